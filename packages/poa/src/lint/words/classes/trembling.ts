import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-01: what the body does of feeling, and nights without sleep. */
export const trembling: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:my|our) (?:\w+ )?(?:hands?|voice|knees|legs|heart|hearts|stomach|eyes|fingers|chest|throat|nerves|head) (?:\w+ )?(?:is|are|was|were|still|keeps?|sinks?|sank|stopped|breaks?|broke|bleeds?|aches?|fill(?:s|ed)?|shakes?|shook|trembles?) ?(?:\w+ )?(?:shak\w*|trembl\w*|pound\w*|rac\w*|sink\w*|break\w*|broken|bleed\w*|turn\w*|tears|torn|heavy|frayed|shot|spin\w*|wet|in knots)?(?= (?:while|when|as|with|at|since|for|to|from|over)\b|[.,;!]|$)|\b(?:cruell?est|most painful|most heartbreaking|hardest|saddest|most humiliating|most unfair) (?:\w+ )?(?:thing|day|blow|moment|experience|week)\b|\b(?:keeps?|kept) (?:me|us) (?:up|awake)\b|\b(?:cannot|can['’]t|could not|have not|haven['’]t|hardly|barely) (?:\w+ )?(?:sleep|slept|eat|eaten)\b`,
      ['My hands are shaking while I type.', 'This keeps me up until dawn.'],
      ['Our hands-free kit was relabelled.', 'Our eyes on the line are two clerks.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:mir|uns|meine|unsere|mein|unser) (?:\p{L}+ ){0,2}?(?:zittern|zitterten|zittert|bebt|blutet|bricht|klopft|rast)(?: [\p{L}]+){0,2}|(?:Hände|Knie|Stimme|Herz) (?:zittern|zittert|blutet|bricht|bebt)|(?:raubt|rauben|bringt) (?:mir|uns) (?:\p{L}+ )?(?:den Schlaf|um den Schlaf)|schlaflose\p{L}* Nächte?|kein Auge zugetan)(?!\p{L})`,
      ['Mir zittern die Hände.', 'Das raubt uns den Schlaf.'],
      ['Die Waage zittert bei 2 kg.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:mes|nos|ma|mon|notre) (?:mains?|voix|jambes|cœur|genoux|gorge|estomac) (?:[\p{L}]+ )?(?:trembl|saign|bris|serr|batt|lâch|nou)\p{L}*|nuits? blanches?|(?:me|nous) (?:tient|empêche) (?:de dormir|éveillée?s?)|ne (?:dors|dormons) plus)(?!\p{L})`,
      ['Mes mains tremblent.', 'Cela nous empêche de dormir.'],
      ['Le support tremble sur la balance.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:mi|ci) (?:trema(?:no)?|sanguina|piange)|(?:le mie|il mio|le nostre|il nostro) (?:mani|cuore|voce|gambe|ginocchia) (?:\p{L}+ )?(?:trem|sanguin|spezz|batt|piang)\p{L}*)|notti (?:insonni|in bianco)|non (?:dormo|dormiamo|ci fa dormire|mi fa dormire))(?!\p{L})`,
      ['Mi tremano le mani.', 'Passo notti insonni.'],
      ['Il vetro trema nella scatola.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:me|nos) (?:tiembla[n]?|sangra|sangran|quita[n]? el sueño)|(?:se me|se nos) (?:parte|encoge|rompe)|noches (?:sin dormir|en vela|en blanco)|no (?:puedo|podemos|pego|pegamos) (?:\p{L}+ )?(?:dormir|ojo))(?!\p{L})`,
      ['Me tiemblan las manos.', 'Llevamos noches sin dormir.'],
      ['El vidrio tiembla en la caja.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:手|声|体|足)(?:が|の)(?:震え|ふるえ)|胸が(?:張り裂け|痛)|(?:夜も|一睡も)(?:眠れ|でき|寝られ)|涙が(?:出|止ま|こぼれ)`,
      ['手が震えています。', '夜も眠れません。'],
      ['箱が震える場合は止めます。'],
    ),
  ],
}
