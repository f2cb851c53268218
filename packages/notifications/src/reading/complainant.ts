import { toTextRange } from '../text/reading-text.ts'
import { withoutEnding } from '../text/without-ending.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'

/** Whether words can be somebody's name. */
type IsName = (text: string) => boolean

/** Who a complaint can come from, as labels of contact details say it: "Reported by", "Segnalante", "申立人". */
const roles =
  "rights? ?(?:owner|holder)(?:'s)?|rightsholder|complainant|claimant|reporter|reporting (?:party|person|company)|notifying party|complaining party|authori[sz]ed (?:agent|representative)|agent|representative|counsel|attorneys?|lawyers?|solicitors?|law firm|(?:patent|trade ?mark|copyright|design|brand) (?:owner|holder|proprietor)|proprietor|(?:complaint |report |notice |claim )?(?:reported|submitted|filed|lodged|made|sent|raised|received) (?:by|from)|(?:complaint|report|notice|claim) (?:by|from)|rechteinhaber(?:s|in)?|(?:marken|patent|schutzrechts?|urheberrechts)?inhaber(?:s|in)?|(?:hinweis|rechte)geber(?:in)?|melder(?:s|in)?|meldende (?:partei|person|firma)|beschwerdefuhrer(?:s|in)?|antragsteller(?:s|in)?|anspruchsteller(?:s|in)?|rechte-inhaber(?:s|in)?|anzeigende[rn]?|bevollmachtigte[rn]?|(?:rechts|patent)?vertreter(?:s|in)?|(?:rechts|patent)?anwalt(?:s|in)?|(?:patent|rechtsanwalts)?kanzlei|(?:beschwerde |meldung )?(?:gemeldet|eingereicht|gestellt|ubermittelt|erstattet) (?:von|durch)|(?:beschwerde|meldung) von|titulaire(?: des droits| de la marque| du brevet)?|ayants? droit|plaignante?|reclamante?|declarante?|mandataires?|representante?|avocate?|conseil|cabinet|(?:plainte |reclamation )?(?:signale|depose|transmis|soumis|envoye|emis|formule)e? par|auteur (?:du signalement|de la reclamation|de la plainte)|(?:signalement|plainte|reclamation) de|titolare(?: dei diritti| del marchio| del brevetto)?|segnalante|reclamante|denunciante|mandatari[oa]|rappresentante(?: legale)?|legale|avvocat[oa]|studio legale|(?:reclamo |segnalazione )?(?:segnalat|presentat|inviat|trasmess|inoltrat)[oa] da|(?:segnalazione|reclamo) di|titular(?: de (?:los )?derechos| de la marca| de la patente)?|notificante|reportante|representante(?: legal| autorizado)?|abogad[oa]|(?:agente|apoderad[oa])|(?:reclamacion |denuncia )?(?:reportad|denunciad|presentad|enviad|notificad)[oa] por|(?:reclamacion|denuncia) de"
const rolesJapanese =
  '(?:権利者|権利所有者|申立人|申立者|申し立て人|申告者|申請者|通報者|報告者|届出人|請求人|代理人|代理店|弁護士|弁理士|商標権者|特許権者|著作権者)'
const additions =
  "(?:(?: |')?(?:name|firma|firm|company|contact(?: (?:name|person))?|kontakt(?:person)?|nom|contact|nome|contatto|nombre|contacto|s name)|の?(?:名称|氏名|会社名|法人名|名前|名))?"
const articles =
  "(?:(?:name|contact|details|nom|nome|nombre|kontakt(?:daten)?) (?:of|de|du|des|del|della|dei|der|von) (?:the |la |l')?|the |der |die |la |le |l'|il |el )?"
/** What comes between a label and what it stands for: a colon, a table's bar, two spaces. */
const gap = '(?: ?\\([^()]{2,40}\\))? ?(?:[:：.=|]{1,30}|(?= {2}))\\s*'

const labelled = new RegExp(
  `^[-–—•*・> ]{0,4}${articles}(?:(?:${roles})${additions}|${rolesJapanese}${additions})${gap}(.{2,120})$`,
  'iu',
)

/** The name that a line about who complains gives, near the line of the address: above it, or below. */
export function nameByRole(letter: Letter, sentence: ReadSentence, isName: IsName): string | null {
  for (const offset of [0, -1, -2, -3, 1, 2, -4, -5, -6, 3, -7, -8]) {
    const other = letter.sentences[sentence.index + offset]
    const name = other === undefined ? null : namedIn(letter, other, isName)
    if (name !== null) return name
  }
  return null
}

