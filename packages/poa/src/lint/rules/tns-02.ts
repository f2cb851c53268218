import { action, flags, passes } from '../examples.ts'
import { findingOnItem, says } from '../find.ts'
import { exhibitMentions } from '../answers/mentions.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { has } from '../text/pattern.ts'

export const tns02: CaseRule = {
  id: 'TNS-02',
  scope: 'case',
  title: 'Actions taken have a date',
  severity: 'warning',
  why: 'A start date and the effect since then prove that the action runs.',
  how: 'A corrective action without a date, where no dated heading stands above it and no date is kept with the entry. A calendar week and a day in words count as dates.',
  question: 'On which day was this done?',
  source: 'CRAFT',
  bad: [
    flags(action('We removed the untracked letter service from the template.')),
    flags(action('Wir haben dem Lieferanten gekündigt, siehe Anlage 4.', { language: 'de' })),
    flags(action('Der Vertrag mit dem Kurier ist gekündigt, siehe Anlage 3.', { language: 'de' })),
    flags(action('All 3/4 of the bin was recounted by hand.')),
  ],
  fine: [
    passes(action('On 3 May we removed the untracked letter service from the template.'), 'dated'),
    passes(
      {
        sections: {
          correctiveActions: [
            'Done on 3 May 2026:',
            'Removed the untracked letter service.',
            'Refunded the nine buyers.',
          ],
        },
      },
      'a dated heading above',
    ),
    passes(
      { sections: { correctiveActions: [{ text: 'Removed the letter service.', date: '2026-05-03' }] } },
      'a date kept with the entry',
    ),
    passes(
      action('Invoices for both lots, 360 units in all, are Exhibits 1 and 2.'),
      'a list of papers, nothing done',
    ),
    passes(action('Exhibits 1 to 3 are the invoices of both lots.'), 'a list of papers, first named'),
    passes(
      {
        sections: {
          correctiveActions: [
            'On 3 May 2026 we removed the untracked letter service.',
            'The same day we refunded the nine buyers, Exhibit 2.',
          ],
        },
      },
      'the day of the action before it',
    ),
    passes(action('Week 41 of 2026: the bin was recounted by hand.'), 'a calendar week'),
    passes(
      action('3.10.: beide Angebote gelöscht, Geld zurückgezahlt.', { language: 'de' }),
      'day and month before a colon',
    ),
    passes(action('Completed 05/14: 60 units removed.'), 'month and day before a colon'),
    passes(action('September 17: letter service removed from the template.'), 'a date that opens the line'),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    let heading = false
    let dayBefore = false
    for (const item of context.section('correctiveActions')) {
      const isHeading = /[:：]\s*$/.test(item.text.raw)
      const dated: boolean =
        item.text.dates.length > 0 ||
        item.date !== undefined ||
        has(ofAWeek, item.text.masked) ||
        says(item, spelledDay) ||
        (dayBefore && has(fromThatDay, item.text.masked))
      dayBefore ||= dated
      if (isHeading) {
        heading = dated
        continue
      }
      const brief = item.text.wordCount < 4 && !provedInShort(item)
      if (dated || heading || brief || onlyPapers(item)) continue
      yield findingOnItem(item, 'warning', 'This action has no date.')
    }
  },
}

const ordinals =
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty-first|last day'
const longMonths = 'January|February|March|April|May|June|July|August|September|October|November|December'

// A calendar week, or a day and a month before the colon: "3/10: listings deleted".
const ofAWeek =
  /\b(?:(?:calendar )?weeks? (?:no\.? ?)?\d{1,2}|w\/?c \d{1,2}|KW ?\d{1,2}|Kalenderwochen? \d{1,2}|Woche \d{1,2}|semaines? \d{1,2}|settiman[ae] \d{1,2}|semanas? \d{1,2})(?! (?:days?|weeks?|of age))\b|第\s?\d{1,2}\s?週|^\W*(?:(?!about|all|some|nearly|roughly|circa|etwa|rund)\p{L}+ (?:(?:on|am|le|il|el|al) )?)?(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))\.?\s*[:：–—\]】)-]/iu

// "The first of July", "am ersten Juli".
const spelledDay = new RegExp(
  String.raw`\b(?:the )?(?:${ordinals}) (?:day )?(?:of )?(?:${longMonths})\b|\b(?:${longMonths}) (?:the )?(?:${ordinals})\b|(?<!\p{L})(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|letzte)[nr]? (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Tag des Monats)|(?<!\p{L})(?:premier|un) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)|(?<!\p{L})(?:primo|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci) (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|(?<!\p{L})(?:primero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez) de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|(?<!\p{L})(?:Neujahr|Ostermontag|Karfreitag|Pfingstmontag|Heiligabend|Allerheiligen|Toussaint|Ognissanti|Ferragosto|Epifania|Todos los Santos|New Year(?:'s|’s) (?:Day|Eve)|Labor Day|Thanksgiving|Christmas (?:Day|Eve)|Good Friday|Easter Monday|元日|元旦|大晦日)(?!\p{L})`,
  'iu',
)

