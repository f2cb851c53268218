import { gated } from '../text/gated.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'

/**
 * A page, a team or Seller Central itself that is named for something else than an answer: the page of a product or of the help,
 * who writes, where the seller's data lie.
 */
export function isNamedOnly(
  letter: Letter,
  sentence: ReadSentence,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { flat } = letter.reading
  const wording = flat.slice(start, end)
  const after = flat.slice(end, Math.min(sentence.end, end + 48))
  if (otherPage.test(wording + after.slice(0, 28))) return true
  if (wording.endsWith('パフォーマンス')) return /^(?:チーム|部門|担当|サポート)/.test(after)
  if (!/^(?:seller ?central|セラーセントラル)$/.test(wording)) return false
  return (
    dataThere.test(flat.slice(Math.max(sentence.start, start - 70), start)) || dataThereBehind.test(after)
  )
}

/** "On the product page", "nella pagina del prodotto", "dans la page d'aide". */
const otherPage =
  /^(?:[a-z']+ ){0,3}"?(?:pages?|pagin[ae]|seiten?) "?(?:(?:de|du|des|del|della|delle|dei|di|of|the|la|le|les|los|zu[mr]?) |(?:de |d)?l'|d'|dell'|sull'|de ")*"?(?:(?:produits?|prodott[oi]|productos?|product|produkt|articles?|articol[oi]|articulos?|detail|dettagli[o]?|detalles?)(?![a-z])|(?:aide|aiuto|ayuda|help|hilfe)(?![a-z]))|^(?:[a-z]+ ){0,3}(?:produkt(?:detail)?|detail|hilfe)seiten?(?![a-z])/

/** "The number that you gave us in Seller Central" */
const dataThere =
  /(?<![a-z])(?:gave|given|entered|provided|registered|saved|stored|recorded|listed|shown|held|on file|(?:enregistre|indique|renseigne|saisi|fourni|communique)e?s?|figurant|(?:registrat|indicat|inserit|fornit|salvat)[oaie]|(?:registrad|indicad|facilitad|introducid|guardad)[oa]s?|que figura)(?: to us| us)? (?:in|on|dans|sur|su|en)(?: your| votre| vostro| tuo| tu| su)? $/
const dataThereBehind =
  /^ (?:hinterlegt|angegeben|eingetragen|gespeichert|registriert|erfasst)|^に(?:ご)?(?:登録|入力|記載)(?:された|されて|いただい|の)/

/** "You can check the status of your account in Seller Central": a page to look at, not to answer on. */
export function isForLooking(sentence: ReadSentence): boolean {
  return (
    looks.test(sentence.words, sentence) &&
    !says(sentence, 'channel.reply', 'channel.mailTo', 'mood.if') &&
    !acts.test(sentence.words, sentence)
  )
}

const looks = gated(
  /(?<![a-z])(?:you (?:can|may) (?:also |always )?(?:see|view|check|follow|monitor|track|find|review)|to (?:see|view|check|monitor) (?:the|your)|(?:konnen|finden|sehen) sie .{0,80}(?:einsehen|sehen|verfolgen|prufen|abrufen|stand|status)|den (?:aktuellen )?(?:stand|status) .{0,60}(?:sehen|finden) sie|vous pouvez (?:a tout moment )?(?:voir|consulter|suivre|verifier)|puoi (?:sempre )?(?:vedere|consultare|controllare|seguire|verificare)|puo (?:vedere|consultare|controllare|seguire|verificare)|(?:puedes|puede) (?:ver|consultar|seguir|comprobar))(?![a-z]).{0,80}?(?:status|state|stand|zustand|leistung|performance|health|metrics|etat|statut|sante|stato|salute|prestazioni|estado|rendimiento)|(?:den|der) (?:aktuellen? )?(?:stand|status) [^.;]{0,60}(?:sehen|finden) sie|(?:etat|statut) [^.;]{0,60}(?:est|sont) visibles?|(?:状況|状態|パフォーマンス|指標)(?:は|を|に).{0,50}(?:ご?確認いただけます|ご?確認できます|ご覧いただけます)/,
)
const acts = gated(
  /(?<![a-z])(?:appeal|dispute|upload|submit|send|reactivat|resolve|press|click|einspruch|hochlad|einreich|senden|klick|contest|faire appel|televers|envoy|cliqu|ricorso|contesta|carica|invi|clicca|apel|sub[aei]r?|envi|clic)[a-z]*|申し立て|提出|アップロード|クリック/,
)
