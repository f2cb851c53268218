import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const goods = String.raw`(?:\w+ ){0,3}(?:were|was|are|is|had been|had|came|infring\w+|did)\b`

/** LNG-11: known beforehand, or done on purpose. What was learned later, or denied, is left alone. */
export const deliberate: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:we|i|our (?:\w+ ){0,2}\w+|the owner|the director|management) (?:ourselves |myself |all |both |already )?(?:(?:were|was|had been) (?:well|fully|perfectly|quite|already|all too|very much|entirely|completely) aware (?:that|of|at the time)|(?:knew|understood) (?:full well|perfectly well|very well|all along|from the (?:start|outset|beginning)|at the time|beforehand|exactly) (?:that )?(?:the |these |those |this |it |they |what |our |of )${goods}|knew (?:that )?(?:the|these|those|this|our|they|it) ${goods} (?:not |only )?(?:fake|false|forged|copies|copied|replicas?|counterfeits?|imitations?|used|refurbished|illegal|forbidden|banned|prohibited|unauthori[sz]ed|expired|genuine|real|authentic|safe|tested|certified|allowed))\b`,
      [
        'We were well aware that the bags were copies when we bought them.',
        'We knew all along that the chargers were not tested.',
        'Our buyer was fully aware of the missing licence.',
        'We knew that the belts were fake.',
      ],
      [
        'The team is well aware of the new step.',
        'We knew the carrier only by its name.',
        'We did not know that the bags were copies.',
        'Today we know that the lot was expired.',
      ],
    ),
    entry(
      String.raw`\b(?:we|i|our (?:\w+ ){0,2}\w+|the (?:owner|director|manager)) (?:ourselves |myself |himself |herself )?(?:(?:have |has |had )?(?:intentionally|deliberately|purposely|purposefully|wilfully|willfully|consciously) (?:\w+(?:ed|t|d)|put|sold|sent|chose|gave|made|wrote|hid|took|left|kept|bought|ran|set)|(?!(?:did|do|have|had|would|never)\b(?: not|n['’]t)?)(?:[\w-]+ ){1,12}(?:on purpose|(?<!not )by design(?= so)|with intent))\b`,
      [
        'We ourselves changed the dates on the invoice on purpose.',
        'We deliberately left the old weight on the page.',
        'The owner intentionally opened a second account.',
        'I raised the stock figure on purpose.',
      ],
      [
        'We did not change the date on purpose.',
        'The cut was made on purpose-built machines.',
        'The lock is deliberately simple.',
        'We never did this on purpose.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:uns|mir) (?:war|waren) (?:(?:sehr|durchaus|völlig|von Anfang an|schon|bereits|damals) )+(?:wohl )?(?:bewusst|bekannt|klar)|(?:uns|mir) war (?:bewusst|klar),? dass|(?:wir|ich) wussten?(?: (?:sehr|genau|von Anfang an|schon|bereits|damals|wohl|gut|durchaus))+,? dass|(?:wir|ich|wir haben|ich habe)(?: [\p{L}\d-]+){0,8} (?<!nicht )(?:absichtlich|mit Absicht|bewusst|vorsätzlich|mutwillig)(?: [\p{L}\d-]+){0,6} (?:verkauft|geändert|gefälscht|verschwiegen|eingestellt|angegeben|verschickt|geschickt|retuschiert|erhöht|gelöscht))(?!\p{L})`,
      [
        'Uns war durchaus bewusst, dass die Klingen Nachbauten sind.',
        'Wir wussten genau, dass die Ware gebraucht war.',
        'Wir haben die Mengen absichtlich geändert.',
      ],
      ['Uns war nicht bewusst, dass eine Prüfung fehlte.', 'Der Prüfer hat bewusst zwei Karten gezogen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:savions|étions) (?:(?:très |fort |parfaitement |pertinemment |pleinement |tout à fait |déjà |bien |dès le début )+)(?:(?:bien )?(?:conscients?|conscientes?|informés?) )?(?:que|qu['’])|nous (?:étions|avions été) (?:conscients?|conscientes?) (?:que|du|de)|(?:nous avons|nous|j['’]ai|la gérante|le gérant)(?: [\p{L}\d’'-]+){0,8} (?<!pas )(?:exprès|volontairement|délibérément|intentionnellement))(?!\p{L})`,
      [
        'Nous savions parfaitement que les lames étaient des copies.',
        'Nous étions bien conscients que le lot était périmé.',
        'Nous avons délibérément changé la date.',
      ],
      ['Nous ne savions pas que le lot était périmé.', 'Le bouton est placé exprès en haut.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?<!non )(?:(?:sapevamo|eravamo) (?:(?:molto |già |perfettamente |pienamente |benissimo |bene |ben |fin dall['’]inizio )+)(?:consapevoli |coscienti )?(?:che|del)|eravamo (?:consapevoli|coscienti|al corrente) (?:che|del)|(?:abbiamo|ho)(?: [\p{L}\d’'-]+){0,8} (?:apposta|volutamente|deliberatamente|volontariamente))(?!\p{L})`,
      [
        'Sapevamo benissimo che le lame erano copie.',
        'Eravamo consapevoli che il lotto era scaduto.',
        'Abbiamo cambiato la data apposta.',
      ],
      ['Non eravamo consapevoli che mancasse la prova.', 'La scatola è fatta apposta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?<!no )(?:(?:sabíamos|éramos|estábamos) (?:(?:muy |ya |perfectamente |plenamente |de sobra |bien |desde el principio )+)(?:conscientes |al tanto )?(?:de )?que|(?:éramos|estábamos) (?:conscientes|al tanto) de|(?:\p{L}+(?:amos|imos)|hemos|he)(?: [\p{L}\d-]+){0,8} (?<!no )(?:a propósito(?! de)|deliberadamente|intencionadamente|intencionalmente))(?!\p{L})`,
      [
        'Sabíamos de sobra que las hojas eran copias.',
        'Éramos conscientes de que el lote estaba caducado.',
        'Cambiamos la fecha a propósito.',
      ],
      ['No éramos conscientes de que faltaba la prueba.', 'Hablamos a propósito de la ficha.'],
    ),
  ],
  ja: [
    entry(
      '(?:こと|の|もの)(?:を|は)(?:十分(?:に)?|充分(?:に)?|よく|当初から|最初から|初めから|以前から)(?:承知|認識|把握|理解|自覚)して(?:い|おり)(?:まし)?た?|(?:こと|の|もの)(?:を|は)(?:よく|最初から|初めから|当初から)(?:知って|分かって)い|(?:意図的|作為的|計画的)に[^。]{0,14}(?:変更|改ざん|偽|隠|販売|出品|加工|水増)',
      [
        '模倣品であることを十分に認識していました。',
        '数量を意図的に変更しました。',
        '偽物であることは最初から知っていました。',
      ],
      ['手順を十分に理解していませんでした。', '担当者はこの手順をよく理解しています。'],
    ),
  ],
}
