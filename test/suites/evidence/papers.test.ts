import { readdirSync, readFileSync } from 'node:fs'
import { checkEvidence, highlightPdf } from '@health-tui/poa'
import { describe, expect, test } from 'vitest'
import { scorePaper } from '../../eval/evidence.ts'
import type { LabelledPaper } from '../../eval/labelled-papers.ts'

// Made-up papers of made-up firms, from several programs, each beside what a careful clerk reads from it.
const folder = new URL('../../fixtures/evidence/', import.meta.url)
const papers = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, folder)))

describe('papers as the world has them', () => {
  test.each(papers)('%s is read as a clerk reads it', async (name) => {
    const paper = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as LabelledPaper
    const report = await checkEvidence(name, bytesOf(name), {
      asOf: '2026-11-22',
      monthFirst: paper.marketplace === 'US',
    })
    expect(scorePaper(report, paper).notes).toEqual([])
  })

  test('an identity paper is not marked, whatever kind it is called', async () => {
    const result = await highlightPdf(bytesOf('35-passport.pdf'), { words: ['OSTROWSKA'], type: 'invoice' })
    expect(result).toMatchObject({
      ok: false,
      reason: expect.stringContaining('must stay unmarked') as unknown,
    })
  })

  test('what is confirmed of a Japanese and of a letter-spaced invoice can be marked', async () => {
    expect(
      await highlightPdf(bytesOf('07-jp-cid.pdf'), { words: ['2026-0305-7', '011-555-0176'] }),
    ).toMatchObject({
      marked: ['2026-0305-7', '011-555-0176'],
    })
    expect(await highlightPdf(bytesOf('19-us-letterspaced.pdf'), { words: ['VT-3310'] })).toMatchObject({
      marked: ['VT-3310'],
    })
  })
})
