import type { Language } from '../language.ts'
import type { ChargeSubject } from './charge-subjects.ts'

/** Two things of one sentence, whichever comes first. */
function pair(one: string, other: string, gap = 70): string {
  const between = String.raw`[^.!?;。]{0,${String(gap)}}?`
  return `(?:${one})${between}(?:${other})|(?:${other})${between}(?:${one})`
}

// Made when first asked for: a process reads plans of one language, and such patterns are dear to make.
function told(sources: Readonly<Record<Language, string>>): Readonly<Record<Language, RegExp>> {
  const made: Partial<Record<Language, RegExp>> = {}
  const of = (language: Language): RegExp =>
    (made[language] ??=
      language === 'ja'
        ? new RegExp(sources.ja, 'u')
        : new RegExp(String.raw`(?<!\p{L})(?:${sources[language]})(?!\p{L})`, 'iu'))
  return {
    get en() {
      return of('en')
    },
    get de() {
      return of('de')
    },
    get fr() {
      return of('fr')
    },
    get it() {
      return of('it')
    },
    get es() {
      return of('es')
    },
    get ja() {
      return of('ja')
    },
  }
}

/** Subjects told by two things beside each other in either order, where a list of phrases knows only one order. */
export const subjectsByPair: readonly ChargeSubject[] = [
  {
    name: 'reviews',
    groups: ['conduct'],
    types: [],
    told: told({
      en: `${pair(
        String.raw`(?:post|gift )?cards?|flyers?|leaflets?|inserts?|slips of paper|vouchers?|coupons?|gifts?|cash|money|dollars|euros?|pounds|\$\d+|discounts?|rebates?|free (?:products?|items?|units?)|thank-you notes?|messages?|e-?mails?`,
        String.raw`(?:five|5)[- ]stars?(?: reviews?| ratings?)?|(?:positive|good|kind|nice|better|favou?rable|great) (?:\p{L}+ )?(?:reviews?|ratings?)|(?:for|against) (?:a |an |their |each |every )?(?:\p{L}+ )?reviews?`,
      )}|${String.raw`(?:ask|beg|invit|urg|press|request|offer|pa(?:y|id))\p{L}* (?:\p{L}+ ){0,3}?(?:buyers?|customers?)[^.!?;]{0,30}(?:change|remove|revise|delete|improve|raise) (?:\p{L}+ )?(?:reviews?|ratings?|feedback)`}`,
      de: pair(
        String.raw`\p{L}*(?:karten?|kärtchen|flyer|beileger|beilage|beilagen|einleger|zettel|gutscheine?n?|geschenke?|rabatte?)|\d+ (?:euro|€)|geld|prämien?`,
        String.raw`(?:fünf|5)[- ]sterne\p{L}*|(?:positive|gute|bessere|nette|freundliche)[nrsm]? (?:bewertung|rezension)\p{L}*|(?:für|gegen) (?:eine |jede )?(?:\p{L}+ )?(?:bewertung|rezension)\p{L}*`,
      ),
      fr: pair(
        String.raw`cartes?|cartons?|bons?(?: d['’]achat)?|cadeaux?|flyers?|prospectus|coupons?|\d+ (?:euros|€)|remises?|encarts?|argent`,
        String.raw`(?:cinq|5) étoiles|avis (?:positifs?|favorables?|élogieux)|bons? avis|bonnes? notes?|(?:contre|pour|en échange d['’]) ?un avis`,
      ),
      it: pair(
        String.raw`cart(?:a|e|oncin\p{L}+|olin\p{L}+)|bigliett\p{L}+|volantin\p{L}+|buon[oi](?: sconto| regalo)?|regal[oi]|sconti?|\d+ (?:euro|€)|coupon|insert[oi]|denaro`,
        String.raw`(?:cinque|5) stelle|recension[ei] (?:positiv\p{L}|favorevol\p{L}|buon\p{L})|buon[ae] recension[ei]|in cambio di (?:una )?recension[ei]`,
      ),
      es: pair(
        String.raw`tarjet\p{L}+|folletos?|vales?|cupon(?:es)?|cupón|regalos?|descuentos?|\d+ (?:euros|€)|dinero|octavillas?`,
        String.raw`(?:cinco|5) estrellas|(?:reseña|opinion|valoraci)\p{L}* (?:positiv\p{L}+|favorabl\p{L}+|buen\p{L}+)|buenas? (?:reseñas?|opinión|opiniones|valoraci\p{L}+)|a cambio de (?:una )?(?:reseñ|opini|valoraci)\p{L}+`,
      ),
      ja: pair(
        'カード|はがき|ハガキ|チラシ|クーポン|ギフト券|商品券|謝礼|割引|[0-9,]+円|プレゼント|返金',
        '星5|五つ星|星五つ|高評価|(?:良い|好意的な)(?:評価|レビュー)|レビューと引き換え|レビュー(?:の)?(?:投稿|依頼)',
        24,
      ),
    }),
  },
  {
    name: 'other accounts',
    groups: ['account'],
    types: ['code_of_conduct'],
    told: told({
      en: String.raw`(?:linked|related|connected|tied|associated) (?:to|with) (?:the |an? |another |his |her )?(?:\p{L}+ ){0,3}?accounts?(?! manager)|accounts? of (?:an? |our |the |his |her |my )?(?:former|old|previous|ex|other|another|second)[- ]?\p{L}+|(?:login|user rights?|access|user)[^.!?;]{0,40} (?:account|store|shop) of (?:his|her|another|an?|the) \p{L}+|(?:former|old|ex)[- ]?(?:employee|partner|manager|assistant|clerk)[^.!?;]{0,60} (?:seller account|own account|account of|another account|own (?:store|shop)|selling account)|(?:his|her|their) own (?:seller|selling|amazon) account`,
      de: String.raw`konto (?:eines|einer|des|der|unseres|unserer|meines|meiner) (?:früheren|ehemaligen|anderen|alten) \p{L}+|(?:verknüpft|verbunden|verbindung) (?:\p{L}+ )?mit (?:dem|einem|einer|unserem) [^.!?;]{0,30}konto|(?:ehemalige|frühere)[rn]? (?:mitarbeiter|partner|angestellte)\p{L}*[^.!?;]{0,70}(?:verkäuferkonto|eigenes konto|anderes konto|zweites konto)|eigene[sn]? verkäuferkonto`,
      fr: String.raw`compte (?:d['’]un |d['’]une |de notre |de l['’])(?:ancien\p{L}* |autre )\p{L}+|(?:lié|relié|associé|rattaché)e?s? (?:au|à un|à l['’]) ?(?:\p{L}+ )?compte|autres? comptes? vendeurs?|ancien(?:ne)? (?:salarié|employé|associé|collaborat)\p{L}*[^.!?;]{0,60}compte vendeur`,
      it: String.raw`account (?:di un |di una |del nostro |della nostra )(?:ex|altr[oa]|vecchi[oa]) ?\p{L}+|(?:collegato|legato|associato) (?:all['’]|a un |ad un )(?:altro )?account|altr[oi] account (?:venditore|di vendita)|ex (?:dipendente|socio|collaboratore)[^.!?;]{0,60}account (?:venditore|proprio)`,
      es: String.raw`cuenta (?:de un |de una |del |de nuestr[oa] )(?:antigu[oa]|ex|otr[oa]|anterior) ?\p{L}+|(?:vinculada|relacionada|asociada) (?:a|con) (?:la |otra |una )?(?:\p{L}+ )?cuenta|otra cuenta de vendedor|(?:antiguo|ex) ?(?:emplead|soci)[oa][^.!?;]{0,60}cuenta de vendedor`,
      ja: '(?:元|以前の|退職した)(?:従業員|社員|共同経営者|スタッフ)[^。]{0,20}アカウント|アカウント[^。]{0,16}(?:紐づ|紐付|関連付け)|別の(?:出品(?:者)?)?アカウント',
    }),
  },
  {
    name: 'late dispatch',
    groups: ['shipping'],
    types: ['used_sold_as_new'],
    told: told({
      en: pair(
        String.raw`(?:deliveries|parcels|orders) (?:\w+ ){0,2}?(?:late|delayed|overdue)|late deliver(?:y|ies)|deliver(?:y|ies) delays?`,
        String.raw`(?:shipping|delivery|transit) (?:templates?|settings?|times?|regions?)|promised (?:\w+ ){0,2}?days?`,
      ),
      de: pair(
        String.raw`(?:lieferungen|sendungen|pakete|bestellungen)(?: \p{L}+){0,4} (?:verspätet|zu spät|in verzug)|verspätete[nr]? (?:lieferung|zustellung|sendung)(?:en)?|lieferverzug`,
        String.raw`versand(?:vorlagen?|einstellung(?:en)?|zeit(?:en)?|regionen)|laufzeit(?:en)?|lieferzeit(?:en)?`,
      ),
      fr: pair(
        String.raw`(?:livraisons|colis|commandes)(?: [\p{L}’']+){0,3} (?:en retard|tardi\p{L}+)|retards? de livraison`,
        String.raw`(?:modèles?|paramètres?|réglages?|délais?|temps) (?:d['’]expédition|de livraison|d['’]acheminement|de transit)`,
      ),
      it: pair(
        String.raw`(?:consegne|spedizioni|pacchi|ordini)(?: \p{L}+){0,3} (?:in ritardo|tardiv\p{L})|ritard[oi] (?:di|nelle) consegn[ae]`,
        String.raw`(?:modell[oi]|impostazion[ei]|temp[oi]) di (?:spedizione|consegna|transito)`,
      ),
      es: pair(
        String.raw`(?:entregas|envíos|paquetes|pedidos)(?: \p{L}+){0,3} (?:con retraso|tarde|retrasad[oa]s)|retrasos? (?:de|en las?) entregas?`,
        String.raw`(?:plantillas?|ajustes?|plazos?|tiempos?) de (?:envío|entrega|tránsito)`,
      ),
      ja: pair(
        '(?:配達|配送|到着|納品)(?:が|の)(?:遅|延)',
        '配送(?:テンプレート|設定|日数)|お届け日数|輸送日数',
        30,
      ),
    }),
  },
  {
    name: 'what a food label says',
    groups: ['safety', 'listing', 'condition'],
    types: ['code_of_conduct'],
    told: told({
      en: pair(
        String.raw`(?:food |nutrition |product |back )?labels?|ingredients? lists?|lists? of ingredients|recipes?`,
        String.raw`allergens?|traces of (?:nuts|soy|milk|gluten)|(?:nutrition|ingredients?) (?:table|declaration|facts)`,
      ),
      de: pair(
        String.raw`\p{L}*etikett(?:en|s)?|zutatenlisten?|rezepturen?`,
        String.raw`allergene?n?|spuren von \p{L}+|nährwert\p{L}*`,
      ),
      fr: pair(
        String.raw`étiquet\p{L}+|listes? (?:des |d['’])ingrédients|recettes?`,
        String.raw`allergènes?|traces de \p{L}+|valeurs? nutritionnelles?`,
      ),
      it: pair(
        String.raw`etichett\p{L}+|elenc(?:o|hi) (?:degli )?ingredienti|ricett[ae]`,
        String.raw`allergen[ei]|tracce di \p{L}+|valor[ei] nutrizional[ei]`,
      ),
      es: pair(
        String.raw`etiquet\p{L}+|listas? de ingredientes|recetas?`,
        String.raw`alérgenos?|trazas de \p{L}+|valor(?:es)? nutricional(?:es)?`,
      ),
      ja: pair('ラベル|表示|原材料(?:表|欄)?|レシピ|配合', 'アレルゲン|アレルギー(?:物質|表示)|栄養成分', 30),
    }),
  },
  {
    name: 'who the owner is',
    groups: ['account'],
    types: ['code_of_conduct', 'forged_documents', 'drop_shipping', 'invoice_defect_rate'],
    told: told({
      en: pair(
        String.raw`(?:utility|electricity|gas|water|phone) bills?|passports?|identity cards?|ID cards?|driving licen[cs]es?|driver['’]s licen[cs]es?|proof of (?:address|residence)`,
        String.raw`identity|(?:new|home|registered|current|same) address|verif(?:y|ied|ication)|(?:name|address) of the (?:owner|director)|uploaded`,
      ),
      de: pair(
        String.raw`strom(?:ab)?rechnung\p{L}*|gasrechnung\p{L}*|versorgerrechnung\p{L}*|reisep(?:ass|ässe|asses)|personalausweis\p{L}*|führerschein\p{L}*|meldebescheinigung\p{L}*|adressnachweis\p{L}*`,
        String.raw`identität\p{L}*|(?:neue[nrs]?|gleiche[nrs]?|aktuelle[nrs]?) (?:anschrift|adresse)|verifizier\p{L}*|hochgeladen`,
      ),
      fr: pair(
        String.raw`factures? d['’](?:électricité|eau|énergie)|factures? de (?:gaz|téléphone)|passeports?|cartes? d['’]identité|permis de conduire|justificatifs? de domicile`,
        String.raw`(?:l['’])?identité du|(?:nouvelle|même) adresse|vérifi\p{L}+|téléchargé\p{L}*|envoyé\p{L}*`,
      ),
      it: pair(
        String.raw`bollett[ae]|passaport[oi]|cart[ae] d['’]identità|patent[ei] di guida|certificat[oi] di residenza`,
        String.raw`identità del|(?:nuovo|stesso) indirizzo|verific\p{L}+|caricat\p{L}`,
      ),
      es: pair(
        String.raw`(?:factura|recibo)s? (?:de la luz|de luz|del agua|del gas|de teléfono|de suministros)|pasaportes?|documentos? de identidad|DNI|carn[eé]s? de conducir|certificados? de empadronamiento`,
        String.raw`identidad del|(?:nueva|misma) dirección|verific\p{L}+|subi\p{L}+`,
      ),
      ja: pair(
        '公共料金(?:の)?(?:請求書|領収書|明細)|パスポート|運転免許証|住民票|マイナンバーカード|本人確認書類',
        '本人確認|住所|アップロード|提出',
        30,
      ),
    }),
  },
  {
    name: 'variations',
    groups: ['listing', 'ip', 'condition'],
    types: ['review_manipulation', 'order_defect_rate', 'code_of_conduct'],
    // "Parent ASIN" and "variation family" are hidden as words of the trade.
    asWritten: true,
    told: told({
      en: `${pair('(?:wrong |right |new |old |one )?(?:parents?(?! compan)|child(?:ren)?(?: variations?| listings?| asins?)|variations?|variation famil(?:y|ies))', 'split|moved|separat\\p{L}+|merged?|joined|combined|divided|mixed|broke up|dissolved|regrouped|brand|theme', 60)}|duplicate (?:detail )?(?:pages?|listings?|asins?)|(?:merged|joined|combined) (?:\\p{L}+ ){0,4}(?:pages|listings|asins)`,
      de: `${pair('(?:eltern|haupt|parent|kind|child)-?(?:asin|artikel|seite|angebot|eintrag)\\p{L}*|variant(?:e|en|enfamilie)|variation(?:en|sfamilie)?', 'getrennt|geteilt|aufgeteilt|zusammengelegt|vermischt|vermengt|aufgelöst|zusammengefasst|verbunden', 70)}|doppelte[nr]? (?:produkt|artikel)?seiten?|dubletten?`,
      fr: `(?:fiche|asin|annonce|page) (?:mère|parente?|enfant)|${pair('séparé|divisé|fusionné|scindé|regroupé|mélangé|réuni', 'variantes?|variations?|déclinaisons?|fiches? en double|doublons?', 60)}`,
      it: `(?:scheda|asin|pagina) (?:madre|padre|figlia)|${pair('divis|separat|unit|fus|accorpat|mescolat|raggruppat', 'variant[ei]|variazion[ei]|schede doppie|duplicat[ie]', 60)}`.replaceAll(
        'divis|separat|unit|fus|accorpat|mescolat|raggruppat',
        '(?:divis|separat|unit|fus|accorpat|mescolat|raggruppat)[oaie]',
      ),
      es: `(?:ficha|página|asin) (?:padre|madre|principal|hija)|${pair('(?:separ|divid|fusion|mezcl|agrup)\\p{L}+', 'variaci(?:ón|ones)|variantes?|fichas duplicadas|duplicad[oa]s', 60)}`,
      ja: '親(?:商品|ページ|ASIN)|子(?:商品|ASIN)|バリエーション[^。]{0,16}(?:分割|分離|分け|統合|混在|削除|修正|まとめ)',
    }),
  },
  {
    name: 'rights of others',
    groups: ['ip', 'listing', 'authenticity'],
    types: ['code_of_conduct'],
    told: told({
      en: String.raw`(?:brands?|marks?|names?|logos?|pictures?|photos?|images?|texts?) (?:of|from) (?:a third party|third parties|another (?:seller|brand|company|shop|firm)|other sellers|a competitor|somebody else|someone else)|(?:another (?:seller|brand|company|shop)|a third party|other sellers?|a competitor|someone else)(?:['’]s|s['’]) (?:\p{L}+ )?(?:brands?|marks?|logos?|pictures?|photos?|images?|texts?|shops?|listings?)|(?:copied|stolen|borrowed) (?:\p{L}+ )?(?:pictures?|photos?|images?|texts?)|(?:pictures?|photos?|images?)[^.!?;]{0,40}licen[cs]es?|rights? (?:owner|holder)s?|third-party (?:brands?|marks?)`,
      de: String.raw`(?:fremde|geschützte)[nrms]? (?:marke|markenname|logo|bild|foto|text)\p{L}*|(?:marke|logo|bilder?|fotos?|texte?) (?:eines dritten|dritter|eines anderen|anderer|eines mitbewerbers)|rechteinhaber\p{L}*|markeninhaber\p{L}*`,
      fr: String.raw`(?:marque|logo|nom|photos?|images?) d['’](?:un tiers|autrui|un autre (?:vendeur|fabricant)|un concurrent)|(?:marque|logo) (?:tierce|protégée?)|titulaire (?:de la marque|des droits)|ayants? droit|(?:photo|image)s? du photographe|(?:photos?|images?|textes?) (?:copi|vol)ée?s?`,
      it: String.raw`(?:marchio|logo|foto|immagini|testi) (?:altrui|di terzi|di un altro|di un concorrente)|titolare (?:del marchio|dei diritti)|(?:foto|immagini|testi) (?:copiat|rubat)[eoi]`,
      es: String.raw`(?:marca|logotipo|logo|fotos?|imágenes|textos?) (?:ajen[oa]s?|de terceros|de otr[oa] \p{L}+|de un competidor)|titular de (?:la marca|los derechos)|(?:fotos?|imágenes|textos?) copiad[oa]s`,
      ja: '(?:許諾|許可|ライセンス)のない(?:写真|画像)|他社の?(?:商標|ブランド|ロゴ|画像|写真)|権利者|商標権|他(?:の出品者|店|人)の(?:画像|写真|文章)',
    }),
  },
  {
    name: 'prohibited goods and words',
    groups: ['listing', 'safety', 'condition', 'ip'],
    types: ['code_of_conduct', 'order_defect_rate'],
    told: told({
      en: String.raw`(?:words?|phrases?|claims?|statements?)(?: [^.!?;]{0,40})? (?:out of|off|from) (?:the |our |its )?(?:titles?|bullet\p{L}*|bullets|descriptions?|keywords?)|(?:category approval|approval (?:for|in|of) the \p{L}+ (?:category|node)|gated (?:category|product)s?|ungat\p{L}+)|(?:cures?|heals?|treats?|relieves?) (?:\p{L}+ )?(?:pain|arthritis|acne|eczema|diseases?|back|anxiety|infections?)`,
      de: String.raw`(?:wort|wörter|worte|aussagen?|angaben?|begriffe?)(?: [^.!?;]{0,40})? (?:aus dem titel|aus der (?:beschreibung|seite)|von der (?:seite|produktseite)|aus den stichpunkten)|kategoriefreigabe|(?:freigabe|freischaltung) (?:der|für die|in der) kategorie|(?:heilt|lindert) (?:\p{L}+)`,
      fr: String.raw`(?:mots?|mentions?|termes?|allégations?)(?: [^.!?;]{0,40})? (?:du titre|de la (?:fiche|page|description)|des puces)|(?:approbation|autorisation) (?:de |dans |pour )(?:la |cette )?catégorie|(?:guérit|soigne) (?:les?|la|l['’])`,
      it: String.raw`(?:tolto|eliminato|rimosso|cancellato) (?:dal titolo|dalla (?:scheda|pagina|descrizione)) (?:le |la |l['’])(?:parol|dicitur|indicazion)\p{L}|parol[ae](?: [^.!?;]{0,40})? (?:dal titolo|dalla (?:scheda|pagina|descrizione))|approvazione (?:di|della|per la) categoria|cura il \p{L}+ di \p{L}+|guarisce`,
      es: String.raw`(?:palabras?|frases?|términos?|alegaci(?:ón|ones))(?: [^.!?;]{0,40})? (?:del título|de la (?:ficha|página|descripción))|(?:aprobación|autorización) (?:de|para|en) (?:la )?categoría|(?:cura|alivia) (?:el|la|los) \p{L}+`,
      ja: 'カテゴリー?(?:の)?(?:出品)?(?:承認|許可)|(?:タイトル|商品名|説明文|箇条書き)から[^。]{0,16}(?:語|表現|文言|言葉)を?(?:削除|外)|(?:治る|治療|効能)(?:と|を|の)',
    }),
  },
]
