import { isAmazonLike } from '../authenticity/hosts.ts'
import { gated } from '../text/gated.ts'
import { plainLetters } from '../text/plain-letters.ts'
import type { Letter } from './letter.ts'

/**
 * True for texts that have nothing to do with selling on Amazon: a mail of somebody else that names neither Amazon nor anything of
 * a seller's account, or a long text without a sender that nowhere speaks of selling. "Your account has been suspended" is said
 * by every house.
 */
export function isOfOtherTrade(letter: Letter): boolean {
  const { sender, layout, subject, reading } = letter
  if (sender === null || sender.address === '')
    return reading.flat.length > longestUnnamed && !selling.test(reading.flat)
  const who = `${sender.name} ${sender.address} ${layout.printed?.from ?? ''} ${subject ?? ''}`
  if (!isAmazonLike(who) && !account.test(plainLetters(who)) && !account.test(reading.flat)) return true
  // Accounts of Amazon's other customers are put on hold in the same words.
  return otherService.test(reading.flat, letter) && !selling.test(reading.flat.replaceAll('amazon', ''))
}

const otherService = gated(
  /(?<![a-z])(?:aws (?:account|customer|management console|support|billing|services?)|amazon web services|(?:amazon )?prime[- ](?:membership|mitgliedschaft|support|video|benefits|konto|vorteile)|(?:mitgliedschaft|abonnement|abbonamento|iscrizione|membresia|suscripcion|adhesion) (?:a |bei |de )?(?:amazon )?prime|amazon[- ]visa|amazon[- ](?:kredit)?karte)(?![a-z])|(?:amazon)?プライム(?:会員|メンバー)/,
)

/** Characters of a pasted letter within which Amazon, a seller or a listing is named. */
const longestUnnamed = 4000

const selling =
  /amazon|amzn|アマゾン|asin(?![a-z])|(?<![a-z])fba(?![a-z])|(?<![a-z])seller|selling|account health|(?<![a-z])listings?(?![a-z])|storefront|verkauf|handler|angebot|vendeur|vendre|vente|vendit|vender|vendedor|venta|annunci|anuncio|出品|販売/

const account =
  /amazon|amzn|アマゾン|(?<![a-z])asins?(?![a-z])|(?<![a-z])fba(?![a-z])|(?<![a-z])seller[ -]?(?:central|performance|support|accounts?|fulfill?ed|identity|team)|selling[ -]?(?:accounts?|partner|privileg|rights)|(?:your|dear|as an?) seller|account[ -]?health|order defect rate|verkauf(?:er|s)(?:konto|konten|performance|leistung|berechtigung|rechte|privileg)|(?:ihre|liebe[rs]?|als) verkaufer|compte (?:de )?vendeur|performance (?:du )?vendeur|(?:droits?|privileges?) de vente|account (?:di |del )?vendit|(?:diritti|privilegi) di vendita|cuenta de (?:vendedor|venta)|(?:derechos|privilegios) de venta|出品/
