import { perText } from '../memory/kept.ts'
import type { PlanItem } from '../plan.ts'
import type { Span } from '../text/sentences.ts'
import { allMatches, has } from '../text/pattern.ts'

/** A statement about somebody else. */
interface Relation extends Span {
  readonly names: ReadonlySet<string>
  /** It denies a tie with them; otherwise it tells one. */
  readonly denies: boolean
}

/**
 * "There has never been any connection with Birch Lane Finds" and "the account that we had shared with Birch Lane Finds":
 * the tie that one sentence denies, another one tells. Told by the name, since the words for a tie are many.
 */
export function deniedTiesTold(items: readonly PlanItem[]): (Relation & { readonly item: PlanItem })[] {
  const denied = items.flatMap(({ text }) => relationsOf(text).filter(({ denies }) => denies))
  if (denied.length === 0) return []
  return items.flatMap((item) =>
    relationsOf(item.text).flatMap((one) =>
      !one.denies && denied.some(({ names }) => [...names].some((name) => one.names.has(name)))
        ? [{ ...one, item }]
        : [],
    ),
  )
}

const relationsOf = perText((text): readonly Relation[] =>
  text.sentences.flatMap(({ start, end }) => {
    const names = namesIn(text.raw.slice(start, end))
    if (names.size === 0) return []
    const words = text.masked.slice(start, end)
    const denies = has(denial, words)
    return denies || (has(told, words) && !has(notTold, words)) ? [{ start, end, names, denies }] : []
  }),
)

const pairs = /(?<=\s|^)(?=(\p{Lu}[\p{L}&'’-]+\s\p{Lu}[\p{L}&'’-]+))/gu

function namesIn(raw: string): ReadonlySet<string> {
  // Pairs, so that a noun before the name in German does not make it another name.
  return new Set(allMatches(pairs, raw).map(([, pair = '']) => pair.toLowerCase()))
}

const denial =
  /\b(?:never|no|not any|nothing|none)\b[^.!?]{0,40}\b(?:connect\w*|relat\w*|link\w*|associat\w*|tie[sd]?|contact|dealings|business|common|to do|shared?|know|knew|heard|met|use[sd]?|owned?)\b|(?<!\p{L})(?:nie(?:mals)?|kein\p{L}*|nichts)(?: [\p{L}-]+){0,5} (?:Verbindung|Beziehung|Kontakt|gemeinsam\p{L}*|zu tun|Zusammenhang)(?!\p{L})|(?<!\p{L})(?:jamais|aucune?|rien)(?: [\p{L}’'-]+){0,4} (?:lien|relation|contact|commun|à voir)(?!\p{L})|(?<!\p{L})(?:mai|nessun\p{L}*|nulla)(?: [\p{L}'’-]+){0,4} (?:legame|rapporto|contatto|collegamento|comune|a che (?:fare|vedere))(?!\p{L})|(?<!\p{L})(?:nunca|jamás|ningun\p{L}*|ningún|nada)(?: [\p{L}-]+){0,4} (?:relación|vínculo|contacto|conexión|común|que ver)(?!\p{L})|(?:一切|全く|何の)[^。]{0,8}(?:関係|関連|つながり|接点)/iu

const told =
  /\b(?:shar\w+|jointly|together with|in common|same (?:\w+ )?(?:account|address|bank|device|laptop|office|owner|phone|card)|used (?:by|with)|belong\w*|co-?own\w*|partner\w*|both (?:stores|accounts|shops)|two (?:stores|accounts|shops)|helped|lent|rented|ran|run|owned|sold (?:to|for|through|with)|worked (?:for|with))\b|(?<!\p{L})(?:gemeinsam\p{L}*|geteilt\p{L}*|teilten|zusammen mit|dasselbe|derselbe[nrs]?|dieselbe[nrs]?|beide[nr]? (?:Läden|Konten|Shops)|partag\p{L}+|commune?s?|en commun|même (?:compte|adresse|banque)|condivi\p{L}+|in comune|stess[oa] (?:conto|indirizzo|banca)|compart\p{L}+|en común|mism[oa] (?:cuenta|dirección|banco))(?!\p{L})|共有|共同|同じ(?:口座|住所|端末)/iu

const notTold =
  /\b(?:no|not|never|nothing|none)\b|(?<!\p{L})(?:nicht|nie|kein\p{L}*|jamais|aucune?|pas|(?<!(?:im|en|de|du|ab|seit|bis|\d|\d\.) )mai(?! \d)|nessun\p{L}*|non|nunca|ningun\p{L}*)(?!\p{L})|(?:ません|ない)/iu
