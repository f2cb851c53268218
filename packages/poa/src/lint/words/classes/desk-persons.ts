import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-07: a person of the support, whoever's it is said to be; and tickets with numbers that dashes part. */
export const deskPersons: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:tickets?|support case|case|enquiry|inquiry)(?: (?:no|number|id|ref)\.?)?:? #?(?=[\d-]*\d{3})\d{1,5}-\d[\d-]{3,}|\b(?:told|explained|said|described|mentioned|reported|spoke|talked|written|wrote)\b[^.!?\n;]{0,50}\b(?:girl|guy|lady|man|woman|person|gentleman|chap|boy|people|agent|rep|representative) (?:at|from|in|of|on) (?:the )?(?:support|help ?desk|hotline|phone line|chat|call cent(?:er|re)|seller support)\b|\b(?:follow-?up|earlier|previous|open|same) tickets?\b`,
      ['We said so in ticket 90-4471823.', 'As I told the girl at support on Tuesday.'],
      ['A case 12-pack was opened.', 'The ticket printer was moved.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:Ticket|Fall|Vorgang)(?:nummer)?:? #?(?=[\d-]*\d{3})\d{1,5}-\d[\d-]{3,}|(?:Dame|Herrn?|Mann|Frau|Mädchen|Kollegin|Kollegen|Person|Mitarbeiter(?:in)?) (?:vom|beim|am|im|von der) (?:Support|Verkäuferservice|Kundendienst|Telefon|Hotline|Chat)(?: [\p{L}]+){0,6} (?:gesagt|erzählt|erklärt|geschildert|mitgeteilt)|(?:erzählt|sagt|erklärt)\p{L}*(?: [\p{L}]+){0,5} (?:Dame|Herrn?|Mann|Frau|Kollegin|Kollegen|Mitarbeiter(?:in)?) (?:vom|beim|am|im|von der) (?:Support|Verkäuferservice|Kundendienst|Telefon|Hotline|Chat))(?!\p{L})`,
      ['Wie ich schon der Dame vom Support am Dienstag erzählt habe.', 'Siehe Ticket 90-4471823.'],
      ['Die Mitarbeiterin vom Lager zählt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ticket|dossier|cas)(?: n°| numéro)?:? ?(?=[\d-]*\d{3})\d{1,5}-\d[\d-]{3,}|(?:dit|raconté|expliqué|signalé|écrit)(?: [\p{L}’']+){0,5}? (?:à la|au|à une|à un) (?:dame|monsieur|fille|femme|homme|personne|jeune femme|conseill(?:er|ère)) (?:du|de la|de l['’]|au) ?(?:support|service vendeurs?|assistance|téléphone|hotline|tchat|chat))(?!\p{L})`,
      ['Comme je l’ai dit mardi à la dame du support.', 'Voir le ticket 90-4471823.'],
      ['La dame du stock compte.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ticket|pratica|caso)(?: n\.| numero)?:? ?(?=[\d-]*\d{3})\d{1,5}-\d[\d-]{3,}|(?:detto|raccontat[oa]|spiegat[oa]|segnalat[oa]|scritto)(?: [\p{L}'’]+){0,5}? (?:alla|al|a una|a un) (?:signora|signore|ragazz[ao]|donna|uomo|persona|operator[ei]|operatrice) (?:del|della|dell['’]|al) ?(?:supporto|assistenza|servizio|telefono|call center|chat))(?!\p{L})`,
      ['Come ho già detto martedì alla ragazza dell’assistenza.', 'Vedi il ticket 90-4471823.'],
      ['La ragazza del magazzino conta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ticket|expediente|caso)(?: n\.º| número)?:? ?(?=[\d-]*\d{3})\d{1,5}-\d[\d-]{3,}|(?:conté|dije|expliqué|comenté|contamos|dijimos|explicamos|contado|dicho|explicado)(?: [\p{L}]+){0,5}? (?:a la|al|a una|a un) (?:chic[ao]|señora?|mujer|hombre|persona|muchach[ao]|agente|operadora?) (?:de|del|de la) ?(?:soporte|asistencia|atención|servicio|teléfono|chat|ayuda))(?!\p{L})`,
      ['Como ya le conté a la chica de soporte el martes.', 'Véase el ticket 90-4471823.'],
      ['La chica de almacén cuenta.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:サポート|ヘルプデスク|コールセンター|電話口|チャット)の(?:方|女性|男性|人|お姉さん|スタッフ|担当)[^。]{0,16}(?:話し|伝え|説明|言い|申し)|(?:チケット|ケース)(?:番号)?\s?\d{1,5}-\d[\d-]{3,}`,
      ['サポートの女性に火曜日に話した通りです。', 'チケット90-4471823をご覧ください。'],
      ['倉庫の担当が説明しました。'],
    ),
  ],
}
