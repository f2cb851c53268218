import type { Language } from '../lint/language.ts'

/** How a charge is called in a plan that goes to Amazon, in the plan's language: `counterfeit` is a word of ours. */
export function chargeName(type: string, language: Language): string {
  const at = others.indexOf(language)
  return (at === -1 ? undefined : names[type]?.[at]) ?? type.replaceAll('_', ' ')
}

const others: readonly Language[] = ['de', 'fr', 'it', 'es', 'ja']

const names: Readonly<Record<string, readonly string[]>> = {
  order_defect_rate: [
    'Rate an Bestellmängeln',
    'taux de commandes défectueuses',
    'percentuale di ordini difettosi',
    'tasa de pedidos defectuosos',
    '注文不良率',
  ],
  late_shipment_rate: [
    'Rate verspäteter Lieferungen',
    'taux d’expéditions en retard',
    'percentuale di spedizioni in ritardo',
    'tasa de envíos con retraso',
    '出荷遅延率',
  ],
  cancellation_rate: [
    'Stornorate',
    'taux d’annulation',
    'percentuale di annullamenti',
    'tasa de cancelaciones',
    'キャンセル率',
  ],
  valid_tracking_rate: [
    'Rate gültiger Sendungsnummern',
    'taux de numéros de suivi valides',
    'percentuale di codici di tracking validi',
    'tasa de números de seguimiento válidos',
    '追跡可能率',
  ],
  on_time_delivery_rate: [
    'Rate pünktlicher Lieferungen',
    'taux de livraison dans les délais',
    'percentuale di consegne puntuali',
    'tasa de entregas puntuales',
    '納期遵守率',
  ],
  invoice_defect_rate: [
    'Rate fehlender oder verspäteter Rechnungen',
    'taux de défaut de facturation',
    'percentuale di difetti di fatturazione',
    'tasa de defectos en facturas',
    '請求書不備率',
  ],
  account_health_rating: [
    'Kontozustandsbewertung',
    'évaluation de l’état du compte',
    'valutazione dello stato dell’account',
    'calificación del estado de la cuenta',
    'アカウント健全性評価',
  ],
  inauthentic: [
    'nicht authentische Artikel',
    'articles inauthentiques',
    'articoli non autentici',
    'artículos no auténticos',
    '商品の真正性',
  ],
  counterfeit: ['Produktfälschung', 'contrefaçon', 'contraffazione', 'falsificación', '偽造品'],
  used_sold_as_new: [
    'Gebrauchtes als neu verkauft',
    'articles d’occasion vendus comme neufs',
    'articoli usati venduti come nuovi',
    'artículos usados vendidos como nuevos',
    '新品として販売された中古品',
  ],
  condition: [
    'Artikelzustand',
    'état de l’article',
    'condizione dell’articolo',
    'estado del artículo',
    '商品のコンディション',
  ],
  trademark: [
    'Markenrechtsverletzung',
    'atteinte à une marque',
    'violazione di marchio',
    'infracción de marca',
    '商標権侵害',
  ],
  copyright: [
    'Urheberrechtsverletzung',
    'atteinte au droit d’auteur',
    'violazione del diritto d’autore',
    'infracción de derechos de autor',
    '著作権侵害',
  ],
  patent: [
    'Patentverletzung',
    'atteinte à un brevet',
    'violazione di brevetto',
    'infracción de patente',
    '特許権侵害',
  ],
  restricted_product: [
    'Produktbeschränkungen',
    'produit soumis à restrictions',
    'prodotto soggetto a restrizioni',
    'producto restringido',
    '制限対象商品',
  ],
  listing_policy: [
    'Angebotsrichtlinien',
    'règles de mise en vente',
    'norme sulle offerte',
    'políticas de publicación',
    '出品に関するポリシー',
  ],
  detail_page: [
    'Produktdetailseite',
    'page produit',
    'pagina del prodotto',
    'página de detalles',
    '商品詳細ページ',
  ],
  variation_misuse: [
    'Missbrauch von Variationen',
    'utilisation abusive des variations',
    'uso improprio delle varianti',
    'uso indebido de variaciones',
    'バリエーションの不正使用',
  ],
  related_accounts: [
    'verbundene Konten',
    'comptes liés',
    'account collegati',
    'cuentas relacionadas',
    '関連アカウント',
  ],
  identity_verification: [
    'Identitätsprüfung',
    'vérification d’identité',
    'verifica dell’identità',
    'verificación de identidad',
    '本人確認',
  ],
  review_manipulation: [
    'Manipulation von Bewertungen',
    'manipulation des avis',
    'manipolazione delle recensioni',
    'manipulación de opiniones',
    'レビューの不正操作',
  ],
  drop_shipping: ['Dropshipping', 'dropshipping', 'dropshipping', 'dropshipping', 'ドロップシッピング'],
  forged_documents: [
    'gefälschte oder veränderte Dokumente',
    'documents falsifiés ou modifiés',
    'documenti falsificati o alterati',
    'documentos falsificados o alterados',
    '偽造または改ざんされた書類',
  ],
  product_safety: [
    'Produktsicherheit',
    'sécurité du produit',
    'sicurezza del prodotto',
    'seguridad del producto',
    '商品の安全性',
  ],
  product_compliance: [
    'Produktkonformität',
    'conformité du produit',
    'conformità del prodotto',
    'conformidad del producto',
    '商品のコンプライアンス',
  ],
  code_of_conduct: [
    'Verhaltenskodex',
    'code de conduite',
    'codice di condotta',
    'código de conducta',
    '行動規範',
  ],
}
