import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const en = String.raw`(?:algorithms?|robots?|bots?|machines?|systems?|computers?|programs?|clerks?|employees?|people|reviewers?|colleagues?|filters?|AIs?|automations?)`

/** LNG-03: one of the reader's people or machines as the doer. */
export const ofYours: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:an?|some|the|that|this) (?:\w+ )?${en} of yours|(?:one|some|any|another) of your (?:\w+ )?${en}) (?:\w+ )?(?:decid|has|have|had|chose|thinks?|thought|believes?|got|made|makes|mis|cannot|can['’]t|could|did|does|do|is|was|seems?|simply|just|must|threw|closed|shut|mixed)\w*(?! (?:asked|requested|written|named|listed|told us))[^.!?\n,;]{0,50}`,
      ['Somewhere an algorithm of yours has decided that we count for nothing.'],
      ['One of your rules asks for the weight.', 'A system of ours has decided it.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:einer?|eines|irgendeine?r?) (?:Ihrer|Eurer) (?:\p{L}+ )?(?:Algorithmen|Roboter|Maschinen|Systeme|Computer|Programme|Mitarbeiter(?:innen)?|Prüfer|Filter)|(?:ein|eine|irgendein|irgendeine) (?:\p{L}+ )?(?:Algorithmus|Roboter|Maschine|System|Computer|Programm|Mitarbeiter|Filter) (?:von|bei) Ihnen)(?: [\p{L}]+){1,6}`,
      ['Irgendein Algorithmus bei Ihnen hat entschieden.'],
      ['Ein Programm von uns druckt das.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:un|une|l['’]un|l['’]une|quelqu['’]un) ?de vos (?:\p{L}+ )?(?:algorithmes|robots|machines|systèmes|ordinateurs|programmes|employés|collègues|filtres)(?: [\p{L}’']+){1,6}`,
      ['Un de vos algorithmes a décidé.'],
      ['Un de vos courriels cite deux lots.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:un|una|qualche|uno dei|una delle) ?vostr[oaie] (?:\p{L}+ )?(?:algoritm[oi]|robot|macchin[ae]|sistem[ai]|computer|programm[ai]|impiegat[oi]|dipendent[ei]|filtr[oi])(?: [\p{L}'’]+){1,6}`,
      ['Un vostro algoritmo ha deciso.'],
      ['Una vostra regola chiede il peso.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:un|una|algún|alguna) (?:algoritmo|robot|máquina|sistema|ordenador|programa|empleado|filtro) (?:suyo|suya|vuestr[oa]|de ustedes)|(?:uno|una|alguno|alguna) de (?:sus|vuestros|vuestras) (?:\p{L}+ )?(?:algoritmos|robots|máquinas|sistemas|ordenadores|programas|empleados|filtros))(?: [\p{L}]+){1,6}`,
      ['Uno de sus algoritmos ha decidido.'],
      ['Una de sus reglas pide el peso.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:御社|貴社|そちら|アマゾン|Amazon)の(?:システム|アルゴリズム|ロボット|機械|担当者|審査員?|プログラム|AI)(?:が|は)[^。]{0,16}(?:いい加減|誤|間違|勝手|不当|でたらめ|一方的|判定をした|判断をした)[^。]{0,12}`,
      ['御社のシステムがいい加減な判定をしたせいです。'],
      ['Amazonのシステムが番号を発行します。'],
    ),
  ],
}
