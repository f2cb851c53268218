import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: standards that rise by themselves, watchfulness, and whatever it takes. */
export const resolve: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:standards?|quality|discipline|controls?|vigilance|care|procedures?|processes|oversight|supervision|awareness|the bar) (?:\w+ )?(?:(?:will|shall|is|are|has|have|gets?|was|were)(?: be| been| being)?) (?:\w+ )?(?:raised|tightened|strengthened|improved|heightened|increased|enhanced|stepped up|lifted|sharpened|reinforced|upgraded|taken seriously)\b|\b(?:watch(?:es)?|look(?:s)?|be|is|are) (?:\w+ )?(?:out|on the lookout|on the watch|alert) (?:for|to) (?:\w+ ){0,2}?(?:stuff|things?|anything|problems?|trouble|issues?|suspicious|fishy|odd|mistakes|errors|fakes?)\b|\bkeep(?:s|ing)? (?:an|one|both|their|his|her) eyes? open\b|\b(?:do|does|doing) (?:what(?:ever| is| it)|all (?:that )?(?:is|it)|everything (?:that )?(?:is|it)) (?:\w+ )?(?:takes?|needed|necessary|required)\b|\b(?:so that|see to it that|make(?:s)? sure|ensures?)(?: that)? (?:everything|all|things) (?:will |always )?(?:goes?|runs?|works?|is|are|stays?) (?:well|fine|smoothly|right|okay|ok|in order|as it should|correct\w*|perfect\w*)\b`,
      [
        'Standards will be raised across the board.',
        'Our staff watches out for fishy stuff.',
        'We do whatever it takes.',
      ],
      ['The shelf was raised by 40 cm.', 'The clerk looks out the box of lot 4.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:Standards?|Qualität|Disziplin|Kontrollen?|Sorgfalt|Aufmerksamkeit|Abläufe|Prozesse|Anforderungen|Messlatte) (?:wird|werden|wurden?) (?:[\p{L}-]+ ){0,4}?(?:erhöht|angehoben|verschärft|verbessert|gesteigert|verstärkt|höher gelegt|optimiert)|(?:tun|machen|unternehmen),? (?:\p{L}+ )?was (?:\p{L}+ )?(?:nötig|notwendig|erforderlich|geht)|(?:damit|dass) (?:alles|die Dinge) (?:\p{L}+ )?(?:gut|glatt|rund|in Ordnung|ordentlich|bestens|reibungslos)(?: [\p{L}]+)?|(?:Ausschau halten|halten (?:[\p{L}]+ ){0,2}Ausschau))(?!\p{L})`,
      ['Die Standards werden überall angehoben.', 'Wir tun, was nötig ist, damit alles gut läuft.'],
      ['Die Kontrolle wird am Band gezählt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:normes|standards|exigences|qualité|contrôles?|vigilance|discipline|procédures?|processus|niveau) (?:sera|seront|est|sont|a été|ont été) (?:\p{L}+ )?(?:relevée?s?|renforcée?s?|améliorée?s?|rehaussée?s?|accrue?s?|optimisée?s?)|(?:ferons|faisons|faire|fera) (?:tout )?ce qu['’]il faut|pour que tout (?:[\p{L}]+ ){0,2}?(?:bien|rentre dans l['’]ordre|parfait\p{L}*)|ouvr\p{L}+ l['’]œil)(?!\p{L})`,
      ['Les exigences seront relevées partout.', 'Nous ferons ce qu’il faut pour que tout se passe bien.'],
      ['Le contrôle est noté dans le registre.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:standard|qualità|controll[oi]|requisiti|vigilanza|disciplina|procedure|processi|livello) (?:sarà|saranno|è|sono|verrà|verranno|vengono) (?:\p{L}+ )?(?:stat[oaie] )?(?:alzat|innalzat|rafforzat|migliorat|potenziat|aumentat|ottimizzat)[oaie]|(?:faremo|facciamo|fare|farà) (?:tutto )?(?:ciò|quello|quanto) (?:che )?(?:\p{L}+ )?(?:serve|occorre|necessario|ci vuole)|(?:perché|affinché|in modo che) tutto (?:[\p{L}]+ ){0,2}?(?:bene|liscio|in ordine|a posto))(?!\p{L})`,
      ['Gli standard saranno innalzati ovunque.', 'Faremo quello che serve perché tutto vada bene.'],
      ['Il controllo è scritto nel registro.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:estándares|calidad|control(?:es)?|exigencias|vigilancia|disciplina|procedimientos|procesos|nivel) (?:será|serán|se|es|son|ha sido|han sido) (?:\p{L}+ )?(?:elev\p{L}+|reforz\p{L}+|refuerz\p{L}+|mejor\p{L}+|aument\p{L}+|optimiz\p{L}+)|(?:haremos|hacemos|hacer|hará) (?:todo )?(?:lo|cuanto) (?:que )?(?:\p{L}+ )?(?:haga falta|hace falta|necesario|haya que hacer)|para que todo (?:[\p{L}]+ ){0,2}?(?:bien|en orden|sobre ruedas|perfect\p{L}+))(?!\p{L})`,
      ['Haremos lo que haga falta para que todo vaya bien.', 'Los estándares serán elevados.'],
      ['El control se anota en la hoja.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:きちんと|しっかり(?:と)?|ちゃんと|適切に|丁寧に)(?:管理|対応|確認|対処|運用)(?:し|いたし|して(?:いき|まいり|参り))ます|(?:水準|基準|意識|品質)を(?:高め|引き上げ|向上)(?:させ)?(?:て(?:いき|まいり)|ます)|(?:必要なこと|できること)は(?:何でも|すべて|全て)`,
      ['設定はきちんと管理いたします。', '意識を高めてまいります。'],
      ['担当者が一覧を確認します。'],
    ),
  ],
}
