import { perText } from '../memory/kept.ts'
import type { Language } from '../language.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { endOfClause } from './clause.ts'

/**
 * One deed told and denied with its own verb: "we did not change anything on the page; we changed its title", "nobody
 * read it, although our clerk did read it". And a tool that runs, and then is the one that we do without.
 */
export const doneAndNot: (text: AnalysedText) => readonly Span[] = perText((text) => [
  ...nothingDone(text),
  ...nobodyDid(text),
  ...doWithout(text),
  ...noneRefunded(text),
])

interface Verbs {
  /** That nothing was done: the verb is `verb`. */
  readonly nothing: RegExp
  /** The same verb told as done; `VERB` stands for its beginning. */
  readonly done: string
}

function nothingDone(text: AnalysedText): Span[] {
  const { nothing, done } = verbs[text.language]
  const denied = firstMatch(nothing, text.masked)
  const verb = denied?.groups?.['verb'] ?? denied?.groups?.['early']
  if (denied === null || verb === undefined || verb.length < 3) return []
  const from = denied.index + denied[0].length
  const begins = irregular.get(verb.toLowerCase()) ?? stem(verb)
  const told = firstMatch(new RegExp(done.replaceAll('VERB', begins), 'iu'), text.masked.slice(from))
  if (told === null || has(bounded, text.masked.slice(denied.index, from + told.index))) return []
  const span = clauseFrom(text, from + told.index, told[0])
  // "We did not change any price; we changed the title": of one kind nothing, of another something.
  const thing = denied.groups?.['thing'] ?? denied.groups?.['object']
  if (thing === undefined) return span
  const kind = new RegExp(String.raw`(?<!\p{L})${stem(thing)}`, 'iu')
  return span.filter(({ start, end }) => has(kind, text.masked.slice(start, end)))
}

const irregular: ReadonlyMap<string, string> = new Map([
  ['send', 'sent'],
  ['sell', 'sold'],
  ['buy', 'bought'],
  ['give', 'gave'],
  ['take', 'took'],
  ['write', 'wrote'],
  ['make', 'made'],
  ['pay', 'paid'],
  ['tell', 'told'],
  ['keep', 'kept'],
  ['throw', 'threw'],
])

function stem(verb: string): string {
  const kept = verb.toLowerCase().slice(0, Math.max(3, Math.min(6, verb.length - 1)))
  return kept.replaceAll(/[^\p{L}]/gu, '.')
}

// Up to a day, beside something else, or told of others.
const bounded =
  /(?<!\p{L})(?:until|till|before|up to|else|other|further|but|except|apart|besides|more|yet|bis|vor|sonst|weiter|weiteres|anderes|außer|jusqu\p{L}*|avant|autre|sauf|hormis|fino|prima|altro|tranne|salvo|hasta|antes|más|otr[oa]s?|salvo|excepto)(?!\p{L})/iu

