import type { Letter, ReadSentence } from '../reading/letter.ts'
import { oncePerLetter } from '../reading/once-per-letter.ts'
import { gated } from '../text/gated.ts'

/**
 * "Account deactivation: 9 August", a column "Removal date": the day on which something is done, where the letter says that it can
 * be prevented. `label` is what stands before the day, or the heading of its column.
 */
export function isAvertedDay(letter: Letter, sentence: ReadSentence, label: string): boolean {
  return action.test(label) && !stock.test(sentence.words, sentence) && canBeAverted(letter)
}

const action =
  /(?<![a-z])(?:(?:removal|deactivation|suspension|termination|closure|take-?down|enforcement)(?: (?:date|day|on))?|(?:loschung|entfernung|deaktivierung|sperrung|schliessung)(?:s(?:datum|termin|tag))?(?: (?:am|zum))?|(?:date (?:de |d'))?(?:suppression|retrait|desactivation|suspension|fermeture)(?: (?:du compte|le))?|(?:data (?:di|della) )?(?:rimozione|disattivazione|sospensione|chiusura)|(?:fecha de )?(?:eliminacion|retirada|desactivacion|suspension|cierre))(?: [(:：|–—-])? ?[(:：|–—-]? ?$|(?:削除|停止|閉鎖)(?:予定)?日?[ :：|]{0,2}$/

const stock = gated(
  /(?<![a-z])(?:inventory|stock|units?|removal order|bestand|einheiten|inventaire|unites|inventario|unita|existencias|unidades)(?![a-z])|在庫/,
)

const canBeAverted = oncePerLetter((letter: Letter): boolean =>
  letter.sentences.some((sentence) => averts.test(sentence.words, sentence)),
)

const averts = gated(
  /(?<![a-z])(?:(?:before|by|ahead of|prior to) (?:the|this|that|its|their|each) (?:[a-z]+ )?(?:date|day)|to (?:prevent|avoid|stop) (?:this|that|the|removal|deactivation|suspension|closure)|can (?:prevent|avoid|stop) (?:this|that|it|the)|to (?:stay|remain) active|to keep (?:your|the) [a-z ]{3,20} (?:active|open|live)|(?:vor|bis zu) (?:diesem|dem) (?:[a-z]+ )?(?:datum|termin|tag)|um (?:dies|das|die [a-z]+) zu (?:verhindern|vermeiden)|avant (?:cette|la) (?:date|suppression)|pour (?:eviter|empecher) (?:cela|la|cette|le|ce)|(?:prima di|entro) (?:tale|questa|quella|la) (?:data|rimozione)|per (?:evitarl|impedirl|evitare|impedire)[a-z]*|antes de (?:esa|esta|la) fecha|para evitar(?:lo|la)?)(?![a-z])|(?:上記|記載)の(?:期日|日付|日)(?:まで|より前)|(?:防ぐ|避ける|回避する)(?:ため|に)/,
)
