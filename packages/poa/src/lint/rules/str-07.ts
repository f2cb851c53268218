import { onlyCountsCharge } from '../causes/charge-counted.ts'
import { onlyNamesCharge } from '../causes/charge-named.ts'
import { onlyRetellsCharge } from '../causes/charge-retold.ts'
import { cause, flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { isStatement } from '../answers/links.ts'
import { hasMechanism } from '../causes/mechanism.ts'
import type { ItemRule } from '../rule.ts'
import { givesReason, onlyRestates } from '../causes/restatement.ts'
import type { LintContext } from '../context.ts'
import type { Language } from '../language.ts'
import { caseFigures } from '../figures/figures.ts'
import type { PlanItem } from '../plan.ts'
import { sharesIn } from '../figures/shares.ts'
import { metricMentions } from '../figures/metric-mentions.ts'
import { stemsOf } from '../text/analyse.ts'
import { contentStems, shareOf } from '../text/tokens.ts'
import { has } from '../text/pattern.ts'

const shareMetrics = [{ name: 'LSR', value: 0.0699, target: 0.04, defects: 72, orders: 1030 }]

export const str07: ItemRule = {
  id: 'STR-07',
  scope: 'item',
  title: 'A root cause is more than the notice or the metric said again',
  severity: 'error',
  why: 'Amazon knows what it wrote; it asks why it happened.',
  how: 'A cause without a mechanism of its own whose words stand mostly in the notice, or that only says that a metric or complaint count was too high or too low, or what somebody reported.',
  question: 'Why did the number move: which step of yours failed, since when?',
  source: 'MOD-ODR, SF1, SEED-003',
  bad: [
    flags(
      cause('It is on record that 62 of 1,030 parcels were confirmed after the date they fell due.', {
        metrics: shareMetrics,
      }),
    ),
    flags(cause('The reason is the high number of A-to-z claims and negative feedback on our account.')),
    flags(cause('The owner of the mark holds that our cap infringes it.')),
    ...(
      [
        ['de', 'Der Markeninhaber ist der Ansicht, dass die Kappe sein Recht verletzt.'],
        ['fr', 'Le titulaire estime que la casquette porte atteinte à sa marque.'],
        ['it', 'Il titolare del marchio ritiene che il cappello violi il suo diritto.'],
        ['es', 'El titular considera que la gorra vulnera su marca.'],
        ['ja', '商標権者は帽子が商標を侵害すると主張しています。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
    flags(cause('Our order defect rate was 1.42%, which is above the target of 1%.')),
    flags(
      cause('Customers complained about the authenticity of items sold on the detail page.', {
        notificationSummary:
          'We received complaints from customers about the authenticity of items that you sold on the detail page.',
      }),
    ),
    flags(
      cause('Unsere Rate an Bestellmängeln lag im Zeitraum bei 1,9 % und damit über dem Ziel.', {
        language: 'de',
      }),
    ),
    flags(cause('Notre taux d’annulation était trop élevé pendant la période indiquée.', { language: 'fr' })),
    flags(cause('Il tasso di spedizioni in ritardo ha superato la soglia prevista.', { language: 'it' })),
    flags(cause('Hemos recibido varias quejas de los clientes sobre el producto.', { language: 'es' })),
    ...(
      [
        ['de', 'Die Kanne wurde von Kunden als nicht echt gemeldet.'],
        ['fr', 'La cafetière a été signalée comme non authentique par les clients.'],
        ['it', 'La caffettiera risulta segnalata come non autentica dai clienti.'],
        ['es', 'La cafetera fue señalada como no auténtica por los clientes.'],
        ['ja', '急須はお客様から偽物と指摘されました。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
    ...(
      [
        ['de', 'Käufer erhielten Ware mit beschädigten Siegeln.'],
        ['fr', 'Des acheteurs ont reçu des articles aux scellés abîmés.'],
        ['it', 'Gli acquirenti hanno ricevuto articoli con sigilli rotti.'],
        ['es', 'Los compradores recibieron artículos con precintos rotos.'],
      ] as const
    ).map(([language, text]) =>
      flags(cause(text, { language, notificationSummary: `B0DFG7HW3K: ${text} 3.` })),
    ),
    flags(cause('出荷遅延率が基準の4%を超えました。お客様から苦情がありました。', { language: 'ja' })),
  ],
  fine: [
    passes(
      cause('Los compradores recibieron precintos rotos porque la caja no tenía cartón.', {
        language: 'es',
        notificationSummary: 'Los compradores recibieron precintos rotos.',
      }),
      'the notice, and then the reason',
    ),
    passes(
      cause('62 of 1,030 parcels were late because the template chose the letter service.', {
        metrics: shareMetrics,
      }),
      'the share with its reason',
    ),
    passes(
      cause('The brand owner believes our cap infringes its mark, and our keyword list held that mark.'),
      'goes on to the own part',
    ),
    passes(
      cause('Die Rate lag bei 1,9 %. Der neue Karton wurde ohne Falltest eingeführt.', { language: 'de' }),
      'German: the reason in a second sentence',
    ),
    passes(
      cause('Le taux était de 4,1 % car la caisse envoyait son fichier la nuit.', { language: 'fr' }),
      'French: a word of reason',
    ),
    passes(
      cause('Il tasso era del 6 %: il foglio di caricamento non mostrava le festività.', { language: 'it' }),
      'Italian: the step that failed',
    ),
    passes(
      cause('La tasa subió al 2,3 %. Cambiamos el relleno por papel sin prueba de caída.', {
        language: 'es',
      }),
      'Spanish: what was changed',
    ),
    passes(
      cause('出荷遅延率は5.7%でした。休業日の設定を登録していませんでした。', { language: 'ja' }),
      'Japanese: the missing step',
    ),
    passes(
      cause('Our order defect rate rose to 1.42% because the letter service has no scan.'),
      'the metric first, then the reason',
    ),
    passes(
      cause(
        'Our late shipment rate was 6.1%. The upload job ran at 17:00 although the last pickup left at 15:00.',
      ),
      'a later sentence explains it',
    ),
  ],
  *check(item, context) {
    if (item.section !== 'rootCauses' || context.route !== 'admit' || item.detail || !isStatement(item))
      return
    if (
      onlyRetellsCharge(item, context.language) ||
      onlyNamesCharge(item) ||
      onlyCountsCharge(item, context.language)
    ) {
      yield findingOnItem(item, 'error', message)
      return
    }
    if (context.language !== 'en') {
      if (onlyRestates(item, context.language) || repeatsNotice(item, context, context.language))
        yield findingOnItem(item, 'error', message)
      return
    }
    if (onlyTellsShare(item, context) || onlyTellsCharge(item)) {
      yield findingOnItem(item, 'error', message)
      return
    }
    if (hasMechanism(item)) return
    const restatesMetric = metricMentions(item).length > 0 && has(movesMetric, item.text.masked)
    const summary = context.document.notificationSummary ?? ''
    const repeats =
      summary !== '' &&
      item.text.stems.size >= 3 &&
      shareOf(item.text.stems, contentStems(summary.toLowerCase())) > 0.6
    const complaints =
      has(buyersComplain, item.text.masked.trim()) ||
      /^\W*we received (?:\w+ ){0,4}(?:complaints?|feedbacks?|claims?|reports?|notices?|notifications?)\b[^.]*\.?$/i.test(
        item.text.masked.trim(),
      )
    if (!restatesMetric && !repeats && !complaints) return
    yield findingOnItem(item, 'error', message)
  },
}

/** The words of the notice said again, in the languages whose grammar the linter does not read. */
function repeatsNotice(item: PlanItem, context: LintContext, language: Exclude<Language, 'en'>): boolean {
  const summary = context.document.notificationSummary ?? ''
  const { stems, sentences } = item.text
  return (
    summary !== '' &&
    sentences.length === 1 &&
    stems.size >= 3 &&
    !givesReason(item, language) &&
    shareOf(stems, stemsOf(summary.toLowerCase(), language)) > 0.75
  )
}

/** "62 of 1,030 consignments were confirmed after the date they fell due": the metric itself, said without its name. */
function onlyTellsShare(item: PlanItem, context: LintContext): boolean {
  if (item.text.sentences.length !== 1 || has(explains, item.text.masked)) return false
  return sharesIn(item).some(
    ({ part, total }) =>
      caseFigures(context).some(({ defects, total: orders }) => total === orders || part === defects) &&
      has(failsTheMetric, item.text.masked),
  )
}

const failsTheMetric =
  /\b(?:late|overdue|after the (?:date|day|deadline|promise)|past (?:the|their)|behind (?:time|schedule)|cancell?ed|defective|not (?:on time|delivered|scanned|tracked)|un(?:scanned|tracked)|invalid|without (?:a )?valid tracking|complain\w*|claims?)\b/i

/** "The owner of the mark holds that the cap infringes it": what the notice says, put into another's mouth. */
function onlyTellsCharge(item: PlanItem): boolean {
  return (
    item.text.sentences.length === 1 && has(charges, item.text.masked) && !has(explains, item.text.masked)
  )
}

const charges =
  /^\W*(?:the |a |your )?(?:\w+ )?(?:rights? owner|rights? holder|brand owner|owner of the \w+|brand|trade ?mark owner|proprietor|complainant|patentee|claimant|amazon|notice|reviewer|team) (?:\w+ )?(?:is of the (?:opinion|view)|claims?|believes?|considers?|thinks?|holds?|alleges?|says?|states?|complains?|complained|finds?|feels?|maintains?|asserts?|is convinced)\b/i
const explains =
  /\b(?:because|since|due to|owing|as (?:our|we|the|no)|so|therefore|although|whereas|while|(?<!on )which|when|yet|but|and (?:our|we|the)|our \w+ (?:had|has|did|was|were|kept|showed))\b|;|: /i

const message = 'This repeats what the notice already says and gives no reason.'

const movesMetric =
  /\b(?:above|below|over|under|exceed\w*|higher|lower|rose|risen|fell|fallen|dropped|increased|went|too (?:high|low)|not (?:met|meet)|miss(?:ed|ing)|target|threshold|is|was)\b/i

const buyersComplain =
  /^\W*(?:(?:some|several|a few|many|our|the|\d+|two|three|four|five) )?(?:buyers?|customers?) (?:\w+ )?(?:complain\w*|reported|claimed|said|were (?:un|dis)\w+)\b[^.]*\.?$/i
