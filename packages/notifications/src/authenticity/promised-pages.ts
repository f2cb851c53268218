import { gated } from '../text/gated.ts'
import { plainLetters } from '../text/plain-letters.ts'

/**
 * True for words of a link that only Amazon's own pages keep: "Account Health", "Reactivate your account", "Appeal". Where to
 * register with an authority or how to reach a rights owner is told in other words.
 */
export function promisesAmazonPage(words: string): boolean {
  const text = plainLetters(words.slice(0, longest)).replace(/\s+/g, ' ')
  return pages.test(text) || deeds.test(text)
}

/** True where an address that is printed follows upon the name of one of Amazon's pages: "Account Health: https://…" */
export function followsAmazonPage(before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1).slice(-longest)
  return followed.test(line)
}

/** "Click here", "View case": words of a link that do not say where it leads. */
export function saysOnlyHere(words: string): boolean {
  return words.length <= 60 && here.test(plainLetters(words).replace(/\s+/g, ' ').trim())
}

const here =
  /^(?:(?:this|the) link|(?:diese[rnm]?|de[rnm]) link|(?:ce|le) lien|questo link|este enlace|(?:この|下記)?リンク|(?:please )?(?:click|tap) (?:here|now|below|on the link|the button)|here|continue|proceed|next|start now|get started|respond(?: now)?|take action|resolve(?: now| issue)?|(?:view|open|see|check|review|read) (?:the |your |my |this )?(?:case|notice|notification|message|details|document|report|issue|now|more)|(?:bitte )?(?:hier )?klicken(?: sie)?(?: hier)?|hier|weiter|jetzt (?:handeln|prufen|beheben|starten)|(?:fall|nachricht|mitteilung|dokument|details) (?:ansehen|anzeigen|offnen|lesen)|cliquez(?: ici)?|ici|continuer|commencer|(?:voir|ouvrir|consulter|lire) (?:le |la |les |mon |votre )?(?:cas|dossier|message|notification|document|details)|(?:clicca|fai clic)(?: qui)?|qui|continua|procedi|inizia ora|(?:vedi|apri|visualizza|leggi) (?:il |la |i |l')? ?(?:caso|messaggio|notifica|avviso|documento|dettagli)|(?:haz|haga) clic(?: aqui)?|aqui|continuar|empezar|(?:ver|abrir|leer|consultar) (?:el |la |los )?(?:caso|mensaje|notificacion|aviso|documento|detalles)|こちら(?:を?クリック|から)?|ここを?クリック|続ける|次へ|詳細(?:を(?:見る|確認|表示)(?:する)?)?|確認する|対応する)[ .!>»→:。]*$/

/** Characters of a link's words, or of the words in front of it. */
const longest = 120

const names = String.raw`seller ?central|account health|account[- ]?info|performance notifications?|manage (?:your )?(?:compliance|inventory)|kontozustand|verkauferleistung|kontoinformationen|leistungsbenachrichtigung[a-z]*|etat (?:du|de votre) compte|informations du compte|notifications de performance|stato (?:dell'account|account)|informazioni (?:sull')?account|notifiche sulle prestazioni|estado de (?:la|tu|su) cuenta|informacion de (?:la|tu) cuenta|notificaciones de rendimiento|アカウント健全性|アカウント(?:の)?(?:状態|状況|情報)|セラーセントラル|パフォーマンス通知`

const pages = gated(new RegExp(names))
const followed = new RegExp(String.raw`(?:${names})[^.;。]{0,24}$`)

const deeds = gated(
  /(?<![a-z])(?:(?:re-?activate|restore|unlock|reinstate|verify|confirm) (?:(?:your|my|the|this) )?(?:[a-z]+ )?(?:account|identity|business|information|details)|restore access|(?:submit|start|file|send) (?:an |your |the |new )?(?:appeal|plan|information|documents)|appeal(?: now)?$|(?:update|add) (?:your )?(?:[a-z]+ )?(?:payment|bank|deposit|charge|card)[a-z ]*|(?:sign|log) in (?:to|and)|konto (?:reaktivieren|wiederherstellen|freischalten|bestatigen|entsperren|prufen)|(?:einspruch|widerspruch) (?:einlegen|einreichen)|massnahmenplan (?:einreichen|senden)|(?:bank|zahlungs|konto)daten (?:aktualisieren|bestatigen|prufen)|identitat (?:bestatigen|prufen)|(?:re)?activer (?:le|mon|votre) compte|retablir (?:le|mon|votre) compte|(?:contester|faire appel)(?! aupres)|(?:verifier|confirmer) (?:mon|votre|le) (?:compte|identite)|mettre a jour (?:vos|mes|les) (?:coordonnees|informations)[a-z ]*|riattiva(?:re)? (?:l'|il (?:tuo )?)?account|presenta(?:re)? (?:un |il )?ricorso|(?:verifica|conferma)(?:re)? (?:l'|il tuo |la tua )?(?:account|identita)|aggiorna(?:re)? (?:i )?(?:dati|metodo)[a-z ]*|reactivar (?:la |mi |tu )?cuenta|presentar (?:la |una )?apelacion|apelar(?: ahora)?$|(?:verificar|confirmar) (?:la |mi |tu )?(?:cuenta|identidad)|actualizar (?:los |mis |tus )?datos[a-z ]*)|アカウントを?(?:再開|復旧|有効|認証|確認)|異議(?:を|の)?申|改善計画(?:書)?(?:を|の)(?:提出|入力)|本人確認(?:を|の)?(?:行|開始|手続)|口座情報(?:を|の)更新/,
)
