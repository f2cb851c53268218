import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-03: our best, whatever comes of it. */
export const ourBest: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:try|tries|tried|trying) (?:our|my|their) (?:very |level )?(?:best|hardest|utmost)\b|\b(?:we|i) (?:always |constantly |continuously )?(?:strive|endeavou?r) (?!to\b|for\b)(?=\w)`,
      ['Try our best with the returns.', 'We always strive send parcels the same day.'],
      ['The best box was tried on 3 May.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:unser|mein) (?:Möglichstes|Äußerstes)(?!\p{L})|(?<!\p{L})(?:versuch|probier)\p{L}*(?: \p{L}+){0,3} unser Bestes`,
      ['Wir tun unser Möglichstes.'],
      ['Die beste Schachtel steht im Regal.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:f[ae]\p{L}+|essa\p{L}+) (?:\p{L}+ )?(?:au mieux|notre possible|de notre mieux|le maximum)(?!\p{L})`,
      ['Nous ferons au mieux.'],
      ['Le carton qui va le mieux est au poste 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:far|facc|fa|cerc)\p{L}* (?:tutto )?il (?:nostro )?possibile(?!\p{L})`,
      ['Faremo il possibile.'],
      ['Il controllo è possibile dalle 8.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:har|hac|hag|intent)\p{L}* (?:todo )?(?:lo (?:mejor )?posible|lo mejor que podamos)(?!\p{L})`,
      ['Haremos lo posible.'],
      ['El control es posible desde las 8.'],
    ),
  ],
  ja: [entry(String.raw`(?:最善|全力|ベスト)を尽く`, ['最善を尽くします。'], ['最善の箱は棚2にあります。'])],
}
