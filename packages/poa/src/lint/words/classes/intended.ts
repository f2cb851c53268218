import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-01: the noun of the will (intention, plan, idea), the impersonal plan, and what comes next. */
export const intended: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:it is|it's|it’s|is|remains|was always) (?:also |now |still )?(?:our|my|the|their) (?:\w+ )?(?:intention|intent|plan|aim|goal|objective|idea|wish|desire|ambition|aspiration|purpose|resolve) (?:to (?!blame|deny|dispute|sell\b|mislead|deceive)|that\b)|\b(?:our|my) (?:\w+ )?(?:intention|intent|plan|aim|goal|idea|next step|next move|next task) (?:\w+ )?(?:is|remains|will be) (?:now )?to\b|\b(?:have|has|with) (?:the|every|an?) (?:\w+ )?(?:intention|plan|aim|idea) (?:of \w+ing|to \w+)|\b(?:gonna|fixing to|set to (?:re|remove|replace|train|hire|refund|close)\w*|looking to|on the verge of|on the point of)\b|\bit (?:is|has been) (?:\w+ )?(?:planned|intended|envisaged|foreseen|proposed|scheduled|decided) (?:that|to)\b|\b(?:as (?:a|the|our) next step|next on (?:our|the) (?:list|agenda)|next up)\b`,
      [
        'It is our intention to end the contract.',
        'I’m gonna upload the test reports.',
        'Our next step is to count the shelf.',
        'It is planned that the team reviews the pages.',
      ],
      ['It was never our intention to mislead.', 'The planned weight is 2 kg.', 'The plan is Exhibit 4.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:wollen|möchten|werden|müssen) (?:wir|ich)(?! (?:\p{L}+ )?(?:entschuldig|bedank|danken))(?!\p{L})|(?<!\p{L})(?:es ist|ist|besteht|haben|unser|unsere|mein|meine) (?:\p{L}+ )?(?:absicht|vorhaben|plan|ziel|vorsatz|bestreben|wunsch|anliegen)(?:,? (?:es ist|ist es|zu|die|den|das|alle|sämtliche|jede\p{L}*|dass))(?!\p{L})|(?<!\p{L})es ist (?:\p{L}+ ){0,2}(?:geplant|vorgesehen|beabsichtigt|angedacht|beschlossen),? (?:dass|die|den|das|alle|sämtliche|\d)(?!\p{L})|(?<!\p{L})als nächste[sr]?(?: (?:schritt|punkt|maßnahme))?(?: [\p{L}-]+){0,4} (?:nimmt|nehmen|folgt|folgen|steht|stehen|kommt|kommen|ist|sind|geht|gehen|machen|macht|prüft|prüfen|zählt|zählen)(?!\p{L})|(?<!\p{L})als nächstes (?:nimmt|nehmen|folgt|folgen|steht|stehen|kommt|kommen|\p{L}+t|\p{L}+en)(?!\p{L})`,
      [
        'Bis zum 30. November wollen wir die Angebote überarbeiten.',
        'Als Nächstes nimmt sich die Leitung die Restbestände vor.',
        'Es ist geplant, die Seiten zu prüfen: es ist geplant, dass alles geprüft wird.',
      ],
      ['Die geplante Menge war 20.', 'Die nächste Kontrolle ist am 3. Mai.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:notre|mon|l['’]) ?(?:intention|projet|but|objectif|idée|souhait|volonté|prochaine étape) (?:\p{L}+ )?(?:est|reste|serait) (?:bien )?(?:de|d['’])|(?<!\p{L})(?:il est|il a été) (?:\p{L}+ )?(?:prévu|envisagé|projeté|question|décidé|convenu) (?:de |d['’]|que |qu['’])|(?<!\p{L})(?:avec|dans) (?:l['’]intention|le projet|l['’]idée|le but) (?:de|d['’])|(?<!\p{L})(?:la )?prochaine étape (?:est|sera|consiste\p{L}*)(?!\p{L})|(?<!\p{L})(?:sur le point|à la veille|en passe) (?:de|d['’])(?= ?\p{L})`,
      ['Notre intention est de mettre fin au contrat.', 'Il est prévu que l’équipe revoie les fiches.'],
      ['L’étape du pesage est notée.', 'Le poids prévu est de 2 kg.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:è|resta|rimane) (?:\p{L}+ )?(?:nostr[oa] |mi[oa] )(?:\p{L}+ )?(?:intenzione|proposito|progetto|obiettivo|idea|desiderio|volontà)(?!\p{L})|(?<!\p{L})(?:la nostra|il nostro) (?:\p{L}+ )?(?:intenzione|proposito|progetto|obiettivo|idea|prossimo passo) è (?:di |quell[oa] di )?|(?<!\p{L})(?:è|era|viene) (?:\p{L}+ )?(?:previsto|pianificato|programmato|stabilito) (?:che|di)(?!\p{L})|(?<!\p{L})(?:con l['’]|nell['’])(?:intenzione|intento|idea) di(?!\p{L})|(?<!\p{L})(?:il )?prossimo passo (?:è|sarà)(?!\p{L})|(?<!\p{L})(?:sul punto|in procinto) di(?!\p{L})`,
      ['È nostra intenzione chiudere il contratto.', 'È previsto che il team riveda le schede.'],
      ['Il peso previsto è di 2 kg.', 'Il passo della vite è 2 mm.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:es|sigue siendo) (?:\p{L}+ )?(?:nuestr[oa] |mi )(?:\p{L}+ )?(?:intención|propósito|proyecto|objetivo|idea|deseo|voluntad)(?!\p{L})|(?<!\p{L})nuestr[oa] (?:\p{L}+ )?(?:intención|propósito|proyecto|objetivo|idea|próximo paso) es(?!\p{L})|(?<!\p{L})(?:está|estaba|se ha|queda) (?:\p{L}+ )?(?:previsto|planeado|planificado|programado|decidido|acordado) que(?!\p{L})|(?<!\p{L})con (?:la intención|la idea|el propósito|el objetivo) de(?!\p{L})|(?<!\p{L})(?:el )?(?:próximo|siguiente) paso (?:es|será|consiste)(?!\p{L})|(?<!\p{L})a punto de(?!\p{L})`,
      ['Es nuestra intención rescindir el contrato.', 'Está previsto que el equipo repase las fichas.'],
      ['El peso previsto es de 2 kg.', 'El paso de la rosca es 2 mm.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:当社|当店|弊社|私ども|わたくしども)の(?:意向|計画|目標|狙い|考え|希望)(?:は|です|として|で)|(?:次の(?:段階|ステップ|工程|作業)(?:として|は|で|に)|次に(?:取り掛か|着手|取り組)|(?:着手|開始|実施)する(?:運び|意向|段取り|考え|所存))|(?:しよう|行おう|進めよう)と(?:して(?:い|お)|考え|思)`,
      ['次の段階として棚を数えます。', '契約を終了する意向です：実施する意向です。'],
      ['計画の重量は2kgです。'],
    ),
  ],
}
