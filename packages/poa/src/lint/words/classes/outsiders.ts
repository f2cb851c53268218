import type { Vocabulary } from './by-language.ts'
import { words } from './by-language.ts'

/** Houses that carry parcels, by their names. */
export const carrierNames = String.raw`ups|usps|fedex|dhl|dpd|gls|evri|hermes|yodel|tnt|royal mail|parcelforce|correos(?: express)?|seur|mrw|nacex|brt|bartolini|sda|poste italiane|la poste|colissimo|colis privé|chronopost|mondial relay|deutsche post|postnl|post`

/** Those who carry parcels for us. */
export const carriers: Vocabulary = {
  en: String.raw`(?<!\b(?:that|which|whose|to|from|of|with|by|for) (?:(?:the|our|a|this) )?)\b(?:${carrierNames}|(?:the|our|a|this|that) (?:\w+ ){0,2}?(?:carriers?|couriers?|courier (?:company|service)|hauliers?|(?:freight )?forwarders?|shipping (?:company|agent|line|partner)|delivery (?:company|service|drivers?)|parcel (?:service|company)|postal service|post office|postman|trucking company|logistics (?:company|partner|provider)|drivers?))`,
  de: words(
    String.raw`${carrierNames}|(?:der|die|das|unser|unsere|ein) (?:\p{L}+ )?(?:\p{L}*zusteller|\p{L}*paketdienst|\p{L}*kurier(?:dienst)?|\p{L}*spedition|\p{L}*spediteur|postbote|\p{L}*fahrer|\p{L}*versanddienstleister|\p{L}*transporteur|post|\p{L}*transportunternehmen|logistikpartner)`,
  ),
  fr: words(
    String.raw`${carrierNames}|(?:le|la|les|notre|nos|un) (?:\p{L}+ )?(?:transporteurs?|livreurs?|coursiers?|facteurs?|messagerie|poste|chauffeurs?|sociétés? de (?:transport|livraison|messagerie))`,
  ),
  it: words(
    String.raw`${carrierNames}|(?:il|i|lo|la|le|gli|nostr[oi]|un) (?:nostr[oi] )?(?:corrier[ei]|spedizionier[ei]|postin[oi]|poste|vettor[ei]|autist[ai]|trasportator[ei]|ditta di (?:trasporti|spedizioni))`,
  ),
  es: words(
    String.raw`${carrierNames}|(?:el|la|los|las|nuestr[oa]s?|un|una) (?:\p{L}+ )?(?:transportistas?|mensajer\p{L}+|repartidor\p{L}*|carter[oa]s?|agencia de (?:transportes?|envíos)|empresa de (?:transportes?|mensajería|envíos|paquetería))`,
  ),
  ja: '(?:ヤマト(?:運輸)?|佐川(?:急便)?|日本郵便|クロネコ|西濃運輸|福山通運|ゆうパック|宅配(?:業者|会社)|配送(?:業者|会社)|運送(?:会社|業者)|配達(?:員|業者)|ドライバー|郵便局)',
}

