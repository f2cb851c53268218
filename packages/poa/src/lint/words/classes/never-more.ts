import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// What nobody wants to see again.
const harms = {
  en: String.raw`(?:late|lost|broken|wrong|fake|counterfeit|defective|faulty|missing|damaged|dirty|used|expired|unsafe|unhappy|dissatisfied)?\s?(?:parcels?|orders?|shipments?|deliver(?:y|ies)|mistakes?|errors?|complaints?|claims?|problems?|issues?|violations?|infringements?|cancellations?|defects?|fakes?|counterfeits?|returns?|delays?|incidents?|mix-?ups?|breaches|breakages?|slip-?ups?|lapses|failures?|refunds?|disappointments?|overselling|oversells|customers?|buyers?|trouble|negative feedback|cases?|surprises)`,
  de: String.raw`(?:\p{L}+ )?\p{L}*(?:verspät|beschwerde|klage|fehler|problem|reklamation|verst[oö]ß|stornierung|mangel|mängel|defekt|rückgabe|vorfall|vorfäll|verwechslung|verzögerung|paket|bruch|brüche|ausfall|ausfälle|irrtümer|fälschung)\p{L}*`,
  fr: String.raw`(?:\p{L}+ )?(?:retards?|réclamations?|plaintes?|erreurs?|problèmes?|infractions?|violations?|annulations?|défauts?|incidents?|colis (?:\p{L}+ )?(?:retard|perdus?|cassés?|abîmés?)|contrefaçons?|litiges?|confusions?|casses?|manquements?|défaillances?)`,
  it: String.raw`(?:\p{L}+ )?(?:ritard[oi]|reclam[oi]|lamentel[ae]|error[ei]|problem[ai]|violazion[ei]|cancellazion[ei]|annullament[oi]|difett[oi]|incident[ei]|pacchi (?:in ritardo|persi|rotti)|contraffazion[ei]|contestazion[ei]|scamb[io]+|rottur[ae]|mancanz[ae]|disservizi[o]?)`,
  es: String.raw`(?:\p{L}+ )?(?:retrasos?|reclamaci(?:ón|ones)|quejas?|errores|error|problemas?|infracci(?:ón|ones)|cancelaci(?:ón|ones)|defectos?|incidentes?|incidencias?|paquetes (?:con retraso|perdidos|rotos)|falsificaciones|confusi(?:ón|ones)|roturas?|fallos?|faltas?)`,
}
const en = {
  over: oneOf(
    'gone for (?:good|ever)',
    'over (?:and done with|for good|once and for all)',
    'a closed chapter',
    'ancient history',
    'behind us(?: for good)?',
    'finished for good',
    'extinct',
    'eradicated',
    'eliminated(?: (?:completely|entirely|for good|forever|permanently))',
    'no longer possible',
    'permanently (?:solved|fixed|resolved|eliminated|removed|excluded)',
    'definitively (?:solved|over|fixed|resolved)',
  ),
}

