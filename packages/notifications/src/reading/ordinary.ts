import { namesOrder } from '../identifiers/orders.ts'
import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'

/** Buyers' messages come through a relay of their own, whatever they threaten with. */
export function isBuyerMessage(letter: Letter): boolean {
  if (/@marketplace\.amazon\.[a-z.]{2,6}$/i.test(letter.sender?.address ?? '')) return true
  const head = letter.sentences
    .slice(0, 3)
    .map((s) => s.words)
    .join(' ')
  return buyerMessage.test(head)
}

const buyerMessage =
  /(?:message|question|inquiry) from (?:an? )?amazon (?:customer|buyer)|(?:nachricht|anfrage) von (?:einem )?amazon[- ](?:kunden|kaufer)|message (?:d'un|du) client amazon|messaggio (?:da|di) un (?:cliente|acquirente) amazon|mensaje de un (?:cliente|comprador) de amazon|amazonの(?:お客様|購入者)からの?(?:メッセージ|お問い合わせ)/

/** Reviews that a customer may no longer write: an account in the shop, not one that sells. */
export function isCommunityNotice(letter: Letter): boolean {
  return letter.sentences.slice(0, 6).some((s) => losesVoice.test(s.words, s))
}

const losesVoice = gated(
  /(?:no longer|not|never) (?:be )?(?:able|allowed|permitted) to (?:contribute|write|post|submit|leave) (?:[a-z]+ )?(?:reviews|ratings|votes|community)|community privileges|(?:keine|nicht mehr) (?:[a-z]+ ){0,3}(?:rezensionen|bewertungen) (?:mehr )?(?:schreiben|verfassen|abgeben)|ne (?:peut|pouvez|pourrez) plus (?:publier|ecrire|deposer|laisser) (?:de |d')?(?:commentaires|avis|evaluations)|non (?:puo|puoi|potra|potrai) piu (?:scrivere|pubblicare|lasciare) recensioni|ya no (?:puede|puedes|podra|podras) (?:escribir|publicar|dejar) (?:opiniones|resenas|valoraciones)|コミュニティコンテンツ(?:へ)?の?投稿(?:機能)?[^。]{0,20}(?:でき(?:なく|ません|ない)|回復されません|制限)|(?:レビュー|カスタマーレビュー)(?:の投稿|を投稿する(?:こと|権限))[^。]{0,16}(?:できなく|できません|停止)/,
)

/** A newsletter says so: its figures and plans are anybody's. */
function isNewsletter(letter: Letter): boolean {
  return (
    letter.sentences.some((sentence) => newsletter.test(sentence.words, sentence)) &&
    newsWords.test(letter.reading.flat)
  )
}

const newsletter = gated(
  /(?:receiv(?:ing|ed|e) this (?:newsletter|digest|e-?mail|message|news|update)? ?(?:because|since|as) you (?:have |are |chose to )?(?:be )?(?:subscrib|sign|opt|regist)|receiv(?:ing|ed) this (?:newsletter|digest)|(?:manage|update|change) (?:your )?(?:e-?mail |communication |notification |subscription )?preferences|sie erhalten diese (?:e-?mail|nachricht|mitteilung|neuigkeiten),? (?:weil|da) sie .{0,40}(?:abonn|angemeldet|registriert)|(?:vous recevez (?:cet|ce) (?:e-?mail|message|courriel) (?:car|parce que) vous .{0,20}(?:abonn|inscri)|gerer (?:vos|mes) preferences)|(?:ricevi|riceve) (?:questa|questo) (?:e-?mail|messaggio) perche .{0,30}iscri|gestisci (?:le )?preferenze|reci(?:bes?|bio|biste) este (?:correo|mensaje|e-?mail) porque .{0,30}suscri|(?:gestionar|administrar) (?:tus |sus )?preferencias|このメールは.{0,40}(?:購読|配信|登録).{0,20}(?:お送り|配信)|配信設定|unsubscribe|newsletter (?:abbestellen|abmelden)|vom newsletter|desabonner|se desinscrire|annulla(?:re)? l'iscrizione|disiscri|darse de baja|cancelar (?:la|tu|su) suscripcion|配信停止|メールマガジン)/,
)
const newsWords =
  /newsletter|seller news|seller university|news|digest|webinar|opted in|abonnier|abonne|iscritt|suscrit|メルマガ|ニュース/

/** How much a mail says that mail of everyday trade says: orders, payouts, adverts, news, support. */
export function ordinaryWeight(letter: Letter): number {
  let weight = isNewsletter(letter) ? 12 : 0
  // What is about one order says so at once.
  if (letter.subject !== null && namesOrder(letter.subject)) weight += 3.5
  for (const sentence of letter.sentences) {
    const isSubject = letter.subject !== null && sentence.index === 0
    for (const concept of sentence.concepts)
      if (concept.startsWith('ordinary.')) weight += isSubject ? 3.5 : 1
  }
  return weight
}
