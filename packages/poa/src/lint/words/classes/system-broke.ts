import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-03: a system of Amazon's that broke down, whoever it is said to belong to; what it shows or lists is no blame. */
export const systemBroke: ByLanguage = {
  en: [
    entry(
      String.raw`(?:\bamazon(?:'s|’s)? (?:own )?(?:\w+ ){0,2}?(?:systems?|software|servers?|portal|platform|tools?|website|site|app|feeds?|processor|database|dashboard|interface|backend|bots?|algorithms?)|\bseller central) (?:has |have |had |then |simply |just |also |again |\w+ly |must have )*(?:glitch\w*|malfunction\w*|misfir\w*|crash(?:es|ed)|froze|freezes|frozen|hung|hangs|hiccup\w*|broke(?:n)? down|(?:was|were|is|went) (?:down|offline|haywire|broken|unavailable|faulty)|(?:had|has|suffered|showed) an? (?:\w+ )?(?:bug|glitch|outage|hiccup|malfunction|failure|fault|breakdown))\b`,
      [
        'Amazon’s feed processor crashed on 3 May.',
        'Seller Central froze while we confirmed.',
        'The Amazon system had an outage.',
      ],
      [
        'Amazon’s system shows 14 orders.',
        'Our own printer crashed while Seller Central was open.',
        'The pages were closed in Seller Central.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:System\p{L}*|Software|Server|Portal|Plattform|Programm|Werkzeug|Schnittstelle|Webseite) von Amazon|Amazons (?:\p{L}+ )?(?:System|Software|Server|Portal|Plattform|Programm|Schnittstelle)|Amazon-(?:System|Software|Server|Portal|Plattform|Schnittstelle)|Seller Central) (?:ist |war |hat |hatte |lief |wurde )(?:[\p{L}\d.-]+ ){0,5}?(?:abgestürzt|ausgefallen|gesponnen|versagt|gestreikt|gehangen|eingefroren|gestört|defekt|kaputt|offline|fehlerhaft|nicht erreichbar|(?:einen |eine )?(?:\p{L}+ )?(?:Aussetzer|Ausfall|Störung|Fehlfunktion|Panne|Bug|Absturz))(?!\p{L})`,
      [
        'Das System von Amazon hatte einen Aussetzer.',
        'Amazons System ist abgestürzt.',
        'Seller Central war zwei Tage gestört.',
      ],
      [
        'Amazons System zeigt 14 Bestellungen.',
        'Unser Drucker war gestört, als wir Seller Central öffneten.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:système|logiciel|serveurs?|portail|outil|site|plateforme|interface|robot) d['’]Amazon|Seller Central)(?: \p{L}+ment| alors| encore)? (?:a|ont|avait|est|était|s['’]est)(?: \p{L}+)?? (?:plant|bugg|bugué|dysfonctionn|cessé de fonctionner|lâché|tomb|bloqué|figé|en panne|hors service|hors ligne|eu (?:un |une )?(?:\p{L}+ )?(?:bug|panne|raté|dysfonctionnement)|connu (?:un |une )(?:\p{L}+ )?(?:bug|panne|dysfonctionnement))\p{L}*`,
      [
        'Le système d’Amazon a planté.',
        'L’outil d’Amazon a connu une panne.',
        'Seller Central était hors ligne.',
      ],
      ['Le système d’Amazon affiche 14 commandes.', 'Notre imprimante a planté.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:sistema|software|server|portale|strumento|sito|piattaforma|interfaccia|robot) (?:di|d['’]) ?Amazon|Seller Central)(?: \p{L}+mente| poi)? (?:si è|è|era|ha|aveva|ha avuto|ha subito)(?: \p{L}+)?? (?:bloccat[oa]|andat[oa] in (?:tilt|crash|errore|blocco)|impallat[oa]|piantat[oa]|guast[oa]|fuori servizio|in tilt|smesso di funzionare|un(?:a|['’])? ?(?:\p{L}+ )?(?:malfunzionamento|guasto|errore|anomalia|blocco|bug))(?!\p{L})`,
      ['Il sistema di Amazon è andato in tilt.', 'Il portale di Amazon aveva un malfunzionamento.'],
      ['Il sistema di Amazon mostra 14 ordini.', 'La nostra stampante è andata in tilt.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:sistema|programa|servidor(?:es)?|portal|herramienta|web|sitio|plataforma|interfaz|robot) de Amazon|Seller Central)(?: \p{L}+mente| entonces)? (?:(?:se )?(?:falló|fallaba|colgó|cayó|bloqueó|rompió|estropeó|averió)|(?:estaba|estuvo|quedó) (?:caíd[oa]|colgad[oa]|bloquead[oa]|averiad[oa]|fuera de servicio)|(?:tuvo|tenía|sufrió|ha tenido) (?:un |una )?(?:\p{L}+ )?(?:fallo|error|avería|caída|problema|bug))(?!\p{L})`,
      ['El sistema de Amazon se colgó.', 'La plataforma de Amazon estaba caída.'],
      ['El sistema de Amazon muestra 14 pedidos.', 'Nuestra impresora se colgó.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:Amazon|アマゾン|セラーセントラル)(?:側)?の?(?:システム|サーバー|ツール|画面|管理画面)?(?:が|は|に)(?:突然|一時)?(?:障害|不具合|バグ|ダウン|落ち|フリーズ|固まっ)`,
      ['セラーセントラルが突然フリーズしました。', 'Amazonのサーバーが一時ダウンしました。'],
      ['Amazonの画面で14件を確認しました。', '当店の印刷機に不具合がありました。'],
    ),
  ],
}
