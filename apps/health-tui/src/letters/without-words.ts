/** What reading made of a document, stored or not. */
interface Read {
  readonly kind: string | null
  readonly phishing: boolean | null
  /** `mail`, `text`, `html` or `payload`. */
  readonly source: unknown
  readonly text: string
}

/**
 * Why what was read as a letter is none, as the rest of a sentence: a page or a text without a word, JSON that is no notification. Null for every
 * mail, which has a sender at least, and for whatever was understood.
 */
export function withoutWords({ kind, phishing, source, text }: Read): string | null {
  if (source === 'mail' || source === 'payload' || kind !== 'not_a_notification' || phishing === true)
    return null
  if (opensAsJson.test(text)) return "it is JSON and no notification of Amazon's, or only a piece of one"
  return /[\p{L}\p{N}]/u.test(text) ? null : 'no words were found in it'
}

/** Pasted letters begin with brackets as well ("[EXTERNAL] Your account"). */
const opensAsJson = /^\s*(?:\{\s*(?:"[^"\n]{1,100}"\s*:|\}\s*$)|\[\s*(?:[{[]\s*["{[]|\]\s*$))/
