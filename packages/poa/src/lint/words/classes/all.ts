import type { Language } from '../../language.ts'
import type { Words } from '../entry.ts'
import { buyerAttitude } from './attitude.ts'
import { amazonBlamed } from './blamed-amazon.ts'
import { buyersBlamed } from './blamed-buyers.ts'
import { othersBlamed } from './blamed-others.ts'
import type { ByLanguage } from './by-language.ts'
import { denied } from './denied.ts'
import { deskTalk } from './desk-talk.ts'
import { goodWill } from './good-will.ts'
import { inSpite } from './in-spite.ts'
import { meansHedges } from './means.ts'
import { oaths } from './oath.ts'
import { pleas } from './pleas.ts'
import { pressure } from './pressure.ts'
import { restoredConditions } from './restored.ts'
import { secondPerson } from './second-person.ts'
import { stillAhead } from './still-ahead.ts'

/** Which list each class of sentences belongs to. */
const classes: Readonly<Partial<Record<keyof Words, readonly ByLanguage[]>>> = {
  hedge: [meansHedges],
  conditional: [restoredConditions],
  absolute: [oaths],
  blameAmazon: [amazonBlamed, secondPerson],
  blameBuyers: [buyersBlamed, buyerAttitude],
  blameOthers: [othersBlamed],
  begging: [pleas],
  threat: [pressure],
  admission: [inSpite],
  supportCase: [deskTalk],
  denial: [denied],
  future: [stillAhead],
  vague: [goodWill],
}

/** The lists of a language with the classes told by grammar after its stock phrases. */
export function withClasses(words: Words, language: Language): Words {
  const entries = Object.entries(classes) as [keyof Words, readonly ByLanguage[]][]
  return {
    ...words,
    ...Object.fromEntries(
      entries.map(([list, added]) => [list, [...words[list], ...added.flatMap((one) => one[language])]]),
    ),
  }
}
