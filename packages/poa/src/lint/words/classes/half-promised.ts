import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-03: somebody of ours may, might, ought to, will seek to; or does it as far as strength, means or days allow. */
export const halfPromised: ByLanguage = {
  en: [
    entry(
      String.raw`(?<!\b(?:that|so|where|which|what|if|whether|because|until|before|when|how|than|as) )\b(?:we|i|our \w+|the (?:\w+ ){0,2}?(?:editor|lead|leader|owner|manager|clerk|packer|buyer|assistant|deputy|officer|team|staff|supervisor|accountant|foreman|head|desk|seller|colleague|worker|employee|director|checker|inspector|warehouse)) (?:might|could|would|ought to|(?:will |shall )?(?:seeks?|endeavou?rs?|strives?|attempts?|tr(?:y|ies)|hopes?|aspires?)(?= to\b)|make(?:s)? (?:an|every) (?:\w+ )?effort(?=s? to\b)|do(?:es)? (?:his|her|their) (?:\w+ )?best(?= to\b)) (?:also |then |perhaps |possibly |still |well |always )?(?!not\b|only\b|have\b|never\b)(?:to )?\w+\b(?! (?:if|when|only))|\b(?:as|so) far as (?:\w+ ){0,3}?(?:strength|means|resources|time|workload|staffing|circumstances|capacity|schedules?|budget|conditions?)(?: \w+){0,2}? (?:permits?|allows?|suffices?|goes|will permit)\b|\b(?:circumstances|time|resources|staffing|workload|capacity|budget|schedules?|weather) permitting\b`,
      [
        'The editor might run the word list.',
        'The deputy seeks to answer each mail.',
        'Time permitting, the clerk counts ten boxes.',
        'We measure the lids as far as our strength permits.',
      ],
      [
        'Buyers could not see the size.',
        'The lead may not release the lot alone.',
        'The clerk may only print after the scan.',
        'The lid is clear so that the packer could see the seal.',
        'The label could tear.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:sollte|sollten)(?: [\p{L}\d-]+){0,6}? (?:eigentlich|möglichst|idealerweise|tunlichst|im prinzip|grundsätzlich|normalerweise|nach möglichkeit|künftig)(?!\p{L})|(?<!\p{L})(?:bemüht|bemühen|bemühe|bemühte) (?:sich|uns|man|mich)(?!\p{L})|(?<!\p{L})(?:ist|sind|wäre|wird|werden) (?:[\p{L}-]+ ){0,2}(?:bestrebt|bemüht|darum bemüht)(?!\p{L})|(?<!\p{L})(?:soweit|sofern|so weit|solange) (?:[\p{L}-]+ ){0,4}(?:kräfte|kapazität\p{L}*|mittel|umstände|zeit|ressourcen|personaldecke|betrieb)(?: [\p{L}-]+){0,3} (?:erlaub\p{L}+|zulass\p{L}+|zuläss?t|reich\p{L}+|gestatt\p{L}+)(?!\p{L})|(?<!\p{L})(?:gibt|geben|tut|tun|gebe)(?: \p{L}+){0,2} (?:sein|ihr|unser|mein)(?:e)? (?:bestes|möglichstes)(?!\p{L})`,
      [
        'Die Packkraft sollte vor dem Versand eigentlich die Punkte abhaken.',
        'Der Einkauf ist bestrebt, jede Rechnung zu prüfen.',
        'Soweit die Kräfte reichen, wird gezählt: soweit unsere Kräfte es erlauben.',
      ],
      ['Der Karton ist für Glas bestimmt.', 'Die Kräfte am Band zählen zweimal.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:le|la|l['’]|notre|nos|les|un|une|chaque) ?(?:responsables?|chefs?|gérante?s?|équipes?|adjointe?s?|assistante?s?|acheteu(?:r|se)s?|préparat(?:eur|rice)s?|comptables?|magasiniers?|employée?s?|salariée?s?|directeurs?|directrices?|personnel|service)(?: [\p{L}’'-]+){0,3}? (?:essaie(?:ra|ront|nt)?|tente(?:ra|ront|nt)?|tâche(?:ra|ront|nt)?|s['’]efforce(?:ra|ront|nt)?|cherche(?:ra|ront|nt)? à|veillera si|pourra(?:it|ient)?|devrait|devraient|fera son possible|fera de son mieux)(?!\p{L})(?! (?:pas|plus|seulement))|(?<!\p{L})(?:dans la mesure où|autant que|pour autant que|tant que|si) (?:nos |les |le |la |notre )(?:forces?|moyens|temps|circonstances|effectifs?|planning|charge|budget)(?: [\p{L}’'-]+){0,3} (?:permett\p{L}*|permet|suffi\p{L}+|laiss\p{L}+)(?!\p{L})|(?<!\p{L})on (?:s['’]efforcera|tâchera|essaiera|tentera|veillera à essayer)(?!\p{L})`,
      [
        'L’assistante essaiera de répondre chaque jour.',
        'Nos colis sont pesés autant que nos forces le permettent.',
        'On s’efforcera de protéger chaque flacon.',
      ],
      ['L’équipe ne pourra pas imprimer sans pesée.', 'Le temps de cuisson permet la pesée.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:cercher(?:à|anno)|prover(?:à|anno)|tenter(?:à|anno)|(?:si|ci si) (?:sforz|adoper|impegn|prodig)\p{L}+|si cercherà|si proverà|si tenterà|cerca di|cercano di|prova a|tenta di|fa(?:rà|ranno)? (?:del suo|il) (?:meglio|possibile))(?!\p{L})|(?<!\p{L})(?:per quanto|se|finché|nei limiti in cui|compatibilmente con) (?:le |i |il |la |lo )?(?:nostr\p{L} )?(?:forze|mezzi|tempo|circostanze|risorse|organico|impegni|budget|carico)(?: [\p{L}'’-]+){0,3} (?:consent\p{L}+|permett\p{L}+|bast\p{L}+)(?!\p{L})|(?<!\p{L})(?:il|la|l['’]|ogni|nostr[oa]) ?(?:responsabile|titolare|addett[oa]|assistente|capo|magazziniere|contabile|team|squadra|personale|vice)(?: [\p{L}'’-]+){0,3}? (?:dovrebbe|potrebbe|vorrebbe)(?!\p{L})`,
      [
        'L’assistente cercherà di rispondere ogni giorno.',
        'Ci si adopererà affinché ogni flacone viaggi protetto.',
        'Si pesa per quanto le forze lo consentano.',
      ],
      ['La ricerca di un fornitore è chiusa.', 'Le forze del tappo sono misurate.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:procurará[n]?|intentará[n]?|tratará[n]? de|se esforzará[n]?|se procurará|se intentará|se tratará de|hará[n]? lo posible|pondrá[n]? de su parte|procura que|trata de que)(?!\p{L})|(?<!\p{L})(?:en la medida en que|mientras|si|hasta donde|en cuanto) (?:las |los |el |la |nuestr[oa]s )?(?:fuerzas|medios|tiempo|circunstancias|recursos|plantilla|agenda|presupuesto|carga)(?: [\p{L}-]+){0,3} (?:permit\p{L}+|alcan\p{L}+|dej\p{L}+)(?!\p{L})|(?<!\p{L})(?:el|la|nuestr[oa]|cada) (?:responsable|encargad[oa]|gerente|administrativ[oa]|asistente|jef[ea]|mozo|contable|equipo|personal|adjunt[oa])(?: [\p{L}-]+){0,3}? (?:debería|podría|querría)(?!\p{L})`,
      [
        'La administrativa procurará contestar a diario.',
        'La encargada debería contar diez cajas.',
        'Se pesa mientras las fuerzas lo permitan.',
      ],
      ['La encargada procuró la báscula.', 'La fuerza del muelle se mide.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:体力|人手|余力|人員|予算|力|状況|都合)(?:の|が)(?:及ぶ|許す|続く|足りる)(?:限り|範囲|かぎり)|(?:担当|店長|課長|責任者|スタッフ|係)[^。]{0,30}(?:するかも|よう(?:に)?と(?:試み|思い)|したいところ|できたら|できればと)|(?:確認|点検|検品|返信|対応)(?:した(?:い|く)|するよう(?:に)?(?:試み|心|善処))`,
      ['力の及ぶ限り点検します。', '担当が毎日確認したいと思います。'],
      ['点検した結果を表に書きます。', '課長が許可した箱だけを出します。'],
    ),
  ],
}
