import { gated, type Stretch } from '../text/gated.ts'

/**
 * Where in Seller Central a sentence that hands something in says to do it: a path of pages, a named button, a view, tab or area, or
 * the seller account itself. `words` is the folded sentence; the place is an index and the words found there.
 */
export function placeToHandIn(
  sentence: Stretch & { readonly words: string },
): { readonly index: number; readonly 0: string } | null {
  const { words } = sentence
  return (
    (arrow.test(words) ? pagePath.exec(words) : null) ??
    namedButton.exec(words, sentence) ??
    openedPage.exec(words, sentence) ??
    namedView.exec(words, sentence) ??
    sellerAccount.exec(words, sentence)
  )
}

/** Verbs with which something is handed in or pressed. */
export const handsIn = gated(
  /(?<![a-z])(?:the only way|einzige weg|seul moyen|unico modo|unica (?:forma|via)|upload|submit|hand in|provide|enter|add|send|certify|confirm|appeal|dispute|respond|click|press|choose|select|complete|attach|hochlad|hochzuladen|laden sie|nutzen sie|hinterlegen|reichen|einreichen|einzureichen|ubermitteln|tragen sie|geben sie|fugen|klicken|wahlen|bestatigen|antworten|deposer|deposez|transmett|envoy|televers|utilisez |ajout|joign|joindre|cliqu|renseign|fourni|saisi|confirm|charg|contest|caric|allega|allegh|aggiung|invi|inseri|conferm|forni|utilizz|usi il|usa il|compil|clicca|seleziona|contesta|sub[aei]|envi|anad|adjunt|aport|carg|introduz|introduc|complet|pulse|pulsa|presion|seleccion|elija|elige|apele|apela|utilic|haga clic|haz clic)[a-z]*|追加|提出|アップロード|送信|入力|登録|クリック|申請|送り/,
)
const arrow = /[>›→»]/
const pagePath =
  /(?:[a-z\u3040-\u9fff'"][^.;,:!?。、<>›→»]{1,40}) ?[>›→»] ?(?:[a-z\u3040-\u9fff"][^.;,:!?。、<>›→»]{1,40})/
/** "Press 'Add documents'", or the word button itself. */
export const namedButton = gated(
  /(?:button|schaltflache|bouton|pulsante|boton|ボタン)(?![a-z])|(?<![a-z])(?:click|clicking|press|pressing|tap|hit|choose|select|klicken sie|wahlen sie|drucken sie|cliquez|cliquant|appuyez|clicc[a-z]*|selezion[a-z]*|prem[aei][a-z]*|puls[a-z]+|presion[a-z]*|haga clic|haz clic|seleccion[a-z]*) (?:on |auf |sur |su |en |sobre )?(?:the |die |le |il |el )?" ?[^"]{2,40}"|"[^"]{2,24}"を(?:クリック|押|選択|タップ)/,
)
/** "Open the page Compliance in your seller account and add …" */
const openedPage = gated(
  /(?:open|go to|visit|offnen sie|rufen sie|gehen sie (?:zu|auf)|ouvrez|allez (?:sur|dans)|accedez a|apri|vai (?:a|alla|su)|accedi a|abre|abra|ve a|vaya a|accede a) (?:the |die |den |la |le |l'|el |lo )?"?(?:page|tab|section|seite|bereich|registerkarte|onglet|rubrique|pagina|scheda|sezione|pestana|seccion)(?![a-z])[^.;]{0,80}?(?:seller account|seller central|verkauferkonto|compte vendeur|account venditore|cuenta de vendedor)|(?:セラーセントラル|出品用アカウント)の[^。、]{1,24}(?:ページ|画面|タブ)/,
)

/** "Upload it in the compliance view", "im Bereich Produktsicherheit", "dans l'onglet Documents" */
const namedView = gated(
  /(?<![a-z])(?:(?:in|on|under|from|through|via|using) (?:the |your )"?(?!help|forum|polic)(?:[a-z-]+"? ){0,3}(?:view|tab|screen|area)|(?:im|in (?:der|dem|den)|uber (?:die|das|den)|unter(?: der| dem)?|auf der) "?(?!hilfe)(?:[a-z-]+[ -]){0,2}[a-z]*(?:ansicht|bereich|reiter|registerkarte|ubersicht|rubrik)|(?:dans|depuis|via|sur) (?:l'|la |le |votre )(?:[a-z]+ ){0,2}(?:vue|onglet|rubrique|ecran|volet)|(?:nella|nel|dalla|dal|sulla|tramite la|tramite il) (?:[a-z]+ ){0,2}(?:vista|scheda|schermata)|(?:en|desde|mediante|a traves de) (?:la|el|su) (?:[a-z]+ ){0,2}(?:vista|pestana|pantalla))(?![a-z])|(?:画面|タブ)(?:から|より|にて|で|に)/,
)

/**
 * "Log in to your account and attach …", "the form in your seller account"; but in "the name in your seller account" it is no place
 * to hand in.
 */
const sellerAccount = gated(
  /(?<![a-z])(?:log ?in(?:to)?|sign in) (?:to |on )?your (?:amazon |seller |selling )*account(?![a-z])|(?<!(?:name|address|information|details|data|registered|shown|given|stored|entered|owner|angaben|daten|anschrift|hinterlegt|inhaber|titulaire|nom|adresse|informations|donnees|coordonnees|nome|indirizzo|dati|informazioni|titolare|nombre|direccion|datos|informacion|titular) )(?:(?:in|from|through|via|inside|within|on) your (?:amazon )?(?:seller|selling)(?: partner)? account|(?:in|uber|aus) ihre[mn]? (?:amazon-)?verkaufer-?konto|(?:dans|depuis|via|sur) votre (?:compte|espace) (?:vendeur|de vente)|(?:formulaire|page|espace) de votre compte (?:vendeur|de vente)|(?:nel|dal|sul|tramite il) (?:suo|tuo) account (?:venditore|di vendita)|(?:modulo|pagina) del (?:suo|tuo) account (?:venditore|di vendita)|(?:en|desde) (?:su|tu) cuenta de (?:vendedor|venta)|(?:formulario|pagina) de (?:su|tu) cuenta de (?:vendedor|venta))(?![a-z])|出品(?:用|者)?アカウント(?:から|より|にて|内|上|の「)/,
)
