import { says, type Letter, type ReadSentence } from '../reading/letter.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { namesDocument } from './named-document.ts'

/** "Still missing: invoice, letter from the brand", and "What we lack" above a list that names papers. */
export function isLabelledAsWanted(letter: Letter, sentence: ReadSentence): boolean {
  if (says(sentence, 'ask.notRequired', 'ask.nothing')) return false
  if (sentence.hits.some(namesDocument)) return label.test(sentence.words, sentence)
  const next = letter.sentences[sentence.index + 1]
  return (
    next?.item === true &&
    next.hits.some(namesDocument) &&
    sentence.words.length <= longestHeading &&
    !endsIn(sentence.words, '.。!') &&
    !says(sentence, 'mood.not') &&
    heading.test(sentence.words, sentence)
  )
}

const longestHeading = 50

/** What is missing or wanted, told in one word or two before a colon. */
const label = gated(
  /^(?:[-–—•*·] ?|\d{1,2}[.)] ?)?(?:(?:still |yet |now )?(?:missing|needed|required|requested|wanted|outstanding|to (?:send|provide|submit))|(?:requested|required|missing) (?:documents?|files?|papers?|evidence)|(?:es |noch |uns )*(?:fehl(?:t|en|end|ende[nrs]?)|benotigt|erforderlich|angefordert|gefordert|verlangt|nachzureichen|einzureichen|vorzulegen|ausstehend)|(?:benotigte|erforderliche|angeforderte|fehlende|geforderte)[nrs]? (?:datei(?:en)?|unterlagen?|dokumente?|nachweise?|papiere|belege)|(?:il |nous )*(?:manque(?:nt)?|manquants?)|demandee?s?|requis|a (?:fournir|envoyer|joindre|remettre|transmettre|produire|deposer)|(?:pieces?|documents?|fichiers?|justificatifs?) (?:demandee?s?|requis(?:es)?|manquante?s?|attendue?s?|a fournir)|attendus?|demande|(?:ci |le )?manca(?:no)?|mancanti|richiest[oaie]|da (?:inviare|fornire|caricare|allegare|presentare)|(?:document[oi]|documentazione|file) ?(?:richiest[oaie]|mancant[ei]|necessari[oa]?|da (?:inviare|fornire|caricare))?|(?:nos |le |te )?faltan?|pendientes?|requeridos?|solicitad[oa]s?|necesari[oa]s?|se (?:necesita|solicita|requiere|pide)n?|por (?:enviar|aportar|presentar|subir)|(?:documentos?|documentacion|archivos?) (?:requerid|solicitad|necesari|pendiente|faltante)[a-z]*|solicitud|(?:unterlagen|dokumente|nachweise|papiere|pieces|documents|justificatifs|documentos|documentacion|documents|papers|offene punkte|points ouverts|puntos (?:abiertos|pendientes)|punti aperti|open (?:points|items))(?= ?:))(?: [^:.]{1,24})? ?: |^(?:・)?(?:不足|未提出|必要|要提出|提出(?:が必要な)?)(?:の)?(?:書類|資料)?[:：]/,
)

/** The same as a line of its own. */
const heading = gated(
  /(?<![a-z])(?:(?:what|which) (?:[a-z]+ ){0,3}(?:missing|need(?:ed)?|lack|require[ds]?|want)|missing|required|requested|to (?:send|provide|submit)|(?:was|welche) (?:[a-z]+ ){0,5}(?:fehl(?:t|en)|brauchen|benotigen|erwarten|benotigt|einzureichen|einreichen|senden)|benotigt|erforderlich|angefordert|anforderung|nachzureichen|einzureichen|(?:ce qu[e'i]|quoi|quels?|quelles?) (?:[a-z']+ ){0,4}(?:manque(?:nt)?|faut|attend(?:ons|u|us)|demand(?:e|ons)|besoin|fournir|envoyer)|a (?:fournir|envoyer|joindre|remettre|transmettre)|pieces (?:demandees|attendues)|documents (?:demandes|attendus|requis)|demande|(?:(?:che )?cosa|quello che|quali) (?:[a-z]+ ){0,4}(?:manca(?:no)?|serve|servono|occorre|occorrono|chiediamo|inviare|mandare)|richiesta|da (?:inviare|fornire|mandare)|document[oi] (?:richiest[oi]|mancant[ei]|necessari)|(?:lo que|que|cuales) (?:[a-z]+ ){0,4}(?:falta|faltan|necesit[a-z]+|pedimos|enviar|mandar|subir|aportar)|solicitud|faltan?|requerid[oa]s?|pendiente de (?:envio|enviar|aportar)|(?:ihre )?aufgabe|checkliste|(?:votre )?tache|liste de controle|(?:su |tu )?tarea|lista de comprobacion|(?:il suo |il tuo )?compito|lista di controllo|check ?list|your task)(?![a-z])|必要(?:な|書類|資料)|不足|ご提出いただく/,
)
