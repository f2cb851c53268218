import type { UnreadContent } from '../mail/unwrapped.ts'
import type { Store } from '../marketplaces.ts'
import type { Letter } from '../reading/letter.ts'
import type { NotificationKind } from '../schema.ts'
import type { Disguise } from '../text/plain-letters.ts'
import type { HeaderLine } from './receiving-hop.ts'
import type { AuthenticationVerdict } from './results.ts'

/** What is known about the mail besides its words. */
export interface AuthenticityContext {
  readonly letter: Letter
  readonly kind: NotificationKind
  /** What servers on the way wrote on top of the mail. */
  readonly trace: readonly HeaderLine[]
  readonly returnPath: string | null
  /** The store that the letter's words name. */
  readonly store: Store | null
  readonly hasHeaders: boolean
  /** What it holds that could not be read. */
  readonly unread: readonly UnreadContent[]
  /** How the sender's name or the subject hides its letters; null where both are plain. */
  readonly disguise: DisguisedText | null
  /** A verdict from checking signatures, which outweighs what headers claim. */
  readonly verified: AuthenticationVerdict | null
}

/** A header's text as it was written, before invisible characters were dropped. */
export interface DisguisedText {
  readonly text: string
  readonly how: Disguise
}

/** Notes a signal; weights above 0 speak for a fake, those below for a genuine mail. */
export type AddSignal = (id: string, weight: number, detail: string) => void
