import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-05: mistakes made by those outside, changed without a word, left at the wrong door, done to save money, somebody whom we trusted. */
export const theirDoing: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:mistakes?|errors?|faults?|deeds?|problems?|listings?|entries|uploads) (?:\w+ )?(?:were|was|are|is|have been|has been) (?:\w+ )?(?:made|committed|caused|done|created) by (?:our |the |an? |my )?(?:\w+[- ])?(?:ex[- ])?(?:\w+ )?(?:partner|employee|manager|agency|supplier|freelancer|assistant|contractor|developer|accountant|predecessor|colleague|nephew|cousin|brother|intern)\b|\b(?:we|i) (?:\w+ )?(?:trusted|relied on|believed|counted on) (?:\w+ )?(?:our |the |a |an |this |that |him|her|them)?(?:\w+ )?(?:supplier|agency|carrier|partner|employee|manufacturer|factory|wholesaler|friend|freelancer|courier|assistant)?\b[^.!?;\n]{0,30}?\b(?:betray\w*|cheat\w*|abus\w+|let us down|disappoint\w*|deceiv\w*|lied|failed us)\b|\b(?:provider|vendor|agency|supplier|software (?:company|house|provider)|tool|plug-?in|hosting company|warehouse company|bank|bank's system) (?:\w+ )?(?:changed|altered|switched|updated|stopped|cancelled) (?:\w+ ){0,4}?without (?:\w+ )?(?:notice|warning|a word)\b|\b(?:drivers?|couriers?|postm[ae]n|carrier)(?: \w+)? (?:left|leaves|threw|throws|dumped|put|delivered) (?:\w+ ){0,3}?(?:at|in|on|over|to|behind) (?:the )?(?:wrong|rain|street|fence|bin|open|garden|neighbou?r)\w*\b|\b(?:supplier|factory|maker|manufacturer|seamstress|tailor|workshop|printer|mill|producer|subcontractor)\b(?: (?:we|that we|who|which) [^.,;!?\n]{1,30})? (?:\w+ )?(?:used|took|sent|changed|bought|put|switched) (?:\w+ ){0,4}?(?:to save (?:money|costs?|time)|out of greed|because it was cheaper|cheaper|secretly)\b|\b(?:is|are|was|were) (?:the |our )?(?:post office|carrier|courier|supplier|agency|factory|warehouse|manufacturer|wholesaler|forwarder)(?:'s|’s) (?:\w+ )?(?:problem|matter|business|concern|job|fault)\b|\b(?:snow|strikes?|weather|staff shortages?|carrier(?:'s|’s)? \w+(?: \w+)?) (?:is|are|was|were) (?:the |the only |to )?(?:reason|cause|blame)s?\b`,
      [
        'The errors were made by our ex-partner.',
        'We trusted the supplier and he betrayed us.',
        'Our software provider changed the feed without notice.',
        'The driver left parcels at the wrong doors.',
        'The delays are the post office’s problem.',
        'The workshop used another thread to save money.',
      ],
      [
        'The entries were made by the clerk.',
        'The driver left at 15:00.',
        'The weather seal was the cause.',
        'We relied on the list of the carrier.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:agentur|lieferant|hersteller|dienstleister|\p{L}*partner|freelancer|softwareanbieter|assistent(?:in)?|mitarbeiter(?:in)?)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:vermasselt|verbockt|versaut|vermurkst|verhunzt|ohne ankündigung (?:geändert|umgestellt)|aus (?:geiz|geldgier|kostengründen))(?!\p{L})|(?<!\p{L})fehler (?:\p{L}+ ){0,3}?(?:von|durch) (?:unsere\p{L}*|eine\p{L}*|de[mnr]|meine\p{L}*) (?:\p{L}+ )?(?:ex-?\p{L}+|\p{L}*partner\p{L}*|mitarbeiter\p{L}*|agentur|lieferanten|dienstleister|vorgänger\p{L}*) (?:gemacht|begangen|verursacht)(?!\p{L})|(?<!\p{L})(?:haben|hatten) (?:dem|der|unserem|unserer) (?:\p{L}+ )?\p{L}*(?:lieferanten|agentur|partner|hersteller|mitarbeiter(?:in)?) vertraut(?!\p{L})|(?<!\p{L})(?:fahrer|bote|zusteller|kurier)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:falschen? (?:türen?|haus|häuser|adressen?)|über den zaun|in den regen|vor die tür geworfen)(?!\p{L})`,
      ['Die Agentur hat alles vermasselt.', 'Wir haben dem Lieferanten vertraut.'],
      ['Der Fahrer kam um 15 Uhr.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})erreurs? (?:\p{L}+ ){0,3}?(?:commises?|faites?|causées?) par (?:notre|nos|un|une|l['’]|le|la|mon) ?(?:ancienne? |ex-?)?(?:\p{L}+ )?(?:associée?|employée?|salariée?|agence|fournisseur|prestataire|stagiaire|graphiste|comptable|gérant)(?!\p{L})|(?<!\p{L})(?:avons fait confiance|faisions confiance|avions confiance) (?:à|au|en) (?:notre |le |la |un |une |l['’])?(?:fournisseur|agence|prestataire|transporteur|fabricant|associé|employé)(?!\p{L})|(?<!\p{L})(?:livreur|chauffeur|facteur)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:mauvaises? (?:portes?|adresses?|maisons?)|par-dessus|sous la pluie|jet(?:é|te|ait))(?!\p{L})|(?<!\p{L})(?:agence|fournisseur|prestataire|éditeur)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:sans préavis|tout gâché|par (?:avarice|cupidité)|pour (?:faire des économies|économiser))(?!\p{L})`,
      ['Les erreurs ont été commises par notre ancien associé.'],
      ['Les erreurs sont notées par le chef de quai.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})errori (?:\p{L}+ ){0,3}?(?:commessi|fatti|causati) (?:dal|dalla|da|dall['’]) ?(?:nostr[oa] )?(?:ex |vecchi[oa] )?(?:\p{L}+ )?(?:soci[oa]|dipendente|agenzia|fornitore|collaborat\p{L}+|stagista|grafic[oa])(?!\p{L})|(?<!\p{L})(?:ci siamo fidati|ci fidavamo) (?:del|della|dell['’]|di) ?|(?<!\p{L})(?:autista|corriere|fattorino)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:port[ae] sbagliat[ae]|indirizz[oi] sbagliat[oi]|sotto la pioggia|oltre il cancello)(?!\p{L})|(?<!\p{L})(?:agenzia|fornitore|produttore)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:senza preavviso|rovinato tutto|per risparmiare|per avidità)(?!\p{L})`,
      ['Ci siamo fidati del fornitore e ci ha tradito.', 'L’autista lascia i pacchi alle porte sbagliate.'],
      ['Gli errori sono annotati dal capoturno.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})errores (?:\p{L}+ ){0,3}?(?:cometidos|hechos|causados) por (?:nuestr[oa]|el|la|un|una|mi) (?:ex |antigu[oa] )?(?:\p{L}+ )?(?:soci[oa]|emplead[oa]|agencia|proveedor|colaborador\p{L}*|becari[oa])(?!\p{L})|(?<!\p{L})(?:confiamos|confiábamos|nos fiamos) (?:en|de|del) (?:el |la |nuestr[oa] |un |una )?(?:proveedor|agencia|transportista|fabricante|soci[oa]|emplead[oa])(?!\p{L})|(?<!\p{L})(?:repartidor\p{L}*|mensajer[oa]|conductor\p{L}*|carter[oa])(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:(?:puertas?|direcci(?:ón|ones)|casas?) (?:equivocad|erróne)\p{L}+|bajo la lluvia|por encima de la valla)(?!\p{L})|(?<!\p{L})(?:agencia|proveedor|fabricante)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:sin previo aviso|lo arruinó todo|para ahorrar|por avaricia)(?!\p{L})`,
      [
        'El repartidor dejó los paquetes en puertas equivocadas.',
        'Confiamos en el proveedor y nos traicionó.',
      ],
      ['Los errores se anotan por el jefe.'],
    ),
  ],
  ja: [
    entry(
      '(?:共同経営者|元社長|前の(?:経営者|責任者|店長)|元(?:従業員|社員|スタッフ)|退職(?:した|済みの)(?:従業員|社員|者)|業者|代理店|仕入先)(?:が|の)[^。]{0,14}(?:勝手に|独断で|やったこと|したことで|仕業|台無し)|(?:仕入先|業者|代理店|取引先)を信(?:じ|頼し)[^。]{0,16}(?:のに|が|裏切|騙)|(?:配達員|ドライバー)が[^。]{0,14}(?:違う|間違った|別の)(?:家|玄関|住所|場所)',
      ['前の共同経営者が勝手にやったことです。'],
      ['業者の一覧を作りました。'],
    ),
  ],
}
