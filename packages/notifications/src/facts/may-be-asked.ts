import { gated, type Stretch } from '../text/gated.ts'

/** True where Amazon only may ask for a paper, now or later; `before` and `after` are the words beside its name. */
export function mayBeAskedLater(
  sentence: Stretch & { readonly words: string },
  before: string,
  after: string,
): boolean {
  return (
    mayAskLater.test(before) ||
    ifAgain.test(sentence.words, sentence) ||
    ifHeld.test(sentence.words, sentence) ||
    mayAskVerbLast.test(sentence.words, sentence) ||
    mayAskJapanese.test(after)
  )
}

/** "We may ask for a certificate later" */
const mayAskLater =
  /(?<![a-z])(?:we (?:may|might|could)(?: later| also| still| then)? (?:ask|request|require|want)(?: you)?(?: for| to (?:send|submit|provide|write))?|(?:konnen|konnten) wir (?:[a-z]+ ){0,3}|wir (?:konnen|konnten) (?:spater|gegebenenfalls|noch) (?:[a-z]+ ){0,3}|nous (?:pourrons|pourrions|pouvons) (?:[a-z]+ ){0,2}(?:demander|exiger)(?: (?:de nous )?(?:envoyer|fournir|soumettre))?|(?:potremo|potremmo|possiamo) (?:[a-z]+ ){0,2}(?:chieder|richieder)(?:e|ti|le|vi)(?: di (?:inviare|fornire|presentare))?|(?:podremos|podemos|podriamos) (?:[a-z]+ ){0,2}(?:pedir|solicitar)(?:te|le)?|es posible que (?:te|le|os) (?:pidamos|solicitemos)) (?:later |an? |the |your |die |ein(?:en?)? |des |une? |les |la |una? |el )*(?:[a-z]{3,14} (?:and|or|und|oder|et|ou|e|o|y|u) (?:des |les |la |las |le )?)?$/
/** "If this happens again we will ask for a plan", "bei einem weiteren Verstoß": not now. */
const ifAgain = gated(
  /^(?:(?:should we|if we) (?:later |then |still )?(?:need|require)(?! (?:you|it)(?![a-z]))|(?:sollten|falls|wenn) wir (?:[a-z]+ ){0,5}?(?:spateren?|weitere[nrs]?|kunftig|zusatzliche[nrs]?)|si nous avons (?:plus tard |ulterieurement |encore )?besoin|(?:qualora|se in seguito|se piu avanti|se dovessimo)|si (?:mas adelante|en el futuro|mas tarde) |if (?:this|it|that) (?:happens|occurs) again|if (?:this|it) is repeated|(?:the )?next time|in case of (?:another|a further|a new)|(?:sollte|wenn|falls) (?:sich )?(?:das|dies|es|der verstoss|der fehler) (?:sich )?(?:noch einmal |erneut )?(?:wiederhol|passier|vorkomm)[a-z]*|bei (?:einem |einer |jedem )?(?:weiteren|erneuten|nachsten|neuen)|beim nachsten mal|si (?:cela|ceci|ca) (?:se repete|se reproduit|recommence)|la prochaine fois|en cas de (?:nouvelle|nouveau|recidive|autre)|si (?:esto )?(?:se repite|vuelve a (?:pasar|ocurrir|suceder))|la proxima vez|en caso de (?:otra|otro|nueva|nuevo|reincidencia)|se (?:cio |questo )?(?:si ripete|succede di nuovo|accade di nuovo)|la prossima volta|in caso di (?:altra|altro|nuova|nuovo|recidiva))(?![a-z])|^(?:再度|次回|今後|後日)[^。]{0,30}(?:場合|際)/,
)
/** "If you hold a licence, you may dispute the report": whoever has it is free to show it. */
const ifHeld = gated(
  /(?<![a-z])if you (?:hold|have|possess|own)(?! (?:not|any|sold|questions|received))[^.;]{2,140}, (?:you )?(?:can|may|could|have the (?:opportunity|option|right)|are (?:free|welcome))(?![a-z])|(?<![a-z])(?:wenn|falls|sofern) sie [^.;]{2,140}(?:besitzen|haben|verfugen|vorliegen haben), (?:konnen|durfen) sie(?![a-z])|(?<![a-z])si vous (?:detenez|disposez|possedez|avez) [^.;]{2,140}, (?:vous )?(?:pouvez|pourrez|avez la possibilite)|(?<![a-z])se (?:possiedi|possiede|disponi|dispone|detieni|detiene|hai|ha|sei in possesso|e in possesso) [^.;]{2,140}, (?:puoi|puo|potrai|potra|hai la possibilita)(?![a-z])|(?<![a-z])si (?:tienes?|dispones?|posees?|cuentas?) [^.;]{2,140}, (?:puedes?|podras?|tienes? la posibilidad)(?![a-z])|をお持ちの(?:場合|方)[^。]{0,60}(?:いただけます|できます|可能です)/,
)
/** German says whether it asks behind the paper: "… werden wir möglicherweise einen Plan verlangen". */
const mayAskVerbLast = gated(
  /(?<![a-z])(?:konnen|konnten|(?:werden|mussen) (?:wir )?(?:moglicherweise|eventuell|gegebenenfalls|unter umstanden|vielleicht|dann)) [^.;]{0,90}(?:verlangen|anfordern|fordern|bitten|einfordern|erbitten)(?![a-z])|(?<![a-z])(?:verlangen|anfordern|einfordern|nachfordern|erbitten) (?:konnen|konnten)(?![a-z])/,
)
const mayAskJapanese =
  /^(?:(?:や|と|、|・|および|または)[^。、]{1,16}?)?(?:の)?(?:ご?提出|ご?提示)?(?:を)?(?:お願い(?:する|いたす|させていただく)|求める|依頼する)(?:場合|こと)が/

/** "Invoices may be asked for at any time" */
export const mayBeAsked =
  /^(?: [a-z']{1,14}){0,6} (?:(?:may|might|can|could) (?:[a-z]+ )?be (?:asked|requested|required)|(?:konnen|kann|konnten) (?:[a-z]+ ){0,5}(?:angefordert|verlangt|abgefragt) werden|(?:peuvent|peut|pourr(?:a|ont|aient)) (?:[a-z]+ ){0,4}etre (?:demande|exige|reclame)|(?:possono|puo|potr(?:anno|ebbero|a)) (?:[a-z]+ )?essere (?:richiest|chiest)|(?:pueden|puede|podr(?:an|a|ian)) (?:[a-z]+ )?(?:ser (?:solicitad|pedid|requerid)|solicitarse|pedirse))/
