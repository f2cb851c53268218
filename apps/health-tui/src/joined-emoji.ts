import { lazily } from './lazily.ts'

// A family, a flag of a region, a rainbow flag: several pictures that invisible characters join to one. Elsewhere the same
// invisible characters hide text.

const mayJoin = /[\u200d\u{e0020}-\u{e007f}]/u
// Its tables take long to read, and most text has nothing of the kind.
const sequence = lazily(() => /\p{RGI_Emoji_ZWJ_Sequence}|\p{RGI_Emoji_Tag_Sequence}/gv)
const looseJoiner =
  /(?<=\p{Extended_Pictographic}(?:\ufe0f|[\u{1f3fb}-\u{1f3ff}])?)\u200d(?=\p{Extended_Pictographic})/gu

/** Applies `change` to everything but emoji that terminals know as one; of others that are joined the parts are left. */
export function aroundJoinedEmoji(text: string, change: (part: string) => string): string {
  if (!mayJoin.test(text)) return change(text)
  let changed = ''
  let from = 0
  for (const { index, 0: emoji } of text.matchAll(sequence())) {
    changed += change(partsOfJoined(text.slice(from, index))) + emoji
    from = index + emoji.length
  }
  return changed + change(partsOfJoined(text.slice(from)))
}

/** Pictures that are joined to none that anybody draws, as the pictures that they are. */
export function partsOfJoined(text: string): string {
  return text.replace(looseJoiner, '')
}
