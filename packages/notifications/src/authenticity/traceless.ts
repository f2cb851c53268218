import type { ReadSentence } from '../reading/letter.ts'
import { gated, type Stretch } from '../text/gated.ts'

/**
 * True for a sentence that wants money in a way that leaves no trace: "49 EUR by gift card", "payment is by Zelle only", "to be
 * paid in bitcoin". Goods, reviewers' presents and refunds name the same things without a means: "by", "per", "en", "で".
 */
export function paysWithoutTrace(sentence: ReadSentence): boolean {
  const { words } = sentence
  return (
    means.test(words, sentence) &&
    money.test(words) &&
    (by.test(words) || only.test(words)) &&
    !others.test(words)
  )
}

const names = String.raw`(?:gift ?(?:card|voucher)s?|prepaid cards?|gutschein(?:karte|code)?n?|geschenk(?:karte|gutschein)(?:en?)?|paysafe-?(?:card|karte|code)?[ns]?|cartes?[- ]cadeaux?|(?:tickets?|coupons?) (?:pcs|transcash|neosurf)|transcash|(?:carta|carte|buono|buoni) regalo|postepay|tarjetas? (?:de )?regalo|bizum|zelle|cash ?app|venmo|usdt|bitcoins?|btc|ethereum|krypto(?:wahrung)?|crypto(?:currency|monnaies?)?|criptomonedas?|criptovalut[ae]|western union|money ?gram)`
const japanese = String.raw`(?:ギフト(?:カード|券|コード)|電子マネー|ビットコイン|仮想通貨|暗号資産|プリペイドカード)`

const means = gated(new RegExp(`(?<![a-z])${names}(?![a-z])|${japanese}`))

/** A means: what one pays by, in or with. */
const by = new RegExp(
  String.raw`(?<![a-z])(?:by|per|via|in|with|using|as|mit|als|mittels|en|par|avec|con|tramite|mediante|through|uber) (?:(?:an?|eine[rnm]?|une?|una?|two|deux|due|dos|the|amazon|google(?: play)?|apple|itunes|steam)[- ])*${names}(?![a-z])|${japanese}(?:で|にて|により|のみ)`,
)
const only = new RegExp(
  String.raw`(?<![a-z])(?:only|nur|ausschliesslich|solo|soltanto|seulement|uniquement|solamente|unicamente) (?:[a-z]+ )?${names}(?![a-z])|(?<![a-z])${names}(?: (?:or|oder|ou|o) [a-z]+){0,2} (?:only|uniquement|seulement|soltanto|solamente)(?![a-z])`,
)
/** What is to be paid, or sent. */
const money =
  /(?<![a-z])(?:pay|paid|payments?|payable|settle|transfer|accept(?:s|ed)?|fees?|tax|fine|deposit|uberweisen|begleichen|akzeptier[a-z]*|regler|reglez|virement|accept[a-z]+|accett[a-z]+|bonifico|versare|saldare|acept[a-z]+|transferencia|liquidar|zahl(?:en|ung|bar|ungen|t)|bezahl[a-z]*|[a-z]*(?:gebuhr(?:en)?|pauschale)|kosten|kostet|payer|paye[rz]?|payables?|paiement|frais|reglement|pag(?:a|are|ato|amento|abile|ando)|spese|commissione|pagar|pague|pago|tasa|multa|(?:send|schicken|senden|envoyez|envoyer|invi[ai]|inviare|manda|mandi|envi[ae]|enviar|mande)(?= [^.;]{0,30}\d))(?![a-z])|支払|払い|手数料|送金|料金|送って|お送り/
/** Who else gets or pays such things. */
const others =
  /(?<![a-z])(?:review|buyers?|customers?|shoppers?|refund|reimburs|kaufer|kunden|bewertung|erstatt|acheteurs?|clients?|avis|rembours|acquirent|recension|rimbors|compradores|clientes|resena|reembols)|購入者|お客様|レビュー|返金/

/** True for a sentence that sells peace with a complaint: "pay the settlement amount of 380 EUR", "you may settle for $650". */
export function sellsSettlement(sentence: ReadSentence): boolean {
  return settlement.test(sentence.words, sentence)
}

const settlement = gated(
  /(?<![a-z])(?:settle (?:it |this |the (?:case|claim|complaint|matter) )?for \W{0,2}(?:(?:eur|usd|gbp) ?)?\d|pay(?:s|ing)? (?:the|a|this|our) settlement(?! (?:report|period|account))|settlement (?:amount|fee|sum|line|offer|price) (?:of|is|must|:|\W?\d)|(?:vergleichs(?:betrag|summe|zahlung|gebuhr)|abgeltungs(?:betrag|summe))[a-z]*|(?:montant|indemnite|somme) transactionnel(?:le)?|(?:somma|importo) transattiv[oa]|(?:importe|pago|cantidad) del acuerdo)(?![a-z])|(?:示談金|和解金)(?:を|の)?(?:お?支払|振込|として)/,
)

/** "Pay 149 EUR", "solo pagando 260 €", "[PAY 120 EUR]": a sum that the reader is to pay; what Amazon pays out stands otherwise. */
export function paysAmount(sentence: ReadSentence): boolean {
  return sum.test(sentence.words, sentence)
}

const amount = String.raw`(?:(?:eur|usd|gbp|[€$£¥]) ?\d|\d[\d.,]* ?(?:eur|usd|gbp|euros?|dollars?|pounds?|[€$£¥]))`
const sum = gated(
  new RegExp(
    [
      String.raw`(?<!we )(?<!will )(?<!amazon )(?<!to )(?<![a-z])(?:pay|settle|transfer|wire)(?![a-z]) [^.;]{0,30}?${amount}`,
      String.raw`(?<![a-z])(?:to pay|by paying|for) (?:an? |the )?(?:[a-z]+ )?(?:fee|fine|penalty|deposit|tax|charge)s? of [^.;]{0,6}?${amount}`,
      String.raw`(?<![a-z])(?:(?:zahlen|bezahlen|uberweisen|begleichen|entrichten) sie [^.;]{0,30}?${amount}|${amount} [^.;]{0,40}(?:zu (?:zahlen|bezahlen|uberweisen|begleichen)|(?:uberweisen|zahlen|bezahlen))(?![a-z]))`,
      String.raw`(?<![a-z])(?:(?:payez|versez|virez|reglez|en payant|en versant|en reglant) [^.;]{0,30}?${amount})`,
      String.raw`(?<![a-z])(?:(?:paghi|pagate|versi|versate|pagando|versando|paga) [^.;]{0,30}?${amount})`,
      String.raw`(?<![a-z])(?:(?:pague|abone|ingrese|pagando|abonando|paga|transfiera) [^.;]{0,30}?${amount})`,
      String.raw`[\d,]+ ?円[^。]{0,12}(?:お?支払|払っ|振込|振り込)(?!われ|いました|いたし)|(?:費用|料金|手数料)[^。]{0,8}[\d,]+ ?円`,
    ].join('|'),
  ),
)

/** False for a letter or a sentence that names neither. */
export function mayWantMoney(within: Stretch): boolean {
  return means.isPossible(within) || settlement.isPossible(within)
}
