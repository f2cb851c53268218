import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../case.ts'
import { checkEvidence } from '../evidence/check.ts'
import { formFields } from './form.ts'
import { breakLines } from './pdf-lines.ts'
import { renderCase, renderFormats } from './render.ts'
import { renderSubmission } from './submission.ts'

const asOf = '2026-10-21'
const plan: CaseDocument = {
  marketplace: 'amazon.com',
  noticeDate: '2026-10-12',
  account: { storeName: 'Brightwater & Co' },
  sections: {
    rootCauses: ['The page said "12 <pieces>" & the box held 10.', 'The *old* template was used.'],
    correctiveActions: ['On 14 October 14 buyers were refunded (Exhibit 1).'],
    preventiveMeasures: ['The receiving lead compares each lot with the page.'],
  },
  evidence: [{ ref: 'Exhibit 1', type: 'order_list', title: 'Refunds' }],
}

async function textOf(
  document: CaseDocument,
  format: 'text' | 'markdown' | 'html' | 'form',
): Promise<string> {
  const result = await renderCase(document, format, { asOf })
  return result.ok ? new TextDecoder().decode(result.bytes) : result.reason
}

describe('rendering', () => {
  test.each(renderFormats)('%s: the same case gives the same bytes', async (format) => {
    expect(await renderCase(plan, format, { asOf })).toEqual(
      await renderCase(structuredClone(plan), format, { asOf }),
    )
  })

  test('text holds the three parts in order and the exhibits', async () => {
    const text = await textOf(plan, 'text')
    expect(text.indexOf('Root cause')).toBeLessThan(text.indexOf('Actions taken'))
    expect(text.indexOf('Actions taken')).toBeLessThan(text.indexOf('Preventive measures'))
    expect(text).toContain(
      '1. The page said "12 <pieces>" & the box held 10.\n2. The *old* template was used.',
    )
    expect(text).toContain('Exhibit 1: Refunds')
  })

  test('markup that the writer typed is shown, not obeyed', async () => {
    expect(await textOf(plan, 'html')).toContain('&quot;12 &lt;pieces&gt;&quot; &amp; the box')
    expect(await textOf(plan, 'markdown')).toContain(String.raw`The \*old\* template`)
  })

  test('a dispute becomes a table of charge, answer and exhibits', async () => {
    const dispute: CaseDocument = {
      route: 'dispute',
      issues: ['counterfeit'],
      sections: { answers: ['We never listed it (Exhibit 1).'] },
      evidence: [{ ref: 'Exhibit 1', type: 'report' }],
    }
    expect(await textOf(dispute, 'markdown')).toContain(
      '| counterfeit | We never listed it (Exhibit 1). | Exhibit 1 |',
    )
  })

  test('papers are called in the plan as its sentences call them', async () => {
    const german: CaseDocument = {
      language: 'de',
      sections: { rootCauses: ['Die Rechnung liegt bei (Anlage 1).'] },
      evidence: [{ ref: 'Exhibit 1', title: 'rechnung.pdf', date: '2026-03-02' }],
    }
    expect(await textOf(german, 'text')).toContain('Anlage 1: rechnung.pdf, 2. März 2026')
    const mixed = { ...german, sections: { rootCauses: ['Die Rechnung liegt bei (Exhibit 1).'] } }
    expect(await textOf(mixed, 'text')).toContain('Exhibit 1: rechnung.pdf')
    const own = { ...german, evidence: [{ ref: 'Beleg A', title: 'rechnung.pdf' }] }
    expect(await textOf(own, 'text')).toContain('Beleg A: rechnung.pdf')
  })

  test('form fields carry their character counts', () => {
    const [first] = formFields(plan, { rootCauses: 40 })
    expect(first).toMatchObject({ field: 'rootCauses', limit: 40 })
    expect(first?.characters).toBe(first?.value.length)
    expect(first?.over).toBe((first?.value.length ?? 0) - 40)
  })

  test('PDF without fonts refuses characters that it cannot draw instead of losing them', async () => {
    const result = await renderCase({ sections: { rootCauses: ['原因は設定です。'] } }, 'pdf', { asOf })
    expect(result).toMatchObject({ ok: false })
  })

  test('a submission lists every file with its hash, and no name leaves the folder', async () => {
    const files = unzipSync(
      await renderSubmission(plan, [
        { ref: 'Exhibit 1', name: '../../etc/passwd.pdf', bytes: new Uint8Array([1, 2]) },
        { ref: 'Exhibit 1', name: '../../etc/passwd.pdf', bytes: new Uint8Array([3]) },
      ]),
    )
    const names = Object.keys(files)
    expect(names.filter((name) => name.includes('..'))).toEqual([])
    expect(names).toHaveLength(5)
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array())) as {
      files: { path: string; sha256: string }[]
    }
    expect(manifest.files.map(({ path }) => path).toSorted()).toEqual(
      names.filter((name) => name !== 'manifest.json').toSorted(),
    )
    expect(manifest.files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true)
  })
})

const require = createRequire(import.meta.url)
const fonts = [
  '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff',
  '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff',
  '@fontsource/kosugi/files/kosugi-japanese-400-normal.woff',
].map((name) => ({ name, load: async () => readFileSync(require.resolve(name)) }))

