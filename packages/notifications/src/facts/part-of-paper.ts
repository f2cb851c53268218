import type { Letter, ReadSentence } from '../reading/letter.ts'
import type { Hit } from '../terms/match.ts'
import { namesDocument } from './named-document.ts'
import { gated } from '../text/gated.ts'

/** "A register extract that states the tax number": what a paper shows is no second paper. */
export function isPartOfPaper(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  const paper = sentence.hits.find((other) => other.end <= hit.start && namesDocument(other))
  const isSupplierData = supplierData.test(flat.slice(hit.start, hit.end))
  if (
    isSupplierData &&
    (printedOn.test(flat.slice(hit.end, Math.min(sentence.end, hit.end + 24))) ||
      mustShow.test(sentence.words, sentence) ||
      mustBeRead.test(sentence.words, sentence))
  )
    return true
  if (paper === undefined) return false
  if (isSupplierData && showing.test(flat.slice(paper.end, hit.start))) return true
  if (nameOrAddress.test(flat.slice(hit.start, hit.end)) && carrying.test(flat.slice(paper.end, hit.start)))
    return true
  if (!stating.test(flat.slice(paper.end, hit.start))) return false
  return (
    registered.test(flat.slice(hit.start, hit.end)) ||
    (paper.concept === 'document.certificate' &&
      listOf.test(flat.slice(hit.start, Math.min(sentence.end, hit.end + 40))))
  )
}
/** "The original invoice", "a signed licence", "facturas originales": what is said of a paper is no paper beside it. */
export function isSaidOfPaper(letter: Letter, sentence: ReadSentence, hit: Hit): boolean {
  const { flat } = letter.reading
  if (!adjective.test(flat.slice(hit.start, hit.end))) return false
  return (
    inTheOriginal.test(flat.slice(Math.max(sentence.start, hit.start - 10), hit.start)) ||
    sentence.hits.some(
      (other) =>
        namesDocument(other) &&
        !(other.start <= hit.start && other.end >= hit.end) &&
        !(other.start >= hit.start && other.end <= hit.end) &&
        (other.start >= hit.end
          ? /^[ -]$/.test(flat.slice(hit.end, other.start))
          : /^[ -]$/.test(flat.slice(other.end, hit.start))),
    )
  )
}
const adjective =
  /^(?:originals?|originale[nrs]?|originaux|originali|originales|unterzeichnete[nrs]?|unterschriebene[nrs]?)$/
