import { expect, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const read = async (letter: string): Promise<readonly string[]> => {
  const { requestedDocuments } = await parseNotification(letter, { name: 'a.txt' })
  return requestedDocuments.map(({ type, windowDays }) => `${type}${windowDays ?? ''}`).toSorted()
}

test.each([
  'We have deactivated your Amazon seller account.\n\nYour plan of action is too vague. Rework it and send it back.',
  'Wir haben Ihr Amazon-Verkäuferkonto deaktiviert.\n\nIhr Maßnahmenplan ist zu allgemein. Überarbeiten Sie ihn und nennen Sie die Ursache.',
  "Nous avons désactivé votre compte vendeur Amazon.\n\nVotre plan d'action est trop vague. Complétez-le.",
  'Il Suo account Amazon resta disattivato.\n\nIl Suo piano d’azione è troppo generico. Lo riveda e lo invii di nuovo.',
  'Su cuenta de Amazon sigue desactivada.\n\nSu plan de acción es demasiado general. Envíenos uno nuevo.',
])('a plan that falls short is wanted again by a pronoun: %s', async (letter) => {
  expect(await read(letter)).toEqual(['poa'])
})

test.each([
  'Your Amazon account is active again.\n\nYour plan of action was convincing. Share it with your team.',
  "Votre compte Amazon est de nouveau actif.\n\nVotre plan d'action était complet. Gardez-le.",
])('a plan that did is not: %s', async (letter) => {
  expect(await read(letter)).toEqual([])
})

test.each([
  'Hello,\n\nwe check listings on Amazon by category.\n\nToys: test report, product certificate\nCosmetics: photos of the label\n\nPlease upload these documents in Manage Your Compliance.',
  'Guten Tag,\n\nwir prüfen Angebote bei Amazon nach Kategorie.\n\nSpielzeug: Prüfbericht, Zertifikat\nKosmetik: Fotos des Etiketts\n\nAngebote ohne diese Unterlagen werden entfernt.',
  "Bonjour,\n\nnous vérifions les offres sur Amazon par catégorie.\n\nJouets : rapport d'essai, certificat\nCosmétiques : photos de l'étiquette\n\nLes offres sans documents seront retirées.",
])('papers by category are asked for by what stands below them: %s', async (letter) => {
  expect(await read(letter)).toEqual(['certificate', 'other', 'test_report'])
})

test.each([
  'Your Amazon offer is active again. Invoices and test reports may be requested at any time.',
  'Ihr Amazon-Angebot ist wieder aktiv. Rechnungen können jederzeit angefordert werden.',
  'Votre offre Amazon est de nouveau active. Des factures pourront vous être demandées plus tard. Les factures déjà transmises suffisent.',
  "L'offerta Amazon è di nuovo attiva. Fatture e lettere di autorizzazione possono essere richieste in futuro.",
  'Su oferta de Amazon vuelve a estar activa. Podremos pedirle facturas y cartas de autorización más adelante.',
  'Amazonの出品を再開しました。今後、請求書や認可書の提出をお願いする場合がございます。',
])('papers that may be asked for one day are not asked for now: %s', async (letter) => {
  expect(await read(letter)).toEqual([])
})

test('an age that is said of both papers is that of each', async () => {
  expect(
    await read(
      'Guten Tag,\n\nfür Ihr Amazon-Konto benötigen wir einen Handelsregisterauszug und eine Stromrechnung, beide ausgestellt innerhalb der letzten 90 Tage.',
    ),
  ).toEqual(['certificate90', 'utility_bill90'])
})

test('what has words of its own behind the first paper has no age', async () => {
  expect(
    await read(
      '出品者様\n\nAmazonの出品には、過去180日以内に発行された請求書と、ブランドからの認可書をご提出ください。',
    ),
  ).toEqual(['invoice180', 'letter_of_authorization'])
})
