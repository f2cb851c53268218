import type { Hit } from '../terms/match.ts'
import { repliesBySubject } from './answer.ts'
import type { Letter } from './letter.ts'
import { wordingOf } from './words.ts'

/** True where words that name a topic elsewhere mean something else here. */
export function meansElse(letter: Letter, hit: Hit): boolean {
  switch (hit.concept) {
    case 'topic.identity_verification':
      return checksLogin(letter, hit) || completesAppeal(letter, hit)
    case 'topic.product_compliance':
      return namesDesk(letter, hit)
    case 'topic.product_safety':
      return hasRunOut(letter, hit)
    case 'topic.trademark':
      return authorises(letter, hit)
    default:
      return false
  }
}

/** "Two-step verification": who signs in is checked, not who sells. */
function checksLogin({ reading: { flat } }: Letter, { start, end }: Hit): boolean {
  return inSteps.test(flat.slice(Math.max(0, start - 24), end + 24))
}

const inSteps =
  /(?<![a-z\d])(?:(?:two|2)[- ]?(?:step|factor)|multi-?factor|(?:zwei|2)[- ]?(?:schritt|faktor|stufen)|zweistufig|(?:deux|2) (?:etapes|facteurs)|double (?:authentification|facteur|verification)|(?:due|2) (?:passaggi|fattori|fasi)|doppia autenticazione|(?:dos|2) (?:pasos|factores)|doble (?:factor|autenticacion|verificacion)|2fa|mfa)|(?:2|二) ?(?:段階|要素)(?:認証|確認)/

/** "The card of your account has expired": papers, cards and logins run out as well as food. */
function hasRunOut(letter: Letter, hit: Hit): boolean {
  const before = letter.reading.flat.slice(Math.max(0, hit.start - 80), hit.start)
  return (
    /^(?:expire|abgelaufen|scadut|caducad|perime|期限切れ)/.test(wordingOf(letter, hit)) &&
    runsOut.test(before)
  )
}

const runsOut =
  /(?<![a-z])(?:credit cards?|debit cards?|card|passwords?|verification|log-?in|sign-?in|session|registration|certificates?|licen[cs]es?|documents?|passports?|id cards?|subscription|insurance|kredit-?karten?|karte|passwort|kennwort|verifizierung|anmeldung|registrierung|zertifikate?|lizenz|ausweis|reisepass|versicherung|carte|mot de passe|enregistrement|certificats?|licence|passeport|assurance|carta|password|verifica|accesso|registrazione|certificat[oi]|licenza|documento|passaporto|assicurazione|tarjeta|contrasena|verificacion|sesion|registro|certificados?|licencia|pasaporte|seguro)(?![a-z])[^;\n]{0,60}$|(?:カード|パスワード|認証|証明書|登録|免許|パスポート|保険)[^。]{0,30}$/

/** "AW: Ihr Einspruch – bitte ergänzen Sie Ihre Angaben": what was sent is not enough; nobody asks who sent it. */
function completesAppeal(letter: Letter, hit: Hit): boolean {
  return (
    repliesBySubject(letter) && completes.test(wordingOf(letter, hit)) && !person.test(wordingOf(letter, hit))
  )
}

const completes =
  /^(?:(?:bitte )?(?:erganz|vervollstandig)|complete|supplement|add|completez|completer|complet[ai]|integr|complement|補足|追加)/
const person =
  /ident|konto|account|compte|cuenta|bank|banc|unternehm|business|company|firm|societ|empres|azienda|本人|口座/

/** "A letter of authorisation from the brand": who gives the paper, no right that is harmed. */
function authorises(letter: Letter, hit: Hit): boolean {
  return (
    /^(?:marken?|brand|marque|marchio|marca)$/.test(wordingOf(letter, hit)) &&
    givenBy.test(letter.reading.flat.slice(Math.max(0, hit.start - 50), hit.start))
  )
}

const givenBy =
  /(?:schreiben|vollmacht|genehmigung|bestatigung|erlaubnis|letter|authori[sz]ation|autorisation|lettre|lettera|autorizzazione|carta|autorizacion)(?: (?:d'autorisation|di autorizzazione|de autorizacion|of authori[sz]ation))? (?:der|des|einer|vom|von der|from (?:the|a)|by the|de la|d'une|de|del|di|dal|della|por la)(?: [a-z]+)? ?$/

/** "The compliance board decided": a desk is named, no norm that a product has to meet. */
function namesDesk({ reading: { flat } }: Letter, { start, end }: Hit): boolean {
  return (
    deskBehind.test(flat.slice(start, end + 20)) ||
    deskBefore.test(flat.slice(Math.max(0, start - 28), end)) ||
    /コンプライアンス(?:部門|部|課|委員会|担当)/.test(flat.slice(start, end + 4))
  )
}

const deskBehind =
  /^[a-z]+[- ](?:board|department|division|officer?|desk|bureau|committee|unit|abteilung|stelle)(?![a-z])/
const deskBefore =
  /(?<![a-z])(?:(?:service|departement|bureau|direction|comite|division) (?:de (?:la )?|du )?|(?:ufficio|reparto|dipartimento|comitato|divisione) (?:(?:di|della|per la) )?|(?:departamento|oficina|comite|direccion) (?:de (?:la )?)?)(?:conformit|cumplimiento|compliance)[a-z]*$/
