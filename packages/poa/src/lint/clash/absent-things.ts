import { says } from '../find.ts'
import { perText } from '../memory/kept.ts'
import type { Language } from '../language.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { claims } from './scope.ts'
import { statementsOf } from './statements.ts'
import { clashWords, word } from './words.ts'

/** How a language says that there is no such thing, and how it speaks of one as there. */
interface AbsenceWords {
  /** Names the thing, and whether it is so now or was so then. */
  readonly absent: RegExp
  /** Stands before a thing that somebody has. */
  readonly owned: string
  /** Words that narrow nothing: a written procedure, a checklist of our own. */
  readonly plain: RegExp
  /** Was it followed, was it read: what only a thing that is there can undergo. */
  readonly heeded: RegExp
  /** Made or bought: there after it was not. */
  readonly turned: RegExp
  /** Given up, or new: not there now, or there from now on. */
  readonly ended: RegExp
  readonly ending: RegExp
}

/** "We had no packing procedure, and the packer did not follow our packing procedure." */
export const absentThings: (text: AnalysedText) => readonly Span[] = perText((text) => {
  const words = absence[text.language]
  if (!says({ text }, words.absent)) return []
  const { limits, since } = clashWords[text.language]
  const all = statementsOf(text)
  return all.flatMap((denial, index) => {
    const match = firstMatch(words.absent, denial.words)
    const thing = match?.groups?.['now'] ?? match?.groups?.['then']
    if (match === null || thing === undefined) return []
    const rest = denial.words.replace(match[0], ' ')
    if (
      has(claims[text.language], denial.stretch) ||
      has(limits, rest) ||
      has(since, rest) ||
      has(narrowed[text.language], rest) ||
      (text.language === 'en' && has(narrowed.en, denial.words.slice(match.index + match[0].length)))
    )
      return []
    const then = match.groups?.['now'] === undefined
    const told = ownedThing(thing, words, then, text.language)
    if (told === undefined) return []
    return all
      .filter((_, at) => at !== index && Math.abs(at - index) <= 4)
      .filter(({ words: said, days }) => {
        if (!has(told, said)) return false
        if (then) return has(words.heeded, said) && !has(words.turned, said) && days.length === 0
        return !has(limits, said) && !has(words.ended, said)
      })
      .map(({ start, end }) => ({ start, end }))
  })
})

/** Whether something is told to have been made or bought, and so is there where it was not. */
export function isMade(words: string, language: Language): boolean {
  return has(absence[language].turned, words)
}

// What is heeded or not need not be told to be anybody's.
const articles = String.raw`(?:the|the said|der|die|das|den|dem|le|la|les|il|lo|i|gli|el|los|las) |(?:l|dell|all)['’]`

function ownedThing(
  thing: string,
  words: AbsenceWords,
  then: boolean,
  language: Language,
): RegExp | undefined {
  const parts = thing
    .trim()
    .split(/\s+/)
    .filter((part) => (part.length > 2 || language === 'ja') && !has(words.plain, part))
    .map((part) => part.replace(words.ending, ''))
  if (parts.length === 0 || parts.some((part) => part.length < (language === 'ja' ? 2 : 3))) return undefined
  const whole = parts
    .map((part) => `${part.replaceAll(/[^\p{L}\p{N}-]/gu, '.')}\\p{L}{0,3}`)
    .join(String.raw`(?: \p{L}{1,3})? ?['’]?`)
  return language === 'ja'
    ? new RegExp(`${words.owned}${parts.join('')}`, 'u')
    : new RegExp(
        String.raw`(?<!\p{L})(?:${words.owned}${then ? `|${articles}` : ''})(?:\p{L}+ )?${whole}(?!\p{L})`,
        'iu',
      )
}

