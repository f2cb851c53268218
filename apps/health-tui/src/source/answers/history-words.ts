import type { HistoryEntry } from '@health-tui/storage'

const doings: Readonly<Record<string, string>> = {
  create: 'opened',
  set: 'set',
  'item.add': 'added',
  'item.move': 'moved',
  'item.remove': 'removed',
  'item.revive': 'brought back',
  'attachment.add': 'attached',
  'attachment.remove': 'detached',
  text: 'wrote',
  undo: 'took back',
  'conflict.resolve': 'settled',
}

/** What somebody did, in a word; a kind that came after this program keeps its name. */
export function doingWords(kind: string): string {
  return doings[kind] ?? kind.replaceAll('.', ' ')
}

/** What came of it: the words that were typed or taken away, the value that was set, the fields of what was added. */
export function historyWords({ kind, value }: Pick<HistoryEntry, 'kind' | 'value'>): string {
  switch (kind) {
    case 'text':
      return typedWords(value)
    case 'item.move':
      return 'to another place'
    case 'create':
    case 'item.add':
      return value === null ? 'an empty entry' : valueWords(value)
    case 'item.remove':
    case 'item.revive':
    case 'attachment.remove':
      return ''
    case 'undo':
      return 'what was done before'
    case 'conflict.resolve':
      return field(value, 'choice') === 'restore'
        ? 'the kept version was restored'
        : 'the shown version was kept'
    case 'attachment.add':
      return valueWords(field(value, 'name') ?? value)
    default:
      return valueWords(value)
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

/** A value as one reads it: texts as they are, one thing alone without its name, several with theirs. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'nothing'
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(valueWords).join(', ')
  if (typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value).filter(([, one]) => one !== null && one !== '')
  const [only] = fields
  if (only === undefined) return 'nothing'
  if (fields.length === 1) return valueWords(only[1])
  return fields.map(([name, one]) => `${name}: ${valueWords(one)}`).join(', ')
}

type Change = readonly [position: number, deleted: number, inserted: string]

/** Keys one after the other become the words that they made; what was deleted is counted. */
function typedWords(value: unknown): string {
  if (!Array.isArray(value) || !value.every(isChange)) return valueWords(value)
  const parts: { at: number; text: string; deleted: number }[] = []
  for (const [position, deleted, inserted] of value) {
    const last = parts.at(-1)
    const end = last === undefined ? -1 : last.at + last.text.length
    if (last !== undefined && deleted === 0 && position === end) last.text += inserted
    else if (
      last !== undefined &&
      inserted === '' &&
      position + deleted === end &&
      deleted <= last.text.length
    )
      last.text = last.text.slice(0, last.text.length - deleted)
    else if (last !== undefined && inserted === '' && last.text === '' && position + deleted === last.at) {
      last.at = position
      last.deleted += deleted
    } else parts.push({ at: position, text: inserted, deleted })
  }
  const said = parts
    .filter(({ text, deleted }) => text !== '' || deleted > 0)
    .map(({ text, deleted }) =>
      [...(text === '' ? [] : [text]), ...(deleted === 0 ? [] : [`(${deleted} deleted)`])].join(' '),
    )
  return said.length === 0 ? 'nothing' : said.join(' … ')
}

function isChange(change: unknown): change is Change {
  return (
    Array.isArray(change) &&
    typeof change[0] === 'number' &&
    typeof change[1] === 'number' &&
    typeof change[2] === 'string'
  )
}
