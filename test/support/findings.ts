import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { runProgram } from './program.ts'

/** Imports an answer of the Listings Items API with two findings, one of them with a hostile text. */
export async function importFindings(home: string, account: string): Promise<void> {
  const file = join(home, 'listings-items.json')
  const finding = { code: '90220', severity: 'ERROR', categories: ['MISSING_ATTRIBUTE'] }
  const enforcements = {
    actions: [{ action: 'LISTING_SUPPRESSED' }],
    exemption: { status: 'NOT_EXEMPT' },
  }
  const summaries = [{ marketplaceId: 'ATVPDKIKX0DER', asin: 'B000000001', itemName: 'Lamp' }]
  const issues = [
    { ...finding, message: 'A value is required.', enforcements },
    { ...finding, code: '18004', severity: 'WARNING', message: '<b>Approval</b> | needed' },
  ]
  await writeFile(file, JSON.stringify({ numberOfResults: 1, items: [{ sku: 'LAMP-1', summaries, issues }] }))
  const { code, stderr } = await runProgram(['import', file, '--account', account], { home })
  if (code !== 0) throw new Error(stderr)
}