/** "A passport in the original", "if your caps are original" */
const inTheOriginal = /(?<![a-z])(?:im|in|en|in the|dans l'|en el|is|are|ist|sind|est|sont|e|sono|es|son) $/

/** "… with the list of its shareholders" */
const listOf =
  /^(?:(?:a |the )?list|liste|aufstellung|elenco|lista|relacion|listado|一覧)[a-z ]* ?(?:of |der |aller |des |de |dei |degli |delle |di |los |las |the |all |its |your |ihrer |vos |tous |les |tutti |i |gli |sus? |tus? |les )*(?:shareholders|partners|directors|owners|beneficial|gesellschafter|geschaftsfuhrer|anteilseigner|vorstand|associes|actionnaires|dirigeants|gerants|soci|azionisti|amministratori|titolari|socios|accionistas|administradores)/
const registered =
  /^(?:cif|nif|tax|vat|registration|(?:batch|lot|serial) num|ust|steuer|handelsregister|umsatzsteuer|numeros?|siret|siren|tva|partita|codice fiscale|numer[oi]|登録番号|法人番号)/
/** "An invoice that shows the supplier's name"; "invoices with their data" may be two things. */
const supplierData =
  /^(?:(?:names?|contacts?|address(?:es)?|phone|details|information|data)(?![a-z])|(?:suppliers?|manufacturers?|vendors?)['’]?s? (?:names?|contacts?|address|phone|details|information|data)|(?:name|anschrift|adresse|kontakt[a-z]*|lieferanten(?:daten|name)[a-z]*)(?![a-z])|(?:noms?|coordonnees|adresse|contacts?)(?![a-z])|(?:nome|recapiti|contatti|dati|indirizzo)(?![a-z])|(?:nombre|datos|contacto|direccion)(?![a-z])|(?:suppliers?|lieferant(?:en)?|fournisseurs?|fornitor[ei]|proveedor(?:es)?)[^a-z0-9]{1,3}(?:name|phone|firm|anschr|adress|telef|kont|nom|raison|coord|ragione|indir|recap|raz|direc)|(?:仕入れ?先|供給元|連絡先|会社名|社名|商号|氏名|名称|名前|住所|所在地|電話))/
const showing =
  /(?<![a-z])(?:showing|shows?|stating|states?|listing|bearing|bears?|containing|that (?:lists?|names?|tells?)|on which|auf de(?:[mr]|nen)|aus de(?:[mr]|nen)(?! letzten)|mentionnant|indiquant|portant|faisant apparaitre|sur (?:lequel|laquelle|lesquel(?:le)?s)|riportant[ei]|indicant[ei]|da cui risult[a-z]+|su cui|che (?:riport|indich|conteng|mostr)[a-z]+|en (?:el|la|los|las) que (?:conste|figure|aparezca)n?|que (?:incluya|indique|muestre|conste)n?|donde (?:conste|figure|aparezca)n?)(?![a-z])/
/** 「連絡先が記載された請求書」 */
const printedOn = /^[^。、]{0,12}[がを](?:記載|明記|印字|含)(?:され|の|して|んで)/
/** "An invoice with number of the lot, quantity and address of the supplier", "la fattura con nome, telefono e quantità" */
const nameOrAddress =
  /^(?:names?|address|name|anschrift|adresse|noms?|nome|indirizzo|nombre|direccion)(?![a-z])/
const carrying =
  /^(?:[^,;:]{0,30}?) ?(?<!(?:zusammen|gemeinsam|along|together|insieme|junto) )(?:with|mit|avec|con) [^;:]{0,50}$/
/** "The supplier's name must stay readable", "name and telephone must match" */
const mustBeRead = gated(
  /(?<![a-z])(?:must|mussen|muss|doi(?:ven)?t|devono|deve|deben|debe|tienen que)(?![a-z]).{0,40}(?<![a-z])(?:match|readable|legible|visible|ubereinstimmen|entsprechen|correspondre|concorder|corrispondere|coincidir|corresponder|lesbar|sichtbar|erkennbar|lisibles?|visibles?|legibles?|leggibil[ei]|visibil[ei])(?![a-z])/,
)
/** "They must show the supplier's name", "darauf müssen Name und Anschrift des Lieferanten stehen": said of the papers above. */
const mustShow = gated(
  /^(?:[-–•*] ?)?(?:(?:they|it|these|all|each|every|both|the)(?: [a-z]+){0,4} (?:must|should|has to|have to|needs? to)(?![a-z]).{0,90}(?<![a-z])(?:show|state|bear|carry|list|contain|include|display)(?![a-z])|(?:sie|diese|es|alle|jede[rs]?|die|das|darauf|daraus|darin)(?: [a-z]+){0,3} (?:mussen|muss|sollten|sollte)(?![a-z]).{0,120}(?<![a-z])(?:enthalten|zeigen|tragen|ausweisen|aufweisen|nennen|stehen|hervorgehen|ersichtlich sein|vermerkt sein|erkennbar sein)(?![a-z])|(?:elles?|ils?|celles?-ci|ceux-ci|toutes|tous|chaque|chacune?|les?|la)(?: [a-z]+){0,3} doi(?:ven)?t(?![a-z]).{0,90}(?<![a-z])(?:comporter|mentionner|indiquer|porter|montrer|contenir|faire apparaitre|afficher)(?![a-z])|(?:(?:esse|essi|queste|tutte|le fatture|i documenti|ogni fattura|ciascuna) )?(?:devono|deve)(?! (?:inviar|fornir|indicarci|comunicar)).{0,90}(?<![a-z])(?:riportare|contenere|mostrare|indicare|recare|includere)(?![a-z])|(?:(?:estas|todas|las facturas|los documentos|cada factura|cada una) )?(?:deben|debe|tienen que)(?! (?:enviar|facilitar|indicarnos|comunicar)).{0,90}(?<![a-z])(?:incluir|mostrar|contener|indicar|llevar|reflejar|figurar|constar)(?![a-z]))|(?:一致(?:し|する)|(?:記載|明記|表示)(?:され|があ))[^。]{0,12}(?:いる|必要|もの|こと|ください)/,
)
const stating =
  /(?<![a-z])(?:showing|shows?|stating|states?|with|bearing|bears?|containing|that (?:lists|names)|mit|auf de[mr]|aus de[mr]|der .{0,20}|die .{0,20}|mentionnant|indiquant|portant|avec|sur lequel|riportante|indicante|con|che (?:riporti|indichi|contenga)|en (?:el|la|los|las) que (?:conste|figure|aparezca)n?|que (?:incluya|indique|muestre)n?)(?![a-z])|記載/
