import type { LintContext } from '../context.ts'
import { stemsOf } from '../text/analyse.ts'
import { allMatches, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

/** A sentence of a rejection that asks after one thing, and the stems of that thing. */
export interface ThingAsked extends Span {
  readonly text: string
  readonly things: ReadonlySet<string>
}

/**
 * "Your plan does not explain how returned kettles are kept apart", "Bitte erläutern Sie, wie …": what a rejection asks in
 * a sentence of its own. Sentences that name nothing but cause, steps and prevention ask for the sections as a whole.
 */
export function thingsAsked(reply: string, context: LintContext): readonly ThingAsked[] {
  return allMatches(sentence, reply).flatMap((match) => {
    const text = match[0].trim()
    if (!has(asks, text) || has(aboutAppeals, text)) return []
    const things = thingsOf(text, context)
    if (things.size === 0) return []
    const start = match.index + match[0].indexOf(text)
    return [{ text, start, end: start + text.length, things }]
  })
}

function thingsOf(text: string, { language }: LintContext): ReadonlySet<string> {
  return stemsOf(text.toLowerCase().replace(wordsOfAsking, ' '), language)
}

const sentence = /[^.?!。？\n]+/gu

const asks =
  /\b(?:explain|describe|tell us|clarify|show|state|specify|detail|address|mention|unclear|not clear|need|include|provide|say)\w*\b[^.]*\b(?:how|who|what|which|when|where|whether)\b|\b(?:did not|does not|do not|failed to|fails? to|has not|have not) (?:\w+ )?(?:address|mention|explain|cover|describe|say anything)\w*\b|\b(?:explain|describe|clarify) the (?:steps|measures|way)\b|(?<!\p{L})(?:erläuter\p{L}*|erklär\p{L}*|beschreib\p{L}*|teilen Sie|fehl\p{L}+|nennen|unklar|hervor)(?!\p{L})[^.]*(?<!\p{L})(?:wie|wer|was|welche[nrs]?|wann|wo)(?!\p{L})|(?<!\p{L})(?:indiqu\p{L}+|expliqu\p{L}+|précis\p{L}+|décri\p{L}+|manque\p{L}*|clair)(?!\p{L})[^.]*(?<!\p{L})(?:comment|qui|ce que?|quel\p{L}*|où|quand)(?!\p{L})|(?<!\p{L})(?:indic\p{L}+|spieg\p{L}+|descriv\p{L}+|precis\p{L}+|manca\p{L}*|chiar\p{L}+)(?!\p{L})[^.]*(?<!\p{L})(?:come|chi|cosa|quali?|quando|dove)(?!\p{L})|(?<!\p{L})(?:expli\p{L}+|indi\p{L}+|descri\p{L}+|aclar\p{L}+|precis\p{L}+|falta\p{L}*)(?!\p{L})[^.]*(?<!\p{L})(?:cómo|quién|qué|cuál\p{L}*|cuándo|dónde)(?!\p{L})|(?:どのように|どうやって|誰が|いつ|について|の扱い|方法)[^。]*(?:説明|記載|お知らせ|教えて|不足|不明|明らか)/iu

// Where to send an appeal and where to read about it is said in every reply.
const aboutAppeals =
  /\b(?:how to (?:submit|appeal|reply|respond|write|create|sell)|learn|visit|click|view appeal|help page|seller university|more about)\b|Berufung|Hilfeseite|page d['’]aide|faire appel|pagina di aiuto|ricorso|página de ayuda|apelaci|ヘルプ|異議申し立て/iu

// What replies say whatever the plan is about.
const wordsOfAsking =
  /\b(?:explain\w*|describe\w*|tell|clarify|show\w*|state|specify|detail\w*|address\w*|mention\w*|cover\w*|unclear|clear|need|include|provide|say|how|who|what|which|when|where|whether|you|your|we|us|did|does|do|not|failed|fails?|please|still|plan|action|actions|steps?|took|taken|take|measures?|root|causes?|caused|led|issues?|problems?|violations?|policy|policies|prevent\w*|avoid|happen\w*|again|future|going|forward|similar|account|sell\w*|information|submitted|sufficient|enough|greater|more|resolve\w*|corrective|preventive|implement\w*|ensure|that|have|been|will|anything|about|business|order|orders|item|items|products?|listings?|customers?|metric\w*|rate)\b|(?<!\p{L})(?:erläuter\p{L}*|erklär\p{L}*|beschreib\p{L}*|angaben|ihr\p{L}*|plan|maßnahme\p{L}*|maßnahmenplan|ursache\p{L}*|grundursache|problem\p{L}*|versto\p{L}*|künftig\p{L}*|zukunft|verhinder\p{L}*|vermeid\p{L}*|bitte|fehl\p{L}+|geschieht|werden|genau\p{L}*|ergriffen\p{L}*|schritte|konto|richtlinie\p{L}*|nennen|teilen|information\p{L}*|einzelheiten|unklar|hervor|welche\p{L}*|expliqu\p{L}*|indiqu\p{L}*|précis\p{L}*|décri\p{L}*|votre|mesures?|problèmes?|violations?|avenir|prévenir|éviter|veuillez|prises?|étapes|compte|politique|détails?|informations?|deviennent|comment|manque\p{L}*|clair|spieg\p{L}*|indic\p{L}*|descriv\p{L}*|precis\p{L}*|vostr\p{L}|piano|misure|problem\p{L}|violazion\p{L}|futuro|prevenire|evitare|adottat\p{L}|azioni|account|politica|dettagli|informazioni|succede|manca\p{L}*|chiar\p{L}+|expli\p{L}*|indi(?:que|car)\p{L}*|descri\p{L}*|aclar\p{L}*|medidas|infracci\p{L}*|tomad\p{L}*|acciones|cuenta|política|detalles|información|ocurre|falta\p{L}*)(?!\p{L})|説明|詳細|詳しく|記載|不足|改善|計画|根本|原因|対策|問題|違反|今後|再発|防止|措置|情報|方法|扱い|不明|実施|具体的/giu
