import { matchesIn } from '../find.ts'
import type { Language } from '../language.ts'
import { meetings } from './meetings.ts'
import { nativeSlots } from './native-slots.ts'
import { taughtByState } from './taught-by-state.ts'
import { taughtPeople } from './taught-people.ts'
import type { PlanItem } from '../plan.ts'
import type { Span } from '../text/sentences.ts'
import { has } from '../text/pattern.ts'

type Native = Exclude<Language, 'en'>

/** Teaching staff or reading a policy, told in a language other than English, with what it leaves out. */
export function nativeTraining(
  item: PlanItem,
  language: Native,
): { readonly span: Span; readonly missing: readonly string[] } | undefined {
  const { taught, topic } = words[language]
  const [span] = [taught, taughtByState[language], taughtPeople[language], meetings[language]].flatMap(
    (told) => (told === undefined ? [] : matchesIn(item, told)),
  )
  if (span === undefined) return undefined
  const slots = nativeSlots(item, language)
  const missing: string[] = []
  if (!has(topic, item.text.masked)) missing.push('a topic')
  if (item.text.dates.length === 0 && item.date === undefined && !slots.rhythm) missing.push('a date')
  if (!slots.role && !has(counted[language], item.text.masked)) missing.push('which people')
  if (!slots.record) missing.push('proof')
  return { span, missing }
}

// "Four packers", "both clerks": people who can be counted.
const counted: Readonly<Record<Native, RegExp>> = {
  de: /(?<!\p{L})(?:\d+|beide|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|neue[nrms]?|jede[nrms]?) (?:\p{L}+ )?(?:Mitarbeit|Packer|Kolleg|Lagerist|Aushilf|Personen|Leute|Beschäftigt|Kräfte)\p{L}*/iu,
  fr: /(?<!\p{L})(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|chaque|nouve\p{L}+) (?:\p{L}+ )?(?:salarié|employé|préparat|personne|collègue|agent|magasinier|intérimaire)\p{L}*/iu,
  it: /(?<!\p{L})(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|ogni|nuov\p{L}+) (?:\p{L}+ )?(?:dipendent|addett|impiegat|person|collegh|magazzinier|operator)\p{L}*/iu,
  es: /(?<!\p{L})(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cada|nuev\p{L}+) (?:\p{L}+ )?(?:emplead|trabajador|persona|compañer|mozo|operari)\p{L}*/iu,
  ja: /[\d一二三四五六七八九十]+(?:名|人)/u,
}

