import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'

/** A review of the account that has begun, as reserve letters announce it. */
export function reviewsAccount(letter: Letter): boolean {
  return letter.sentences.some((sentence) =>
    [reviewBegun, reviewsNow, reserves].some((pattern) => pattern.test(sentence.words, sentence)),
  )
}

/** "As you ship yourself, a reserve equal to your sales of 28 days will apply": what such a review has come to. */
const reserves = gated(
  /(?<![a-z])(?:an? (?:rolling |account )?reserve [^.;]{0,80}?(?:will apply|will be applied|has been applied|applies)|eine? (?:rollierende |laufende )?(?:rucklage|reserve) [^.;]{0,80}?(?:angewendet|angewandt|gebildet|einbehalten)|une reserve [^.;]{0,80}?(?:s'appliquera|s'applique|(?:est|sera|a ete) appliquee)|una riserva [^.;]{0,80}?(?:si applichera|(?:verra|sara|e stata) applicata)|una reserva [^.;]{0,80}?(?:se aplicara|se ha aplicado|se aplica))(?![a-z])|(?:引当金|リザーブ|留保金)[^。]{0,40}適用(?:され|いたし|し)ま/,
)

/** "We are reviewing your seller account", but not the account's application for something. */
const reviewsNow = gated(
  /(?<![a-z])(?:we are|we're|amazon is) (?:currently |now )?reviewing (?:your|this) (?:amazon(?:\.[a-z.]{2,6})? )?(?:seller |selling )?account(?! ?'s| (?:eligib|applicat|manage|setting|preferenc))(?![a-z])|(?:wir (?:uber)?prufen|wird|(?:uber)?prufen wir) (?:derzeit |zurzeit |gerade )?ihr (?:amazon[a-z.-]* ?)?(?:verkaufer-?)?konto(?: (?:derzeit|zurzeit|gerade))?(?=[.,;!]| und | (?:uber|ge)pruft)|(?<![a-z])ihr (?:amazon[a-z.-]* ?)?(?:verkaufer-?)?konto wird (?:derzeit |zurzeit |gerade )?(?:uber|ge)pruft(?![a-z])|(?<![a-z])votre compte (?:(?:de )?(?:vendeur|vente) )?est (?:actuellement )?examine(?![a-z])|(?<![a-z])(?:tu|su) cuenta(?: [a-z.]+){0,5} esta siendo (?:revisad|examinad|verificad)a|(?<![a-z])(?:tuo|suo) account(?: [a-z.]+){0,4} (?:viene|e) (?:attualmente )?(?:in fase di (?:verifica|revisione|controllo)|esaminato)|(?<![a-z])(?:nous (?:examinons|verifions)|nous sommes en train d'examiner) (?:actuellement )?votre compte(?: (?:de )?(?:vendeur|vente))?(?! (?:pour|afin))(?![a-z])|(?<![a-z])stiamo (?:esaminando|verificando|controllando) (?:il )?(?:tuo|suo) account(?![a-z])|(?<![a-z])estamos (?:revisando|examinando|verificando) (?:tu|su) cuenta(?! (?:para))(?![a-z])|(?:出品(?:用)?)?アカウントを(?:現在)?(?:審査|確認)(?:して(?:おり|い)ます|中です)/,
)

const reviewBegun = gated(
  /(?<![a-z])account (?:is|are) (?:now |currently )?being (?:reviewed|examined|checked|looked into)(?![a-z])|(?<![a-z])account (?:is|has been|was) (?:now |currently |temporarily |placed |put )*(?:under|in|on) (?:a |an |temporary |account )*review(?![a-z])|when our (?:account )?review (?:of your account )?is complete|(?:verkaufer-?)?konto(?: bei amazon)? (?:ist|wird|wurde|befindet sich|steht)(?: [a-z]+){0,3} (?:in (?:der|einer) |unter )(?:voruber?gehende[nr]? )?(?:uber)?prufung|sobald (?:unsere|die) (?:konto)?(?:uber)?prufung abgeschlossen ist|compte(?: [a-z.]+){0,2} (?:est|a ete)(?: [a-z]+){0,3} (?:en cours d'examen|sous examen|en cours de verification)|(?:une fois|lorsque) notre examen (?:sera )?termine|account(?: [a-z.]+){0,2} (?:e|e stato)(?: [a-z]+){0,3} (?:in (?:corso di )?|sotto(?:posto a)? )(?:revisione|verifica)|al termine della (?:nostra )?(?:verifica|revisione) del(?:l'| tuo | suo )account|cuenta(?: [a-z.]+){0,4} (?:esta|ha sido|se encuentra)(?: [a-z]+){0,3} (?:en|bajo|a) (?:una )?revision|(?:審査|確認)が(?:完了|終了)(?:し|いたし)次第、?[^。]{0,30}(?:お知らせ|ご連絡|通知)|(?:begun|started|opened|conducting|performing|initiated) (?:a |an |our )?(?:routine |regular |standard )?review of (?:your|this) (?:[a-z.]+ )?(?:seller |selling )?account|(?:routine|regel)?(?:uber)?prufung (?:ihres|des) (?:[a-z.]+[- ])?(?:verkaufer)?kontos (?:[a-z.]+ ){0,3}?(?:begonnen|gestartet|eingeleitet)|(?:commence|entame|lance|ouvert) (?:un|l')[' ]?examen (?:de routine )?(?:de )?votre compte|(?:avviato|iniziato) (?:una |la )?(?:verifica|revisione) (?:di routine )?(?:del (?:tuo|suo) )?account|(?:iniciado|comenzado|empezado) (?:una |la )?revision (?:rutinaria |periodica )?de (?:tu|su) cuenta|アカウントの(?:定期)?審査を(?:開始|行って|(?:進め|実施し|続け)(?:させていただい)?て(?:おり|い)|(?:進め|実施)させて)|アカウントを(?:定期的に)?審査(?:させていただ|いた|する)[^。]{0,8}(?:こと(?:に|と)|ます)|アカウント(?:は|が)(?:現在)?審査(?:中|の対象)/,
)
