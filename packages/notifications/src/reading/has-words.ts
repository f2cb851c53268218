import type { Letter } from './letter.ts'

/** Whether anything is written in a letter beside its headers; a mail may hold pictures alone. */
export function hasWords({ text, layout }: Letter): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(layout.start, layout.end))
}
