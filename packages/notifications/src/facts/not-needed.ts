import { handIn, tellsToHandIn } from '../terms/hand-in.ts'
import { gated, type Stretch } from '../text/gated.ts'

const { en, de, fr, it, es } = handIn

/**
 * "You do not have to prepare documents or a plan of action": what a denied duty reaches over, as stretches of a folded
 * sentence. What is owed instead ("but", "only", "unless") ends it.
 */
export function notNeeded(
  sentence: Stretch & { readonly words: string },
  language: string,
): { start: number; end: number }[] {
  const { words } = sentence
  const found: { start: number; end: number }[] = []
  if (language === 'ja')
    for (const match of freedAfter.all(words, sentence)) {
      if (found.length >= maxStretches) break
      found.push({ start: match.index, end: match.index + match[0].length })
    }
  else
    for (const pattern of [freed, notToSend])
      for (const match of pattern.all(words, sentence)) {
        if (found.length >= maxStretches) break
        const behind = match.index + match[0].length
        // "Do not send: invoices, screenshots" lists what is spared behind a colon.
        const start = behind + (/^ ?: /.exec(words.slice(behind, behind + 3))?.[0].length ?? 0)
        const stop = words.slice(start).search(opposite)
        found.push({ start, end: stop === -1 ? words.length : start + stop })
      }
  if (language !== 'ja')
    for (const pattern of [freedBefore, noneNeeded, freedInverted, notEnough])
      for (const match of pattern.all(words, sentence)) {
        if (found.length >= maxStretches) break
        found.push({ start: match.index, end: match.index + match[0].length })
      }
  const again = sentAgain.exec(words, sentence)
  if (again !== null) found.push({ start: 0, end: again.index + again[0].length })
  const passive = notSentAgain.exec(words, sentence)
  if (passive !== null) {
    const before = words.slice(0, passive.index)
    const cut = clauseBreak.exec(before)?.index ?? -1
    found.push({
      start: byPronoun.test(before.slice(cut + 1)) ? 0 : cut + 1,
      end: passive.index + passive[0].length,
    })
  }
  return found
}

/** "Your plan is on file and does not have to be sent a second time": the subject of what need not be sent is spared. */
const notSentAgain = gated(
  new RegExp(
    String.raw`(?:(?:does|do) (?:not|n't) (?:have|need) to|need not|needn't) be (?:written|${en.done})(?![a-z])|(?:muss|mussen|braucht|brauchen) (?:[a-z]+ ){0,2}?nicht (?:erneut|noch ?mals|noch einmal|wieder|ein zweites mal|ein weiteres mal) (?:${de.done})|n'(?:a|ont) (?:pas|plus) (?:besoin d'|a )etre (?:re)?(?:${fr.done})|ne doi(?:t|vent) (?:pas|plus) etre (?:renvoye|retransmis|redepose)e?s?|non (?:deve|devono|va|vanno) (?:essere )?(?:ri(?:nviat|mandat|spedit|caricat|trasmess|presentat)[oaie]|(?:${it.done}) (?:di nuovo|nuovamente|ancora|una seconda volta|un'altra volta))|no (?:tienen? que|hace falta que (?:se )?|necesitan?(?: que se)?) ?(?:ser |volver a )?(?:(?:re)?(?:envi|mand|present|sub|adjunt)[a-z]*|${es.named}|${es.done})(?: de nuevo| otra vez| por segunda vez)?`,
  ),
)
/** The last clause before it: what stands earlier is another matter. */
const clauseBreak =
  /[;:](?=[^;:]*$)|,(?= (?:but|your|the|aber|ihr|der|den|das|mais|votre|le|la|ma|il|pero|tu|su|el) [^,;:]*$)/

/** "…, this time, …": what stands between commas within one statement. */
const aside = String.raw`(?:, (?:for (?:this|now)|this time|at this|in this case|diesmal|derzeit|vorerst|in diesem fall|pour (?:cette|l'instant)|cette fois|a ce stade|dans ce cas|per (?:questa|ora)|stavolta|al momento|in questo caso|por (?:esta|ahora)|esta vez|de momento|en este caso)(?![a-z])[^,;:.]{0,16},)?`

