import type { InputEvent } from './decoder.ts'
import { isCharacter } from './key-names.ts'

/** Recognizes pasted text where the terminal does not say that it is pasted. */
export interface Bursts {
  /** The events of one read, with what nobody can have typed as a paste. */
  gather(events: readonly InputEvent[]): readonly InputEvent[]
}

/** One read brings what was pressed since the one before: so many different characters at once come from no hand. */
const fewestCharacters = 8
const fewestDifferent = 6

/** A long paste comes in several reads; what follows one so closely belongs to it. */
const pieceMs = 30

/**
 * A terminal without bracketed paste sends pasted text like keys, and in a list every letter of it would be a command. A key
 * that is held comes in bursts too, but it is one key. A line break at the end of a single line stays Enter, as for whoever
 * sends lines by a program.
 */
export function createBursts(now: () => number): Bursts {
  let last = -Infinity
  return {
    gather(events) {
      const follows = now() - last < pieceMs
      const lines = events.filter(isEnter).length
      const out: InputEvent[] = []
      let run: InputEvent[] = []
      const end = (): void => {
        const paste = pasteOf(run, follows)
        if (paste === undefined) out.push(...run)
        else {
          last = now()
          out.push(paste)
        }
        run = []
      }
      for (const event of events) {
        // Between fields of a question Tab is the key, in the middle of lines it is part of them.
        if (textOf(event) !== undefined && (lines > 1 || !isTab(event))) run.push(event)
        else {
          end()
          out.push(event)
        }
      }
      end()
      return out
    },
  }
}

function pasteOf(run: readonly InputEvent[], follows: boolean): InputEvent | undefined {
  const text = run.map((event) => textOf(event) ?? '').join('')
  const characters = run.filter((event) => !isEnter(event) && !isTab(event))
  const different = new Set(characters.map((event) => textOf(event))).size
  const isBurst = characters.length >= fewestCharacters && different >= fewestDifferent
  if (!isBurst && !(follows && characters.length > 1)) return undefined
  if (follows || !/^[^\n]+\n$/.test(text)) return { type: 'paste', text }
  return { type: 'paste', text: text.slice(0, -1), enter: true }
}

function textOf(event: InputEvent): string | undefined {
  if (event.type !== 'key') return undefined
  if (isEnter(event)) return '\n'
  if (isTab(event)) return '\t'
  return isCharacter(event.key) ? event.key : undefined
}

function isEnter(event: InputEvent): boolean {
  return event.type === 'key' && event.key === 'enter'
}

function isTab(event: InputEvent): boolean {
  return event.type === 'key' && event.key === 'tab'
}
