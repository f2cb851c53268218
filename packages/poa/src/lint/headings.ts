import type { PlanSection } from './plan.ts'
import { has } from './text/pattern.ts'

// Prevention first: "preventive actions" and "vorbeugende Maßnahmen" hold the words of the actions as well.
const headings: readonly (readonly [PlanSection, RegExp])[] = [
  [
    'preventiveMeasures',
    /prevent|going forward|in (?:the )?future|from now on|not happen again|avoid (?:this|it|a)|long[- ]term|stand(?:ing|ard) measures|recurrence|vorbeug|zukunft|künftig|verhinder|prävent|vermeid|prévent|à l.avenir|éviter|futur|prevenzione|prevenir|preventiv|prevenci|evitar|evitare|in futuro|en el futuro|a futuro|再発|防止|予防|今後/i,
  ],
  [
    'correctiveActions',
    /correct|remed|resol|actions?\b|steps\b|(?:have|has|did) (?:you |we )?(?:\w+ )?(?:taken|done|do)\b|what (?:we|i|you) (?:did|have done)|done to fix|measures (?:already )?taken|maßnahmen|ergriffen|was (?:wir|haben (?:wir|sie)) (?:\p{L}+ )?(?:getan|unternommen|gemacht)|abhilfe|korrektur|mesures|prises|nous avons fait|avez[- ]vous (?:déjà )?fait|azioni|adottat|intrapres|corrett|abbiamo fatto|avete fatto|ha fatto|acciones|tomad|hemos hecho|han? hecho|medidas|misure|是正|対応|対策|措置|実施/iu,
  ],
  [
    'rootCauses',
    /root causes?|\bcauses?\b|caused|what (?:happened|went wrong|led)|why (?:this|it|did)|reasons?\b|ursache|was ist (?:passiert|geschehen)|wie (?:kam|konnte)|grund\b|gründe|warum|que s.est-il|qu.est-ce qui s.est|pourquoi|origine|causa|cosa è (?:successo|accaduto)|perché|motivo|motivi|por qué|qué (?:ocurrió|pasó|sucedió)|origen|原因|理由|経緯|なぜ|何が(?:起|問題)/iu,
  ],
]

/** The part of the plan that a line of free text heads; undefined for a line that is no heading. */
export function headingOf(line: string): PlanSection | undefined {
  const text = line.trim()
  if (has(complains, text) || has(endsSentence, text)) return undefined
  if (text.length > 90 || /[.。!！]$/.test(text) || text.split(/\s+/).length > 14) return undefined
  if (has(listed, text)) return undefined
  if (!has(begins, text)) return undefined
  // A heading names its part and little else: a colon or a question mark, or a few words.
  const words = text.split(/\s+/).length
  const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)
  if (!/[?？:：]$/.test(text) && (japanese ? text.length > 22 : words > 8)) return undefined
  return headings.find(([, pattern]) => has(pattern, text))?.[0]
}

export function isHeading(line: string): boolean {
  return headingOf(line) !== undefined
}

// What Amazon did to "our account" is the writer's own question, whatever words of the three it borrows.
const complains =
  /(?<!\p{L})(?:(?:our|my|unser\p{L}*|mein\p{L}*|notre|mon|(?:il )?nostr[oa]|(?:il )?mio|nuestr[oa]|mi) (?:\p{L}+ )?(?:account|store|shop|konto|geschäft|compte|boutique|conto|negozio|cuenta|tienda)|(?:could|can|would) (?:you|someone|anybody|anyone)|will you (?:please|tell|let|kindly)|please (?:tell|explain|let|advise|confirm)|tell us|können sie|könnten sie|würden sie|pouvez-vous|pourriez-vous|potete|potreste|può|pueden|podrían|podéis|(?:did|do|have|has|why are) (?:you|amazon) (?:\p{L}+ )?(?:clos|suspend|block|remov|punish|shut|deactivat)\p{L}*|(?:we|us|uns|wir|nous|nos|ci) (?:\p{L}+ )?(?:punish|suspend|bestraf|gesperrt|puni|castig|bloque|sancion)\p{L}*)(?!\p{L})|(?:当店|弊社|当社|私たち|私)(?:の(?:アカウント|店|ストア)|だけ|ばかり)|(?:教えて|ご教示|お知らせ)(?:いただ|くださ|頂)|(?<!\p{L})(?:why (?:only |just )?us|why not (?:the )?others|warum (?:nur|gerade|ausgerechnet) (?:wir|uns)|pourquoi (?:seulement |justement )?nous(?! \p{L}+(?:ons|vons))|perché (?:solo |proprio )?(?:a )?noi|por qué (?:solo |precisamente )?(?:a )?nosotros)(?!\p{L})/iu

const endsSentence = /\p{Ll}{2}[.。!！]\s/u

const listed = /^[-–•*]\s|^\d{1,2}[./年月]\s?\p{L}*\s?\d*.{0,8}[:：]\s*\S/u

const begins = /^[#*\d\s(【■●◆¿¡]|^\p{Lu}|[\u3040-\u30ff\u4e00-\u9fff]/u
