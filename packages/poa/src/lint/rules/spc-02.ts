import { anchorsOf, automatic, hasAnchor, standsOnThings } from '../measures/anchors.ts'
import { action, flags, measure, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { nativeSlots } from '../measures/native-slots.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { isNothingButBlank } from '../text/blanks.ts'
import { firstMatch, has } from '../text/pattern.ts'

export const spc02: ItemRule = {
  id: 'SPC-02',
  scope: 'item',
  title: 'Every action and measure has an anchor',
  severity: 'warning',
  why: 'Without a date, a number, a name or a place the reader cannot see that anything was done.',
  how: 'An action or measure without date, number, ASIN, SKU, named tool, role, rhythm, place or exhibit; in other languages than English only short ones. Things that are only handled ("labels are compared") anchor nothing. Headings and one-line closings are free.',
  question: 'Which date, number, role, tool or exhibit can this name?',
  source: 'ASA, EC1',
  bad: [
    flags(action('We spoke with everyone about the problem and agreed on a new way.')),
    flags(measure('Packing is supervised.')),
    flags(measure('Address labels are compared with the order.')),
    flags(measure('Boxes get stronger tape.')),
    ...(
      [
        ['de', 'Die Verpackung wird überwacht.'],
        ['fr', 'Le stock est surveillé de près.'],
        ['it', 'Le scorte vengono tenute d’occhio.'],
        ['es', 'Se lleva un registro de licencias.'],
        ['ja', '梱包を見守ります。'],
        ['fr', 'Quelqu’un regarde toujours avant l’envoi.'],
        ['it', 'Qualcuno guarda sempre prima della spedizione.'],
        ['es', 'Alguien mira siempre antes de enviar.'],
      ] as const
    ).map(([language, text]) => flags(measure(text, { language }))),
  ],
  fine: [
    passes(action('On 3 May the packers moved to line 2.'), 'date and role'),
    passes(
      measure('A returned lamp goes into the red bin. I empty the bin on Saturdays.'),
      'a weekday is a rhythm',
    ),
    ...(
      [
        ['de', 'Das Etikettenprogramm verweigert leere Gewichtsfelder.'],
        ['fr', 'L’import refuse toute ligne dont la matière diffère.'],
        ['it', 'Il gestionale blocca le schede senza taglia.'],
        ['es', 'El programa rechaza las fichas sin talla.'],
        ['ja', '重量が空欄の場合、ラベルは自動で停止します。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `a block: ${text}`)),
    passes(action('Actions taken so far:'), 'a heading'),
    passes(action('The label printer refuses an empty weight field.'), 'a tool'),
  ],
  *check(item, context) {
    if (item.section !== 'correctiveActions' && item.section !== 'preventiveMeasures') return
    if (item.text.wordCount < 3 || /[:：]\s*$/.test(item.text.raw)) return
    if (isNothingButBlank(item.text.raw)) return
    if (context.language !== 'en') {
      const { fact, role, rhythm: when, automatic: enforced } = nativeSlots(item, context.language)
      // Long entries in other languages name tools and places that no list of ours knows.
      // "Someone always looks before the parcel leaves" has a moment and nobody.
      const timed = when && !has(nobodyInParticular, item.text.masked)
      if (!fact && !role && !timed && !enforced && item.text.wordCount <= shortEntry)
        yield findingOnItem(item, 'warning', 'This names no date, number, role, tool, place or exhibit.')
      return
    }
    if (
      /^\W*(?:thank|we (?:look forward|hope|trust|remain)|please|sincerely|best regards)/i.test(item.text.raw)
    )
      return
    if (
      (hasAnchor(item) && !onlyPlace(item) && !onlyBetter(item) && !onlyHandled(item)) ||
      has(rhythm, item.text.masked) ||
      has(automatic, item.text.masked)
    )
      return
    yield findingOnItem(item, 'warning', 'This names no date, number, role, tool, place or exhibit.')
  },
}

/** "Staffing of the dock is taken care of" names a place and still nothing that is done there. */
function onlyPlace(item: PlanItem): boolean {
  const { date, number, exhibit, identifier, role } = anchorsOf(item)
  return !(date || number || exhibit || identifier || role) && has(takenCareOf, item.text.masked)
}

/** "Boxes get stronger tape": a thing is said to be better, and neither which one nor by how much. */
function onlyBetter(item: PlanItem): boolean {
  const { date, number, exhibit, identifier, role } = anchorsOf(item)
  return (
    !(date || number || exhibit || identifier || role || item.text.masks.length > 0) &&
    item.text.wordCount <= 9 &&
    has(better, item.text.masked)
  )
}

/** "Address labels are compared with the order": things that are looked at or changed, and nothing by which. */
function onlyHandled(item: PlanItem): boolean {
  const { date, number, exhibit, identifier, role } = anchorsOf(item)
  if (date || number || exhibit || identifier || role || item.text.masks.length > 0) return false
  if (item.text.wordCount > 14) return false
  const subject = firstMatch(handled, item.text.masked)
  return subject !== null && !standsOnThings(item.text.masked.slice(subject[0].length))
}

// The subject of a passive, up to its verb.
const handled =
  /^\W*(?:(?!(?:by|when|if|after|before|once|since|on|at|in|every|each)\b)[\w’'-]+ ){1,6}?(?:is|are|was|were|gets?|got|has been|have been|being|will be) (?:\w+ly |now |then |always |first |also |again )*(?!(?:bought|installed|hired|introduced|added|attached|ordered)\b)(?=(?:\w+(?:ed|en|wn|lt|pt|ght|ut)|made|done|put|sent|found|sold|held|read|kept|built|told|set)\b)/i

const better =
  /\b(?:better|stronger|sturdier|thicker|safer|tougher|improved|suitable|proper|appropriate|modern|good|clearer|nicer|higher[- ]quality|more (?:suitable|robust|modern|reliable|careful|secure)|(?:upgraded|improved|optimi[sz]ed|strengthened|reinforced|made (?:\w+ )?(?:better|stronger|safer|clearer)))\b/i

const takenCareOf =
  /\b(?:is|are|gets?|being|been|will be) (?:\w+ )?(?:taken care of|looked after|seen to|dealt with|attended to|sorted(?: out)?|under control|in (?:good )?hands|handled|managed|addressed)\W*$/i

// A rhythm says when as a date does.
const rhythm =
  /\b(?:daily|weekly|monthly|quarterly|yearly|every (?:\w+ )?(?:day|week|month|quarter|year|\w+day)|each (?:\w+ )?(?:day|week|month|quarter|year|\w+day)|(?:once|twice) an? (?:day|week|month|quarter|year)|on (?:the|a|his|her|their) (?:last|first|same|next) (?:\w+ )?day|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/i

// A day or a week that comes round says more than "before dispatch".
const nobodyInParticular =
  /^\W*(?:quelqu['’]un|on|une personne|qualcuno|una persona|alguien|una persona|jemand|irgendwer|man)(?!\p{L})(?!.*(?<!\p{L})(?:chaque|tous les|toutes les|ogni|tutti i|tutte le|cada|todos los|todas las|jede[nmrs]?|täglich|montags|dienstags|mittwochs|donnerstags|freitags|samstags|lundi|mardi|mercredi|jeudi|vendredi|samedi|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|lunes|martes|miércoles|jueves|viernes|sábado)(?!\p{L}))|^(?:誰か|だれか)(?!.*(?:毎|曜))/iu

const shortEntry = 14
