import { gated, type Stretch } from '../text/gated.ts'

/**
 * "You do not have to prepare documents or a plan of action": what a denied duty reaches over, as stretches of a folded
 * sentence. What is owed instead ("but", "only", "unless") ends it.
 */
export function notNeeded(
  sentence: Stretch & { readonly words: string },
  language: string,
): { start: number; end: number }[] {
  const { words } = sentence
  const pattern = language === 'ja' ? freedAfter : freed
  const found: { start: number; end: number }[] = []
  for (const match of pattern.all(words, sentence)) {
    if (found.length >= maxStretches) break
    if (language === 'ja') found.push({ start: match.index, end: match.index + match[0].length })
    else {
      const start = match.index + match[0].length
      const rest = words.slice(start)
      const stop = rest.search(opposite)
      found.push({ start, end: stop === -1 ? words.length : start + stop })
    }
  }
  return found
}

/** No sentence that somebody wrote denies more duties. */
const maxStretches = 32

const freed = gated(
  /(?<!if |unless |when )(?<![a-z])(?:(?:you|sellers|we) (?:do not|don't|won't|will not|need not|needn't) ?(?:currently |yet )?(?:have to|need(?: to)?|require|expect|want)?|(?:is|are) no need to|there is no need (?:to|for)|(?:not|isn't) (?:necessary|required|needed) to|not (?:required|obliged|asked) to|sie (?:mussen|brauchen) (?:[a-z]+ ){0,3}?(?:nicht|kein(?:e|en)?|weder)|(?:mussen|brauchen) sie (?:[a-z]+ ){0,3}?(?:nicht|kein(?:e|en)?|weder)|(?:nicht (?:notig|notwendig|erforderlich)|unnotig),? (?:uns )?|vous n'avez (?:pas|ni|rien) (?:besoin )?(?:a|de|d')?|(?:n'est|est) (?:pas|ni) (?:necessaire|obligatoire|utile|requis) (?:de|d')|inutile (?:de|d')|vous n'etes pas (?:tenu|oblige)[es]* (?:de|d'|a)|non (?:e necessari[oa]|occorre|occorrono|serve|servono|deve|devi|dovra|dovrai|ha bisogno|hai bisogno|c'e bisogno|e richiest[oa]|e tenut[oa])|no (?:es necesari[oa]|es preciso|hace falta|tienes? que|necesitas?|debes?|se requiere|es obligatorio|esta obligad[oa]))(?![a-z])/g,
)

const opposite =
  /[;:!?]|(?<![a-z])(?:but|only|instead|unless|until|except|if|sondern|aber|nur|stattdessen|ausser|wenn|mais|seulement|sauf|jusqu'a|si|ma|solo|soltanto|salvo|finche|se|sino|pero|hasta|excepto)(?![a-z])/

// 計画書をご提出いただく必要はございません
const freedAfter = gated(
  /[^、。]{1,60}?(?:は|も|の)?(?:ご?(?:提出|送付|準備|用意|作成|返信))?(?:いただく|する|の)?(?:必要は?(?:ござい|あり)ません|必要(?:は)?ない|不要です|不要でござい)/g,
)
