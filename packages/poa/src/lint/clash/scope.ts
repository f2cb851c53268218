import type { Language } from '../language.ts'

/** "Without a check" tells how it was done and binds it to nothing. */
export const without: Readonly<Record<Language, RegExp>> = {
  en: /\bwithout\b/gi,
  de: /(?<!\p{L})ohne(?!\p{L})/giu,
  fr: /(?<!\p{L})sans(?!\p{L})/giu,
  it: /(?<!\p{L})senza(?!\p{L})/giu,
  es: /(?<!\p{L})sin(?!\p{L})/giu,
  ja: /ずに|なしに|ないまま/gu,
}

/** Of two lots, parcels or clerks one may be this way and the other that. */
export const parts: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:first|second|third|other|another|latter|former|of (?:these|those|them)|both lots)\b/i,
  de: /(?<!\p{L})(?:erste[nrsm]?|zweite[nrsm]?|dritte[nrsm]?|andere[nrsm]?|weitere[nrsm]?|davon|ehemalige[nrsm]?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:premi(?:er|ère)s?|seconde?s?|deuxièmes?|autres?|troisième|parmi|ancien(?:ne)?s?)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:prim[oaie]|second[oaie]|altr[oaie]|terz[oa]|di quest[ie]|ex)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:primer[oa]?s?|segund[oa]s?|otr[oa]s?|tercer[oa]?|de ell[oa]s|antigu[oa]s?)(?!\p{L})/iu,
  ja: /[12一二1２]回目|別の|他の|ほかの|うち|元/u,
}

/** What somebody else says, and what was taken for a comparison. */
export const claims: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:buyers?|customers?|complaints?|complainant|he|she|they|supplier|notice|amazon|report) (?:\p{L}+ )?(?:said|says|wrote|writes|claims?|claimed|states?|stated|alleges?|alleged|reported)|according to|samples?|comparison|allegedly|promised us)\b/iu,
  de: /(?<!\p{L})(?:(?:Käufer|Käuferin|Kunde|Kundin|Kunden|Meldung|Lieferant) (?:schrieb\p{L}*|behauptet\p{L}*|sagte\p{L}*|meint\p{L}*)|laut|angeblich|Muster\p{L}*|Vergleich\p{L}*)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?:acheteuse?|acheteur|client|cliente|fournisseur) (?:a )?(?:écri\p{L}+|prétend\p{L}*|affirm\p{L}+|di[st]\p{L}*)|selon|d['’]après|prétendument|échantillons?|comparaison)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:(?:acquirente|cliente|fornitore) (?:ha )?(?:scri\p{L}+|sostien\p{L}+|affermat?\p{L}*|dice|detto)|secondo (?:il|la|l['’])|presunt[oaie]|campion[ei]|confronto)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:(?:comprador|compradora|cliente|proveedor) (?:ha )?(?:escrib\p{L}+|escrito|afirm\p{L}+|dice|dijo|sostiene)|según|supuestamente|muestras?|comparación)(?!\p{L})/iu,
  ja: /(?:購入者|お客様|仕入先)[^。]{0,20}(?:主張|書いて|述べ|おっしゃ)|によると|サンプル|見本|比較/u,
}

/** "We decided that we would never sell them": what was resolved, promised or forbidden speaks of the days to come. */
export const resolves: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:decided|resolved|vowed|promised?|swore|pledged?|agreed|committed|determined|made up (?:our|my) minds?|forbade|forbidden|prohibited|no longer allowed)\b(?! by\b)/iu,
  de: /(?<!\p{L})(?:beschlossen|beschließen|beschloss|entschieden|entschlossen|vorgenommen|versprechen|versprochen|zugesagt|verpflichte\p{L}*|geschworen|verboten|untersagt)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:décid\p{L}+|résolu\p{L}*|promis|promettons|promets|juré|engag(?:é|eons|e)\p{L}*|interdit\p{L}*)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:deciso|decidiamo|decidemmo|stabilito|promesso|promettiamo|giurato|impegna\p{L}+|vietat\p{L}|proibit\p{L})(?!\p{L})/iu,
  es: /(?<!\p{L})(?:decidi\p{L}+|resuelto|prometi\p{L}+|prometemos|jurado|comprometi\p{L}+|comprometemos|acord(?:amos|ado)|prohibi\p{L}+)(?!\p{L})/iu,
  ja: /(?:と|ことを|ように)(?:決め|誓|約束|決定)|禁止(?:し|と)/u,
}

/** "Not every parcel had a number" swears to nothing. */
export const notAll: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|n['’]t) (?:all|every|each|always|only|entirely)\b/iu,
  de: /(?<!\p{L})nicht (?:alle|jede|immer|nur|sämtliche|ausschließlich)/iu,
  fr: /(?<!\p{L})(?:(?:tous|toutes|chaque)(?: [\p{L}’']+){0,4} (?:ne |n['’])[^.;]{0,14} pas|pas (?:tous|toutes|toujours|seulement|uniquement|chaque))(?!\p{L})/iu,
  it: /(?<!\p{L})non (?:tutt|ogni|sempre|sol[oa]|soltanto|esclusivamente)/iu,
  es: /(?<!\p{L})no (?:tod|siempre|sol[oa]|sólo|cada|únicamente)/iu,
  ja: /わけでは(?:な|あり)|とは限/u,
}
