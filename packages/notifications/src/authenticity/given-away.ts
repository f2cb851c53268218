import type { ReadSentence } from '../reading/letter.ts'
import { gated, type Stretch } from '../text/gated.ts'
import { mayWantMoney, paysWithoutTrace, sellsSettlement } from './traceless.ts'

/** What a letter wants given to whoever wrote it; Amazon asks for none of it by mail or by phone. */
export type GivenAway = 'secret' | 'card' | 'gift-codes' | 'coins' | 'fee' | 'traceless' | 'settlement'

/**
 * Tells what a sentence wants given away: a password or a code told, a card photographed, gift cards bought and their codes
 * sent, coins of the net sent, a fee paid for an account's return. Sentences that say that nobody asks for such things want nothing.
 */
export function wantsGivenAway(sentence: ReadSentence): GivenAway | null {
  const wanted = mayWantGivenAway(sentence) ? namesGivenAway(sentence) : null
  const { words } = sentence
  return wanted === null || nobodyAsks.test(words, sentence) || forbidsTelling(sentence) ? null : wanted
}

/** "Do not attach card numbers": what is not to be told, unless the sentence goes on to what is. */
export function forbidsTelling(sentence: ReadSentence): boolean {
  const found = forbids.exec(sentence.words, sentence)
  return found !== null && !instead.test(sentence.words.slice(found.index + found[0].length))
}

const instead =
  /(?<![a-z])(?:but|instead|rather|only|sondern|stattdessen|vielmehr|mais|plutot|seulement|ma|bensi|piuttosto|sino|pero|solo|solamente)(?![a-z])|代わりに|ではなく/

function namesGivenAway(sentence: ReadSentence): GivenAway | null {
  const { words } = sentence
  if (secrets.test(words, sentence) && tells.test(words, sentence) && !protects.test(words)) return 'secret'
  if (cards.test(words, sentence) && pictures.test(words, sentence) && !statements.test(words)) return 'card'
  if (giftCards.test(words, sentence) && codes.test(words) && !reviewers.test(words)) return 'gift-codes'
  if (coins.test(words, sentence)) return 'coins'
  if (paysWithoutTrace(sentence)) return 'traceless'
  if (sellsSettlement(sentence)) return 'settlement'
  if (words.length > longestAsk) return null
  if (fees.test(words, sentence) && comesBack.test(words, sentence) && paid.test(words) && !owed.test(words))
    return 'fee'
  return null
}

/** Characters of a sentence that asks for a fee; what runs on is a page's list of contents. */
const longestAsk = 400

/** True where a sentence promises something back: "to reactivate your account, reply with your password". */
export function promisesBack(sentence: ReadSentence): boolean {
  return comesBack.test(sentence.words, sentence)
}

