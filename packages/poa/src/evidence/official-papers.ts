import { blocksOf } from './blocks.ts'
import { firmAtStart, namesFirm } from './firm.ts'
import { labelled } from './labelled.ts'
import { rowText, type Row } from './layout.ts'

export interface OfficialField {
  readonly field: 'laboratory' | 'standard' | 'product' | 'holder' | 'holderAddress'
  readonly value: string
  readonly context: string
}

/** Laboratory, standards and product of a test report or a certificate. */
export function fieldsOfReport(rows: readonly Row[]): OfficialField[] {
  const found: OfficialField[] = []
  const add = (field: OfficialField['field'], value: string, context: string): void => {
    const clean = value.trim().replace(/[.,;:\s]+$/u, '')
    if (clean.length > 2 && !found.some((each) => each.field === field && each.value === clean))
      found.push({ field, value: clean, context })
  }
  const text = rows.map(rowText).join('\n')
  for (const { value, context } of labelled(rows, ended(laboratoryLabel), String.raw`\S.{2,100}`))
    add('laboratory', firmAtStart(value) ?? value.split(/,\s/u)[0] ?? value, context)
  const signer = labelled(rows, onBehalf, String.raw`\p{Lu}.{2,100}`)[0]
  if (
    !found.some(({ field }) => field === 'laboratory') &&
    signer !== undefined &&
    laboratory.test(signer.value)
  )
    add('laboratory', firmAtStart(signer.value) ?? signer.value, signer.context)
  if (!found.some(({ field }) => field === 'laboratory'))
    for (const row of rows.slice(0, 12).toSorted((a, b) => firmsOf(b) - firmsOf(a))) {
      const line = row.cells.find(
        ({ text: cell }) => laboratory.test(cell) && cell.length < 130 && !/[:：]\s*$/.test(cell),
      )
      if (line === undefined) continue
      const name = firmAtStart(line.text) ?? line.text.split(/,\s| [–|-] /u)[0] ?? line.text
      add('laboratory', name, rowText(row))
      break
    }
  for (const { value, context } of labelled(rows, ended(productLabel), String.raw`\S.{2,120}`))
    add(
      'product',
      value.split(/\s*(?:,\s*(?:style|item|model|modell|art|asin|lot)|\(ASIN)/iu)[0] ?? value,
      context,
    )
  for (const match of text.matchAll(standards)) {
    const line = lineOf(text, match.index)
    // What the laboratory is accredited by is no standard of the product.
    if (!/accredit|akkreditier|accrédit/iu.test(line)) add('standard', match[0], line)
  }
  return found
}

/** 1 where a firm is named: its name tells more than the heading "test report". */
function firmsOf({ cells }: Row): number {
  return cells.some(({ text }) => laboratory.test(text) && namesFirm(text)) ? 1 : 0
}

/** Whom an identity paper, a bill or a bank statement is made out to. */
export function holderOf(rows: readonly Row[], kind: string): OfficialField[] {
  if (kind === 'identity') return holderOfIdentity(rows)
  const blocks = blocksOf(rows)
  const site = labelled(rows, siteLabel, String.raw`\S.{5,100}`)[0]
  const addressed = blocks
    .flatMap(({ lines }) => lines.map((line, index) => ({ line, below: lines.slice(index + 1, index + 4) })))
    .find(
      ({ line, below }) =>
        /^[\p{Lu}]/u.test(line.text) &&
        !/\d|[:：]/u.test(line.text) &&
        below.length >= 2 &&
        /\d/.test(below[0]?.text ?? '') &&
        below.slice(0, 3).some(({ text }) => town.test(text)) &&
        !below.some(({ text }) => contact.test(text)) &&
        !isIssuer(rows, line.row),
    )
  const [labelledName] = labelled(rows, holderLabel, String.raw`\p{L}[^\n:：]{2,60}`)
  if (labelledName !== undefined && addressed?.line.text !== labelledName.value) {
    const address = site ?? labelled(rows, addressLabel, String.raw`\S.{5,100}`)[0]
    return [
      { field: 'holder', value: labelledName.value, context: labelledName.context },
      ...(address === undefined
        ? []
        : [{ field: 'holderAddress' as const, value: address.value, context: address.context }]),
    ]
  }
  if (addressed === undefined) return []
  const { line, below } = addressed
  // `2401 Fern Hollow Drive` looks like a town that has its number first.
  const american = below.findIndex(({ text }) => /\b[A-Z]{2},? \d{5}(?:-\d{4})?$/.test(text))
  const last = american < 0 ? below.findIndex(({ text }) => town.test(text)) : american
  const address = below
    .slice(0, last + 1)
    .map(({ text }) => text)
    .join(', ')
  return [
    { field: 'holder', value: line.text, context: [line, ...below].map(({ text }) => text).join(', ') },
    { field: 'holderAddress', value: address, context: site?.context ?? address },
  ]
}

/** The first name on the paper, at its top, is who wrote it. */
function isIssuer(rows: readonly Row[], row: number): boolean {
  const first = rows.findIndex(({ cells }) => cells.some(({ text }) => /\p{L}{3}/u.test(text)))
  return row === first
}

function holderOfIdentity(rows: readonly Row[]): OfficialField[] {
  const value = String.raw`\p{Lu}[\p{L} '’.-]{1,40}`
  const [last] = labelled(rows, String.raw`(?:${lastName})(?: ?\/ ?(?:${lastName}))*`, value)
  const [given] = labelled(rows, String.raw`(?:${firstName})(?: ?\/ ?(?:${firstName}))*`, value)
  const [address] = labelled(
    rows,
    String.raw`address|anschrift|adresse|domicile|indirizzo|residenza|domicilio|住所`,
    String.raw`\S.{5,100}`,
  )
  const zone = machineZone.exec(rows.map(rowText).join('\n').replaceAll(' ', ''))
  const name =
    zone !== null
      ? `${zone[2]} ${zone[1]}`.replaceAll(/<+/g, ' ').trim()
      : [given?.value, last?.value].filter((each) => each !== undefined).join(' ')
  return [
    ...(name === '' ? [] : [{ field: 'holder' as const, value: name, context: last?.context ?? '' }]),
    ...(address === undefined
      ? []
      : [{ field: 'holderAddress' as const, value: address.value, context: address.context }]),
  ]
}

function lineOf(text: string, at: number): string {
  return text.slice(
    text.lastIndexOf('\n', at) + 1,
    text.indexOf('\n', at) < 0 ? undefined : text.indexOf('\n', at),
  )
}

const lastName = 'surname|last name|family name|name|nachname|familienname|nom|cognome|apellidos?|氏名'
const firstName = 'given names?|first names?|vornamen?|prénoms?|nome|nomi|nombres?'
/** Names in the lines that machines read. */
const machineZone = /^[PIAC][A-Z<][A-Z]{3}([A-Z]+(?:<[A-Z]+)*)<<([A-Z]+(?:<[A-Z]+)*)<*$/m

/** A label ends with a colon or its cell: "product safety rules" is none. */
function ended(label: string): string {
  return String.raw`${label}(?=\s*[:：]|\s*$)`
}

const onBehalf = String.raw`(?:signed )?for and on behalf of|im auftrag(?: von)?|pour le compte de|por cuenta de|per conto di`
const laboratoryLabel = String.raw`(?:\d{1,2}\.? ?)?(?:identification of (?:any |the )?(?:third[- ]party,? )?(?:cpsc-accepted )?laboratory[^:：]{0,60}|name of (?:the )?(?:test(?:ing)? )?laboratory|(?:third[- ]party )?(?:testing )?laborator(?:y|ium)|test(?:ing)? lab(?:oratory)?|prüflabor|prüfinstitut|laboratoire|laboratorio|試験所|試験機関)`
const laboratory =
  /laborator|\btest(?:ing|s)?\b|analytical|prüfinstitut|prüflabor|\blabs?\b|\bTÜV\b|inspection|(?:product|toy|electrical|food) safety|certification(?! is| to)|試験(?:所|センター)/iu
const productLabel = String.raw`(?:\d\.? ?)?(?:sample (?:description|name)|product(?: name| description)?|(?:product|item|goods) covered by (?:this|the) certificate|name of (?:the )?(?:sample|product)|description of (?:the )?(?:sample|product)|identification of the product covered by this certificate|item(?: tested)?|sample|produkt|prüfgegenstand|muster|produit|échantillon|prodotto|campione|producto|muestra|試料名?|製品名?|品名)`
const standards =
  /\bASTM [A-Z]\d{2,4}(?:-\d{2,4})?|\bEN \d{3} \d{3}(?:-\d+)*|\b(?:DIN |BS |NF |UNI |UNE )?EN (?:IEC |ISO )?\d{2,6}(?:-\d+)*(?::\d{4})?(?:\+A\d{1,2}(?::\d{4})?)*|\bUN ?38\.3|\bFCC (?:CFR 47 )?Part \d+(?: ?Subpart [A-Z]|[A-Z])?|\bGB(?:\/T)? \d{3,6}(?:\.\d+)?(?:-\d{4})?|\b(?:ISO|IEC)(?:\/IEC)? \d{3,6}(?:-\d+)*(?::\d{4})?|\bUL \d{2,5}[A-Z]?|\b\d{1,2} CFR (?:Part )?\d{3,4}(?:\.\d+)?|\bUSP <\d+>|\bJIS [A-Z] ?\d{4}|\bCPSIA Section \d+|\bAS\/NZS [\d.]+|\b\d{4}\/\d{2,4}\/E[UCG]\b/gu
const holderLabel = String.raw`(?:titulaire(?: du contrat)?|titular(?: del contrato)?|intestatario|kontoinhaber(?:in)?|vertragspartner|account (?:holder|name)|customer name|(?:ご)?契約者名?)(?=\s*[:：]|\s*$)`
const addressLabel = String.raw`(?:address|anschrift|adresse|indirizzo|dirección|住所)(?=\s*[:：]|\s*$)`
const siteLabel = String.raw`service (?:address|location)|supply address|verbrauchsstelle|lieferstelle|adresse de consommation|point de livraison|indirizzo di fornitura|dirección de suministro|ご使用場所`
const town = /\b\d{4,5}\b|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|〒/u
const contact = /@|www\.|tel|phone|service|\b1-\d{3}/iu
