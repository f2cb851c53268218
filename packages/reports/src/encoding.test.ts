import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { probeDocument } from './byte-source.ts'
import { createEncodingProbe, decodeDocument, detectEncoding, type EncodingGuess } from './encoding.ts'
import { lineBlocks } from './table/line-blocks.ts'

const japanese = '注文番号\tコメント\n250-1234567-1234567\tとても良い商品でした。ありがとうございます\n'
/** The text above in CP932; the runtime can decode it but not encode it. */
const cp932 = Buffer.from(
  'kpKVtpTUjYYJg1KDgYOTg2cKMjUwLTEyMzQ1NjctMTIzNDU2NwmCxoLEguCXx4KijqSVaYLFgrWCvYFCgqCC6ILqgqqCxoKkgrKCtIKigtyCtwo=',
  'base64',
)

it('believes a byte order mark first', () => {
  expect(decodeDocument(Buffer.from('\ufeffa\tb'))).toBe('a\tb')
  expect(decodeDocument(Buffer.from('\ufeffa\tü', 'utf16le'))).toBe('a\tü')
  expect(detectEncoding(Buffer.from([0xfe, 0xff, 0, 0x61])).encoding).toBe('utf-16be')
})

it('takes valid UTF-8 for UTF-8', () => {
  expect(decodeDocument(Buffer.from(japanese))).toBe(japanese)
})

it('recognises Japanese by its kana', () => {
  expect(detectEncoding(cp932).encoding).toBe('cp932')
})

it('takes Western letters for Windows-1252, also where they would read as CP932', () => {
  const western = Buffer.from('Größe\tcafé noir\nMärz\tça va Élan\n', 'latin1')
  expect(detectEncoding(western).encoding).toBe('windows-1252')
  expect(decodeDocument(western)).toBe('Größe\tcafé noir\nMärz\tça va Élan\n')
})

it('prefers CP932 when the store is Japanese', () => {
  const kanjiOnly = Buffer.from([0x92, 0x8d, 0x95, 0xb6, 0x0a])
  expect(detectEncoding(kanjiOnly).encoding).toBe('windows-1252')
  expect(detectEncoding(kanjiOnly, { japanese: true }).encoding).toBe('cp932')
})

it('never misses UTF-8, however the bytes are cut', () => {
  const utf8 = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => Buffer.from(`${text}é日😀`))
  fc.assert(
    fc.property(utf8, fc.array(fc.nat(40), { maxLength: 4 }), (bytes, cuts) => {
      const probe = createEncodingProbe()
      const places = [
        0,
        ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b),
        bytes.length,
      ]
      places.forEach((place, i) => probe.push(bytes.subarray(places[i - 1] ?? 0, place)))
      expect(probe.guess().encoding).toBe('utf-8')
    }),
  )
})

describe('a file of two encodings', () => {
  it('is read line by line, each in its own', () => {
    const lines = [
      'Größe\tLiège\n',
      'plain\n',
      'Größe – „neu“ 5 €\n',
      'Größe\r\n',
      '日本語 и кириллица\n',
      'Żółw',
    ]
    const old = Buffer.from('Größe\tcafé\n', 'latin1')
    const glued = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), old]).slice(0, -1))
    expect(decodeDocument(glued)).toBe(lines.join('Größe\tcafé\n'))
    const shop = Buffer.concat([Buffer.from(japanese), cp932, Buffer.from(japanese)])
    const between = new TextDecoder('shift_jis').decode(cp932)
    expect(decodeDocument(shop, { japanese: true })).toBe(japanese + between + japanese)
    expect(decodeDocument(shop)).toBe(japanese + between + japanese)
  })

  it('is not seen where capitals stand before signs', () => {
    // Each is valid UTF-8 in Windows-1252: É®, É™, É», É’, ß®, Ü®, and é with two signs.
    const names = ['NESCAFÉ® Gold', 'CAFÉ™', 'CAFÉ»', 'JOSÉ’S', 'Spaß®', 'MENÜ®', 'café®»']
    const western = Buffer.concat(names.map((name) => Buffer.from([...encode(name), 0x0a])))
    expect(western.equals(Buffer.from(western.toString('utf8')))).toBe(true)
    const withUmlaut = Buffer.concat([western, Buffer.from('Märchen\n', 'latin1')])
    expect(decodeDocument(withUmlaut)).toBe([...names, 'Märchen\n'].join('\n'))
  })

  it('is one wherever it is cut, and never where somebody gave the encoding', async () => {
    const bytes = Buffer.concat([Buffer.from('Größe\n'), Buffer.from('Größe\n', 'latin1')])
    const source = {
      name: 'glued.txt',
      async *open() {
        for (const byte of bytes) yield Buffer.of(byte)
      },
    }
    const read = async (encoding: EncodingGuess) => {
      let text = ''
      for await (const block of lineBlocks(source.open(), encoding)) text += block.text
      return text
    }
    const probe = await probeDocument(source)
    expect([probe.head, await read(probe.encoding)]).toEqual(['Größe\nGröße\n', 'Größe\nGröße\n'])
    const given = await probeDocument(source, { encoding: 'windows-1252' })
    expect(await read(given.encoding)).toBe('GrÃ¶ÃŸe\nGröße\n')
  })
})

/** Windows-1252, which the runtime decodes only. */
function encode(text: string): readonly number[] {
  const signs: Readonly<Record<string, number>> = { '™': 0x99, '’': 0x92 }
  return Array.from(text, (character) => signs[character] ?? character.charCodeAt(0))
}
