import type { ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

const thing =
  '(?:portals?|case|task|slot|queue|window|field|switch|tool|request|procedure|ticket|door|offer|entry|booking|register|portal|aufgabe|vorgang|fall|fenster|feld|tur|anfrage|antrag|schaltflache|portail|dossier|tache|fenetre|champ|outil|demande|procedure|acces|portale|pratica|compito|finestra|campo|domanda|richiesta|procedura|caso|tramite|tarea|ventana|solicitud|expediente|procedimiento)'
const open =
  '(?:open|up|available|there|with you|reserved|kept|held|geoffnet|offen|verfugbar|reserviert|frei|ouverte?s?|disponibles?|accessibles?|reservee?s?|apert[oaie]|disponibil[ei]|accessibil[ei]|riservat[oaie]|abiert[oa]s?|disponibles?|reservad[oa]s?)'
const stays =
  '(?:is|are|stays?|remains?|will (?:be|stay|remain)|kept|keeps?|ist|sind|bleibt|bleiben|steht|stehen|wird|est|sont|reste(?:nt|ra)?|sera|demeure|e|sono|resta|restano|rimane|rimangono|restera|sara|es|esta|estan|estara|permanece(?:ra)?|permanecen|queda(?:ra)?|sigue|seguira)'
const only =
  "(?:(?: (?:only|to|for|for you|by|until|till|up to|just|you|fur sie|noch|nur|bis|bis zum|fur|lang|pour vous|encore|seulement|pendant|jusqu'au?|durant|per|ancora|solo|per lei|fino a(?:l|lla|ll')?|la mezzanotte del|alla mezzanotte del|solamente|durante|hasta(?: el)?|por|todavia|aun|another|further|another|the|a|weitere|los|les|i|le|el|il))*)"
/** "The portal stays open for", "la domanda resta aperta per", "das Portal ist für Sie noch". */
const staysOpen = gated(
  new RegExp(`(?<![a-z])${thing}(?![a-z])(?: [a-z'-]+){0,6}? ${stays}(?: [a-z'-]+){0,3}? ${open}${only} ?$`),
)
/** "Das Portal ist für Sie noch 2 Tage geöffnet": the word for it may stand behind the time. */
const opensBefore = gated(new RegExp(`(?<![a-z])${thing}(?![a-z])(?: [a-z'-]+){0,3}? ${stays}${only} ?$`))
const openBehind = new RegExp(`^ ?(?:lang |uber )?${open}(?![a-z])`)
/** "The form closes 14 days after", "el caso se cierra a los" */
const closes = gated(
  new RegExp(
    `(?<![a-z])${thing}(?![a-z])(?: [a-z'-]+){0,4}? (?:se )?(?:closes?|shuts|ends?|expires?|lapses?|schliesst|endet|verfallt|ferme|se ferme|expire|s'eteint|chiude|si chiude|scade|cierra|cerrara|apaga|caduca|vence)(?: (?:in|after|within|on|at|the|nach|in|am|dans|apres|au|bout de|tra|fra|dopo|al|a|en|los|las|el|tras|dentro de))* ?$`,
  ),
)
/** "We shall wait for", "wir warten mit der Entscheidung bis zum", "esperaremos hasta": for what the reader has to send. */
const waits = gated(
  /(?<![a-z])(?:(?:we|they) (?:shall|will|can|are able to|'ll)?(?: only)? ?(?:wait|hold (?:it|the case|this|your case)|keep (?:it|the case|this|your place|the slot) open)|(?:we|they)'ll (?:wait|hold)|(?:the )?(?:slot|place|case)(?: [a-z'-]+){0,4} (?:is|will be) (?:kept|held)(?: for you)?|(?:wir|sie) warten|warten wir|halten wir|wir halten (?:den fall|den platz|die anfrage)|nous (?:attendrons|attendons|patienterons)|(?:aspettiamo|aspetteremo|attenderemo)(?: i documenti| la (?:tua|sua) risposta)?|noi aspettiamo|esperaremos|esperamos)(?! (?:to|that|your|ihre|votre|la|le))(?: (?:for|on|only|until|till|up to|and including|it|mit der entscheidung|noch|nur|bis|bis zum|darauf|jusqu'au?|encore|pendant|fino a(?:l|ll')?|ancora|fino quando sono passati|per|hasta|que (?:concluya|acabe|termine)|durante|the|le|el|il|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)))* ?$/,
)
const japaneseOpen = gated(/(?:画面|窓口|登録枠|受付|ケース|手続き|タスク)[^。]{0,24}$/)
const japaneseCloses =
  /^(?:間|目|後)?(?:で|に|だけ|のみ|しか|をもって|を過ぎると|以内|まで)?[^。、]{0,12}(?:閉じ|終わり|終了|締め切|開いて|開いており|お待ち)/

/**
 * "The form stays open for twelve days", "the case closes after a week", "we shall wait until 7 November": how long what the seller
 * has to make use of is there. Not forms and links, of which there are others. `ahead` and `behind` are his sentence before and behind the time.
 */
export function isKeptOpen(sentence: ReadSentence, ahead: string, behind: string): boolean {
  const near = ahead.slice(-110)
  return (
    staysOpen.test(near, sentence) ||
    closes.test(near, sentence) ||
    waits.test(near, sentence) ||
    (openBehind.test(behind) && opensBefore.test(near, sentence)) ||
    (japaneseCloses.test(behind) && japaneseOpen.test(near, sentence))
  )
}
