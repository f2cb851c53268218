import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-11: seen, told or suspected, and done all the same. */
export const inSpite: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:we|i|they|he|she|the \w+|our \w+|my \w+)(?: [\w-]+){0,3}? (?:put|sold|sell|listed|list|shipped|ship|sent|send|kept|keep|went|continued|used|bought|uploaded|posted|offered|let|left|packed|printed|placed|paid|ran|did|carried)\b[^.!?\n;]{0,60}\b(?:all the same|anyway|any ?way|anyhow|nonetheless|nevertheless|regardless|even so|just the same|despite (?:that|this|it|knowing|the)|in spite of (?:that|this|it|knowing)|notwithstanding|against (?:the|his|her|our) (?:advice|warning|better judg\w+))\b|\b(?:against (?:our |my )?better judg\w+|with (?:our|my) eyes (?:wide )?open|in full (?:knowledge|awareness)|knowing (?:full |perfectly |very )?well|knowing (?:that )?(?:it|they|this|the \w+) (?:was|were|is|are) (?:not |fake|wrong|forbidden|used|copied|illegal)|turned a blind eye|(?:looked|seemed|was|were|felt|sounded|smelled) (?:\w+ )?(?:wrong|odd|off|strange|suspicious|fake|not (?:real|genuine|right))[^.!?\n]{0,50}\b(?:yet|but|and still|still) (?:we|i|it|they) (?:\w+ )?(?:ship\w*|s(?:ell|old)\w*|list\w*|put|kept|went)|went ahead (?:regardless|anyway|all the same)|(?:had been|were) warned[^.!?\n]{0,60}(?:went|kept|continued|ignored)|looked the other way|took the risk|took a chance|hoped (?:that )?(?:nobody|no one|amazon|it|you) (?:would|will|might)|thought (?:that )?(?:nobody|no one|amazon|you) (?:would|will)|(?:saw|noticed|realised|realized|suspected|guessed|could tell|felt|had a (?:feeling|hunch)|was clear|was obvious|were warned|had been warned)[^.!?\n]{0,80}\b(?:but|yet|and|still)\b[^.!?\n]{0,30}\b(?:we|i) (?:\w+ )?(?:still |went |kept |sold|listed|put|shipped|did nothing|said nothing|kept quiet))\b`,
      [
        'We put the belts online all the same.',
        'He noticed the wrong stitching but we still listed them.',
        'We hoped nobody would notice.',
        'We sold them knowing full well what they were.',
      ],
      [
        'The clerk put the label on the box.',
        'The lead noticed the dent and we closed the offer.',
        'We kept the slips in the cage.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:wir|ich|haben|habe|hat|wurden?|der \p{L}+|die \p{L}+)(?: [\p{L}\d\uFFFC-]+){0,7} (?:trotzdem|dennoch|gleichwohl|nichtsdestotrotz|ungeachtet dessen|obwohl wir (?:wussten|ahnten|sahen))(?: [\p{L}\d\uFFFC-]+){0,7} (?:verkauft\p{L}*|angeboten|eingestellt|gelistet|verschickt\p{L}*|versandt|weiterverkauft|behalten|genutzt|benutzt|gekauft|hochgeladen|stellten|verkauften|boten)|wider besseres Wissen|sehenden Auges|(?:verkauft|angeboten|eingestellt|verschickt) haben wir (?:sie|es|ihn|die \p{L}+) (?:trotzdem|dennoch)|in vollem Bewusstsein|wohl wissend|ein Auge zugedrückt|gehofft,? dass (?:es )?(?:niemand|keiner|Amazon)|haben (?:es )?(?:gesehen|gemerkt|geahnt|gewusst) und (?:trotzdem|dennoch|nichts))(?!\p{L})`,
      ['Wir haben die Gürtel trotzdem verkauft.', 'Das geschah wider besseres Wissen.'],
      ['Trotzdem prüft die Leiterin jeden Karton.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nous|on|je|j['’]|il|elle)(?: [\p{L}\d\uFFFC’'-]+){0,6} (?:vendu\p{L}*|mis\p{L}*|listé\p{L}*|expédié\p{L}*|envoyé\p{L}*|gardé\p{L}*|continué|publié\p{L}*|acheté\p{L}*)(?: [\p{L}\d\uFFFC’'-]+){0,6} (?:quand même|malgré (?:tout|cela)|tout de même|néanmoins)|(?:vendu|mis|expédié|envoyé)\p{L}* (?:quand même|malgré tout|tout de même)|(?:quand même|malgré tout|tout de même) (?:vendu\p{L}*|mis\p{L}*|expédié\p{L}*|envoyé\p{L}*|publié\p{L}*|acheté\p{L}*)|en (?:toute|pleine) connaissance de cause|sciemment|fermé les yeux|en espérant que (?:personne|cela)|tout en sachant)(?!\p{L})`,
      ['Nous avons mis les ceintures en vente quand même.', 'C’était en pleine connaissance de cause.'],
      ['Le gérant relit quand même la fiche.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:abbiamo|ho|hanno|ha)(?: [\p{L}\d\uFFFC'’-]+){0,3} (?:vendut\p{L}|mess\p{L}|pubblicat\p{L}|spedit\p{L}|inviat\p{L}|tenut\p{L}|comprat\p{L}|caricat\p{L})(?: [\p{L}\d\uFFFC'’-]+){0,6} (?:lo stesso|comunque|ugualmente|nonostante (?:tutto|ciò)|malgrado tutto)|(?:vendut|mess|spedit|pubblicat)\p{L} (?:comunque|ugualmente|lo stesso)|(?:comunque|ugualmente|lo stesso) (?:vendut\p{L}|mess\p{L}|pubblicat\p{L}|spedit\p{L}|comprat\p{L})|consapevolmente|sapendo (?:bene|benissimo|che)|chiuso un occhio|sperando che nessuno|a nostro rischio)(?!\p{L})`,
      ['Abbiamo messo in vendita le cinture lo stesso.', 'Abbiamo comunque spedito i pezzi.'],
      ['Il titolare rilegge comunque la scheda.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:\p{L}+(?:imos|amos)|hemos \p{L}+|he \p{L}+)(?: [\p{L}\d\uFFFC-]+){0,6} (?:de todos modos|de todas formas|de todas maneras|aun así|igualmente|a pesar de (?:todo|ello|eso)|pese a (?:todo|ello))|(?:aun así|de todos modos|de todas formas|igualmente) (?:l[oa]s? )?(?:vend\p{L}+|pus\p{L}+|public\p{L}+|envi\p{L}+|compr\p{L}+|seguimos)|a sabiendas|sabiendo (?:bien|perfectamente|que)|hicimos la vista gorda|con la esperanza de que nadie|esperando que nadie)(?!\p{L})`,
      ['Pusimos los cinturones a la venta de todos modos.', 'Aun así los vendimos.'],
      ['El dueño relee la ficha igualmente.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:知り|分かり|わかり|気づき|承知し|認識し|疑い)(?:ながら|つつ)(?:も)?|(?:知って|分かって|気づいて|認識して)い(?:た|まし(?:た)?)(?:にもかかわらず|のに|が)|(?:それでも|にもかかわらず)[^。]{0,16}(?:販売|出品|出荷|発送|掲載)(?:し|を続)|(?:気づ|わか|分か|知)[^。]{0,8}(?:が|のに|ながら)、?(?:そのまま|構わず)|(?:わざと|故意に|見て見ぬ)`,
      ['偽物と知りながら販売しました。', '違いに気づいていたのに出品しました。'],
      ['担当者は毎日確認しています。'],
    ),
  ],
}
