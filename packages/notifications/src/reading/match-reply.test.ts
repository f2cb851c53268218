import { describe, expect, it } from 'vitest'
import { matchReply, type LetterKeys, type ReplyMatch } from './match-reply.ts'

const letter = (keys: Partial<LetterKeys> = {}): LetterKeys => ({
  messageId: null,
  threadIds: [],
  caseNumbers: [],
  complaintIds: [],
  asins: [],
  orderIds: [],
  marketplace: 'DE',
  subject: null,
  receivedAt: Date.UTC(2024, 2, 1),
  ...keys,
})
const reply = (keys: Partial<LetterKeys>): LetterKeys => letter({ receivedAt: Date.UTC(2024, 2, 9), ...keys })

describe('matchReply', () => {
  const cases = [
    {
      id: 'a',
      sentAt: null,
      letters: [letter({ messageId: '<a@amazon>', asins: ['B000000001'], complaintIds: ['1234567890'] })],
    },
    {
      id: 'b',
      sentAt: null,
      letters: [letter({ messageId: '<b@amazon>', asins: ['B000000001', 'B000000002'] })],
    },
  ]

  it('goes by the thread before anything else', () => {
    expect(
      matchReply(reply({ threadIds: ['<b@amazon>'], complaintIds: ['1234567890'] }), cases),
    ).toMatchObject({
      id: 'b',
      by: 'thread',
    })
  })

  it('goes by complaint, then by listing', () => {
    expect(matchReply(reply({ complaintIds: ['1234567890'] }), cases)).toMatchObject({
      id: 'a',
      by: 'complaint',
    })
    expect(matchReply(reply({ asins: ['B000000002'] }), cases)).toMatchObject({ id: 'b', by: 'listing' })
  })

  it('ties to no case where two fit equally well', () => {
    expect(matchReply(reply({ asins: ['B000000001'] }), cases)).toBeNull()
  })

  it('prefers the case that shares more of what ties it', () => {
    expect(matchReply(reply({ asins: ['B000000001', 'B000000002'] }), cases)).toMatchObject({ id: 'b' })
  })

  it('then prefers the only case that had sent something', () => {
    const sent = (a: number | null, b: number | null): ReplyMatch<string> | null =>
      matchReply(
        reply({ asins: ['B000000001'] }),
        cases.map((each) => ({ ...each, sentAt: each.id === 'a' ? a : b })),
      )
    expect(sent(Date.UTC(2024, 2, 3), null)).toMatchObject({ id: 'a', by: 'listing' })
    expect(sent(Date.UTC(2024, 2, 20), Date.UTC(2024, 2, 4))).toMatchObject({ id: 'b' })
    expect(sent(Date.UTC(2024, 2, 3), Date.UTC(2024, 2, 4))).toBeNull()
  })

  it('knows a case number that stands in the text', () => {
    const numbered = [{ id: 'c', sentAt: null, letters: [letter({ caseNumbers: ['66201488350'] })] }]
    expect(matchReply(reply({ subject: 'Fall 66201488350' }), numbered)).toMatchObject({ by: 'reference' })
    expect(matchReply(reply({ caseNumbers: ['66201488351'] }), numbered)).toBeNull()
  })

  it('leaves out other stores and letters that came later', () => {
    expect(matchReply(reply({ asins: ['B000000002'], marketplace: 'FR' }), cases)).toBeNull()
    expect(matchReply(reply({ asins: ['B000000002'], receivedAt: Date.UTC(2024, 1, 1) }), cases)).toBeNull()
  })

  it('knows a case number and a subject through the signs of an answer', () => {
    const numbered = [
      { id: 'c', sentAt: null, letters: [letter({ subject: 'Ihr Konto [Fall 6620148835]' })] },
    ]
    expect(matchReply(reply({ subject: 'AW: Einspruch, Fall 6620148835' }), numbered)).toMatchObject({
      by: 'reference',
    })
    expect(matchReply(reply({ subject: 'Re: RE: Ihr Konto' }), numbered)).toMatchObject({ by: 'subject' })
  })
})
