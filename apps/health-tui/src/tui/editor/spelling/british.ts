/**
 * British spellings as replacements that give the American word which the dictionary knows. Source: the list of
 * differences in the Oxford style guide. Each pattern is tried by itself.
 */
export const britishPatterns: readonly {
  readonly british: RegExp
  readonly american: string
  readonly example: string
}[] = [
  { british: /our/, american: 'or', example: 'colour' },
  { british: /is(e|ed|es|er|ers|ing|ation|ations)$/, american: 'iz$1', example: 'organisation' },
  { british: /ys(e|ed|es|er|ers|ing)$/, american: 'yz$1', example: 'analysed' },
  { british: /([bt])re(s|d)?$/, american: '$1er$2', example: 'centre' },
  { british: /ll(ed|ing|er|ers|ation|ations|y)$/, american: 'l$1', example: 'cancelled' },
  { british: /l(ment|ments|s|)$/, american: 'll$1', example: 'instalment' },
  { british: /ogue/, american: 'og', example: 'catalogue' },
  { british: /enc(e|es|ed)$/, american: 'ens$1', example: 'licence' },
  { british: /mme(s|d)?$/, american: 'm$1', example: 'programme' },
  { british: /que(s)?$/, american: 'ck$1', example: 'cheque' },
  { british: /dgement/, american: 'dgment', example: 'acknowledgement' },
  { british: /grey/, american: 'gray', example: 'grey' },
  { british: /ae|oe/, american: 'e', example: 'encyclopaedia' },
]
