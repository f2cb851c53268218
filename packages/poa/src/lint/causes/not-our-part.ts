import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { has, replaced } from '../text/pattern.ts'
import { namesOwnStep } from './charge-retold.ts'

/** A cause that only says that a buyer was displeased and that nothing was found, or that the rules were not read. */
export function tellsNoPartOfOurs(item: Pick<PlanItem, 'text'>, language: Language): boolean {
  const { masked, sentences } = item.text
  if (has(displeased[language], masked) && has(nothingFound[language], masked)) return true
  const unread = rulesUnread[language]
  if (sentences.length > 2 || !has(unread, masked)) return false
  return !namesOwnStep(replaced(unread, masked, ' '), language)
}

const displeased: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:customers?|buyers?|clients?)\b[^.]{0,30}\b(?:not (?:\w+ )?(?:satisfied|happy|pleased)|dissatisfied|unhappy|did(?: not|n['’]t) like|complained)\b/i,
  de: /(?<!\p{L})(?:Kund|Käufer)\p{L}*[^.]{0,50}(?:nicht zufrieden|unzufrieden|gefiel[^.]{0,20}nicht|beschwert)/iu,
  fr: /(?<!\p{L})(?:client|acheteu)\p{L}*[^.]{0,40}(?:pas (?:été )?(?:satisfait|content)|mécontent|insatisfait|s['’]est plaint)/iu,
  it: /(?<!\p{L})(?:client|acquirent)\p{L}*[^.]{0,40}(?:non (?:era|è|è stat[oa]) (?:soddisfatt|content)|insoddisfatt|scontent|si è lamentat)/iu,
  es: /(?<!\p{L})(?:client|comprador)\p{L}*[^.]{0,40}(?:no (?:quedó|estaba|estuvo|está) (?:satisfech|content)|insatisfech|descontent|se quejó)/iu,
  ja: /(?:お客様|購入者)[^。]{0,20}(?:ご?満足いただけ(?:な|ませ)|不満|ご?気に召さ)/u,
}

const nothingFound: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:found|saw|could find|see|find|showed|revealed) (?:\w+ )?(?:no|nothing|not any)\b(?: (?:\w+ )?(?:issues?|problems?|defects?|faults?|wrong|difference))?|\bcould(?: not|n['’]t) find (?:any|a)\b/i,
  de: /kein(?:e|en|erlei)? (?:\p{L}+ )?(?:Mangel|Mängel|Fehler|Problem|Defekt|Abweichung)\p{L}*(?: \p{L}+){0,3} (?:feststell|fest|finden|gefunden|erkenn|festgestellt)|nichts (?:\p{L}+ )?(?:gefunden|festgestellt|feststellen|finden)/iu,
  fr: /(?:aucun|pas de|rien)(?: \p{L}+)? ?(?:défaut|problème|anomalie|différence)|(?:n['’]avons|n['’]a) rien (?:trouvé|constaté)/iu,
  it: /(?:nessun\p{L}?|alcun) (?:difetto|problema|anomalia|differenza)|non abbiamo (?:trovato|riscontrato) (?:nulla|niente|alcun)/iu,
  es: /(?:ningún|ninguna) (?:defecto|problema|fallo|anomalía|diferencia)|no (?:encontramos|vimos|hemos encontrado|apreciamos) (?:nada|ningún)/iu,
  ja: /(?:不具合|問題|異常|欠陥)(?:は|が)(?:見つかりません|確認(?:でき|され)ません|ありませんでした|見当たり)/u,
}

const rulesUnread: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|n['’]t|fail(?:ed|ing|ure)?|neglect\w*|without|omitted)(?: (?:to|in|for|properly|fully|have|had|having))* ?(?:(?:tak(?:e|ing|en)|find(?:ing)?) (?:\w+ )?time (?:to )?)?(?:\w+ly )?(?:read|reading|learn\w*|stud(?:y|ied|ying)|understand\w*|understood|review\w*|familiari[sz]\w*)(?: (?!because|as|since)[\w’'-]+){0,6} (?:polic(?:y|ies)|rules?|guidelines?|terms|regulations)(?: (?:regarding|on|about|for|of|concerning)(?: [\w’'-]+){1,4})?/i,
  de: /(?:Richtlinien?|Regeln|Bedingungen|Vorgaben)(?: \p{L}+){0,6} (?:nicht|nie|kaum|zu wenig)(?: \p{L}+){0,3} (?:gelesen|studiert|gekannt|verstanden|beschäftigt|gelernt)|(?:nicht|nie)(?: \p{L}+){0,3} (?:die Zeit genommen|mit den (?:\p{L}+ )?(?:Richtlinien|Regeln)(?: \p{L}+)? (?:befasst|beschäftigt|vertraut))/iu,
  fr: /(?:n['’](?:ai|avons|a)|sans avoir|ne pas avoir)(?: pas| jamais)? (?:pris le temps de )?(?:bien )?(?:lu|lire|étudié?|compris|appris|assimilé)(?: [\p{L}’'-]+){0,5} (?:politiques?|règles?|règlement|conditions|consignes)(?: [\p{L}’'-]+){0,5}/iu,
  it: /(?:non (?:ho|abbiamo)|senza aver)(?: mai)? (?:dedicato (?:il )?tempo a |preso il tempo (?:di|per) )?(?:bene )?(?:letto|leggere|studiat\p{L}|studiare|compreso|capito|imparare)(?: [\p{L}’'-]+){0,5} (?:politiche|regole|regolament\p{L}|linee guida|condizioni)(?: [\p{L}’'-]+){0,5}/iu,
  es: /(?:no (?:he|hemos|leí|leímos|estudi\p{L}+|entend\p{L}+)|sin haber)(?: bien)? ?(?:tomado el tiempo (?:de|para) )?(?:leído|leer|estudiado|entendido|aprendido|aprender)?(?: [\p{L}’'-]+){0,5} (?:políticas?|normas?|reglas?|condiciones|directrices)(?: [\p{L}’'-]+){0,5}/iu,
  ja: /(?:規約|規定|ポリシー|ガイドライン|ルール)[^。、]{0,12}(?:読んで|確認して|理解して|熟読して|把握して)(?:い|お)(?:な|ら?ず|りません|ません)/u,
}
