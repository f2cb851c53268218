import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createEncodingProbe, decodeDocument, detectEncoding } from './encoding.ts'

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
