import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-12: no chance left, errors at zero for good, each customer content, every part perfect. */
export const noRiskLeft: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:100 ?%|completely|absolutely|totally|entirely|fully|perfectly|one hundred per ?cent) (?:\w+ )?(?:error|mistake|fault|defect|risk|problem|trouble|complaint|fool|bullet)[- ]?(?:free|proof|less)\b|\b(?:fool-?proof|bullet-?proof|fail-?safe|water-?tight|infallible) (?:system|process|procedure|method|control|check|solution|plan)\b|\b(?:system|process|procedure|method|control|check|solution|plan) (?:is|are) (?:\w+ )?(?:fool-?proof|bullet-?proof|fail-?safe|water-?tight|infallible|flawless)\b`,
        String.raw`\b(?:there (?:is|will be|remains)|leaves?|with|we see) (?:\w+ )?(?:no|zero|not the slightest|not the least|absolutely no) (?:\w+ )?(?:chance|possibility|room|way|danger)(?: (?:left|any ?more|whatsoever|at all))? (?:that|of|for (?:any |a |an )?(?:errors?|mistakes?|fakes?|counterfeits?|fraud|delay))\b`,
        String.raw`\b(?:metrics?|rates?|odr|lsr|defects?|complaints?|errors?|mistakes?|delays?|returns?|cancellations?) (?:will |shall |should |is going to |are going to )(?:\w+ )?(?:stay|remain|be|drop|fall|go|sink) (?:\w+ )?(?:at |to )?(?:zero|0 ?%|nil)\b|\b(?:stay|remain)s? at (?:0|100) ?% (?:\w+ )?(?:permanently|forever|always|for good|for ever|all the time)\b`,
        String.raw`\b(?:every|each|all|any) (?:of our |of the |single )?(?:customers?|buyers?|orders?|products?|items?|parcels?|shipments?|units?) (?:will|shall|is going to|are going to) (?:\w+ )?(?:be|arrive|receive|get|leave) (?:\w+ )?(?:completely|fully|perfectly|always|absolutely|totally|100 ?%|flawless\w*|perfect|entirely)\b`,
        String.raw`\b(?:prevents?|avoids?|stops?|eliminates?|excludes?|detects?|catches) (?:\w+ly )?(?:every|any|all|each|any kind of|all kinds of|all possible) (?:\w+ )?(?:errors?|mistakes?|defects?|fakes?|counterfeits?|problems?|complaints?|violations?|delays?|mix-?ups?)\b`,
        String.raw`\b(?:make|makes|making|made|is|are|becomes?|now) (?:it )?(?:\w+ )?impossible (?:that|for (?:an? |any |the )?(?:\w+ )?(?:wrong|fake|counterfeit|used|late|defective|damaged|expired|such|this|mistakes?|errors?|order|item|product|issue|problem))\b`,
      ),
      [
        'Our new process is 100% error free.',
        'There is no chance that a fake gets in.',
        'Our metrics will stay at 0% permanently.',
        'Every customer will be completely satisfied.',
        'This makes it impossible that used items are sold as new.',
        'It is impossible for a counterfeit item to enter our inventory.',
      ],
      [
        'The lamp is 100% plastic free.',
        'The waterproof cover was tested.',
        'It was impossible for the packer to read the code.',
        'All orders of the day are counted.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:risiko|gefahr|fehlerquote|fehlerrate|restrisiko|wahrscheinlichkeit)(?: \p{L}+){0,4}? (?:ist|liegt|beträgt|sinkt|sind|wird)(?: \p{L}+){0,3}? (?:bei |auf |gleich )?(?:null|0 ?%|0|ausgeschaltet|beseitigt|eliminiert)(?!\p{L})|(?<!\p{L})(?:100 ?%(?:ig)?\p{L}*|hundertprozentig|vollkommen|absolut|völlig|komplett|garantiert) (?:fehlerfrei|narrensicher|sicher|zuverlässig|lückenlos|zufrieden)\p{L}*|(?<!\p{L})narrensicher\p{L}*|(?<!\p{L})(?:null|keinerlei) (?:fehler|verspätungen|beschwerden|reklamationen|mängel)(?: mehr)?(?!\p{L})|(?<!\p{L})jede[rn]? (?:kunde|käufer|kundin|kunden) wird (?:\p{L}+ ){0,3}?(?:zufrieden|begeistert|glücklich)(?!\p{L})|(?<!\p{L})(?:verhindert|vermeidet|eliminiert|erkennt|stoppt) (?:\p{L}+ )?(?:jede[nrs]?|alle|jegliche[nr]?|sämtliche) (?:\p{L}+ )?(?:fehler|mängel|fälschung(?:en)?|verwechslung(?:en)?|beschwerden|verspätung(?:en)?|verst(?:oß|öße))(?!\p{L})`,
      [
        'Das Risiko ist nun null.',
        'Der neue Scanner verhindert jeden Fehler.',
        'Der Ablauf ist absolut fehlerfrei.',
        'Jeder Kunde wird vollkommen zufrieden sein.',
      ],
      ['Das Risiko steht in Spalte 4.', 'Der Zähler steht auf null Teile.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:risques?|dangers?|taux d['’]erreurs?|probabilité|possibilité)(?: [\p{L}’']+){0,4}? (?:est|sont|sera|seront|tombe|devient)(?: [\p{L}’']+){0,3}? (?:de |à |égal à )?(?:zéro|nul|nulle|nuls|0 ?%|éliminée?s?|supprimée?s?|écartée?s?)(?!\p{L})|(?<!\p{L})zéro (?:erreurs?|défauts?|retards?|risques?|réclamations?|problèmes?)(?!\p{L})|(?<!\p{L})(?:100 ?%|totalement|absolument|parfaitement|entièrement) (?:fiables?|infaillibles?|sans (?:erreur|faille|défaut|risque)|satisfaits?)(?!\p{L})|(?<!\p{L})infaillibles?(?!\p{L})|(?<!\p{L})(?:empêche|évite|élimine|exclut|détecte) (?:\p{L}+ )?(?:toute|tout|toutes les|tous les|n['Le nouveau scanner évite toute erreur.', '’]importe quelle) (?:\p{L}+ )?(?:erreurs?|défauts?|contrefaçons?|retards?|problèmes?|réclamations?)(?!\p{L})`,
      [
        'Le risque d’erreur est maintenant de zéro.',
        'Le processus est totalement fiable.',
        'Zéro retard désormais.',
      ],
      ['Le risque est noté en colonne 4.', 'Le compteur indique zéro carton.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:rischi[o]?|pericolo|tasso di errore|probabilità|possibilità)(?: [\p{L}’']+){0,4}? (?:è|sono|sarà|saranno|diventa|scende)(?: [\p{L}’']+){0,3}? (?:pari a |a |di )?(?:zero|null[oa]|azzerat[oi]|eliminat[oaie]|0 ?%)(?!\p{L})|(?<!\p{L})zero (?:errori|difetti|ritardi|rischi|reclami|problemi)(?!\p{L})|(?<!\p{L})(?:100 ?%|totalmente|assolutamente|completamente|perfettamente) (?:affidabil[ei]|infallibil[ei]|sicur[oaie]|privo di (?:errori|rischi)|soddisfatt[oaie])(?!\p{L})|(?<!\p{L})infallibil[ei](?!\p{L})|(?<!\p{L})(?:impedisce|evita|elimina|esclude|rileva) (?:\p{L}+ )?(?:ogni|qualsiasi|tutti gli|tutti i|qualunque) (?:\p{L}+ )?(?:error[ei]|difett[oi]|ritard[oi]|problem[ai]|falso|reclamo)(?!\p{L})`,
      [
        'Il rischio di errore è ora pari a zero.',
        'Il nuovo scanner evita ogni errore.',
        'Il processo è totalmente affidabile.',
        'Da oggi zero ritardi.',
      ],
      ['Il rischio è annotato in colonna 4.', 'Il contatore segna zero pezzi.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:riesgos?|peligro|tasa de error(?:es)?|probabilidad|posibilidad)(?: \p{L}+){0,4}? (?:es|son|será|serán|queda|quedan|baja)(?: \p{L}+){0,3}? (?:de |a |igual a )?(?:cero|nul[oa]s?|eliminad[oa]s?|descartad[oa]s?|0 ?%)(?!\p{L})|(?<!\p{L})cero (?:errores|defectos|retrasos|riesgos?|reclamaciones|problemas|fallos)(?!\p{L})|(?<!\p{L})(?:100 ?%|totalmente|absolutamente|completamente|perfectamente) (?:fiables?|infalibles?|segur[oa]s?|libres? de (?:errores|fallos|riesgos)|satisfech[oa]s?)(?!\p{L})|(?<!\p{L})infalibles?(?!\p{L})|(?<!\p{L})(?:impide|evita|elimina|excluye|detecta) (?:\p{L}+ )?(?:cualquier|todo|toda|todos los|todas las) (?:\p{L}+ )?(?:error(?:es)?|defectos?|retrasos?|problemas?|falsificaci(?:ón|ones)|fallos?)(?!\p{L})`,
      [
        'El nuevo escáner evita cualquier error.',
        'El riesgo de error es ahora cero.',
        'El proceso es totalmente fiable.',
        'Desde hoy cero retrasos.',
      ],
      ['El riesgo consta en la columna 4.', 'El contador marca cero piezas.'],
    ),
  ],
  ja: [
    entry(
      '(?:ミス|間違い|誤り|遅延|遅れ|不良|誤送|再発|苦情|クレーム|リスク|危険)(?:の(?:可能性|リスク|余地|恐れ))?(?:は|が|を)(?:もう|今後|一切|完全に|永久に|絶対に)*(?:ゼロ(?:に(?:な|し)|です|とな|を)|皆無|なくなります|起こり得ません|起こりえません|あり得ません|ありえません|排除)|(?:完璧な|完全無欠の|絶対安全な|ミスのない)(?:仕組み|体制|システム|手順|商品)|(?:すべて|全て|全員)の(?:お客様|購入者)(?:に|が)[^。]{0,12}(?:必ず|完全に)[^。]{0,8}満足|(?:あらゆる|すべての|全ての|一切の)(?:ミス|間違い|誤り|不良|問題|偽物)を(?:防|なく|排除|検知|見つけ)',
      [
        '新しいスキャナーはあらゆるミスを防ぎます。',
        '間違いは完全になくなります。',
        '誤送の可能性はゼロです。',
        '完璧な仕組みを整えました。',
      ],
      ['カウンターはゼロを示します。', 'リスクは4列目に記録します。'],
    ),
  ],
}
