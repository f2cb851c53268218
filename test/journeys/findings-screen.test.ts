import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { amazonSamples, runProgram, scratchFolder } from '../support/program.ts'
import { openTerminal } from '../support/terminal.ts'

const report = join(amazonSamples, 'performance/live_shape.SYNTHETIC.json')

/** An answer of the Listings Items API, as it is fetched or downloaded. */
function answer(skus: readonly string[]): string {
  const item = (sku: string, issues: readonly object[]): object => ({
    sku,
    summaries: [
      { marketplaceId: 'ATVPDKIKX0DER', asin: `B0000000${sku.slice(-2)}`, itemName: `Lamp ${sku}` },
    ],
    issues,
  })
  const warning = {
    code: '8541',
    message: 'The image is smaller than 1000 pixels.',
    severity: 'WARNING',
    categories: ['INVALID_IMAGE'],
  }
  const hidden = {
    code: '18004',
    message: 'Approval of the brand \u001b]0;owned\u0007 is needed.',
    severity: 'ERROR',
    categories: ['QUALIFICATION_REQUIRED'],
    enforcements: { actions: [{ action: 'LISTING_SUPPRESSED' }] },
  }
  return JSON.stringify({
    numberOfResults: skus.length + 1,
    items: [...skus.map((sku) => item(sku, sku === 'LAMP-02' ? [hidden] : [warning])), item('FINE-09', [])],
  })
}

it('what Amazon finds wrong with listings is on the account, in a list with filter and detail, and in the search', async () => {
  await using folder = await scratchFolder()
  const home = folder.path
  const file = join(home, 'listing-issues.json')
  const load = async (...args: readonly string[]): Promise<void> => {
    const done = await runProgram(['import', ...args, '--account', 'acme'], { home })
    expect([done.stderr, done.code]).toEqual(['', 0])
  }
  await writeFile(file, answer(['LAMP-01', 'LAMP-02', 'LAMP-03']))
  await load(report)
  await load(file, '--marketplace', 'US')
  await using terminal = await openTerminal({ home, columns: 80, rows: 24 })
  await terminal.waitFor(/acme\s+US/)
  terminal.type('/us\r')
  terminal.press('enter')
  await terminal.waitFor('Listings: 3 findings, 1 not shown to buyers  (L shows all)')
  expect(terminal.text()).toContain('L listings')
  terminal.press('L')
  await terminal.waitFor('Listings of acme US  3 to mend')
  // The worst stands first, with everything that is known of it below.
  await terminal.waitFor(/> ✗ LAMP-02/)
  await terminal.waitFor('error 18004: Approval of the brand \\x1b]0;owned\\x07 is needed.')
  await terminal.waitFor('Amazon does: listing suppressed')
  terminal.type('/image\r')
  await terminal.waitFor('2 to mend  filter image')
  expect(terminal.text()).not.toContain('LAMP-02')
  terminal.press('esc')
  await terminal.waitFor('3 to mend')
  // From the listing to everything that names it, and from a search to the listing.
  terminal.press('enter')
  await terminal.waitFor(/> finding +LAMP-02/)
  terminal.press('/')
  terminal.type('\u0015approval brand')
  await terminal.waitFor(/finding +LAMP-02/)
  terminal.press('enter', 'enter')
  await terminal.waitFor('1 to mend  filter LAMP')
  // A later look at the whole store that does not name it any more has it solved, while somebody watches.
  await writeFile(file, answer(['LAMP-01', 'LAMP-03']))
  await load(file, '--marketplace', 'US')
  await terminal.waitFor('No finding matches the filter')
  terminal.press('D')
  await terminal.waitFor('1 in all')
  await terminal.waitFor(/solved \d{4}-\d\d-\d\d/)
  terminal.press('q')
  expect((await terminal.waitForExit()).code).toBe(0)
})
