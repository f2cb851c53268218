import { pageActs } from '../terms/page-acts.ts'
import { endsIn } from '../text/ends-in.ts'
import { gated } from '../text/gated.ts'
import { tellsWhereToRead } from './named-channel.ts'
import { says, type Letter, type ReadSentence } from './letter.ts'

/** Where in a sentence the place stands: an index into its words, and the words of the place. */
export interface NamedPlace {
  readonly index: number
  readonly 0: string
}

/**
 * A place in Seller Central that a sentence tells the seller to act on, whatever the page is called: a path of pages ("Orders >
 * Manage Returns"), a name in quotes or brackets behind a word of place ("under 'Shipping settings'"), a page, section or setting
 * that is named.
 */
export function placeToAct(letter: Letter, sentence: ReadSentence): NamedPlace | null {
  const { words } = sentence
  if (says(sentence, 'ask.nothing')) return null
  const path = arrow.test(words) ? pagePath.exec(words) : null
  if (path !== null) return leadsThere(letter, sentence, path) ? path : null
  const name =
    (words.includes('"') || words.includes('[') ? quotedPlace.exec(words) : null) ??
    namedPage.exec(words, sentence)
  return name !== null &&
    !forReading.test(name[0]) &&
    acts.test(clauseOf(words, name)) &&
    !tellsWhereToRead(sentence)
    ? name
    : null
}

/** The words around a place up to the next commas. */
function clauseOf(words: string, { index, 0: place }: NamedPlace): string {
  const end = index + place.length
  const to = words.slice(end).search(/[,;、](?= |$|[^ -~])/)
  return words.slice(
    Math.max(words.lastIndexOf(', ', index), words.lastIndexOf(';', index), 0),
    to === -1 ? undefined : end + to,
  )
}

/** "[ Start quiz ]": what a saved page prints where a button stands. What it says must be something to do. */
export function buttonIn({ words }: ReadSentence): NamedPlace | null {
  if (!words.includes('[')) return null
  for (const match of words.matchAll(printedButton))
    if (acts.test(match[0]) && !forReading.test(match[0])) return match
  return null
}

const printedButton = /\[ ?[^[\]@:\n]{2,48}\]/g

const arrow = /[>›→]/
const pagePath =
  /["[]?[a-z\u3040-\u9fff'][^.;,:!?。、<>›→]{0,40} ?[>›→] ?["[]?[a-z\u3040-\u9fff][^.;,:!?。、<>›→]{1,40}/

/** A path alone on its line says where one is; what comes before it must ask where, or announce it. */
function leadsThere(letter: Letter, sentence: ReadSentence, path: NamedPlace): boolean {
  const { words } = sentence
  const first = words.slice(0, path.index) + (/^[^>›→]*/.exec(path[0])?.[0] ?? '')
  if (forReading.test(first)) return false
  const isBare = path.index <= 1 && !endsIn(words, '.。') && !acts.test(first)
  if (isBare) {
    const before = letter.sentences[sentence.index - 1]
    return before !== undefined && endsIn(before.words, ':：?？')
  }
  return acts.test(words)
}

/** Help, a guide, a course or the settings of notifications: nothing is done there about a letter. */
const forReading =
  /(?<![a-z])(?:help|hilfe|aide|aiuto|guida|ayuda|guide|polic(?:y|ies)|guidelines?|richtlinien?|regles|norme|normas|learn|read|download|view|back|later|herunterladen|mehr erfahren|ansehen|lesen|spater|erinnern|scarica|leggi|visualizza|descarg|telecharger le|voir|en savoir|notifications?|benachrichtigung|notifiche|notificaciones|support|contact)(?![a-z])|ヘルプ|読む|後で|ダウンロード|規約|ポリシー|表示/

const acts = new RegExp(
  String.raw`(?<![a-z])(?:${Object.entries(pageActs)
    .filter(([language]) => language !== 'ja')
    .flatMap(([, stems]) => stems)
    .join('|')})|${(pageActs['ja'] ?? []).join('|')}`,
)

const quotedPlace =
  /(?<![a-z])(?:in|on|under|via|through|using|from|at|by|unter|uber|im|auf|bei|sous|dans|par|sur|depuis|nella|nel|alla|dalla|dal|sulla|sotto|tramite|en|bajo|desde|mediante|con)(?: (?:the|your|der|die|das|den|dem|la|le|il|el|lo|los|las|de|link|page|section|button|menu|tab|seite|bereich|reiter|rubrik|feld|punkt|rubrique|onglet|bouton|pagina|sezione|voce|pulsante|seccion|boton|pestana|opcion)){0,3} ?(?:l')?["[] ?[^"[\]]{3,50}["\]]|(?:"[^"]{2,24}"|\[[^\]]{2,24}\])(?:(?:の|という)?(?:画面|ページ|欄|タブ|メニュー|リンク|ボタン))?(?:から|より|にて|で(?![はす])|に(?!つ|関|よ|対)|へ|を(?:選|押|クリック|開|タップ|使))|先は(?:"[^"]{2,24}"|\[[^\]]{2,24}\])/

const namedPage = gated(
  /(?<![a-z])(?:in|on|under|via|through) (?:the |your )?(?!help|forum|polic|product|detail|line|accordance|following|next|order|the |your )(?:[a-z-]+ ){1,3}(?:page|settings|section(?! \d))(?![a-z])|(?<![a-z])(?:in|under|via|through) manage [a-z]+|(?<![a-z])(?:unter|in|uber)(?: der| den| die)? "?[a-z]*(?:einstellungen)(?![a-z])|(?<![a-z])(?:dans|via|sous|sur) (?:gerer|parametres)(?![a-z])|(?<![a-z])(?:in|da|tramite|su) (?:gestisci|gestione|impostazioni)(?![a-z])|(?<![a-z])(?:en|desde|mediante) (?:gestionar|gestion de|configuracion de)(?![a-z])|(?<!商品|詳細|下記の?|次の|上記の?)(?:ページ|画面|欄)(?:から|より|にて|で(?![はす])|に)/,
)
