/** What a language needs, made when it is first asked for: most runs meet one or two. */
export function perLanguage<Made, Name extends string = string>(
  make: (language: Name) => Made,
): (language: Name) => Made {
  const made = new Map<Name, Made>()
  return (language) => {
    const known = made.get(language)
    if (known !== undefined) return known
    const fresh = make(language)
    made.set(language, fresh)
    return fresh
  }
}
