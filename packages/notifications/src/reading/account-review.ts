import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'

/** A review of the account that has begun, as reserve letters announce it. */
export function reviewsAccount(letter: Letter): boolean {
  return reviewBegun.test(letter.reading.flat, letter) || reviewsNow.test(letter.reading.flat, letter)
}

/** "We are reviewing your seller account", but not the account's application for something. */
const reviewsNow = gated(
  /(?<![a-z])(?:we are|we're|amazon is) (?:currently |now )?reviewing (?:your|this) (?:amazon(?:\.[a-z.]{2,6})? )?(?:seller |selling )?account(?! ?'s| (?:eligib|applicat|manage|setting|preferenc))(?![a-z])|(?:wir (?:uber)?prufen|wird|(?:uber)?prufen wir) (?:derzeit |zurzeit |gerade )?ihr (?:amazon[a-z.-]* ?)?(?:verkaufer-?)?konto(?: (?:derzeit|zurzeit|gerade))?(?=[.,;!]| und | (?:uber|ge)pruft)|(?<![a-z])(?:nous (?:examinons|verifions)|nous sommes en train d'examiner) (?:actuellement )?votre compte(?: (?:de )?(?:vendeur|vente))?(?! (?:pour|afin))(?![a-z])|(?<![a-z])stiamo (?:esaminando|verificando|controllando) (?:il )?(?:tuo|suo) account(?![a-z])|(?<![a-z])estamos (?:revisando|examinando|verificando) (?:tu|su) cuenta(?! (?:para))(?![a-z])|(?:出品(?:用)?)?アカウントを(?:現在)?(?:審査|確認)(?:して(?:おり|い)ます|中です)/,
)

const reviewBegun = gated(
  /(?:begun|started|opened|conducting|performing|initiated) (?:a |an |our )?(?:routine |regular |standard )?review of (?:your|this) (?:[a-z.]+ )?(?:seller |selling )?account|(?:routine|regel)?(?:uber)?prufung (?:ihres|des) (?:[a-z.]+[- ])?(?:verkaufer)?kontos (?:[a-z.]+ ){0,3}?(?:begonnen|gestartet|eingeleitet)|(?:commence|entame|lance|ouvert) (?:un|l')[' ]?examen (?:de routine )?(?:de )?votre compte|(?:avviato|iniziato) (?:una |la )?(?:verifica|revisione) (?:di routine )?(?:del (?:tuo|suo) )?account|(?:iniciado|comenzado|empezado) (?:una |la )?revision (?:rutinaria |periodica )?de (?:tu|su) cuenta|アカウントの(?:定期)?審査を(?:開始|行って|(?:進め|実施し|続け)(?:させていただい)?て(?:おり|い)|(?:進め|実施)させて)|アカウントを(?:定期的に)?審査(?:させていただ|いた|する)[^。]{0,8}(?:こと(?:に|と)|ます)|アカウント(?:は|が)(?:現在)?審査(?:中|の対象)/,
)
