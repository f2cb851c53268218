import type { LintContext } from '../context.ts'
import { matchesOf } from '../find.ts'
import { onlyIgnorance } from './ignorance.ts'
import { keptFor, perText } from '../memory/kept.ts'
import { isCause, isStatement } from '../answers/links.ts'
import type { Language } from '../language.ts'
import { hasMechanism } from './mechanism.ts'
import type { PlanItem } from '../plan.ts'
import { onlyRestates } from './restatement.ts'
import { ownStems, sharesAny, sharesMany } from '../text/tokens.ts'

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

/** How much two texts have in common; `rarity` weighs a member by how many texts it is to be told from have it. */
export function closeness(
  one: Subject,
  other: Subject,
  rarity: (member: string, set: 'words' | 'things') => number = () => 1,
): number {
  let sum = 0
  for (const word of one.words) if (other.words.has(word)) sum += one.wordWeight * rarity(word, 'words')
  for (const thing of one.things)
    if (other.things.has(thing) && !(one.words.has(thing) && other.words.has(thing)))
      sum += ofThing * rarity(thing, 'things')
  return sum
}

function rarityAmong(subjects: readonly Subject[]): (member: string, set: 'words' | 'things') => number {
  const counts = { words: new Map<string, number>(), things: new Map<string, number>() }
  for (const subject of subjects)
    for (const set of ['words', 'things'] as const)
      for (const member of subject[set]) counts[set].set(member, (counts[set].get(member) ?? 0) + 1)
  return (member, set) => 1 / Math.max(1, counts[set].get(member) ?? 1)
}

export interface PassedOver {
  readonly cause: PlanItem
  readonly section: 'correctiveActions' | 'preventiveMeasures'
}

const answeringSections = ['correctiveActions', 'preventiveMeasures'] as const

/**
 * Causes whose subject no entry takes up, where nothing is tied by ids: every entry that shares something with the cause
 * speaks more of another one. In a plan of two causes both often speak of one subject and a section answers them in one
 * breath, so there a cause must be passed over in both sections.
 */
export const causesPassedOver = keptFor((context: LintContext): readonly PassedOver[] => {
  const causes = context.section('rootCauses').filter(isCause)
  // A plan of a dozen causes is a list of sentences.
  if (causes.length < 2 || causes.length > 8) return []
  const told = causes.map((cause) => subjectOf(cause.text))
  const rarity = rarityAmong(told)
  const read = answeringSections.flatMap((section) => {
    const all = context.section(section).filter(isStatement)
    if (all.length === 0 || all.some((item) => item.links.causes.length > 0)) return []
    const busy = all.filter((item) => !isIdle(item, context))
    const items = busy.length > 0 ? busy : all
    const columns = items.map((item) => told.map((cause) => closeness(cause, subjectOf(item.text), rarity)))
    return [{ section, columns }]
  })
  return causes.flatMap((cause, at) => {
    const scores = read.map(({ section, columns }) => {
      const most = Math.max(...columns.map((column) => column[at] ?? 0))
      const own = columns.map((column) => {
        const mine = column[at] ?? 0
        return mine >= 0.6 * Math.max(...column) ? mine : 0
      })
      return { section, most, own: Math.max(...own) }
    })
    const wholly = scores.length === 2 && scores.every(({ own }) => own < 0.45)
    const over = scores.filter(({ own, most }) => wholly || (causes.length > 2 && own < 0.3 && most < 0.5))
    // What tells no cause has its own finding (SPC-05), and nothing to be taken up.
    if (over.length === 0 || !tellsHow(cause.text)) return []
    return over.map(({ section }) => ({ cause, section }))
  })
})

/** "We hope to keep reviews fair": without a day, a number or a paper, a wish or a complaint takes nothing up. */
function isIdle(item: PlanItem, { words }: LintContext): boolean {
  const { dates, counts, masks } = item.text
  return (
    dates.length + counts.length + masks.length === 0 &&
    [words.hedge, words.vague, words.emotivePersonal, words.begging, words.blameAmazon].some(
      (list) => matchesOf(item, list).length > 0,
    )
  )
}

const tellsHow = perText((text): boolean => {
  const { language, wordCount } = text
  if (language === 'en') return hasMechanism({ text })
  return wordCount >= 8 && !onlyRestates({ text }, language) && !onlyIgnorance({ text }, language)
})
