import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-09: where, when and by whom the shop was begun. */
export const origin: ByLanguage = {
  en: [
    entry(
      String.raw`(?:\b(?:[\w&'’-]+|we|it all)|\uFFFC+) (?:\w+ )?(?:began|started(?: out)?|was born|set out|grew)(?: \w+)? (?:in|at|from|on|out of) (?:a|an|our|my|the|his|her) (?:\w+ ){0,2}(?:barn|garage|kitchen|basement|attic|living room|spare room|bedroom|shed|market stall|stall|dorm room|back ?room|cellar|dream|flea market)\b|\b(?:my|our) (?:\w+ )?(?:grand(?:mother|father|parents|ma|pa)|mother|father|parents|uncle|aunt|family|ancestors) (?:\w+ )?(?:opened|founded|started|began|set up|built|established|ran) (?:\w+ ){0,6}(?:shop|store|business|company|firm|workshop|trade|mill|bakery|bookshop|stall)\b|\b(?:\w+) (?:decades?|generations?|centur(?:y|ies)) (?:on|later|of (?:trade|trading|craft|service|experience|selling))\b`,
      ['Timberline began in a barn with one bench.', 'My grandmother opened the fabric shop in 1951.'],
      ['The fault began in a batch of May.', 'The check started in our storage room.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:mein|unser|meine|unsere) (?:\p{L}+ )?(?:Großvater|Großmutter|Opa|Oma|Vater|Mutter|Großeltern|Eltern|Onkel|Tante|Familie|Urgroß\p{L}+) (?:[\p{L}\d]+ ){0,6}(?:eröffnet\p{L}*|gegründet\p{L}*|gründete\p{L}*|aufgebaut|begann|betrieb)|(?:begann|begonnen|angefangen|fing|startete|gestartet)(?: [\p{L}\d]+){0,5} in (?:einer|einem|der|unserer|meiner|unserem|meinem) (?:\p{L}+ )?(?:Scheune|Garage|Küche|Keller|Wohnzimmer|Dachboden|Hinterhof|Schuppen))(?!\p{L})`,
      ['Meine Großmutter eröffnete den Laden 1951.', 'Alles begann in einer Garage.'],
      ['Der Fehler begann in einer Charge vom Mai.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:mon|ma|mes|nos|notre) (?:\p{L}+ )?(?:grand-?(?:père|mère|s-parents)|père|mère|parents|grands-parents|oncle|tante|famille|aïeul\p{L}*) (?:[\p{L}’']+ ){0,3}?(?:ouvert|fondé|créé|monté|lancé|ouvrit|fonda)|(?:commencé|débuté|né|née|démarré)(?: [\p{L}\d’']+){0,4} dans (?:un|une|notre|mon|ma|le|la) (?:\p{L}+ )?(?:grange|garage|cuisine|cave|salon|grenier|cour|cabane))(?!\p{L})`,
      ['Ma grand-mère a ouvert la boutique en 1951.', 'Tout a commencé dans un garage.'],
      ['Le défaut a commencé dans un lot de mai.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:mi[oa]|nostr[oa]|i miei|i nostri) (?:\p{L}+ )?(?:nonn[oai]|padre|madre|genitori|zi[oa]|famiglia|bisnonn[oa]) (?:[\p{L}]+ ){0,2}?(?:aprì|aperto|fondò|fondato|avviò|avviato|creò|cominciò)|(?:cominciat|iniziat|nat|partit)[oaie](?: [\p{L}\d]+){0,4} in (?:un|una|un['’]|nostra|casa) ?(?:\p{L}+ )?(?:fienile|garage|cucina|cantina|salotto|soffitta|cortile|capanno))(?!\p{L})`,
      ['Mia nonna aprì il negozio nel 1951.', 'Tutto è iniziato in un garage.'],
      ['Il difetto è iniziato in un lotto di maggio.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:mi|mis|nuestr[oa]s?) (?:\p{L}+ )?(?:abuel[oa]s?|padres?|madre|tí[oa]|familia|bisabuel[oa]s?) (?:[\p{L}]+ ){0,2}?(?:abri(?:ó|eron)|abierto|fund(?:ó|aron)|fundado|mont(?:ó|aron)|cre(?:ó|aron)|empez(?:ó|aron))|(?:empez|comenz|naci|arranc)\p{L}*(?: [\p{L}\d]+){0,4} en (?:un|una|el|la|nuestr[oa]|mi) (?:\p{L}+ )?(?:granero|garaje|cocina|sótano|salón|desván|patio|cobertizo))(?!\p{L})`,
      ['Mi abuela abrió la tienda de telas en 1951.', 'Todo empezó en un garaje.'],
      ['El fallo empezó en un lote de mayo.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:祖父|祖母|父|母|両親|先代|曾祖父)が[^。]{0,16}(?:開(?:い|き|業|店)|創業|始め|興し|立ち上げ)|(?:ガレージ|納屋|台所|自宅の一室|小さな店)(?:から|で)(?:始ま|始め|スタート|出発)`,
      ['祖母が1951年に店を開きました。', 'ガレージから始まりました。'],
      ['検査は倉庫で始まります。'],
    ),
  ],
}
