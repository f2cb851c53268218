import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { join } from 'node:path'
import { parseNotification } from '@health-tui/notifications'
import { expect, test } from 'vitest'

const folder = fileURLToPath(new URL('../../../shared/data/suites/email/', import.meta.url))
const present = existsSync(folder)
if (!present)
  console.warn('notifications-email: skipped, the suite folder ../shared/data/suites/email is absent')

test.skipIf(!present)(
  'the MIME suites of others are read without a crash and hold no notification',
  async () => {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && /\.(?:eml|txt|mbox)$/.test(entry.name) && !/license/i.test(entry.name),
    )
    expect(files.length).toBeGreaterThan(50)
    // The one mail of these suites that is a fraud: a prize to be paid through Western Union.
    const scam = 'error_emails_empty_group_lists.eml'
    const wrong: string[] = []
    for (const { parentPath, name } of files) {
      const { kind, authenticity } = await parseNotification(readFileSync(join(parentPath, name)), { name })
      if (kind !== 'not_a_notification' || authenticity.phishing !== (name === scam))
        wrong.push(`${name}: ${kind}`)
    }
    expect(wrong).toEqual([])
  },
)
