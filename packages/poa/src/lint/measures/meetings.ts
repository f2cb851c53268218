import type { Language } from '../language.ts'

/** A meeting in which staff were told of rules: training by another name. */
export const meetings: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:hold|holds|held|holding|had|have|organi[sz]ed?|arranged?|convened?|called?) (?:an? |the |another )?(?:\w+ )?(?:meetings?|briefings?|sessions?)\b[^.]{0,60}\b(?:explain|teach|discuss|go through|went through|present|remind|inform|talk)\w*\b[^.]{0,60}\b(?:rules?|polic(?:y|ies)|guidelines?|requirements?)\b/gi,
  de: /(?<!\p{L})(?:Besprechung|Sitzung|Versammlung|Meeting|Teamrunde|Treffen)(?!\p{L})[^.]{0,80}(?<!\p{L})(?:Regeln|Richtlinien?|Vorgaben|Vorschriften)(?!\p{L})/giu,
  fr: /(?<!\p{L})(?:réunion|assemblée|point d['’]équipe)s?(?!\p{L})[^.]{0,60}(?:expliqu|présent|rappel|discut|inform)\p{L}*[^.]{0,60}(?<!\p{L})(?:règles?|politiques?|consignes|directives)(?!\p{L})/giu,
  it: /(?<!\p{L})(?:riunion[ei]|incontr[oi]|assemblea)(?!\p{L})[^.]{0,60}(?:spieg|presen|ricord|discut|inform)\p{L}*[^.]{0,60}(?<!\p{L})(?:regol[ae]|politiche|linee guida|norme)(?!\p{L})/giu,
  es: /(?<!\p{L})(?:reuni(?:ón|ones)|asamblea|junta)(?!\p{L})[^.]{0,60}(?:explic|present|record|discut|inform)\p{L}*[^.]{0,60}(?<!\p{L})(?:reglas?|políticas?|normas?|directrices)(?!\p{L})/giu,
  ja: /(?:会議|ミーティング|朝礼|打ち合わせ)[^。]{0,40}(?:規約|ルール|規定|ポリシー)[^。]{0,20}(?:説明|周知|共有|確認)/gu,
}