const everywhere: CaseDocument = {
  sections: {
    rootCauses: ['原因は、九月二日からラベル発行ツールの重量確認が無効だったことです（注文3件）。'.repeat(4)],
    correctiveActions: ['Zażółć gęślą jaźń: 14 zwrotów, Łódź.', 'Проверка включена 16 октября.'],
    preventiveMeasures: ['Κάθε Δευτέρα ο υπεύθυνος μετρά τα ελαττώματα.'],
  },
}

describe('PDF beyond Windows-1252', () => {
  test('embeds what the text needs, and the same case gives the same bytes', async () => {
    const render = async () => renderCase(everywhere, 'pdf', { asOf, fonts })
    const [one, other] = [await render(), await render()]
    expect(one.ok).toBe(true)
    expect(one).toEqual(other)
    // A subset: the Japanese font alone has more than a megabyte.
    expect(one.ok ? one.bytes.length : 0).toBeLessThan(120_000)
    const read = await checkEvidence('plan.pdf', one.ok ? one.bytes : new Uint8Array(), { asOf })
    expect(read.textCharacters).toBeGreaterThan(250)
  })

  test('names what no font has, and scripts that it cannot lay out', async () => {
    const render = async (text: string) =>
      renderCase({ sections: { rootCauses: [text] } }, 'pdf', { asOf, fonts })
    expect(await render('अनुभव')).toMatchObject({ ok: false })
    expect(await render('مراجعة')).toMatchObject({
      ok: false,
      reason: expect.stringContaining('م') as unknown,
    })
  })

  test('no line begins with a closing mark or ends with an opening one', () => {
    const lines = breakLines('これは（見本）です。次の文です。', 4, (text) => text.length)
    expect(lines.join('')).toBe('これは（見本）です。次の文です。')
    expect(lines.filter((line) => /^[。）、]/.test(line) || line.endsWith('（'))).toEqual([])
  })

  test('lines hold the words of the paragraph and none is wider than the room', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(
          /^(?:[a-z]{1,12}|[漢字かな。（）]{1,8})(?: (?:[a-z]{1,12}|[漢字かな。（）]{1,8})){0,12}$/u,
        ),
        fc.integer({ min: 6, max: 20 }),
        (text, room) => {
          const lines = breakLines(text, room, (words) => words.length)
          expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
          expect(lines.filter((line) => line.length > room)).toEqual([])
        },
      ),
    )
  })
})

function has(command: string): boolean {
  return spawnSync('which', [command]).status === 0
}

describe('outside programs read what is rendered', () => {
  test.skipIf(!has('pdftotext') || !has('qpdf'))(
    'Japanese, Polish, Russian and Greek come out of the PDF again (skipped where pdftotext or qpdf is not installed)',
    async () => {
      const result = await renderCase(everywhere, 'pdf', { asOf, fonts })
      const folder = mkdtempSync(join(tmpdir(), 'poa-'))
      const file = join(folder, 'plan.pdf')
      writeFileSync(file, result.ok ? result.bytes : '')
      const { status } = spawnSync('qpdf', ['--check', file])
      const text = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout.replace(/\s+/g, '')
      rmSync(folder, { recursive: true })
      expect(status).toBe(0)
      for (const words of [
        '原因は、九月二日からラベル発行ツールの重量確認が無効だったことです（注文3件）。',
        'Zażółćgęśląjaźń',
        'Проверкавключена16октября.',
        'ΚάθεΔευτέρα',
      ])
        expect(text).toContain(words)
    },
  )

  test.skipIf(!has('pdftotext'))('pdftotext (skipped where it is not installed)', async () => {
    const result = await renderCase(plan, 'pdf', { asOf })
    const folder = mkdtempSync(join(tmpdir(), 'poa-'))
    const file = join(folder, 'plan.pdf')
    writeFileSync(file, result.ok ? result.bytes : '')
    const text = spawnSync('pdftotext', [file, '-'], { encoding: 'utf8' }).stdout
    rmSync(folder, { recursive: true })
    expect(text).toContain('12 <pieces>')
  })

  test.skipIf(!has('qpdf'))('qpdf --check (skipped where it is not installed)', async () => {
    const result = await renderCase(plan, 'pdf', { asOf })
    const folder = mkdtempSync(join(tmpdir(), 'poa-'))
    const file = join(folder, 'plan.pdf')
    writeFileSync(file, result.ok ? result.bytes : '')
    const { status } = spawnSync('qpdf', ['--check', file])
    rmSync(folder, { recursive: true })
    expect(status).toBe(0)
  })

  test.skipIf(!has('soffice'))(
    'LibreOffice (skipped where it is not installed)',
    { timeout: 60_000 },
    async () => {
      const result = await renderCase(plan, 'docx', { asOf })
      const folder = mkdtempSync(join(tmpdir(), 'poa-'))
      writeFileSync(join(folder, 'plan.docx'), result.ok ? result.bytes : '')
      spawnSync('soffice', [
        '--headless',
        '--convert-to',
        'txt:Text',
        '--outdir',
        folder,
        join(folder, 'plan.docx'),
      ])
      const text = readFileSync(join(folder, 'plan.txt'), 'utf8')
      rmSync(folder, { recursive: true })
      expect(text).toContain('12 <pieces>')
    },
  )
})
