import type { ReadSentence } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { matchesOf } from '../text/matches.ts'

/**
 * The words by which a sentence wants its writer called, with the number; null for others: "we will call you", a rights owner's
 * number. Amazon's letters name no number to call.
 */
export function wantsCall(sentence: ReadSentence): string | null {
  const { words } = sentence
  if (!calls.test(words, sentence) || !ourDesk.test(words, sentence)) return null
  if (offersHelp.test(words, sentence) && !hurries.test(words, sentence)) return null
  return numberToCall(words)
}

/** "For assistance call …", "they are available 9 to 9": a helpline that one may call, and nothing hangs on it. */
const offersHelp = gated(
  /(?<![a-z])(?:for (?:any |further |more )?(?:assistance|help|questions|support|information)|if (?:you have (?:any )?(?:further )?questions|you need (?:any )?(?:help|assistance)|(?:some|any)thing is|some [a-z]+ (?:is|are) not)|(?:you )?(?:can|may) (?:also )?(?:call|ring|phone|reach)|available (?:from )?\d|bei (?:fragen|ruckfragen)|fur (?:fragen|ruckfragen|hilfe|unterstutzung)|(?:sie )?(?:konnen|durfen) (?:uns )?(?:auch )?(?:gerne? )?[^.;]{0,40}(?:anrufen|erreichen)|wer (?:hilfe|fragen)|pour toute (?:question|aide|assistance)|en cas de question|si vous avez (?:des questions|besoin)|vous pouvez (?:aussi )?(?:appeler|joindre|contacter)|une question|per (?:assistenza|domande|informazioni|aiuto)|in caso di (?:dubbi|domande)|chi (?:vuole|ha bisogno)|(?:puo|puoi|potete) (?:anche )?(?:chiamare|telefonare|contattare)|se (?:ha|hai|avete) (?:domande|dubbi|bisogno)|para (?:cualquier (?:duda|consulta)|consultas|dudas|ayuda|mas informacion)|si (?:tiene|tienes) (?:dudas|preguntas|alguna)|puedes? (?:tambien )?llamar)(?![a-z])|ご?不明(?:な)?(?:点|こと)|ご?質問|お問い合わせは|ご?相談は/,
)

const hurries = gated(
  /(?<![a-z])(?:immediately|urgent(?:ly)?|at once|right away|within \d|now(?! available)|today|sofort|umgehend|unverzuglich|dringend|heute|immediatement|tout de suite|sans (?:attendre|delai)|urgen(?:t|ce)|aujourd'hui|subito|immediatamente|urgente(?:mente)?|oggi|de inmediato|inmediatamente|cuanto antes|hoy)(?![a-z])|至急|ただちに|直ちに|今すぐ|すぐに|本日/,
)

/** The first number that can be dialled: no day, no span of years, no order and no bare number of a case. */
function numberToCall(words: string): string | null {
  for (const [found] of matchesOf(words, dialled)) {
    const number = found.trim()
    const digits = number.replace(/\D/g, '')
    const isGrouped = /^[+(]|^00|\d[ ()./-]+\d[\d ()./-]*\d[ ()./-]+\d|^0\d{1,4}[ /-]/.test(number)
    if (digits.length >= 7 && digits.length <= 15 && isGrouped && !isOtherNumber.test(number)) return number
  }
  return null
}

/** The words by which a sentence has a code read by a phone to prove something; null for others. */
export function wantsScan(sentence: ReadSentence): string | null {
  const { words } = sentence
  if (!proves.test(words, sentence)) return null
  return scansQr.exec(words, sentence)?.[0] ?? null
}

const calls = gated(
  /(?<!we )(?<!will )(?<!'ll )(?<!may )(?<![a-z])(?:(?:call|dial|phone|ring)(?= (?:us|our|the|now|this|immediately|at|amazon|back|\W?\d))|contact (?:us|our|the)|(?:rufen|kontaktieren) sie|melden sie sich|ruf(?:e)? (?:uns|sofort|umgehend)|anrufen|wahlen sie|(?:veuillez|merci de) (?:appeler|joindre|contacter)|(?:appelez|telephonez|contactez|composez|joignez)|(?:chiam(?:a|i|ate|are)|telefon(?:a|i|are)|contatt(?:a|i|ate))|(?:ponte|pongase) en contacto|mett(?:iti|etevi) in contatto|(?:llam(?:a|e|en|ar|anos|enos)|telefone[ae]|contact(?:a|e|ar)))(?![a-z])|お?電話(?:を|で|くだ|して|にて)|(?:まで|へ|に)[^。]{0,6}ご連絡/,
)

const ourDesk = gated(
  /(?<![a-z])(?:our|amazon'?s?|fraud|security|hotline|helpline|now|immediately|urgently|at once|right away|unsere?[nmr]?|umgehend|sofort|unverzuglich|sicherheits[a-z]*|notre|nos|immediatement|tout de suite|sans attendre|sans delai|nostr[oaie]|subito|immediatamente|urgentemente|nuestr[oa]s?|de inmediato|inmediatamente|ahora|cuanto antes|urgente)(?![a-z])|至急|ただちに|直ちに|今すぐ|すぐに|当社|弊社|当方|窓口|amazon/,
)

const dialled = /(?<![a-z\d.,-])[+(]?\d[\d ()./-]{5,20}\d(?![\d%]|[.,]\d|-?[a-z])/g
/** Days, spans of years and days, orders. */
const isOtherNumber =
  /^(?:(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d|\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4}(?: ?[-–] ?\d{1,4}[./-] ?\d{1,2}[./-] ?\d{2,4})?|\d{3}-\d{7}-\d{7})$/

const scansQr = gated(
  /(?<![a-z])(?:scan[a-z]* [^.;]{0,40}(?:qr|code)|qr[- ]?codes?[^.;]{0,60}(?:scan|einscannen|abscannen)|(?:flash|scann)[a-z]* [^.;]{0,30}(?:qr|code)|(?:scansion|inquadr)[a-z]* [^.;]{0,30}(?:qr|codice)|escane[a-z]* [^.;]{0,30}(?:qr|codigo))|qrコード[^。]{0,16}(?:読み取|スキャン|読み込)|(?:読み取|スキャン)[^。]{0,16}qrコード/,
)

const proves = gated(
  /(?<![a-z])(?:confirm|verif|identi|sign ?in|log ?in|reactivat|restor|unlock|keep your|prove|bestatig|anmeld|ausweis|freischalt|reaktivier|connect|reactiv|retabli|conferm|acced|riattiv|ripristin|inici|restablec)|確認|認証|ログイン|サインイン|再開|解除/,
)
