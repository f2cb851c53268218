import type { Letter } from '../reading/letter.ts'
import { fold } from '../text/fold.ts'
import type { PlacedDocument } from './document-window.ts'

/** "A photo of your passport" is the passport; "photos and a passport" are two. */
export function dropPictured(letter: Letter, found: { document: PlacedDocument }[]): void {
  const pictured = new Set([
    'id_document',
    'utility_bill',
    'invoice',
    'certificate',
    'letter_of_authorization',
  ])
  for (let index = found.length - 1; index >= 0; index--) {
    const other = found[index]?.document
    if (other?.type !== 'other') continue
    const words = fold(letter.text.slice(other.start, other.end))
    if (!pictureOf.test(words)) continue
    const shown = found.some(({ document: { type, start, end } }) => {
      if (!pictured.has(type)) return false
      const [from, to] = start >= other.end ? [other.end, start] : [end, other.start]
      const between = fold(letter.text.slice(from, to)).replace(bothSides, ' ')
      return start >= other.end
        ? to - from < 44 &&
            !/[,;:.\n/]|(?<![a-z])(?:and|und|et|e|y|or|oder|ou|o|sowie)(?![a-z])/.test(between)
        : /^(?:の|\(|（)?(?:鮮明な)? ?(?:の|を撮影した)?$/.test(between)
    })
    if (shown) found.splice(index, 1)
  }
}

/** "Compliance documents" are the papers that the letter names beside them. */
export function dropGeneric(letter: Letter, found: { document: PlacedDocument }[]): void {
  const isGeneric = ({ document: { type, start, end } }: { document: PlacedDocument }): boolean =>
    type === 'other' && generic.test(fold(letter.text.slice(start, end)))
  if (!found.some((entry) => entry.document.type !== 'poa' && !isGeneric(entry))) return
  for (let index = found.length - 1; index >= 0; index--) {
    const entry = found[index]
    if (entry !== undefined && isGeneric(entry)) found.splice(index, 1)
  }
}

const generic =
  /compliance|konformitats(?:unterlagen|dokument|nachweis)|conformit[ea]|cumplimiento|conformidad|コンプライアンス|適合性/

/** "Photos, front and back, of your passport" are pictures of one paper. */
const bothSides =
  /[,(]? ?(?:of |de |del |della? |der |du |des |von )?(?:the |la |il |el |l'|le )?(?:front(?:s|al)?(?:seite)? (?:and|&|e|et|y) (?:the )?(?:back|rear|retro)|back and front|both sides|recto[- ]?(?:et )?[- ]?verso|fronte e retro|(?:fronte|anverso|delantera|frontal) (?:e|y) (?:il |el |la )?(?:retro|reverso|trasera)|anverso y reverso|ambas caras|vorder- und ruckseite|beidseitig[a-z]*|ruck- und vorderseite)[,)]?|(?:表面?と裏面?|表裏|両面)/g

const pictureOf =
  /picture|photo|image|scan|cop(?:y|ies)|bild|foto|aufnahme|kopie|copie|copia|imagen|immagin|写真|画像|写し|コピー/
