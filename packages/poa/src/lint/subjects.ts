import type { LintContext } from './context.ts'
import { onlyIgnorance } from './ignorance.ts'
import { keptFor, perText } from './kept.ts'
import { isStatement } from './links.ts'
import type { Language } from './language.ts'
import { hasMechanism } from './mechanism.ts'
import type { PlanItem } from './plan.ts'
import { onlyRestates } from './restatement.ts'
import { ownStems, sharesAny, sharesMany } from './text/tokens.ts'

/** What a text is about: its own words, and the things of the trade that they stand for. */
export interface Subject {
  readonly words: ReadonlySet<string>
  readonly things: ReadonlySet<string>
  /** German compounds are cut into runs, so that one word in common gives several. */
  readonly wordWeight: number
}

export const subjectOf = perText(({ masked, stems, language }): Subject => {
  const words = language === 'en' ? ownStems(masked) : new Set(stems)
  const things = new Set<string>()
  for (const stem of stems) {
    if (language === 'en') things.add(stem)
    else if (stem.startsWith('=')) {
      things.add(stem)
      words.delete(stem)
    }
  }
  for (const who of roles[language]) words.delete(who)
  return { words, things, wordWeight: language === 'de' ? 1 / 3 : 1 }
})

/** Whether two texts have a word of their own in common, or two things of the trade. */
export function isTied(one: Subject, other: Subject): boolean {
  return sharesAny(one.words, other.words) || sharesMany(one.things, other.things, 2)
}

const cutAt = (length: number, words: string): string[] =>
  words.split(' ').map((word) => word.slice(0, length))

// Who does a thing, and in which room, is not what the thing is about.
const roles: Readonly<Record<Language, readonly string[]>> = {
  en: 'manag lead leader clerk own supervi director assistant assist offic technician person people colleagu company compani week morn even head chief complet full new'.split(
    ' ',
  ),
  de: 'inhaber leiterin leitung mitarbeiter geschaftsfuhrer verantwortlich'
    .split(' ')
    .flatMap((word) => Array.from({ length: word.length - 5 }, (_, at) => word.slice(at, at + 6))),
  fr: cutAt(6, 'gerant gerante directeur directrice magasinier bureau equipe employe societe entreprise'),
  it: cutAt(6, 'titola addett addetta impieg ufficio diretto magazz squadra aziend societ'),
  es: cutAt(6, 'encargado encargada gerente directora jefe dueno duena oficina equipo empresa empleado'),
  ja: [],
}

// A word in common shows that two texts speak of one thing, a thing of the trade only that they may.
const ofThing = 0.4

/** How much two texts have in common; `among` are the texts that the first one is to be told from. */
export function closeness(one: Subject, other: Subject, among: readonly Subject[] = []): number {
  const share = (member: string, set: 'words' | 'things'): number =>
    1 / Math.max(1, among.filter((each) => each[set].has(member)).length)
  let sum = 0
  for (const word of one.words) if (other.words.has(word)) sum += one.wordWeight * share(word, 'words')
  for (const thing of one.things)
    if (other.things.has(thing) && !(one.words.has(thing) && other.words.has(thing)))
      sum += ofThing * share(thing, 'things')
  return sum
}

export interface PassedOver {
  readonly cause: PlanItem
  readonly section: 'correctiveActions' | 'preventiveMeasures'
  /** Neither the actions nor the measures take it up. */
  readonly wholly: boolean
}

const answeringSections = ['correctiveActions', 'preventiveMeasures'] as const

/**
 * Causes whose subject no entry takes up, where nothing is tied by ids: every entry that shares something with the cause
 * speaks more of another one. In a plan of two causes both often speak of one subject and a section answers them in one
 * breath, so there a cause must be passed over in both sections.
 */
export const causesPassedOver = keptFor((context: LintContext): readonly PassedOver[] => {
  const causes = context.section('rootCauses').filter(isStatement)
  // A plan of a dozen causes is a list of sentences.
  if (causes.length < 2 || causes.length > 8) return []
  const told = causes.map((cause) => subjectOf(cause.text))
  const read = answeringSections.flatMap((section) => {
    const items = context.section(section).filter(isStatement)
    if (items.length === 0 || items.some((item) => item.links.causes.length > 0)) return []
    const columns = items.map((item) => told.map((cause) => closeness(cause, subjectOf(item.text), told)))
    return [{ section, columns }]
  })
  return causes.flatMap((cause, at) => {
    // What tells no cause has its own finding (SPC-05), and nothing to be taken up.
    if (!tellsHow(cause, context)) return []
    const scores = read.map(({ section, columns }) => {
      const most = Math.max(...columns.map((column) => column[at] ?? 0))
      const own = columns.map((column) => {
        const mine = column[at] ?? 0
        return mine >= 0.6 * Math.max(...column) ? mine : 0
      })
      return { section, most, own: Math.max(...own) }
    })
    const wholly = scores.length === 2 && scores.every(({ own }) => own < 0.45)
    return scores
      .filter(({ own, most }) => wholly || (causes.length > 2 && own < 0.3 && most < 0.5))
      .map(({ section }) => ({ cause, section, wholly }))
  })
})

function tellsHow(cause: PlanItem, { language }: LintContext): boolean {
  if (language === 'en') return hasMechanism(cause)
  return cause.text.wordCount >= 8 && !onlyRestates(cause, language) && !onlyIgnorance(cause, language)
}
