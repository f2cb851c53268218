/** The English name of a language by its code: `Dutch` for `nl`; `und` is a language that is not known. */
export function languageName(code: string): string {
  if (code === 'und') return 'a language that is not known'
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code
}
