import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-12: no offence in a word, disagreement with the decision, the rights owner in the wrong, one taken for another. */
export const cleanHands: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:there (?:is|was|has been)|we (?:see|find|know of|committed)) (?:absolutely |simply |clearly )?no (?:\w+ )?(?:violation|infringement|breach|offen[cs]e|wrongdoing|manipulation|abuse|fraud|misconduct)s?(?: (?:at all|whatsoever|here|of (?:any|the|your|our)|on our|by us)|(?=[.,;!]|$))|\b(?:we|i) (?:\w+ly |do |must |have to )*(?:disagree|object|protest|disput\w+|do not agree|cannot agree|refuse to accept|do not accept) (?:\w+ )?(?:to |with )?(?:the |this |your |that )?(?:\w+ )?(?:decision|suspension|deactivation|assessment|finding|accusation|charge|allegation|claim|conclusion|violation|complaint|removal)\b|\b(?:rights? (?:owner|holder)|brand owner|complainant|trademark owner|brand) (?:is|are|was) (?:\w+ )?(?:wrong|mistaken|lying|in error|not right|incorrect)\b|\b(?:mistaken identity|mistaken for (?:another|someone|somebody)|confused with (?:another|someone|somebody)|mixed up with (?:another|someone|somebody))\b|\b(?:our|my) (?:hands|conscience|record|slate) (?:is|are) (?:\w+ )?(?:clean|clear)\b|\b(?:did|done|do) nothing (?:that |which |to )?(?:\w+ )?(?:justif\w+|deserv\w+|warrant\w*|wrong|against)\b|\b(?:so|therefore|hence|thus|which means that|and) (?:the|this|your) (?:\w+ )?(?:charge|complaint|claim|accusation|allegation|suspension|notice) (?:is|was|must be) (?:\w+ )?(?:wrong|false|unfounded|unjustified|mistaken|incorrect|baseless|invalid)\b`,
      [
        'There was no violation.',
        'We strongly disagree with your decision.',
        'The rights owner is wrong.',
        'This must be a case of mistaken identity.',
        'Our hands are clean.',
        'We did nothing that would justify this step.',
      ],
      [
        'There was no violation field in the sheet.',
        'The lead and the clerk did not agree with the count.',
        'The brand name was missing.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:nicht einverstanden|widersprechen|stimmen nicht überein)(?!\p{L})[^.!?;\n]{0,20}?(?<!\p{L})(?:\p{L}*entscheidung|vorwurf|vorwürfen|sperrung|bewertung|einschätzung|feststellung)(?!\p{L})|(?<!\p{L})mit (?:ihrer|der|dieser) (?:\p{L}*entscheidung|einschätzung|sperrung|bewertung|feststellung)(?: \p{L}+){0,2} nicht einverstanden(?!\p{L})|(?<!\p{L})(?:es (?:gab|gibt|liegt)|lag|liegt) (?:\p{L}+ )?kein(?:erlei)? (?:verstoß|vergehen|missbrauch|fehlverhalten)(?: vor)?(?=[.,;!]|$)|(?<!\p{L})(?:rechteinhaber|markeninhaber|beschwerdeführer)(?:in)? (?:irrt|täuscht|liegt falsch|hat unrecht|ist im irrtum)|(?<!\p{L})(?:verwechslung mit (?:einem|einer)|verwechselt (?:uns|man uns)|mit (?:einem|jemand) ander\p{L}+ verwechselt)|(?<!\p{L})nichts getan,? (?:was|das) (?:\p{L}+ ){0,4}?(?:rechtfertig\p{L}+|verdien\p{L}+)`,
      [
        'Wir sind mit Ihrer Entscheidung nicht einverstanden.',
        'Es gab keinen Verstoß: es gab kein Vergehen.',
      ],
      ['Es gab kein Feld für den Verstoß.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:il n['’]y a (?:eu )?|n['’]y a (?:jamais )?eu )(?:\p{L}+ )?(?:aucune?|pas d['’]|pas de) ?(?:infraction|violation|manquement|fraude|contrefaçon|faute)(?!\p{L})(?=[.,;!]|$| de notre| chez nous)|(?<!\p{L})(?:ne sommes pas|pas) d['’]accord avec (?:votre|cette|la) (?:décision|suspension|évaluation|conclusion|accusation)(?!\p{L})|(?<!\p{L})(?:titulaire (?:des droits|de la marque)|plaignant) (?:se trompe|a tort|fait erreur)|(?<!\p{L})(?:erreur sur la personne|confondus? avec)|(?<!\p{L})rien fait (?:qui|pour) (?:\p{L}+ ){0,2}?(?:justifi|mérit)\p{L}+|(?<!\p{L})conscience tranquille`,
      ['Il n’y a eu aucune infraction.', 'Nous ne sommes pas d’accord avec votre décision.'],
      ['Il n’y a aucune case pour l’infraction.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})non (?:c['’]è stat[ao]|vi è stat[ao]|c['’]è) (?:alcuna|nessuna) (?:violazione|infrazione|frode|contraffazione|colpa)(?=[.,;!]|$| da parte)|(?<!\p{L})non (?:siamo|sono) d['’]accordo con (?:la |questa |vostra )+(?:\p{L}+ )?(?:decisione|sospensione|valutazione|accusa)|(?<!\p{L})(?:titolare (?:dei diritti|del marchio)|reclamante) (?:si sbaglia|sbaglia|ha torto|è in errore)|(?<!\p{L})(?:scambio di persona|scambiat[oi] per (?:un altro|qualcun))|(?<!\p{L})(?:fatto nulla|fatto niente) (?:che|per) (?:\p{L}+ ){0,2}?(?:giustific|merit)\p{L}+|(?<!\p{L})coscienza (?:pulita|a posto)`,
      ['Il titolare dei diritti si sbaglia.', 'Non siamo d’accordo con la vostra decisione.'],
      ['Non c’è alcuna casella per la violazione.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})no (?:hubo|hay|ha habido) ninguna (?:infracción|violación|irregularidad|falsificación|culpa)(?=[.,;!]|$| por nuestra)|(?<!\p{L})no (?:estamos|estoy) de acuerdo con (?:su|esta|la) (?:\p{L}+ )?(?:decisión|suspensión|valoración|acusación)|(?<!\p{L})(?:titular (?:de los derechos|de la marca)|denunciante) (?:se equivoca|está equivocad[oa]|no tiene razón)|(?<!\p{L})(?:error de identidad|confundido con|nos confunden con)|(?<!\p{L})(?:no hicimos|no hemos hecho|sin hacer) nada (?:que|para) (?:\p{L}+ ){0,2}?(?:justifi|merec)\p{L}+|(?<!\p{L})conciencia (?:limpia|tranquila)`,
      ['No hicimos nada que justifique esta medida.', 'No estamos de acuerdo con su decisión.'],
      ['No hay ninguna casilla para la infracción.'],
    ),
  ],
  ja: [
    entry(
      '人違い|(?:別の|他の)(?:出品者|店|会社|者)と(?:間違|取り違|混同|勘違い)|(?:権利者|商標権者|申立人|申告者)(?:の)?(?:は|が|側が)?[^。]{0,6}(?:誤解|間違って|勘違い|誤り|嘘)|(?:決定|判断|処分|措置)には(?:納得|同意|賛成|承服)[^。]{0,6}(?:ません|ない|かね)|(?:処分|停止)(?:を|に)(?:受ける|値する|される)(?:ような)?(?:こと|行為|理由)は[^。]{0,8}(?:ません|ない)',
      ['人違いだと思われます。'],
      ['別の商品と取り違えました。'],
    ),
  ],
}
