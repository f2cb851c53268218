import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-03: a share that nobody counts, a moment that nobody fixes, or a verb in the mood of what would be. */
export const someOfIt: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:a (?:good|large|big|considerable|fair|great|certain|substantial|sizeable|high) (?:part|share|number|portion|deal|proportion|percentage|many)|the (?:bulk|lion['’]s share|greater part|better part|vast majority|majority)|most|many|some|a few|part) of (?:the|our|these|all|them)\b(?= [\w-]+(?: [\w-]+)? (?:is|are|gets?|will|goes|go)\b)|\b(?:when|whenever|if|as often as|every time) (?:someone|somebody|anyone|anybody|one of us|we|they|he|she|the \w+) (?:\w+ )?(?:thinks? of|remembers?|feels? like|has (?:nothing|a mind)|happens? to|notices? (?:that )?(?:he|she|they|we) (?:has|have) time|gets? (?:round|around)|is in the mood|sees? fit|finds? it|deems?|likes?|fancies)\b|\b(?:if|where|when|as|should) (?:(?:the )?need (?:be|arises?)|(?:and when )?(?:needed|necessary|required)|called for|circumstances (?:require|demand|dictate)|the occasion arises|push comes)\b(?=[.,;!]|$)|(?<!\b(?:that|which|who|what|if|so|nobody|nothing|no \w+|how|it) )\b(?:we|i|the owner|the (?:\w+ )?(?:lead|manager|team|clerk|deputy|supervisor)|staff|our \w+) (?:would|could|might) (?:(?:then|also|perhaps|well|possibly|certainly|gladly|even|in principle|if need be) )?(?!not\b|have\b|like to thank|never\b|add (?:that|only)\b|be (?:glad|happy|pleased|grateful|willing) to (?:send|provide|supply|answer))(?:be|do|add|hire|buy|look|check|weigh|step|take|review|read|consider|introduce|test|ask|train|use|find|make|try|want|prefer|start|count|put|set|get|go|keep)\b`,
      [
        'A good part of the boxes gets weighed.',
        'Weighing is done whenever somebody thinks of it.',
        'We would be inclined to weigh the boxes.',
        'The deputy steps in if need be.',
      ],
      [
        'Ten of the 40 boxes are weighed.',
        'The clerk may release the lot only with two signatures.',
        'A parcel that would miss the van goes to bench 2.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ein (?:guter|großer|gewisser|erheblicher|beträchtlicher|Groß)\s?teil|ein Teil|der Großteil|die (?:Mehrheit|Mehrzahl|meisten)|das Gros|einige|manche|viele) (?:der|unserer|aller|von|dieser) ?(?:[\p{L}-]+ ){1,3}(?:wird|werden|geht|gehen)|(?:wenn|falls|sobald|sofern) (?:jemand|man|einer|wir|er|sie) (?:[\p{L}-]+ ){0,3}(?:denkt|denken|einfällt|möchte|mag|will|Lust|dazu kommt|dran denkt|erinnert)|(?:bei Bedarf|notfalls|nötigenfalls|falls nötig|wenn nötig|im Bedarfsfall|erforderlichenfalls)(?=[^.]{0,30}(?:$|[.,;!]|ein|zu))|(?:wir|ich|der \p{L}+|die \p{L}+|das \p{L}+|man) (?:hätten?|wären?|würden?|könnten?|müssten?|dürften?) (?!nicht|dann|sonst|gewesen))(?=[\p{L}\s.,;!]|$)`,
      [
        'Ein guter Teil der Kartons wird gewogen.',
        'Gewogen wird, wenn jemand daran denkt.',
        'Die Vertretung könnte notfalls einspringen.',
      ],
      ['Ein Zehntel der Kartons wird gewogen.', 'Wenn jemand das Siegel bricht, stoppt die Linie.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:une (?:bonne|grande|certaine|large) (?:partie|part|proportion)|la (?:majeure partie|plupart|majorité)|l['’]essentiel|certains|certaines|beaucoup) (?:des|de|d['’]) ?(?:nos |ces |les )?(?:[\p{L}’'-]+ ){1,3}(?:est|sont|seront|sera|passe|passent)|(?:quand|lorsque|si|dès que|chaque fois que) (?:quelqu['’]un|on|l['’]on|l['’]un de nous) (?:y |s['’]en |en )?(?:pense|souvient|a envie|a le temps|éprouve)|(?:au besoin|si besoin(?: est)?|si nécessaire|le cas échéant|s['’]il le faut|en cas de besoin)|(?<!(?:que|qu['’]|qui|si|dont) (?:[\p{L}’'-]+ ){0,4})(?:aurions|aurait|auraient|serions|serait|seraient|pourrions|pourrait|pourraient|devrions|voudrions|ferions|ferait|achèterions|embaucherions|\p{L}{3,}erions))(?!\p{L})`,
      [
        'Une bonne partie des cartons est pesée.',
        'On pèse quand quelqu’un y pense.',
        'L’adjoint pourrait intervenir.',
      ],
      ['Un dixième des cartons est pesé.', 'Un colis qui serait en retard va au poste 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:buona parte|gran parte|una (?:buona|certa|larga) parte|la maggior parte|la maggioranza|il grosso|alcun[ei]|molt[ei]) (?:di |dei |delle |degli |della |dell['’])(?:[\p{L}'’-]+ ){1,3}(?:viene|vengono|è|sono|va|vanno)|(?:quando|se|appena|ogni volta che) (?:qualcuno|ci|uno|si) (?:\p{L}+ ){0,2}(?:ricorda|pensa|viene in mente|ha voglia|capita)|(?:all['’]occorrenza|se (?:necessario|occorre|serve|del caso)|al bisogno|in caso di (?:bisogno|necessità))|(?<!(?:che|cui|se) (?:[\p{L}'’-]+ ){0,4})\p{L}*(?:remmo|rebbe|rebbero))(?!\p{L})`,
      [
        'Buona parte delle scatole viene pesata.',
        'Si pesa quando qualcuno se ne ricorda.',
        'Il vice potrebbe subentrare.',
      ],
      ['Un decimo delle scatole viene pesato.', 'Un collo che arriverebbe tardi va al banco 2.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:buena parte|gran parte|una (?:buena|cierta|gran) parte|la mayor parte|la mayoría|el grueso|algun[oa]s|much[oa]s) (?:de )(?:las |los |nuestr[oa]s |la |el )?(?:[\p{L}-]+ ){1,3}(?:se|es|son|está|están|va|van)|(?:cuando|si|en cuanto|cada vez que) (?:alguien|uno|nos|se) (?:\p{L}+ ){0,2}(?:acuerda|acordamos|piensa|ocurre|apetece)|(?:si (?:hiciera|hace|hiciese) falta|si (?:es|fuera|fuese) (?:necesario|preciso)|en caso (?:de necesidad|necesario)|llegado el caso|de ser necesario)|(?<!(?:que|quien|si) (?:[\p{L}-]+ ){0,4})(?:\p{L}+ríamos|tendrían?|podrían?|deberían?|habrían?|querrían?|harían?|convendría|cabría|intentarían?))(?!\p{L})`,
      [
        'Buena parte de las cajas se pesa.',
        'Se pesa cuando alguien se acuerda.',
        'El adjunto podría intervenir.',
      ],
      ['Una décima parte de las cajas se pesa.', 'Un paquete que podría llegar tarde va al puesto 2.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:の|は)(?:多く|大半|大部分|一部|かなり|ほとんど)(?:は|を|が)[^。]{0,16}(?:ます|です)|(?:気づい|気付い|手の空い|余裕のあ)(?:た|る|いた)(?:人|者|とき|時|スタッフ)|必要(?:に応じて|であれば|なら|があれば)|(?:こともあり|場合もあり|かもしれ)ま(?:す|せん)|(?:つもり|心づもり)(?:です|で(?:い|お)り)`,
      ['箱の多くは計量しています。', '気づいた人が計量します。', '必要に応じて副店長が代わります。'],
      ['箱の1割を計量します。'],
    ),
  ],
}
