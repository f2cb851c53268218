import { lintCase, readCaseValue } from '@health-tui/poa'
import {
  getNotification,
  listPath,
  openStore,
  toPortable,
  type CaseDocument,
  type Store,
} from '@health-tui/storage'
import { CommandFailure, exitCodes } from '../exit.ts'
import { findCaseOfLetter, openCaseFromLetter } from '../cases/open-case.ts'
import type { CaseView } from '../status/status-report.ts'

const sections = [
  ['issues', 'Issues'],
  ['rootCauses', 'Root causes'],
  ['correctiveActions', 'Corrective actions'],
  ['preventiveMeasures', 'Preventive measures'],
] as const

/** The cases behind the screen: one store for the whole session, opened when the first case is looked at. */
export interface CaseReader {
  /** Reads one case and checks it; undefined when there is no such case. */
  readonly load: (id: string, asOf: Date) => Promise<CaseView | undefined>
  /** Makes a case from a stored notification, unless an open one was made from it before. */
  readonly openFromLetter: (letter: string) => Promise<string>
  readonly close: () => Promise<void>
}

export async function openCaseReader(path: string): Promise<CaseReader> {
  const store = await openStore({ path })
  return {
    async load(id, asOf) {
      const document = await store.cases.get(id)
      return document === undefined ? undefined : viewOf(document, asOf)
    },
    openFromLetter: async (letter) => openFromLetter(store, letter),
    close: async () => store.close(),
  }
}

async function openFromLetter(store: Store, letter: string): Promise<string> {
  const notification = await getNotification(store.database, letter)
  if (notification === undefined) {
    throw new CommandFailure(exitCodes.badInput, {
      what: 'cannot open a case',
      where: letter,
      why: 'the notification is no longer in the database',
    })
  }
  return (await findCaseOfLetter(store, notification)) ?? openCaseFromLetter(store, notification)
}

function viewOf(document: CaseDocument, asOf: Date): CaseView {
  const read = readCaseValue(toPortable(document))
  const report = read.ok ? lintCase(read.document, { asOf: asOf.toISOString() }) : undefined
  const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
  const facts = ['state', 'route', 'deadline', 'noticeDate', 'assignee', 'account', 'marketplace'].flatMap(
    (name) => {
      const value = document.fields[name]
      return value === undefined || value === null ? [] : [{ label: name, value: text(value) }]
    },
  )
  for (const list of ['asins', 'orderIds', 'requested', 'violationTypes']) {
    const items = document.lists[list] ?? []
    if (items.length > 0)
      facts.push({ label: list, value: items.map(({ fields }) => text(fields['value'] ?? '')).join(', ') })
  }
  return {
    id: document.id,
    title: text(document.fields['title'] ?? 'Untitled case'),
    facts,
    sections: sections.map(([name, title]) => ({
      title,
      items: (document.lists[listPath(name)] ?? []).map((item) =>
        item.text === '' ? text(item.fields['value'] ?? '') : item.text,
      ),
    })),
    freeText: document.freeText,
    ready: report?.ready ?? false,
    findings: (report?.findings ?? []).map(({ severity, ruleId, message, question, path }) => ({
      severity,
      ruleId,
      message,
      question,
      path,
    })),
  }
}
