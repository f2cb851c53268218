import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-09: our record as a witness: it shows, proves or speaks for what we are. Figures in it are facts. */
export const recordSpeaks: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:our|my) (?:\w+ ){0,2}?(?:sales history|selling history|track record|feedback(?: (?:history|score|record|rating))?|selling record|account history|history(?: (?:on amazon|as (?:a |\w+ )*sellers?))?|reputation|ratings?|reviews) (?:\w+ )?(?:demonstrat\w+|prov(?:es?|ed)|shows? (?:that we|how|our|my|a)|speaks? for|testif\w+|reflects?|attests?|underlines?|confirms? (?:that we|our|my))\b`,
      ['My sales history demonstrates a commitment to service.', 'Our track record speaks for itself.'],
      [
        'The sales history of the lamp shows 14 units.',
        'Our feedback shows 9 late parcels in May.',
        'Our account history shows the setting of 3 May.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:unsere?|meine?) (?:\p{L}+ )?(?:verkaufshistorie|verkaufsgeschichte|bewertungen|erfolgsbilanz|bilanz|historie|ruf|kontohistorie) (?:\p{L}+ )?(?:belegt|belegen|beweist|beweisen|zeugt|zeugen|spricht für|sprechen für|zeigt,? (?:dass wir|wie|unser)|zeigen,? (?:dass wir|wie|unser)|bestätigt|unterstreicht)(?!\p{L})`,
      ['Unsere Verkaufshistorie belegt unser Engagement.', 'Unsere Bewertungen sprechen für sich.'],
      ['Unsere Bewertungen zeigen 9 späte Pakete.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:notre|mon|nos|mes) (?:\p{L}+ )?(?:historique(?: de ventes?)?|évaluations?|réputation|parcours|bilan|palmarès|avis) (?:\p{L}+ )?(?:témoign\p{L}+|démontr\p{L}+|prouv\p{L}+|parl\p{L}+ (?:pour|d)|montr\p{L}+ (?:que nous|combien|notre)|attest\p{L}+|reflèt\p{L}+)`,
      ['Notre historique de ventes témoigne de notre sérieux.', 'Nos évaluations parlent d’elles-mêmes.'],
      ['Notre historique montre 14 unités en mai.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:il nostro|la nostra|le nostre|i nostri|il mio|la mia|nostr[oaie]) (?:\p{L}+ )?(?:storico(?: delle vendite)?|reputazione|valutazion[ei]|recensioni|percorso|curriculum) (?:\p{L}+ )?(?:dimostra\p{L}*|testimoni\p{L}+|prova(?:no)?|parla(?:no)? (?:da|per)|mostra(?:no)? (?:che|quanto|il nostro)|attesta(?:no)?|riflett\p{L}+)`,
      [
        'Il nostro storico delle vendite dimostra il nostro impegno.',
        'Le nostre valutazioni parlano da sole.',
      ],
      ['Il nostro storico mostra 14 unità a maggio.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:nuestr[oa]s?|mis?) (?:\p{L}+ )?(?:historial(?: de ventas)?|trayectoria|reputación|valoraciones|opiniones|récord) (?:\p{L}+ )?(?:demuestra\p{L}*|prueba(?:n)?|habla(?:n)? (?:por|de)|muestra(?:n)? (?:que|cuánto|nuestro)|atestigua\p{L}*|refleja(?:n)?|avala(?:n)?)`,
      [
        'Nuestro historial de ventas demuestra nuestro compromiso.',
        'Nuestras valoraciones hablan por sí solas.',
      ],
      ['Nuestro historial muestra 14 unidades en mayo.'],
    ),
  ],
  ja: [
    entry(
      '(?:これまでの|当店の|弊社の|今までの)(?:販売)?(?:実績|評価|履歴)(?:が|は)[^。]{0,16}(?:示して|証明して|物語って|表して|裏付けて)',
      ['これまでの販売実績が当店の誠実さを示しています。'],
      ['販売実績は5月に14個でした。'],
    ),
  ],
}
