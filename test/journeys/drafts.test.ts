import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renderCase } from '@health-tui/poa'
import { runProgram, scratchFolder } from '../support/program.ts'

const letter = `From: Amazon <seller-performance@amazon.co.uk>
Subject: Your Amazon.co.uk selling privileges have been removed
Date: 19 November 2026 09:12

Hello,

You currently may not sell on Amazon.co.uk because your Late Dispatch Rate of 9.31% misses our target of under 4%.

To sell again, send us a plan that explains:
-- The root cause of the late dispatches
-- What you have changed since
-- How you will keep orders on time
-- Photographs of the loading bay

Seller Performance Team
`
const draft = `We are writing about our account. Root cause: our cut-off stayed at 16:00 after the carrier moved its pickup to 15:00, so 61 of 655 orders went out late.

Actions taken: on 19 November 2026 the warehouse manager set the cut-off to 13:00.

Prevention: from 20 November 2026 the shift lead works off the list of due orders at 12:00 every day.

Attachments:
- settings.pdf
`

it(
  'a draft in a file is checked against the letter that it answers, and becomes a case',
  { timeout: 120_000 },
  async () => {
    await using folder = await scratchFolder()
    const at = (name: string): string => join(folder.path, name)
    const run = async (...args: readonly string[]) =>
      runProgram(['--as-of', '2026-11-23T00:00:00Z', ...args], { home: folder.path })
    await writeFile(at('letter.txt'), letter)
    await writeFile(at('plan.txt'), draft)

    interface Report {
      readonly findings: readonly { readonly ruleId: string; readonly text: string }[]
    }
    const lint = async (...args: readonly string[]): Promise<Report> => {
      const { stdout, stderr } = await run('poa', 'lint', ...args, '--json')
      expect(stderr).toBe('')
      return JSON.parse(stdout) as Report
    }
    const alone = await lint(at('plan.txt'))
    expect(alone.findings.filter(({ ruleId }) => ruleId.startsWith('STR-0'))).toEqual([])
    const answered = await lint(at('plan.txt'), '--notice', at('letter.txt'))
    expect(answered.findings.filter(({ ruleId }) => ruleId === 'STR-05').map(({ text }) => text)).toEqual([
      'Photographs of the loading bay',
    ])

    const word = await renderCase({ sections: {}, freeText: draft }, 'docx', { asOf: '2026-11-23T00:00:00Z' })
    if (!word.ok) throw new Error(word.reason)
    await writeFile(at('plan.docx'), word.bytes)
    const inWord = await lint(at('plan.docx'), '--notice', at('letter.txt'))
    expect(inWord.findings.map(({ ruleId, text }) => [ruleId, text])).toEqual(
      answered.findings.map(({ ruleId, text }) => [ruleId, text]),
    )

    await run('import', at('letter.txt'), '--account', 'Shop')
    const list = await run('notification', 'list', '--json')
    const [notice] = (JSON.parse(list.stdout) as { notifications: { id: string }[] }).notifications
    const { stdout: id } = await run('case', 'import', at('plan.docx'), '--from', notice?.id ?? '')
    const shown = await run('case', 'export', id.trim())
    const exported = JSON.parse(shown.stdout) as { freeText: string; requested: string[]; deadline?: string }
    expect(exported.freeText).toContain('61 of 655 orders')
    expect(exported.requested).toContain('Photographs of the loading bay')

    await writeFile(at('plan.pdf'), '%PDF-1.7')
    const refused = await run('poa', 'lint', at('plan.pdf'))
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('save it as text')])
    const noLetter = await run('poa', 'lint', at('plan.txt'), '--notice', at('plan.txt'))
    expect([noLetter.code, noLetter.stderr]).toEqual([
      3,
      expect.stringContaining('no performance notification'),
    ])
  },
)