// "No employees in Germany", "no checklist for returns": others may be elsewhere.
const narrowed: Readonly<Record<Language, RegExp>> = {
  en: /^\W*(?:in|at|for|on|of|from|about|who|that|which|to|own)\b/iu,
  de: /(?<!\p{L})(?:in|im|am|für|bei|aus|von|vom|zur|zum|zu)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:en|au|aux|pour|dans|chez|sur|à)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:in|nel\p{L}*|per|su|presso|a|da)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:en|para|sobre|a|con)(?!\p{L})/iu,
  ja: /(?:用|向け|に関する|での)の?$/u,
}

const enThing = String.raw`(?:\p{L}[\p{L}-]*ing |\p{L}[\p{L}-]+ ){0,2}?\p{L}[\p{L}-]+(?=\s*$|[.,;:)]| (?:at|in|for|of|on|existed|exists|was|is|to|yet|here|either|whatsoever|ourselves)\b)`
const enHave = String.raw`(?:have|has|hold|holds|keep|keeps|use|uses|run|runs|own|owns|operate|operates|employ|employs|work with|works with|rely on|there is|there are)`
const enHad = String.raw`(?:had|held|kept|used|ran|owned|operated|employed|worked with|there was|there were|there had been)`

const absence: Readonly<Record<Language, AbsenceWords>> = {
  en: {
    absent: word(
      String.raw`${enHave} no (?<now>${enThing})|(?:do not|don['’]t|does not|doesn['’]t) (?:have|hold|keep|use|run|own|operate|employ|work with|rely on) (?:any |an? )?(?<now>${enThing})|${enHad} no (?<then>${enThing})|(?:did not|didn['’]t) (?:have|hold|keep|use|run|own|operate|employ|work with) (?:any |an? )?(?<then>${enThing})|no (?<then>\p{L}+(?: \p{L}+)??)(?: (?:for|of|on|about) \p{L}+)? (?:existed|was in place|was in force|had been written)`,
    ),
    owned: String.raw`(?:our|my|this|the said) `,
    plain:
      /^(?:written|own|formal|fixed|proper|single|real|binding|documented|clear|defined|outside|external|regular|such)$/iu,
    heeded:
      /\b(?:follow\p{L}*|ignor\p{L}*|skip\p{L}*|breach\p{L}*|broke|disregard\p{L}*|deviat\p{L}*|overlook\p{L}*|forgot\p{L}*|missed|misread|read|stick|stuck|appl(?:y|ied)|bypass\p{L}*|violat\p{L}*|against|contrary to|despite|in spite of|according to|not known|required|said|prescribed|failed)\b/iu,
    turned:
      /\b(?:wrote|wr[io]te|writing|set up|introduc\p{L}*|creat\p{L}*|built|bought|install\p{L}*|hired|new|first|draft\p{L}*|now|former|ended|left|terminat\p{L}*|closed|until|since|will|future|next|adopt\p{L}*|issued|opened|started|began|planned)\b/iu,
    ended:
      /\b(?:former|ended|left|terminat\p{L}*|closed|dismissed|resigned|new|future|next|planned|was cancelled)\b/iu,
    ending: /(?:ies|es|s|y)$/iu,
  },
  de: {
    // Only the noun has a capital.
    absent:
      /(?<!\p{L})(?:haben|habe|hat|führen|nutzen|verwenden|betreiben|besitzen|beschäftigen|gibt es|arbeiten)(?: (?:wir|ich|hier|selbst|derzeit))*(?: mit)? keine?[nmrs]? (?:\p{Ll}+ )?(?<now>\p{Lu}[\p{L}-]+)|(?:hatten|hatte|nutzten|verwendeten|gab es|bestand|existierte)(?: (?:wir|ich|hier))* keine?[nmrs]? (?:\p{Ll}+ )?(?<then>\p{Lu}[\p{L}-]+)|(?:[Ee]ine? )?(?<then>\p{Lu}[\p{L}-]+) (?:gab es|existierte|bestand|lag)(?: (?:bei uns|hier|bis dahin))? nicht/u,
    owned: String.raw`(?:unser|mein|diese)(?:e[nmrs]?|[nmrs])? `,
    plain: /^(?:schriftlich|eigen|fest|klar|verbindlich|extern)\p{L}*$/iu,
    heeded:
      /(?<!\p{L})(?:gehalten|befolgt\p{L}*|beachtet\p{L}*|eingehalten|ignoriert\p{L}*|übergangen|übersprungen|missachtet\p{L}*|verletzt\p{L}*|abgewichen|vergessen|gelesen|verstoßen|entgegen|trotz|gegen|laut|gemäß|vorgeschrieben|verlangte?)(?!\p{L})/iu,
    turned:
      /(?<!\p{L})(?:geschrieben|eingeführt|erstellt|angelegt|gekauft|angeschafft|eingestellt worden|neue[nrsm]?|jetzt|nun|ehemalige[nrsm]?|beendet|gekündigt|bis|seit|künftig|wird|werden|erste[nrsm]?|verfasst|eröffnet)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:ehemalige[nrsm]?|frühere[nrsm]?|beendet|gekündigt|aufgelöst|geschlossen|neue[nrsm]?|künftige[nrsm]?|ausgeschieden)(?!\p{L})/iu,
    ending: /(?:innen|in|en|er|e|n|s)$/iu,
  },
  fr: {
    absent: word(
      String.raw`(?:n['’](?:avons|ai|a|employons|utilisons|exploitons)|ne (?:possédons|travaillons avec|disposons d)|il n['’]y a)(?: [\p{L}]+)?? ?(?:aucune?|pas d[e'’]) ?(?<now>\p{L}+(?: d[e'’] ?\p{L}+)?)|(?:n['’](?:avions|avais|avait|utilisions)|il n['’]y avait|il n['’]existait) (?:aucune?|pas d[e'’]) ?(?<then>\p{L}+(?: d[e'’] ?\p{L}+)?)|aucune? (?<then>\p{L}+(?: d[e'’] ?\p{L}+)?) n['’](?:existait|était en place)`,
    ),
    owned: String.raw`(?:notre|nos|mon|ma|mes) `,
    plain: /^(?:écrite?s?|propres?|véritables?|externes?)$/iu,
    heeded:
      /(?<!\p{L})(?:respecté\p{L}*|suivi\p{L}*|ignoré\p{L}*|appliqué\p{L}*|lu\p{L}{0,2}|oublié\p{L}*|sauté\p{L}*|enfreint\p{L}*|contrairement à|malgré|selon|observé\p{L}*)(?!\p{L})/iu,
    turned:
      /(?<!\p{L})(?:rédig\p{L}+|écri\p{L}+|créé\p{L}*|mis\p{L}* en place|acheté\p{L}*|embauché\p{L}*|nouve\p{L}+|désormais|ancien\p{L}*|terminé\p{L}*|résilié\p{L}*|jusqu\p{L}*|depuis|sera|premi\p{L}+|introdui\p{L}+|ouvert\p{L}*)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:ancien\p{L}*|terminé\p{L}*|résilié\p{L}*|fermé\p{L}*|licencié\p{L}*|nouve\p{L}+|future?s?|pris fin)(?!\p{L})/iu,
    ending: /(?:es|s|e)$/iu,
  },
  it: {
    absent: word(
      String.raw`non (?:abbiamo|ho|ha|usiamo|utilizziamo|possediamo|gestiamo|impieghiamo|lavoriamo con|c['’]è|ci sono|esiste|esistono)(?!\p{L})(?: (?:alcun[oa]?|nessun[oa]?|una?|uno))? ?(?:(?:alcun|nessun|un)['’])?(?<now>\p{L}+(?: d[i'’] ?\p{L}+)?)|non (?:avevamo|avevo|usavamo|c['’]era|c['’]erano|esisteva|esistevano)(?!\p{L})(?: (?:alcun[oa]?|nessun[oa]?|una?|uno))? ?(?:(?:alcun|nessun|un)['’])?(?<then>\p{L}+(?: d[i'’] ?\p{L}+)?)`,
    ),
    owned: String.raw`(?:nostr[oaie]|mi[oae]|miei) `,
    plain: /^(?:scritt[oaie]|propri[oaie]|ver[oaie]|estern[oaie])$/iu,
    heeded:
      /(?<!\p{L})(?:rispettat\p{L}+|seguit\p{L}+|ignorat\p{L}+|applicat\p{L}+|lett[oaie]|dimenticat\p{L}+|saltat\p{L}+|violat\p{L}+|contrariamente a|nonostante|secondo|osservat\p{L}+)(?!\p{L})/iu,
    turned:
      /(?<!\p{L})(?:scritt\p{L}+|redatt\p{L}+|creat\p{L}+|introdott\p{L}+|comprat\p{L}+|assunt\p{L}+|nuov\p{L}+|ora|ex|terminat\p{L}+|chius\p{L}+|fino|da quando|dal|sarà|prim[oa]|aperto)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:ex|terminat\p{L}+|chius\p{L}+|disdett\p{L}+|licenziat\p{L}+|nuov\p{L}+|futur\p{L}+|cessat\p{L}+)(?!\p{L})/iu,
    ending: /[aeio]$/iu,
  },
  es: {
    absent: word(
      String.raw`no (?:tenemos|tengo|tiene|usamos|utilizamos|gestionamos|empleamos|trabajamos con|contamos con|hay|existe|existen)(?!\p{L})(?: (?:ning(?:ún|una|uno)|una?))? (?<now>\p{L}+(?: de \p{L}+)?)|no (?:teníamos|tenía|usábamos|había|existía|existían)(?: (?:ning(?:ún|una|uno)|una?))? (?<then>\p{L}+(?: de \p{L}+)?)`,
    ),
    owned: String.raw`(?:nuestr[oa]s?|mis?) `,
    plain: /^(?:escrit[oa]s?|propi[oa]s?|verdader[oa]s?|extern[oa]s?)$/iu,
    heeded:
      /(?<!\p{L})(?:respet\p{L}+|sigui\p{L}+|seguid\p{L}+|ignor\p{L}+|aplic\p{L}+|ley\p{L}+|olvid\p{L}+|salt\p{L}+|incumpl\p{L}+|en contra de|a pesar de|según|observ\p{L}+)(?!\p{L})/iu,
    turned:
      /(?<!\p{L})(?:redact\p{L}+|escrib\p{L}+|cre(?:amos|ó|ado)|introdu\p{L}+|compr\p{L}+|contrat\p{L}+|nuev\p{L}+|ahora|antigu\p{L}+|termin\p{L}+|cerr\p{L}+|hasta|desde|será|primer\p{L}*|abri\p{L}+)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:antigu\p{L}+|termin\p{L}+|cerr\p{L}+|rescind\p{L}+|despid\p{L}+|nuev\p{L}+|futur\p{L}+)(?!\p{L})/iu,
    ending: /(?:es|s|a|o|e)$/iu,
  },
  ja: {
    absent:
      /(?<now>[\p{Script=Han}\p{Script=Katakana}ー]{2,8})(?:は|が|を|も)(?:一切|全く|まったく)?(?:あり|い|おり|利用してい|使用してい|持ってい|雇ってい|契約してい)ません(?!でした)|(?<then>[\p{Script=Han}\p{Script=Katakana}ー]{2,8})(?:は|が|も)(?:一切|全く|まったく)?(?:存在し|あり)ませんでした|(?<then>[\p{Script=Han}\p{Script=Katakana}ー]{2,8})(?:は|が|も)なかった/u,
    owned: '(?:当店|当社|弊社|自社|私)の',
    plain: /^$/u,
    heeded: /守ら|守って|従わ|従って|無視|読ま|読み|忘れ|違反|反して|怠っ|確認(?:せ|し)/u,
    turned: /作成|導入|新しい|新たに|以前の|終了|購入|採用|今は|今後|までの|開設/u,
    ended: /以前の|終了|解約|新しい|新たに|閉鎖|退職|今後/u,
    ending: /$/u,
  },
}
