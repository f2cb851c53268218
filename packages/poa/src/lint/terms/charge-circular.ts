import type { Language } from '../language.ts'

interface Parts {
  /** A count or a share of what the notice charges, a rate, or orders to which it happened. */
  readonly fact: string
  /** What may follow a count and still tells no step: when, of how many, against which target. */
  readonly tail: string
  /** The trouble without its reason: "the suspension is due to". */
  readonly because: string
  /** "is the reason for the suspension". */
  readonly isReason: string
  /** "Cause:" and "the cause was that". */
  readonly cause: string
  /** "We had", "in June the account counted". */
  readonly had: string
}

function whole({ fact, tail, because, isReason, cause, had }: Parts): RegExp {
  const told = String.raw`(?:${fact})(?:${tail})*`
  return new RegExp(
    String.raw`^[^\p{L}\p{N}]*(?:(?:${because}|${cause}|${had})\s*${told}|${told}(?:,? (?:${isReason})[^:;]*)?)[^\p{L}\p{N}]*$`,
    'iu',
  )
}

const number = String.raw`\d[\d.,]*\s?(?:%|percent|Prozent|pour cent|per cento|por ciento)?`

/** Sentences of a cause that hold nothing but the charge, with a figure or as the reason of itself. */
export const circular: Readonly<Record<Language, RegExp>> = {
  en: whole({
    fact: String.raw`(?:(?:a total of|only|more than|about|around|over) )?(?:${number}|two|three|four|five|six|seven|eight|nine|ten|twelve|too many|several|many|the|our|a (?:high|large) number of)? ?(?:of (?:our |the )?)?(?:\d[\d.,]* )?(?:\p{L}+ )??(?:late (?:shipments?|orders?|deliver(?:y|ies)|parcels?|dispatch(?:es)?)|cancell?ations?|cancell?ed orders|(?:[\uFFFC-]+ (?:guarantee )?|guarantee )?claims?|\uFFFC{8,}|complaints?|negative (?:feedbacks?|reviews?|ratings?)|order defects|defective orders|chargebacks?|(?:orders?|parcels?|shipments?|packages?) (?:(?:were|was|are|is) )?(?:late|too late|without (?:valid |a )?tracking(?: numbers?)?|with (?:an )?invalid tracking(?: numbers?)?|untracked))|(?:an?|the|our) (?:\p{L}+ ){0,4}(?:rate|odr|lsr|vtr|percentage)(?: (?:of|at|being|was))? ${number}|(?:\p{L}+ ){1,4}rate: ?${number}|(?:the |our |some |${number} ?(?:of (?:the |our )?)?)?(?:customer )?(?:orders?|parcels?|shipments?|packages?) (?:that )?(?:being |were |was |had been |are |is |have been |have |had )?(?:\p{L}+ )??(?:ship(?:ped|ping)?|dispatched|delivered|sent|confirmed|cancell?ed|arriv(?:ed|ing)|left|leaving)(?: \p{L}+)?? (?:late|too late|late again|later than [\p{L} -]{3,40}|(?:after|past) (?:the|their|its) [\p{L} -]{3,40}|before shipment|by us)`,
    tail: String.raw`,? (?:out of|of|among|in|during|between|within|on|over|target|limit|threshold|allowed|against|versus|vs\.?|instead of|with a target|and (?:so )?(?:above|over|exceed\p{L}*))[\p{L}\p{N} .,%/-]{1,50}`,
    because: String.raw`(?:the|this|our)(?: \p{L}+)? (?:issue|problem|violation|suspension|deactivation|block|situation|restriction|enforcement|notice|loss of [\p{L} ]{3,25})s? (?:\p{L}+ )??(?:(?:was|were|is|are|has been|had been) )?(?:\p{L}+ )??(?:caused by|due to|the (?:result|consequence) of|because(?: of)?|down to|triggered by|arose (?:because|from)|(?:happened|occurred|came about) because(?: of)?|came from|comes from|stem(?:s|med)? from|result(?:s|ed)? from|that)(?: the fact that)?`,
    isReason: String.raw`(?:is|are|was|were|have been) (?:the |our )?(?:root )?(?:reason|cause)s?`,
    cause: String.raw`(?:the |our )?(?:root )?(?:cause|reason)s?(?: (?:of|for) [\p{L} ]{3,30})?\s?(?::|\b(?:is|was|are|were)(?: that)?\b)`,
    had: String.raw`(?:in \p{L}+(?: \d{4})?,? )?(?:we|i|there|(?:the|our) (?:\p{L}+ )?(?:account|store|shop)) (?:(?:have|has|had) )?(?:had|have|has|got|were|was|are|is|been|counted|counts?|recorded|registered|saw|showed|shows?|received|logged|reached)`,
  }),
  de: whole({
    fact: String.raw`(?:(?:insgesamt|nur|mehr als|etwa|rund|über) )?(?:${number}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zu viele|mehrere|viele|einige|die|eine hohe Zahl (?:an|von))? ?(?:\d[\d.,]* )?(?:(?:verspätete[nr]?|zu späte[nr]?) (?:Lieferungen|Bestellungen|Sendungen|Pakete|Versendungen)|Verspätungen|Lieferverzögerungen|Stornierungen|Stornos|stornierte Bestellungen|(?:A-bis-z-)?(?:Garantie)?(?:anträge|fälle)|Beschwerden|Reklamationen|negative[nr]? Bewertungen|mangelhafte[nr]? Bestellungen|(?:Sendungen|Pakete|Bestellungen) ohne (?:gültige )?(?:Sendungsnummer|Sendungsverfolgung))|(?:ein(?:e[rn]?)?|die|der|unsere[rn]?) (?:\p{L}+ )*(?:\p{L}*(?:rate|quote|anteil)|ODR|LSR|VTR)(?: (?:verspäteter \p{L}+|an \p{L}+))?(?: von)? ${number}(?: (?:an|bei|der) \p{L}+)?|\p{L}*(?:rate|quote)(?: [\p{L}]+){0,2}: ?${number}|(?:die |unsere |einige |${number} ?)?(?:Bestellungen|Pakete|Sendungen|Lieferungen) (?:zu spät|verspätet|nach (?:dem|der) [\p{L}-]+(?: [\p{L}-]+)?|später als [\p{L} ]{3,30}) (?:versandt|verschickt|versendet|geliefert|zugestellt|abgeschickt|ankamen|rausgingen|ausgeliefert)(?: wurden| worden sind| haben)?`,
    tail: String.raw`,? (?:bei|von|im|in|zwischen|unter|während|Zielwert|Ziel|Grenze|erlaubt|statt|gegenüber)[\p{L}\p{N} .,%/-]{1,50}`,
    because: String.raw`(?:das|die|der|unser\p{L}*|dieses?)(?: \p{L}+)?? (?:Problem|Sperre|Sperrung|Deaktivierung|Verstoß|Einschränkung|Mitteilung|Vorfall|Situation)(?: \p{L}+)?? (?:(?:entstand|kam|passierte|geschah|liegt|lag|beruht|beruhte|rührt|ist|war|wurde|erfolgte)(?: (?:dadurch|daher|daran|darauf|zustande|die Folge|das Ergebnis))*,? ?(?:dass|weil|wegen|durch|aufgrund|auf|an|von|einer|eines|die Folge (?:von|einer|eines|der))*)`,
    isReason: String.raw`(?:ist|sind|war|waren) (?:der|die|unser) (?:Grund|Ursache|Auslöser)`,
    cause: String.raw`(?:die |der )?(?:Haupt)?(?:Ursache|Grund)(?: (?:der|des|für) [\p{L} ]{3,30})?\s?(?::|(?:ist|war|waren|sind)(?:,? dass)?)`,
    had: String.raw`(?:im \p{L}+(?: \d{4})? )?(?:(?:wir|ich|es|das Konto|unser (?:Konto|Shop)|hatten|hatte|gab|verzeichneten|zählten) ?){1,3}(?:hatten?|haben|hat|gab(?: es)?|verzeichnete[tn]?|zählten?|wies)?`,
  }),
  fr: whole({
    fact: String.raw`(?:(?:au total|seulement|plus de|environ) )?(?:${number}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|trop d[e'’]|plusieurs|de nombreu(?:x|ses)|les|des|un (?:grand|nombre élevé) nombre de)? ?(?:\d[\d.,]* )?(?:(?:expéditions?|commandes?|livraisons?|colis|envois?) (?:en retard|tardi(?:ves?|fs?)|sans (?:numéro de )?suivi(?: valide)?|défectueuses?)|retards?(?: d['’]expédition| de livraison)?|annulations?|commandes annulées|réclamations?(?: A-to-z| de garantie)?|plaintes?|avis négatifs|évaluations négatives)|(?:une?|le|la|notre) (?:taux|pourcentage|part)(?: [\p{L}’']+){0,5}? (?:de |était de |à )?${number}|(?:taux|pourcentage)(?: [\p{L}’']+){0,4} ?: ?${number}|(?:(?:les|des|nos|certaines|${number}) ?)?(?:commandes|colis|envois|expéditions) (?:ont été |sont |étaient |avaient été )?(?:expédiée?s?|livrée?s?|envoyée?s?|confirmée?s?|partie?s?|arrivée?s?|annulée?s?)(?: par nous)?(?: (?:en retard|trop tard|tardivement|après (?:la|le|leur) [\p{L} ’']{3,40}|avant l['’]expédition))?`,
    tail: String.raw`,? (?:sur|parmi|en|au cours|pendant|entre|au mois|dans|objectif|cible|seuil|limite|autorisé|au lieu|contre|pour)[\p{L}\p{N} .,%/’'-]{1,50}`,
    because: String.raw`(?:le|la|l['’]|notre|ce|cette|cet) ?(?:problème|suspension|désactivation|blocage|infraction|violation|restriction|notification|situation|incident)(?: \p{L}+)?? (?:(?:est|était|a été) )?(?:due?s? (?:à|au|aux)|causée?s? par|provoquée?s? par|la conséquence d[e'’u]|le résultat d[e'’u]|vien(?:t|nent)|venait|provien(?:t|nent)|provenait|résult(?:e|ait|ent)|découl(?:e|ait)|s['’]expliqu(?:e|ait) par|tien(?:t|ait))(?: (?:de|du|d['’]|à|au))?(?: ?(?:fait )?qu[e'’]| le fait qu[e'’])?`,
    isReason: String.raw`(?:est|sont|était|étaient|ont été) (?:la|le|notre) (?:cause|raison|motif)`,
    cause: String.raw`(?:la |le )?(?:cause|raison|motif)(?: (?:racine|profonde|principale|première))?(?: (?:de|du) [\p{L} ’']{3,30})?\s?(?::|(?:est|était|sont)(?: (?:que|qu['’]))?)`,
    had: String.raw`(?:en \p{L}+(?: \d{4})?,? )?(?:nous (?:avons|avions) (?:eu|enregistré|compté|constaté|connu)|(?:notre|le) (?:compte|boutique) (?:a eu|a enregistré|compte|affiche|a)|il y a eu|on compte|nous comptons)`,
  }),
  it: whole({
    fact: String.raw`(?:(?:in totale|solo|più di|circa) )?(?:${number}|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|tropp[ei]|divers[ie]|molt[ie]|i|gli|le|un numero elevato di)? ?(?:\d[\d.,]* )?(?:(?:spedizioni|ordini|consegne|pacchi|colli) (?:in ritardo|tardiv[ie]|senza (?:codice di )?tracciamento(?: valido)?|difettosi)|ritardi(?: di spedizione| di consegna)?|annullamenti|cancellazioni|ordini annullati|(?:richieste|reclami)(?: A-to-z| di garanzia)?|lamentele|recensioni negative|feedback negativi)|(?:un[a']?|il|la|nostr[oa]) ?(?:percentuale|tasso|quota)(?: [\p{L}’']+){0,4}? (?:del(?:l['’])?|di|pari al(?:l['’])?) ?${number}|(?:tasso|percentuale)(?: [\p{L}’']+){0,4} ?: ?${number}|(?:(?:gli|i|degli|dei|alcuni|${number}) ?)?(?:ordini|pacchi|colli|spedizioni) (?:sono stat[ie] |sono |erano stat[ie] |erano |venivano )?(?:spedit[ie]|consegnat[ie]|inviat[ie]|confermat[ie]|partit[ie]|arrivat[ie]|annullat[ie])(?: da noi)?(?: (?:in ritardo|troppo tardi|tardi|dopo (?:la|il|l['’]) ?[\p{L} ’']{3,40}|prima della spedizione))?`,
    tail: String.raw`,? (?:su|tra|fra|a|nel|in|durante|obiettivo|soglia|limite|consentito|invece|contro|di)[\p{L}\p{N} .,%/’'-]{1,50}`,
    because: String.raw`(?:il|la|l['’]|nostr[oa]|questo|questa) ?(?:problema|sospensione|disattivazione|blocco|violazione|restrizione|notifica|situazione)(?: \p{L}+)?? (?:(?:è|era|è stat[oa]) )?(?:dovut[oa] (?:a(?:l|lla|ll['’]|d|gli)?)|causat[oa] da(?:l|lla|ll['’]|gli)?|provocat[oa] da(?:l|lla|ll['’]|gli)?|la conseguenza d[ieao]l*|il risultato d[ieao]l*|deriva(?:va)? da(?:l|lla|ll['’]|gli)?|nasce(?:va)?(?: da(?:l|lla)?)?|nat[oa](?: da(?:l|lla)?)?|dipende(?:va)? da(?:l|lla)?|si è verificat[oa]|avvenut[oa])(?: ?(?:fatto che|perché|poiché))?`,
    isReason: String.raw`(?:è|sono|era|erano|è stat[oa]|sono stat[ie]) (?:la|il|nostr[oa]) (?:causa|ragione|motivo)`,
    cause: String.raw`(?:la |il )?(?:causa|ragione|motivo)(?: (?:principale|radice))?(?: (?:della?|del) [\p{L} ’']{3,30})?\s?(?::|(?:è|era|sono)(?: che)?)`,
    had: String.raw`(?:a \p{L}+(?: \d{4})?,? )?(?:abbiamo (?:avuto|registrato|contato|ricevuto)|(?:il|nostro) (?:account|negozio) (?:ha avuto|ha registrato|conta|ha)|ci sono stat[ie]|contiamo)`,
  }),
  es: whole({
    fact: String.raw`(?:(?:en total|solo|más de|unos) )?(?:${number}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|demasiad[oa]s|vari[oa]s|much[oa]s|los|las|un número elevado de)? ?(?:\d[\d.,]* )?(?:(?:envíos|pedidos|entregas|paquetes) (?:con retraso|tardí[oa]s|atrasad[oa]s|retrasad[oa]s|tarde|sin (?:número de )?seguimiento(?: válido)?|defectuosos)|retrasos(?: de envío| de entrega)?|cancelaciones|pedidos cancelados|reclamaciones(?: A-to-z| de garantía)?|quejas|valoraciones negativas|reseñas negativas)|(?:una?|el|la|nuestr[oa]) (?:porcentaje|tasa|índice|cuota)(?: [\p{L}]+){0,4}? (?:del?|era del?) ?${number}|(?:tasa|porcentaje)(?: \p{L}+){0,4} ?: ?${number}|(?:(?:los|algunos|${number}) ?)?(?:pedidos|paquetes|envíos) (?:se )?(?:enviaron|entregaron|confirmaron|salieron|llegaron|cancelaron|fueron (?:enviad|entregad|cancelad)os|han sido (?:enviad|entregad|cancelad)os)(?: (?:tarde|con retraso|demasiado tarde|después de(?:l| la| su) [\p{L} ]{3,40}|antes del envío))?`,
    tail: String.raw`,? (?:de|sobre|entre|en|durante|objetivo|límite|umbral|permitido|en lugar|frente|para)[\p{L}\p{N} .,%/-]{1,50}`,
    because: String.raw`(?:el|la|nuestr[oa]|este|esta) (?:problema|suspensión|desactivación|bloqueo|infracción|restricción|notificación|situación)(?: \p{L}+)?? (?:(?:es|fue|era|ha sido) )?(?:se deb(?:e|ía|ió) a(?:l)?|debid[oa] a(?:l)?|causad[oa] por|provocad[oa] por|la consecuencia de(?:l)?|el resultado de(?:l)?|vien(?:e|en) de(?:l)?|venía de(?:l)?|proviene de(?:l)?|resulta de(?:l)?|surgió (?:porque|de(?:l)?)|ocurrió porque)(?: que)?`,
    isReason: String.raw`(?:es|son|fue|fueron|han sido) (?:la|el|nuestr[oa]) (?:causa|razón|motivo)`,
    cause: String.raw`(?:la |el )?(?:causa|razón|motivo)(?: (?:raíz|principal))?(?: (?:de la|del) [\p{L} ]{3,30})?\s?(?::|(?:es|fue|son|era)(?: que)?)`,
    had: String.raw`(?:en \p{L}+(?: (?:de )?\d{4})?,? )?(?:tuvimos|tenemos|hemos tenido|registramos|contamos|recibimos|hubo|ha habido|(?:la|nuestra) (?:cuenta|tienda) (?:tuvo|registró|cuenta con|tiene))`,
  }),
  ja: /^[^\p{L}\p{N}]*(?:(?:\d+月|期間中|先月)(?:の|に|は))?(?:(?:[\d,]+件の)?(?:注文|出荷|荷物)の?うち、?)?[^。、]{0,6}(?:(?:停止|制限|問題|違反)の(?:原因|理由)は、?)?(?:[\d,]+件の)?(?:注文不良率|出荷遅延率?|出荷前キャンセル(?:率)?|キャンセル(?:率)?|追跡可能率|遅延|苦情|クレーム|返品|低評価|追跡番号のない(?:荷物|注文))(?:が|は|で|の)?[^。、]{0,12}?(?:[\d.,]+\s?(?:[%％]|件)(?:、目標[^。、]{0,8})?)?(?:が|に|で)?(?:あり|発生し|なり|達し|でし|です|だっ|のぼり)[^。、]{0,12}[^\p{L}\p{N}]*$/u,
}
