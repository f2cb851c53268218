import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import type { Browser, Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserProgram, startBrowser } from '../support/browser.ts'
import { importFindings } from '../support/findings.ts'
import { amazonSamples, repository, runProgram, scratchFolder } from '../support/program.ts'

const scratch = await scratchFolder()
const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let browser: Browser
let address: string

const looks = [
  { name: 'light', scheme: 'light', media: 'screen', width: 1280 },
  { name: 'dark', scheme: 'dark', media: 'screen', width: 1280 },
  { name: 'a telephone', scheme: 'light', media: 'screen', width: 375 },
  { name: 'paper', scheme: 'light', media: 'print', width: 800 },
] as const

describe.skipIf(browserProgram === undefined)('the report page in a real browser', () => {
  beforeAll(async () => {
    const home = scratch.path
    const letters = join(repository, 'test/fixtures/notifications-dev')
    await runProgram(['import', join(amazonSamples, 'performance'), letters, '--account', 'Shop'], { home })
    const opened = await runProgram(['case', 'new', '--title', 'Late shipments', '--json'], { home })
    const { id } = JSON.parse(opened.stdout) as { id: string }
    const measure = 'Each Monday the operations manager counts defects by reason.'
    const day = ['--as-of', '2026-09-01T00:00:00Z']
    await runProgram(['case', 'item', 'add', id, 'preventiveMeasures', measure, '--proof', 'sheet'], { home })
    await runProgram([...day, 'case', 'submit', id], { home })
    await importFindings(home, 'Shop')
    const file = join(home, 'health.html')
    const asOf = ['--as-of', '2026-10-05T00:00:00Z']
    const { code, stderr } = await runProgram([...asOf, 'report', '--out', file], { home })
    if (code !== 0) throw new Error(`no report: ${stderr}`)
    const written = await readFile(file, 'utf8')
    for (const heading of ['Promises to Amazon', 'Findings about listings'])
      if (!written.includes(heading)) throw new Error(`the page has no ${heading}`)
    address = pathToFileURL(file).href
    browser = await startBrowser()
  }, 120_000)
  afterAll(async () => {
    await browser.close()
    await scratch[Symbol.asyncDispose]()
  })

  async function open(
    look: (typeof looks)[number],
  ): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const page = await browser.newPage()
    const asked: string[] = []
    const said: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(String(error)))
    await page.setViewport({ width: look.width, height: 900 })
    // Each of the two undoes the other.
    if (look.media === 'print') await page.emulateMediaType('print')
    else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look.scheme }])
    await page.goto(address)
    return { page, asked, said }
  }

  it.each(looks)('on $name: nothing is asked for, nothing is amiss, nothing sticks out', async (look) => {
    const { page, asked, said } = await open(look)
    expect(asked).toEqual([address])
    expect(said).toEqual([])
    const sizes = await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')
    const [content = 0, window = 0] = sizes as readonly number[]
    expect(content).toBeLessThanOrEqual(window)
    await page.evaluate(axeSource)
    const { violations, passes } = (await page.evaluate('axe.run()')) as AxeResults
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => [id, html, failureSummary]),
      ),
    ).toEqual([])
    expect(passes.map(({ id }) => id)).toContain('color-contrast')
    await page.close()
  })

  it('is dark where the reader wants it dark, and white on paper', async () => {
    const brightness = async (look: (typeof looks)[number]): Promise<number> => {
      const { page } = await open(look)
      const picture = await page.screenshot({ encoding: 'base64' })
      // The browser reads its own picture: the mean of all pixels, 0 black to 255 white.
      const mean = await page.evaluate(`(async () => {
        const bitmap = await createImageBitmap(
          new Blob([Uint8Array.from(atob('${picture}'), (character) => character.charCodeAt(0))]),
        )
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
        canvas.drawImage(bitmap, 0, 0)
        const { data } = canvas.getImageData(0, 0, bitmap.width, bitmap.height)
        return data.reduce((sum, value, index) => (index % 4 === 3 ? sum : sum + value), 0) / (data.length * 0.75)
      })()`)
      await page.close()
      return Number(mean)
    }
    const [light, dark, , paper] = looks
    expect(await brightness(dark)).toBeLessThan(80)
    expect(await brightness(light)).toBeGreaterThan(200)
    expect(await brightness(paper)).toBeGreaterThan(200)
  })

  it('prints on pages without cutting a table row', async () => {
    const { page } = await open(looks[3])
    const pdf = await page.pdf({ format: 'a4' })
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-')
    const rule = await page.evaluate(
      "[...document.querySelectorAll('tr')].map((row) => getComputedStyle(row).breakInside)",
    )
    expect(new Set(rule as readonly string[])).toEqual(new Set(['avoid']))
    await page.close()
  })
})
