import { type Calendar, calendarOf } from '@health-tui/poa/life'
import type { CaseDocument as PlanCase } from '@health-tui/poa'
import type { Json } from '../../log/values.ts'
import type { CaseDocument, CaseItem } from '../document.ts'
import { fieldText } from './field.ts'

/**
 * What clocks and checks need to know of a case, in the form of the portable file. Fields are whatever somebody set, so
 * everything of a wrong shape is left out here rather than failing for the whole list.
 */
export function factsOf(document: CaseDocument): PlanCase {
  const { fields, lists } = document
  const texts = (from: Readonly<Record<string, Json>>, names: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const text = fieldText(from[name])
        return text === undefined ? [] : [[name, text]]
      }),
    )
  const values = (list: string): string[] =>
    (lists[list] ?? []).flatMap((item) => fieldText(item.fields['value']) ?? [])
  const records = (list: string, names: readonly string[]): Record<string, string>[] =>
    (lists[list] ?? []).map((item: CaseItem) => texts(item.fields, names))
  const route = fieldText(fields['route'])
  return {
    ...texts(fields, [
      'marketplace',
      'noticeDate',
      'noticeAt',
      'deadline',
      'claimDate',
      'notificationSummary',
    ]),
    ...(route === undefined ? {} : { route: route as NonNullable<PlanCase['route']> }),
    issues: values('issues'),
    violationTypes: values('violationTypes'),
    asins: values('asins'),
    requested: values('requested'),
    metrics: records('metrics', ['name', 'to']).map((metric) => ({ name: '', ...metric })),
    previousSubmissions: records('submissions', ['date', 'outcome', 'reply', 'replyDate']),
    evidence: (lists['evidence'] ?? []).map((item) => ({
      ...texts(item.fields, ['ref', 'type', 'date', 'expires']),
      ...(item.fields['counterNotice'] === undefined ? {} : { counterNotice: {} }),
    })),
  }
}

/** The days of the place where a case is judged. */
export function caseCalendar({ fields }: Pick<CaseDocument, 'fields'>): Calendar {
  return calendarOf(fieldText(fields['marketplace']))
}
