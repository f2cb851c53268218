import type { ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/**
 * The words by which a sentence keeps a seller from asking others: who must not be asked, who knows nothing of the matter, that
 * the case does not show in Seller Central; null for other sentences.
 */
export function keepsFromAsking(sentence: ReadSentence): string | null {
  const { words } = sentence
  const found =
    notToAsk.exec(words, sentence) ?? knowNothing.exec(words, sentence) ?? notShown.exec(words, sentence)
  return found === null ? null : found[0].slice(0, 80)
}

/** "Do not contact the regular support", "you need not trouble your usual contact with this" */
const notToAsk = gated(
  /(?<![a-z])(?:(?:do not|don't|need not|needn't|no need to|no use (?:in )?|never|avoid|useless to) (?:[a-z]+ ){0,2}?(?:contact|call|write|trouble|ask|discuss|speak|talk|inform|tell|involve)[a-z]* [^.;:]{0,40}?(?:seller support|support|partner support|anyone|anybody|other (?:people|teams|sellers|departments)|the brand|your bank|your lawyer|usual contact|regular team|helpline)|(?:kontaktieren|informieren|fragen|wenden|sprechen|reden|rufen|schreiben|behelligen) sie [^.;:]{0,50}?(?:support|kundendienst|kundenservice|niemandem?|verkauferservice|ihre bank)[^.;:]{0,24}(?:nicht|keinesfalls|(?<=niemand[a-z]{0,2}))|(?:kontaktieren|informieren|fragen|schicken|schreiben|rufen|wenden) sie (?:[a-z]+ ){0,3}?(?:nicht|keine?n?|keinesfalls) [^.;:]{0,50}?(?:support|kundendienst|kundenservice|verkauferservice|ihre bank)|(?:ne |n'(?:en )?)(?:contactez|appelez|parlez|informez|ecrivez|sollicitez|prevenez) (?:surtout )?(?:pas|plus|personne)[^.;:]{0,40}?(?:support|assistance|service|personne|banque)?|(?:inutile|pas la peine|pas besoin) (?:de|d')(?: ?[a-z]+){1,3} (?:le |l'|votre |au )?(?:support|assistance|service|conseiller|interlocuteur)|non (?:contatt|parl|inform|scriv|chiam|rivolg)[a-z]* [^.;:]{0,40}?(?:supporto|assistenza|nessuno|banca|altri)|no (?:contact|habl|inform|llam|escrib|consult|avis)[a-z]* [^.;:]{0,40}?(?:soporte|asistencia|atencion|nadie|banco|otros))(?![a-z])|(?:サポート|テクニカルサポート|他の窓口|第三者|銀行|誰)[^。]{0,16}(?:連絡|問い合わせ|相談|お?話し?)[^。]{0,10}(?:しない|なさらない|控え|不要|せず)/,
)

/** "The ordinary support is not informed", "they have no information on Board cases" */
const knowNothing = gated(
  /(?<![a-z])(?:(?:support|they)(?: team| staff)? (?:is|are|was|has|have|cannot|can't|does|do) ?(?:not|n't|no) ?(?:been |yet )?(?:informed|aware|information|informations|access|see|know)[a-z]*|(?:support|kundendienst|kundenservice|verkauferservice) (?:ist|weiss|hat|kann|wurde) [^.;:]{0,30}(?:nicht (?:informiert|eingeweiht|zustandig|einsehen|sehen)|keine (?:einsicht|kenntnis|auskunft|informationen)|nichts (?:davon|daruber))|(?:support|service|assistance) (?:[a-z]+ ){0,3}?(?:n'est pas|n'a pas|ne peut pas|ne voit pas) (?:ete |encore )?(?:informe|au courant|acces|voir|connaissance)|(?:supporto|assistenza) (?:[a-z]+ ){0,3}?non (?:e|ha|puo|vede|sa) ?(?:stat[oa] )?(?:informat|al corrente|accesso|veder|informazioni|nulla)[a-z]*|(?:soporte|asistencia) (?:[a-z]+ ){0,3}?no (?:esta|tiene|puede|ve|sabe) ?(?:informad|al corriente|acceso|ver|informacion|nada)[a-z]*|(?:keep|stay)s? (?:this|it)? ?between us|(?:bleibt|behalten sie (?:das|dies)) (?:bitte )?(?:unter uns|fur sich)|rest[a-z]+ (?:discret|entre nous)|(?:rest[ai]|resti) tra (?:di )?noi|(?:queda|quede) entre nosotros)(?![a-z])|(?:サポート|窓口)[^。]{0,12}(?:把握して|知らされて|確認でき|閲覧でき)(?:い|おり)?(?:ない|ません)/,
)

/** "It is pointless to look in Seller Central, the message is not shown there" */
const notShown = gated(
  /(?<![a-z])(?:(?:is|are|does|will) (?:not|n't) (?:be )?(?:shown|show|visible|displayed|appear|listed)[^.;:]{0,16} (?:in|on) (?:your |the )?(?:seller central|account|dashboard)|(?:seller central)[^.;]{0,40}(?:not (?:shown|visible|displayed|listed)|does not appear)|(?:im|in) (?:ihrem )?seller central [^.;:]{0,30}nicht (?:angezeigt|sichtbar|aufgefuhrt)|seller central[^.;]{0,50}n'(?:y )?est pas (?:affiche|visible)e?|n'apparait pas dans seller central|seller central[^.;]{0,40}non (?:e |viene |appare)(?:visibile|mostrat|visualizzat)?[oa]?|non (?:compare|appare|e visibile) (?:in|su) seller central|seller central[^.;]{0,40}no (?:se muestra|aparece|esta visible)|no (?:aparece|se muestra) en seller central)(?![a-z])|セラーセントラル(?:に|で)は?[^。]{0,8}表示され(?:ません|ない)/,
)
