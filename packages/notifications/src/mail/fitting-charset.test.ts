import { describe, expect, it } from 'vitest'
import { readMail } from './mail.ts'

const head = 'From: Amazon <notice@amazon.com>\nMIME-Version: 1.0\n'
const german = 'Wir haben Ihr Angebot für Käufer gesperrt – „Größe“.'
const japanese = 'お客様の商品を停止しました。ご確認をお願いいたします。'
const latin = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[„“–]/g, (mark) => ({ '„': '\u0084', '“': '\u0093' })[mark] ?? '\u0096'),
    'latin1',
  )
// 商品 and の in Shift_JIS, EUC-JP and ISO-2022-JP.
const goods = { sjis: '8fa4956982cc', euc: 'beA6c9caa4ce', jis: '1b24423e26494a244e1b2842' }
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex')

async function read(type: string, body: Buffer, encoding: '8bit' | 'base64' = '8bit'): Promise<string> {
  const content = encoding === '8bit' ? body : Buffer.from(body.toString('base64'))
  const headers = `${head}${type}Content-Transfer-Encoding: ${encoding}\n\n`
  const { plain, html } = await readMail(Buffer.concat([Buffer.from(headers), content]))
  return (plain ?? html ?? '').trim()
}

describe('a body is read by its bytes where its label does not fit:', () => {
  it.each(['8bit', 'base64'] as const)(
    'UTF-8 and Windows-1252 by each other’s name, in %s',
    async (encoding) => {
      expect(await read('Content-Type: text/plain; charset=utf-8\n', latin(german), encoding)).toBe(german)
      expect(await read('Content-Type: text/plain; charset=us-ascii\n', Buffer.from(german), encoding)).toBe(
        german,
      )
      expect(
        await read('Content-Type: text/plain; charset=unknown-8bit\n', Buffer.from(german), encoding),
      ).toBe(german)
      expect(await read('', latin(german), encoding)).toBe(german)
    },
  )

  it('Japanese encodings, without a label and with another one', async () => {
    for (const bytes of [goods.sjis, goods.euc]) {
      expect(await read('Content-Type: text/plain; charset=utf-8\n', hex(bytes))).toBe('商品の')
      expect(await read('', hex(bytes))).toBe('商品の')
    }
    for (const label of ['', '; charset=us-ascii', '; charset=iso-8859-1'])
      expect(await read(`Content-Type: text/plain${label}\n`, hex(goods.jis))).toBe('商品の')
  })

  it('each line by itself', async () => {
    const body = Buffer.concat([latin(german), Buffer.from(`\n${japanese}`)])
    expect(await read('Content-Type: text/plain; charset=utf-8\n', body)).toBe(`${german}\n${japanese}`)
  })

  it('but what a label tells rightly stays: capitals before a closing mark, the mark of lost characters', async () => {
    const french = 'Le mot «\u00a0CAFÉ» et \u00c3\u00a9'
    expect(await read('Content-Type: text/plain; charset=iso-8859-1\n', Buffer.from(french, 'latin1'))).toBe(
      french,
    )
    expect(await read('Content-Type: text/plain; charset=utf-8\n', Buffer.from('a\ufffdb ü'))).toBe(
      'a\ufffdb ü',
    )
  })
})

describe('a subject', () => {
  const subjectOf = async (subject: Buffer): Promise<string | null> =>
    (await readMail(Buffer.concat([Buffer.from(`${head}Subject: `), subject, Buffer.from('\n\nx')]))).subject

  it('that nobody encoded is read by its bytes', async () => {
    expect(await subjectOf(latin('Größe geändert'))).toBe('Größe geändert')
    expect(await subjectOf(hex(goods.sjis))).toBe('商品の')
    expect(await subjectOf(hex(goods.jis))).toBe('商品の')
  })

  it('whose encoded words cut a character in two is put together', async () => {
    const bytes = Buffer.from('商品')
    const [first, second] = [bytes.subarray(0, 4), bytes.subarray(4)].map((part) => part.toString('base64'))
    expect(await subjectOf(Buffer.from(`=?utf-8?B?${first}?=\n =?UTF-8?B?${second}?=`))).toBe('商品')
    expect(await subjectOf(Buffer.from('=?utf-8?Q?a_=E5=95?= =?utf-8?Q?=86?='))).toBe('a 商')
  })
})