// Where an action above has a date: "the same day", "two days later".
const fromThatDay =
  /\b(?:(?:the|that) (?:very )?same (?:day|morning|afternoon|evening)|that (?:day|afternoon|evening)|(?:the )?(?:next|following) (?:working |business )?(?:day|morning)|the day after|(?:one|two|three|four|five|six|seven|\d{1,2}) (?:working |business )?days? (?:later|after (?:that|this)))\b|(?<!\p{L})(?:(?:noch )?am (?:selben|gleichen|nächsten|folgenden) (?:Tag|Morgen|Abend)|am Tag (?:darauf|danach)|tags darauf|(?:einen|zwei|drei|vier|fünf) Tage? (?:später|danach)|le (?:même jour|jour même|lendemain|surlendemain)|(?:un|deux|trois|quatre|cinq) jours? (?:plus tard|après)|lo stesso giorno|il giorno (?:stesso|dopo|seguente|successivo)|(?:un|due|tre|quattro|cinque) giorn[oi] dopo|(?:el|ese) mismo día|al día siguiente|(?:un|dos|tres|cuatro|cinco) días? (?:después|más tarde))(?!\p{L})|同日|翌日|翌朝|[一二三四五1-9]日後/iu

/** "Dropdown fixed, Exhibit 1": the shortest deed, and still one of some day. */
function provedInShort(item: PlanItem): boolean {
  return exhibitMentions(item).length > 0 && has(doneInShort, item.text.masked)
}

const doneInShort =
  /\b(?:\w{2,}ed|sent|built|put|made|taken|done|rewritten|withdrawn|shut)\b|(?<!\p{L})(?:ge\p{L}{3,}(?:t|en)|(?:be|ver|ent|er)\p{L}{3,}t|\p{L}{3,}ée?s?|\p{L}{3,}(?:at|it|ut)[oaie]|\p{L}{3,}[ai]d[oa]s?)(?!\p{L})|(?:済み|完了|しました)/iu

/** "Invoices for both lots are Exhibits 1 and 2" lists papers and tells of nothing done. */
function onlyPapers(item: PlanItem): boolean {
  if (exhibitMentions(item).length === 0) return false
  const [first] = item.text.sentences
  const words = item.text.masked.slice(first?.start, first?.end)
  return (has(lists, words) || has(papersAre, words)) && !has(somebodyDid, words) && !has(isOver, words)
}

const somebodyDid =
  /\b(?:we|i|was|were|have|has|had)\b|(?<!\p{L})(?:wir|ich|haben|habe|wurden?|nous|avons|a été|ont été|abbiamo|stat[oaie]|hemos|ha sido|han sido)(?!\p{L})/iu

// "The contract is cancelled, see Exhibit 3" tells of something done, with its paper.
const isOver =
  /\b(?:is|are) (?:\w+ )?(?:cancell?ed|terminated|ended|closed|deleted|removed|refunded|corrected|paid|gone|done|fixed|replaced|changed|settled)\b|(?<!\p{L})(?:gekündigt|beendet|gelöscht|geschlossen|erstattet|entfernt|korrigiert|bezahlt|ersetzt|geändert|entsorgt|résilié|clos|fermé|supprimé|remboursé|retiré|corrigé|payé|remplacé|modifié|détruit|disdett|chius|eliminat|rimborsat|rimoss|corrett|pagat|sostituit|modificat|distrutt|rescindid|cerrad|borrad|eliminad|reembolsad|retirad|corregid|pagad|sustituid|cambiad|destruid)(?:e?s?|[oaie]s?)?(?!\p{L})/iu

const papersAre =
  /^\W*\uFFFC+(?:[\s\d]|to|and|bis|und|à|et|a|e|y|–|-|,|\uFFFC){0,16}(?:is|are|shows?|holds?|contains?|lists?|sind|ist|zeig(?:t|en)|enthält|enthalten|est|sont|montren?t?|contien(?:t|nent)|è|sono|contien(?:e|en)|contengono|es|son|muestran?)(?!\p{L})/iu

const lists =
  /\b(?:is|are|see|as|attached|enclosed|in)\b(?: (?:attached|enclosed|listed|shown))?(?: (?:as|in|under))? ?\uFFFC|(?<!\p{L})(?:liegen|liegt|siehe|figurent|figure|joints?|jointes?|allegat[oaie]|figuran?|adjunt[oa]s?|beigefügt)(?!\p{L})[^.]{0,30}\uFFFC|(?<!\p{L})(?:ist|sind|sont|est|sono|è|son|es)(?!\p{L})[^.(]{0,30}\uFFFC/iu
