import { spawnSync } from 'node:child_process'
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram, scratchFolder } from '../support/program.ts'

const asOf = '2026-10-21T00:00:00Z'

const words = [
  'INVOICE',
  'Invoice No: NV-5501',
  'Date: 18 February 2026',
  'Bill to: Maple Peak Goods LLC',
  'B0CXJ41P7K Thermo cup Qty 120',
  'Norvik Housewares, Tel: +1 312 555 0123, www.norvik.example',
].join('\n')

function program(home: string) {
  const run = async (...args: readonly string[]) => runProgram(['--as-of', asOf, ...args], { home })
  const done = async (...args: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await run(...args)
    expect([args, stderr, code]).toEqual([args, '', 0])
    return stdout.trim()
  }
  return { run, done }
}

/** A PDF with the given lines, made by the program itself. */
async function writePdf(home: string, name: string, text: string): Promise<string> {
  const { done } = program(home)
  const source = join(home, `${name}.json`)
  await writeFile(source, JSON.stringify({ sections: {}, freeText: text }))
  const file = join(home, name)
  await done('poa', 'render', source, '--as', 'pdf', '--out', file)
  return file
}

it(
  'papers are attached, confirmed one thing at a time, counted, marked in a copy, and sent in a package',
  { timeout: 120_000 },
  async () => {
    await using folder = await scratchFolder()
    const home = folder.path
    const { run, done } = program(home)
    const invoice = await writePdf(home, 'invoice.pdf', words)
    const before = await readFile(invoice)
    const portable = join(home, 'case.json')
    await writeFile(
      portable,
      JSON.stringify({
        marketplace: 'US',
        violationTypes: ['inauthentic'],
        noticeDate: '2026-10-12',
        asins: ['B0CXJ41P7K'],
        unitsSold365: { B0CXJ41P7K: 141 },
        account: { legalName: 'Maple Peak Goods LLC' },
        sections: { rootCauses: ['原因は、受入検査表にロット番号の欄がなかったことです。'] },
      }),
    )
    const id = await done('case', 'import', portable)

    // What cannot be a paper is refused with its reason, and the rest goes on.
    const disguised = join(home, 'paper.pdf')
    await writeFile(disguised, 'MZ\u0000 %PDF-1.7')
    const link = join(home, 'link.pdf')
    await symlink(invoice, link)
    const added = await run('evidence', 'add', id, disguised, link, join(home, 'none.pdf'), invoice, invoice)
    expect(added.code).toBe(3)
    expect(added.stdout).toMatch(/^Exhibit 1: .*invoice\.pdf, pdf, 1 page,/)
    for (const why of [
      'a Windows program',
      'symbolic link',
      'no such file',
      'the case has this file already',
    ])
      expect(added.stderr).toContain(why)

    // Nothing of it is in the case until it is confirmed.
    const show = async () =>
      JSON.parse(await done('evidence', 'show', id, 'Exhibit 1', '--json')) as {
        fields: Record<string, unknown>
        proposals: { number: number; sets: string; value: string; confirmed: boolean }[]
      }
    const { fields, proposals } = await show()
    expect(fields).not.toHaveProperty('date')
    for (const sets of ['type', 'date', 'quantities', 'billTo', 'supplier.phone']) {
      const found = proposals.find((proposal) => proposal.sets === sets)
      await done('evidence', 'confirm', id, '1', String(found?.number))
    }
    const confirmed = await show()
    expect(confirmed.fields).toMatchObject({
      type: 'invoice',
      date: '2026-02-18',
      quantities: { B0CXJ41P7K: 120 },
      billTo: 'Maple Peak Goods LLC',
      supplier: { phone: '+1 312 555 0123' },
    })
    expect(confirmed.proposals.filter((proposal) => proposal.confirmed).length).toBeGreaterThanOrEqual(5)

    const check = await run('evidence', 'check', id)
    expect(check.code).toBe(1)
    expect(check.stdout).toContain('141 sold  120 invoiced  21 not covered')
    expect(check.stdout).toContain('in the window until 2027-02-18')

    // The marked copy takes the paper's place; the original stays as it was, here and in the case.
    await done('evidence', 'highlight', id, '--exhibit', '1')
    expect(await readFile(invoice)).toEqual(before)
    const marked = await show()
    expect(marked.fields).toMatchObject({ highlighted: true, file: 'invoice (marked).pdf' })
    const bill = await writePdf(home, 'bill.pdf', 'Electricity bill\nB0CXJ41P7K')
    await done('evidence', 'add', id, bill, '--type', 'utility_bill')
    const refused = await run('evidence', 'highlight', id, '--exhibit', '2', '--word', 'B0CXJ41P7K')
    expect([refused.code, refused.stderr]).toEqual([3, expect.stringContaining('must stay unmarked')])

    // The package holds plan and papers; the same case gives the same bytes.
    const out = (name: string): string => join(home, name)
    await done('poa', 'render', id, '--as', 'zip', '--out', out('one.zip'))
    await done('poa', 'render', id, '--as', 'zip', '--out', out('two.zip'))
    expect(await readFile(out('one.zip'))).toEqual(await readFile(out('two.zip')))
    await done('evidence', 'export', id, '--out', out('papers'))
    expect((await readdir(out('papers'))).toSorted()).toEqual([
      'Exhibit 1 invoice (marked).pdf',
      'Exhibit 2 bill.pdf',
    ])
    const again = await run('evidence', 'export', id, '--out', out('papers'))
    expect([again.code, again.stderr]).toEqual([3, expect.stringContaining('exists')])

    // Japanese in a PDF can be read back.
    await done('poa', 'render', id, '--as', 'pdf', '--out', out('plan.pdf'))
    const read = spawnSync('pdftotext', [out('plan.pdf'), '-'], { encoding: 'utf8' })
    const text = read.error === undefined ? read.stdout.replace(/\s/g, '') : 'pdftotext is not installed'
    expect(text).toMatch(/受入検査表にロット番号の欄がなかったことです。|not installed/)

    const questions = await done('poa', 'guide', id)
    expect(questions).toContain('Root causes (1 written)')
    expect(questions).toMatch(/\? .*\?/)
  },
)
