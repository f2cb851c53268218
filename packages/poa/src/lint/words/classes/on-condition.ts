import { entry } from '../entry.ts'
import { oneOf, type ByLanguage, type Vocabulary } from './by-language.ts'

// Connectives of a condition that take a noun, and the event that only the reader can bring about.
const nouns: Vocabulary = {
  en: String.raw`(?:re-?instatement|re-?activation|re-?opening|re-?admission|unblocking|unlocking|your (?:\w+ )?(?:approval|consent|decision|agreement|permission|verdict|goodwill)|(?:an? |the )?(?:positive|favou?rable|successful|affirmative) (?:\w+ )?(?:decision|outcome|reply|answer|verdict|review|result|response|appeal)|(?:success|approval|acceptance) of (?:our|the|this) (?:appeal|plan|request)|(?:return|release|restoration|recovery) of (?:our|the) (?:\w+ )?(?:account|listings?|shop|store|offers?|rights|privileges))`,
  de: String.raw`(?:\p{L}*reaktivierung|\p{L}*freischaltung|\p{L}*entsperrung|wiederzulassung|wiedereröffnung|rückgabe (?:des|unseres) (?:\p{L}+)?kontos|(?:positiven?|günstigen?|erfolgreichen?|wohlwollenden?) (?:entscheidung|bescheids?|ausgangs?|antwort|einspruchs?|prüfung)|ihrer (?:zustimmung|genehmigung|zusage|entscheidung|freigabe)|freigabe (?:des|unseres) (?:\p{L}+)?kontos)`,
  fr: String.raw`(?:réactivation|réintégration|réouverture|rétablissement|réadmission|déblocage|restitution (?:de (?:notre|la)|du) (?:compte|boutique)|(?:décision|réponse|issue|suite) (?:positive|favorable)|votre (?:accord|approbation|autorisation|décision|aval|feu vert)|acceptation de (?:notre|ce) (?:appel|recours|plan|demande))`,
  it: String.raw`(?:riattivazione|reintegr\p{L}+|riapertura|ripristino|riammissione|sblocco|restituzione (?:del(?:l['’])?|dell['’]) ?(?:nostro )?(?:account|negozio)|(?:decisione|risposta|esito|riscontro) (?:positiv[ao]|favorevole)|vostr[oa] (?:approvazione|consenso|autorizzazione|decisione|assenso)|accoglimento (?:del|della|di))`,
  es: String.raw`(?:reactivación|reincorporación|reapertura|restablecimiento|readmisión|rehabilitación|desbloqueo|devolución de (?:la|nuestra) cuenta|(?:decisión|respuesta|resolución|resultado) (?:positiv[ao]|favorable)|su (?:aprobación|autorización|consentimiento|decisión|visto bueno)|aceptación de (?:la|nuestra|este) (?:apelación|plan|solicitud))`,
  ja: '',
}

const returned: Vocabulary = {
  en: oneOf(
    'unlocked',
    'unblocked',
    'unfrozen',
    'released',
    'returned',
    'given back',
    'handed back',
    'cleared',
    'reinstated',
    'reactivated',
    'restored',
    'reopened',
    'back',
  ),
  de: oneOf(
    'freigeb\\p{L}*',
    'freigegeben',
    'freischalt\\p{L}*',
    'freigeschaltet',
    'entsperr\\p{L}*',
    'reaktivier\\p{L}*',
    'zurückgeb\\p{L}*',
    'zurückerhalt\\p{L}*',
    'zurückbekomm\\p{L}*',
    'frei',
    'öffnen',
    'wiedereröffn\\p{L}*',
  ),
  fr: oneOf('rendu', 'restitué', 'rouvert', 'débloqué', 'réactivé', 'rétabli', 'réintégré'),
  it: oneOf(
    'restituit[oa]',
    'ridat[oa]',
    'riapert[oa]',
    'sbloccat[oa]',
    'riattivat[oa]',
    'riconsegnat[oa]',
    'ripristinat[oa]',
  ),
  es: oneOf(
    'devuelt[oa]',
    'devuelv\\p{L}+',
    'reabiert[oa]',
    'desbloquead[oa]',
    'reactivad[oa]',
    'restituid[oa]',
    'recuper\\p{L}+',
  ),
  ja: '',
}

