import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createInputDecoder, type InputEvent } from './decoder.ts'

const decode = (...chunks: readonly string[]): readonly InputEvent[] => {
  const decoder = createInputDecoder()
  return [...chunks.flatMap((chunk) => decoder.feed(Buffer.from(chunk))), ...decoder.flush()]
}
const keys = (...chunks: readonly string[]): readonly string[] =>
  decode(...chunks).map((event) =>
    event.type === 'key'
      ? event.key
      : event.type === 'paste'
        ? `paste:${event.text}`
        : `${event.what}:${event.column},${event.row}`,
  )

describe('input decoder', () => {
  it('splits a run of letters into keys', () => {
    expect(keys('jjj')).toEqual(['j', 'j', 'j'])
  })

  it('reads five arrows that arrive in one chunk as five keys', () => {
    expect(keys('\u001b[B'.repeat(5))).toEqual(['down', 'down', 'down', 'down', 'down'])
  })

  it('names arrows in both cursor modes, with modifiers', () => {
    expect(keys('\u001b[A\u001bOB\u001b[1;5C\u001b[1;2D')).toEqual(['up', 'down', 'ctrl-right', 'shift-left'])
  })

  it('waits for the rest of a cut sequence', () => {
    expect(keys('\u001b', '[', '6', '~')).toEqual(['pagedown'])
  })

  it('takes a lone Esc as the Esc key only when nothing follows', () => {
    const decoder = createInputDecoder()
    expect(decoder.feed(Buffer.from('\u001b'))).toEqual([])
    expect(decoder.waiting).toBe(true)
    expect(decoder.flush()).toEqual([{ type: 'key', key: 'esc' }])
    expect(decoder.waiting).toBe(false)
  })

  it('names control, alt, tab, enter and backspace', () => {
    expect(keys('\u0003\u0010\t\r\u007f\u001bx\u001b[Z')).toEqual([
      'ctrl-c',
      'ctrl-p',
      'tab',
      'enter',
      'backspace',
      'alt-x',
      'shift-tab',
    ])
  })

  it('keeps a family emoji, a flag and a combining mark whole', () => {
    expect(keys('👨‍👩‍👧🇩🇪e\u0301')).toEqual(['👨‍👩‍👧', '🇩🇪', 'e\u0301'])
  })

  it('delivers a bracketed paste as text, never as keys', () => {
    expect(keys('a\u001b[200~q\r\u0003:wq\u001b[201~b')).toEqual(['a', 'paste:q\r\u0003:wq', 'b'])
  })

  it('reads presses and the wheel from mouse reports, and nothing from drags and releases', () => {
    expect(keys('\u001b[<0;10;5M\u001b[<64;1;1M\u001b[<65;1;1M')).toEqual([
      'press:9,4',
      'wheel-up:0,0',
      'wheel-down:0,0',
    ])
    expect(keys('\u001b[<0;10;5m\u001b[<32;10;5M\u001b[<2;10;5M\u001b[<0;0;-5M')).toEqual([])
  })

  it('swallows focus reports and replies to queries', () => {
    expect(keys('\u001b[I\u001b[?62;4c\u001b]11;rgb:0000/0000/0000\u0007\u001b[M !!x')).toEqual(['x'])
  })

  it('gives the same events however the bytes are cut', () => {
    const part = fc.constantFrom(
      'a',
      'é',
      '漢',
      '\u001b[A',
      '\u001b[1;5C',
      '\u001bOP',
      '\u001b[200~x\u001b[31my\u001b[201~',
      '\u001b[<0;1;1M',
      '\r',
      '\u0003',
      '😀',
      '\u001bb',
    )
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 20 }),
        fc.array(fc.nat(8), { minLength: 1, maxLength: 40 }),
        (parts, cuts) => {
          // Separate letters by a key so that graphemes do not join across parts.
          const bytes = Buffer.from(parts.join('\t'))
          const whole = createInputDecoder()
          const expected = [...whole.feed(bytes), ...whole.flush()]
          const pieces = createInputDecoder()
          const events: InputEvent[] = []
          let at = 0
          for (let index = 0; at < bytes.length; index += 1) {
            const size = 1 + (cuts[index % cuts.length] ?? 0)
            events.push(...pieces.feed(bytes.subarray(at, at + size)))
            at += size
          }
          expect([...events, ...pieces.flush()]).toEqual(expected)
        },
      ),
    )
  })

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 30 }), { maxLength: 10 }), (chunks) => {
        const decoder = createInputDecoder()
        for (const chunk of chunks) decoder.feed(chunk)
        decoder.flush()
        expect(decoder.waiting).toBe(false)
      }),
    )
  })
})
