import { says } from '../find.ts'
import type { Language } from '../language.ts'
import { perText } from '../memory/kept.ts'
import type { AnalysedText } from '../text/analyse.ts'
import { allMatches, everywhere, firstMatch, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'
import { endOfClause } from './clause.ts'
import { clashWords } from './words.ts'

interface PartWords {
  /** All of a kind: the kind's name is `kind`. */
  readonly all: RegExp
  /** Some of the same: "9 of these", "the same 40 units", "the units that". */
  readonly some: RegExp
  /** Not, nothing, still to come. */
  readonly not: RegExp
  /** Told of another time, or why they are others. */
  readonly otherwise: RegExp
  readonly without: RegExp
}

/**
 * "All 31 buyers were refunded, and 9 of these have received no refund": what is told of all of a kind and denied of
 * some of them. The two must share what was done, or tell the two ends of one deed (closed and open, destroyed and sold).
 */
export const wholeAndPart: (text: AnalysedText) => readonly Span[] = perText((text) => {
  const words = parts[text.language]
  const { past } = clashWords[text.language]
  if (!says({ text }, words.all) || !says({ text }, words.some)) return []
  return text.sentences.flatMap((sentence, index) => {
    const whole = allMatches(everywhere(words.all), text.masked.slice(sentence.start, sentence.end))
    const end = text.sentences[index + 1]?.end ?? sentence.end
    return whole.flatMap((match) => {
      const from = sentence.start + match.index + match[0].length
      const rest = text.masked.slice(from, end)
      const some = firstMatch(words.some, rest)
      if (some === null) return []
      // The clause of the part, from its joint to the end of its own sentence.
      const joint = allMatches(joints, rest.slice(0, some.index)).at(-1)
      const at = joint === undefined ? some.index : joint.index + joint[0].length
      const told = text.masked.slice(sentence.start, from + at)
      const part = rest.slice(at, endOfClause(rest, some.index + some[0].length))
      const kind = stemOf(match.groups?.['kind'] ?? '', text.language)
      if (!isSameKind(some, kind, text.language) || has(words.otherwise, part) || has(formerly, told))
        return []
      // A gap of then and a rule of now.
      if (!has(past, told) && has(past, part)) return []
      if (!contradicts(told, part, kind, words, text.language)) return []
      const start = from + at
      return [{ start, end: start + part.trimEnd().length }]
    })
  })
})

const joints =
  /[,;:、]\s?|\s(?:and|but|while|although|because|und|aber|obwohl|weil|et|mais|alors que|bien que|e|ma|mentre|sebbene|y|pero|mientras|aunque)\s/giu

// What was so up to a day may be otherwise since.
const formerly =
  /(?<!\p{L})(?:until|earlier|previously|at first|originally|bis(?! heute| jetzt)|früher|zunächst|jusqu\p{L}*|d['’]abord|fino|in precedenza|hasta|al principio)(?!\p{L})|当初|以前/iu

function isSameKind(some: RegExpExecArray, kind: string, language: Language): boolean {
  const named = some.groups?.['same'] ?? some.groups?.['named']
  if (named !== undefined) return kind !== '' && stemOf(named, language) === kind
  const noun = some.groups?.['kind']
  return noun === undefined || kind === '' || stemOf(noun, language) === kind || has(pronoun, noun)
}

const pronoun =
  /^(?:them|whom|\d+|have|has|had|are|were|remain\p{L}*|stay\p{L}*|still|did|got|ha\p{L}*|sind|waren|wurden|ont|sont|hanno|sono|han|son|non|n|no|nicht|noch|ne|received|did|do|não)$/iu

function contradicts(
  told: string,
  part: string,
  kind: string,
  words: PartWords,
  language: Language,
): boolean {
  if (ends.some(([done, undone]) => has(done, told) && has(undone, part))) return true
  const shared = stemsIn(told, language).filter((stem) => stem !== kind)
  const lacking = firstMatch(words.without, part)?.groups?.['thing']
  if (lacking !== undefined && shared.includes(stemOf(lacking, language))) return !has(words.without, told)
  if (!has(words.not, part) || has(words.not, told)) return false
  // "(Exhibit 3, refund report)" names a paper and tells nothing of the part.
  return stemsIn(part.replaceAll(bracketed, ' '), language).some(
    (stem) => stem !== kind && shared.includes(stem),
  )
}

const bracketed = /[([（][^)\]）]*(?:[)\]）]|$)/gu

// The two ends of one deed, in all six languages.
const ends: readonly (readonly [RegExp, RegExp])[] = [
  [
    /clos(?:ed|e)\b|shut|geschlossen|fermé|chius|cerr(?:ad|am)|(?:停止|閉鎖|取り下げ)(?:し|され)/iu,
    /\b(?:open|online|live|active|on sale|not closed)\b|(?<!\p{L})(?:offen|online|aktiv|ouverte?s?|en ligne|actives?|apert[eoi]|attiv[eoi]|abiert[oa]s|activ[oa]s|en línea)(?!\p{L})|公開されたまま|販売中|出品中|残って/iu,
  ],
  [
    /refund|reimburs|money back|erstatt|entschädigt|rembours|rimbors|reembols|devolvi|devuelt|indemnis|返金/iu,
    /\b(?:(?:still |are )*waiting|no (?:refund|money|payment)|nothing|not (?:been )?(?:paid|refunded)|unpaid|without (?:a |any )?refund)\b|(?<!\p{L})(?:kein\p{L}* (?:geld|erstattung|zahlung)|nichts|warten|wartet|rien|pas d['’]argent|attendent|aucun (?:remboursement|paiement)|nulla|niente|nessun rimborso|attendono|aspettano|nada|ningún (?:reembolso|pago)|esperan|siguen esperando)(?!\p{L})|まだ|未返金|いまだ|届いていま|受け取っていま/iu,
  ],
  [
    /destroy|scrapp|discard|dispos|thrown away|threw away|vernichtet|entsorgt|verschrottet|détrui|jeté|distrutt|smaltit|buttat|destru|eliminad[oa]s|廃棄|処分/iu,
    /\b(?:sold|sells?|selling|resold|shipped|on (?:the|our) shel\w+|in stock|still (?:there|here|listed)|for sale)\b|(?<!\p{L})(?:verkauft\p{L}*|verkaufen|im (?:regal|lager)|vendu\p{L}*|vendons|en stock|vendut\p{L}|vendiamo|in magazzino|vendid\p{L}*|vendimos|vendemos|en el almacén)(?!\p{L})|販売|在庫/iu,
  ],
  [
    /delet|recall|withdr[ae]w|remov(?:ed|e)\b|taken (?:down|off)|took (?:down|off)|gelöscht|entfernt|supprim|retiré|rimoss|eliminat|cancellat|borrad|retirad|eliminad|削除/iu,
    /\b(?:still|remain\w*|stay\w*) (?:\w+ )?(?:online|live|there|on sale|for sale|sold|on (?:the|our) \w+|visible|listed|active)\b|(?<!\p{L})(?:(?:noch|weiterhin) (?:online|sichtbar|aktiv|da|im Verkauf)|encore (?:en ligne|visibles?|actives?)|ancora (?:online|visibil[ei]|attiv[eio])|(?:todavía|aún|siguen|sigue) (?:\p{L}+ )?(?:en línea|visibles?|activ[oa]s?|publicad[oa]s?|a la venta))(?!\p{L})|残って|表示されたまま|公開中/iu,
  ],
]

function stemsIn(words: string, language: Language): string[] {
  if (language === 'ja')
    return allMatches(/[\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{2,}/gu, words).map(([run]) =>
      run.slice(0, 2),
    )
  return allMatches(/\p{L}{4,}/gu, words.toLowerCase())
    .filter(([word]) => !has(plain, word))
    .map(([word]) => stemOf(word, language))
}

// Words that say nothing of what was done.
const plain =
  /^(?:these|those|that|this|have|been|were|with|from|they|them|their|still|only|also|even|until|because|orders?|units?|buyers?|wurden?|worden|hatten?|haben|waren|dies\p{L}*|davon|nicht|noch|alle\p{L}?|unser\p{L}*|avons|avaient|étaient|toutes?|cette|leurs|dans|pour|avec|elles|abbiamo|quest[eio]|sono|stat[eio]|tutt[eio]|hanno|avevano|hemos|est[oa]s|tod[oa]s|para|nuestr\p{L}+|notre|ell[oa]s|tenían|januar\p{L}*|februar\p{L}*|march|april|june|july|august|september|october|november|december|juni|juli|maggio|giugno|luglio|juin|juillet|junio|julio|mayo)$/u

function stemOf(word: string, language: Language): string {
  if (language === 'ja') return word.slice(0, 2)
  const folded = word.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const bare = language === 'de' ? folded.replace(/^ge(?=.{4})/u, '') : folded
  return bare.replace(/(?<=.{4})(?:ies|es|s|e|en|er|n|a|o|i)$/u, '').slice(0, language === 'de' ? 6 : 5)
}

const count = String.raw`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|a third|a quarter|some|several|many|most|a few|none|a dozen|part)`

const parts: Readonly<Record<Language, PartWords>> = {
  en: {
    all: /\b(?:all|every|each)(?: of)?(?: (?:the|our|these|those|affected|open|late|sold))*(?: \d+)?(?: (?:affected|open|late|single|remaining|returned|wrong))? (?<kind>\p{L}{3,})|\bthe \d+ (?<kind>\p{L}{3,})/iu,
    some: new RegExp(
      String.raw`\b${count} of (?:these|those|the|them|our|which|whom)(?: \d+)?(?: \p{L}+(?:ed|en))?(?: (?<kind>\p{L}+))?|\bthe same(?: \d+)? (?<kind>\p{L}+)|\b(?:the (?<same>\p{L}+) that|(?:nobody|no one) (?:\p{L}+ ){1,2}?the (?<named>\p{L}+))\b`,
      'iu',
    ),
    not: /\b(?:not|n['’]t|n’t|no|none|never|nobody|nothing|still waiting|yet to|without|by (?:no one|nobody))\b/iu,
    otherwise:
      /\b(?:before|until(?! (?:now|today))|earlier|previously|at first|originally|had (?:already|not yet)|except|apart from|the remaining|later|again|will be|which is why|would|should|must|if|when)\b/iu,
    without: /\bwithout (?:an? |any |its )?(?:\p{L}+ )??(?<thing>\p{L}{4,})\b/iu,
  },
  de: {
    all: /(?<!\p{L})(?:alle[nrs]?|sämtliche[nr]?|jede[nrms]?)(?: (?:die|der|unsere[nr]?|betroffenen|\d+|offenen))*(?: \d+)? (?<kind>\p{Lu}\p{L}{2,})/iu,
    some: /(?<!\p{L})(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|einige|mehrere|die hälfte|ein drittel) (?:dieser|der|von diesen|von ihnen|davon|unserer)(?: \d+)?(?: (?<kind>\p{L}+))?|(?<!\p{L})dieselben(?: \d+)? (?<kind>\p{L}+)/iu,
    not: /(?<!\p{L})(?:nicht|kein\p{L}*|nie|nichts|niemand)(?!\p{L})/iu,
    otherwise:
      /(?<!\p{L})(?:vorher|zuvor|bis(?! heute| jetzt)|bevor|früher|zunächst|ursprünglich|außer|später|wenn|falls|sollte|würde)(?!\p{L})/iu,
    without: /(?<!\p{L})ohne (?:eine?n? |jede )?(?<thing>\p{L}{4,})/iu,
  },
  fr: {
    all: /(?<!\p{L})(?:tous les|toutes les|chaque|l['’]ensemble des|les \d+|la totalité des)(?: \d+)? (?<kind>\p{L}{3,})/iu,
    some: /(?<!\p{L})(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|certain[es]{1,2}|la moitié|un tiers) (?:de ces|d['’]entre (?:eux|elles)|des|de nos|parmi (?:eux|elles))(?: \d+)?(?: (?<kind>\p{L}+))?|(?<!\p{L})les mêmes(?: \d+)? (?<kind>\p{L}+)/iu,
    not: /(?<!\p{L})(?:pas|jamais|aucun\p{L}*|rien|personne|toujours pas)(?!\p{L})/iu,
    otherwise:
      /(?<!\p{L})(?:avant|jusqu(?!['’]à présent|['’]à ce jour|['’]ici|['’]à aujourd)\p{L}*|auparavant|d['’]abord|à l['’]origine|sauf|plus tard|ensuite|si|devrai\p{L}+)(?!\p{L})/iu,
    without: /(?<!\p{L})sans (?:aucune? )?(?<thing>\p{L}{4,})/iu,
  },
  it: {
    all: /(?<!\p{L})(?:tutti (?:i|gli)|tutte le|ogni|ciascun[oa]?|(?:i|le|gli) \d+)(?: \d+)? (?<kind>\p{L}{3,})/iu,
    some: /(?<!\p{L})(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|alcun[ie]|divers[ie]|la metà|un terzo) (?:di quest[ie]|di loro|dei|delle|degli|di quell[ie]|tra quest[ie])(?: \d+)?(?: (?<kind>\p{L}+))?|(?<!\p{L})(?:gli stessi|le stesse)(?: \d+)? (?<kind>\p{L}+)/iu,
    not: /(?<!\p{L})(?:non|mai|nessun\p{L}*|niente|nulla|alcun)(?!\p{L})/iu,
    otherwise:
      /(?<!\p{L})(?:prima|fino(?! ad oggi| a oggi)|in precedenza|all['’]inizio|tranne|salvo|più tardi|poi|se|dovrebb\p{L}+)(?!\p{L})/iu,
    without: /(?<!\p{L})senza (?:alcun[oa]? )?(?<thing>\p{L}{4,})/iu,
  },
  es: {
    all: /(?<!\p{L})(?:todos los|todas las|cada|(?:los|las) \d+|a los \d+)(?: \d+)? (?<kind>\p{L}{3,})/iu,
    some: /(?<!\p{L})(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|algun[oa]s|vari[oa]s|la mitad|un tercio) (?:de est[oa]s|de es[oa]s|de ell[oa]s|de l[oa]s|de nuestr[oa]s)(?: \d+)?(?: (?<kind>\p{L}+))?|(?<!\p{L})(?:los mismos|las mismas)(?: \d+)? (?<kind>\p{L}+)/iu,
    not: /(?<!\p{L})(?:no|nunca|ningun\p{L}*|ningún|nada|nadie|jamás)(?!\p{L})/iu,
    otherwise:
      /(?<!\p{L})(?:antes|hasta(?! hoy| ahora| la fecha)|anteriormente|al principio|salvo|excepto|más tarde|después|si|debería\p{L}*)(?!\p{L})/iu,
    without: /(?<!\p{L})sin (?:ningun[oa]? )?(?<thing>\p{L}{4,})/iu,
  },
  ja: {
    all: /(?:すべて|全て|全部|各)の?(?<kind>[\p{Script=Han}\p{Script=Katakana}ー]{2,})|(?<kind>[\p{Script=Han}\p{Script=Katakana}ー]{2,})(?:の)?(?:全員|全件|全数|全部|すべて|全て)/u,
    some: /(?:その)?うち(?:の)?(?:\d+|[一二三四五六七八九十]+|半数|一部)/u,
    not: /ない|ません|未|まだ|なかった/u,
    otherwise: /以前|前に|当初|まで|除|後日|場合/u,
    without: /(?<thing>[\p{Script=Han}]{2,})(?:なし|なく|無し)/u,
  },
}
