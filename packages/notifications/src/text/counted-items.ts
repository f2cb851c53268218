import { limits } from '../limits.ts'
import { endsIn } from './ends-in.ts'

/**
 * Where the items of a list begin that is counted within one line, and where the sentence behind it begins: "please explain
 * (1) why …, (2) what … and (3) how …. You can …". Empty where nothing is counted from one on.
 */
export function countedItems(content: string): readonly number[] {
  if (!mayCount.test(content)) return none
  for (const { marks, stops } of ways) {
    const starts: number[] = []
    for (const { index, 1: mark = '' } of content.matchAll(marks)) {
      // A list counts from one; what comes out of turn is a number in the text.
      if (valueOf(mark) !== starts.length + 1) continue
      if (starts.length === 0 && stops && !behindStop(content, index)) continue
      starts.push(index)
    }
    const last = starts.at(-1)
    if (last === undefined || starts.length < 2 || starts[0] === 0) continue
    const behind = sentenceEnd.exec(content.slice(last))
    return behind === null ? starts : [...starts, last + behind.index + behind[0].length]
  }
  return none
}

const none: readonly number[] = []

const mayCount = /[1１aａ][.)）．]|①/

/** Bare figures count only behind a stop: "rule 1. The seller …" is a reference, and so may be what follows. */
const ways: readonly { readonly marks: RegExp; readonly stops: boolean }[] = [
  { marks: /(?<![\p{L}\p{N}])[(（]([1-9１-９])[)）]\s?(?=[\p{L}"'«„“])/gu, stops: false },
  { marks: /(?<![\p{L}\p{N}])[(（]([a-hａ-ｈ])[)）]\s?(?=[\p{L}"'«„“])/gu, stops: false },
  { marks: /([①-⑨])\s?(?=\p{L})/gu, stops: false },
  { marks: /(?<=[\s:：。、])([1-9１-９])[.)．）]\s?(?=[\p{L}"'«„“])/gu, stops: true },
  { marks: /(?<=[\s:：。、])([a-h])\)\s(?=[\p{L}"'«„“])/gu, stops: true },
]

/** Looks at no more than the blanks right before the place: each figure of a long line is asked about. */
function behindStop(content: string, place: number): boolean {
  return endsIn(content.slice(Math.max(0, place - limits.blanksInRow - 1), place).trimEnd(), ':：.。;,、—–')
}

/** 1 for "1", "１", "a" and "①". */
function valueOf(mark: string): number {
  const plain = mark.normalize('NFKC')
  return /\d/.test(plain) ? Number(plain) : plain.charCodeAt(0) - 96
}

/** The end of a sentence with another one behind it. */
const sentenceEnd = /(?<!\d)[.!?]["”»)]?\s+(?=\p{Lu})|。(?=.)/u
