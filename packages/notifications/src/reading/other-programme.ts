import { namesAsin } from '../identifiers/asins.ts'
import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'

/**
 * A letter about an account that sells nothing: publishers of Kindle books, designers of Merch, associates who link, drivers,
 * developers. It says "your account", "violation" and "appeal" as a notice does, and names its programme at once; whoever
 * sells is spoken to as a seller somewhere.
 */
export function isOtherProgramme(letter: Letter): boolean {
  const { flat } = letter.reading
  if (!programme.isPossible(letter)) return false
  return (
    letter.sentences.slice(0, openingLength).some((s) => programme.test(s.words, s)) &&
    !sells.test(flat) &&
    !namesAsin(flat)
  )
}

/** Sentences in which a programme introduces itself, greeting and the seller's own line included. */
const openingLength = 7

const programme = gated(
  /(?<![a-z])(?:(?:amazon |your )?associates? (?:program(?:me)?|account|store|id|central|team)|dear associate|amazon associates|affiliate-program\.amazon|amazon (?:affiliate|influencer|partner)[- ]?program(?:me|m)?|partnernet|kdp|kindle (?:direct publishing|store|shop|book|e-?book|unlimited|vella)|boutique kindle|(?:negozio|tienda) kindle|merch (?:by amazon|on demand)|amazon merch|createspace|acx|audible|mechanical turk|mturk|amazon flex|author central|prime video direct|amazon (?:appstore|developer)|aws account|amazon web services|twitch|(?:amazon[- ])?partnerprogramms?|(?:club|programme) partenaires|programma (?:di )?affiliazione|programma affiliati|programa de afiliados)(?![a-z])|アソシエイト|kindle(?:ダイレクト|ストア|本)|merch(?: by amazon|オンデマンド)/,
)

/** What only letters to those who sell say; a team may call itself "Selling Partner Support" in any. */
const sells =
  /(?<![a-z])(?:sell(?:er|ing) (?:on amazon )?(?:account|privileges?|performance|central|code)|sell on amazon|sellercentral|your (?:offers|listings|inventory|orders)|seller-fulfil|fba|verkaufer-?konto|verkaufsberechtigung|ihre (?:angebote|bestellungen)|compte (?:de )?(?:vendeur|vente)|vos (?:offres|annonces|commandes)|account (?:di )?vendit|(?:le tue|le sue) (?:offerte|inserzioni)|cuenta de (?:vendedor|venta)|(?:tus|sus) (?:ofertas|listings|pedidos))|出品(?:用|者)?アカウント|セラーセントラル|出品者様/
