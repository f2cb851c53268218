import type { Letter, ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import type { Outside } from './outside.ts'

/**
 * How much a request for credentials weighs, by what is wanted and where it would go. Passwords, codes and numbers of cards are
 * secrets; what is known of a bank account, of a card, and signing in at all are everyday matters of genuine letters.
 */
export function credentialsWeight(sentence: ReadSentence, wanted: string, outside: Outside): number {
  const isSecret = namesSecret(sentence, wanted)
  if (byAnswer.test(sentence.words, sentence)) return isSecret ? secretWeight.stranger : secretWeight.untold
  return isSecret ? secretWeight[outside] : everydayWeight[outside]
}

/** True for passwords, codes and numbers of cards, but not for a password that one chooses anew. */
export function namesSecret(sentence: ReadSentence, wanted: string): boolean {
  return secret.test(wanted) && !ownPassword.test(sentence.words, sentence)
}

/** "Reply with your card details" needs no other way. */
const byAnswer = gated(
  /(?<![a-z])(?:(?:reply|respond|answer)(?: to this e-?mail)? with|e-?mail us|send us (?:back )?by e-?mail|antworten sie (?:uns )?(?:auf diese e-?mail )?mit|mailen sie uns|(?:repondez|repondre)(?: a cet e-?mail)? (?:en|avec)|rispond[a-z]+ (?:a questa e-?mail )?(?:con|indicando)|respond[a-z]+ (?:a este correo )?(?:con|indicando))(?![a-z])|(?:返信|ご返信)(?:にて|で)/,
)

const secretWeight: Readonly<Record<Outside, number>> = { stranger: 2.6, untold: 1.7, none: 1.5 }
const everydayWeight: Readonly<Record<Outside, number>> = { stranger: 2, untold: 1.2, none: 0.4 }

const secret =
  /passw|kennwort|mots? de passe|contrasena|パスワード|暗証番号|コード|codes?(?![a-z])|codice|codigo|cvv|otp|(?<![a-z])(?:pin|tan)(?![a-z])|prufziffer|cryptogramme|numero (?:de|della|di)|kartennummer|card number|カード番号|zugangsdaten|anmeldedaten|credentials|credenciales|credenziali|identifiants|datos de acceso|dati di accesso|ログイン情報|(?:log-?in|sign-?in)(?:-?daten| data| details| credentials| information)|any ?desk|team ?viewer|remote|fernzugriff|acces a distance|acceso remoto|accesso remoto|遠隔|social security|login(?: with)?$/

/** "Choose a new password", "reset your password": one's own doing in one's own account. */
const ownPassword = gated(
  /(?<![a-z])(?:(?:choose|pick|set|create|change|reset|renew|update)(?: [a-z]+){0,3} passwords?|passwords? (?:changes?|resets?)|(?:andern|wechseln|erneuern) sie [^.;]{0,24}(?:passwort|kennwort)|(?:vergeben|wahlen|setzen) sie [^.;]{0,24}(?:passwort|kennwort)|(?:passwort|kennwort)(?:es|s)? (?:zu )?(?:andern|zurucksetzen|wechseln|geandert)|(?:changez|modifiez|choisissez|reinitialisez|changer|modifier|choisir|reinitialiser) (?:votre |un nouveau |de |le )?mot de passe|(?:cambi|modific|reimpost|scegl)[a-z]* (?:la |la tua |la sua |una nuova |una )?password|(?:cambi|modifi|restable|elij|eli[gj])[a-z]* (?:la |tu |su |una nueva |una )?contrasena)(?![a-z])|パスワードを?(?:の)?(?:変更|再設定|リセット|更新)|新しいパスワード/,
)

/** Secrets, and what is asked for with them; Amazon wants no two of them at once. */
const secrets = [
  gated(
    /passw|kennwort|mots? de passe|contrasena|パスワード|zugangsdaten|anmeldedaten|credenziali|credenciales|identifiants|ログイン情報|(?<![a-z])(?:log-?in|login)(?:-?daten| data| details)?(?=,| and| und| et| e | y |と|、)/,
  ),
  gated(
    /(?<![a-z])(?:(?:one-?time|verification|security|sms|two-?step|2fa|totp|access|log-?in)[ -](?:codes?|passcodes?|pins?|seed)|codes? (?:from|on|sent to|by|per|via|aus|recus? par|ricevut[oi]|que recib[a-z]+|del? |che |por |via )|\d-digit codes?|otp|pin|tan|cvv|cvc|(?:sms|einmal|sicherheits|bestatigungs|prufungs)-?codes?|prufziffer|cryptogramme|code (?:sms|de verification|de securite|recu|secret|a usage unique|pin)|codice (?:sms|otp|di verifica|di sicurezza|pin|ricevuto)|codigo (?:sms|de verificacion|de seguridad|pin|recibido))(?![a-z])|暗証番号|(?:認証|確認|ワンタイム|セキュリティ|sms)コード/,
  ),
] as const
const numbers = [
  gated(
    /(?<![a-z])(?:(?:credit |debit |bank |payment )?card (?:number|details|data)s?|(?:kreditkarten|karten)(?:nummer|daten)|kreditkarte|numeros? de (?:votre |la )?carte|donnees de (?:votre |la )?carte|carte bancaire|(?:numero|dati) (?:della |di )?carta|carta di credito|(?:numero|datos) de (?:la |tu |su )?tarjeta|tarjeta de credito)(?![a-z])|カード(?:番号|情報)/,
  ),
  gated(
    /(?<![a-z])(?:(?:bank|banking) (?:details|data|login|account number)|bankdaten|bankverbindung|kontonummer|coordonnees bancaires|coordinate bancarie|dati bancari|datos bancarios|online-?banking)(?![a-z])|口座(?:番号|情報)/,
  ),
] as const

/** The words by which a sentence names data of a bank account or a card; null for others. */
export function numberWanted(sentence: ReadSentence): string | null {
  for (const number of numbers) {
    const found = number.exec(sentence.words, sentence)
    if (found !== null) return found[0]
  }
  return null
}

/** "Type in password and card number", "your login, your bank details and the code from your phone" */
export function wantsSeveral(sentence: ReadSentence): boolean {
  const { words } = sentence
  const told = secrets.filter((secret) => secret.test(words, sentence)).length
  if (told === 0 || ownPassword.test(words, sentence)) return false
  return told > 1 || numbers.some((number) => number.test(words, sentence))
}

/** The lead of a list of what is not to be sent: "Do not add:", "Not accepted:". */
export function standsUnderRefusal(letter: Letter, sentence: ReadSentence): boolean {
  if (!sentence.item) return false
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - longestList); at--) {
    const other = letter.sentences[at]
    if (other === undefined) return false
    if (refuses.test(other.words, other)) return true
    if (!other.item) return false
  }
  return false
}

