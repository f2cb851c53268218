import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: suppliers, carriers or makers praised as reliable, with nothing by which that is told. */
export const trustedSuppliers: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:sourc|buy|purchas|order|work|partner|deal|cooperat|collaborat|ship|us)(?:e|es|ed|ing|s)? (?:\w+ ){0,4}?(?:from|with|only|exclusively|solely)? ?(?:\w+ ){0,2}?(?:reliable|trustworthy|trusted|reputable|reputed|dependable|serious|high-quality)(?:,? (?:and|or)? ?\w+)? (?:suppliers?|vendors?|distributors?|sources?|manufacturers?|wholesalers?|carriers?|couriers?|partners?)\b(?!,? (?:whose|that|which|who|with (?:an?|the)|from (?:the|our) list|named|listed|on the))`,
      [
        'We will source only from reliable suppliers.',
        'We work with reputable and honest vendors.',
        'From now on we use a trusted courier.',
      ],
      [
        'The supplier is named on the invoice.',
        'We buy from trusted suppliers whose name stands on the list of the brand.',
        'We used a well-known brand name in the title.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:von|bei|mit|nur|ausschließlich) (?:\p{L}+ ){0,2}?(?:zuverlässigen?|vertrauenswürdigen?|seriösen?|renommierten?|verlässlichen?|namhaften?)(?: und \p{L}+)? (?:\p{L}*lieferanten?|händlern?|großhändlern?|herstellern?|bezugsquellen?|partnern?|paketdiensten?|speditionen?)(?!\p{L})(?!,? (?:deren|dessen|die|der|aus (?:der|unserer) Liste))`,
      ['Wir kaufen nur bei zuverlässigen Lieferanten.', 'Wir arbeiten mit seriösen Händlern.'],
      ['Der Lieferant steht auf der Rechnung.', 'Nur von seriösen Händlern, deren Name auf der Liste steht.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:auprès|avec|chez|à|de|d['’]) ?(?:\p{L}+ ){0,2}?(?:fournisseurs?|grossistes?|fabricants?|distributeurs?|transporteurs?|partenaires?|sources?) (?:\p{L}+ment )?(?:fiables?|sérieux|réputés?|dignes de confiance|de confiance|reconnus?|sûre?s?)(?!\p{L})(?!,? (?:dont|qui|figurant|inscrits?))`,
      [
        'Nous achetons uniquement auprès de fournisseurs fiables.',
        'Nous travaillons avec un grossiste sérieux.',
      ],
      ['Le fournisseur figure sur la facture.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:da|con|presso|a) (?:\p{L}+ ){0,2}?(?:fornitor[ei]|grossist[ai]|produttor[ei]|distributor[ei]|corrier[ei]|partner|fonti) (?:\p{L}+mente )?(?:affidabil[ei]|seri[oa]?|fidat[oiae]|di fiducia|rinomat[oiae]|sicur[oiae])(?!\p{L})(?!,? (?:(?:il|la|i|le) cui|che|iscritt|elencat))`,
      ['Acquisteremo solo da fornitori affidabili.', 'Lavoriamo con un grossista di fiducia.'],
      ['Il fornitore è indicato in fattura.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:a|con|de) (?:\p{L}+ ){0,2}?(?:proveedor(?:es)?|mayoristas?|fabricantes?|distribuidor(?:es)?|transportistas?|socios?|fuentes?) (?:\p{L}+mente )?(?:fiables?|confiables?|seri[oa]s?|de confianza|reconocid[oa]s?|segur[oa]s?)(?!\p{L})(?!,? (?:cuy|que|inscrit|de la lista))`,
      ['Compraremos solo a proveedores fiables.', 'Trabajamos con un mayorista de confianza.'],
      ['El proveedor figura en la factura.'],
    ),
  ],
  ja: [
    entry(
      '(?:信頼できる|信用できる|優良な|確かな)(?:仕入先|仕入れ先|業者|メーカー|問屋|取引先|運送会社)(?:から|のみ|だけ|と)',
      ['信頼できる仕入先からのみ仕入れます。'],
      ['仕入先は請求書に記載しています。'],
    ),
  ],
}
