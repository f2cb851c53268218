import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-03: hope without a subject, and leave taken from how much there is to do. */
export const hoped: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:it is (?:\w+ )?(?:to be |being )?(?:hoped|expected|wished|assumed)|one (?:hopes|would hope|trusts)|let us hope|god willing|touch wood|fingers crossed|all being well|if all goes well|with (?:any|some|a bit of) luck|work(?:load)? permitting|orders? permitting)\b`,
      ['Seals will, it is to be hoped, show the opening.', 'All being well, the scale arrives.'],
      ['The expected weight is 2 kg.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:es )?(?:ist|bleibt|wäre) (?:zu hoffen|zu wünschen)|so Gott will|toi,? toi|(?:wenn|sofern|soweit|solange|insofern) (?:es |dies |das )?(?:die|der|unsere?) \p{L}*(?:lage|menge|aufkommen|anfall|stand|decke) (?:[\p{L}]+ ){0,3}?(?:hergib|zulass|zuläss|zulässt|erlaub|gestatt|ermöglich)\p{L}*)(?!\p{L})`,
      ['Soweit es die Auftragslage hergibt, lagern wir mehr.', 'Es bleibt zu hoffen, dass es hält.'],
      ['Soweit die Folie reicht, wird geschweißt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:il (?:est|reste) à|il faut) (?:espérer|souhaiter)|on (?:peut )?espér\p{L}+|si Dieu le veut|(?:si|tant que|pour autant que|dans la mesure où) (?:le|la|les|notre|nos) (?:carnet|commandes|volume|ventes|marché|chiffre)(?: [\p{L}’']+){0,3} (?:perme|suiv|autoris)\p{L}+)(?!\p{L})`,
      ['Il est à espérer que le sceau tienne.', 'Si le carnet de commandes le permet, nous stockons plus.'],
      ['Le volume est noté chaque lundi.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:c['’]è|resta) da (?:sperare|augurarsi)|si spera|se Dio vuole|(?:se|finché|qualora|compatibilmente con) (?:gli|il|le|la|i) (?:ordini|volume|vendite|mercato|carico)(?: [\p{L}'’]+){0,3} (?:permett|consent)\p{L}+)(?!\p{L})`,
      ['C’è da sperare che il sigillo tenga.', 'Se gli ordini lo permettono, teniamo più scorte.'],
      ['Il volume è scritto ogni lunedì.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:es|cabe|queda) (?:de |que )?esperar|se espera que|(?:si|mientras|siempre que) (?:los|las|el|la) (?:pedidos|ventas|volumen|mercado|carga)(?: [\p{L}]+){0,3} (?:permit)\p{L}+)(?!\p{L})`,
      ['Cabe esperar que el precinto aguante.', 'Si los pedidos lo permiten, almacenamos más.'],
      ['El volumen se anota cada lunes.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:はず|と思われ|と期待され|であろう)(?:です|ます)|(?:受注|注文|売上|忙しさ|業務量)(?:の)?(?:状況)?(?:が|に)(?:許せば|許す限り|余裕があれば|よって)`,
      ['封緘で分かるはずです。', '受注が許せば在庫を増やします。'],
      ['受注は毎朝確認します。'],
    ),
  ],
}
