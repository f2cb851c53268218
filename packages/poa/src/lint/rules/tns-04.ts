import { nativeRole, rolePattern } from '../measures/anchors.ts'
import { flags, measure, passes } from '../examples.ts'
import { findingAt, matchesOf, sentenceAt } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

export const tns04: ItemRule = {
  id: 'TNS-04',
  scope: 'item',
  title: 'No measure that waits for reinstatement',
  severity: 'error',
  why: 'What starts only after reinstatement is not in place; Amazon wants it running before.',
  how: 'Once, after, if, when with reinstated, reactivated or approved. Past reactivations of another account, checks so many days after reinstatement, offers that come back by mistake or by themselves, and what runs since a day and stays so are free.',
  question: 'What of it runs already today?',
  source: 'SF1, ECL',
  bad: [
    flags(measure('Once our account is reinstated we will hire a checker.')),
    flags(measure('After reactivation the owner reads the report daily.')),
    flags(measure('Since 3 May a clerk weighs the boxes; once we are reinstated, a second one is hired.')),
  ],
  fine: [
    passes(
      measure('With the first order the pick scan applies; it has run on 40 test picks.'),
      'needs live orders, the control exists',
    ),
    passes(measure('The owner repeats the audit 30 days after reinstatement.'), 'a follow-up with its day'),
    passes(
      measure('When an offer is restored after an edit, the owner reads it against the list.'),
      'any offer',
    ),
    passes(measure('The first account was reactivated on 3 May.'), 'a past fact'),
    passes(
      measure(
        'The seal check runs since 3 May and applies unchanged after reinstatement; the lead signs it.',
      ),
      'runs already',
    ),
    ...(
      [
        ['en', 'If a listing is reactivated by mistake, the system warns the lead the same day.'],
        ['en', 'When the closed page comes back by itself, the tool warns the clerk.'],
        ['de', 'Wird ein Angebot von selbst wieder aktiv, meldet es das System der Leiterin am selben Tag.'],
        ['fr', 'Si une annonce est réactivée par erreur, le logiciel prévient la gérante dans l’heure.'],
        ['it', 'Se un’inserzione viene riattivata per errore, il gestionale avvisa la titolare.'],
        ['es', 'Si la ficha se reactiva sola, el programa avisa a la encargada el mismo día.'],
        ['ja', '出品が勝手に再開された場合、当日中に担当へ警報が届きます。'],
      ] as const
    ).map(([language, text]) => passes(measure(text, { language }), `not wanted back: ${text}`)),
    ...(
      [
        ['en', 'Please tell us when our account will be reinstated.'],
        ['fr', 'Merci de nous dire quand le compte sera réactivé.'],
        ['it', 'Vi preghiamo di dirci quando l’account sarà riattivato.'],
      ] as const
    ).map(([language, freeText]) =>
      passes({ language, sections: {}, freeText }, `asks and does not wait: ${freeText}`),
    ),
  ],
  *check(item, context) {
    if (item.section === 'rootCauses') return
    for (const span of matchesOf(item, context.words.conditional)) {
      const words = item.text.masked.slice(span.start, span.end)
      if (
        /\b(?:was|were|had been) (?:\w+ )?(?:reinstated|reactivated|restored|reopened|lifted|unblocked)/i.test(
          words,
        )
      )
        continue
      // "When an offer is restored" tells any offer's routine, not the wait for ours.
      if (/^\W*(?:when|once|after|if|whenever) (?:an?|each|every|any) (?!suspen|reinstat)/i.test(words))
        continue
      // "When the offer goes live": any time that it does, unless it is to come back.
      if (has(everyTime, words) && !has(comesBack, words)) continue
      // What comes back by mistake or by itself is to be caught, not waited for.
      if (has(unwanted, item.text.masked.slice(span.start).slice(0, clauseEnd(item, span)))) continue
      // "Runs since 3 May and applies after reinstatement, too" waits for nothing.
      if (!has(opensClause, words) && goesOn(item, span)) continue
      // "Should the pages not be restored" threatens; it waits for no reinstatement.
      if (has(endsDenied, words) && !has(untilThen, words)) continue
      // A question waits for nothing; it is LNG-06's.
      if (/[?？]\s*$/.test(item.text.masked.slice(span.start, sentenceAt(item, span.start).end))) continue
      const before = item.text.masked.slice(sentenceAt(item, span.start).start, span.start)
      // "We remain at your disposal and await your answer" closes a letter.
      if (has(closing, before + words)) continue
      // "Tell us when the account will be back" asks, in other words.
      if (has(asking, item.text.masked.slice(0, span.start))) continue
      if (has(followUp, before) && !has(atTheLatest, before)) continue
      if (inHouse(item, span)) continue
      yield findingAt(item, span, 'error', 'This waits for the reinstatement that it should bring about.')
    }
  },
}

