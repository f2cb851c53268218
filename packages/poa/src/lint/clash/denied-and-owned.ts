import { says } from '../find.ts'
import type { Language } from '../language.ts'
import { perText } from '../memory/kept.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { allMatches, everywhere, firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { endOfClause } from './clause.ts'

interface DeniedWords {
  /** We do not sell, never used, have none of: what, in `thing`, and whether never, in `never`. */
  readonly denied: RegExp
  /** What the thing is that we have after all; `THING` stands for it. */
  readonly owned: string
  /** Letters that a word may end in otherwise. */
  readonly ending: RegExp
  /** Given up, got rid of, planned, or denied once more. */
  readonly free: RegExp
}

/** "We do not sell used goods, and the used goods we sell …": a thing that is denied of us and is then ours. */
export const deniedAndOwned: (text: AnalysedText) => readonly Span[] = perText((text) => {
  const words = languages[text.language]
  if (!says({ text }, words.denied)) return []
  return allMatches(everywhere(words.denied), text.masked).flatMap((match) => {
    const thing = (match.groups?.['thing'] ?? match.groups?.['before'] ?? '').trim()
    const owned = ownedPattern(thing, words, text.language)
    if (owned === undefined) return []
    const from = match.index + match[0].length
    const within = text.sentences.findIndex(({ end }) => end >= from)
    const rest = text.masked.slice(from, text.sentences[within + 2]?.end)
    const told = firstMatch(owned, rest)
    if (told === null) return []
    const said = rest.slice(told.index, endOfClause(rest, told.index + told[0].length))
    if (match.groups?.['never'] === undefined && has(words.free, said)) return []
    if (has(narrower, text.masked.slice(from, from + 24))) return []
    return [{ start: from + told.index, end: from + told.index + said.trimEnd().length }]
  })
})

// "We do not sell used phones in Germany", "we do not use an agency for reviews": elsewhere it may be otherwise.
const narrower =
  /^ (?:in|at|on|for|until|since|before|after|from|to|as|outside|für|in|im|auf|bis|seit|als|pour|en|dans|sur|avant|depuis|comme|per|nel|su|fino|come|para|hasta|desde|como|mit)(?!\p{L})/iu

function ownedPattern(thing: string, words: DeniedWords, language: Language): RegExp | undefined {
  const parts = thing.split(/\s+/u).filter((part) => !has(fillers, part))
  if (parts.length === 0 || thing === '') return undefined
  if (language === 'ja')
    return thing.length < 2 ? undefined : new RegExp(words.owned.replaceAll('THING', thing), 'u')
  const stems = parts.map((part) => part.replace(words.ending, ''))
  if (stems.some((stem) => stem.length < 3) || stems.join('').length < 5) return undefined
  const whole = stems
    .map((stem) => String.raw`${stem.replaceAll(/[^\p{L}\p{N}-]/gu, '.')}\p{L}{0,4}`)
    .join(String.raw`(?: (?:d[eiu]|de la|del|per le|per la|für) ?| |['’])`)
  return new RegExp(words.owned.replaceAll('THING', whole), 'iu')
}

const fillers =
  /^(?:any|an?|the|of|de|di|d|del|per|le|la|für|eine?[nmrs]?|une?|un[oa]?|ningun[oa]?|alcun[oa]?)$/iu

