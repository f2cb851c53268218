import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: rules kept without saying which, quality upheld without saying how, earnest without a deed. */
export const obedience: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:comply|complies|complied|complying|in compliance|compliant|conform(?:s|ed|ing)?|adher(?:e|es|ed|ing)|stick(?:s|ing)?|stuck|abid(?:e|es|ed|ing)|in (?:full |strict |complete )?(?:line|accordance|conformity|agreement)) (?:with|to|by) (?:each (?:and every )?(?:one )?of |every (?:single )?(?:one )?of |all (?:of )?|any of |the |your |amazon(?:['’]s)? )+(?:\w+ )?(?:rules?|polic(?:y|ies)|guidelines?|requirements?|terms|regulations|standards|conditions|instructions)\b|\b(?:follow|observe|respect|obey|honou?r|keep|meet|uphold)(?:s|ed|ing)? (?:each (?:and every )?(?:one )?of |every (?:single )?|all (?:of )?|any of )(?:the |your |amazon(?:['’]s)? )?(?:\w+ )?(?:rules?|polic(?:y|ies)|guidelines?|requirements?|terms|regulations|standards)\b|\b(?:quality|service|safety|compliance|accuracy|satisfaction|care) (?:is|are|has been|will be|gets?) (?:\w+ )?(?:ensured|assured|guaranteed|maintained|monitored|secured|upheld|safeguarded|kept up|looked after|taken care of|attended to)\b|\b(?:with (?:all |the |due |utmost |appropriate |proper |every |great )*(?:seriousness|earnestness|gravity|diligence|conscientiousness|rigou?r)|on a regular basis|on an ongoing basis|on a continuous basis)\b|\b(?:will|shall|going to|promise to|committed? to|pledge to) (?:\w+ ){0,2}?(?:follow|comply with|obey|respect|observe|abide by|adhere to) (?:the |your |amazon(?:['’]s)? )?(?:[\w-]+ ){0,4}?(?:polic(?:y|ies)|guidelines|rules)(?=\s*(?:[.!;]|$)|,? (?:from now|in (?:the )?future|strictly|closely|at all times|very|going forward))`,
      [
        'We comply with each of the rules.',
        'We will follow the listing policy.',
        'Quality is ensured daily.',
        'Every case is treated with the appropriate seriousness.',
        'The goods are checked on a regular basis.',
      ],
      [
        'The label follows rule 4 of the sheet.',
        'The quality is noted on form 3.',
        'We will follow the image policy by comparing each photo with the press kit.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:halten|hält|hielten|halte)(?: [\p{L}-]+){0,5} an (?:sämtliche|alle|jede|jegliche|die geltenden|ihre|die) (?:\p{L}+ )?(?:\p{L}*richtlinien?|regeln?|vorgaben?|vorschriften|bestimmungen|bedingungen)(?!\p{L})|(?<!\p{L})(?:sämtliche|alle|jegliche|die geltenden|ihre) (?:\p{L}+ )?(?:\p{L}*richtlinien|regeln|vorgaben|vorschriften|bestimmungen)(?: [\p{L}-]+){0,3} (?:eingehalten|befolgt|beachtet|erfüllt|respektiert|entsprochen|gerecht)(?!\p{L})|(?<!\p{L})mit (?:dem |der |allem |aller |größtem |größter )?(?:gebotenen?|nötigen?|gebührenden?|erforderlichen?|höchste[mr]|gehörigen?|angemessenen?|größtem|größter|aller|allem) ?(?:\p{L}+ )?(?:ernst|ernsthaftigkeit|sorgfalt|nachdruck|gewissenhaftigkeit|umsicht|achtsamkeit|respekt)(?!\p{L})|(?<!\p{L})(?:achten|achtet|achte|geachtet|legen)(?: [\p{L}-]+){0,2} auf qualität(?!\p{L})`,
      [
        'Wir halten uns ab sofort an sämtliche Richtlinien.',
        'Man nahm sich der Sache mit dem gebotenen Ernst an.',
        'Wir achten auf Qualität.',
      ],
      ['Das Etikett hält am Deckel.', 'Die Regel steht auf Blatt 3.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:respect(?:ons|ent|e|erons|era|eront|ant|ées?|és?)|suiv(?:ons|ent|rons|ra|ies?)|observ(?:ons|ent|erons)|appliqu(?:ons|ent|erons)|conform(?:ons|ément|es?)|en (?:pleine )?conformité avec) (?:\p{L}+ )?(?:à )?(?:toutes |tous |l['’]ensemble de|l['’]intégralité de|chacune d|scrupuleusement |strictement )(?:s |es )?(?:les |vos |ses )?(?:[\p{L}’']+ )?(?:règles?|politiques?|consignes|directives|exigences|normes|conditions)(?!\p{L})|(?<!\p{L})(?:qualité|conformité|sécurité|satisfaction) (?:est|sera|reste) (?:\p{L}+ )?(?:assurée|garantie|préservée|maintenue|surveillée)(?!\p{L})|(?<!\p{L})avec (?:tout le |toute la |le plus grand |la plus grande |le )(?:sérieux|rigueur|soin|gravité|diligence|application)(?: (?:requise?|nécessaire|voulue?|qui s['’]impose))?(?!\p{L})`,
      [
        'Nous respectons toutes les règles.',
        'La qualité est assurée.',
        'Le dossier a été traité avec tout le sérieux requis.',
      ],
      ['Le carton suit la ligne 3.', 'La qualité est notée sur la fiche.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:rispett|segu|osserv|applic|attien|atten|ottemper|adempi)\p{L}* (?:\p{L}+ )?(?:a )?(?:tutt[eio] |ciascuna |ogni |ognuna |l['’]insieme |scrupolosamente |rigorosamente )(?:delle |dei |le |i |gli )?(?:vostre |sue )?(?:\p{L}+ )?(?:regol[ae]|politic(?:a|he)|norm[ae]|direttiv[ae]|requisit[oi]|condizioni|linee guida|policy)(?!\p{L})|(?<!\p{L})(?:qualità|conformità|sicurezza|soddisfazione) (?:è|viene|sarà|resta) (?:\p{L}+ )?(?:assicurata|garantita|mantenuta|monitorata|tutelata)(?!\p{L})|(?<!\p{L})con (?:la |il )?(?:dovuta|massima|debita|necessaria|opportuna|dovuto|massimo|tutta la) (?:\p{L}+ )?(?:serietà|cura|diligenza|attenzione|rigore|scrupolo|coscienza)(?!\p{L})`,
      [
        'Rispettiamo tutte le regole.',
        'La qualità è garantita.',
        'Il caso è stato trattato con la dovuta serietà.',
      ],
      ['Il cartone segue la linea 3.', 'La qualità è annotata sulla scheda.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:seguiremo|seguirò|rispetteremo|rispetterò|osserveremo|applicheremo) (?:\p{L}+ )?(?:la |le |i |gli |il |l['’])?(?:vostr[ae] |vostri |nuova )?(?:policy|politica|politiche|regola|regole|regolamento|linee guida|norme)(?! \d)(?=[^:;]*$|[^:;]*[.!])`,
      'In futuro seguiremo la policy sugli ASIN.',
      'Seguiremo la regola 3 del foglio.',
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:se )?(?:cumpl|segui|sigu|respet|observ|acat|atien|atend)\p{L}* (?:(?:en todo momento|siempre|estrictamente|rigurosamente|fielmente) )?(?:con |a )?(?:tod[oa]s (?:y cada una de )?|cada una de |(?<=en todo momento )(?:con )?|(?<=siempre )(?:con )?|(?<=en todo momento con )|(?<=siempre con ))(?:las |los |sus )(?:\p{L}+ )?(?:normas?|políticas?|reglas?|directrices|requisitos|condiciones|normativas?|exigencias)(?!\p{L})|(?<!\p{L})(?:calidad|conformidad|seguridad|satisfacción) (?:está|queda|es|será) (?:\p{L}+ )?(?:asegurada|garantizada|mantenida|vigilada)(?!\p{L})|(?<!\p{L})con (?:la |el )?(?:debida|máxima|necesaria|mayor|toda la|debido|máximo|todo el) (?:\p{L}+ )?(?:seriedad|cuidado|diligencia|atención|rigor|esmero)(?!\p{L})`,
      [
        'Seguimos todas las políticas.',
        'Se cumplirá en todo momento con las políticas.',
        'La calidad está garantizada.',
        'El caso se trató con la debida seriedad.',
      ],
      ['La caja sigue la línea 3.', 'La calidad está anotada en la hoja.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:seguiremos|seguiré|respetaremos|respetaré|observaremos|aplicaremos|acataremos) (?:\p{L}+ )?(?:la |las |el |los |su |sus )(?:\p{L}+ )?(?:política|políticas|norma|normas|reglas?|reglamento|directrices)(?! \d)(?=[^:;]*$|[^:;]*[.!])`,
      'En adelante seguiremos la política de los ASIN.',
      'Seguiremos la norma 3 de la hoja.',
    ),
  ],
  ja: [
    entry(
      String.raw`(?:すべて|全て|あらゆる|一切|各種)の?(?:規約|規則|規定|ポリシー|ルール|ガイドライン|基準)(?:を|に)[^。]{0,6}(?:遵守|順守|守|従|準拠|則)|品質(?:を|が|は)[^。]{0,8}(?:確保|保証|維持|担保|徹底)|(?:真摯|真剣|厳粛|誠実|誠意)(?:に|を(?:もっ|持っ)て)[^。]{0,10}(?:対応|取り組|受け止め|対処|向き合)`,
      ['すべての規約を遵守します。', '品質を確保しています。', '真摯に対応しました。'],
      ['品質の札を箱に貼ります。', '規約の第4項を表に写しました。'],
    ),
  ],
}
