import { StringDecoder } from 'node:string_decoder'
import { graphemes } from '../text/graphemes.ts'

/** What a person did at the keyboard. Key names are lower case: `a`, `A`, `enter`, `ctrl-p`, `alt-x`, `shift-tab`, `pagedown`. */
export type InputEvent =
  | { readonly type: 'key'; readonly key: string }
  | { readonly type: 'paste'; readonly text: string }
  | {
      readonly type: 'mouse'
      readonly what: 'press' | 'wheel-up' | 'wheel-down'
      /** Counted from 0 at the top left. */
      readonly column: number
      readonly row: number
    }

/** What comes from the keyboard: keys and pastes. */
export type TypedEvent = Exclude<InputEvent, { readonly type: 'mouse' }>

export interface InputDecoder {
  /** Decodes what one read delivered; an unfinished sequence waits for the next call. */
  feed(chunk: Uint8Array): readonly InputEvent[]
  /** True while a lone Esc or an unfinished sequence waits; call `flush` after a short pause. */
  readonly waiting: boolean
  /** Decides what waits: a lone Esc is the Esc key, an unfinished sequence is dropped. */
  flush(): readonly InputEvent[]
}

const pasteStart = '\u001b[200~'
const pasteEnd = '\u001b[201~'

/** A paste that never ends must not eat memory: beyond this it is delivered in parts. */
const longestPaste = 4 * 1024 * 1024

/**
 * Decodes terminal input. Complete sequences that name no key (mouse, focus, replies to queries) are swallowed, so a
 * terminal's answers never turn into commands.
 */
export function createInputDecoder(): InputDecoder {
  const utf8 = new StringDecoder('utf8')
  let pending = ''
  let pasted: string | undefined

  const drain = (final: boolean): readonly InputEvent[] => {
    const events: InputEvent[] = []
    while (pending !== '') {
      if (pasted !== undefined) {
        const end = pending.indexOf(pasteEnd)
        if (end >= 0) {
          events.push({ type: 'paste', text: pasted + pending.slice(0, end) })
          pasted = undefined
          pending = pending.slice(end + pasteEnd.length)
          continue
        }
        // The end mark may be cut: keep its possible beginning for the next read.
        const keep = overlap(pending, pasteEnd)
        pasted += pending.slice(0, pending.length - keep)
        pending = pending.slice(pending.length - keep)
        if (pasted.length > longestPaste) {
          events.push({ type: 'paste', text: pasted })
          pasted = ''
        }
        break
      }
      if (pending.startsWith(pasteStart)) {
        pasted = ''
        pending = pending.slice(pasteStart.length)
        continue
      }
      if (pending.startsWith('\u001b')) {
        const sequence = readSequence(pending)
        if (sequence === undefined) {
          if (!final) break
          // Nothing more came: a lone Esc, or the start of something that will never end.
          if (pending === '\u001b') events.push({ type: 'key', key: 'esc' })
          pending = ''
          break
        }
        pending = pending.slice(sequence.length)
        if (sequence.mouse !== undefined) events.push(sequence.mouse)
        if (sequence.key !== undefined) events.push({ type: 'key', key: sequence.key })
        continue
      }
      const control = controlKey(pending)
      if (control !== undefined) {
        events.push({ type: 'key', key: control })
        pending = pending.slice(1)
        continue
      }
      const text = /^[^\u0000-\u001f\u007f]+/.exec(pending)?.[0] ?? pending
      pending = pending.slice(text.length)
      for (const { segment } of graphemes.segment(text)) events.push({ type: 'key', key: segment })
    }
    return events
  }

  return {
    feed(chunk) {
      pending += utf8.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
      return drain(false)
    },
    get waiting() {
      return pasted === undefined && pending !== ''
    },
    flush() {
      return drain(true)
    },
  }
}

interface Sequence {
  readonly length: number
  readonly key?: string
  readonly mouse?: Extract<InputEvent, { type: 'mouse' }>
}

/** Reads one escape sequence at the start of `text`; undefined while it is not complete. */
function readSequence(text: string): Sequence | undefined {
  const second = text[1]
  if (second === undefined) return undefined
  if (second === '[') return readControlSequence(text)
  if (second === 'O') {
    const final = text[2]
    return final === undefined ? undefined : named(3, finals[final])
  }
  // Operating system commands, device controls, private messages: swallowed up to their end.
  if (']P^_X'.includes(second)) {
    const end = /\u0007|\u001b\\/.exec(text)
    if (end === null) return text.length > 65_536 ? { length: text.length } : undefined
    return { length: end.index + end[0].length }
  }
  // Two Esc: the first one stands alone, the second may begin a sequence.
  if (second === '\u001b') return { length: 1, key: 'esc' }
  const control = controlKey(second)
  if (control !== undefined) return { length: 2, key: `alt-${control}` }
  const first = graphemes.segment(text.slice(1))[Symbol.iterator]().next().value?.segment ?? second
  return { length: 1 + first.length, key: `alt-${first}` }
}