/** "On this call nobody asks for your password", "we will never ask …" */
export const nobodyAsks = gated(
  /(?<![a-z])(?:(?:nobody|no one|none of us|never|not|n't)(?![a-z])[^.;]{0,50}(?:ask|request|demand|require|need|want)|(?:niemand|keiner|keine[rn]? |nie(?:mals)? |nicht )[^.;]{0,50}(?:frag|bitt|verlang|forder|auffordern)|(?:frag|bitt|verlang|forder)[a-z]* [^.;]{0,30}(?:niemand|keiner|nie(?:mals)?|nicht)(?![a-z])|(?:personne|jamais|aucun[a-z ]{0,20}) (?:ne )?[^.;]{0,50}demand|ne (?:vous )?demand[^.;]{0,40}(?:jamais|pas)|(?:nessuno|mai|non) [^.;]{0,50}chied|non (?:ti|le|vi) verr[^.;]{0,20}chiest|(?:nadie|nunca|jamas|no) [^.;]{0,50}(?:pedi|solicit))|(?:お尋ね|お聞き|お願い|要求|求め)(?:する|した|いたす|る)?ことは(?:ありません|ございません|一切)|(?:お尋ね|お聞き|要求)しません/,
)

/** "Do not send the password", but not "if you do not send it …". */
const forbids = gated(
  /(?<!if you )(?<![a-z])(?:(?:do not|don't|never|must not) (?:[a-z]+ )?(?:send|share|reply|tell|give|provide|include|attach|add|enter|type|post|upload|disclose|e-?mail|mail)|(?:senden|schicken|teilen|nennen|geben|ubermitteln|fugen|hangen|laden) sie [^.;]{0,40}(?:nicht|nie(?:mals)?|auf keinen fall|keine?n?)(?![a-z])|(?<!si vous )(?:n'|ne )(?:nous |leur |lui )?(?:envoy|transm|communiq|indiq|donn|fourn|repond|joi|ajout|saisi)|(?<!se )non (?:invi|comunic|indic|forni|dare|rispond|condivid|alleg|aggiung|inser)|(?<!si )(?:no|nunca) (?:envi|comuni|indi|facilit|des |respond|compart|adjunt|inclu|introduz))|(?:送|返信|伝え|教え|共有|添付|入力|記載)[^。]{0,12}(?:ないで|お控え)/,
)

const secrets = gated(
  /(?<![a-z])(?:passwor[dt]s?|passcodes?|(?:one-?time|verification|two-?step|sms|security) (?:codes?|pins?)|otp|cvv|cvc|codes? (?:that |which )?(?:we|you) (?:will )?(?:text|sms|send|receive|get)|codes? on your (?:phone|mobile)|(?:\d|four|six|eight)[- ]?digit (?:code|number|pin)s?|codes? [^.;]{0,40}(?:by sms|text message|on your (?:phone|mobile))|online ?banking|log-?in (?:data|details|credentials)|kennworte?r?|(?:einmal|sicherheits|bestatigungs|sms|tan)-?(?:code|kennwort|passwort|pin)s?|codes? (?:aus|per|in) (?:der )?sms|[a-z]+stellige[nr]? (?:codes?|nummer|pin)|zugangsdaten|anmeldedaten|prufziffer|kartennummer|mots? de passe|codes? (?:a (?:\d|quatre|six|huit) chiffres|recu|a usage unique|de verification|sms|secret|de securite)|identifiants de connexion|codes? d'acces|cryptogramme|numeros? de (?:votre |la )?carte|codic[ei] (?:di (?:\d|quattro|sei|otto) cifre|(?:appena )?ricevut[oi]|che ricev[a-z]+|otp|di verifica|sms|di sicurezza|monouso)|credenziali|numero (?:di|della) carta|contrasenas?|codigos? (?:de (?:\d|cuatro|seis|ocho) (?:cifras|digitos)|que (?:recib|te |le )|recibid|de verificacion|sms|de un solo uso|de seguridad)|credenciales|numero de (?:la |tu |su )?tarjeta)|パスワード|暗証番号|(?:認証|確認|ワンタイム)コード|sms[^。]{0,12}(?:コード|番号)|\d桁の(?:番号|コード)|カード番号|セキュリティコード/,
)

// Said to the one who reads: "we send a code to your phone" is Amazon's own doing.
const tells = gated(
  /(?<!we )(?<!will )(?<!'ll )(?<!may )(?<!amazon )(?<![a-z])(?:(?:reply|answer|respond|send|e-?mail|mail|tell|give|provide|share|forward|state)(?= (?:to |us|me|our|with|it|the|your|by|back|this|a |both|him|her|them))|have [^.;]{0,80}(?:ready|at hand|to hand|handy))|(?<![a-z])(?:(?:antworten|senden|schicken|nennen|ubermitteln|halten|geben|teilen) sie(?! ihn)|(?:repondez|envoyez|donnez|dites|indiquez|transmettez|communiquez|fournissez|munissez|preparez)|en (?:indiquant|repondant|communiquant)|(?:merci de|veuillez|priere de) (?:nous )?(?:transmettre|communiquer|envoyer|renvoyer|indiquer|fournir|donner|repondre)|(?:rispond(?:i|a|ere)|(?:invi|mand|comunic|indic|trasmett|rimand)[a-z]{0,4}ci|fornir?(?:sci)?ci|(?<!amazon )invi[ai] (?:la |il |le |i |a questo|in risposta)|comunic(?:a|aci|hi|ando)|indic(?:a|aci|hi|ando)|fornisci|tien[ia] pront[aeio]|tenga pront[aeio])|(?:respond(?:a|e|er)|envia|(?:envi|mand|comunic|indic|facilit|proporcion|remit)[a-z]{1,3}nos|indic(?:a|anos|ando)|indique|facilit(?:a|anos|e)|comuniqu?[ea]|ten(?:ga)? (?:a mano|list[ao]s?|preparad[ao]s?)))(?![a-z])|(?:ご?返信|お送り|送信して|送って|お知らせ|お伝え|教えて|ご?用意|ご?連絡)(?:して|いただ|くだ)?(?:さい|ければ|き)?(?!します|いたします|する)/,
)
const protects =
  /password[- ]protect|(?:passwort|kennwort)-?geschutzt|protege[a-z]* par (?:un )?mot de passe|protett[aoi] da password|protegid[ao]s? (?:con|por) contrasena|パスワード(?:で|による|の)?保護/

const cards = gated(
  /(?<![a-z])(?:(?:credit|debit|bank|payment|charge) cards?|(?:kredit|debit|bank|giro)-?karten?|cartes? (?:bancaires?|bleues?|de (?:credit|paiement|debit))|cart[ae] (?:di (?:credito|debito|pagamento)|bancari[ae]|prepagat[ae])|tarjetas? (?:de (?:credito|debito)|bancarias?)|(?:tu|su) tarjeta(?! de (?:ident|resid)))(?![a-z])|(?:クレジット|デビット|キャッシュ)カード/,
)
const pictures = gated(
  /(?<![a-z])(?:(?:photos?|pictures?|scans?|images?|cop(?:y|ies)) (?:of|showing)|front and (?:the )?back|both sides|take (?:a )?(?:photo|picture)|photograph|fotografier[a-z]*|als (?:bild|foto)|pren(?:ez|dre) en photo|les deux cotes|fotograf[ai](?:re|te)?|(?:entrambi|ambo|tutti e due) i lati|los dos lados|las dos caras|(?:fotos?|bild|scan|kopie) (?:der|von|ihrer|beider)|vorder-? ?und (?:die )?ruckseite|beide[rn]? seiten|(?:photo|scan|copie|image)s? (?:de|du|des|recto)|recto[- ](?:et )?verso|(?:foto|scansione|copia|immagine) (?:di|del|dell|fronte)|fronte[- ](?:e )?retro|(?:foto|copia|imagen|escaneo)s? (?:de|del)|ambas? caras|ambos lados|por delante y por detras)|両面|表面と裏面|表裏|撮影|(?:カード)の?(?:写真|画像|コピー)/,
)
const statements =
  /statements?(?![a-z])|(?<![a-z])bills?(?![a-z])|abrechnung|auszug|auszuge|releve|estratto|rendiconto|extracto|明細/

const giftCards = gated(
  /(?<![a-z])(?:gift ?cards?|gift vouchers?|prepaid cards?|paysafe ?(?:card|code)s?|geschenkkarten?|gutschein(?:karten?|e)?|cartes?[- ]cadeaux?|buon[io] regalo|cart[ae] regalo|tarjetas? (?:de )?regalo)(?![a-z])|ギフト(?:カード|券)/,
)
const codes =
  /(?<![a-z])(?:codes?|claim codes?|pins?|codici|codice|codigos?|nummern?)(?![a-z])|geschenkkartencodes?|コード|番号/
const reviewers =
  /review|buyers?(?![a-z])|customers?(?![a-z])|bewertung|kaufer|kunden|(?<![a-z])avis(?![a-z])|acheteur|client|recension|acquirent|opinion|resena|comprador|レビュー|購入者/

/** "0.05 BTC", "to the wallet bc1q…" */
const coins = gated(
  /\d ?(?:btc|bitcoins?|usdt|eth|ethereum)(?![a-z])|(?:wallet|portefeuille|billetera|portafoglio|ウォレット)[^.;。]{0,30}(?<![a-z0-9])(?:bc1|0x|t[a-z0-9]|[13])[a-z0-9]{24,60}/,
)

const fees = gated(
  /(?<![a-z])(?:(?:[a-z]+ )?fees?|deposits?|bonds?|[a-z]*gebuhr(?:en)?|kaution|frais|caution|spese|commissione|cauzione|tasas?|tarifas?|comision|fianza|pagamento di \d|payment of \W?\d|zahlung von \d|paiement de \d|pago de \d)(?![a-z])|手数料|保証金|預託金/,
)
const comesBack = gated(
  /(?<![a-z])(?:reactivat|reinstat|restor(?:ed|e|ing)|unlock|unblock|unsuspend|release (?:fee|of (?:your|the) account)|(?:account|funds|money) (?:is|are|will be|gets) released|reaktivier|freigeb|freigegeben|freischalt|freigabe|entsperr|wiederherstell|wiederhergestellt|reactiv|retabli|debloqu|riattiv|sblocc|ripristin|restablec|desbloqu|rehabilit)|再開|解除|復旧|復活/,
)
const paid =
  /(?<![a-z])(?:pay|paid|payment|settle|transfer|against|bezahl|zahl|begleich|uberweis|gegen|regl|paie|pay[ez]|verse|virement|contre|pagament|pagar|pago|versa|bonifico|dietro|abon|ingres|a cambio)|支払|振込|振り込|送金|で[^。]{0,12}再開/
const owed =
  /outstanding|unpaid|overdue|balance|owed?(?![a-z])|no fees?(?![a-z])|without (?:any )?fee|free of charge|offene|ausstehend|kostenlos|gebuhrenfrei|saldo|impaye|solde|sans frais|gratuit|arretrat|insolut|senza spese|gratis|pendient|adeudad|sin coste|未払|残高|無料/

/** False for a letter or a sentence that names nothing that could be given away. */
export function mayWantGivenAway(within: Stretch): boolean {
  return wantables.some((wanted) => wanted.isPossible(within)) || mayWantMoney(within)
}

const wantables = [secrets, cards, giftCards, coins, fees]