/** "Invoices and other papers we do not need", "Belege sind nicht nötig": what is spared stands first. */
const freedBefore = gated(
  new RegExp(
    String.raw`(?:^|[,;:.–—] )[^,;:.–—]{2,80}?${aside} (?:we (?:do not|don't|won't) (?:need|require|want)|(?:(?:is|are)${aside} not|will not be|won't be|isn't|aren't) (?:needed|required|necessary|asked for|called for|part of)|(?:gehort|gehoren) nicht (?:zu|dazu)|(?:(?:brauchen|benotigen|verlangen|fordern|erwarten) wir|(?:brauchen|mussen) sie) (?:[a-z]+ ){0,2}?nicht|(?:braucht|bedarf) es (?:[a-z]+ ){0,2}?nicht|(?:sind|ist|werden|wird) (?:[a-z]+ ){0,2}?nicht (?:notig|notwendig|erforderlich|gebraucht|benotigt|verlangt)|(?:ne (?:fait|font) pas partie|(?:n'est|ne sont|ne seront|ne sera)${aside} pas (?:necessaires?|requis(?:es?)?|exigee?s?|demandee?s?|utiles?))|non (?:fa(?:nno)? parte|(?:c')?e bisogno|(?:ci |le )?servono|(?:ci |le )?serve|occorrono|occorre|sono (?:necessari[eoa]?|richiest[eio])|e (?:necessari[oa]|richiest[oa]))|no (?:forman? parte|hacen? falta|(?:son|es) necesari[oa]s?|se (?:necesitan?|requieren?|piden?|exigen?|solicitan?)))(?! ?(?:unless|until|only if|except|ausser|es sei denn|solange|bis|sauf|a moins|tant que|salvo|a meno|finche|a menos|hasta))(?![a-z])`,
    'g',
  ),
)

