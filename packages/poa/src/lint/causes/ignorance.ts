import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { has } from '../text/pattern.ts'

type Native = Exclude<Language, 'en'>

/**
 * Whether a cause in another language than English only says that nobody knew, or that it was a slip, and goes on to
 * no reason and no step of a process.
 */
export function onlyIgnorance(item: Pick<PlanItem, 'text'>, language: Native): boolean {
  const { masked, sentences } = item.text
  return sentences.length <= 2 && has(unknowing[language], masked) && !has(explained[language], masked)
}

const unknowing: Readonly<Record<Native, RegExp>> = {
  de: /(?<!\p{L})(?:nicht (?:bewusst|gewusst|bekannt|informiert|klar|geläufig)|nichts (?:davon |darüber )?gewusst|(?:wussten|wissen|kannten|kennen|ahnten)(?: [\p{L}-]+){0,7} (?:nicht|nichts|kaum)|unbekannt|erst (?:durch|von|mit) (?:Sie|Ihnen|Ihr\p{L}*|der (?:Mitteilung|Sperrung))(?: [\p{L}-]+){0,3} erfahren|keine (?:Kenntnis|Ahnung)|(?:niemand|keiner|nie jemand)(?: [\p{L}-]+){0,6} (?:gesagt|mitgeteilt|erklärt|hingewiesen|gewusst|geahnt)|(?:hat|haben) uns (?:\p{L}+ )?(?:niemand|keiner)|Unwissenheit|Unkenntnis|Versehen|versehentlich|menschliche[snr]* (?:Versagens?|Fehlers?)|Missverständnis|(?:falsch|nicht richtig|miss)(?:verstanden|interpretiert| verstanden| gelesen| ausgelegt| interpretiert)|(?:dachten|glaubten|meinten|nahmen an|waren der (?:Meinung|Ansicht|Annahme))(?:,? [\p{L}-]+){1,12} (?:erlaubt|zulässig|in Ordnung|gestattet)|Flüchtigkeitsfehler|Unachtsamkeit)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?:ne |n['’])(?:savi|savon|connaiss|maîtris|étions|étais|avons|avions|pensi)\p{L}*(?: [\p{L}’'-]+){0,4} (?:pas|jamais|rien)(?! pu(?!\p{L}))(?: [\p{L}’'-]+){0,2} ?(?:au courant|informés?|conscients?|connaissance|su|que)?|ignor(?:ions|ait|ais|ance)|personne ne nous (?:a|avait)|méconnaissance|mal (?:compris|lu|interprété|interprétée)|erreur (?:humaine|involontaire|d['’]inattention|de bonne foi)|inadvertance|malentendu|(?:pensions|croyions|pensait|avions l['’]impression)(?: [\p{L}’'-]+){1,12} (?:autorisée?s?|permise?s?|légale?s?|en règle)|étourderie|par mégarde|sans le savoir)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:non (?:sapevamo|sappiamo|conoscevamo|conosciamo|eravamo (?:a conoscenza|al corrente|consapevoli|informati)|lo sapevamo|abbiamo mai saputo)|nessuno ci (?:ha|aveva) (?:mai )?(?:detto|informat\p{L}|avvisat\p{L}|spiegat\p{L})|ignoravamo|ignoranza|mancata conoscenza|(?:abbiamo|avevamo) (?:frainteso|male interpretato|interpretato male|capito male)|errore (?:umano|involontario|in buona fede|di distrazione)|svista|disattenzione|(?:pensavamo|credevamo|eravamo convinti|avevamo l['’]impressione)(?: [\p{L}'’-]+){1,12} (?:permess|consentit|lecit|ammess)\p{L}|malinteso|equivoco|distrazione)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:no (?:sabíamos|sabemos|conocíamos|conocemos|éramos conscientes|estábamos (?:al corriente|informados)|lo sabíamos|teníamos (?:ni idea|conocimiento))|nadie nos (?:dijo|había dicho|informó|avisó|explicó)|desconoc\p{L}+|malinterpret\p{L}+|(?:entend|interpret|le[ií])\p{L}* mal|ignorancia|ignorábamos|error (?:humano|involuntario|de buena fe)|despiste|descuido|(?:pensábamos|creíamos|teníamos la impresión)(?: [\p{L}-]+){1,12} (?:permitid|lícit|autorizad)\p{L}|malentendido|por equivocación|sin querer)(?!\p{L})/iu,
  ja: /知ら(?:なかった|ず|ない|れていなかった|れてい|ませんでした)|知りません|存じ(?:ません|ず)|認識(?:が(?:なかった|足り|不足|ござい)|して(?:いな|おり?ま?せん))|理解(?:が(?:足り|不足)|して(?:いな|おりません))|教えて(?:もらえ|くれ)|把握して(?:いな|おりません)|(?:人為的な?|単純な|うっかり|不注意による?)(?:ミス|誤り)|(?:問題ない|許され(?:る|ている)|大丈夫だ)と(?:思って|考えて|思い込)|勘違い|不注意|誤解|うっかり/u,
}

// A cause that goes on to say why nobody knew, or which step was open.
const explained: Readonly<Record<Native, RegExp>> = {
  de: /(?<!\p{L})(?:weil|da (?:wir|der|die|das|in|niemand|keine?)|denn|nachdem|obwohl|deshalb|sodass|so dass|Vorlage|Einstellung|Prüfung|Prüfliste|Formular|Tabelle|Schnittstelle|Freigabe|Postfach|Verteiler|Verfahren|Ablauf|Liste|Import|Feld)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:car|parce qu\p{L}*|puisqu\p{L}*|à cause|en raison|faute de|à la suite|après que|bien que|modèle|réglage|contrôle|procédure|formulaire|tableur|fichier|boîte|liste|import|champ|étape)(?!\p{L})|parce qu/iu,
  it: /(?<!\p{L})(?:perché|poiché|siccome|dato che|in quanto|dopo che|benché|modello|impostazion\p{L}+|controllo|procedura|modulo|foglio|casella|elenco|lista|importazione|campo|passaggio)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:porque|ya que|puesto que|dado que|debido|después de que|aunque|plantilla|ajuste|control|procedimiento|formulario|hoja|buzón|lista|importación|campo|paso)(?!\p{L})/iu,
  ja: /ため|ので|により|(?:手順|設定|仕組み|体制|一覧|表|登録|様式|フォーム|受信)(?:書|が|を|の|に)/u,
}
