import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// A connective of time or condition, what stands still while one may not sell, and how it starts anew; who gets what back;
// the day of the return itself.
const en = {
  when: oneOf(
    'once',
    'when',
    'whenever',
    'as soon as',
    'after',
    'if',
    'until',
    'till',
    'now that',
    'provided(?: that)?',
    String.raw`(?:from )?the (?:very )?(?:moment|minute|day|second|week|instant)(?: that| when)?`,
  ),
  flow: oneOf(
    String.raw`(?:\w+ )?orders`,
    String.raw`(?:the |our |some |more )?(?:money|cash|income|revenue|turnover|takings|funds)(?: (?:from|of) (?:\w+ )?\w+)?`,
    String.raw`(?:the |our )?(?:sales|business|trade|trading|selling|operations|activity|traffic|demand|shop|store)`,
    'things',
    'customers',
    'buyers',
  ),
  anew: oneOf(
    String.raw`(?:(?:\w+ )?(?:come|comes|start|starts|starting|begin|begins|flow|flows|roll|rolls|arrive|arrives|run|runs|is|are|get|gets|pick|picks|go|goes|drop|drops|find|finds|move|moves|moving|coming|flowing|rolling|running|arriving) (?:\w+ ){0,3}?(?:again|once more|back|anew))`,
    String.raw`(?:(?:start|starts|begin|begins|have|has|is|are) (?:to )?(?:resum\w+|restart\w*|return\w*|recover\w*|picked up|picking up))`,
    '(?:pick|picks) up(?: again)?',
    '(?:resumes?|restarts?|recovers?)',
    'is back to normal',
    'are back to normal',
    'returns? to normal',
  ),
  ours: oneOf(
    'account',
    'store',
    'shop',
    'listings?',
    'offers?',
    'pages?',
    'storefront',
    'selling rights',
    'privileges',
    'rights',
    'access',
    'business',
    'products?',
    'asins?',
    'buy box',
  ),
}

