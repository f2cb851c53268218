import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-05: the whole blame on one other party: solely responsible, entirely his doing, bears it alone. */
export const soleBlame: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:is|are|was|were|remains?|stands?) (?:solely|entirely|exclusively|wholly|fully|alone|completely|purely) (?:responsible|liable|to blame|accountable|at fault)|(?<!\b(?:we|i|who) )(?:bears?|bore|carr(?:y|ies|ied)|takes|has|had) (?:the )?(?:sole|full|entire|whole|all (?:the|of the)) (?:responsibility|blame|fault|guilt|liability)|(?:entirely|solely|wholly|purely|exclusively|all|completely) (?:his|her|their|its|the \w+(?:'s|’s)) (?:own )?(?:doing|fault|making|mistake|responsibility|failure|negligence)|(?:acted|worked|behaved) with (?:gross|utter|sheer|complete|plain) (?:negligence|carelessness|recklessness)|through no one(?:'s|’s) fault but (?:his|hers|theirs))\b`,
      [
        'The printer is solely responsible for the wrong labels.',
        'The courier bears the full responsibility.',
        'That was entirely his doing.',
        'The packer acted with gross negligence.',
      ],
      [
        'The warehouse lead is responsible for the labels.',
        'The register is solely kept by the owner.',
        'The owner has the sole key.',
        'We take full responsibility.',
        'We bear the full responsibility for the label.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:trägt|tragen|trug|hat|haben)(?: \p{L}+){0,3} (?:die|alle) ?(?:alleinige[nr]?|volle|ganze|gesamte)? ?(?:Schuld|Alleinschuld|Verantwortung dafür|Verantwortung hierfür)|(?:ist|sind|war|waren)(?: \p{L}+){0,2} (?:allein|alleinig|ausschließlich|einzig)(?: und allein)? (?:schuld|verantwortlich|schuldig|haftbar)|(?:ist|sind|war|waren) (?:der|die) Alleinschuldige\p{L}*|(?:grob|sträflich) fahrlässig (?:gehandelt|gearbeitet)|allein (?:sein|ihr|deren|dessen) (?:Werk|Fehler|Verschulden|Versagen))(?!\p{L})`,
      ['Der Spediteur trägt die alleinige Schuld.', 'Die Druckerei ist allein verantwortlich.'],
      ['Die Lagerleiterin ist für die Etiketten verantwortlich.', 'Die Schuld klären wir nicht.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:en )?(?:porte|portent|portait|a|ont) (?:à (?:lui|elle|eux) )?(?:seule?s?|entièrement|toute) (?:la |toute la )?(?:faute|responsabilité)|(?:est|sont|était|étaient) (?:le |la |les )?(?:seule?s?|uniques?|entièrement|exclusivement) (?:et uniques? )?(?:responsables?|coupables?|fautifs?|fautives?|en faute)|(?:toute|l['’]entière) (?:la )?(?:faute|responsabilité) (?:en )?(?:revient|incombe)|a saboté|ont saboté|par pure négligence)(?!\p{L})`,
      ['Le transporteur en porte seul la faute.', 'L’imprimeur est le seul responsable.'],
      ['La gérante est responsable du suivi.', 'Elle a seule la clé.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:è|sono|era|erano|resta) (?:(?:il|la|l['’]|i|gli) ?)?(?:sol[oaie]|unic[oai]|unici|esclusivamente|interamente|totalmente) ?(?:e unic[oa] )?(?:responsabil[ei]|colpevol[ei])|(?:ha|hanno|porta|portano) (?:da sol[oaie] )?(?:tutta|l['’]intera|la piena|l['’]esclusiva) (?:la )?(?:colpa|responsabilità)|tutta colpa (?:del|della|dell['’]|dei|sua|loro)|ha sabotato|per pura negligenza)(?!\p{L})`,
      ['Il corriere è l’unico responsabile.', 'La tipografia ha tutta la colpa.'],
      ['La titolare è responsabile del registro.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:es|son|era|fue) (?:(?:el|la|los|las) )?(?:únic[oa]s?|sol[oa]s?|exclusivamente|enteramente|totalmente) (?:responsables?|culpables?)|(?:tiene|tienen|carga|lleva) (?:tod[oa] |ell[oa]s? sol[oa] )?(?:la )?(?:entera |plena )?(?:toda la )?(?:culpa|responsabilidad) (?:exclusiva|íntegra|entera|él solo|ella sola)|tiene toda la culpa|toda la culpa es|ha saboteado|saboteó|por pura negligencia)(?!\p{L})`,
      ['El transportista es el único responsable.', 'La imprenta tiene toda la culpa.'],
      ['La dueña es responsable del registro.'],
    ),
  ],
  ja: [
    entry(
      '(?:責任|非|原因|過失)は(?:すべて|全て|全面的に|もっぱら|専ら|完全に|ひとえに)[^。、]{0,12}(?:に(?:あり|ある)|側)|(?:すべて|全て|全面的に)[^。、]{0,12}の(?:責任|せい|過失)(?:です|であり|で)|(?:一方的な|重大な)過失',
      ['責任はすべて運送会社にあります。', 'これは全て仕入先の責任です。'],
      ['出荷責任者がすべて確認します。', '責任者は店長です。'],
    ),
  ],
}
