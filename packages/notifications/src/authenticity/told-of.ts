import { gated, type Stretch } from '../text/gated.ts'

/**
 * A card or an account that a sentence only tells of: "confirm that there is a valid card on file", "papers by which we
 * verify account information", a statement of a card. Nobody types anything in answer to that, unless the same sentence wants
 * figures, codes or a click.
 */
export function onlyTellsOf(sentence: Stretch & { readonly words: string }): boolean {
  const { words } = sentence
  if (statements.test(words, sentence) && !secret.test(words, sentence)) return true
  return (
    (hasCard.test(words, sentence) ||
      cardIsRight.test(words, sentence) ||
      papersToVerify.test(words, sentence)) &&
    !typesIn.test(words, sentence)
  )
}

/** "In Seller Central, open Account Info and add your card": typed on Amazon's own pages, reached without a link. */
export function isTypedInSellerCentral(sentence: Stretch & { readonly words: string }): boolean {
  const { words } = sentence
  return ownPages.test(words, sentence) && !secret.test(words, sentence)
}

const ownPages = gated(
  /(?<![a-z])(?:in|on|im|in ihrem|dans|su|nel(?: tuo)?|en(?: tu)?) (?:your |the )?(?:amazon )?seller central(?![a-z])|"?(?:account info|account information|kontoinformationen|einstellungen|informations du compte|informazioni (?:sull')?account|informacion de la cuenta)"? (?:page|tab|seite|page|pagina)|(?<![a-z])(?:page|seite|pagina) "?(?:account info|account information|kontoinformationen|informations du compte|informazioni (?:sull')?account|informacion de la cuenta)|セラーセントラル(?:で|の)|「?アカウント情報」?(?:ページ|画面)/,
)
const secret = gated(
  /(?<![a-z])(?:cvv|cvc|pin|otp|passwor[dt]s?|passcodes?|kennwort|security codes?|prufziffer|mot de passe|contrasena|codice di sicurezza|codigo de seguridad|reply|e-?mail us|send us)(?![a-z])|パスワード|暗証番号|セキュリティコード/,
)

/** "A credit card statement; you may black out card numbers": a paper. */
const statements = gated(
  /(?<![a-z])(?:(?:bank|card|account) statements?|(?:kreditkarten|karten|bank)-?abrechnung(?:en)?|kontoausz(?:ug|uge)|releves? (?:bancaires?|d'identite|de compte|de (?:votre |la )?carte[a-z ]*)|estratt[oi] (?:conto|della carta|bancari[oi])|extractos? (?:bancarios?|de (?:la |tu |su )?(?:tarjeta|cuenta)))(?![a-z])|(?:カード|銀行|取引|口座)[^。]{0,6}明細/,
)

const hasCard = gated(
  /(?<![a-z])(?:(?:there is|that|have|has|keep|maintain) (?:a |an |your )?(?:valid |active |current |chargeable )*(?:credit |debit |payment )?card (?:is |stays |remains )?on (?:file|record)|(?:eine |dass eine? )?(?:gultige|aktuelle|belastbare)[a-z]* (?:kredit|zahlungs|debit)?karte (?:in ihrem konto |im konto |bei uns )?hinterlegt|carte (?:de credit |bancaire |de paiement )?(?:valide|valable)[a-z ]{0,12} (?:est |soit )?(?:bien )?(?:enregistree|associee)|carta (?:di credito |di pagamento )?valida[a-z ]{0,12} (?:e |sia )?(?:registrata|associata|presente)|tarjeta (?:de credito |de pago )?valida[a-z ]{0,12} (?:registrada|asociada|guardada))(?![a-z])|有効なクレジットカード(?:情報)?が(?:登録|設定)/,
)

/** "Please verify that the card details on file are correct": looked at, not sent. */
const cardIsRight = gated(
  /(?<![a-z])(?:that (?:the |your )(?:credit |debit |payment )?card (?:information |details |data )?(?:(?:that )?(?:you|we) have )?on (?:file|record) (?:is|are) (?:correct|current|valid|up to date)|dass (?:die|ihre) (?:hinterlegten? )?(?:kredit|zahlungs)?karte(?:ndaten|ninformationen)? (?:in ihrem konto )?(?:richtig|aktuell|gultig|korrekt) (?:ist|sind)|que (?:la|votre|les (?:informations|donnees) de (?:la|votre)) carte (?:de credit |bancaire |de paiement )?enregistrees? (?:est|sont|soit|soient) (?:a jour|correctes?|valides?|exactes?)|che (?:la |la tua |i dati della (?:tua )?)carta (?:di credito |di pagamento )?(?:registrat|memorizzat)[aei] (?:sia|siano|e|sono) (?:corrett|valid|aggiornat|esatt)[a-z]+|que (?:la|tu|su|los datos de (?:la|tu|su)) tarjeta (?:de credito |de pago )?(?:registrad|guardad)[ao]s? (?:es|sea|son|sean|esta|este|esten) (?:correct|valid|actual)[a-z]+)(?![a-z])|登録(?:済みの?|されている|の)(?:クレジット)?カード(?:情報)?が(?:正しい|有効|最新)/,
)

const papersToVerify = gated(
  /(?<![a-z])(?:(?:documents?|documentation|papers|paperwork|records|proof) (?:[a-z]+ ){0,3}to (?:verify|confirm|check|validate|review) (?:your|their|the|an?) (?:seller |selling |business )?account (?:information|details|data)|(?:unterlagen|dokumente|nachweise)[a-z ,]{0,40}um [a-z ]{0,24}(?:kontodaten|kontoinformationen|anmeldedaten) (?:zu )?(?:prufen|bestatigen|uberprufen|verifizieren)|(?:documents?|justificatifs|pieces)[a-z ,]{0,40}(?:pour|afin de) (?:verifier|confirmer) (?:les |vos |leurs )?(?:informations|donnees|coordonnees)|(?:documenti|documentazione)[a-z ,]{0,40}per (?:verificare|confermare) (?:i |le |loro |suoi |tuoi )*(?:dati|informazioni|coordinate)|(?:documentos|documentacion)[a-z ,]{0,40}para (?:verificar|confirmar|comprobar) (?:los |sus |tus |la |su )?(?:datos|informacion))(?![a-z])|(?:書類|資料)[^。]{0,24}(?:アカウント|口座)情報[^。]{0,8}(?:確認|検証)/,
)

/** What a fake wants entered, even where it speaks of papers or of a card that is kept. */
const typesIn = gated(
  /(?<![a-z])(?:cvv|cvc|pin|otp|passwor[dt]s?|passcodes?|kennwort|numbers?|digits|expiry|expiration|codes?|click|clicking|enter|log ?in|sign ?in|nummern?|kartennummer|prufziffer|ablaufdatum|klick(?:en)?|eingeben|geben sie|numeros?|chiffres|code|cliqu[a-z]*|saisi[a-z]*|connect[a-z]*|numer[oi]|codice|clicc[a-z]*|inser[a-z]*|acced[a-z]*|codigo|haga clic|haz clic|introduz[a-z]*|inici[a-z]*|contrasena|mot de passe)(?![a-z])|番号|コード|パスワード|クリック|入力|ログイン|サインイン/,
)
