import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-04: whoever gave one star or sent it back, and what is said of their wits or wants. */
export const starGivers: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:who(?:ever)?|those (?:who|that)|people (?:who|that)|the (?:ones|folks) (?:who|that)) (?:\w+ )?(?:left|gave|wrote|returned|complained|sent|opened|filed)\b[^.!?\n]{0,70}\b(?:(?:know|understand)s? (?:\w+ )?(?:nothing|little)|(?:do|does)(?: not|n['’]t) (?:know|understand|have a clue)|(?:only|just) (?:wants?|looks?|after|seeks?|cares?)|(?:has|have) no (?:idea|clue|taste)|wants? (?:a freebie|it for free|money back))`,
      ['Whoever left one star knows nothing of pottery and only wants a refund.'],
      ['Whoever returned a box received a label.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:wer|diejenigen,? die|die Leute,? die|Leute,? die)(?: [\p{L}]+){0,4} (?:einen Stern|schlechte Bewertung\p{L}*|zurückgeschickt|reklamiert|beschwert|Bewertung\p{L}*)[^.!?\n]{0,60}(?:keine Ahnung|versteh\p{L}* (?:\p{L}+ ){0,3}nichts|nichts versteh\p{L}*|will\p{L}* (?:nur|bloß)|wollen (?:nur|bloß)|nur (?:auf|das|sein|ihr) (?:\p{L}+ ){0,2}(?:Geld|Erstattung|aus))(?!\p{L})`,
      ['Wer uns einen Stern gab, hat von Keramik keine Ahnung.'],
      ['Wer einen Stern auf dem Karton sieht, legt ihn weg.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:ceux qui|celui qui|celle qui|qui|les gens qui)(?: [\p{L}’']+){0,3} (?:étoile|avis|retourné|renvoyé|plaint\p{L}*|réclamé)[^.!?\n]{0,60}(?:(?:n['’]y |ne )?(?:connai|connaî|compren|enten)\p{L}*(?: [\p{L}]+){0,2} (?:rien|goutte)|ne (?:cherche|veu|pense)\p{L}* qu|(?:cherche|veut|veulent) (?:juste|seulement))`,
      ['Ceux qui ont mis une étoile n’y connaissent rien.'],
      ['Ceux qui ont une étoile sur la boîte vont en zone 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:chi|quelli che|coloro che|quelle che)(?: [\p{L}'’]+){0,4} (?:stell[ae]|recensione|reso|restituito|lamentat[oaie]|reclamato)[^.!?\n]{0,60}(?:non (?:\p{L}+ )?(?:capisc|s[aà]|sann|intend)\p{L}*|(?:cerca|vuole|cercano|vogliono) (?:solo|soltanto)|(?:solo|soltanto) il rimborso)`,
      ["Chi ci ha lasciato una stella, diciamolo, di ceramica non capisce un'acca."],
      ['Chi trova una stella sulla scatola la mette via.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:quien(?:es)?|l[oa]s que|el que|la que)(?: [\p{L}]+){0,4} (?:estrellas?|reseña|devolvi\p{L}+|devuelto|quejad?\p{L}*|reclam\p{L}+)[^.!?\n]{0,60}(?:no (?:\p{L}+ )?(?:entiend|sab|tien)\p{L}* ?(?:de |ni |nada)?|(?:sol[oa]|sólo) (?:busca|quiere|buscan|quieren)|(?:busca|quiere)n? (?:sol[oa]|sólo))`,
      ['Quien nos dejó una estrella no entiende nada de cerámica.'],
      ['Quien ve una estrella en la caja la aparta.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:星1|星一つ|低評価|返品|苦情)[^。]{0,10}(?:人|方|客|購入者)(?:は|たちは)[^。]{0,20}(?:分かっていな|わかっていな|理解していな|知らな|だけが目的|欲しいだけ|目当て)`,
      ['星1を付けた人は陶器のことが分かっていない。'],
      ['返品した方は4名です。'],
    ),
  ],
}
