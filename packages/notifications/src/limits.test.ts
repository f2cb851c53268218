import { describe, expect, it } from 'vitest'
import { parseNotification } from './parse.ts'

const head = 'From: Amazon <notice@amazon.com>\nSubject: Your account was deactivated\nMIME-Version: 1.0\n'
const body = 'Your Amazon.com account was deactivated. Send a plan of action within 7 days.\n'

describe('hostile letters', () => {
  it('of 50 MB are read at their beginning', async () => {
    const mail = Buffer.concat([
      Buffer.from(
        `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${body}\n--b\nContent-Type: application/pdf\n\n`,
      ),
      Buffer.alloc(50 * 1024 * 1024, 'A'),
    ])
    expect(await parseNotification(mail)).toMatchObject({
      kind: 'account_suspension',
      deadline: { relative: 'P7D' },
    })
  })

  it('of 10,000 parts are read', async () => {
    const parts = Array.from({ length: 10_000 }, () => '--b\nContent-Type: text/x-part\n\nx\n').join('')
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${body}\n${parts}--b--\n`
    expect((await parseNotification(mail)).kind).toBe('account_suspension')
  })

  it('of parts inside parts without end are survived', async () => {
    const open = Array.from(
      { length: 2000 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    ).join('')
    await expect(parseNotification(head + open + body)).resolves.toBeDefined()
  })

  it.each([
    ['a line of hyphens', `${'-'.repeat(1000)}!`],
    ['hyphens tied to letters', `${'a--'.repeat(300)}!`],
    ['tabs and spaces in turn', `\t `.repeat(50_000)],
  ])(
    'with %s below what they ask for end',
    async (_, line) => {
      const asked = 'Your Amazon.com account was deactivated. Send an invoice within 7 days. ASIN: B0BN6QRT4W'
      expect(await parseNotification(`${asked}\n${line}\n`)).toMatchObject({
        asins: ['B0BN6QRT4W'],
        deadline: { relative: 'P7D' },
      })
    },
    5000,
  )

  it.each([
    ['From', 'a'],
    ['Reply-To', 'a'],
    ['Date', ' '],
    ['Subject', ' '],
    ['Authentication-Results', ' '],
    ['Content-Disposition', '('],
  ])(
    'whose header %s does not end are read',
    async (name, unit) => {
      const mail = `X-A: b\n${name}: a${unit.repeat(400_000)}x\n${head}\n${body}`
      expect((await parseNotification(mail)).kind).toBe('account_suspension')
    },
    5000,
  )

  it('whose attachment has a name without end are read', async () => {
    const name = `a.pdf${'. '.repeat(100_000)}x`
    const mail = `${head}Content-Type: multipart/mixed; boundary=b\n\n--b\n\n${body}\n--b\nContent-Type: application/pdf; name="${name}"\n\nx\n--b--\n`
    expect((await parseNotification(mail)).kind).toBe('account_suspension')
  }, 5000)

  it('keep no terminal sequence or bidirectional override in their text', async () => {
    const { text, subject } = await parseNotification(
      `Subject: a\u001b]0;x\u0007b\u202ec\n\nYour \u001b[2J\u2066account\u2069 was deactivated.`,
      { name: 'letter.txt' },
    )
    // eslint-disable-next-line no-control-regex -- the very characters that must be gone
    expect(`${text}${subject}`).not.toMatch(/[\u0000-\u0008\u001b\u202a-\u202e\u2066-\u2069]/)
  })
})
