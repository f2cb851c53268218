import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'

/** A review of the account that has begun, as reserve letters announce it. */
export function reviewsAccount(letter: Letter): boolean {
  return reviewBegun.test(letter.reading.flat, letter)
}

const reviewBegun = gated(
  /(?:begun|started|opened|conducting|performing|initiated) (?:a |an |our )?(?:routine |regular |standard )?review of (?:your|this) (?:[a-z.]+ )?(?:seller |selling )?account|(?:routine|regel)?(?:uber)?prufung (?:ihres|des) (?:[a-z.]+[- ])?(?:verkaufer)?kontos (?:[a-z.]+ ){0,3}?(?:begonnen|gestartet|eingeleitet)|(?:commence|entame|lance|ouvert) (?:un|l')[' ]?examen (?:de routine )?(?:de )?votre compte|(?:avviato|iniziato) (?:una |la )?(?:verifica|revisione) (?:di routine )?(?:del (?:tuo|suo) )?account|(?:iniciado|comenzado|empezado) (?:una |la )?revision (?:rutinaria |periodica )?de (?:tu|su) cuenta|アカウントの(?:定期)?審査を(?:開始|行って)/,
)
