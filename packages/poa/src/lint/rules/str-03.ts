import type { CaseDocument, CaseItem } from '../../case.ts'
import { flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { causeLinks, isTiedByIds, type CauseLinks } from '../answers/links.ts'
import type { PlanItem } from '../plan.ts'
import type { CaseRule } from '../rule.ts'
import { causesPassedOver } from '../causes/subjects.ts'

const twoCauses = [
  'The untracked letter service was still chosen in the shipping template, so nine parcels had no scan.',
  'The size chart on the page was copied from the old model and showed 40 cm.',
]

const actions = [
  { text: 'On 3 May we removed the untracked letter service.', causes: ['c1'] },
  { text: 'On 4 May the size chart was corrected.', causes: ['c2'] },
]
const tied = (...preventiveMeasures: CaseItem[]): CaseDocument => ({
  sections: {
    rootCauses: twoCauses.map((text, index) => ({ text, id: `c${index + 1}` })),
    correctiveActions: actions,
    preventiveMeasures,
  },
})
const ofTemplate = { text: 'The template offers tracked services only.', causes: ['c1'] }
const ofScans = { text: 'Each Monday the owner reads the scan report.', causes: ['c1'] }
const strangers = [
  'The office manager renews the fire insurance every January and files the certificate.',
  'The bookkeeper orders toner on the first of each month.',
  'The gate is locked at eight by the janitor.',
  'A plumber looks at the boiler each autumn.',
  'The coffee machine is descaled each quarter.',
  'The owner meets the tax adviser each June.',
]

const causesAndFixes = {
  en: [
    [
      'The carrier came at noon since May and nobody compared the cut-off with it.',
      'Two packers were on holiday and no deputy was named for the bench.',
      'The label printer ran out of rolls, as nobody watched the stock of paper.',
    ],
    [
      'On 3 May we moved the cut-off to 11:00.',
      'On 4 May a deputy for the bench was named.',
      'On 4 May we ordered rolls for the label printer.',
    ],
    [
      'Each Monday the clerk compares the cut-off with the time of the carrier.',
      'The rota names a deputy for each holiday.',
    ],
  ],
  de: [
    [
      'Der Kurier kam seit Mai um zwölf, und niemand verglich die Annahmezeit damit.',
      'Zwei Packer waren im Urlaub, und eine Vertretung war nicht benannt.',
      'Dem Drucker gingen die Etiketten aus, weil niemand den Vorrat an Rollen verfolgte.',
    ],
    [
      'Am 3. Mai haben wir die Annahmezeit auf 11:00 gelegt.',
      'Am 4. Mai wurde eine Vertretung für den Urlaub benannt.',
      'Am 4. Mai haben wir Rollen für den Drucker bestellt.',
    ],
    [
      'Montags vergleicht die Sachbearbeiterin die Annahmezeit mit der Zeit vom Kurier.',
      'Der Plan nennt für jeden Urlaub eine Vertretung.',
    ],
  ],
  fr: [
    [
      'Le coursier passait à midi depuis mai et personne ne comparait notre heure limite.',
      'Deux emballeurs étaient en congé et aucun remplaçant n’était nommé.',
      'L’imprimante manquait de rouleaux, car personne ne suivait la réserve d’étiquettes.',
    ],
    [
      'Le 3 mai, nous avons fixé l’heure limite à 11 h.',
      'Le 4 mai, un remplaçant a été nommé pour les congés.',
      'Le 4 mai, nous avons commandé des rouleaux pour l’imprimante.',
    ],
    [
      'Le lundi, l’employée compare l’heure limite avec le passage du coursier.',
      'Le planning nomme un remplaçant pour chaque congé.',
    ],
  ],
  it: [
    [
      'Il corriere passava a mezzogiorno da maggio e nessuno confrontava il nostro orario limite.',
      'Due imballatori erano in ferie e nessun sostituto era nominato.',
      'La stampante era senza rotoli, perché nessuno seguiva la riserva di etichette.',
    ],
    [
      'Il 3 maggio abbiamo fissato l’orario limite alle 11.',
      'Il 4 maggio è stato nominato un sostituto per le ferie.',
      'Il 4 maggio abbiamo ordinato rotoli per la stampante.',
    ],
    [
      'Il lunedì l’impiegata confronta l’orario limite con quello del corriere.',
      'Il piano nomina un sostituto per tutte le ferie.',
    ],
  ],
  es: [
    [
      'El mensajero pasaba a mediodía desde mayo y nadie comparaba nuestra hora límite.',
      'Dos embaladores estaban de vacaciones y ningún sustituto estaba nombrado.',
      'La impresora no tenía rollos, porque nadie seguía la reserva de etiquetas.',
    ],
    [
      'El 3 de mayo fijamos la hora límite a las 11.',
      'El 4 de mayo nombramos un sustituto para las vacaciones.',
      'El 4 de mayo pedimos rollos para la impresora.',
    ],
    [
      'Los lunes la empleada compara la hora límite con la del mensajero.',
      'El plan nombra un sustituto para las vacaciones.',
    ],
  ],
  ja: [
    [
      '5月から集荷が正午になったのに、締切時刻と照合する手順がありませんでした。',
      '梱包担当2名の休暇中に代行者を決めていなかったため、箱詰めが翌日になりました。',
      'ラベル用紙の残りを見る仕組みがなく、印刷機が止まったためです。',
    ],
    [
      '5月3日に締切時刻を11時に変更しました。',
      '5月4日に休暇の代行者を決めました。',
      '5月4日にラベル用紙を発注し、印刷機に入れました。',
    ],
    ['担当が毎週月曜日に締切時刻を集荷と照合します。', '当番表が休暇のたびに代行者を割り当てます。'],
  ],
} as const

/** Three causes with their actions, measures for two of them, and one more measure. */
function threeCauses(language: keyof typeof causesAndFixes, measure: string): CaseDocument {
  const [rootCauses, correctiveActions, preventiveMeasures] = causesAndFixes[language]
  return {
    language,
    sections: {
      rootCauses: [...rootCauses],
      correctiveActions: [...correctiveActions],
      preventiveMeasures: [...preventiveMeasures, measure],
    },
  }
}

export const str03: CaseRule = {
  id: 'STR-03',
  scope: 'case',
  title: 'Each root cause has an action and a standing measure',
  severity: 'error or warning',
  why: 'A cause without its fix shows the reader that the problem will come back.',
  how: 'Ties causes to actions and measures by tags, else by shared words of meaning. A cause is dangling only when every entry of the section is already taken by another cause; where the writer ties the entries by ids, an entry that was left out is credited to none. A cause is also passed over where each entry that shares a word with it speaks more of another cause, in a plan of two causes in both sections.',
  question: 'What did you do about this cause, and what keeps it from coming back?',
  source: 'MOD-ODR, EC2',
  bad: [
    ...(
      [
        ['en', 'The owner reads late orders by reason on Fridays.'],
        ['de', 'Freitags zählt die Inhaberin die Mängel nach Grund.'],
        ['fr', 'Le vendredi, la gérante compte les retards par motif.'],
        ['it', 'Il venerdì la titolare conta i ritardi per motivo.'],
        ['es', 'Los viernes la encargada cuenta los retrasos por motivo.'],
        ['ja', '店長が毎週金曜日に遅延を理由別に数えます。'],
      ] as const
    ).map(([language, text]) => flags(threeCauses(language, text))),
    flags({
      sections: {
        rootCauses: [
          'From May our syrup crates held a slip that offered $5 for stars, and no form puts print before the owner.',
          'Two cousins of the foreman rated the honey, as our handbook had no line on cousins.',
        ],
        correctiveActions: ['On 3 May we burned 400 slips from the syrup crates.'],
        preventiveMeasures: [
          'Each slip goes to the owner with the form before print.',
          'We should be able to keep the honey rated fairly.',
        ],
      },
    }),
    ...strangers.map((text) => flags(tied(ofTemplate, { text, causes: [] }, ofScans))),
    flags({
      sections: {
        rootCauses: twoCauses,
        correctiveActions: [
          'On 3 May we removed the untracked letter service from the shipping template.',
          'On 4 May the size chart on the page was corrected to 30 cm.',
        ],
        preventiveMeasures: [
          'The shipping template offers tracked services only; the owner checks the scan report daily.',
        ],
      },
    }),
  ],
  fine: [
    passes(
      {
        sections: {
          rootCauses: [
            'The carrier came at noon since May and nobody compared the cut-off with it.',
            'We take full responsibility for this.',
          ],
          correctiveActions: ['On 3 May we moved the cut-off to 11:00.'],
          preventiveMeasures: ['Each Monday the clerk compares the cut-off with the carrier.'],
        },
      },
      'who takes the blame names no cause',
    ),
    ...(
      [
        ['en', 'Before labels run out, the printer itself orders a roll.'],
        ['de', 'Bevor Etiketten ausgehen, bestellt der Drucker selbst eine Rolle.'],
        ['fr', 'Quand les étiquettes baissent, l’imprimante commande un rouleau.'],
        ['it', 'Quando le etichette calano, la stampante ordina un rotolo.'],
        ['es', 'Cuando bajan las etiquetas, la impresora pide un rollo.'],
        ['ja', 'ラベル用紙が減ると、印刷機が自動で発注します。'],
      ] as const
    ).map(([language, text]) => passes(threeCauses(language, text), `takes up the third cause: ${text}`)),
    ...[
      'The size chart on each page is compared with the sample by a second person.',
      'A second person measures the model before its page is edited and signs the size chart.',
      'Whoever copies a size chart from an old model measures it first.',
      'The page editor asks for a measured size chart.',
      'Each page of a new model shows a size chart that was measured.',
      'The chart of sizes on a page names who measured it.',
    ].map((text) =>
      passes(tied(ofTemplate, text, ofScans), `not tied by id, but its words say the cause: ${text}`),
    ),
    passes(
      {
        sections: {
          rootCauses: twoCauses,
          correctiveActions: [
            'On 3 May we removed the untracked letter service.',
            'On 4 May the size chart was corrected.',
          ],
          preventiveMeasures: [
            'The shipping template offers tracked services only.',
            'A second person reads every edited page aloud against the sample.',
          ],
        },
      },
      'the second measure shares no word with a cause, so it may well belong to the second',
    ),
    passes(
      {
        sections: {
          rootCauses: ['The box changed.'],
          correctiveActions: ['Units were counted.'],
          preventiveMeasures: ['Lots are read in.'],
        },
      },
      'one cause takes everything',
    ),
  ],
  *check(context) {
    if (context.route !== 'admit') return
    const links = causeLinks(context)
    if (links.length < 2) return
    for (const [kind, section, missing] of [
      ['actions', 'correctiveActions', 'action'],
      ['measures', 'preventiveMeasures', 'standing measure'],
    ] as const) {
      const items = context.section(section)
      if (items.length === 0) continue
      const taken = new Set(links.flatMap((link) => link[kind]))
      const free = isTiedByIds(items)
        ? 0
        : items.filter((item) => !taken.has(item) && item.links.causes.length === 0).length
      const dangling = links.filter((link) => link[kind].length === 0)
      for (const cause of section === 'correctiveActions' ? passedOver(links, items) : [])
        if (!dangling.slice(free).some((link) => link.cause === cause))
          yield findingOnItem(cause, 'warning', 'No action speaks of the product of this cause.')
      // Every entry that shares words with no cause is credited to one dangling cause.
      const alone = dangling.slice(free)
      for (const link of alone) {
        // Outside English pieces of words make the ties, which suggest and do not prove.
        const sure = context.language === 'en' || context.items.some((item) => item.links.causes.length > 0)
        yield findingOnItem(link.cause, sure ? 'error' : 'warning', `This cause has no ${missing}.`)
      }
      // What speaks of nothing in particular may be meant for any cause, hence no error.
      for (const over of causesPassedOver(context))
        if (over.section === section && !alone.some((link) => link.cause === over.cause))
          yield findingOnItem(over.cause, 'warning', `No ${missing} takes up the subject of this cause.`)
    }
  },
}

/** Causes that each name a product: one whose product no action names, where another's is named. */
function passedOver(links: readonly CauseLinks[], actions: readonly PlanItem[]): PlanItem[] {
  const said = actions.map((item) => item.text.raw).join('\n')
  const named = links.flatMap(({ cause }) => {
    const [, word = '', asin = ''] = productBefore.exec(cause.text.raw) ?? []
    return asin === '' ? [] : [{ cause, answered: said.includes(asin) || said.includes(word) }]
  })
  return named.some(({ answered }) => answered)
    ? named.filter(({ answered }) => !answered).map(({ cause }) => cause)
    : []
}

// In Japanese nothing parts the product from its number, so its name can be told.
const productBefore = /([\p{Script=Han}\p{Script=Katakana}ー]{2,})(B0[A-Z\d]{8})/u