const verbs: Readonly<Record<Language, Verbs>> = {
  en: {
    nothing:
      /\b(?:we|i) (?:did not|didn['’]t|never|have not|haven['’]t) (?:(?:ever|actually) )?(?<verb>[a-z]{3,}) (?:anything|any(?: single)? (?<thing>\w+)|(?:a|one) single (?<object>\w+))\b(?! (?:else|other|more|further))/iu,
    done: String.raw`\b(?:we|i) (?!(?:did not|never|only)\b)(?:have |also |then |later )?VERB[a-z]{0,5}\b(?! only\b)`,
  },
  de: {
    nothing:
      /(?<!\p{L})(?:haben|habe|hatten) (?:wir |ich )?(?:[\p{L}]+ ){0,6}?(?:nichts|kein(?:en|e|erlei)? (?:einzige[nrs]? )?(?<thing>\p{L}+)) (?!weiter|ander|sonst|mehr)(?<verb>ge\p{L}{3,}|(?:ver|ent|be|er)\p{L}{3,})(?!\p{L})/iu,
    done: String.raw`(?<!\p{L})(?:haben|habe|hatten) (?:wir |ich )(?!nichts|kein|nicht|nie|nur)(?:(?!nichts|kein|nicht|nur)[^\s.;,!?]+ ){1,8}?VERB\p{L}*`,
  },
  fr: {
    nothing:
      /(?<!\p{L})n['’](?:avons|ai|avions) (?:absolument )?rien (?<verb>\p{L}{4,}(?:é|i|u|is|it))(?!\p{L})/iu,
    done: String.raw`(?<!\p{L})(?:nous|j['’]) ?(?:avons|ai|avions) (?!pas|rien|seulement)(?:\p{L}+ )?VERB\p{L}*`,
  },
  it: {
    nothing:
      /(?<!\p{L})non (?:abbiamo|ho|avevamo) (?<verb>\p{L}{3,}[ts]o) (?:nulla|niente|nessun\p{L}* (?<thing>\p{L}+))(?!\p{L})/iu,
    done: String.raw`(?<!non )(?<!\p{L})(?:abbiamo|ho|avevamo) (?!solo|non)VERB\p{L}*`,
  },
  es: {
    nothing:
      /(?<!\p{L})no (?:hemos |he )?(?<verb>\p{L}{4,}(?:amos|imos|é|í|ado|ido)) (?:nada|ning(?:ún|un[oa]?) (?<thing>\p{L}+))(?!\p{L})/iu,
    done: String.raw`(?<!no )(?<!\p{L})(?:hemos |he )?VERB\p{L}{0,6}(?!\p{L})`,
  },
  ja: {
    nothing:
      /(?:何も|一切)(?<verb>[\p{Script=Han}]{2})(?:して(?:いません|いない|おりません)|しませんでした)/u,
    done: '(?<!何も|一切)VERB(?:しました|した(?!こと))',
  },
}

/** "Nobody read the report before dispatch, although our clerk did read the report before dispatch." */
function nobodyDid(text: AnalysedText): Span[] {
  if (text.language !== 'en') return []
  const match = firstMatch(nobodyThough, text.masked)
  const { verb = '', when = '', again = '', then = '' } = match?.groups ?? {}
  if (match === null || !has(new RegExp(`^${stem(verb.replace(/(?:ed|d)$/i, ''))}`, 'i'), again)) return []
  if (when.slice(0, 12).toLowerCase() !== then.slice(0, 12).toLowerCase()) return []
  const at = match[0].search(/\b(?:although|though|but|while|whereas|and)\b/i)
  return clauseFrom(text, match.index + at, match[0].slice(at))
}

const nobodyThough =
  /\b(?:nobody|no one|none of us) (?<verb>\w{3,})\b[^.;]{0,60}?(?<when>(?:before|after|until|on|in) [^.;,]{3,60})?,? (?:although|though|but|while|whereas|and) (?:\w+ ){1,5}?(?:did|had|has) (?:in fact |indeed )?(?<again>\w{3,})\b(?:(?! (?:before|after|until|on|in) )[^.;,]){0,60}(?: (?<then>(?:before|after|until|on|in) [^.;,]{3,60}))?/i

/** "The stock sync runs every 15 minutes, and because we use no stock sync the manager types the stock." */
function doWithout(text: AnalysedText): Span[] {
  const { lacking, there } = tools[text.language]
  const match = firstMatch(lacking, text.masked)
  const thing = match?.groups?.['thing']?.trim()
  if (match === null || thing === undefined || thing.length < 4) return []
  const named = thing.replaceAll(/[^\p{L}\p{N} -]/gu, '.')
  const before = text.masked.slice(0, match.index)
  if (!has(new RegExp(there.replaceAll('THING', named), 'iu'), before)) return []
  return clauseFrom(text, match.index, match[0])
}

const tools: Readonly<Record<Language, { readonly lacking: RegExp; readonly there: string }>> = {
  en: {
    lacking:
      /\b(?:because|since|as) (?:we|i) (?:(?:use|have|own|run|keep) no|(?:do not|don['’]t) (?:use|have|own|run|keep) (?:any|an?)) (?<thing>[a-z][\w-]+(?: (?!the\b|our\b|was\b|is\b|and\b)[a-z][\w-]+)?)/iu,
    there: String.raw`\b(?:the|our) THING (?:\w+ )?(?:runs?|updates?|syncs?|has|shows?|checks?|reads?|is|sends?|compares?|blocks?|lists?)\b`,
  },
  de: {
    lacking:
      /(?<!\p{L})(?:weil|da) (?:wir|ich) keine?n? (?<thing>\p{L}[\p{L}-]+) (?:nutzen|haben|verwenden|führen|benutzen|habe)(?!\p{L})/iu,
    there: String.raw`(?<!\p{L})(?:der|die|das|unsere?) THING (?:\p{L}+ )?(?:läuft|prüft|hat|zeigt|gleicht|sendet|vergleicht|sperrt|meldet|aktualisiert)(?!\p{L})`,
  },
  fr: {
    lacking:
      /(?<!\p{L})(?:car|parce que|puisque|comme) (?:nous n['’](?:avons|utilisons)|nous ne tenons) (?:pas|aucune?)(?: d['’]?e?)? ?(?<thing>\p{L}+(?: de \p{L}+)?)/iu,
    there: String.raw`(?<!\p{L})(?:le |la |l['’]|notre )THING (?:\p{L}+ )?(?:tourne|met|a|affiche|vérifie|compare|envoie|bloque|contient)(?!\p{L})`,
  },
  it: {
    lacking:
      /(?<!\p{L})(?:perché|poiché|siccome) non (?:abbiamo|usiamo|teniamo) (?:nessun[oa]? |alcun[oa]? |un[oa]? )?(?<thing>\p{L}+(?: di \p{L}+)?)/iu,
    there: String.raw`(?<!\p{L})(?:il |la |lo |l['’]|nostr[oa] )THING (?:\p{L}+ )?(?:gira|aggiorna|ha|mostra|controlla|confronta|invia|blocca|contiene)(?!\p{L})`,
  },
  es: {
    lacking:
      /(?<!\p{L})(?:porque|ya que|como) no (?:tenemos|usamos|utilizamos|llevamos) (?:ningun[oa] |ningún |una? )?(?<thing>\p{L}+(?: de \p{L}+)?)/iu,
    there: String.raw`(?<!\p{L})(?:el|la|nuestr[oa]) THING (?:\p{L}+ )?(?:funciona|actualiza|tiene|muestra|comprueba|compara|envía|bloquea|contiene)(?!\p{L})`,
  },
  ja: {
    lacking:
      /(?<thing>[\p{Script=Han}\p{Script=Katakana}ー]{3,10})(?:を使(?:ってい|わ)ない|がない|は使っていない)(?:ため|ので)/u,
    there: 'THING(?:は|が)[^。]{0,16}(?:動|更新|照合|確認|送|止め)',
  },
}

/** "All 14 buyers were refunded, and none of them has a refund." */
function noneRefunded(text: AnalysedText): Span[] {
  const match = firstMatch(allAndNone[text.language], text.masked)
  if (match === null) return []
  const none = match.groups?.['none'] ?? ''
  return clauseFrom(text, match.index + match[0].length - none.length, none)
}

const allAndNone: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:all|every|each)\b[^.;]{0,50}\b(?:refunded|reimbursed|money back|paid back)\b[^.]{0,30}?(?<none>\b(?:none|not one|no one) of (?:the(?:m|se)?|those)\b[^.]{0,30}(?:refund|money|payment|repaid|reimburs))/iu,
  de: /(?<!\p{L})all(?:e|en)(?!\p{L})[^.]{0,60}(?:erstattet|zurückgezahlt|zurückbekommen|zurücküberwiesen|entschädigt)[^.]{0,20}?(?<none>(?<!\p{L})keine[rs]? (?:der|von|dieser)(?!\p{L})[^.]{0,50}(?:erstattung|geld|kaufpreis|zahlung))/iu,
  fr: /(?<!\p{L})tou(?:s|tes)(?!\p{L})[^.]{0,60}(?:rembours|indemnis)[^.]{0,40}?(?<none>(?<!\p{L})aucune? (?:de ces|des|d['’]entre|de nos)(?!\p{L})[^.]{0,40}(?:rembours|argent|paiement|virement))/iu,
  it: /(?<!\p{L})tutt[ie](?!\p{L})[^.]{0,60}(?:rimbors|restituit|risarcit)[^.]{0,40}?(?<none>(?<!\p{L})nessun[oa] (?:de[ig]|di quest|degli|delle|di lor)[^.]{0,40}(?:rimbors|soldi|denaro|pagament))/iu,
  es: /(?<!\p{L})(?:a )?tod[oa]s(?!\p{L})[^.]{0,60}(?:reembols|devuel|devolv|indemniz)[^.]{0,40}?(?<none>(?<!\p{L})ningun[oa] de (?:los|las|est[oa]s|ell[oa]s)(?!\p{L})[^.]{0,40}(?:reembols|dinero|pago|devoluc))/iu,
  ja: /(?:全員|全て|すべて|全\d*名)[^。]{0,30}返金(?:し|済)[^。]*[。、](?<none>[^。]{0,20}(?:誰も|一人も|1人も|どの)[^。]{0,20}(?:返金|お金)[^。]{0,10}(?:ない|ません))/u,
}

function clauseFrom(text: AnalysedText, start: number, words: string): Span[] {
  return [{ start, end: endOfClause(text.masked, start + words.length) }]
}
