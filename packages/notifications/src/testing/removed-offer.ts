import { parseNotification } from '../parse.ts'

/** The sentence that takes an offer away, which a letter about its papers opens with, by language. */
export const removedOffer: Readonly<Record<string, string>> = {
  en: 'Your offer on Amazon.com was removed because it may not be authentic.',
  de: 'Ihr Angebot auf Amazon.de wurde entfernt, weil es nicht authentisch sein könnte.',
  fr: 'Votre offre sur Amazon.fr a été supprimée car elle pourrait ne pas être authentique.',
  it: 'La sua offerta su Amazon.it è stata rimossa perché potrebbe non essere autentica.',
  es: 'Su oferta en Amazon.es ha sido retirada porque podría no ser auténtica.',
  ja: 'Amazon.co.jpの出品は真正品でない可能性があるため、停止いたしました。',
}

/** The papers that a letter about a removed offer asks for, sorted, each with the days that it may be old: "invoice 365, poa". */
export async function papersAsked(language: string, text: string): Promise<string> {
  const letter = `${removedOffer[language]}\n\n${text}`
  const { requestedDocuments } = await parseNotification(letter, { name: 'letter.txt' })
  return requestedDocuments
    .map(({ type, windowDays }) => (windowDays === null ? type : `${type} ${windowDays}`))
    .sort()
    .join(', ')
}