/** Those who deliver goods, papers, pictures and services to us: houses of their own, not our staff. */
export const outsiders: Vocabulary = {
  en: String.raw`(?<!\b(?:that|which|whose|to|from|of|with|by|for) )\b(?:the|our|a|an|this|that|one|my) (?:\w+ ){0,2}?(?:suppliers?|vendors?|manufacturers?|makers?|factory|factories|wholesalers?|distributors?|importers?|agency|agencies|freelancers?|contractors?|subcontractors?|(?:3|three-)PL|third-party logistics \w+|prep (?:cent(?:er|re)s?|company|service)|fulfil?ment (?:cent(?:er|re)|company|partner|provider|house)|fulfil?lment (?:cent(?:er|re)|company|partner|provider|house)|logistics (?:company|partner|provider)|warehouse (?:company|partner|provider)|consultants?|designers?|developers?|photographers?|accountants?|virtual assistants?|VAs?|assistants?|(?:former|ex|old|previous)[- ](?:\w+ )?(?:employees?|managers?|partners?|assistants?|colleagues?|staff)|nephew|niece|cousin|brother|sister|friend|neighbou?r|business partner|importer|printing (?:company|house))`,
  de: words(
    String.raw`(?:der|die|das|unser|unsere|ein|eine|mein|meine) (?:(?!\p{L}*er )\p{L}+ ){0,2}?(?:\p{L}*lieferant(?:in)?|\p{L}*hersteller(?:in)?|\p{L}*fabrik|\p{L}*großhändler|\p{L}*importeur|\p{L}*agentur|\p{L}*dienstleister|prep-?center|prep-?service|fulfil?ment-?\p{L}*|fulfillment-?\p{L}*|logistik(?:er|partner|firma)|freelancer(?:in)?|freiberufler(?:in)?|(?:virtuelle )?assistent(?:in)?|designer(?:in)?|webdesigner(?:in)?|grafiker(?:in)?|entwickler|fotograf(?:in)?|steuerberater(?:in)?|buchhalter(?:in)?|druckerei|(?:frühere[rs]?|ehemalige[rs]?|alte[rs]?) (?:mitarbeiter(?:in)?|angestellte[r]?|partner)|neffe|nichte|cousin|cousine|bruder|schwager|freund|geschäftspartner)`,
  ),
  fr: words(
    String.raw`(?:le|la|l['’]|notre|nos|un|une|mon|ma) ?(?:\p{L}+ ){0,2}?(?:fournisseurs?|fabricants?|usine|grossistes?|importateurs?|distributeurs?|agence|prestataires?(?: logistiques?)?|sous-traitants?|logisticien|centre de préparation|freelances?|assistante?(?: virtuelle?)?|graphiste|designer|développeur|webmaster|photographe|comptable|imprimeur|ancienne? (?:employée?|salariée?|associée?|collaborat\p{L}+)|neveu|nièce|cousine?|frère|beau-frère|amie?|associée?)`,
  ),
  it: words(
    String.raw`(?:il|lo|la|l['’]|un|una|un['’]|nostr[oa]|mi[oa]) ?(?:nostr[oa] |mi[oa] )?(?:\p{L}+ )?(?:fornitore|produttore|fabbrica|grossista|importatore|distributore|agenzia|prestatore(?: di servizi)?|operatore logistico|centro (?:di preparazione|prep|logistico)|subappaltatore|collaborator\p{L}+|freelance|assistente(?: virtuale)?|grafic[oa]|designer|sviluppatore|webmaster|fotograf[oa]|commercialista|tipografia|ex (?:dipendente|soci[oa]|collaborator\p{L}+)|nipote|cugin[oa]|fratello|cognat[oa]|amic[oa]|soci[oa])`,
  ),
  es: words(
    String.raw`(?:el|la|un|una|nuestr[oa]|mi) (?:\p{L}+ )?(?:proveedor\p{L}*|fabricante|fábrica|mayorista|importador\p{L}*|distribuidor\p{L}*|agencia|operador logístico|centro (?:de preparación|logístico)|subcontrat\p{L}+|colaborador\p{L}*|freelance|autónom[oa]|asistente(?: virtual)?|diseñador\p{L}*|desarrollador\p{L}*|webmaster|fotógraf[oa]|gestor[íi]a|contable|imprenta|(?:antigu[oa]|ex|anterior) (?:emplead[oa]|trabajador\p{L}*|soci[oa])|sobrin[oa]|prim[oa]|cuñad[oa]|herman[oa]|amig[oa]|soci[oa])`,
  ),
  ja: '(?:仕入(?:れ)?先|卸(?:売)?業者|問屋|メーカー|工場|輸入業者|代理店|委託先|外注(?:先|業者|の?スタッフ|の?デザイナー)?|下請け?(?:業者)?|梱包(?:業者|会社)|物流(?:業者|会社|センター)|発送代行(?:業者|会社)?|プレップセンター|倉庫(?:会社|業者)|フリーランス|(?:バーチャル)?アシスタント|デザイナー|カメラマン|制作会社|税理士|(?:以前の|元|前の)(?:従業員|社員|スタッフ|担当者)|甥|いとこ|友人|知人|取引先)',
}
