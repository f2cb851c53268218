import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: what was necessary was done, and nobody says what that was. */
export const needful: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:did|do|doing|done|undertook|undertake|arranged?) (?:all |everything )?(?:the needful|(?:that|what|whatever|everything that) (?:is|was|were|had to be|needs? to be) (?:necessary|needed|required|done)|everything (?:necessary|needed|required))\b|\b(?:the needful|everything (?:necessary|needed|required)|(?:all )?(?:that|what|whatever) (?:is|was) (?:necessary|needed|required)) (?:has been|have been|was|is being|will be|had been) (?:\w+ )?(?:done|arranged|undertaken|taken care of|seen to)\b`,
      ['We did the needful.', 'Everything necessary has been done with the team.'],
      ['The sheet lists everything needed for a parcel.', 'What was necessary for a match was a scale.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:das (?:Nötige|Notwendige|Erforderliche|Nötigste)|alles (?:Nötige|Notwendige|Erforderliche|Weitere)|was nötig (?:ist|war))(?:,? \p{L}+){0,5} (?:veranlasst|getan|unternommen|unternehmen|tun|erledigt|eingeleitet|veranlassen|in die Wege geleitet)(?!\p{L})|(?<!\p{L})(?:tun|taten|veranlassen|veranlassten|unternehmen|unternahmen) (?:\p{L}+ )?(?:das|alles) (?:Nötige|Notwendige|Erforderliche)(?!\p{L})`,
      ['Das Nötige wurde veranlasst.', 'Wir haben alles Notwendige getan.'],
      ['Das Tool verlangt alle nötigen Felder.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:f(?:ait|aire|erons|aisons|ont|era|îmes|aite)|effectué) (?:tout )?(?:le nécessaire|ce qui (?:est|était) nécessaire|ce qu['’]il (?:faut|fallait))(?!\p{L})|(?<!\p{L})le nécessaire (?:a|avait|sera|est|était|ayant)(?: été)? (?:\p{L}+ )?(?:fait|effectué|entrepris)(?!\p{L})`,
      ['Le nécessaire a été fait auprès de l’équipe.', 'Nous ferons tout le nécessaire.'],
      ['Le nécessaire de couture a été retiré.', 'Le poids nécessaire est de 2 kg.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:fatto|fare|faremo|facciamo|farà) (?:tutto )?(?:il necessario|quanto (?:\p{L}+ )?(?:necessario|dovuto|serve)|ciò che (?:serve|è necessario)|il dovuto)(?!\p{L})|(?<!\p{L})(?:il necessario|quanto necessario) (?:è stato|sarà|era stato) (?:\p{L}+ )?fatto(?!\p{L})`,
      ['Abbiamo fatto tutto il necessario.', 'Il necessario è stato fatto.'],
      ['Il peso necessario è di 2 kg.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:hecho|hacer|haremos|hicimos|hacemos|hará) (?:todo )?(?:lo (?:necesario|preciso|que (?:haga|hace|hizo|hacía) falta|que sea necesario))(?!\p{L})|(?<!\p{L})(?:lo necesario) (?:se ha|ha sido|fue|se hizo|será) ?(?:hecho)?(?!\p{L})`,
      ['Hemos hecho todo lo necesario.', 'Se hará lo necesario: haremos lo que haga falta.'],
      ['El peso necesario es de 2 kg.'],
    ),
  ],
  ja: [
    entry(
      '(?:必要な|しかるべき|然るべき|所要の)(?:対応|処置|措置|手続き|手当て)を(?:行|取|と|実施|講|し)',
      ['必要な対応を行いました。'],
      ['必要な重量は2kgです。'],
    ),
  ],
}