/** "Reported by | Hallworth & Pike LLP", "Denunciante: Íñigo Larrañeta, agente": the name, without what it is followed by. */
export function namedIn(letter: Letter, sentence: ReadSentence, isName: IsName): string | null {
  if (sentence.words.length > 160) return null
  const raw = textOf(letter, sentence)
  const plain = plainOf(raw)
  const found = labelled.exec(plain)?.[1]
  if (found === undefined) return null
  // The folded copy is as long as the text: the name is cut from the text.
  const name = raw.slice(raw.length - found.length)
  for (const part of [name.replace(aside, ''), name, name.split(/[,;|(（<]/u)[0] ?? '']) {
    const cleaned = withoutEnding(part, ',;|(（<–-').trim()
    if (isName(cleaned)) return cleaned
  }
  return null
}

/** "(agent for Oakmere Botanicals)" behind a name. */
const aside = /\s*[(（][^()（）]*\p{Ll}{2}[^()（）]*[)）]\s*$/u

/** Without accents and in small letters, place for place. */
function plainOf(text: string): string {
  if (!beyondAscii.test(text)) return text.toLowerCase()
  let plain = ''
  for (const letter of text) {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    plain += bare.length === letter.length ? bare : letter
  }
  return plain
}

const beyondAscii = /[\u0080-\uffff]/

function textOf(letter: Letter, { start, end }: { readonly start: number; readonly end: number }): string {
  const range = toTextRange(letter.reading, start, end)
  return letter.text
    .slice(range.start, range.end)
    .replace(/[\r\n]+[> ]*/g, ' ')
    .trim()
}

const capital = "(?:\\p{Lu}[\\p{L}\\p{M}\\d'’.&-]*|&)"
const joint = "(?:of|the|de|du|des|von|und|and|et|e|y|i|del|della|di|dei|la|d’|d')"
const firm =
  '(?:,? (?:Inc|LLC|Ltd|LLP|L\\.?P|S\\. ?L|S\\. ?A|S\\. ?r\\. ?l|SARL|SAS|GmbH|AG|KG|Co|plc)\\.?(?!\\p{L}))?'
export const nameSequence = `(${capital}(?:\\s+(?:${joint}\\s+){0,2}${capital}){0,7}${firm})`

/**
 * "The report was filed by Corrigan Images Ltd", "La segnalazione proviene da …", "Die Meldung stammt von …": whoever the sentences
 * near the address say that the complaint came from.
 */
const filed = new RegExp(
  `(?:(?:filed|submitted|sent|made|lodged|raised|reported|brought|provided)(?: to (?:us|Amazon))? by|(?:comes?|came|received|originates?|(?:reports?|complaints?|notices?|claims?)(?: [\\p{Ll}\\d#(][\\p{Ll}\\d.:)-]*){0,6}) from|acting for|on behalf of|(?:eingereicht|gemeldet|übermittelt|gestellt|erstattet|eingegangen) (?:von|durch)|(?:stammt|kommt|kam|ging)(?: \\p{Ll}+)? von|wurde (?:uns )?(?:von|durch)|(?:haben|erhielten) wir von|wir haben von|(?:Meldung|Beschwerde|Mitteilung|Hinweis|Anzeige) von|(?:dépos|transmis|adress|émis|envoy|formul|soumis|présent)[\\p{Ll}]* par|(?:émane|provient) d(?:e|u|es)|(?:reçu|part) de|reçu d['’]un signalement de|(?:inviat|presentat|inoltrat|trasmess|depositat|fatt|effettuat)[oa] da(?:l|lla|llo)?|(?:proviene|arriva|è arrivata|è giunta|ricevuto) da(?:l|lla|llo)?|(?:segnalazione|reclamo) di|da parte di|(?:presentad|enviad|remitid|interpuest|formulad|hech)[oa] por|(?:procede|proviene|recibido(?: una [\\p{Ll}]+)?) de(?:l)?|por parte de|(?:reclamación|denuncia|notificación) de)\\s+(?:(?:the|our|an?|die|der|den|dem|une?|la|le|il|lo|lo|el|los) )?(?:\\p{Ll}[\\p{Ll}-]+ (?:\\p{Ll}[\\p{Ll}-]+ )?(?:of |de |von )?)?${nameSequence}`,
  'u',
)
const filedJapanese =
  /(?:^|[、。は 　])([^、。は\s]{2,28})(?:様)?(?:より|から)(?:の)?(?:[^。]{0,60})(?:申し立て|申立て|申告|通報|報告|届出|連絡|苦情)/u
/** "You can reach the complainant, Baxter & Sons Ltd, at …": a role with its name behind. */
const roleBefore = new RegExp(
  `(?:owner|holder|complainant|claimant|reporter|counsel|agent|representative|attorneys?|solicitors?|(?:[Rr]echte|[Mm]arken|[Pp]atent)?[Ii]nhaber(?:in)?|Melder|Vertreter|Kanzlei|Anwaltskanzlei|titulaire|mandataire|plaignant|avocat|ayant droit|titolare|segnalante|mandatario|avvocato|titular|denunciante|reclamante|representante|abogado|(?:contact(?:er)?|reach|joindre|contattare|contactar(?: con| a)?))(?: (?:of the (?:(?:trade ?)?mark|copyright|patent|brand|rights)|(?:der|des) (?:Marke|Patents|Rechte|Urheberrechts)|des droits|de la marque|du brevet|du droit d['’]auteur|dei diritti|del marchio|del brevetto|del diritto d['’]autore|de los derechos|de derechos|de la marca|de la patente))?(?:,|,? (?:is|are|ist|est|è|es|lautet))? [(]?(?:(?:the|die|der|das|la|le|il|lo|el) )?${nameSequence}`,
  'u',
)

/** The name in the running text around an address. */
export function nameInText(letter: Letter, sentence: ReadSentence, isName: IsName): string | null {
  for (const offset of [0, -1, -2, 1, -3]) {
    const other = letter.sentences[sentence.index + offset]
    if (other === undefined || Math.abs(other.block - sentence.block) > 1) continue
    const name = nameSaid(letter, other, isName)
    if (name !== null) return name
  }
  return null
}

/** Whoever the letter says, anywhere, that the complaint came from. */
export function nameOfFiler(letter: Letter, isName: IsName): string | null {
  for (const sentence of letter.sentences.slice(0, 40)) {
    const name = says(sentence, ...ofRights) ? nameSaid(letter, sentence, isName) : null
    if (name !== null) return name
  }
  return null
}

const ofRights = [
  'party.rightsOwner',
  'topic.trademark',
  'topic.copyright',
  'topic.patent',
  'topic.counterfeit',
] as const

function nameSaid(letter: Letter, sentence: ReadSentence, isName: IsName): string | null {
  const raw = textOf(letter, sentence).slice(0, 600)
  const patterns = letter.language.language === 'ja' ? [filedJapanese] : [filed, roleBefore]
  for (const pattern of patterns) {
    const name = pattern.exec(raw)?.[1]?.replace(behindFirm, '$1').replace(endOfSentence, '')
    if (name !== undefined && isName(name) && !notAName.test(name)) return name
  }
  return null
}

/** "Moda Ligure S.r.l. Può scrivere": the next sentence begins with a capital, too. */
const behindFirm =
  /(?<=\s)(Inc\.?|LLC|LLP|Ltd\.?|GmbH|AG|S\.r\.l\.|S\.p\.A\.|SARL|SAS|S\. ?L\.|S\. ?A\.)\s+(?!&|Co).*$/u
const endOfSentence = /[,;]+$|(?<!(?:Inc|Ltd|Co|S\. ?L|S\. ?A|l))\.$/u

/** Words that begin with a capital and name nobody. */
export const notAName =
  /^(?:our|your|unsere?[mnrs]?|ihre?[mnrs]?|notre|nos|votre|vos|nostr[oaei]|vostr[oaei]|nuestr[oa]s?|vuestr[oa]s?|su|tu|team|the team|l['’]équipe|équipe|equipo|el equipo) |^(?:the|an?|this|your|our|their|amazon(?:\.[a-z.]+)?|seller central|account health|der|die|das|ein|eine|einem|ihre?[mnrs]?|unsere?[mnrs]?|sie|dritten?|un|une|le|la|les|votre|notre|il|lo|una?|el|los|tu|su|rechteinhabers?|inhabers?|kunden|kaufern?|käufern?|verkaufer|verkäufer|gentile|ciao|dear|hello|hi|greetings|bonjour|cher|chère|guten|hallo|hola|estimad[oa]|buongiorno|coordonnées)(?:$|\s(?:account|konto|rights|verk|partner|vendit|vendeur|seller|seller|tag|cliente?|vendedor))|^(?:amazon|gentile|ciao|dear|hello|hi|bonjour|cher|guten tag|hallo|hola|estimad[oa]|buongiorno)(?: |,|$)|^(?:trade ?marks?|copyrights?(?: image)?|patents?|design rights?|counterfeit|marken?(?:recht)?|urheberrecht|patent(?:recht)?|design(?:recht)?|geschmacksmuster|marque|droits? d['’]auteur|brevet|dessin|modèle|contrefaçon|marchio|diritto d['’]autore|brevetto|disegno|contraffazione|marca|derechos? de autor|patente|diseño|falsificación|商標権?|著作権|特許権?|意匠権?|偽造品?|模倣品)$/iu