const endsDenied = /\bnot (?:be )?\w+$|(?<!\p{L})(?:nicht|pas|non) \p{L}+$/iu

const followUp =
  /\d (?:days?|weeks?|months?|Tagen?|Wochen?|Monaten?|jours|semaines?|mois|giorni|settimane|mes[ie]|días|semanas|meses)\s*$|\b(?:days?|weeks?|months?)\s*$/i

// "Within a week after you lift the block" starts then; "30 days after" looks again.
const atTheLatest =
  /\b(?:within|no later than|at the latest|latest)\b|(?<!\p{L})(?:spätestens|binnen|innerhalb|au plus tard|sous|dans les|al più tardi|entro|a más tardar|en el plazo|dentro de)(?!\p{L})/iu

/** "When the lead unblocks a label": whoever does it works here, and it is no account. */
function inHouse(item: PlanItem, { start, end }: Span): boolean {
  const words = item.text.masked.slice(start, end)
  if (has(ofOurs, words)) return false
  if (has(handledThings, item.text.masked.slice(Math.max(0, start - 12), end))) return true
  const [, subject] = firstMatch(subjectOfClause, words) ?? []
  return subject !== undefined && (has(rolePattern, subject) || has(nativeRole, subject))
}

const subjectOfClause =
  /^\W*(?:when|once|if|after|as soon as|wenn|sobald|nachdem|falls|quand|lorsque|si|dès que|une fois que|quando|se|appena|non appena|cuando|en cuanto) (?:the|our|die|der|unsere?|la|le|l['’]|il|lo|notre|nostr[oa]|el|nuestr[oa]) ?(\p{L}+(?: \p{L}+)?)/iu

const handledThings = /(?:ラベル|荷物|ロット|伝票|箱|札)(?:を|が|の)[^。、]{0,8}$/u

const ofOurs =
  /\b(?:account|listings?|store|shop|offers?|selling|amazon)\b|konto|shop|angebot|compte|boutique|annonce|account|negozio|inserzion|cuenta|tienda|anuncio|アカウント|出品|店舗/iu

/** How far the clause of a place reaches: to its comma, or to the end of the sentence. */
function clauseEnd(item: PlanItem, { start, end }: Span): number {
  const rest = item.text.masked.slice(end, sentenceAt(item, start).end)
  const comma = rest.search(/[,;、，]/)
  return end - start + (comma < 0 ? rest.length : comma)
}

const unwanted =
  /\b(?:by (?:mistake|accident|error|itself|themselves)|in error|wrongly|mistakenly|accidentally|unintentionally|on (?:its|their) own|without (?:our|my|anyone|us|approval|permission|release|a check|being|having)|despite|although|too early|unchecked|after an? (?:upload|edit|update|feed|sync|import)|(?:through|by|because of) an? (?:upload|feed|sync|import|error|bug|fault))\b|(?<!\p{L})(?:versehentlich|irrtümlich|fälschlich\p{L}*|aus Versehen|von (?:selbst|allein)|ungewollt|unbeabsichtigt|ohne (?:unser|Freigabe|Prüfung|unsere|dass)|trotz|nach einem (?:Upload|Import|Abgleich))(?!\p{L})|(?<!\p{L})(?:par (?:erreur|mégarde|inadvertance)|tout(?:e)?s? seule?s?|d['’](?:elle|lui)-même|sans (?:notre|que|accord|validation|contrôle)|à tort|malgré|après un (?:import|chargement))(?!\p{L})|(?<!\p{L})(?:per (?:errore|sbaglio|svista)|da sol[aoei]|automaticamente|senza (?:che|il nostro|la nostra|controllo|volerlo)|nonostante|dopo un (?:caricamento|import))(?!\p{L})|(?<!\p{L})(?:por (?:error|descuido|equivocación|accidente)|(?:(?:re)?activ|vuelv|(?:re)?public|(?:re)?abr)\p{L}* (?:\p{L}+ )?sol[ao]s?|por sí (?:sol|mism)[ao]s?|sin (?:querer|que|nuestr[oa]|control|revisión)|a pesar de|tras una (?:carga|importación))(?!\p{L})|誤って|間違って|勝手に|意図せず|自動的に|ひとりでに|不具合で|手違い/iu

const opensClause =
  /^\W*(?:once|when|if|as soon as|provided|should|until|sobald|wenn|falls|sofern|dès que|quand|lorsque|si|une fois|quando|se|appena|non appena|una volta|cuando|en cuanto|una vez)(?!\p{L})/iu

/** Whether the sentence says since when it runs and that it stays so. */
function goesOn(item: PlanItem, span: Span): boolean {
  const sentence = sentenceAt(item, span.start)
  const words = item.text.masked.slice(sentence.start, sentence.end)
  return has(since, words) && has(stays, words)
}

const since =
  /\b(?:since|already|from) (?:\w+ )?(?:\d|january|february|march|april|may|june|july|august|september|october|november|december|then|last|this|the \d|early|mid|late|in (?:force|use|place)|runn?(?:s|ing)|applies|works)|(?<!\p{L})(?:seit|bereits|schon|depuis|déjà|già|desde|ya)(?!\p{L})|(?<!\p{L})dal(?:l['’])? ?\d|より(?:実施|運用|開始)|から(?:実施|運用|行|続け|始め)|すでに|既に/iu

const stays =
  /\b(?:appl(?:y|ies)|goes on|go on|continues?|carr(?:y|ies) on|remains?|stays?|keeps?|holds?|unchanged|as before|too|as well)\b|(?<!\p{L})(?:gilt|weiter\p{L}*|bleibt|bleiben|unverändert|auch|fortgeführt|fortgesetzt|continue\p{L}*|reste\p{L}*|inchangé\p{L}*|aussi|s['’]applique\p{L}*|prosegu\p{L}+|continu\p{L}+|rest[ai]\p{L}*|invariat\p{L}|anche|val\p{L}+|sigue\p{L}*|seguirá\p{L}*|continúa\p{L}*|igual|también|mantiene\p{L}*|se aplica\p{L}*)(?!\p{L})|続け|継続|引き続き|同様|変わら|そのまま|後も/iu

const everyTime =
  /^\W*(?:when(?:ever)?|each time|every time) the (?:\w+ )?(?:listing|page|offer|product|asin)s? (?:goes|go|is|are|gets?|becomes?) (?:\w+ )?(?:live|online|visible|active|open|up)\W*$|^\W*(?:si|quand|lorsque|lorsqu['’]|chaque fois qu['’]) ?une (?!décision|réponse|suite|issue|fois)|^\W*(?:se|quando|ogni volta che) un['’]?a? ?(?!decisione|risposta|esito|riscontro|volta)|^\W*(?:si|cuando) una? (?!decisión|respuesta|resolución|vez)|^\W*(?:wenn|sobald|wird|falls) (?:eine?|ein) (?!Entscheidung|positive)/iu

// "As long as we may not sell, nothing can start" waits, although it is said with a no.
const untilThen =
  /^\W*(?:while|as long as|until|till|tant que|finché|fino a|mientras|hasta|solange|bis)(?!\p{L})/iu

const comesBack = /\b(?:again|back|once more|anew|suspen\w+|reinstat\w+)\b/i

const closing =
  /(?:await|look(?:ing)? forward to|hop(?:e|ing) for) [^.]{0,20}$|(?<!\p{L})(?:warten|hoffen|freuen uns|sehen)(?: [\p{L}-]+){0,2} (?:auf )?(?:Ihre[mrn]?|eine baldige) (?:\p{L}+ )?(?:Antwort|Rückmeldung|Entscheidung|Nachricht)$|(?<!\p{L})(?:restiamo|rimaniamo|siamo) in attesa [^.]{0,30}$|(?<!\p{L})(?:quedamos|estamos|permanecemos) (?:a|en) (?:la )?espera [^.]{0,30}$|(?<!\p{L})(?:restons|demeurons|sommes) dans l['’]attente [^.]{0,30}$/iu

const asking =
  /(?:\b(?:tell|know|say|inform|ask|asking|advise|confirm|learn|wonder|see)(?: us| me)?|(?<!\p{L})(?:dire|savoir|indiquer|préciser|dites|sachions|communiquer|informer|demandons)(?:[- ](?:nous|moi))?|(?<!\p{L})(?:dirci|dirmi|sapere|indicarci|comunicarci|informarci|farci sapere|dite(?:ci)?)|(?<!\p{L})(?:decirnos|decirme|díganos|dígannos|saber|indicarnos|comunicarnos|informarnos)|(?<!\p{L})(?:sagen|mitteilen|wissen|Bescheid),?),?\s*$/iu
