import type { ParsedNotification } from '@health-tui/notifications'

/** Something that speaks for or against a letter's being Amazon's. */
export interface Sign {
  readonly label: 'suspect' | 'genuine' | 'noted' | 'unproven'
  /** null for what is missing, which is no signal. */
  readonly id: string | null
  readonly detail: string
}

/** Anybody can write Amazon's address into a mail; these say that a server of Amazon's sent it. */
const proofs: ReadonlySet<string> = new Set(['dkim-pass', 'dmarc-pass', 'spf-pass', 'arc-pass'])

/** What speaks for and against a letter, the weightiest first; before them that nothing proves it, where that is so. */
export function signsOf({ authenticity, kind }: ParsedNotification): readonly Sign[] {
  const { signals, phishing } = authenticity
  const signs = signals
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ id, detail, weight }): Sign => {
      const label = weight > 0 ? 'suspect' : weight < 0 ? 'genuine' : 'noted'
      return { label, id, detail }
    })
  const isProven = signals.some(({ id, weight }) => weight < 0 && proofs.has(id))
  if (phishing || isProven || kind === 'not_a_notification') return signs
  return [
    { label: 'unproven', id: null, detail: 'nothing that came with it proves that Amazon sent it' },
    ...signs,
  ]
}