const words: Readonly<Record<Native, { readonly taught: RegExp; readonly topic: RegExp }>> = {
  de: {
    taught:
      /(?<!\p{L})(?:(?:Belegschaft|Buchhaltung|Abteilung|Büro|Versand|Lager|Schicht|\p{L}+schicht|\p{L}+abteilung|Team|Mitarbeiter\p{L}*|Mitarbeitende\p{L}*|Personal|Kolleg\p{L}+|Leute|Packer\p{L}*|Lagerteam|Mannschaft|Beschäftigte\p{L}*|wir|alle)(?: [\p{L}\d.\uFFFC-]+){0,8} (?:geschult|unterwiesen|belehrt|eingewiesen|instruiert|sensibilisiert|fortgebildet|weitergebildet|trainiert|ermahnt|informiert|aufgeklärt|durchgelesen|gelesen|studiert|vertraut gemacht|hingewiesen|erinnert)|mit (?:den|allen|unseren|dem) (?:\p{L}+ )?(?:Packern?|Mitarbeitern?|Kollegen|Team|Leuten|Personal|Lageristen)(?: [\p{L}-]+){0,5} (?:gesprochen|geredet|durchgegangen)|(?:Schulung|Fortbildung|Weiterbildung|Unterweisung|Workshop|Seminar|Belehrung|Mitarbeitergespräch|Teambesprechung)(?:en|s)?|(?:Richtlinien|Regeln|Bedingungen|Vorgaben|Hilfeseiten)(?: [\p{L}-]+){0,4} (?:durchgelesen|gelesen|studiert|verinnerlicht|durchgegangen|vertraut gemacht))(?!\p{L})/giu,
    topic:
      /(?<!\p{L})(?:zu[rm]?|über|in|auf|anhand|mit) (?:(?:der|die|das|den|dem|einem?|einer|neuen?|neuer|unserer?|diese\p{L}*|vier|fünf|sechs|sieben|\d+) ){0,3}(?!Wichtigkeit|Bedeutung|Qualität|Sorgfalt|Thema|Zukunft|Richtlinien|Regeln|Woche|Monat)\p{Lu}[\p{L}-]{4,}/u,
  },
  fr: {
    taught:
      /(?<!\p{L})(?:(?:équipes?|comptabilité|service|atelier|bureau|entrepôt|personnel|salariés?|employés?|collaborateurs?|collègues|préparateurs?|préparatrices?|magasiniers?|nous|tous|chacun)(?: [\p{L}\d’'\uFFFC-]+){0,7} (?:formée?s?|sensibilisée?s?|informée?s?|instruite?s?|briefée?s?|rappelée?s?|suivi|lu|relu|étudié|rappelé)(?! (?:la fiche|le colis|chaque))|formations?|sensibilisations?|(?<!(?:d|l)['’])ateliers?|séminaires?|(?:lu|relu|étudié|pris connaissance)(?: [\p{L}’'-]+){0,4} (?:règlements?|règles|politiques?|conditions|consignes))(?!\p{L})/giu,
    topic:
      /(?<!\p{L})(?:à|au|aux|sur|de|du|concernant|portant sur|pour) (?:(?:la|le|les|l['’]|une?|leur|notre|nouvelle|nouveau) ?){0,2}(?!importance|qualité|rigueur|règl|politiq|équipe|nos|notre|tous|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[\p{L}]{5,}/iu,
  },
  it: {
    taught:
      /(?<!\p{L})(?:(?:personale|contabilità|reparto|ufficio|magazzino|turno|team|squadra|dipendenti|collaboratori|addetti|collegh[ie]|magazzinieri|impiegati|noi|tutti)(?: [\p{L}\d'’\uFFFC-]+){0,7} (?:format[oi]|istruit[oi]|sensibilizzat[oi]|informat[oi]|addestrat[oi]|aggiornat[oi]|richiamat[oi]|letto|riletto|studiato|seguito)|formazione|(?<!(?:prezzo|costo|titolo|pagina) del )(?<!in )corso(?! (?:del|della|dei|delle|di)(?!\p{L}))|corsi|addestramento|seminario|riunione|(?:letto|riletto|studiato|preso visione)(?: [\p{L}'’-]+){0,4} (?:regolament[oi]|regole|politiche|norme|condizioni|linee guida)|formato (?:il|i|gli|tutt[oi]))(?!\p{L})/giu,
    topic:
      /(?<!\p{L})(?:su|sul|sulla|sulle|sui|sugli|al|alla|alle|nell['’]|nel|nella|riguardo|per) ?(?:\p{L}+ )?(?!importanza|qualità|regol|politic|norme|attenzione|nostr|tutt)[\p{L}]{5,}/iu,
  },
  es: {
    taught:
      /(?<!\p{L})(?:(?:personal|contabilidad|departamento|oficina|almacén|turno|equipo|plantilla|emplead[oa]s|trabajadores|compañer[oa]s|mozos|operarios|nosotros|todos)(?: [\p{L}\d\uFFFC-]+){0,7} (?:formad[oa]s?|instruid[oa]s?|concienciad[oa]s?|informad[oa]s?|capacitad[oa]s?|leíd[oa]|leyó|leído|repasado|estudiado|recordó|charla|recordado)|(?:al|a la|a los|a todo el) (?:personal|equipo|plantilla|emplead[oa]s|mozos)(?: \p{L}+){0,3} (?:llamó|dio|explicó|recordó|advirtió|habló)|formación|formaciones|(?<!(?:precio|coste|título|página) del )(?<!en )curso(?! de (?:la|los|el))|cursillo|taller|capacitación|charla|(?:leído|leímos|repasado|repasamos|estudiado|estudiamos)(?: [\p{L}-]+){0,4} (?:normas?|normativa|políticas?|reglas|condiciones)|(?:formamos|hemos formado|instruimos) (?:al|a los|a la|a nuestr\p{L}+|a todo))(?!\p{L})/giu,
    topic:
      /(?<!\p{L})(?:sobre|en|de|del|acerca de|para|con) (?:(?:la|el|los|las|su|un|una|nuev[oa]) ){0,2}(?!importancia|calidad|norma|políti|reglas|equipo|nuestr|todos|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)[\p{L}]{5,}/iu,
  },
  ja: {
    taught:
      /(?:従業員|社員|スタッフ|作業員|全員|部下|パート|アルバイト|チーム|担当者)(?:一同|全員|たち|ら)?(?:に|へ|は|を)[^。]{0,24}(?:話し|伝え|指導|教育|研修|周知|説明|注意|徹底|啓発|読み|確認させ|呼びかけ|共有)|(?:研修|教育|講習|勉強会|朝礼|ミーティング)(?:を|で)[^。]{0,12}(?:行|実施|開|し)|(?:規約|ポリシー|規定|ガイドライン|ルール)を[^。]{0,10}(?:読み|熟読|確認し|理解し|学)/gu,
    topic:
      /(?:[ァ-ヶー\p{Script=Han}A-Za-z\d]{2,}(?:手順|方法|基準|検査|検品|項目|設定|登録|確認表|チェックリスト|期限|番号|測り方|封緘|照合))/u,
  },
}
