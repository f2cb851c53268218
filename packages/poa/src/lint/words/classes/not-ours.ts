import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-12: the charge itself is gone: it never took place, it is a mistake of fact, it was meant for another, nothing was to be mended. */
export const notOurs: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:alleged|supposed|purported|claimed) (?:\w+ )?(?:infringement|violation|breach|offen[cs]e|manipulation|misuse|conduct|incident|act)s? (?:\w+ )?(?:did not|didn['’]t|never|has not|have not|cannot have) (?:\w+ )?(?:occur|happen|take place|exist|taken place|occurred|happened)\w*\b|\bno (?:\w+ )?(?:violation|infringement|breach|offen[cs]e|wrongdoing|misconduct)s? (?:[\w-]+ ){0,8}(?:has|have|had|did|was|were) (?:ever )?(?:taken? place|occur\w*|happen\w*|been committed|committed|existed|exist)\b|\b(?:notice|notification|report|complaint|warning|message|letter|e-?mail|deactivation|suspension|charge) (?:\w+ )?(?:was|is|has been|were|must have been|seems|appears) (?:\w+ )?(?:sent|addressed|meant|intended|issued|directed|delivered|misdirected)? ?(?:to|for|at|against)? ?(?:the wrong|another|a different|somebody else|someone else|some other) (?:seller|account|shop|store|company|party|person)\b|\b(?:as|since|because) (?:the|this|your) (?:\w+ )?(?:report|notice|complaint|charge|claim|allegation|finding|notification) (?:is|was) (?:\w+ )?(?:incorrect|wrong|false|mistaken|unfounded|untrue|baseless|erroneous|inaccurate)\b|\b(?:there (?:is|was)|we (?:had|have|found|see)) nothing (?:for us |here |at all )?(?:to (?:correct|fix|mend|remedy|change|improve|put right|repair|admit|apologi[sz]e for))\b|\bwe (?:do not|don['’]t|did not|didn['’]t|never) (?:have|had) (?:this|that|such an?|any such) (?:problem|issue|violation)\b|\b(?:rests|is based|relies|founded) (?:up)?on (?:an? |the )?(?:\w+ )?(?:error|mistake|misunderstanding|mix-?up|confusion)(?: of fact)?\b`,
      [
        'The alleged infringement simply did not occur.',
        'No violation of the policy has ever taken place.',
        'The notification was sent to the wrong seller.',
        'As the report is incorrect, nothing was changed.',
        'There was nothing for us to correct.',
      ],
      [
        'No violation report had a reader.',
        'The parcel was sent to the wrong buyer.',
        'The alleged weight did not match the scale.',
        'We had no list of such problems.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:angebliche|vermeintliche|vorgeworfene|behauptete)[nrs]? (?:\p{L}+ )?(?:verstoß|verletzung|verhalten|tat|vorfall|manipulation)(?: [\p{L}-]+){0,4} (?:nicht|nie|niemals) (?:\p{L}+ )?(?:stattgefunden|gegeben|begangen|vorgefallen|vorgekommen|zutreffend)(?!\p{L})|(?<!\p{L})(?:mitteilung|benachrichtigung|meldung|beschwerde|sperrung|schreiben|vorwurf)(?: [\p{L}-]+){0,4} (?:an den falschen|an die falsche|einem anderen|einen anderen|den falschen) (?:verkäufer|händler|empfänger|account|konto|shop|verkäuferin)\p{L}*|(?<!\p{L})(?:da|weil) (?:die|der|das|ihre?) (?:\p{L}+ )?(?:meldung|mitteilung|vorwurf|beschwerde|bericht|behauptung)(?: [\p{L}-]+){0,3} (?:falsch|unzutreffend|unrichtig|unbegründet|haltlos|unwahr)(?!\p{L})|(?<!\p{L})(?:gab|gibt|bestand) (?:es )?(?:für uns |bei uns |hier )?(?:\p{L}+ )?nichts (?:zu (?:korrigieren|beheben|ändern|verbessern|berichtigen)|auszusetzen)|(?<!\p{L})(?:beruht|beruhen|basiert) (?:\p{L}+ )?auf eine[rm] (?:\p{L}+ )?(?:irrtum|missverständnis|verwechslung|fehler von amazon)(?!\p{L})`,
      [
        'Der angebliche Verstoß hat nie stattgefunden.',
        'Die Mitteilung ging an den falschen Verkäufer.',
        'Da die Meldung falsch ist, wurde nichts geändert.',
        'Es gab für uns nichts zu korrigieren: da gab es nichts zu beheben.',
      ],
      ['Das Paket ging an den falschen Empfänger.', 'Die Meldung zum Los wurde nicht gelesen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:prétendue?s?|supposée?s?|alléguée?s?|soi-disant) (?:\p{L}+ )?(?:infraction|violation|manquement|faits?|contrefaçon|manipulation)s?(?: [\p{L}’'-]+){0,4} (?:pas|jamais) (?:eu lieu|existé|été commise?|produite?)(?!\p{L})|(?<!\p{L})(?:infraction|violation|manquement|contrefaçon|prétendue)s? (?:alléguée?|supposée?|reprochée?)?(?: [\p{L}’'-]+){0,2} (?:n['’]a|n['’]ont) (?:\p{L}+ )?(?:jamais|pas) (?:eu lieu|existé|été commis)|(?<!\p{L})(?:notification|plainte|message|avertissement|courrier|suspension|décision)(?: [\p{L}’'-]+){0,4} (?:au mauvais|à un autre|un autre|le mauvais) (?:vendeur|compte|destinataire|boutique)|(?<!\p{L})(?:comme|puisque) (?:le|la|votre|cette) (?:\p{L}+ )?(?:signalement|notification|plainte|accusation|rapport|reproche) (?:est|était) (?:\p{L}+ )?(?:fau(?:x|sse)|inexacte?|erronée?|infondée?)(?!\p{L})|(?<!\p{L})(?:il n['’]y avait|nous n['’]avions|il n['’]y a|nous n['’]avons) (?:donc )?rien à (?:corriger|rectifier|réparer|modifier|changer|améliorer)(?!\p{L})|(?<!\p{L})(?:repose|reposent|fondée?s?) sur (?:une|un) (?:\p{L}+ )?(?:erreur de fait|malentendu|méprise|confusion)(?!\p{L})`,
      [
        'La prétendue infraction n’a pas eu lieu.',
        'La notification a été envoyée au mauvais vendeur.',
        'Il n’y avait rien à corriger.',
      ],
      ['Le colis est parti au mauvais client.', 'La plainte n’a pas été lue.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:presunt|asserit|pretes|contestat)[oaie] (?:\p{L}+ )?(?:violazion[ei]|infrazion[ei]|fatt[oi]|contraffazion[ei]|manipolazion[ei])(?: [\p{L}'’-]+){0,3} non (?:\p{L}+ )?(?:è|sono|ha|hanno) (?:mai )?(?:avvenut|accadut|avuto luogo|esistit|verificat|stat)\p{L}*|(?<!\p{L})(?:notifica|segnalazione|reclamo|messaggio|avviso|sospensione)(?: [\p{L}'’-]+){0,4} (?:al venditore sbagliato|a un altro|all['’]account sbagliato|un altro venditore|destinat[oa] ad altri)(?!\p{L})|(?<!\p{L})(?:poiché|siccome|dato che) (?:la|il|questa|questo) (?:\p{L}+ )?(?:segnalazione|notifica|reclamo|accusa|rapporto) è (?:\p{L}+ )?(?:errat|fals|infondat|inesatt|sbagliat)[oa]|(?<!\p{L})non (?:c['’]era|avevamo|c['’]è|abbiamo) (?:\p{L}+ )?(?:nulla|niente) da (?:correggere|rettificare|riparare|cambiare|migliorare)(?!\p{L})|(?<!\p{L})(?:si basa|si basano|si fonda|fondat[oa]) su (?:un|una) (?:\p{L}+ )?(?:errore di fatto|malinteso|equivoco|scambio)(?!\p{L})`,
      [
        'La presunta violazione non è avvenuta.',
        'La notifica è stata inviata al venditore sbagliato.',
        'Non c’era nulla da correggere.',
      ],
      ['Il pacco è andato al cliente sbagliato.', 'La segnalazione non fu letta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:supuest[oa]s?|presunt[oa]s?|alegad[oa]s?) (?:\p{L}+ )?(?:infracci(?:ón|ones)|violaci(?:ón|ones)|incumplimientos?|hechos?|falsificaci(?:ón|ones)|manipulaci(?:ón|ones))(?: [\p{L}-]+){0,3} (?:no|nunca|jamás) (?:\p{L}+ )?(?:ocurri|tuv|exist|sucedi|produj|ha)\p{L}*|(?<!\p{L})(?:notificación|denuncia|aviso|mensaje|suspensión|queja)(?: [\p{L}-]+){0,4} (?:al vendedor equivocado|a otro vendedor|a la cuenta equivocada|otro vendedor|a otra cuenta)(?!\p{L})|(?<!\p{L})(?:como|puesto que|ya que) (?:la|el|esta|este|su) (?:\p{L}+ )?(?:denuncia|notificación|informe|acusación|queja) es (?:\p{L}+ )?(?:incorrect|fals|erróne|infundad|equivocad)[oa]|(?<!\p{L})no (?:había|teníamos|hay|tenemos) (?:\p{L}+ )?nada que (?:corregir|rectificar|reparar|cambiar|mejorar|arreglar)(?!\p{L})|(?<!\p{L})(?:se basa|se basan|basad[oa]) en un[ao]? (?:\p{L}+ )?(?:error de hecho|malentendido|equivocación|confusión)(?!\p{L})`,
      [
        'La supuesta infracción nunca ocurrió.',
        'La notificación se envió al vendedor equivocado.',
        'No había nada que corregir.',
      ],
      ['El paquete fue al cliente equivocado.', 'La denuncia no se leyó.'],
    ),
  ],
  ja: [
    entry(
      String.raw`事実誤認|(?:ご)?(?:指摘|通知|申し立て|判断)[^。]{0,10}(?:別の|他の)(?:出品者|店舗|販売者|アカウント)[^。]{0,8}(?:宛|向け|もの|こと|取り違え)|(?:改善|修正|是正|訂正)(?:す(?:べき|る)(?:点|こと|もの|ところ|必要)|点)(?:は|が|も)(?:何も|一切|特に)?(?:ありません|ございません|なかった|ない)|(?:ご)?(?:指摘|通知|申し立て|違反)(?:の)?(?:ような|された|とされる)(?:事実|行為|違反|事象|問題)[^。]{0,6}(?:ありません|ございません|存在しません|なかった)`,
      ['ご指摘は事実誤認です。', '修正すべき点は何もありませんでした。'],
      ['修正した点は3つです。', '別の店舗の在庫を移しました。'],
    ),
  ],
}