/** "Nicht nochmals erforderlich sind Ihr Ausweis und der Nachweis Ihrer Anschrift": what is spared stands last. */
const freedInverted = gated(
  /^(?:nicht (?:[a-z]+ ){0,2}(?:erforderlich|notig|notwendig|gebraucht|benotigt|einzureichen|vorzulegen|anerkannt|akzeptiert|angenommen) (?:ist|sind|werden|wird)|not (?:[a-z]+ ){0,2}(?:needed|required|necessary|requested|asked for|wanted|accepted)(?: (?:is|are))?:?|(?:ne sont|n'est) pas (?:[a-z]+ ){0,2}(?:necessaires?|requis(?:es?)?|demandee?s?)|pas (?:besoin|necessaire)s?|non (?:sono|e) (?:[a-z]+ ){0,2}(?:necessari[oaie]|richiest[oaie]|sufficient[ei])|no (?:son|es) (?:[a-z]+ ){0,2}(?:necesari[oa]s?|requerid[oa]s?|suficientes?)|non (?:si accettano|sono (?:accettat|ammess|valid)[ei]|valgono)|no (?:se (?:aceptan|admiten|valoran)|valen|sirven)|ne sont pas (?:acceptes|admis|recevables)|(?:che|quali|was|welche|quels|que) [^:.?]{0,24}(?:non servono|nicht (?:benotigt|gebraucht)|ne sont pas (?:demandes|utiles)|no (?:se necesitan|hacen falta))[^:.?]{0,10}:)(?![a-z])[^;.!?]*/g,
)
/** "An invoice alone does not suffice and is not to be sent" */
const notEnough = gated(
  /(?:^|[,;:.–—] )[^,;:.–—]{2,80}? (?:(?:does|do|will|can|would) ?(?:not|n't) (?:suffice|help|replace|substitute|meet)|(?:is|are) (?:not|n't) (?:enough|sufficient)|(?:ersetz|heb|erfull)(?:t|en) [^,;:.]{2,40} nicht|ne (?:peu(?:t|vent)|saurai(?:t|ent)) pas (?:le|la|les|l'|en|y) ?(?:remplacer|suffire)|ne (?:remplacent?|repond(?:ent|rai(?:t|ent)|ra|ront)?|passe(?:nt|ra|ront)?) pas|non (?:sostituisc(?:e|ono)|rispond(?:e|ono|erebbe|erebbero))|no (?:sustituyen?|sirven?|valen?|responden?)|(?:helfen|hilft) (?:uns )?(?:hier )?nicht|(?:reicht|reichen|genugt|genugen) (?:uns )?(?:hier |allein )?nicht(?: aus)?|ne (?:nous )?(?:aident|suffisent|suffit) pas|non (?:ci )?(?:aiutano|bastano|basta)|no (?:nos )?(?:ayudan|bastan|basta)|(?:is|are) (?:not|n't) (?:to be (?:sent|submitted)|wanted|accepted as)|(?:ist|sind|werden|wird) nicht (?:einzureichen|vorzulegen|gewunscht|anerkannt|akzeptiert)|(?:n'est|ne sont) pas a (?:fournir|envoyer|joindre|transmettre)|(?:ne suffi(?:t|sent) pas et )?n'est pas a (?:fournir|envoyer)|non (?:va|vanno) (?:inviat|allegat|fornit|presentat)[oaie]|no (?:hay que|se debe|deben) (?:enviar|adjuntar|aportar)(?:la|las|lo|los|se)?)(?![a-z])/g,
)

/** "No further plan of action is needed", "aucun autre plan n'est nécessaire" */
const noneNeeded = gated(
  new RegExp(
    String.raw`^(?:[-–—•*] ?)?[^:]{2,50} ?: (?:not (?:needed|required|necessary|requested)|nicht (?:erforderlich|notig|notwendig|benotigt|verlangt|angefordert)|non (?:demandee?s?|requise?s?|necessaires?|richiest[oaie]|necessari[oae]?|serve|servono)|pas (?:demandee?s?|requise?s?|necessaires?)|no (?:solicitad|requerid|necesari)[oa]s?)(?![a-z])|(?<![a-z])(?:(?:von|auf) (?:der|die|das|eine[rn]?|einem|ihre[rn]?) [^,;.]{2,70}? (?:abzusehen|absehen|verzichten|zu verzichten)|no (?:[a-z]+ ){1,5}?(?:(?:is|are|will be) (?:needed|required|necessary|called for|expected|asked for)|(?:must|has to|have to|needs? to|should|shall) be (?:written|${en.done}))|neither [^.;]{2,80}? (?:is|are|will be) (?:needed|required|necessary|asked for|wanted)|kein(?:e|er|en)? (?:[a-z-]+ ){1,4}?(?:(?:ist|sind|wird|werden) )?(?:[a-z]+ )?(?:notig|notwendig|erforderlich|benotigt|gebraucht|verlangt)|aucune? (?:[a-z']+ ){1,5}?n'est (?:[a-z]+ )?(?:necessaire|requise?|exigee?|demandee?|attendue?)|nessun[oa]?'? ?(?:[a-z']+ ){1,5}?(?:e|sara) (?:[a-z]+ )?(?:necessari[oa]|richiest[oa]|obbligatori[oa])|ningun[oa]? (?:[a-z]+ ){1,5}?(?:es|sera) (?:[a-z]+ )?(?:necesari[oa]|requerid[oa]|obligatori[oa]))(?![a-z])`,
    'g',
  ),
)

/** "The plan is complete, there is no need to send it again": what "it" stands for is spared as well. */
const sentAgain = gated(
  new RegExp(
    String.raw`(?<!if you )(?:do not|don't) (?:${en.told}) (?:it|them|this|that|these) (?:again|anew|once more|a second time|another time)|(?:${de.told}) sie (?:uns )?(?:sie|ihn|es|diese[nrs]?) (?:uns )?(?:bitte )?nicht (?:erneut|noch ?mals|noch einmal|wieder|ein zweites mal)|ne (?:nous )?(?:le|la|les) renvoyez pas|ne pas (?:nous )?(?:le|la|les) (?:renvoyer|retransmettre)|non (?:ce )?l[oaie] (?:rinvii?|rimandi|invii? (?:di nuovo|nuovamente|ancora)|mandi (?:di nuovo|nuovamente|ancora))|no (?:nos )?l[oa]s? (?:vuelva a|reenvie|envie (?:de nuevo|otra vez))|no vuelva a (?:enviar|mandar|presentar|subir)l[oa]s?|(?:no (?:need|reason) to|(?:not|n't) (?:need|have|required) to|need not|needn't) (?:${en.told}) (?:it|them|this|that|these)(?![a-z])|(?:muss|mussen|braucht?|brauchen) (?:sie |ihn |es |diese[nrs]? ){0,2}(?:[a-z]+ ){0,2}?nicht (?:erneut|noch ?mals|noch einmal|wieder|mehr|ein zweites mal) (?:(?:ein|vor|hoch)?ge[a-z]+|[a-z]*(?:senden|schicken|reichen|laden))|sie (?:brauchen|mussen) (?:uns )?(?:sie|ihn|es|diese[nrs]?) (?:uns )?nicht (?:erneut|noch ?mals|noch einmal|wieder|ein zweites mal) (?:zu |ein|vor|hoch|[a-z]*(?:senden|schicken|reichen|laden))|(?:inutile de|pas (?:besoin|necessaire) de) (?:nous )?(?:le|la|les) (?:r?envoyer|retransmettre|transmettre|redeposer|joindre)|(?:inutile|non (?:serve|occorre|e necessario|deve|devi)) (?:ri)?(?:mandar|inviar|spedir|caricar|trasmetter)(?:l[oaie]|cel[oaie])|(?:no (?:hace falta|es necesario|tiene que|tienes que|debe|debes)|sin necesidad de) (?:volver a )?(?:re)?(?:enviar|mandar|subir|presentar)(?:nos)?l[oa]s?|再(?:度)?(?:の)?(?:ご)?(?:提出|送付)(?:は|の必要は|いただく必要は)?(?:不要|必要ありません|必要ございません|必要はございません)`,
  ),
)

/** No sentence that somebody wrote denies more duties. */
const maxStretches = 32

const freed = gated(
  /(?<!if |unless |when )(?<![a-z])(?:there is (?:no|little) (?:point|use|sense) in|it (?:does not|won't|will not) help to|es (?:hat|macht|ergibt) keinen sinn|es nutzt nichts|il ne sert a rien|non (?:ha senso|serve a nulla)|no (?:sirve de nada|tiene sentido)|we no longer (?:ask(?: you)?(?: for)?|require|need|request|want)|(?:you|sellers|we) (?:do not|don't|won't|will not|need not|needn't) ?(?:currently |yet )?(?:have to|need(?: to)?|require|expect|want)?(?! ?(?:own|know|recogni[sz]e|believe|agree|think|control|understand|manage|operate)(?![a-z]))|(?:is|are) no (?:need|reason|call) to|there(?: is|'s) no (?:need|reason|call) (?:to|for)|(?:not|isn't) (?:necessary|required|needed) to|not (?:required|obliged|asked) to|wir (?:bitten|verlangen|fordern|benotigen|brauchen|erwarten) (?:sie )?weder|sie (?:mussen|brauchen) (?:[a-z]+ ){0,3}?(?:nicht|kein(?:e|en)?|weder)|(?:mussen|brauchen) sie (?:[a-z]+ ){0,3}?(?:nicht|kein(?:e|en)?|weder)|(?:nicht (?:notig|notwendig|erforderlich)|unnotig),? (?:uns )?|vous n'avez (?:pas|ni|rien) (?:besoin )?(?:a|de|d')?|(?:n'est|est) (?:pas|ni) (?:necessaire|obligatoire|utile|requis) (?:de|d')|inutile (?:de|d')|nous n'avons (?:pas|plus) (?:non plus )?besoin(?: non plus)? (?:de|d')|nous ne (?:vous )?(?:demandons|exigeons) (?:plus|pas|aucun)|vous n'etes pas (?:tenu|oblige)[es]* (?:de|d'|a)|non (?:si (?:richied|chied|esig)(?:e|ono)|viene (?:richiest|chiest)[oa])|non (?:ti |le )?(?:chiedo|chiediamo|richiediamo|chiederemo)(?: piu)?|non (?:ti |le |vi |ci )?(?:e necessari[oa]|occorre|occorrono|serve|servono|deve|devi|dovra|dovrai|ha bisogno|hai bisogno|c'e bisogno|e richiest[oa]|e tenut[oa])|no necesitamos|non abbiamo bisogno|no esta previst[oa]|non e previst[oa]|n'est pas prevue?|nicht vorgesehen|no (?:te |le )?(?:pido|solicito|pedimos|solicitamos|exigimos|pediremos)|no (?:es necesari[oa]|son necesari[oa]s|es preciso|hacen? falta|hara falta|tienes? que|necesitas?|debes?|se (?:te |le )?(?:requiere|exige|pide|solicita|necesita)n?|es obligatorio|esta obligad[oa]))(?:(?<=')|(?![a-z]))/g,
)

/** "Please do not send invoices or test reports": beginning a clause, so that "if you do not send them" demands them. */
const notToSend = gated(
  // What a clause begins with is looked at only where one of its first words stands.
  new RegExp(
    String.raw`(?<![a-z])(?=do not|don't|never|hold|refrain|avoid|renounce|[a-z]{4,11} sie|evitez|n'|ne |non |no )(?:(?<=[,;:.(] |^|^[-–•*] )|(?<=(?<![a-z])(?:please|kindly|therefore|and|bitte|daher|und|merci de|veuillez|donc|et|preghiamo di|pregato di|favor|quindi|ora|e|y|ahora|momento),? ))(?:(?:do not|don't|never) (?:please )?(?:${en.told})|(?:hold off(?: on)?|refrain from|avoid) (?:${en.named})|renounce to (?:${en.told})|(?:${de.told}) sie (?:bitte |uns |vorerst |derzeit |dazu |hierzu |jetzt )*(?:keine?n?|nicht|weder)|(?:sehen sie (?:bitte |vorerst )*davon ab|verzichten sie (?:bitte |vorerst )*darauf),?|(?:n'|ne (?:nous )?)(?:${fr.told})(?: pas| plus| ni| aucune?)?|ne pas (?:nous )?(?:${fr.named})|evitez (?:[a-z]+ ){0,2}(?:les|l'|la|(?:de |d')(?:${fr.named}))|non (?:ci )?(?:(?:${it.told})|(?:${it.named})|inviarci)|no (?:nos )?(?:${es.told})s?(?:nos)?)(?:(?<=')|(?![a-z]))`,
    'g',
  ),
)

const opposite = new RegExp(
  String.raw`[;:!?]|, (?:please |instead |bitte |mais |ma |sino )?(?=use(?![a-z])|${tellsToHandIn})|(?<![a-z])(?:but|only|instead|unless|until|except|if|sondern|aber|nur|stattdessen|ausser|wenn|mais|seulement|sauf|jusqu'a|si|ma|solo|soltanto|salvo|finche|se|sino|pero|hasta|excepto)(?![a-z])`,
)

// 計画書をご提出いただく必要はございません
const freedAfter = gated(
  /[^、。]{1,60}?(?:は|も|の)?(?:ご?(?:提出|送付|準備|用意|作成|返信))?(?:いただく|する|の)?(?:必要(?:は|も)?(?:ござい|あり)ません|必要(?:は|も)?な(?:い|く)|不要(?:です|でござい|$)|[はもが](?:、?今回は?|、?この[^。、]{1,8})?(?:要り|いり|使われ|使い)ません|を?受け付けて(?:は)?(?:おりません|いません)|だけでは(?:不十分|足り)|求めて(?:は|も)?(?:おりません|いません|い?ない))|(?:[^、。]{1,20}、){0,5}[^、。]{1,40}?(?:(?:送ら|提出し|送信し|送付し|添付し|アップロードし|ご提出になら|お送りになら)ない(?:で|よう(?:に)?)|お送りいただかないよう(?:に)?)(?:ください|下さい|お願い)|[^、。]{1,40}は[^。]{0,24}?(?:送ら|お送りいただか|出さ|提出し|ご提出いただか)なくて(?:も)?(?:良|よ|いい|結構|大丈夫|構|かま)|[^、。]{1,40}は、[^。、]{0,16}(?:使われ|使用し|処理され)ません/g,
)

/** "…; it does not have to be sent again": its subject stands in the clause before. */
const byPronoun = /^ ?(?:it|they|er|sie|es|ils?|elles?|ess[oaie]|quest[oaie]|est[eao]s?) /
