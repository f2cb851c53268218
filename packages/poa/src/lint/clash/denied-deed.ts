import type { LintContext } from '../context.ts'
import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { stemsOf } from '../text/analyse.ts'
import { allMatches, firstMatch, has, replaced } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { sharedCount } from '../text/tokens.ts'

/**
 * "We never cancelled any order" among the actions, where a cause tells that "27 orders were cancelled". A cause that
 * says what was never done tells a gap, which the actions may well fill; so only a denial outside the causes counts, and
 * only against a number of the same things.
 */
export function deniedDeeds(context: LintContext): { readonly item: PlanItem; readonly span: Span }[] {
  return context.items.flatMap((item) => {
    if (item.section === 'rootCauses' || item.section === 'freeText') return []
    return item.text.sentences.flatMap((span) => {
      const words = item.text.masked.slice(span.start, span.end)
      const never = firstMatch(sworn, words)
      if (never === null) return []
      const [deed = ''] =
        context.language === 'ja'
          ? [words.slice(0, never.index)]
          : words.slice(never.index + never[0].length).split(bounded)
      if (has(narrowed, words)) return []
      const wanted = wordsOf(replaced(joint, deed.toLowerCase(), ' '), context.language)
      if (wanted.size < 2 || wanted.size > (most[context.language] ?? 3)) return []
      const told = context
        .section('rootCauses')
        .some((cause) => cause.text.sentences.some((at) => tells(cause, at, wanted, context)))
      return told ? [{ item, span }] : []
    })
  })
}

function tells(cause: PlanItem, at: Span, wanted: ReadonlySet<string>, context: LintContext): boolean {
  const counted = cause.text.counts.some(
    ({ start, end, value }) => start >= at.start && end <= at.end && value > 0,
  )
  const [said = ''] = cause.text.masked.slice(at.start, at.end).split(reason)
  if (!counted || has(negated, said)) return false
  return sharedCount(wanted, wordsOf(said.toLowerCase(), context.language)) === wanted.size
}

// German compounds are cut into runs, Japanese into pieces of two signs.
const most: Partial<Record<Language, number>> = { de: 24, ja: 8 }

/** In English the orders and units count as well, which elsewhere tell nothing. */
function wordsOf(text: string, language: Language): ReadonlySet<string> {
  return language === 'en'
    ? new Set(
        allMatches(/\p{L}{4,}/gu, text).map(([word]) =>
          word.replace(/(?<=...)(?:l?ed|l?ing|e?s)$/u, '').slice(0, 7),
        ),
      )
    : stemsOf(text, language)
}

// Who swears: the seller, outright.
const sworn =
  /\b(?:we|i) (?:have |had )?never(?: ever| once)?(?= \p{L}+)|(?<!\p{L})(?:(?:wir|ich) (?:haben|hatten|habe) (?:noch )?(?:nie|niemals)|(?:nous n['’]avons|je n['’]ai) jamais|non (?:abbiamo|ho) mai|(?:nunca|jamás)(?: (?:hemos|he))?)(?!\p{L})|(?:したことは一度もありません|したことはありません)/iu
const reason =
  /\s(?:because|due to|owing to|since|as|weil|wegen|aufgrund|car|parce|à cause|faute|perché|a causa|per mancanza|porque|por falta|debido)(?!\p{L})/iu
const bounded = new RegExp(String.raw`[.!?;:,。]|${reason.source}`, 'iu')
// For a time, a place or a kind only: elsewhere it may well have been so.
const narrowed =
  /\b(?:before|after|until|again|by hand|without|except|other than|on purpose|deliberately|knowingly|for (?:fba|prime))\b|(?<!\p{L})(?:vorher|zuvor|seither|wieder|ohne|außer|absichtlich|avant|depuis|à nouveau|sans|sauf|exprès|prima|dopo|di nuovo|senza|tranne|apposta|antes|después|de nuevo|sin|salvo|excepto|a propósito|adrede)(?!\p{L})|以前|再び|故意/iu
const negated =
  /\b(?:no|not|never|none|nobody|without)\b|(?<!\p{L})(?:nicht|nie|kein\p{L}*|ohne|pas|jamais|aucune?|sans|non|mai|nessun\p{L}*|senza|nunca|ningun\p{L}*|ningún|sin)(?!\p{L})|ません|ない/iu
const joint =
  /(?<!\p{L})(?:any|a single|single|an?|eine?[nrs]?|einzige[nrs]?|une?|seule?|un[oa]?|sol[oa]|ningun[oa]?|ningún|alcun[oa]?|nessun[oa]?)(?!\p{L})/giu