function readControlSequence(text: string): Sequence | undefined {
  // X10 mouse reports carry three raw bytes after the final M.
  if (text.startsWith('\u001b[M')) return text.length < 6 ? undefined : { length: 6 }
  // Linux console function keys: CSI [ A..E
  if (text.startsWith('\u001b[[')) {
    const letter = text[3]
    return letter === undefined ? undefined : named(4, consoleFunctionKeys[letter])
  }
  const match = /^\u001b\[([0-?]*)([ -/]*)([@-~])/.exec(text)
  if (match === null) {
    // A byte that cannot stand here ends the sequence: drop what was read, keep the byte.
    const broken = /^\u001b\[[ -?]*(?=[^ -~])/.exec(text)
    return broken === null ? undefined : { length: broken[0].length }
  }
  const [whole, parameters = '', , final = ''] = match
  if (parameters.startsWith('<') && final === 'M') return { length: whole.length, ...mouseReport(parameters) }
  if (/^[<>=?]/.test(parameters)) return { length: whole.length }
  const [first = '', modifierText = ''] = parameters.split(';')
  const modifier = modifierOf(modifierText.split(':')[0] ?? '')
  if (final === 'Z') return { length: whole.length, key: 'shift-tab' }
  if (final === 'u')
    return { length: whole.length, ...keyOf(unicodeKey(first.split(':')[0] ?? ''), modifier) }
  const base = final === '~' ? tildeKeys[first] : finals[final]
  return { length: whole.length, ...keyOf(base, modifier) }
}

const mouseButtons: Readonly<Record<string, 'press' | 'wheel-up' | 'wheel-down'>> = {
  '0': 'press',
  '64': 'wheel-up',
  '65': 'wheel-down',
}

/** SGR mouse reports: the left button and the wheel; releases, drags and other buttons mean nothing here. */
function mouseReport(parameters: string): Pick<Sequence, 'mouse'> {
  const [button = '', column, row] = parameters.slice(1).split(';')
  const what = mouseButtons[button]
  const place = { column: Number(column) - 1, row: Number(row) - 1 }
  if (what === undefined || !(place.column >= 0) || !(place.row >= 0)) return {}
  return { mouse: { type: 'mouse', what, ...place } }
}

function keyOf(base: string | undefined, modifier: string): { key?: string } {
  return base === undefined ? {} : { key: modifier + base }
}

function named(length: number, key: string | undefined): Sequence {
  return key === undefined ? { length } : { length, key }
}

function unicodeKey(codeText: string): string | undefined {
  const code = Number(codeText)
  if (!Number.isInteger(code) || code <= 0 || code > 0x10ffff) return undefined
  if (code === 13) return 'enter'
  if (code === 27) return 'esc'
  if (code === 9) return 'tab'
  if (code === 127) return 'backspace'
  return code < 32 || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code)
}

// xterm: the parameter is 1 plus a bit set of shift 1, alt 2, ctrl 4.
function modifierOf(text: string): string {
  const bits = Number(text || '1') - 1
  if (!Number.isInteger(bits) || bits <= 0) return ''
  return `${(bits & 4) === 0 ? '' : 'ctrl-'}${(bits & 2) === 0 ? '' : 'alt-'}${(bits & 1) === 0 ? '' : 'shift-'}`
}

function controlKey(text: string): string | undefined {
  const code = text.charCodeAt(0)
  if (code === 13 || code === 10) return 'enter'
  if (code === 9) return 'tab'
  if (code === 127 || code === 8) return 'backspace'
  if (code === 0) return 'ctrl-space'
  if (code === 31) return 'ctrl-_'
  if (code > 0 && code <= 26) return `ctrl-${String.fromCharCode(code + 96)}`
  if (code >= 28 && code <= 30) return `ctrl-${String.fromCharCode(code + 64)}`
  return undefined
}

const finals: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  M: 'enter',
  P: 'f1',
  Q: 'f2',
  R: 'f3',
  S: 'f4',
}

const tildeKeys: Readonly<Record<string, string>> = {
  '1': 'home',
  '2': 'insert',
  '3': 'delete',
  '4': 'end',
  '5': 'pageup',
  '6': 'pagedown',
  '7': 'home',
  '8': 'end',
  '11': 'f1',
  '12': 'f2',
  '13': 'f3',
  '14': 'f4',
  '15': 'f5',
  '17': 'f6',
  '18': 'f7',
  '19': 'f8',
  '20': 'f9',
  '21': 'f10',
  '23': 'f11',
  '24': 'f12',
}

const consoleFunctionKeys: Readonly<Record<string, string>> = { A: 'f1', B: 'f2', C: 'f3', D: 'f4', E: 'f5' }

/** How many characters at the end of `text` could be the beginning of `mark`. */
function overlap(text: string, mark: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length > 0; length -= 1) {
    if (text.endsWith(mark.slice(0, length))) return length
  }
  return 0
}
