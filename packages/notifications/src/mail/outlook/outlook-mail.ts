import { limits } from '../../limits.ts'
import { typeOfName } from '../type-of-name.ts'
import { unpackRtf } from './compressed-rtf.ts'
import {
  codePageOf,
  decodeOnPage,
  mapiIds,
  mapiTypes,
  numberOf,
  textOf,
  timeOf,
  type MapiAttachment,
  type MapiMessage,
} from './mapi.ts'
import { readRtf } from './rtf-text.ts'

/**
 * A message of Outlook as a mail in MIME: the headers that it came with (or those that its properties tell), its words, its files, at
 * most as many bytes of them as a mail may have.
 */
export function outlookMail(message: MapiMessage): Buffer {
  const { plain, html } = bodies(message)
  const words = [
    ...(plain === null ? [] : [part('text/plain; charset=utf-8', [], Buffer.from(plain))]),
    ...(html === null ? [] : [part('text/html; charset=utf-8', [], Buffer.from(html))]),
  ]
  // Without a part a multipart's own lines would be its words.
  const body =
    words.length === 2
      ? [Buffer.from(several('alternative', words))]
      : words.length === 1
        ? words
        : [part('text/plain', [], Buffer.alloc(0))]
  const files: Buffer[] = []
  let size = 0
  for (const attachment of message.attachments) {
    const file = filePart(attachment, codePageOf(message))
    size += file.length
    if (size > limits.mailBytes) break
    files.push(file)
  }
  return Buffer.concat([
    Buffer.from(headers(message)),
    Buffer.from(several('mixed', [...body, ...files]), 'latin1'),
  ])
}

function bodies(message: MapiMessage): { readonly plain: string | null; readonly html: string | null } {
  const { properties } = message
  const plain = textOf(properties, mapiIds.body, codePageOf(message))
  const html = htmlOf(message)
  const packed = properties.get(mapiIds.compressedRtf)?.bytes
  const rtf = html !== null || packed === undefined ? null : unpackRtf(packed, limits.htmlLength)
  const read = rtf === null ? null : readRtf(rtf)
  return {
    plain: plain === null || plain.trim() === '' ? (read?.plain ?? plain) : plain,
    html: html ?? read?.html ?? null,
  }
}

function htmlOf({ properties }: MapiMessage): string | null {
  const value = properties.get(mapiIds.html)
  if (value === undefined) return null
  if (value.type === mapiTypes.unicode) return textOf(properties, mapiIds.html, 0)
  return decodeOnPage(value.bytes, numberOf(properties, mapiIds.internetCodePage))
}

/** The header block without what describes the body, which is written anew. */
function headers(message: MapiMessage): string {
  const { properties } = message
  const page = codePageOf(message)
  const text = (id: number): string =>
    (textOf(properties, id, page) ?? '').replace(/[\u0000-\u001f]+/g, ' ').trim()
  const sent =
    text(mapiIds.transportHeaders) === '' ? null : textOf(properties, mapiIds.transportHeaders, page)
  if (sent !== null) return ofThePost(sent)
  const date = timeOf(properties, mapiIds.submitTime) ?? timeOf(properties, mapiIds.deliveryTime)
  const address = [
    mapiIds.senderSmtp,
    mapiIds.representedSmtp,
    mapiIds.senderAddress,
    mapiIds.representedAddress,
  ]
    .map(text)
    .find((one) => /^[^\s<>@]{1,64}@[^\s<>@]{1,253}$/.test(one))
  const name = text(mapiIds.senderName) || text(mapiIds.representedName)
  const ids = [
    ['Message-ID', text(mapiIds.messageId)],
    ['In-Reply-To', text(mapiIds.inReplyTo)],
    ['References', text(mapiIds.references)],
  ]
  return [
    ...(address === undefined && name === ''
      ? []
      : [`From: ${encoded(name)}${address === undefined ? '' : ` <${address}>`}`]),
    `Subject: ${encoded(text(mapiIds.subject) || text(mapiIds.normalizedSubject))}`,
    ...(date === null ? [] : [`Date: ${date.toUTCString()}`]),
    ...ids.flatMap(([name, value = '']) => (value === '' ? [] : [`${name}: ${value}`])),
    '',
  ].join('\n')
}

/** The headers that a mail came with, without those of its parts. */
function ofThePost(sent: string): string {
  const [block = ''] = sent.replace(/\r\n?/g, '\n').trimStart().split('\n\n', 1)
  return block
    .replace(/^content-[^\n]*(?:\n[ \t][^\n]*)*\n?/gim, '')
    .split('\n')
    .filter((line, at) => /^[!-9;-~]+[ \t]*:/.test(line) || (at > 0 && /^[ \t]+\S/.test(line)))
    .map((line) => `${line}\n`)
    .join('')
}

const encoded = (text: string): string =>
  text === '' ? '' : `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

function filePart({ properties, title, content, message }: MapiAttachment, page: number | null): Buffer {
  const own = title === null ? '' : decodeOnPage(title, page).replace(/\0[^]*$/, '')
  const name = [mapiIds.attachLongName, mapiIds.attachName, mapiIds.displayName]
    .map((id) => textOf(properties, id, page) ?? '')
    .concat(own)
    .find((one) => one !== '')
  const disposition =
    name === undefined
      ? 'Content-Disposition: attachment'
      : `Content-Disposition: attachment; filename="${encoded(name)}"`
  if (message !== null) return part('message/rfc822', [disposition], outlookMail(message))
  const told = textOf(properties, mapiIds.attachType, page) ?? ''
  // Without its boundary a multipart would be nothing.
  const type = /^(?!multipart\/)[\w.+-]{1,60}\/[\w.+-]{1,60}$/i.test(told) ? told : typeOfName(name ?? '')
  return part(type, [disposition], content ?? Buffer.alloc(0))
}

/** Everything is base64, in which no line can look like the one between two parts. */
function part(type: string, more: readonly string[], content: Buffer): Buffer {
  const head = [`Content-Type: ${type}`, ...more, 'Content-Transfer-Encoding: base64', '', ''].join('\n')
  return Buffer.from(`${head}${content.toString('base64')}\n`)
}

function several(kind: 'alternative' | 'mixed', parts: readonly Buffer[]): string {
  const boundary = `=_${kind}`
  const delimited = parts.map((one) => `--${boundary}\n${one.toString('latin1')}`)
  const type = `Content-Type: multipart/${kind}; boundary="${boundary}"\n\n`
  return `${type}${delimited.join('')}--${boundary}--\n`
}
