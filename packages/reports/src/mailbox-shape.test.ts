import { expect, it } from 'vitest'
import { looksLikeMailbox } from './mailbox-shape.ts'

it.each([
  'From a@b.example Mon Oct  5 10:00:00 2026\nSubject: one\n',
  'From \r\nX-Mozilla-Status: 0001\r\n',
  '\ufeff\nFrom - Mon Oct  5 10:00:00 2026\n>From a@b.example Mon Oct  5 10:00:00 2026\n',
])('tells a mailbox by its first lines: %j', (head) => {
  expect(looksLikeMailbox(head)).toBe(true)
})

it.each(['From: a@b.example\nSubject: one\n', 'From our records, the item was sold.\n\nSubject: one\n'])(
  'takes a mail and a text for none: %j',
  (head) => {
    expect(looksLikeMailbox(head)).toBe(false)
  },
)
