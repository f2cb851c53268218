import { gated } from '../text/gated.ts'
import type { Hit } from '../terms/match.ts'
import type { Letter, ReadSentence } from './letter.ts'
import { oncePerLetter } from './once-per-letter.ts'
import { wordingOf } from './words.ts'

/**
 * True for mail of Amazon's advertising desk: campaigns that are paused, adverts that are turned down. It speaks of rejections
 * and policies as a notice does, and touches neither an account that sells nor its listings.
 */
export function isAdvertsMail(letter: Letter): boolean {
  const { sender, layout, reading } = letter
  const named = `${sender?.name ?? ''}\n${layout.printed?.from ?? ''}`
  return advertsDesk.test(named) && !sellingAccount.test(reading.flat)
}

const advertsDesk =
  /^\W*(?:amazon )?(?:(?:amazon |sponsored )ads?|advertising|amazon (?:advertising|publicidad|publicité|pubblicità|werbung|anzeigen)|sponsored (?:products|brands|display))(?![a-z])|amazon ?広告|スポンサー広告/im

const sellingAccount =
  /(?<![a-z])(?:sell(?:er|ing) (?:account|privileges)|account health|verkaufer-?konto|verkaufsberechtigung|compte (?:de )?(?:vendeur|vente)|sante du compte|account (?:di )?vendit|cuenta de (?:vendedor|venta)|estado de la cuenta)(?![a-z])|出品(?:用|者)?アカウント|出品権限|アカウント健全性/

/** "Your Sponsored Products ads were paused", "se han pausado los anuncios": what is shown for money is no listing. */
export function isAdvert(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  if (!speaksOfCampaigns(letter)) return false
  if (hit.concept === 'ordinary.advert') return advertised.test(wordingOf(letter, hit))
  return (
    hit.concept === 'object.listing' &&
    (eitherWord.test(wordingOf(letter, hit)) ||
      sentence.hits.some((h) => h.concept === 'ordinary.advert' && h.start <= hit.start && h.end >= hit.end))
  )
}

const speaksOfCampaigns = oncePerLetter((letter) => campaigns.test(letter.reading.flat, letter))

const campaigns = gated(
  /(?<![a-z])(?:(?:ad|advertising|sponsored) campaigns?|campaign (?:manager|budget)|(?:your|the) campaigns?|sponsored (?:products|brands|display)|kampagnen?(?:manager|budget)?|campagnes?(?: publicitaires?)?|campagn[ae]|campanas?)(?![a-z])|スポンサー(?:プロダクト|ブランド|ディスプレイ)?広告|広告キャンペーン/,
)
const advertised =
  /^(?:sponsored (?:products?|brands?|display)|campaigns?|(?:your|the|these|one of your) ads?|kampagnen?|campagn[ea]s?|campanas?)$|^(?:スポンサー|キャンペーン|広告)/
/** Words for listings that mean adverts where campaigns run. */
const eitherWord = /^(?:anuncios?|annunci|annuncio|inserzion[ei]|annonces?)$/
