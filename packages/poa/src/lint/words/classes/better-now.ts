import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: something abstract is better or assured now, nothing is left to chance, one reacted as one should. */
export const betterNow: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:nothing|little|no \w+) (?:\w+ )?(?:is|was|will be|gets|being) (?:\w+ )?left to chance|leav(?:e|es|ing) nothing to chance|(?:communication|cooperation|co-?operation|collaboration|coordination|organi[sz]ation|discipline|planning|handling|follow-?up|teamwork|supervision|oversight|management|awareness|attention|reaction|response(?: times?)?|performance|service|preparation|transparency|punctuality|professionalism|compliance|housekeeping|(?:way|manner) of(?: \w+){1,4}|approach(?: to \w+)?) (?:\w+ )?(?:has|have|is|are|gets?|got|was|were|works?|runs?|goes|became|becomes|will)(?: (?:been|become|got|gotten|now|be|also|significantly|greatly|noticeably|clearly|considerably))* (?:(?:much|far|a lot|so much|significantly|even|considerably|noticeably) )?(?:better|smoother|tighter|closer|stronger|stricter|faster|clearer|more \w+|improved|optimi[sz]ed|guaranteed|ensured|assured|intensified|smoothly|strict|rigorous|professional|exemplary|under control)|(?:higher|highest|better|stricter|new|the (?:right|proper|utmost)) standards? (?:these days|now|than before|in future|from now on|than ever)|hold (?:ourselves|myself|our \w+) to (?:\w+ )*standards?|(?:react|respond|act|behav|adjust|adapt)(?:ed|s|ing)? (?:\w+ )?(?:accordingly|appropriately|properly|responsibly|as (?:required|needed|expected|appropriate))|(?:strict|full|total|complete|absolute) (?:compliance|adherence|conformity|observance)|(?:strictly|fully|faithfully|rigorously|closely) (?:comply|complies|adhere|adheres|follow|follows|observe|observes|respect|respects|obey|obeys|stick|sticks))\b`,
      [
        'Nothing is left to chance any more.',
        'Internal communication has got much better.',
        'We reacted accordingly.',
        'We hold ourselves to a higher standard.',
      ],
      ['The new tape holds better than the old one.', 'The standard of 3 May lists 12 lines.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nichts|kaum etwas|wenig)(?: \p{L}+){0,2} dem Zufall (?:\p{L}*lassen|überlassen)|(?:Kommunikation|Zusammenarbeit|Abstimmung|Organisation|Planung|Disziplin|Aufsicht|Reaktion(?:szeit)?|Betreuung|Koordination|Absprache|Kontrolle|Sorgfalt|Ordnung|Transparenz|Umgang|Service|Pünktlichkeit)(?: [\p{L}-]+){0,4} (?:(?:viel|deutlich|wesentlich|merklich|spürbar|erheblich|weitaus|stark) )?(?:besser|strenger|enger|straffer|schneller|klarer|professioneller|reibungslos\p{L}*|verbessert|intensiviert|gewährleistet|sichergestellt|im Griff)|(?:entsprechend|angemessen|sachgerecht|richtig|konsequent) (?:reagiert|gehandelt|gegengesteuert|nachgesteuert)|Fehlerquellen?(?: [\p{L}-]+){0,4} (?:abgestellt|beseitigt|behoben|ausgemerzt)|(?:halten|hält)(?: uns| sich)? (?:[\p{L}]+ ){0,2}?(?:strikt|streng|genau|penibel|konsequent)(?: [\p{L}-]+)? an)(?!\p{L})`,
      [
        'Bei uns wird nichts mehr dem Zufall überlassen.',
        'Die interne Kommunikation läuft jetzt viel besser.',
        'Wir haben entsprechend reagiert.',
      ],
      ['Das Band klebt besser als das alte.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:rien|peu de choses?)(?: [\p{L}’'-]+){0,4} (?:laissée?s? )?au hasard|(?:communication|coopération|collaboration|coordination|organisation|planification|discipline|suivi|surveillance|encadrement|réactivité|gestion|contrôle|service|ponctualité|transparence|rigueur)(?: [\p{L}’'-]+){0,4} (?:améliorée?s?|mieux|meilleure?s?|renforcée?s?|assurée?s?|garantie?s?|intensifiée?s?|optimale?s?|rigoureu\p{L}+|plus (?:stricte?|étroite?|fluide|rapide|claire|efficace|professionnel\p{L}*)|exemplaire)|(?:réagi|agi|procédé) (?:en conséquence|comme il (?:faut|se doit|convient)|de façon \p{L}+)|(?:nous (?:nous )?(?:conformons|plions|respectons|suivons|appliquons)|respect) (?:strict\p{L}*|scrupuleu\p{L}*|rigoureu\p{L}*|à la lettre|entièrement|pleinement))(?!\p{L})`,
      [
        'Rien n’est plus laissé au hasard.',
        'La communication interne s’est nettement améliorée.',
        'Nous avons réagi en conséquence.',
        'Un suivi rigoureux est assuré.',
      ],
      ['Le ruban colle mieux que l’ancien.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nulla|niente|poco)(?: [\p{L}'’-]+){0,3} al caso|(?:comunicazione|cooperazione|collaborazione|coordinamento|organizzazione|pianificazione|disciplina|monitoraggio|sorveglianza|supervisione|reattività|gestione|controllo|servizio|puntualità|trasparenza|rigore)(?: [\p{L}'’-]+){0,4} (?:migliorat[oaie]|meglio|miglior[ei]|rafforzat[oaie]|garantit[oaie]|assicurat[oaie]|intensificat[oaie]|ottimal[ei]|rigoros[oaie]|più (?:strett[oa]|fluid[oa]|rapid[oa]|chiar[oa]|efficac[ei]|professional[ei])|esemplare)|(?:garantit|assicurat)[oaie] (?:un |una |il |la |un['’])?(?:\p{L}+ )?(?:monitoraggio|controllo|sorveglianza|seguito|qualità|servizio|supervisione)|(?:reagito|agito|proceduto) (?:di conseguenza|come si deve|opportunamente|in modo \p{L}+)|ci (?:atteniamo|adeguiamo|conformiamo) (?:\p{L}+mente )?(?:a tutt\p{L}|alle|al|agli|ai))(?!\p{L})`,
      [
        'Nulla è più lasciato al caso.',
        'La comunicazione interna è migliorata molto.',
        'Abbiamo reagito di conseguenza.',
        'Viene garantito un monitoraggio rigoroso.',
      ],
      ['Il nastro tiene meglio del vecchio.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nada|poco)(?: [\p{L}-]+){0,3} al azar|(?:comunicación|cooperación|colaboración|coordinación|organización|planificación|disciplina|seguimiento|vigilancia|supervisión|reacción|gestión|control|servicio|puntualidad|transparencia|rigor)(?: [\p{L}-]+){0,4} (?:mejorad[oa]s?|mejor(?:es)?|reforzad[oa]s?|garantizad[oa]s?|asegurad[oa]s?|intensificad[oa]s?|óptim[oa]s?|riguros[oa]s?|más (?:estrech[oa]|fluid[oa]|rápid[oa]|clar[oa]|eficaz|profesional)|ejemplar)|se (?:garantiza|asegura) (?:un |una |el |la )?(?:\p{L}+ )?(?:seguimiento|control|vigilancia|calidad|servicio|supervisión)|(?:reaccionado|actuado|procedido|obrado) (?:en consecuencia|como es debido|como corresponde|de forma \p{L}+)|(?:cumplimos|respetamos|seguimos|observamos|acatamos) (?:\p{L}+mente )(?:tod[oa]s |con )?(?:l[ao]s|nuestr[oa]s))(?!\p{L})`,
      [
        'Ya no se deja nada al azar.',
        'La comunicación interna ha mejorado mucho: es mejor, ha sido comunicación mejorada.',
        'Hemos reaccionado en consecuencia.',
        'Se garantiza un seguimiento riguroso.',
      ],
      ['La cinta pega mejor que la vieja.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:連携|連絡|意思疎通|協力|コミュニケーション|報連相)を(?:密に|強化|徹底|改善|図)[^。]{0,8}(?:ました|ます)|(?:何事|何ひとつ|すべて)[^。]{0,6}(?:疎か|おろそか|手を抜|ゆるがせ)[^。]{0,6}(?:ません)|(?:全社|一丸|総力)(?:を挙げ|となっ|一丸)[^。]{0,12}(?:ます|ました)|(?:規約|ルール|規則|規定|方針|ポリシー)を(?:厳守|順守|遵守|徹底)`,
      ['社内の連携を密にしました。', '何事も疎かにしません。', '再発防止に全社を挙げて取り組みます。'],
      ['連絡先は資料2です。'],
    ),
  ],
}
