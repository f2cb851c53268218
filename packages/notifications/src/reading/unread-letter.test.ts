import { describe, expect, it, test } from 'vitest'
import { parseNotification } from '../parse.ts'

const mail = (from: string, subject: string, body: string): string =>
  [
    `From: ${from}`,
    'To: winkel@blauwdruk.example',
    'Date: Mon, 3 Mar 2025 09:12:00 +0000',
    `Subject: ${subject}`,
    'Message-ID: <1@eu-west-1.amazonses.com>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
  ].join('\n')

const noReply = 'Amazon <no-reply@amazon.nl>'

describe('a suspension in a language that is not read', () => {
  it.each([
    [
      'nl',
      'Je verkopersaccount is gedeactiveerd',
      'Hallo,\nWe hebben je verkopersaccount op Amazon.nl gedeactiveerd en je aanbiedingen verwijderd, omdat we je gegevens niet konden controleren. Stuur ons de documenten die hieronder staan.',
    ],
    [
      'pl',
      'Twoje konto sprzedawcy zostało dezaktywowane',
      'Dzień dobry,\nTwoje konto sprzedawcy w serwisie Amazon.pl zostało dezaktywowane, ponieważ nie otrzymaliśmy od Ciebie dokumentów. Prosimy o ich przesłanie na stronie konta.',
    ],
    [
      'sv',
      'Ditt säljarkonto har inaktiverats',
      'Hej,\nVi har inaktiverat ditt säljarkonto på Amazon.se eftersom vi inte har fått de dokument som vi bad om. Skicka dem till oss för att få sälja igen.',
    ],
    [
      'pt',
      'Sua conta de vendedor foi desativada',
      'Olá,\nDesativamos a sua conta de vendedor na Amazon.com.br porque não foi possível verificar as informações da sua empresa. Envie os documentos para nós.',
    ],
    [
      'tr',
      'Satıcı hesabınız devre dışı bırakıldı',
      'Merhaba,\nAmazon.com.tr satıcı hesabınız devre dışı bırakıldı, çünkü size sorduğumuz belgeler bize ulaşmadı. Lütfen bu belgeleri gönderin ve bir plan ekleyin.',
    ],
    [
      'ar',
      'تم تعطيل حساب البائع الخاص بك',
      'مرحبًا،\nلقد تم تعطيل حساب البائع الخاص بك على Amazon.ae لأننا لم نستلم المستندات المطلوبة. يرجى إرسالها إلينا.',
    ],
    [
      'zh',
      '您的销售账户已被停用',
      '您好：\n我们已停用您在 Amazon.com 的销售账户，因为我们无法核实您的公司信息。请提交下面列出的文件。',
    ],
    [
      'ko',
      '판매자 계정이 비활성화되었습니다',
      '안녕하세요.\nAmazon.com 판매자 계정이 비활성화되었습니다. 요청드린 서류를 받지 못했습니다. 아래 서류를 제출해 주세요.',
    ],
  ])('%s is told, and called what its stems say', async (language, subject, body) => {
    const read = await parseNotification(mail(noReply, subject, body))
    expect(read).toMatchObject({
      language,
      languageRead: false,
      kind: 'account_suspension',
      severity: 'critical',
      requestedDocuments: [],
      asks: [],
    })
    expect(read.confidence['kind']).toBeLessThan(0.6)
    expect(read.route.reason).toMatch(/^Written in [A-Z]\w+, which is not read here: read it yourself/)
  })
})

describe('what only may happen to the account is a risk', () => {
  it.each([
    [
      'nl',
      'Je account loopt risico',
      'Hallo,\nJe verkopersaccount kan worden gedeactiveerd als we de documenten die we van je hebben gevraagd niet op tijd krijgen. Stuur ze via de pagina met je gegevens.',
    ],
    [
      'pl',
      'Ryzyko dezaktywacji konta sprzedawcy',
      'Dzień dobry,\nTwoje konto sprzedawcy może zostać dezaktywowane, jeśli nie otrzymamy od Ciebie dokumentów, o które prosimy. Prosimy przesłać je do nas.',
    ],
    [
      'zh',
      '您的账户面临停用风险',
      '您好：\n如果我们没有收到您的文件，您的销售账户可能会被停用。请尽快提交。',
    ],
  ])('in %s', async (language, subject, body) => {
    expect(await parseNotification(mail(noReply, subject, body))).toMatchObject({
      language,
      kind: 'warning',
      severity: 'at_risk',
    })
  })
})

