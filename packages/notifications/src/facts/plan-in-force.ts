import { gated, type Stretch } from '../text/gated.ts'

/**
 * True where a plan is named that was accepted and is to be carried out ("keep to the steps in your plan"), or that somebody
 * gets no chance to send ("without giving you the opportunity to submit a plan"); `before` are the words up to its name.
 */
export function isPlanInForce(before: string, sentence: Stretch): boolean {
  return toBeKept.test(before, sentence) || noChance.test(before, sentence)
}

const toBeKept = gated(
  /(?<![a-z])(?:follow|keep(?: up)?(?: to)?|stick to|adhere to|abide by|stand by|implement|carry(?:ing)? out|maintain|comply with|act on|honou?r) (?:all |each of |to )?(?:(?:the |those |these |your |its )?(?:steps|measures|actions|changes|improvements|commitments|controls|processes|procedures|promises) (?:that )?(?:(?:you )?(?:described|listed|named|promised|set out|outlined|laid down|made|committed to) )?(?:in|of|from|under) )?(?:the |your |this )?(?:approved |accepted |own )?$|(?<![a-z])(?:halten sie (?:sich )?(?:bitte )?(?:weiterhin )?(?:an )?|befolgen sie (?:bitte )?(?:weiterhin )?|setzen sie (?:bitte )?(?:weiterhin )?)(?:die |alle )?(?:(?:schritte|massnahmen|zusagen|verbesserungen|ablaufe) (?:aus|in|gemass|laut) )?(?:den |dem |ihrem |ihren |des )?$|(?<![a-z])(?:respect|suiv|appliqu|applik|mett)(?:er|ez|re|ons) (?:en oeuvre )?(?:toujours )?(?:les |toutes les )?(?:(?:mesures|etapes|engagements|actions) (?:prevues |decrites |annoncees |enoncees )?(?:dans|de) )?(?:le |votre |ce )?$|(?<![a-z])(?:rispett|segu|applic|attu|manten|mett)[a-z]* (?:in pratica )?(?:sempre )?(?:le |tutte le |i |gli )?(?:(?:misure|azioni|passaggi|passi|impegni) (?:previst[eio] |descritt[eio] |indicat[eio] )?(?:nel|del|dal) )?(?:il |tuo |suo |del |nel )*$|(?<![a-z])(?:cumpl|sig|respet|aplic|mant|pon)[a-z]* (?:en practica )?(?:siempre )?(?:con )?(?:las |todas las |los )?(?:(?:medidas|pasos|acciones|compromisos) (?:previst[oa]s |descrit[oa]s |indicad[oa]s )?(?:en|de) )?(?:el |tu |su |del )?$/,
)

const noChance = gated(
  /(?<![a-z])(?:without (?:giving you |offering you |you having )?(?:an?|the|another|any|further) (?:opportunity|chance|possibility) (?:(?:to|of|for)(?: (?:submit|send|provid|writ)[a-z]*)?)(?: (?:an?|another|your|the))? (?:new |further )?|ohne (?:ihnen )?(?:die|eine|weitere) (?:gelegenheit|moglichkeit|chance) (?:zu geben, |zu einem |fur einen |zur )?(?:einen |einem )?(?:weiteren |neuen )?|sans (?:vous (?:donner|laisser|offrir) )?(?:la |l'|de )?(?:possibilite|occasion) (?:de |d')(?:envoyer|presenter|soumettre|fournir) (?:un )?(?:nouveau )?|senza (?:darti |darle |offrirti )?(?:la |l'|alcuna )?(?:possibilita|opportunita|occasione) di (?:inviare|presentare|fornire) (?:un )?(?:nuovo )?|sin (?:darte |darle |ofrecerte )?(?:la |ninguna )?(?:oportunidad|posibilidad|ocasion) de (?:enviar|presentar) (?:un )?(?:nuevo )?)$/,
)
