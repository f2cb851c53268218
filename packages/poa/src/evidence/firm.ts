/** How firms end, in the languages of the marketplaces. */
const form = String.raw`(?:GmbH(?: & Co\.? ?KG)?|gGmbH|mbH|KGaA|KG|AG|UG(?: \(haftungsbeschränkt\))?|OHG|GbR|e\. ?K\.?|e\.U\.|Ltd\.?|LTD\.?|Limited|LIMITED|LLC|L\.L\.C\.|LLP|Inc\.?|INC\.?|Corp\.?|CORP\.?|Corporation|Company|Co\.?(?:, ?(?:Ltd|LTD)\.?)?|CO\.?(?:, ?LTD\.?)?|PLC|plc|SARL|EURL|SASU|SAS|SA|SNC|S\.A\.R\.L\.|S\.A\.S\.|S\.r\.l\.s?\.?|Srl|S\.R\.L\.|S\.p\.A\.|SpA|S\.P\.A\.|S\.n\.c\.|Snc|S\.a\.s\.|S\.L\.U?\.?|SL|S\.A\.U?\.?|S\.C\.|B\.V\.|BV|N\.V\.|Pty Ltd|Sp\. z o\.o\.)`
const ending = new RegExp(String.raw`(?:^|[\s,])${form}(?=$|[\s,;:()–-])`, 'u')
const frenchStart =
  /^(?:SARL|SAS|SA|EURL|SNC|Société|SOCIETE|E(?:ts|TS)\.?|Établissements|[EÉ]TABLISSEMENTS) (?!au capital)\p{Lu}/u
const japanese =
  /株式会社|有限会社|合同会社|合資会社|\(株\)|\(有\)|[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}]{2,10}(?:製作所|商店|商会|工房|物産|本舗|製陶所)$/u

/** `SARL au capital de 45 000 €` is the form of a firm without its name. */
const capital = /^\S+ au capital|capital social/iu

/** Whether a text is or holds the name of a firm by its legal form. */
export function namesFirm(text: string): boolean {
  return !capital.test(text) && (ending.test(text) || frenchStart.test(text) || japanese.test(text))
}

/** The name of a firm at the beginning of a text, up to and with its legal form. */
export function firmAtStart(text: string): string | undefined {
  const cut = text.replace(/[\s,;:]+$/u, '')
  if (japanese.test(cut)) return /^\S+/u.exec(cut)?.[0].replace(/(?:御中|様)$/u, '')
  const found = new RegExp(
    String.raw`^(?:the )?(\p{Lu}[^\n;:|]{0,70}?[\s,]${form})(?=$|[\s,;:()–-])`,
    'u',
  ).exec(cut)
  if (found?.[1] !== undefined) {
    // `Co., Ltd.` is one form, and a bracket belongs to it.
    const more = /^(?:[, ]+(?:Ltd|LTD|Inc|INC|LLC)\.?| \(haftungsbeschränkt\)| & Co\.? ?KG)/u.exec(
      cut.slice(found[0].length),
    )
    return `${found[1]}${more?.[0] ?? ''}`
  }
  if (frenchStart.test(cut)) return /^[^,–|]+/u.exec(cut)?.[0].trim()
  return undefined
}

/** Firms anywhere in a running text. */
export function firmsIn(text: string): string[] {
  const found = text.match(
    new RegExp(
      String.raw`(?:(?:SARL|SAS|EURL) (?:\p{Lu}[\p{L}&'’-]*\s?|(?:de|des|du|la|le|les|et)\s){1,5}|(?:\p{Lu}[\p{L}\p{N}&'’.-]*,? (?:(?:&|of|and|und|et|y|de|des|del|du|di) )?){1,7}${form}(?: \(haftungsbeschränkt\))?(?=$|[\s,;:()–.-]))`,
      'gu',
    ),
  )
  const eastern = text.match(
    /(?:株式会社|有限会社|合同会社)[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ー]{2,12}|[\p{sc=Han}\p{sc=Katakana}ー]{2,12}(?:株式会社|有限会社|合同会社)/gu,
  )
  return [...(found ?? []), ...(eastern ?? [])].map((name) =>
    name
      .replace(/[\s,]+$/u, '')
      .replace(/^(?:Firma|Fa\.|Die|Der|The|We|Messrs\.?|Ditta|Empresa) (?=\p{Lu})/u, ''),
  )
}