/** TNS-04: waits until trade flows again, until the shop is in one's hands again, or for the first day back. */
export const tradeResumes: ByLanguage = {
  en: [
    entry(
      String.raw`\b${en.when} (?:the (?:first |new )?)?${en.flow} ${en.anew}\b|\b${en.when} (?:we|i) (?:\w+ )?(?:get|have|receive|recover|regain|win|are given|got|hold) (?:(?:back )?(?:our |the |my )(?:\w+ )?${en.ours}(?: (?:back|again|in our hands))|(?:back (?:our|the|my) (?:\w+ )?${en.ours}))\b|\b${en.when} (?:we|i) (?:\w+ )?(?:regain|recover|win back|are given back) (?:our |the |my |access)|\b(?:on|from|with|by|since|until|after) (?:our |the |my )(?:very )?(?:first )?(?:day|week|hour|morning|shift|month|return|comeback) (?:back|of (?:our|the) (?:return|comeback)|(?:back )?(?:on|to) (?:amazon|the (?:marketplace|site|platform)))\b|\bfrom day one of (?:our )?(?:return|being back|the restart)\b`,
      [
        'As soon as orders start coming in again, the clerk signs each parcel.',
        'The scale is bought when the money from sales comes in again.',
        'When trading picks up again, we will hire a picker.',
        'The minute we get our shop back, the count starts.',
        'This begins on our first day back.',
      ],
      [
        'As soon as orders arrive in the morning, the clerk prints the list.',
        'When the scale comes back from repair, it is checked.',
        'When we get a parcel back, the clerk opens it.',
        'On the first day of each month the lead counts.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:sobald|wenn|nachdem|sofern|falls|kaum(?: dass)?|bis|sowie|erst wenn)(?: (?:die|der|das|unser\p{L}*|erste|ersten|neue|neuen|nach|dem|Ende))* ?(?:(?:wieder|erneut) (?:\p{L}+ )?(?:Bestellungen|Aufträge|Geld|Umsatz|Umsätze|Einnahmen|Verkäufe|Ruhe|Normalbetrieb|Kunden|Käufer)|(?:Bestellungen|Aufträge|Geld|Umsatz|Umsätze|Einnahmen|Verkäufe|Geschäft|Geschäfte|Handel|Betrieb|Verkauf)(?: [\p{L}-]+){0,3} (?:wieder|erneut) (?:\p{L}+ ){0,2}?(?:kommen|kommt|eingehen|eingeht|an\p{L}*|fließ\p{L}+|läuft|laufen|da|rein\p{L}*|start\p{L}+|aufgenommen|brumm\p{L}+|beginn\p{L}+|ein\p{L}*|los\p{L}*))(?!\p{L})|(?<!\p{L})(?:sobald|wenn|kaum|nachdem|falls|bis|sowie) (?:haben |bekommen |erhalten |hat man )?(?:wir|ich|uns)(?: (?:haben|wieder))?(?: (?:unser\p{L}*|das|den|die|mein\p{L}*))(?: \p{L}+)? ?(?:\p{L}*konto|Shop|Laden|Verkaufsrechte|Angebote?|Zugang)(?: wieder)? (?:zurück\p{L}*|wieder\p{L}*)(?!\p{L})|(?<!\p{L})(?:ersten|erstem) (?:\p{L}+ )?(?:Tag|Verkaufstag|Woche|Stunde) (?:zurück|wieder|nach (?:der|unserer|dem) (?:Rückkehr|Pause|Neustart|Comeback))(?!\p{L})|(?<!\p{L})(?:Tag|Zeitpunkt|Moment|mit|nach|bei|ab|seit) (?:unserer|der) (?:Rückkehr|Wiederkehr) ?(?:auf|zu|nach)?(?: Amazon)?(?!\p{L}| (?:der|des|vom|von|aus|ins?)(?!\p{L}))`,
      [
        'Kaum haben wir unseren Shop zurück, wird gezählt.',
        'Die Waage kaufen wir, wenn wieder Geld aus Verkäufen da ist.',
        'Sobald wieder Bestellungen kommen, unterschreibt die Packerin.',
        'Wenn das Geschäft wieder anläuft, stellen wir einen Packer ein.',
        'Das beginnt an unserem ersten Tag zurück auf Amazon.',
      ],
      [
        'Sobald morgens Bestellungen eingehen, druckt die Packerin die Liste.',
        'Wenn die Waage wieder läuft, wird gewogen.',
        'Am ersten Tag jedes Monats zählt die Leiterin.',
        'Bei der Rückkehr der Kartons wird gezählt.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:dès que|dès qu['’]|une fois que|quand|lorsque|lorsqu['’]|après que|si|le jour où|aussitôt que|sitôt que) ?(?:les |le |l['’]|nos |notre |la |de nouvelles |des )?(?:premières |premiers |nouvelles )?(?:commandes|ventes?|activité|argent|recettes|affaires?|chiffre d['’]affaires|revenus|clients|acheteurs|commerce|boutique)(?: [\p{L}’'-]+){0,2} (?:reviendr\p{L}+|revienn\p{L}+|revient|repart\p{L}*|repren\p{L}+|redémarr\p{L}+|recommenc\p{L}+|rentrer\p{L}+ (?:de|à) nouveau|(?:arriv|rentr|entr|tomb|rapport)\p{L}+ (?:de|à) nouveau|tourner\p{L}* (?:de|à) nouveau|relanc\p{L}+)(?!\p{L})|(?<!\p{L})(?:dès qu['’]|dès que |une fois qu['’]|une fois que |quand |lorsqu['’]|lorsque |si |le jour où )(?:on|nous|je) (?:\p{L}+ )?(?:récup[éè]r\p{L}+|retrouv\p{L}+|aurons? (?:récupéré|retrouvé)|aura (?:récupéré|retrouvé)|serons? de retour|sera de retour)(?: (?:de nouveau|à nouveau|enfin|tout|la|le|notre|l['’]accès|nos|mon|ma|sur|chez|en))*|(?<!\p{L})(?:le|du|dès le|à partir du|au|premier) (?:premier )?(?:jour|moment|matin|mois) de (?:notre|la|mon) (?:retour|reprise)|(?<!\p{L})(?:dès|à|après|avec|lors de|depuis) notre (?:retour|reprise)(?! d['’])(?!\p{L})`,
      [
        'Dès que les commandes reviendront, la préparatrice signera.',
        'Quand l’activité repartira, nous embaucherons un préparateur.',
        'Dès qu’on récupère la boutique, les bacs sont comptés.',
        'Cela commence le jour de notre retour sur Amazon.',
      ],
      [
        'Dès que les commandes arrivent le matin, la préparatrice imprime la liste.',
        'Quand un colis revient, le service client appelle.',
        'Le premier jour du mois, la gérante compte.',
      ],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:non )?appena|quando|una volta che|dopo che|se|finché non|il giorno in cui|dal momento in cui) (?:(?:gli|le|la|il|i|l['’]|nostr[aeio]) ?)*(?:nuovi |primi )?(?:(?:ordini|vendit[ae]|attività|soldi|incassi|entrate|affari|commercio|lavoro|clienti|fatturato|negozio)(?: [\p{L}'’-]+){0,2} (?:ripart\p{L}+|riprend\p{L}+|torner\p{L}+|torn(?:a|ano|ino)|ricominc\p{L}+|di nuovo|riavvi\p{L}+)|(?:(?:arriv|entr)\p{L}+ (?:di nuovo|ancora|nuovamente)|torn\p{L}+ (?:(?:di nuovo |a )\p{L}+ )?|ripart\p{L}+|riprend\p{L}+) ?(?:gli |le |la |il |i |l['’]|a esserci )?(?:ordini|vendit[ae]|soldi|incassi|entrate|affari|attività|clienti))(?!\p{L})|(?<!\p{L})(?:(?:non )?appena|quando|una volta che|dopo che|se|il giorno in cui) (?:ri(?:avr|prender|otterr|avremo|abbiamo)\p{L}*|recuper\p{L}+|avremo di nuovo|saremo (?:tornati|di nuovo)|torneremo)(?: (?:il|la|l['’]|i|le|nostr[oaie]|di|nuovo|in|su|a|attivi|operativi|possesso))*|(?<!\p{L})(?:dal|il|nel|primo) (?:primo )?(?:giorno|momento|mese) del(?:la)? nostr[oa] (?:ritorno|ripresa|rientro)|(?<!\p{L})(?:al|con il|dal|dopo il) nostro (?:ritorno|rientro)(?!\p{L})`,
      [
        'Non appena arriveranno di nuovo ordini, l’addetta firmerà ogni pacco.',
        'Quando l’attività ripartirà, assumeremo un addetto.',
        'Appena riavremo il negozio, conteremo le ceste.',
        'Si comincia dal giorno del nostro ritorno su Amazon.',
      ],
      [
        'Appena arrivano gli ordini del mattino, l’addetta stampa la lista.',
        'Quando un pacco torna non consegnato, il servizio clienti chiama.',
        'Il primo giorno del mese la titolare conta.',
      ],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:en cuanto|tan pronto como|cuando|una vez que|después de que|si|hasta que|el día (?:en )?que|apenas) (?:(?:el|la|los|las|nuestr[oa]s?) )?(?:nuevos |primeros )?(?:(?:pedidos|ventas?|negocio|dinero|actividad|ingresos|clientes|comercio|facturación|tienda)(?: [\p{L}-]+){0,3} (?:de nuevo|otra vez|vuelv\p{L}+|regres\p{L}+|se reanud\p{L}+|reanud\p{L}+|remont\p{L}+)|vuelv\p{L}+ (?:a \p{L}+ )?(?:(?:el|los|las) )?(?:dinero|pedidos|ventas|ingresos|clientes|negocio)|(?:entr\p{L}+|lleg\p{L}+|haya) (?:(?:el|los|las) )?(?:dinero|pedidos|ventas|ingresos|clientes|negocio) (?:de nuevo|otra vez))(?!\p{L})|(?<!\p{L})(?:en cuanto|cuando|una vez que|si|el día (?:en )?que|apenas) (?:recuper\p{L}+|tengamos de nuevo|tengamos otra vez|estemos de (?:vuelta|regreso|nuevo)|volvamos|regresemos)(?: (?:la|el|nuestr[oa]|a|en|de|tienda|cuenta|amazon|vender|operar|activos))*|(?<!\p{L})(?:el|del|primer|desde el) (?:primer )?(?:día|momento|mes) de (?:nuestr[oa]|la) (?:vuelta|regreso|retorno|reanudación)|(?<!\p{L})(?:a|desde|tras|con) nuestr[oa] (?:vuelta|regreso|retorno)(?!\p{L})`,
      [
        'Tan pronto como entren pedidos otra vez, la operaria firmará.',
        'Cuando el negocio arranque de nuevo, contrataremos a un mozo.',
        'Esto empieza el día de nuestra vuelta a Amazon.',
        'Cuando las ventas vuelvan, compraremos la báscula.',
      ],
      [
        'En cuanto entran los pedidos de la mañana, la operaria imprime la lista.',
        'Cuando un paquete vuelve sin entregar, se llama al cliente.',
        'El primer día del mes la dueña cuenta.',
      ],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:また|再び|再度|もう一度|改めて)?[^。、]{0,4}(?:注文|売上|売り上げ|商売|営業|取引|収入|お客様|販売|受注)(?:が|も|の)?[^。、]{0,6}(?:再び|また|再度|元に戻|軌道に乗|再開し|回復し|戻っ|戻り)[^。、]{0,10}(?:たら|次第|れば|たとき|た時|てから|た後|なりましたら)|(?:また|再び|再度)(?:注文|売上|売り上げ|収入|お客様)[^。、]{0,12}(?:たら|次第|れば|たとき|てから|た後)|(?:Amazon|アマゾン|\uFFFC|売り場|市場)(?:に|へ)(?:戻れ|戻っ|復帰し|復帰でき|帰っ)[^。、]{0,3}(?:日|たら|次第|際|とき|時|初日|後)|復帰(?:の)?(?:初日|当日|した日)|(?:お店|店|店舗|ショップ|アカウント)を?(?:返して|戻して|お返し)[^。、]{0,8}(?:たら|れば|次第|後|ましたら)`,
      [
        '注文が再び入り始めたら、梱包係が署名します。',
        '秤は、また売上が入るようになったら買います。',
        'Amazonに戻れた日から始めます。',
        'お店を返していただけましたら、棚を数えます。',
      ],
      ['朝に注文が入ったら、一覧を印刷します。', '秤が修理から戻ったら、重さを確かめます。'],
    ),
  ],
}
