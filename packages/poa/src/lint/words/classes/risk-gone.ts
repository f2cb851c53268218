import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-12: every risk is taken away, or something always happens as it should. */
export const riskGone: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:any|all|every|each|the|no|zero|whatever|this|that|such) (?:\w+ )?(?:risks?|chances?|possibilit(?:y|ies)|dangers?|likelihood|probability|sources? of (?:error|mistake)s?|causes? of \w+)(?: (?:of|for|that|to) (?:[\w-]+ ?){1,7}?)? ?(?:is|are|has been|have been|was|were|will be|being) (?:(?:now|thus|thereby|therefore|completely|totally|fully|entirely|wholly|also|once and for all|hence|practically|permanently) )*(?:eliminated|excluded|removed|ruled out|zero|nil|gone|banished|precluded|averted|eradicated|non-?existent|impossible|remain\w*|left)\b|\b(?:eliminat|exclud|remov|rul|preclud|eradicat|banish|avert)(?:es?|s|ed|ing|e)? (?:out )?(?:(?:completely|totally|fully|entirely) )?(?:any|all|every|each|the) (?:\w+ )?(?:risks?|chances?|possibilit(?:y|ies)|dangers?|sources? of (?:error|mistake)s?)\b|\b(?:risks?|errors?|mistakes?|complaints?|delays?|defects?|rates?) (?:\w+ )?(?:to|at) (?:an absolute |exactly )?(?:zero|nil|nothing)\b(?! (?:on|in|by|for|per))|\b(?:no|not (?:a|one|a single)|nothing|nobody) (?:[\w-]+ ){0,4}?(?:can|could|will|may) (?:possibly|ever|conceivably)(?: (?:again|be|go|get|happen|leave|reach|slip))?\b(?! (?:without|unless|until|before))|\b(?:can(?:not|['’]t| not)|could(?: not|n['’]t)|will not|won['’]t) (?:possibly|ever|conceivably) (?:\w+ )?\w+|\b(?:buyers?|customers?|clients?|shoppers?|everyone|everybody|you|orders?|parcels?|shipments?|deliver(?:y|ies)|goods|products?|items?|units?|we|our \w+|the (?:products?|goods|units|buyers?|customers?)) (?:will|shall) (?:always|forever|invariably|at all times|without (?:fail|exception)|never fail to)\b`,
      [
        'Any risk of a mix-up is completely eliminated.',
        'No damaged unit can possibly be sent.',
        'Buyers will always get what they ordered.',
        'This rules out any possibility of a mistake.',
      ],
      [
        'The risk of a mix-up was rated 4 of 5.',
        'The clerk removes any label that is torn.',
        'The counter is set to zero on Mondays.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:jede[rsnm]?|jegliche[rsnm]?|alle|sämtliche|kein(?:erlei|e[nrms]?)?|das|die) (?:\p{L}+ )?(?:\p{L}*[Rr]isik(?:o|en)|Gefahr(?:en)?|Möglichkeit(?:en)?|\p{L}*[Ff]ehlerquellen?|Restrisiko)(?: [\p{L}-]+){0,8}? (?:ausgeschlossen|beseitigt|eliminiert|gebannt|ausgeräumt|getilgt|gleich null|null|besteht (?:nicht|kein\p{L}*)|ausgemerzt|mehr)|(?:schließ\p{L}*|beseitig\p{L}*|eliminier\p{L}*|bann\p{L}*) (?:[\p{L}-]+ ){0,3}?(?:jede[sn]?|jegliche[sn]?|alle|sämtliche) (?:\p{L}+ )?(?:\p{L}*[Rr]isik(?:o|en)|Gefahr(?:en)?|Möglichkeit|Fehlerquellen?)|(?:Fehler|Risiko|Beschwerden|Verspätungen|Reklamationen)(?: [\p{L}-]+){0,3} auf null|(?:Kunden|Käufer|alle|Sie|Pakete|Bestellungen|Produkte|Ware) (?:wird|werden) (?:\p{L}+ )?(?:immer|stets|jederzeit|ausnahmslos)|kann (?:[\p{L}-]+ ){0,4}?(?:unmöglich|keinesfalls|schlichtweg nicht)(?: mehr)?)(?!\p{L})`,
      [
        'Damit ist jedes Risiko einer Verwechslung ausgeschlossen.',
        'Käufer werden immer erhalten, was sie bestellt haben.',
      ],
      ['Das Risiko wurde mit 4 von 5 bewertet.', 'Die Ware wird am Tisch 2 gezählt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:tout|tous les|toute|toutes les|aucun|plus aucun|le|les|la|chaque) (?:\p{L}+ )?(?:risques?|dangers?|possibilités?|éventualités?|sources? d['’]erreurs?)(?: [\p{L}’'-]+){0,8}? (?:(?:est|sont|a été|ont été|sera|seront) (?:[\p{L}]+ )?(?:exclue?s?|éliminée?s?|écartée?s?|supprimée?s?|nuls?|nulle|impossible)|n['’]existe\p{L}*)|(?:élimin|exclu|écart|supprim)\p{L}* (?:[\p{L}’'-]+ )?(?:tout|toute|tous les) (?:\p{L}+ )?(?:risques?|dangers?|possibilité|source d['’]erreur)|(?:clients|acheteurs|commandes|colis|produits) \p{L}+ront toujours|risque (?:zéro|nul)|ne (?:pourra|peut|pourront|peuvent) (?:en aucun cas|absolument plus|plus jamais))(?!\p{L})`,
      ['Tout risque de confusion est désormais exclu.', 'Les acheteurs recevront toujours le bon article.'],
      ['Le risque a été noté 4 sur 5.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ogni|qualsiasi|qualunque|tutti i|nessun|il|i|alcun) (?:\p{L}+ )?(?:rischi[o]?|pericol[oi]|possibilità|eventualità|font[ei] di errore)(?: [\p{L}'’-]+){0,8}? (?:è|sono|è stat[oa]|sarà|resta|viene) (?:[\p{L}]+ )?(?:esclus[oaie]|eliminat[oaie]|annullat[oaie]|azzerat[oaie]|scongiurat[oaie]|null[oa]|impossibile)|(?:elimin|esclud|annull|azzer|scongiur)\p{L}* (?:\p{L}+ )?(?:ogni|qualsiasi|qualunque|tutti i|il) (?:\p{L}+ )?(?:rischi[o]?|pericolo|possibilità|eventualità)|(?:resta|è|viene) (?:\p{L}+ )?(?:esclus|eliminat|annullat|azzerat)[oa] (?:ogni|qualsiasi|qualunque)|(?:client[ie]|acquirenti|ordini|pacchi|prodotti) \p{L}+ranno sempre|rischio (?:zero|nullo))(?!\p{L})`,
      ['Ogni rischio di errore è escluso.', 'I clienti riceveranno sempre ciò che hanno ordinato.'],
      ['Il rischio è valutato 4 su 5.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:cualquier|todo|todos los|ningún|el|los) (?:\p{L}+ )?(?:riesgos?|peligros?|posibilidad(?:es)?|fuentes? de error)(?: [\p{L}-]+){0,8}? (?:queda|quedan|está|están|ha sido|han sido|es|será|se ha) (?:[\p{L}]+ )?(?:excluid[oa]s?|eliminad[oa]s?|descartad[oa]s?|anulad[oa]s?|nul[oa]s?|imposible)|(?:elimin|exclu|descart|anul)\p{L}* (?:\p{L}+ )?(?:cualquier|todo|toda|todos los) (?:\p{L}+ )?(?:riesgos?|peligros?|posibilidad|fuente de error)|(?:queda|quedan|está|están) (?:\p{L}+ )?(?:excluid|eliminad|descartad)[oa]s? (?:cualquier|todo|toda|por completo)|(?:clientes|compradores|pedidos|paquetes|productos) \p{L}+rán siempre|riesgo (?:cero|nulo))(?!\p{L})`,
      ['Queda totalmente eliminado cualquier riesgo de error.', 'Los clientes recibirán siempre lo pedido.'],
      ['El riesgo se valoró con 4 de 5.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:リスク|危険(?:性)?|おそれ|恐れ|可能性|余地)(?:は|が|を)(?:完全に|すべて|全て|一切|全く|まったく)?(?:なくな|無くな|排除|ゼロ|除去|解消)[^。]{0,8}(?:ました|ます|です)|(?:お客様|購入者|注文|商品)[^。、]{0,6}は?(?:必ず|常に|いつも)[^。]{0,20}(?:届き|届け|受け取|満足)`,
      ['取り違えのリスクは完全になくなりました。'],
      ['リスクは5段階の4です。'],
    ),
  ],
}