/** LNG-12: there will be no more of it, you will hear no more of it, and everybody will always be content. */
export const neverMore: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:there|we|you|amazon|buyers|customers|nobody|no one) (?:will|shall|can|are going to|is going to|would) (?:be |have |see |hear of |hear |receive |get |find |face |suffer |experience |encounter |expect |record |cause |produce )?(?:absolutely |simply )?(?:no|not|never|zero)(?: (?:be|have|see|hear|receive|get|find|experience|encounter|come across))?(?: of)? ?(?:any |a |an |another |a single |one )?(?:(?:more|further|other|new|additional|such|future|repeat|repeated|of these|of this|of such) )*${harms.en}\b(?![^.!?\n]{0,40}\b(?:without|until|unless|before|if)\b)(?=[^.!?\n]{0,40}(?:\bmore\b|\bfurther\b|\bagain\b|\bever\b|\bany ?more\b|\bfrom us\b|\bfrom now\b|\babout us\b|[.!?,;]|$))|\b(?:no|not) (?:more|another|a single|one|further) ${harms.en} (?:from (?:now|here|today|this day) on|ever|again|in (?:the )?future|will|shall|on our (?:side|part)|from us|about us)\b|\b(?:mistakes?|errors?|problems?|issues?|delays?|complaints?|defects?|violations?|this (?:matter|problem|issue|chapter|kind of \w+)|late (?:parcels?|orders?|shipments?)) (?:like (?:this|these) |of (?:this|that) (?:kind|sort) )?(?:\w+ )?(?:is|are|have been|has been) (?:now |thus |thereby |therefore )?${en.over}(?!\w)|\b(?:every|each|all|any|100 ?% of)(?: of)?(?: our| the)? (?:\w+ )?(?:customers?|buyers?|clients?|orders?|parcels?|shipments?|deliver(?:y|ies)|products?|items?|units?|listings?|messages?|policies|rules) (?:will|shall|is going to|are going to) (?:\w+ )?(?:always|every (?:single )?time|at all times|without (?:exception|fail)|in all cases|forever|invariably|100 ?%)\b|\b(?:will|shall) (?:always|forever|at all times|invariably|without (?:exception|fail)) (?:be|ship|arrive|leave|remain|stay|comply|meet|follow|obey|deliver|match|receive|get|keep|respect|work) (?:\w+ ){0,3}?(?:on time|happy|satisfied|content|perfect\w*|correct\w*|genuine|compliant|flawless\w*|in full|safe|right|accurate|all (?:rules|policies)|every (?:rule|policy))\b|\b(?:errors?|mistakes?|delays?|problems?|mix-?ups?|defects?|complaints?|oversells|overselling|violations?|repetitions?) (?:\w+ )?(?:can(?:not|['’]t| not| no longer| never)|will (?:not|never|no longer)|won['’]t|shall (?:not|never)) (?:\w+ )?(?:happen|occur|recur|arise|return|come back|be repeated|reappear|exist|creep)\b`,
      [
        'There will be no further late parcels, full stop.',
        'You will not see another complaint about us.',
        'Such mistakes are gone for good.',
        'Every customer will always be satisfied.',
        'From now on errors cannot occur.',
      ],
      [
        'There will be no label without a weight.',
        'Every order of lot 4 was late.',
        'You will find no complaints before 3 May.',
        'All orders will be scanned at 14:00.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:es )?(?:wird|werden|gibt) (?:[\p{L}-]+ ){0,3}?(?:keine?[nrms]?|keinerlei|null) (?:einzige[nrms]? |weitere[nrms]? )?${harms.de}(?: [\p{L}-]+){0,2}? ?(?:mehr|geben|auftreten|vorkommen|passieren)(?! ohne)|(?:wir|Sie|Kunden|Käufer|Amazon|niemand) (?:wird|werden) (?:[\p{L}-]+ ){0,4}?(?:keine?[nrms]?|keinerlei|nichts) (?:einzige[nrms]? |weitere[nrms]? )?(?:${harms.de}|solche\p{L}*|davon|Derartiges)(?: \p{L}+)? (?:mehr|hören|sehen|erleben|verursachen|haben|erhalten|bekommen|feststellen)|(?:solche|diese|derartige|alle) (?:\p{L}+ )?${harms.de} (?:ist|sind) (?:\p{L}+ )?(?:endgültig|für immer|ein für alle ?mal|auf Dauer|dauerhaft) (?:vorbei|behoben|gelöst|beseitigt|erledigt|abgestellt|ausgeschlossen|Geschichte|passé)|(?:jede[rsnm]?|alle|sämtliche) (?:\p{L}+ )?(?:Kunden?|Käufer|Bestellung(?:en)?|Pakete?|Sendung(?:en)?|Lieferung(?:en)?|Artikel|Regeln|Richtlinien)(?: [\p{L}-]+){0,2} (?:wird|werden|ist|sind) (?:[\p{L}-]+ ){0,2}?(?:immer|stets|jederzeit|ausnahmslos|zu jeder Zeit|allezeit)|(?:wird|werden) (?:[\p{L}-]+ ){0,3}?(?:immer|stets|jederzeit|ausnahmslos) (?:[\p{L}-]+ ){0,3}?(?:pünktlich|zufrieden|korrekt|eingehalten|fehlerfrei|einwandfrei|richtig|glücklich))(?!\p{L})`,
      [
        'Es wird keine verspäteten Pakete mehr geben, Punkt.',
        'Solche Fehler sind endgültig vorbei.',
        'Jeder Kunde wird immer zufrieden sein.',
      ],
      ['Es gibt keine Etiketten ohne Gewicht.', 'Jede Bestellung wird um 14 Uhr gescannt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:il n['’]y aura|nous n['’]aurons|vous (?:ne|n['’]) ?\p{L}+rez|nos clients ne \p{L}+ront|on ne \p{L}+ra|plus personne ne \p{L}+ra) (?:\p{L}+ )?(?:plus|pas|jamais|aucune?)(?: jamais)?(?: (?:de|d['’]|aucune?|la moindre|le moindre|un seul|une seule))? ?${harms.fr}|(?:plus (?:aucune?|de|d['’]|jamais de|jamais d['’])|zéro|aucune? autre) ?${harms.fr} (?:à l['’]avenir|désormais|dorénavant|de notre part|chez nous|à compter)|(?:ces|ce|de tel(?:le)?s|les|cette) (?:\p{L}+ )?${harms.fr} (?:est|sont|appartien\p{L}+) (?:[\p{L}’'-]+ )?(?:définitivement|à jamais|une fois pour toutes|pour de bon|totalement) (?:termin|fini|régl|résol|élimin|écart|exclu|révolu|supprim|derrière)\p{L}*|(?:chaque|tous les|toutes les|tout|toute) (?:[\p{L}’'-]+ ){1,3}(?:sera|seront|partira|partiront|arrivera|arriveront|est|sont|recevra|recevront) (?:\p{L}+ )?(?:toujours|systématiquement|à tout moment|en toutes circonstances|sans exception) (?:[\p{L}’'-]+ ){0,2}?(?:satisfait\p{L}*|content\p{L}*|à l['’]heure|à temps|conforme\p{L}*|respecté\p{L}*|correct\p{L}*|parfait\p{L}*|heureu\p{L}+))(?!\p{L})`,
      [
        'Il n’y aura plus de colis en retard, point final.',
        'Ces erreurs sont définitivement terminées.',
        'Chaque client sera toujours satisfait.',
      ],
      ['Il n’y aura pas d’étiquette sans poids.', 'Chaque colis est toujours pesé à 14 h.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:non (?:ci sarà|ci saranno|avremo|avrete|avverrà|sentirete|vedrete|riceverete|riceveranno|ci saremo|capiteranno)|non si (?:verificheranno|verificherà|ripeteranno)) (?:\p{L}+ )?(?:più |mai |altri |altre |alcun |nessun |ulteriori )*(?:un |una |solo |sola |dei |degli |delle |di )*${harms.it}|(?:nessun[oa]? altr[oa]|mai più|basta|zero) ${harms.it} (?:in futuro|d['’]ora in poi|da parte nostra|da oggi)|(?:quest[ieoa]|tali|simili|i|gli|le) (?:\p{L}+ )?${harms.it} (?:è|sono) (?:\p{L}+ )?(?:finit\p{L}|chius\p{L}|risolt\p{L}|eliminat\p{L}|esclus\p{L}|superat\p{L}) (?:per sempre|definitivamente|una volta per tutte|del tutto)|(?:ogni|tutti i|tutte le|tutti gli) (?:[\p{L}'’-]+ ){1,3}(?:sarà|saranno|partirà|partiranno|arriverà|arriveranno|riceverà|riceveranno|è|sono) (?:sempre|in ogni momento|in ogni caso|senza eccezione) (?:[\p{L}'’-]+ ){0,2}?(?:soddisfatt\p{L}|content\p{L}|puntual\p{L}|in orario|conform\p{L}|rispettat\p{L}|corrett\p{L}|perfett\p{L}|felic\p{L}))(?!\p{L})`,
      [
        'Non ci saranno più pacchi in ritardo, punto.',
        'Questi errori sono finiti per sempre.',
        'Ogni cliente sarà sempre soddisfatto.',
      ],
      ['Non ci saranno etichette senza peso.', 'Ogni collo è sempre pesato alle 14.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:no (?:habrá|tendremos|tendrán|oirán|verán|recibirán|volverá a haber|se producirán|se producirá|existirán|volverán a ver)|ya no habrá) (?:\p{L}+ )?(?:más |nunca |ningún |ninguna |otro |otra |ni un solo |ni una sola )*${harms.es}|(?:ni un[a]? (?:sol[oa] )?|cero |ningún |ninguna |no más )${harms.es} (?:más|en el futuro|a partir de (?:ahora|hoy)|por nuestra parte|desde hoy)|(?:es[oa]s|est[oa]s|tales|los|las) (?:\p{L}+ )?${harms.es} (?:se han|han sido|están|son|quedan) (?:\p{L}+ )?(?:acabado|terminado|eliminad\p{L}+|resuelt\p{L}+|superad\p{L}+|desterrad\p{L}+|erradicad\p{L}+) (?:para siempre|definitivamente|del todo|por completo)|(?:cada|tod[oa]|tod[oa]s l[oa]s) (?:[\p{L}-]+ ){1,3}(?:será|serán|quedará|quedarán|saldrá|saldrán|llegará|llegarán|recibirá|recibirán|estará|estarán) (?:siempre|en todo momento|en todos los casos|sin excepción) (?:[\p{L}-]+ ){0,2}?(?:satisfech\p{L}+|content\p{L}+|puntual\p{L}*|a tiempo|conform\p{L}+|cumplid\p{L}+|correct\p{L}+|perfect\p{L}+|feli\p{L}+))(?!\p{L})`,
      [
        'No habrá más paquetes con retraso, punto.',
        'Esos errores se han acabado para siempre.',
        'Todo cliente quedará siempre satisfecho.',
      ],
      ['No habrá etiquetas sin peso.', 'Cada caja se pesa siempre a las 14.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:すべて|全て|全員|全)の?(?:お客様|購入者|注文|荷物|商品|出荷)[^。、]{0,12}(?:必ず|常に|いつでも|例外なく)[^。]{0,16}(?:ます|です)|(?:必ず|常に|絶対に)[^。、]{0,10}(?:ご?満足|定刻|期日どおり|期日通り|正しく|守り)[^。]{0,10}ます|(?:誤り|ミス|遅延|遅れ|苦情|違反|不良|問題|欠陥)[^。、]{0,8}(?:完全に|永久に|根絶|一掃|皆無)[^。]{0,10}(?:ました|ます|です)`,
      ['すべてのお客様に必ずご満足いただけます。', 'このような誤りは完全になくなりました。'],
      ['すべての注文を14時にスキャンします。'],
    ),
  ],
}
