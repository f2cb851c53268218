import { gated, type Stretch } from '../text/gated.ts'

/**
 * A demand that says what is still missing or what would be enough: "il nous manque les factures", "eine Rechnung steht noch aus", "one
 * invoice will do". That the papers which came are enough ("your plan is sufficient") is a verdict and demands nothing.
 */
export function isLackingOrEnough(sentence: Stretch & { readonly words: string }): boolean {
  return (
    lacks.test(sentence.words, sentence) ||
    isEnough.test(sentence.words, sentence) ||
    isStillLacking(sentence)
  )
}

/** "We still do not have the invoices", "todavía no hemos recibido la factura": what should have come by now. */
export function isStillLacking(sentence: Stretch & { readonly words: string }): boolean {
  return stillNot.test(sentence.words, sentence)
}

const stillNot = gated(
  /(?<![a-z])(?:we (?:still )?(?:do not have|don't have|have not (?:yet )?(?:received|got))(?! (?:any )?(?:reason|doubt))(?=.*(?<![a-z])(?:still|yet))|still (?:have not|haven't) (?:received|got)|(?:liegen|liegt|haben|fehlen) (?:uns |wir )?(?:immer noch|noch immer|weiterhin|nach wie vor) (?:nicht|kein(?:e|en)?)|(?:immer noch|noch immer|nach wie vor) (?:nicht|kein(?:e|en)?) [^.;]{0,60}(?:vor|erhalten|eingegangen)|n'avons (?:toujours|encore) (?:pas|aucune?)|n'avons pas encore (?:recu)?|non abbiamo ancora (?:ricevuto)?|non (?:ci )?(?:e|sono) ancora (?:arrivat|pervenut)[oaie]|(?:todavia|aun|sigue sin|seguimos sin) (?:no )?(?:tenemos|tener|recibir|hemos recibido|nos ha(?:n)? llegado|contamos con))(?![a-z])|まだ[^。]{0,24}(?:届いて|ご提出いただいて|受領できて)(?:おりません|いません)/,
)

const lacks = gated(
  /(?:still|yet) (?:need|missing|require|lack)|(?:is|are) (?:still )?missing|(?:is|are|remains?|still) outstanding|(?:all|one thing|only thing|only paper|only document) (?:that )?(?:we|is) (?:still )?(?:lack|miss|need|missing)|(?<![a-z])(?:(?:es|noch|uns) fehl(?:t|en)|fehl(?:t|en) (?:uns|noch|bislang|weiterhin|nur|lediglich|die|der|das|ein|eine)|(?:im einzelnen|ausserdem|derzeit|was) fehl(?:t|en)|brauchten wir|noch aussteh(?:t|en)|ste(?:ht|hen) (?:[a-z]+ ){0,2}?noch aus|(?:nous|il|y|il vous) manque(?:nt)?|manquent|ne manque(?:nt)? (?:plus )?qu|reste(?:nt)? a (?:recevoir|fournir|transmettre|envoyer)|(?:ci|mi|le) manca(?:no)?|mancano|manca (?:ancora|tuttora|soltanto|solo|il|la|l'|un|una)|(?:ci|mi) servirebbe(?:ro)?|resta(?:no)? da (?:ricevere|inviare|fornire|presentare)|nos faltan?|hacen? falta (?:el|la|los|las|una?)|faltan|(?:solo|todavia|aun) falta|falta (?:el|la|un|una|todavia|aun)|queda(?:n)? (?:pendientes?|por (?:recibir|enviar|presentar)))(?![a-z])|不足して|未提出|未着|残る(?:書類|資料|もの)は/,
)

const isEnough = gated(
  /(?:^|[,;:.] (?:and |but )?)(?:an?|one|any|either|copies of|invoices|receipts)(?! [^,;.]{0,60}(?:you (?:sent|gave)|alone)) [^,;.]{2,70} (?:(?:is|are|will be|would be) (?:enough|sufficient|all (?:that )?we (?:need|want|ask))|(?:will|would) (?:do|suffice|be enough|settle (?:this|it|the)|prove (?:it|this|so|that))|suffices?)(?![a-z])|(?:^|[,;:.] )(?:dafur |dazu |hierfur |uns |es )?(?:genugt|genugen|reichen|reicht) (?:uns |dafur |dazu |schon |bereits )?(?:eine?|ihre|kopien|rechnungen|die|der|das)(?![a-z])|(?:^|[,;:.] )(?:eine?|kopien|rechnungen) [^,;.]{2,70} (?:(?:genugt|genugen)(?! (?:nicht|allein|uns nicht))|(?:reicht|reichen) (?:uns |dafur |dazu )?aus|ist alles, was wir)(?![a-z])|(?:^|[,;:.] )(?:une|des|il) [^,;.]{0,70}(?<! ne )suffi(?:t|sent|ra|ront|rait)(?! (?:pas|plus|a ))(?![a-z])|(?<![a-z])une facture [^,;.]{0,50} (?:reglerait|reglera) (?:la|cette)|(?<![a-z])(?<!non )(?:bast(?:a|ano|era|eranno|erebbe|an|ara|aran|aria)|(?:e|sara|es|sera) s(?:uf|u)ficiente) (?:con )?(?:una?|le|la|i|il|copie|las?|los|el|facturas?|copias?|fatture?)(?![a-z])|(?:のみ|だけ)で(?:結構|十分|足り)|いただければ(?:十分|結構|足り)/,
)
