import { expect, test } from 'vitest'
import { detectLanguage } from './language.ts'

const english =
  'we have removed the offers that you made for these lamps because of what the buyers have said. please send us the papers of your supplier, and tell us how you will see to it that this does not happen again. '
const japanese =
  'これらのランプについて購入者様からご連絡があったため、出品を取り下げました。仕入先の書類をお送りいただき、再発を防ぐ方法をお知らせください。'

test('a letter with its translation is in the language that comes first', () => {
  expect(detectLanguage(english + japanese)).toMatchObject({ language: 'en', second: 'ja' })
  expect(detectLanguage(japanese + english).language).toBe('ja')
})

test('words and links of another language in a letter change nothing', () => {
  expect(detectLanguage(`amazon seller central performance team\n${japanese}`).language).toBe('ja')
  expect(
    detectLanguage(`please see the page below to send your plan\n${japanese}${japanese}${japanese}`).language,
  ).toBe('ja')
})

test.each([
  ['de', 'mein konto und das geld darauf'],
  ['de', 'team verkauferbetreuung, verstoss gegen https://a.amazon.fr/la/les/de'],
  ['fr', "il faut qu'un avis soit joint"],
  ['it', 'documenti e fatture'],
  ['es', 'documentos y facturas'],
  ['ja', '出品が侵害しています。asin: b0testabc1'],
  ['en', 'asin: b0056e49mk, order 12e4'],
])('a line is in its language: %s', (language, line) => {
  expect(detectLanguage(line).language).toBe(language)
})

test.each([
  ['nl', 'we hebben je bestand ontvangen en kijken of alles klopt, dat kan een paar dagen duren.'],
  ['pl', 'otrzymalismy twoje dokumenty i prosimy o cierpliwosc, bo jest ich duzo. nie trzeba pisac do nas.'],
  ['sv', 'vi har fatt dina dokument och det kan ta ett par dagar. du maste inte skriva till oss om detta.'],
  [
    'da',
    'vi har fatet dine dokumenter, og det kan vare et par dage. du skal ikke skrive til os om dette, hvis alt er i orden.',
  ],
  [
    'no',
    'vi har fatt dokumentene dine, og det kan ta et par dager. du skal ikke skrive til oss om dette etter at vi har svart deg.',
  ],
  [
    'fi',
    'olemme saaneet asiakirjasi ja se voi kestaa, mutta sinun ei tarvitse kirjoittaa kun kaikki on kunnossa.',
  ],
  [
    'pt',
    'recebemos os seus documentos e isso pode levar alguns dias. voce nao precisa escrever para nos, pois ja foi feito.',
  ],
  [
    'tr',
    'belgeleriniz icin tesekkurler, bu birkac gun surebilir ve size bir yanit verilecek. daha fazla bilgi gerekli degil.',
  ],
  [
    'cs',
    'vase dokumenty jsme dostali a muze to trvat nekolik dni. pokud se vas na neco zeptame, prosim napiste nam.',
  ],
  [
    'ro',
    'am primit documentele dumneavoastra si este nevoie de cateva zile. va rugam sa nu mai scrieti, daca nu ati fost intrebat.',
  ],
  [
    'hu',
    'a dokumentumokat megkaptuk, de ez nehany nap is lehet. kerjuk, hogy ne irjon, ha nem kell, mert az csak lassitja.',
  ],
  [
    'vi',
    'cam on ban, toi da co cac tai lieu cua ban va se xem trong mot tuan. vui long khong gui them khi cho.',
  ],
  ['ru', 'мы получили ваши документы и проверим их в ближайшие дни.'],
  ['uk', 'ми отримали ваші документи і перевіримо їх найближчим часом.'],
  ['el', 'λαβαμε τα εγγραφα σας και θα τα ελεγξουμε συντομα.'],
  ['he', 'קיבלנו את המסמכים שלך ונבדוק אותם בימים הקרובים.'],
  ['ar', 'لقد استلمنا مستنداتك وسنراجعها في الأيام القادمة.'],
  ['hi', 'हमें आपके दस्तावेज़ मिल गए हैं और हम उन्हें जल्द ही देखेंगे।'],
  ['ta', 'உங்கள் ஆவணங்கள் கிடைத்தன, விரைவில் அவற்றைப் பார்ப்போம் நன்றி.'],
  ['th', 'เราได้รับเอกสารของคุณแล้วและจะตรวจสอบในไม่ช้า'],
  ['ko', '서류를 잘 받았으며 며칠 안에 확인하겠습니다. 다시 보내지 않으셔도 됩니다.'],
  ['zh', '我们已收到您的文件，将在几天内完成审核。您无需再次发送。'],
  ['und', 'ჩვენ მივიღეთ თქვენი საბუთები და მალე შევამოწმებთ მათ.'],
])('a letter in %s is told to be none that is read', (unread, letter) => {
  expect(detectLanguage(letter)).toMatchObject({ unread, language: 'en', second: null })
})

test.each([
  ['a table in English', 'order id: 1. asin: b0. quantity: 4. price: 12. condition: new. ship by: monday'],
  ['a table in Italian', 'ordine spedito. prezzo: 12. quantita: 4. totale: 33. data prevista: domani'],
  ['a table in Japanese', '商品名 在庫 数量 価格 状態 販売手数料 合計金額 未発送注文 出荷予定日'],
  ['bytes that lost their encoding', 'v a ps b o x q z k o 3 s a 7 v o j z'],
  [
    'English with a choice of languages below',
    `${english}deutsch 中文(简体) 日本語 한국어 ไทย tiếng việt nederlands`,
  ],
  [
    'English with its Chinese translation',
    `${english}${english}我们已收到您的文件，将在几天内完成审核。您无需再次发送。`,
  ],
  ['Japanese that names Chinese goods', `${japanese}「我们的中国茶」`],
])('%s is not', (_what, letter) => {
  expect(detectLanguage(letter).unread).toBeNull()
})
