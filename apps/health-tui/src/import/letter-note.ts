import type { ParsedNotification } from '@health-tui/notifications'
import { languageName } from '@health-tui/notifications/schema'
import type { NotificationFact } from '@health-tui/storage'
import { instantText } from '../instant-text.ts'
import { type LengthOfTime, untoldDay } from '../letters/untold-day.ts'

/** What has come in, for whoever imports a letter without opening it: `account suspension, critical, due …`. */
export function letterNote({
  kind,
  severity,
  dueAt,
  phishing,
  parsed,
}: Pick<NotificationFact, 'kind' | 'severity' | 'dueAt' | 'phishing' | 'parsed'>): string {
  if (phishing === true) return 'looks like a fake: `health-tui notification show` says why'
  const unread = unreadLanguage(parsed)
  if (kind === null || kind === 'not_a_notification')
    return unread === null
      ? holdsNoWords(parsed)
        ? 'no words were found in it: read its pictures and files yourself'
        : 'no performance notification'
      : `written in ${unread}, which is not read here; nothing marks a performance notification`
  const untold = dueAt === null ? untoldDay(deadlineOf(parsed)) : null
  const due = dueAt === null ? null : instantText(dueAt)
  const told = [
    kind.replaceAll('_', ' '),
    ...(severity === null ? [] : [severity.replaceAll('_', ' ')]),
    ...(due === null ? [] : [`due ${due}`]),
    ...(untold === null ? [] : [`due ${untold} (write it above the letter, like "Date: 2026-10-04")`]),
  ].join(', ')
  return unread === null
    ? told
    : `written in ${unread}, which is not read here: read it yourself (perhaps ${told})`
}

function deadlineOf(parsed: unknown): LengthOfTime {
  const { deadline } = Object(parsed) as { readonly deadline?: LengthOfTime }
  return deadline ?? { relative: null, due: null }
}

function holdsNoWords(parsed: unknown): boolean {
  const { authenticity } = Object(parsed) as Partial<Pick<ParsedNotification, 'authenticity'>>
  return authenticity?.signals.some(({ id }) => id === 'content-without-words') === true
}

/** The language that kept a letter from being read. */
function unreadLanguage(parsed: unknown): string | null {
  const { language, languageRead } = Object(parsed) as Readonly<Record<string, unknown>>
  return languageRead === false && typeof language === 'string' ? languageName(language) : null
}