describe("a letter from one of the desks is never 'no notification'", () => {
  it.each([
    [
      'Amazon <seller-performance@amazon.nl>',
      'Belangrijk bericht',
      'Hallo,\nWe hebben een vraag over de producten die je op onze site verkoopt. Wil je ons laten weten hoe dit zit? We horen het graag van je.',
    ],
    [
      'Amazon.pl <wydajnosc-sprzedawcy@amazon.pl>',
      'Ważna wiadomość',
      'Dzień dobry,\nprosimy o wyjaśnienie, jak doszło do tej sytuacji i co zostało zrobione, aby się nie powtórzyła. Czekamy na odpowiedź.',
    ],
    [
      '"卖家绩效" <notice@amazon.com>',
      '重要通知',
      '您好：\n我们想了解您的商品来自哪里。请回复此邮件。谢谢您的配合。',
    ],
  ])('%s', async (from, subject, body) => {
    const read = await parseNotification(mail(from, subject, body))
    expect(read).toMatchObject({ languageRead: false, kind: 'warning', severity: 'at_risk' })
    expect(read.confidence['kind']).toBeLessThan(0.5)
  })
})

describe('ordinary mail in those languages is no alarm', () => {
  it.each([
    [
      'an order',
      'Amazon.nl <bevestiging-bestelling@amazon.nl>',
      'Je bestelling bij Amazon.nl',
      'Hallo,\nBedankt voor je bestelling. We sturen je een bericht zodra het pakket onderweg is. Je kunt de status van je bestelling bekijken in je account. Bestelnummer 404-1234567-7654321.',
    ],
    [
      'a parcel',
      'Amazon.pl <potwierdzenie-wysylki@amazon.pl>',
      'Twoja paczka jest w drodze',
      'Dzień dobry,\nTwoja paczka została wysłana i jest w drodze do Ciebie. Możesz ją śledzić na swoim koncie. Dziękujemy za zakupy w Amazon.pl i do zobaczenia.',
    ],
    [
      'a sale',
      'Amazon <donotreply@amazon.se>',
      'Såld, skicka nu: AB-12',
      'Hej,\nDu har sålt en vara på Amazon.se. Packa och skicka den till köparen senast i morgon. ASIN: B0ABCDEF12 SKU: AB-12. Se beställningen: https://sellercentral.amazon.se/orders-v3/order/1',
    ],
    [
      'a newsletter',
      'Amazon Seller Central <seller-news@amazon.com.tr>',
      'Satıcı haberleri',
      'Merhaba,\nBu ay satıcılar için yenilikler: kampanya takvimi ve daha fazla bilgi. Hesabınızın kapatılmaması için ipuçları da burada. https://sellercentral.amazon.com.tr/news https://sellercentral.amazon.com.tr/performance/tips\nhttps://amazon.com.tr/unsubscribe?u=1',
    ],
    [
      'a payout',
      'Amazon <payments@amazon.com.br>',
      'Seu pagamento está a caminho',
      'Olá,\nO seu pagamento foi enviado para a conta bancária que você informou e deve chegar em até três dias. Veja os detalhes na sua conta. Obrigado por vender na Amazon.',
    ],
    [
      'an advert of advisers',
      'Jan de Vries <jan@advies.example>',
      'Hulp met Amazon',
      'Beste ondernemer,\nIs je verkopersaccount op Amazon gedeactiveerd? Wij hebben al veel verkopers geholpen en maken ook voor jou een plan. Bel ons als je meer wilt weten.',
    ],
    [
      'a note of a friend',
      'Wang <wang@qq.example>',
      '周末',
      '你好，我们周末一起吃饭吧。我在亚马逊上买了一本书，已经到了，很好看。你要不要也买一本？',
    ],
    [
      'a customer of the shop',
      'Amazon.nl <account-update@amazon.nl>',
      'Je wachtwoord is gewijzigd',
      'Hallo,\nJe hebt het wachtwoord van je account gewijzigd. Als je dit niet zelf hebt gedaan, neem dan contact met ons op via de pagina met hulp.',
    ],
  ])('%s', async (_what, from, subject, body) => {
    const read = await parseNotification(mail(from, subject, body))
    expect(read).toMatchObject({
      languageRead: false,
      kind: 'not_a_notification',
      severity: 'info',
      topics: ['other'],
    })
    expect(read.route.reason).toContain('which is not read here; nothing in it marks a notice')
  })
})