const before = String.raw`(?<!\p{L})`
const languages: Readonly<Record<Language, DeniedWords>> = {
  en: {
    denied:
      /\b(?:we|i|our (?:shop|store|company|firm)) (?:do not|don['’]t|does not|doesn['’]t|(?<never>(?:have |had )?never|never ever|did not ever|have not ever)) (?:\w+ly )?(?:sell|sold|buy|bought|use|used|have|had|keep|kept|offer|offered|print|printed|stock|stocked|import|imported|trade in|deal in|dealt in|work(?:ed)? with|hire|hired|own|owned|run|ran|open|opened|make|made|insert|inserted|send|sent|order|ordered|employ|employed|store|stored|pay|paid|ship|shipped|list|listed|register|registered|operate|operated|contract\w*|engage|engaged|commission\w*) (?:any |an? )?(?!the\b|our\b|my\b|this\b|that\b|it\b|them\b)(?<thing>\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3}?)(?=\s*[.,;:]| (?:and|but|while|although|though|yet|because|so|ourselves|myself|in|at|on|for|until|since|before|to|as|from|outside|of our)\b)/iu,
    owned: String.raw`\b(?:(?:our|my) (?:\p{L}+ )?THING\b|the (?:\p{L}+ )?THING (?:that |which )?(?:we|i)\b|THING (?:that |which )?(?:we|i) (?:sell|sold|use|used|have|had|buy|bought|print|printed|keep|kept|opened|sent|hired|run|ran|offer)\b)`,
    ending: /(?:ies|es|s|y)$/iu,
    free: /\b(?:former|formerly|no longer|any ?more|scrap\w*|recycl\w*|dispos\w*|destroy\w*|liquidat\w*|donat\w*|sent back|returned to|new|will|planned|would|if|not|never|no|competitor\w*|supplier(?:'s|’s))\b/iu,
  },
  de: {
    denied:
      /(?<!\p{L})(?:(?:verkaufen|führen|nutzen|verwenden|haben|kaufen|importieren|beschäftigen|betreiben|drucken|lagern|versenden|beauftragen|bieten|arbeiten mit|handeln mit) (?:wir |ich )?(?:selbst )?kein\p{L}* (?<thing>(?:\p{Ll}+ )?\p{Lu}[\p{L}-]+)|(?:wir|ich) (?:haben|hatten|habe|hatte) (?<never>nie|niemals|noch nie) (?:mit )?(?:eine?[nmrs]? )?(?<thing>(?:\p{Ll}+ )?\p{Lu}[\p{L}-]+)|(?:eine?[nmrs]? )?(?<before>(?:\p{Ll}+ )?\p{Lu}[\p{L}-]+) (?:haben|hatten|habe|hatte) (?:wir|ich) (?<never>nie|niemals|noch nie|zu keiner zeit))/iu,
    owned: String.raw`${before}(?:(?:unser|mein)(?:e[nmrs]?|[nmrs])? (?:\p{L}+ )?THING(?!\p{L})|(?:der|die|das|den|dem|des) (?:\p{L}+ )?THING,? (?:die|der|das|den|welche\p{L}*) (?:\p{L}+ )*?(?:wir|ich)(?!\p{L}))`,
    ending: /(?:innen|in|en|er|es|e|n|s)$/iu,
    free: /(?<!\p{L})(?:ehemalig\p{L}*|früher\p{L}*|nicht mehr|entsorgt\p{L}*|verwerte\p{L}*|vernichte\p{L}*|spende\p{L}*|neue[nrms]?|künftig\p{L}*|wird|nicht|kein\p{L}*|nie)(?!\p{L})/iu,
  },
  fr: {
    denied:
      /(?<!\p{L})(?:ne |n['’])(?:vendons|vends|utilisons|utilise|avons|ai|achetons|importons|employons|proposons|travaillons avec|faisons appel à|stockons|imprimons|envoyons|possédons|collaborons avec)(?: (?:pas|aucune?|(?<never>jamais)(?: (?:eu|utilisé|vendu|acheté|travaillé avec|employé|fait appel à|envoyé|possédé|ouvert|importé|mandaté))?))+ ?(?:de la |du |des |de |d['’]|une? )?(?<thing>\p{L}{3,}(?: (?:de |d['’])?\p{L}{3,}){0,3}?)(?=\s*[.,;:]| (?:et|mais|alors|tandis|car|pour|en|dans|sur|depuis|avant)(?!\p{L}))/iu,
    owned: String.raw`${before}(?:(?:notre|nos|mon|ma|mes) (?:\p{L}+ )?THING(?!\p{L})|(?:le |la |les |l['’])(?:\p{L}+ )?THING (?:que (?:nous|j['’])|qu['’]on))`,
    ending: /(?:aux|es|s|e|x)$/iu,
    free: /(?<!\p{L})(?:ancien\p{L}*|plus|détrui\p{L}+|recycl\p{L}+|donn\p{L}+ à|nouve\p{L}+|future?s?|pas|jamais|aucun\p{L}*)(?!\p{L})/iu,
  },
  it: {
    denied:
      /(?<!\p{L})non (?:vendiamo|vendo|usiamo|uso|utilizziamo|abbiamo|ho|compriamo|importiamo|impieghiamo|offriamo|lavoriamo con|collaboriamo con|stampiamo|spediamo|possediamo)(?!\p{L})(?: (?<never>mai)(?: (?:avuto|usato|utilizzato|venduto|comprato|lavorato con|impiegato|incaricato|collaborato con|aperto|importato|spedito))?)? ?(?:alcun[oa]? |alcun['’]|nessun[oa]? |una |uno |un |un['’])?(?<thing>\p{L}{3,}(?: (?:di |da |per le |per )?\p{L}{3,}){0,3}?)(?=\s*[.,;:]| (?:e|ed|ma|mentre|perché|per|in|su|da|prima|fino)(?!\p{L}))/iu,
    owned: String.raw`${before}(?:(?:nostr[oaie]|mi[oae]|miei) (?:\p{L}+ )?THING(?!\p{L})|(?:il |la |lo |i |le |gli |l['’])(?:\p{L}+ )?THING che (?:\p{L}+iamo|ho|abbiamo|vendo|uso)(?!\p{L}))`,
    ending: /[aeio]$/iu,
    free: /(?<!\p{L})(?:ex|più|distrutt\p{L}+|smaltit\p{L}+|ricicl\p{L}+|regalat\p{L}+|nuov\p{L}+|futur\p{L}+|non|mai|nessun\p{L}*)(?!\p{L})/iu,
  },
  es: {
    denied:
      /(?<!\p{L})(?:no|(?<never>nunca|jamás)) (?:vend(?:emos|o|imos)|us(?:amos|o)|utiliz(?:amos|o)|ten(?:emos|go|íamos)|tuv(?:e|imos)|compr(?:amos|o)|import(?:amos|o)|emple(?:amos|o)|ofrecemos|trabaj(?:amos|o) con|contratamos|colaboramos con|imprimimos|enviamos|(?:hemos|he) (?:tenido|usado|utilizado|vendido|comprado|trabajado con|contratado|empleado|abierto))(?!\p{L}) (?:ningun[oa]? |ningún |una |uno |un )?(?<thing>\p{L}{3,}(?: (?:de |del )?\p{L}{3,}){0,3}?)(?=\s*[.,;:]| (?:y|e|pero|mientras|porque|aunque|para|en|desde|antes|hasta)(?!\p{L}))/iu,
    owned: String.raw`${before}(?:(?:nuestr[oa]s?|mis?) (?:\p{L}+ )?THING(?!\p{L})|(?:el|la|los|las) (?:\p{L}+ )?THING que (?:\p{L}+[ae]mos|\p{L}+imos|tengo|vendo|uso|hemos|he)(?!\p{L}))`,
    ending: /(?:es|s|a|o|e)$/iu,
    free: /(?<!\p{L})(?:antigu\p{L}+|ya no|destru\p{L}+|recicl\p{L}+|don(?:amos|a|an)|nuev\p{L}+|futur\p{L}+|no|nunca|ningun\p{L}*)(?!\p{L})/iu,
  },
  ja: {
    denied:
      /(?<thing>[\p{Script=Han}\p{Script=Katakana}ー]{2,10})(?:を|は|に|と)(?:一切)?(?:[\p{Script=Han}]{2}(?:し|を)(?:た|て)|使っ|持っ|売っ|雇っ)(?:(?<never>ことは(?:一度も)?(?:なく|ありません|ない))|い(?:ません|ない|ず))/u,
    owned:
      '(?:当店の|弊社の|当社の|自社の|(?:し|使っ|売っ|雇っ|持っ)て(?:いる|いた))(?:[\\p{Script=Han}ー]{1,4}の)?THING',
    ending: /$/u,
    free: /以前の|終了|解約|廃棄|今後|予定|ません|ない/u,
  },
}
