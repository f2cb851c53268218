import type { Letter } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'

/** "Download the form attached to this e-mail": Amazon's own forms lie in Seller Central. */
export function attachesForm(letter: Letter): boolean {
  return letter.sentences.some(
    (s) => downloads.test(s.words, s) && (attached.test(s.words, s) || inThisMail.test(s.words, s)),
  )
}

const downloads = gated(
  /(?<![a-z])(?:(?:download|open|complete|fill (?:in|out)) [^.;]{0,60}form|(?:laden|offnen|fullen) sie [^.;]{0,60}formular|formular [^.;]{0,60}(?:herunter|ausfull|offnen)|(?:telecharge[rz]|ouvrez|remplissez|remplir) [^.;]{0,60}formulaire|(?:scarica(?:re|te)?|scarichi|apr[ai]|compil[aei](?:re|te)?) [^.;]{0,60}modulo|(?:descarg(?:ue|a|ar)|abr[ae]|rellen[ae]) [^.;]{0,60}formulario)|(?:フォーム|書式|用紙)[^。]{0,24}(?:ダウンロード|開い|記入)/,
)
const attached = gated(
  /(?<![a-z])(?:attached|attachment|im anhang|angehangt[a-z]{0,2}|beigefugt[a-z]{0,2}|ci-jointe?s?|(?:document|fichier|formulaire|courrier)s? joints?|en piece jointe|joint a cet? e-?mail|in allegato|allegat[oi]|adjunt[oa])(?![a-z])|添付/,
)
/** Where a form is; one can also answer to a mail with one's reasons. */
const inThisMail = gated(
  /(?<![a-z])(?:in this e-?mail|to this e-?mail|in dieser e-?mail|an diese e-?mail|dans cet e-?mail|in quest[ao] e-?mail|en este (?:correo|e-?mail))(?![a-z])|このメール(?:に|の)/,
)

/** "Enable macros", "the password of the archive is …": what keeps scanners out of a file. */
export function opensDangerously(letter: Letter): boolean {
  return letter.sentences.some((s) => unlocks.test(s.words, s) && !/password[- ]?protected/.test(s.words))
}

/** "The reasons are in the attached file": Amazon's letters give them in their own words. */
export function hidesReasons(letter: Letter): boolean {
  return letter.sentences.some((s) => attached.test(s.words, s) && reasons.test(s.words, s))
}

const reasons = gated(
  /(?<![a-z])(?:reasons?|why (?:your|the|this|we)|grund|grunde|warum|motifs?|raisons?|motiv[oi]|ragion[ei]|razon(?:es)?|por que)(?![a-z])|理由/,
)

const unlocks = gated(
  /(?<![a-z])(?:(?:open|view) [^.;]{0,30}attach[^.;]{0,40} in (?:your|a|the) browser|(?:enable|activate|allow) (?:the )?(?:macros?|content|editing)|(?:makros?|inhalte?|bearbeitung) (?:zu )?(?:aktivier|zulass|erlaub)[a-z]*|aktivieren sie (?:die )?(?:makros|inhalte|bearbeitung)|activez les macros|(?:abilita|attiva)(?:re|te)? le macro|(?:habilit|activ)[a-z]* las macros|(?:password|passcode) (?:of|for|to open|to) (?:the |this )?(?:archive|zip|file|attachment)[a-z ]{0,12} is|(?:passwort|kennwort) (?:fur|zu|des|zum) [a-z -]{0,24}(?:archiv|zip|datei|anhang)[a-z]*(?: ist| lautet|:)|mot de passe (?:de l'|du |pour l'|de la )(?:archive|zip|fichier|piece jointe)[a-z ]{0,10}(?: est|:)|password (?:dell'|del |per (?:l'|il ))(?:archivio|zip|file|allegato)(?: e|:)|contrasena (?:del |de la |para (?:el |la )?)(?:archivo|zip|fichero|adjunto)(?: es|:))(?![a-z])|マクロ(?:を|の)?有効|(?:zip|ファイル|添付)[^。]{0,12}パスワードは/,
)

/** "Click the link and confirm your account. … Otherwise it is closed automatically." */
export function confirmsByLink(letter: Letter): boolean {
  return (
    letter.sentences.some((s) => clicks.test(s.words, s)) &&
    letter.sentences.some((s) => closes.test(s.words, s))
  )
}

const clicks = gated(
  /(?<![a-z])(?:click [^.;]{0,40}(?:link|here|button)[^.;]{0,30}(?:confirm|verify|update|unlock|validate) [^.;]{0,20}account|klicken sie [^.;]{0,40}(?:link|hier|button|schaltflache)[^.;]{0,30}(?:bestatigen|verifizieren|aktualisieren) sie [^.;]{0,20}konto|cliquez [^.;]{0,40}(?:lien|ici|bouton)[^.;]{0,30}(?:confirm|verifi|valid|mett)[a-z]* [^.;]{0,20}compte|(?:clicca|clicchi|cliccare|fai clic) [^.;]{0,40}(?:link|qui|pulsante)[^.;]{0,30}(?:conferm|verific|aggiorn)[a-z]* [^.;]{0,20}account|(?:haga|haz) clic [^.;]{0,40}(?:enlace|aqui|boton)[^.;]{0,30}(?:confirm|verifi|actuali)[a-z]* [^.;]{0,20}cuenta)|(?:リンク|こちら)を?(?:から|クリック)[^。]{0,24}アカウント(?:情報)?(?:を|の)(?:確認|認証|更新)/,
)
const closes = gated(
  /(?<![a-z])(?:(?:if you (?:do not|don't)|otherwise|unless you)[^.;]{0,80}(?:closed|locked|deleted|terminated)|(?:wenn|falls|sofern|andernfalls|sonst)[^.;]{0,100}(?:geschlossen|geloscht)|(?:si vous ne|sinon|a defaut)[^.;]{0,100}(?:ferme|cloture|supprime|verrouille)|(?:se non|altrimenti|in caso contrario)[^.;]{0,100}(?:chius|eliminat|cancellat)|(?:si no|de lo contrario)[^.;]{0,100}(?:cerrad|cerrara|eliminad|cancelad))|(?:ない場合|それ以外の場合)[^。]{0,24}(?:閉鎖|削除|永久)/,
)
