import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/**
 * LNG-03: something led the reader's house to judge wrongly, so the judgement is called wrong. Who misled it admits a fault
 * of his own. Japanese says it with a subject (`amazon-did.ts`).
 */
export const ledAstray: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:caus(?:e|es|ed|ing)|l(?:ead|eads|ed|eading)|ma(?:ke|kes|de)) (?:the |your )?(?:amazon(?:['’]s)?|seller performance|seller central|your)(?: \w+){0,3}? (?:to |into |in(?:to)? )?(?:mis(?!s)\w+|wrongly \w+|believe wrongly|(?:an? )?(?:wrong|false|mistaken) \w+)`,
      [
        'Some words caused the Amazon team to misjudge the oil.',
        'The title led your system into a wrong decision.',
      ],
      ['The word led the packer to misread the label.', 'It caused Amazon to close three offers.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:das |dem |ihr |ihre[nm]? )?amazon(?:-| )?\p{L}*|ihr(?:e[nmr]?)? (?:system|team|prüfung|algorithmus)) (?:\p{L}+ ){0,2}(?:dazu|zu einer) (?:[\p{L},]+ ){0,4}?(?:falsch\p{L}*|fehl\p{L}+|irrtümlich\p{L}*)(?!\p{L})`,
      [
        'Einige Wörter haben das Amazon-Team dazu gebracht, das Öl falsch einzuschätzen.',
        'Der Titel hat Ihr System zu einer falschen Einstufung gebracht.',
      ],
      ['Amazon hat uns dazu gebracht, drei Angebote zu prüfen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:conduit|amené|poussé|mené) (?:l['’]équipe (?:d['’]amazon )?|amazon |votre (?:équipe|système|robot) |vos (?:équipes|systèmes) |le système d['’]amazon )(?:\p{L}+ )?(?:à (?:mal|tort)|à (?:se tromper|juger mal|confondre))`,
      [
        'Certains mots ont conduit l’équipe d’Amazon à mal juger l’huile.',
        'Le titre a amené votre système à se tromper.',
      ],
      ['Le mot a conduit le préparateur à mal lire l’étiquette.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:indotto|portato|spinto) (?:il team di amazon|amazon|il vostro (?:team|sistema)|il sistema di amazon|la vostra squadra)(?: a (?:\p{L}+ )?(?:male|sbagli\p{L}+|fraintend\p{L}+|erroneamente))(?!\p{L})|(?<!\p{L})amazon (?:ha|aveva) (?:interpretato|valutato|giudicato|letto|classificato) (?:male|erroneamente|a torto)(?!\p{L})`,
      [
        'Alcune parole hanno indotto il team di Amazon a valutare male l’olio.',
        'Amazon ha interpretato male la nostra scheda.',
      ],
      ['La parola ha indotto l’addetto a leggere male l’etichetta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:llev\p{L}+|induj\p{L}+|induc\p{L}+|hicieron|hizo) (?:al equipo de amazon|a amazon|a su (?:equipo|sistema)|al sistema de amazon|que amazon) (?:\p{L}+ ){0,2}?(?:a (?:juzgar mal|interpretar mal|equivocarse|confundir\p{L}*)|mal|erróneamente|se equivoc\p{L}+)(?!\p{L})`,
      [
        'Algunas palabras llevaron al equipo de Amazon a juzgar mal el aceite.',
        'El título llevó a su sistema a interpretar mal la ficha.',
      ],
      ['La palabra llevó al mozo a leer mal la etiqueta.'],
    ),
  ],
  ja: [],
}
