/** Source of an expression for the folded name of a month in any of the languages, cut short or not. */
export const monthWord =
  '(?:jan|feb|fev|mar|apr|avr|abr|mai|may|mag|jun|juin|giu|jul|juil|lug|aug|aout|ago|sep|set|oct|okt|ott|nov|dec|dez|dic|gen|ene)[a-z]{0,7}'