/** Lines of the longest list. */
const longestList = 8

const refuses = gated(
  /(?<![a-z])(?:(?:do not|don't|please never|never) (?:send|add|attach|include|upload|share|submit|enclose)|(?:not|cannot be|can't be) (?:accepted|suitable|wanted|valid)|(?:we )?(?:do not|cannot|can't) (?:accept|use|take)|nicht (?:akzeptiert|geeignet|gultig|zulassig|mitsenden|beifugen|senden)|(?:senden|fugen|laden|schicken) sie [^.;:]{0,30}(?:nicht|keine)|n'(?:ajoutez|envoyez|joignez) (?:pas|jamais)|ne (?:joignez|transmettez|telechargez) (?:pas|jamais)|(?:pas|non) (?:acceptes?|acceptees?|valables?|recevables?)|non (?:aggiung|alleg|invi|caric|mand)[a-z]*|non (?:accett|valid|ammess|vanno bene)[a-z]*|no (?:envi|adjunt|anad|sub|mand|incluy)[a-z]*|no (?:se )?(?:acept|valen|son validos|sirven)[a-z]*)(?![a-z])|(?:送ら|送信し|添付し|提出し|アップロードし)ないで|(?:ダメ|駄目|不可|使えない|受け付けられない|受付できない|認められない|お受けできない)(?:な|の)?(?:もの|例|書類|画像)/,
)
