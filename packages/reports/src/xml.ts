import { XMLParser } from 'fast-xml-parser'
import { UnreadableTable } from './table/table-kind.ts'

/** A parsed XML element: text, or children by name; repeated children are lists. */
export type XmlValue = string | readonly XmlValue[] | { readonly [name: string]: XmlValue }

/** Parses XML without entities beyond the five of the standard and without attributes, so that no document can swell. */
export function parseXml(text: string): XmlValue {
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    processEntities: true,
    htmlEntities: false,
    trimValues: true,
    ignoreDeclaration: true,
    removeNSPrefix: true,
  })
  try {
    return parser.parse(text) as XmlValue
  } catch (error) {
    throw new UnreadableTable(`it is no valid XML: ${(error as Error).message.slice(0, 120)}`, {
      cause: error,
    })
  }
}

/** Whether a document stops before the end of its outermost element; the parser takes what is there without a word. */
export function isCutOff(text: string): boolean {
  const bare = text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '').trimEnd()
  const root = /<([A-Za-z][\w.:-]*)(?=[\s/>])/.exec(bare)?.[1]
  return root !== undefined && !bare.replace(/\s*>$/, '').endsWith(`/${root}`)
}

/** A child element; undefined when there is none. The first one of several. */
export function child(element: XmlValue | undefined, ...names: readonly string[]): XmlValue | undefined {
  let at: XmlValue | undefined = element
  for (const name of names) {
    if (Array.isArray(at)) at = (at as readonly XmlValue[])[0]
    if (at === undefined || typeof at === 'string' || Array.isArray(at)) return undefined
    at = (at as Readonly<Record<string, XmlValue>>)[name]
  }
  return at
}

/** All children of a name. */
export function children(element: XmlValue | undefined, name: string): readonly XmlValue[] {
  const found = child(element, name)
  if (found === undefined) return []
  return Array.isArray(found) ? (found as readonly XmlValue[]) : [found]
}

/** The text of a descendant; empty when there is none. */
export function textOf(element: XmlValue | undefined, ...names: readonly string[]): string {
  const found = child(element, ...names)
  const first = Array.isArray(found) ? (found as readonly XmlValue[])[0] : found
  return typeof first === 'string' ? first.trim() : ''
}
