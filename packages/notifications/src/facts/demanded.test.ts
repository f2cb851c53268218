import { expect, it } from 'vitest'
import { parseNotification } from '../parse.ts'

async function asked(sentence: string, opening: string): Promise<readonly string[]> {
  const text = `From: Amazon <no-reply@amazon.com>\nSubject: -\n\n${opening}\n${sentence}\n`
  return (await parseNotification(text, { name: 'letter.txt' })).requestedDocuments.map(({ type }) => type)
}

const openings = {
  en: 'Hello,\n\nThe order defect rate of your seller account is 1.31%; our target is under 1%.',
  de: 'Guten Tag,\n\ndie Rate an Bestellmängeln Ihres Verkäuferkontos beträgt 1,31 %; unser Ziel liegt unter 1 %.',
  fr: 'Bonjour,\n\nLe taux de commandes défectueuses de votre compte vendeur est de 1,31 % ; notre objectif est inférieur à 1 %.',
  it: "Buongiorno,\n\nIl tasso di ordini difettosi del suo account venditore è dell'1,31%; il nostro obiettivo è inferiore all'1%.",
  es: 'Hola:\n\nLa tasa de pedidos defectuosos de su cuenta de vendedor es del 1,31 %; nuestro objetivo es inferior al 1 %.',
  ja: '出品者様\n\n出品者様の注文不良率は1.31%で、目標は1%未満です。',
}

it.each([
  ['en', 'Your account will be deactivated unless we have a plan of action from you within 5 business days.'],
  ['en', 'If we do not receive a plan of action within 72 hours, your account will be deactivated.'],
  ['en', 'Without a plan of action by March 3, 2025 your account will be deactivated.'],
  ['de', 'Ihr Konto wird deaktiviert, wenn uns nicht binnen fünf Werktagen ein Maßnahmenplan vorliegt.'],
  ['de', 'Ohne einen Maßnahmenplan wird Ihr Konto am 3. März 2025 deaktiviert.'],
  ['fr', "Faute de plan d'action sous 5 jours, votre compte sera désactivé."],
  ['fr', "Si nous ne recevons pas de plan d'action sous 5 jours, votre compte sera désactivé."],
  ['it', "Senza un piano d'azione entro 5 giorni il suo account sarà disattivato."],
  ['it', "Se non riceviamo un piano d'azione entro 5 giorni, il suo account sarà disattivato."],
  ['es', 'Sin un plan de acción en un plazo de 5 días, su cuenta se desactivará.'],
  ['es', 'Si no recibimos un plan de acción en 5 días, su cuenta será desactivada.'],
  ['ja', '5日以内に改善計画書が提出されない場合、アカウントは停止されます。'],
] as const)('a plan is asked for by what follows without it (%s): %s', async (language, sentence) => {
  expect(await asked(sentence, openings[language])).toEqual(['poa'])
})

it.each([
  ['en', 'We have received your plan of action. Your account will not be deactivated.'],
  ['en', 'Your account will be deactivated if the rate does not fall.'],
  ['de', 'Ihr Konto wird deaktiviert, wenn die Rate nicht sinkt. Einen Maßnahmenplan brauchen wir nicht.'],
] as const)('no plan is asked for where none is missed (%s): %s', async (language, sentence) => {
  expect(await asked(sentence, openings[language])).toEqual([])
})

it('a plan is told by its three parts, however they are worded', async () => {
  const parts =
    'Send us an account of how both problems began, what has been put right by now, and how you will make sure that nothing of the sort happens again.'
  expect(await asked(parts, openings.en)).toEqual(['poa'])
})