describe('pasted letters without a sender', () => {
  it.each([
    [
      'sv',
      'listing_issue',
      'Hej,\nVi har tagit bort följande produkter från ditt lager på Amazon.se eftersom de inte uppfyller våra krav: B0ABCDEF12. Skicka dokumenten till oss.',
    ],
    [
      'tr',
      'listing_issue',
      "Sayın Satıcı,\nB0ABCDEF12 kodlu ürününüz Amazon.com.tr'den kaldırıldı çünkü bir müşteri sorun bildirdi. Lütfen 5 gün içinde belgeleri gönderin.",
    ],
    [
      'pt',
      'listing_issue',
      'Olá,\nRecebemos uma reclamação de que o seu anúncio B0ABCDEF12 viola uma marca. Removemos o anúncio da Amazon.com.br. Envie uma fatura para nós.',
    ],
    [
      'nl',
      'account_suspension',
      'Beste verkoper,\nJe bezwaar is ontvangen. We bekijken het en laten je weten wat we hebben besloten. Je account blijft intussen geblokkeerd.',
    ],
    [
      'pt',
      'warning',
      'Olá,\nSua conta de vendedor foi reativada. Você já pode vender de novo na Amazon.com.br. Obrigado pela sua paciência.',
    ],
    [
      'sv',
      'not_a_notification',
      'Hej,\nTack för att du är med på vårt möte för säljare. Vi ses på onsdag och pratar om annonser och om hur du kan sälja mer.',
    ],
  ])('in %s: %s', async (language, kind, text) => {
    expect(await parseNotification(text)).toMatchObject({ language, kind, languageRead: false })
  })
})

test('a listing that was removed is named by its ASIN', async () => {
  const body =
    'Dzień dobry,\nInformujemy, że oferta produktu B0ABCDEF12 (SKU: LT-7) została usunięta, ponieważ nie mamy do niej dokumentów. Prosimy o ich przesłanie do dnia 17.03.2025. Zamówienie 171-8830026-4417759.'
  expect(
    await parseNotification(mail('Amazon.pl <no-reply@amazon.pl>', 'Oferta usunięta', body)),
  ).toMatchObject({
    language: 'pl',
    kind: 'listing_issue',
    severity: 'warning',
    marketplace: 'PL',
    asins: ['B0ABCDEF12'],
    skus: ['LT-7'],
    orderIds: ['171-8830026-4417759'],
    deadline: { iso: '2025-03-17' },
  })
})

test('two days ahead leave it open which of them is due', async () => {
  const body =
    'Dzień dobry,\nOferta produktu B0ABCDEF12 została usunięta, bo nie mamy do niej dokumentów. Prosimy o nie do dnia 17.03.2025; zapasy z magazynu proszę zabrać do 30.04.2025.'
  expect(
    (await parseNotification(mail('Amazon.pl <no-reply@amazon.pl>', 'Oferta usunięta', body))).deadline,
  ).toMatchObject({
    iso: null,
    due: null,
  })
})

test('figures beside English names of metrics are read, the usual target among them', async () => {
  const body =
    'Hej,\nDitt resultat når inte målet. Order Defect Rate (ODR): 1,8 %, målet är under 1 %. Late Shipment Rate (LSR): 2,1 %, målet är under 4 %. Läs mer på https://sellercentral.amazon.se/performance/dashboard'
  const read = await parseNotification(
    mail('Amazon <no-reply@amazon.se>', 'Ditt resultat på Amazon.se', body),
  )
  expect(read).toMatchObject({
    language: 'sv',
    kind: 'poor_metrics',
    topics: ['order_defect_rate'],
    respondVia: 'account_health',
  })
  expect(read.metrics.map(({ metric, value, target }) => [metric, value, target])).toEqual([
    ['order_defect_rate', 0.018, 0.01],
    ['late_shipment_rate', 0.021, 0.04],
  ])
})

test('a fake is told in any language', async () => {
  const body =
    'Szanowny Sprzedawco,\nTwoje konto sprzedawcy zostało zablokowane i nie możesz sprzedawać. Prosimy o potwierdzenie danych: https://amazon-pl-konto.example/login'
  const read = await parseNotification(
    mail('"Amazon.pl Wydajność" <konto@amazon-pl-konto.example>', 'Konto sprzedawcy zablokowane', body),
  )
  expect(read).toMatchObject({ language: 'pl', authenticity: { phishing: true } })
  expect(read.route.reason).toContain('likely a fake')
})

test('a forwarded letter is found below the headers of a Chinese mail program', async () => {
  const body = [
    '老师您好，这是他们昨天发来的，麻烦您看看要怎么回复，我们已经准备好了材料。',
    '',
    '------------------ 原始邮件 ------------------',
    '发件人: "Amazon" <no-reply@amazon.com>;',
    '发送时间: 2025年3月2日(星期日) 晚上11:20',
    '收件人: "shop"<shop@qq.example>;',
    '主题: Your Amazon.com selling account has been deactivated',
    '',
    'Hello,',
    'We have deactivated your Amazon.com seller account because we could not verify your business. Please send us a utility bill.',
  ].join('\n')
  expect(await parseNotification(mail('小王 <wang@qq.example>', '转发: Your account', body))).toMatchObject({
    language: 'en',
    languageRead: true,
    kind: 'account_suspension',
    subject: 'Your Amazon.com selling account has been deactivated',
    from: 'no-reply@amazon.com',
  })
})
