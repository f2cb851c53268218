import { says } from '../find.ts'
import type { PlanItem } from '../plan.ts'
import { countSource } from '../text/numbers.ts'
import { has } from '../text/pattern.ts'

/** What ties a statement to the world: who, when, how many, where it is written. */
export interface Anchors {
  readonly date: boolean
  readonly number: boolean
  readonly identifier: boolean
  readonly exhibit: boolean
  readonly role: boolean
  readonly tool: boolean
  readonly place: boolean
}

const kept = new WeakMap<object, Anchors>()

export function anchorsOf(item: PlanItem): Anchors {
  let anchors = kept.get(item.text)
  if (anchors === undefined) {
    anchors = new LazyAnchors(item)
    kept.set(item.text, anchors)
  }
  return anchors
}

// Most questions are answered by the first anchor found, and each pattern costs its compilation; rules over
// the whole case ask again after every keystroke.
class LazyAnchors implements Anchors {
  readonly #item: PlanItem
  #number: boolean | undefined
  #role: boolean | undefined
  #tool: boolean | undefined
  #place: boolean | undefined
  constructor(item: PlanItem) {
    this.#item = item
  }
  get date(): boolean {
    return this.#item.text.dates.length > 0 || this.#item.date !== undefined
  }
  get number(): boolean {
    return (this.#number ??= /\d/.test(this.#item.text.masked) || says(this.#item, countPattern))
  }
  get identifier(): boolean {
    return this.#item.text.masks.some(({ kind }) => kind === 'asin' || kind === 'sku' || kind === 'order')
  }
  get exhibit(): boolean {
    return (
      this.#item.text.masks.some(({ kind }) => kind === 'exhibit') || this.#item.links.evidence.length > 0
    )
  }
  get role(): boolean {
    return (this.#role ??=
      this.#item.owner !== undefined || says(this.#item, rolePattern) || says(this.#item, nativeRole))
  }
  get tool(): boolean {
    return (this.#tool ??=
      this.#item.text.masks.some(({ kind }) => kind === 'name' || kind === 'url') ||
      says(this.#item, toolPattern))
  }
  get place(): boolean {
    return (this.#place ??= says(this.#item, placePattern))
  }
}

export function hasAnchor(item: PlanItem): boolean {
  const anchors = anchorsOf(item)
  return (
    anchors.date ||
    anchors.exhibit ||
    anchors.identifier ||
    anchors.number ||
    anchors.role ||
    anchors.tool ||
    anchors.place
  )
}

/** Whether a part of a text names a tool or a place. */
export function standsOnThings(words: string): boolean {
  return has(toolPattern, words) || has(placePattern, words)
}

const countPattern = new RegExp(String.raw`\b${countSource}\b`, 'iu')

/** A person by function: "the receiving lead", "our deputy", "packers" as those who do the step. */
export const rolePattern =
  /\b(?:managers?|leads?|leaders?|supervisors?|owners?|directors?|heads?|clerks?|packers?|pickers?|deput(?:y|ies)|coordinators?|administrators?|specialists?|officers?|assistants?|purchas(?:er|ing)|bookkeepers?|accountants?|inspectors?|auditors?|designers?|photographers?|editors?|approvers?|reviewers?|(?:second|first|proof-?) ?readers?|proofreaders?|partners?|technicians?|engineers?|foremen|foreman|founder|ceo|coo|cfo|(?:night|day|early|late|morning|evening) shift|second person|two people|two persons|four eyes|colleague|operator|planner|agents?|driver|receiver|receiving (?:team|staff|desk)|returns (?:team|staff|desk)|listing (?:team|staff)|catalogue (?:team|staff)|compliance (?:team|staff)|service desk|customer service (?:team|staff|lead|desk)|warehouse (?:team|staff)|night team|representatives?|laborator(?:y|ies)|lab)\b/i

// The same in the other languages; German compounds end in the role.
export const nativeRole =
  /(?<!\p{L})\p{L}*(?:leiter(?:in)?|leitung|chef(?:in)?|führung|verantwortliche[rn]?|beauftragte[rn]?|inhaber(?:in)?|packer(?:in)?|prüfer(?:in)?|buchhalt\p{L}+|vertretung|meister(?:in)?|lagerist(?:in)?)(?!\p{L})|(?<!\p{L})(?:responsables?|gérante?|cheffe?|directeur|directrice|préparat(?:eur|rice)s?|adjointe?|comptable|magasinier|photographe|responsabil[ei]|titolare|magazzinier[ei]|direttore|addett[oa]|capo\p{L}*|gerente|encargad[oa]|directora?|jef[ea]|titular|dueñ[oa]|operari[oa]|contable)(?!\p{L})|主任|担当(?:者|[のがはへに、])|係(?!数)|店長|課長|部長|係長|責任者|社長|経理|リーダー|副店長/iu

const toolPattern =
  /\b(?:ERP|WMS|spreadsheet|template|checklist|scanner|scales?|label printer|settings? page|Buy Shipping|Seller Central|Inventory Lab|ShipStation|dashboard|script|macro|feed|api|barcode|photo|video|register|rota|logbook|log book|log|sheet|form|calendar|alarm|alert|filter|formula|column|field|plug-?in|app|software|tool|system|database|mailbox|folder|archive|camera|lightbox|bench|carton|box|sleeve|foil|tape|seal|sticker|label)s?\b/i

const placePattern =
  /\b(?:warehouse|bay|shelf|shelves|dock|line \d|bench|room|cage|quarantine|zone|aisle|office|site|depot|plant|fulfil?lment cent(?:er|re))\b/i

/** A block that a tool or a setting enforces by itself. */
export const automatic =
  /\b(?:automatic\w*|accepts? only|accept no|has no other|have no other|allows? only|offers? only|knows? only|lists? only|refuses?|never (?:prints?|ships?|accepts?|saves?|releases?|lists?|sends?)|(?:no one|nobody)(?: (?:but|except|other than) .{2,40})? (?:can|may) (?:change|edit|alter|delete|overwrite|open|print|save|upload|ship|release|list|add|remove)|hides?|disables?|filters? out|gr[ea]ys? out|forbids?|withholds?|suppress(?:es)?|blocks?|blocked|locks?|locked|rejects?|rejected|prevents? (?:the|any|a|saving|upload|print\w*)|will not (?:print|save|accept|release|upload|ship)|does not (?:print|save|accept|release|upload|ship)|cannot be (?:\w+ed|shipped|sent|sold)|is (?:switched|turned|set|held|disabled|enabled|mandatory|required|locked)|are (?:switched|turned|set|held|disabled|mandatory|required|locked)|hard stop|by default|mandatory field|required field|system (?:holds|stops|flags|pauses)|pauses?|not (?:possible|released) (?:without|until|before)|only after|no .{0,40} without)\b/i
