import type { ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/**
 * The words by which a sentence wants its writer called, with the number; null for others: "we will call you", a rights owner's
 * number. Amazon's letters name no number to call.
 */
export function wantsCall(sentence: ReadSentence): string | null {
  const { words } = sentence
  if (!calls.test(words, sentence) || !ourDesk.test(words, sentence)) return null
  const number = dialled.exec(words)
  return number === null ? null : number[0].trim()
}

/** The words by which a sentence has a code read by a phone to prove something; null for others. */
export function wantsScan(sentence: ReadSentence): string | null {
  const { words } = sentence
  if (!proves.test(words, sentence)) return null
  return scansQr.exec(words, sentence)?.[0] ?? null
}

const calls = gated(
  /(?<!we )(?<!will )(?<!'ll )(?<!may )(?<![a-z])(?:(?:call|dial|phone|ring)(?= (?:us|our|the|now|this|immediately|at|amazon|back|\W?\d))|contact (?:us|our|the)|rufen sie|ruf(?:e)? (?:uns|sofort|umgehend)|anrufen|wahlen sie|(?:appelez|telephonez|contactez|composez|joignez)|(?:chiam(?:a|i|ate|are)|telefon(?:a|i|are)|contatt(?:a|i|ate))|(?:llam(?:a|e|en|ar|anos|enos)|telefone[ae]|contact(?:a|e|ar)))(?![a-z])|お?電話(?:を|で|くだ|して|にて)|(?:まで|へ|に)[^。]{0,6}ご連絡/,
)

const ourDesk = gated(
  /(?<![a-z])(?:our|amazon'?s?|fraud|security|hotline|helpline|now|immediately|urgently|at once|right away|unsere?[nmr]?|umgehend|sofort|unverzuglich|sicherheits[a-z]*|notre|nos|immediatement|tout de suite|sans attendre|sans delai|nostr[oaie]|subito|immediatamente|urgentemente|nuestr[oa]s?|de inmediato|inmediatamente|ahora|cuanto antes|urgente)(?![a-z])|至急|ただちに|直ちに|今すぐ|すぐに|当社|弊社|窓口|amazon/,
)

const dialled = /[+(]?\d[\d ()./-]{5,20}\d/

const scansQr = gated(
  /(?<![a-z])(?:scan[a-z]* [^.;]{0,40}(?:qr|code)|qr[- ]?codes?[^.;]{0,60}(?:scan|einscannen|abscannen)|(?:flash|scann)[a-z]* [^.;]{0,30}(?:qr|code)|(?:scansion|inquadr)[a-z]* [^.;]{0,30}(?:qr|codice)|escane[a-z]* [^.;]{0,30}(?:qr|codigo))|qrコード[^。]{0,16}(?:読み取|スキャン|読み込)|(?:読み取|スキャン)[^。]{0,16}qrコード/,
)

const proves = gated(
  /(?<![a-z])(?:confirm|verif|identi|sign ?in|log ?in|reactivat|restor|unlock|keep your|prove|bestatig|anmeld|ausweis|freischalt|reaktivier|connect|reactiv|retabli|conferm|acced|riattiv|ripristin|inici|restablec)|確認|認証|ログイン|サインイン|再開|解除/,
)
