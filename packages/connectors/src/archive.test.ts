import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type ArchiveLimits, archiveLimits, unpack } from './archive.ts'
import { memoryDocument } from './incoming-document.ts'

async function unpacked(bytes: Uint8Array, limits?: ArchiveLimits): Promise<Record<string, string>> {
  const found: Record<string, string> = {}
  const document = memoryDocument(bytes, { name: 'a.bin', receivedAt: null, source: 'file' })
  for await (const incoming of unpack(document, limits)) {
    if (incoming.type === 'unreadable') found[incoming.name] = `unreadable: ${incoming.why}`
    else {
      const chunks: Uint8Array[] = []
      for await (const chunk of incoming.document.open()) chunks.push(Buffer.from(chunk))
      found[incoming.document.name] = Buffer.concat(chunks).toString()
    }
  }
  return found
}

describe('unpack', () => {
  it('passes what is no archive', async () => {
    expect(await unpacked(Buffer.from('plain'))).toEqual({ 'a.bin': 'plain' })
  })

  it('opens gzip and zip, also one inside the other, and leaves hidden files out', async () => {
    expect(await unpacked(gzipSync('text'))).toEqual({ 'a.bin': 'text' })
    const zip = zipSync({
      'one.txt': strToU8('1'),
      'deep/two.txt.gz': gzipSync('2'),
      '__MACOSX/one.txt': strToU8('x'),
      '.hidden': strToU8('x'),
    })
    expect(await unpacked(zip)).toEqual({ 'a.bin/one.txt': '1', 'a.bin/deep/two.txt': '2' })
  })

  it('says that an archive is broken instead of giving up', async () => {
    const zip = zipSync({ 'one.txt': strToU8('1'.repeat(100)) })
    expect(Object.values(await unpacked(zip.subarray(0, zip.length - 10)))[0]).toMatch(
      /^unreadable: the zip archive is broken/,
    )
  })

  it('says which packed file is broken', async () => {
    await expect(unpacked(gzipSync('1'.repeat(100)).subarray(0, 15))).rejects.toThrow(
      'the compressed data of a.bin is broken or cut off',
    )
  })

  it('refuses archives that swell beyond any report', async () => {
    const limits = { ...archiveLimits, ratio: 10, ratioFrom: 1000 }
    await expect(unpacked(gzipSync('0'.repeat(1_000_000)), limits)).rejects.toThrow(
      'more than 10 times its size',
    )
    const small = { ...archiveLimits, unpacked: 10 }
    expect(Object.values(await unpacked(zipSync({ a: strToU8('0'.repeat(100)) }), small))[0]).toContain(
      'unpacks to more than',
    )
    const few = { ...archiveLimits, entries: 1 }
    expect(await unpacked(zipSync({ a: strToU8('1'), b: strToU8('2') }), few)).toEqual({
      'a.bin': 'unreadable: the zip archive holds 2 files, more than 1',
    })
  })

  it('tells a workbook from an archive of reports', async () => {
    const workbook = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') })
    expect(await unpacked(workbook)).toEqual({
      'a.bin': 'unreadable: it is an Office file; save its table as CSV, or take a plan in by `case import`',
    })
  })

  it('stops at the third archive', async () => {
    const thrice = gzipSync(gzipSync(gzipSync('text')))
    expect(Object.values(await unpacked(thrice))).toEqual(['unreadable: archives are nested too deeply'])
  })
})
