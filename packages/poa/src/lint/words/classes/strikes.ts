import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-05: the carrier's people did not work; who it was need not be said, for carriers are names. */
export const strikes: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:was|were|is|are|been|went|gone|going|goes) (?:\w+ )?on (?:an? )?(?:\w+ )?(?:strike|go-slow|work[- ]to[- ]rule|walk-?out)\b|\b(?:staged|called|began|started) (?:an? )?(?:\w+ )?(?:strike|go-slow|walk-?out)\b|\b(?:walked out|downed tools|worked to rule|took industrial action)\b`,
      ['Royal Mail was on a go-slow in December.', 'The postal workers went on strike in May.'],
      ['The strike plate of the lock was missing.', 'The light is on a switch.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:streik(?:te|ten|t|en)|bestreikt\p{L}*|(?:war|waren|stand|standen|ist|sind|befand\p{L}*)(?: \p{L}+){0,4} im (?:\p{L}+)?streik|(?:Bummel|Warn)streik\p{L}*|Dienst nach Vorschrift|die Arbeit nieder)(?!\p{L})`,
      ['Der Paketdienst streikte im Mai.', 'Die Post machte Dienst nach Vorschrift.'],
      ['Ein Streikplan liegt im Büro.', 'Die Vorschrift steht im Ordner.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:était|étaient|est|sont|été|se (?:sont|est) mise?s?|étant)(?: \p{L}+)? en grève|(?:a|ont|avait|avaient) (?:fait|débrayé|cessé)(?: la| le)?(?: \p{L}+)? ?(?:grève|travail)|grève du zèle|faisai(?:t|ent) grève)(?!\p{L})`,
      ['La Poste était en grève en mai.', 'Les livreurs ont fait grève.'],
      ['Le plan prévu en cas de grève est affiché.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:era|erano|è|sono|stat[oaie]|entrat[oaie])(?: \p{L}+)? in sciopero|(?:ha|hanno|aveva|avevano) (?:fatto sciopero|scioperato|incrociato le braccia)|scioperav(?:a|ano)|sciopero bianco)(?!\p{L})`,
      ['Il corriere è stato in sciopero a maggio.', 'Gli autisti hanno scioperato.'],
      ['Il piano in caso di sciopero è affisso.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:estaba|estaban|estuvo|estuvieron|está|están|estado)(?: \p{L}+)? (?:en|de) huelga|(?:hizo|hicieron|hacía|hacían|declaró|declararon)(?: la| una)? huelga|huelga de celo|secundaron el paro|(?:fue|fueron) a la huelga)(?!\p{L})`,
      ['Correos estuvo en huelga en mayo.', 'Los mensajeros hicieron huelga.'],
      ['El plan para caso de huelga está colgado.'],
    ),
  ],
  ja: [
    entry(
      'ストライキ(?:に入|を(?:し|行|起こ)|中|のため|で(?:遅|配)|が(?:あ|起))|ストに入|順法闘争',
      ['運送会社が5月にストライキに入りました。'],
      ['ストライキプレートの在庫は3個です。'],
    ),
  ],
}
