import type { ReadingText, Sentence } from './reading-text.ts'
import { matchesOf } from './matches.ts'

/** Words that only a keyboard without umlauts writes like this. */
const evidence =
  /(?<![a-z])(?:fuer|ueber[a-z]*|koenn[a-z]*|muess[a-z]*|duerf[a-z]*|wuerd[a-z]*|waehrend|[a-z]*verkaeuf[a-z]*|gruess[a-z]*|gemaess|zurueck[a-z]*|massnahmenplaene|[a-z]*pruef[a-z]*|[a-z]*erklaer[a-z]*|[a-z]*bestaetig[a-z]*|[a-z]*verstoess[a-z]*|[a-z]*uebermittel[a-z]*|[a-z]*fuehr[a-z]*|naechst[a-z]*|spaetest[a-z]*|[a-z]*laend[a-z]*|[a-z]*ungueltig[a-z]*|kuenftig[a-z]*|gruende[a-z]*|moeglich[a-z]*|benoetig[a-z]*)(?![a-z])/g
// Two vowels that belong to two syllables ("aktuell", "zuerst", "soeben").
const apart =
  /[aeq](?:ue|ae|oe)|[tdnsx]uell|^zue(?!g)|^soeb|koeff|poe[st]|israel|michael|raphael|aero|influen|[td]uen$/
// Looked for in each token: one pattern for both would try a long token from each of its characters on.
const tokens = /\S+/g
const digraph = /[aou]e/
const address = /@|:\/\/|^www\.|\d/

/** True for German text typed without umlauts: "fuer", "Verkaeufer". */
export function writesDigraphs(flat: string): boolean {
  let seen = 0
  for (const _ of matchesOf(flat, evidence)) if (++seen === 2) return true
  return false
}

/** The same text with ae, oe and ue read as the folded umlauts that terms are written in; offsets follow. */
export function foldDigraphs(reading: ReadingText): ReadingText {
  const { flat, map } = reading
  const dropped = new Uint8Array(flat.length + 1)
  for (const token of matchesOf(flat, tokens)) {
    if (!digraph.test(token[0]) || address.test(token[0])) continue
    for (const word of token[0].matchAll(/[a-z]+/g)) {
      const skips = apart.exec(word[0])
      for (const pair of word[0].matchAll(/[aou]e/g)) {
        const inside =
          skips !== null && pair.index >= skips.index && pair.index < skips.index + skips[0].length
        if (!inside) dropped[token.index + word.index + pair.index + 1] = 1
      }
    }
  }
  const placed = new Int32Array(flat.length + 1)
  const folded = new Int32Array(flat.length + 1)
  let out = ''
  let from = 0
  let length = 0
  for (let at = 0; at <= flat.length; at++) {
    placed[at] = length
    if (dropped[at] === 1) {
      out += flat.slice(from, at)
      from = at + 1
      continue
    }
    folded[length] = map[at] ?? 0
    length += 1
  }
  out += flat.slice(from)
  const sentences = reading.sentences.map((sentence): Sentence => ({
    ...sentence,
    start: placed[sentence.start] ?? 0,
    end: placed[sentence.end] ?? out.length,
  }))
  return { flat: out, map: folded.subarray(0, length), sentences }
}
