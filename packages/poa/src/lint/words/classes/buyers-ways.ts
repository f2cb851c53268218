import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-04: nobody reads, they wanted to keep it, they work for others, they cut and drop it, they order by mistake. */
export const buyersWays: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:nobody|no one|hardly anyone|few people|people do not|people don['’]t)(?: \w+)? (?:reads?|looks? at|follows?|bothers? to read|checks?) (?:\w+ )?(?:instructions?|manuals?|descriptions?|listings?|leaflets?|size charts?|labels?)(?: \w+)? (?:nowadays|any ?more|these days|today|before|any more)\b|(?<!\bour )\b(?:buyers?|customers?|clients?|people|shoppers?)(?: \w+ly| just| simply| only| then)* (?:want(?:ed|s)? to (?:keep|get|have) (?:\w+ ){0,3}?(?:for (?:free|nothing)|and)|work(?:s|ed)? for (?:\w+ )?competit\w+|(?:opened|opens|cut) (?:\w+ ){0,3}?(?:with a (?:knife|cutter|blade|scissors))[^.!?;\n]{0,30}?\b(?:and|so)\b[^.!?;\n]{0,20}?\b(?:cut|damaged|scratched|slit|ruined)|order(?:ed|s)? (?:\w+ ){0,4}?by (?:mistake|accident)|(?:is|are|was|were) (?:\w+ )?(?:too )?(?:impatient|difficult|picky|choosy|demanding|greedy|fussy)(?! to (?:reach|find)))\b|\b(?:difficult|picky|choosy|greedy|fussy|impatient|toxic|rude) (?:customers?|buyers?|clients?|person|people)\b`,
      [
        'Nobody reads the instructions nowadays.',
        'The customer opened the parcel with a knife and cut the fabric.',
        'The customer ordered two by mistake and then refused it.',
        'He was simply a difficult customer.',
        'These buyers obviously work for a competitor.',
      ],
      [
        'Nobody reads the sheet at the bench.',
        'The buyer ordered two sets.',
        'The buyer opened the case with a coin.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:niemand|keiner|kaum (?:jemand|einer)) (?:liest|beachtet)(?: \p{L}+){0,3} (?:\p{L}*anleitung\p{L}*|\p{L}*beschreibung\p{L}*|produktseite\p{L}*|hinweise|größentabelle\p{L}*)(?!\p{L})|(?<!\p{L})(?:der|die|dieser|diese) (?:\p{L}+ )?(?:kund\p{L}+|käufer\p{L}*) (?:wollte|wollten|will|wollen) (?:\p{L}+ ){0,4}?(?:einfach|nur|umsonst|behalten)(?!\p{L})|(?<!\p{L})(?:kund\p{L}+|käufer\p{L}*|leute)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:für (?:einen|die) (?:konkurrent\p{L}*|konkurrenz|mitbewerber\p{L}*)|aus versehen (?:\p{L}+ )?bestellt|versehentlich (?:\p{L}+ )?bestellt|zu (?:ungeduldig|anspruchsvoll|pingelig))(?!\p{L})|(?<!\p{L})(?:schwierige|anspruchsvolle|pingelige|unverschämte|gierige)[rn]? (?:kund\p{L}+|käufer\p{L}*)(?!\p{L})`,
      ['Der Käufer wollte die Ware einfach behalten.', 'Der Kunde hat aus Versehen bestellt.'],
      ['Der Käufer wollte eine Rechnung.', 'Niemand las das Blatt am Platz.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:plus personne|personne) ne (?:lit|regarde|consulte) (?:plus )?(?:les |la |le )?(?:notices?|modes? d['’]emploi|descriptions?|instructions?|fiches? produits?)(?!\p{L})|(?<!\p{L})(?:clients?|cliente|acheteu\p{L}+)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:voulai(?:t|ent) (?:\p{L}+ )?garder|veu(?:t|lent) (?:\p{L}+ )?garder|travaill\p{L}+ (?:\p{L}+ )?pour un concurrent|command\p{L}+ (?:\p{L}+ )?par erreur|trop (?:impatients?|exigeants?|pressés?))(?!\p{L})|(?<!\p{L})(?:clients?|acheteurs?) (?:difficiles?|pénibles?|capricieux|malhonnêtes?|impatients?)(?!\p{L})`,
      ['Plus personne ne lit les notices.', 'Le client a commandé par erreur.'],
      ['Personne ne lisait la fiche de réception.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:nessuno|ormai nessuno) (?:legge|guarda) (?:più )?(?:le |la |il )?(?:istruzioni|descrizion[ei]|manual[ei]|tabell[ae])(?!\p{L})|(?<!\p{L})(?:client[ei]|acquirent[ei])(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:volev(?:a|ano) (?:\p{L}+ )?tener\p{L}*|vuole (?:\p{L}+ )?tener\p{L}*|lavor\p{L}+ (?:\p{L}+ )?per (?:un|la) concorren\p{L}+|ordinat\p{L} (?:\p{L}+ )?per (?:errore|sbaglio)|troppo (?:impazient[ei]|esigent[ei]))(?!\p{L})|(?<!\p{L})(?:client[ei]|acquirent[ei]) (?:difficil[ei]|capriccios[oi]|disonest[oi]|impazient[ei])(?!\p{L})`,
      ['Questi acquirenti lavorano chiaramente per un concorrente.', 'Nessuno legge più le istruzioni.'],
      ['Nessuno leggeva il foglio al banco.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:ya nadie|nadie) (?:lee|mira) (?:ya )?(?:las |la |el )?(?:instrucciones|descripci(?:ón|ones)|manual(?:es)?|tablas?)(?!\p{L})|(?<!\p{L})(?:clientes?|comprador\p{L}*)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:querían? quedarse|quier\p{L}+ quedarse|trabaj\p{L}+ (?:\p{L}+ )?para (?:un|la) compet\p{L}+|(?:pid|compr|encarg)\p{L}+ (?:\p{L}+ )?por (?:error|equivocación)|demasiado (?:impacientes?|exigentes?))(?!\p{L})|(?<!\p{L})(?:clientes?|compradores?) (?:difícil(?:es)?|caprichos[oa]s?|deshonest[oa]s?|impacientes?)(?!\p{L})`,
      ['El cliente pidió dos por error y luego rechazó el paquete.', 'Ya nadie lee las instrucciones.'],
      ['Nadie leía la hoja en la mesa.'],
    ),
  ],
  ja: [
    entry(
      '(?:購入者|お客様|客)(?:様)?(?:は|が|の)[^。]{0,16}(?:カッター|ナイフ|刃物|はさみ)で[^。]{0,10}(?:切っ|傷つけ|破)|(?:購入者|お客様|客)[^。]{0,10}(?:間違えて|誤って)(?:注文|購入)|(?:最近は)?(?:誰も|だれも)(?:説明書|取扱説明書|説明文)を読(?:まない|みません)|(?:競合|ライバル)(?:他社|店)?の(?:回し者|関係者|仕業)|(?:気難しい|面倒な|厄介な|せっかちな|神経質な)(?:お客様|客|購入者)',
      ['購入者がカッターで開けて生地を切ったのです。'],
      ['説明書を開封口に貼りました。'],
    ),
  ],
}
