import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-12: a thing excluded, banished or unthinkable, or sure for all times and under all circumstances. */
export const ruledOut: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:(?:completely|entirely|totally|fully|absolutely|definitely|permanently|once and for all|for ever|forever|for good|100 ?%|one hundred per ?cent) (?:excluded|ruled out|impossible|eliminated|eradicated|banished|unthinkable|avoided|prevented|safe|fool-?proof|bullet-?proof|water-?tight|error-?free|secure)|(?:ruled out|excluded|eliminated|eradicated|banished|solved|prevented|stopped|ended|gone|fixed|over) (?:completely |\w+ )?(?:for all time|for all times|for ever|forever|for good|once and for all|for eternity|until the end of time))\b`,
        String.raw`\b(?:(?:such|an|this|another|any|these|those) (?:\w+ )?(?:cases?|errors?|incidents?|mistakes?|problems?|events?|delays?|mix-?ups?|slips?) (?:\w+ )?(?:is|are|becomes?|will be) (?:\w+ )?(?:excluded|ruled out|unthinkable|inconceivable|out of the question|history|a thing of the past|(?:no longer|not) (?:even )?(?:possible|conceivable|imaginable)|impossible))\b|\b(?:under (?:any|all|no) (?:possible )?circumstances (?:ever|will|can|shall)|come what may|no matter what happens|as long as we live|until (?:our|my) dying day|on (?:our|my) (?:honou?r|word|life|mother|children)|cross (?:our|my) hearts?|you can bet|rock-?solid guarantee|iron-?clad|cast-?iron)\b`,
      ),
      [
        'This error is ruled out for good.',
        'Such an incident is unthinkable from now on.',
        'It stays closed come what may.',
      ],
      [
        'The ASIN is excluded from the feed.',
        'The stop-sale is over.',
        'The record is kept for good reason.',
      ],
    ),
    entry(
      String.raw`\b(?:have|has|finds?|is|are) no (?:more )?(?:place|room|home|chance) (?:\w+ ){0,4}?(?:any ?more|any longer|from now|from here|left|again)\b|\b(?:look|search|hunt) in vain\b|\b(?:nothing|no (?:\w+ )?(?:error|mistake|defect|parcel|unit|item)s?) (?:can|will|could) (?:\w+ )?(?:slip|escape|get past|get through|pass unnoticed)|\b(?:flawless|perfect|faultless|spotless|immaculate) (?:\w+ )?(?:units?|items?|orders?|parcels?|goods|count|listings?|record|service) (?:only|always|every|each|from)|\b(?:right|correct|exact|accurate) to the last (?:unit|piece|item)[^.!?;\n]{0,20}\balways\b`,
      'Mistakes have no place in our hall any more.',
      'The gate lets through units with a green tag only.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:für (?:immer|alle zeit(?:en)?|alle ewigkeit|ewig)|ein für alle ?mal|endgültig|völlig|vollständig|vollkommen|restlos|gänzlich|absolut|komplett|zu 100 ?(?:%|prozent)|hundertprozentig)(?: \p{L}+)? (?:ausgeschlossen|unmöglich|undenkbar|gebannt|beseitigt|ausgemerzt|eliminiert|vom tisch|gelöst|abgestellt|verhindert|sicher|vorbei|fehlerfrei)(?!\p{L})|(?<!\p{L})(?:solche?[rsn]?|derartige[rsn]?|diese[rsn]?|so ein|weitere[rsn]?) (?:\p{L}+ )?(?:vorfall|vorfälle|fehler|pannen?|fall|fälle|verwechslung\p{L}*|verspätung\p{L}*|irrtum|problem\p{L}*)(?: \p{L}+){0,4}? (?:ausgeschlossen|undenkbar|unmöglich|nicht mehr (?:möglich|denkbar|vorstellbar)|geschichte)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:komme,? was wolle|auf ehre und gewissen|hand aufs herz|hoch und heilig|so wahr (?:ich|wir)|bei meiner ehre|mein wort darauf|unter (?:allen|keinen) umständen (?:je|jemals|wird|werden)|darauf gebe[n]? (?:ich|wir)|bombensicher|wasserdicht|kinderleicht sicher|idiotensicher)(?!\p{L})`,
      ),
      ['Ein solcher Vorfall ist für alle Zeiten ausgeschlossen.', 'Das Verfahren ist bombensicher.'],
      ['Die ASIN ist vom Feed ausgeschlossen.', 'Der Beutel ist auslaufsicher.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:keinen|kein|keine) (?:platz|raum|chance) mehr(?!\p{L})|(?<!\p{L})vergeblich suchen|(?<!\p{L})(?:sucht|suchen) (?:\p{L}+ ){0,4}(?:vergeblich|vergebens)|(?<!\p{L})(?:nichts|kein fehler|kein paket) (?:\p{L}+ ){0,4}(?:entgehen|entkommen|durchrutschen|durchschlüpfen)|(?<!\p{L})(?:nur noch|ausschließlich|stets) (?:makellose|perfekte|fehlerfreie|einwandfreie)`,
      'Fehler haben bei uns keinen Platz mehr.',
      'Auf dem Band ist Platz für 40 Boxen.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:exclue?s?|impossibles?|impensables?|éliminée?s?|éradiquée?s?|bannie?s?|réglée?s?|écartée?s?|inconcevables?|révolue?s?|résolue?s?) (?:[\p{L}]+ )?(?:à (?:tout )?jamais|pour toujours|une (?:bonne )?fois pour toutes|définitivement|pour l['’]éternité|à 100 ?%)|(?<!\p{L})(?:définitivement|totalement|complètement|absolument|entièrement|à jamais|désormais) (?:exclue?s?|impossibles?|impensables?|éliminée?s?|éradiquée?s?|inconcevables?|infaillibles?|écartée?s?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:quoi qu['’]il (?:arrive|advienne)|sur l['’]honneur|parole d['’]honneur|croix de bois|juré craché|jusqu['’]à (?:notre|mon) dernier (?:souffle|jour)|infaillibles?|à toute épreuve|en aucun cas (?:jamais|plus)|je vous (?:le )?jure|nous (?:vous )?le jurons)(?!\p{L})`,
      ),
      [
        'Une telle erreur est définitivement exclue.',
        'Le risque est écarté une fois pour toutes.',
        'Ce contrôle est infaillible.',
      ],
      ['L’ASIN est exclu du flux.'],
    ),
    entry(
      String.raw`(?<!\p{L})n['’](?:a|ont|auront|aura) plus (?:sa|leur|de) place(?!\p{L})|(?<!\p{L})cherche(?:rez|z|r|ra) en vain|(?<!\p{L})(?:rien|aucune? (?:erreur|colis)) ne (?:peut|pourra) (?:\p{L}+ )?(?:passer|échapper)|(?<!\p{L})(?:que|uniquement) des (?:\p{L}+ )?(?:parfaite?s?|irréprochables|impeccables)`,
      'L’erreur n’a plus sa place chez nous.',
      'La place du colis est marquée.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:esclus\p{L}|impossibil[ei]|impensabil[ei]|eliminat\p{L}|debellat\p{L}|bandit\p{L}|risolt\p{L}|scongiurat\p{L}|archiviat\p{L}) (?:\p{L}+ )?(?:per sempre|una volta per tutte|definitivamente|in eterno|al 100 ?%|a vita)|(?<!\p{L})(?:definitivamente|totalmente|completamente|assolutamente|del tutto|ormai|per sempre) (?:esclus\p{L}|impossibil[ei]|impensabil[ei]|eliminat\p{L}|debellat\p{L}|scongiurat\p{L}|infallibil[ei])(?!\p{L})`,
        String.raw`(?<!\p{L})(?:qualunque cosa (?:accada|succeda)|costi quel che costi|caschi il mondo|parola d['’]onore|sul nostro onore|mano sul cuore|giurin giurello|lo giur(?:o|iamo)|finché (?:vivremo|vivrò|campo)|infallibil[ei]|a prova di (?:bomba|errore|idiota))(?!\p{L})`,
      ),
      [
        'Un errore simile è definitivamente escluso.',
        'Il rischio è scongiurato per sempre.',
        'Il controllo è infallibile.',
      ],
      ['L’ASIN è escluso dal feed.'],
    ),
    entry(
      String.raw`(?<!\p{L})non (?:ha|hanno|avrà|avranno) più (?:posto|spazio)(?!\p{L})|(?<!\p{L})(?:cercherete|cercherà|cercare) invano|(?<!\p{L})(?:nulla|niente|nessun errore) (?:può|potrà) (?:\p{L}+ )?(?:sfuggire|passare)|(?<!\p{L})solo (?:\p{L}+ )?(?:perfett[ie]|impeccabili|ineccepibili)`,
      'Gli errori non hanno più posto da noi.',
      'Il posto della scatola è segnato.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:excluid\p{L}+|imposibles?|impensables?|eliminad\p{L}+|erradicad\p{L}+|desterrad\p{L}+|descartad\p{L}+|resuelt\p{L}+|zanjad\p{L}+) (?:\p{L}+ )?(?:para siempre|de una vez por todas|definitivamente|por siempre|al 100 ?%|de por vida)|(?<!\p{L})(?:definitivamente|totalmente|completamente|absolutamente|del todo|por completo|para siempre) (?:excluid\p{L}+|imposibles?|impensables?|eliminad\p{L}+|erradicad\p{L}+|descartad\p{L}+|infalibles?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:pase lo que pase|cueste lo que cueste|palabra de honor|por nuestro honor|con la mano en el corazón|lo jur(?:o|amos)|mientras (?:vivamos|viva)|infalibles?|a prueba de (?:bombas|errores|fallos|tontos)|bajo ninguna circunstancia (?:volver|jamás|nunca)\p{L}*)(?!\p{L})`,
      ),
      [
        'Un error así queda definitivamente descartado.',
        'El riesgo está eliminado para siempre.',
        'El control es infalible.',
      ],
      ['El ASIN está excluido del fichero.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:ya )?no (?:tienen?|tendrán?) (?:ya )?(?:cabida|lugar|sitio)(?!\p{L})|(?<!\p{L})(?:buscarán|buscará|buscar) en vano|(?<!\p{L})(?:nada|ningún error) (?:puede|podrá) (?:\p{L}+ )?(?:escapar|pasar|colarse)|(?<!\p{L})solo (?:\p{L}+ ){0,3}(?:perfect[oa]s|impecables|intachables)`,
      'Los errores ya no tienen cabida aquí.',
      'El sitio de la caja está marcado.',
    ),
  ],
  ja: [
    entry(
      '(?:永久に|永遠に|未来永劫|金輪際|二度と|完全に|絶対に|一切)[^。、]{0,12}(?:あり得ません|ありえません|起こり得ません|起こりえません|根絶|撲滅|排除され|ゼロに)|(?:何があっても|命に(?:か|懸)けて|名誉にかけて|神に誓|天地神明)[^。]{0,30}',
      ['同様の事故は今後永久に起こり得ません。', '何があっても守ります。'],
      ['対象のASINを一覧から除外しました。'],
    ),
    entry(
      String.raw`(?:ミス|誤り|遅延|不良)(?:が|の)(?:入り込む|起こる|生じる)(?:余地|隙)(?:は|も)?(?:あり|な)|見逃すこと(?:は|など)(?:あり得|決して|絶対)|完璧な(?:商品|品|もの)(?:だけ|のみ)`,
      'ミスが入り込む余地はありません。',
      '箱の置き場所に印を付けます。',
    ),
  ],
}