/** TNS-04: what is to be done hangs on an event of the reader's: subject to, in case of, on condition that. */
export const onCondition: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:subject to|conditional (?:up)?on|contingent (?:up)?on|dependent (?:up)?on|depending (?:up)?on|in (?:the )?(?:case|event) of|in anticipation of|pending|assuming|given|with|following|barring|short of|in return for|in exchange for) (?:our |the |an? |my |account |full |prompt )*${nouns.en}\b|\b(?:in (?:the )?(?:case|event)(?: that)?|on (?:the )?(?:condition|assumption|understanding|proviso)(?: that)?|provided|providing|assuming|supposing|so long as|as long as|lest|unless)(?: that)? (?:our|the|my|this) (?:\w+ )?(?:account|shop|store|listings?|offers?|page|privileges|rights) (?:\w+ )?(?:gets?|is|are|becomes?|will be|can be|could be|were|comes?) (?:\w+ )?${returned.en}\b`,
      [
        'Subject to reinstatement, the lead obtains a letter for every brand.',
        'In the event that our account gets unlocked, a second scanner is bought.',
        'In the event of a favourable decision a checker starts.',
      ],
      [
        'In case of a missing seal the box is refused.',
        'Depending on the result of the drop test the carton is changed.',
        'Subject to approval by the quality lead, the lot is released.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:im fall(?:e)?|für den fall|vorbehaltlich|unter (?:dem )?vorbehalt|unter der (?:bedingung|voraussetzung)|abhängig von|je nach|in abhängigkeit von|in erwartung|anlässlich|mit|bei|nach)(?: (?:der|des|einer|eines|unserer|unseres|ihrer|von|dem|baldigen|raschen))* ${nouns.de}(?!\p{L})|(?<!\p{L})(?:vorausgesetzt|angenommen|gesetzt den fall|für den fall|unter der (?:bedingung|voraussetzung)|im fall(?:e)?),? (?:dass )?(?:sie|amazon|das konto|unser konto|wir)(?: [\p{L}-]+){0,5} ${returned.de}(?!\p{L})`,
      [
        'Im Fall einer positiven Entscheidung meldet der Leiter die Quote.',
        'Vorausgesetzt, Sie geben das Konto frei, kommt ein zweiter Packer.',
        'Vorbehaltlich der Reaktivierung prüft der Einkauf jede Rechnung.',
      ],
      [
        'Im Fall einer Abweichung sperrt der Leiter das Los.',
        'Vorbehaltlich der Prüfung durch die Leitung wird gepackt.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:sous réserve|sous condition|à (?:la )?condition|en cas|dans l['’]hypothèse|dans l['’]attente|en attendant|moyennant|en fonction|selon|suite|grâce) ?(?:de |d['’]|à |du |des )?(?:la |l['’]|notre |votre |une |un )?(?:éventuelle |prompte )?${nouns.fr}(?!\p{L})|(?<!\p{L})(?:dès que|une fois que|à condition que|pourvu que|en supposant que|au cas où|si|lorsque|quand) (?:le|la|notre|mon) (?:compte|boutique|accès) (?:nous |vous )?(?:\p{L}+ ){0,2}(?:sera|est|soit|serait|aura été) ?${returned.fr}e?(?!\p{L})`,
      [
        'Sous réserve de notre réintégration, le responsable vérifiera 20 pièces.',
        'En cas de décision favorable, un contrôleur sera embauché.',
        'Dès que le compte nous sera rendu, le chef comparera les modèles.',
      ],
      ['En cas de casse, la ligne est arrêtée.', 'Sous réserve de validation par le chef, le lot part.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:subordinatamente|previ[ao]|salvo|a condizione|in caso|nell['’]ipotesi|in attesa|in vista|nell['’]eventualità|a patto) ?(?:di |della |del |dell['’]|alla |all['’]|al |d['’])?(?:la |il |un |una |un['’]|nostr[oa] )*${nouns.it}(?!\p{L})|(?<!\p{L})(?:non appena|appena|quando|se|una volta che|a condizione che|purché|ammesso che|a patto che|qualora) (?:il nostro |l['’]|il |la |nostro )?(?:account|negozio|conto|accesso)(?: (?:ci|vi|venga|venisse|sarà|verrà|fosse|sia|è|stato|di|nuovo))+ ${returned.it}(?!\p{L})`,
      [
        'Non appena l’account ci sarà restituito, il capo confronterà i modelli.',
        'In caso di esito favorevole assumeremo un addetto.',
        'Previa riattivazione, ogni lotto viene pesato.',
      ],
      ['In caso di rottura la linea si ferma.', 'Previa firma del responsabile il lotto parte.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:sujet[oa]s? a|a reserva de|siempre que|a condición de|en caso de|supeditad[oa]s? a|condicionad[oa]s? a|a la espera de|en función de|previ[ao]|ante una?|de mediar) ?(?:la |el |l |nuestra |una |un )*${nouns.es}(?!\p{L})|(?<!\p{L})(?:en cuanto|cuando|si|una vez que|siempre que|a condición de que|en caso de que|suponiendo que|con tal de que) (?:la |nuestra )(?:cuenta|tienda)(?: (?:nos|sea|fuera|nos sea|está|esté|haya|sido))* ${returned.es}(?!\p{L})`,
      [
        'Sujeto a la reactivación, el jefe pesa cada lote.',
        'En caso de una decisión favorable contratamos a un técnico.',
        'En cuanto la cuenta nos sea devuelta, el jefe compara las plantillas.',
      ],
      ['En caso de rotura la línea se para.', 'Sujeto a la firma de la jefa, el lote sale.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:再開|復帰|解除|復活|再有効化|凍結解除|承認)(?:を|が|に(?:つき)?|の)?[ごお]?(?:認め|了承|同意|許可|快諾|承諾|賛同)[^。、]{0,10}(?:なら|れば|たら|次第|場合|際|とき|時)|(?:前向き|良い|よい|好意的)な?(?:ご)?(?:判断|決定|回答|返事|結果)[^。、]{0,10}(?:なら|れば|たら|次第|場合|際|とき)|(?:再開|復帰|解除|復活)を(?:条件|前提)(?:と|に)`,
      [
        'もし再開をお認めいただけるなら、専任者を雇います。',
        '前向きなご判断をいただければ、検査員を置きます。',
      ],
      ['課長が承認した場合に出荷します。', '前向きな返品の札を付けます。'],
    ),
  ],
}
