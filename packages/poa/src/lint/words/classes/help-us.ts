import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-02: help and pardon asked for, daily bread, what was pledged, workers who go without pay. */
export const helpUs: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:please |kindly |do )(?:\w+ )?(?:help|save|rescue|forgive|pardon|spare) (?:us|me|our|my)\b|\b(?:help us|help me),? (?:please|out)\b|\b(?:our|my|their) (?:only |daily )?(?:bread and butter|daily bread|livelihood|lifeline|pension|retirement (?:plan|savings))\b|\b(?:nowhere|no one|nobody) else to (?:go|turn|ask)\b|\b(?:workers|employees|staff|people|team|packers)\b[^.!?;\n]{0,20}?\b(?:not been|without being|have not|cannot be|can no longer be) paid\b|\b(?:put|mortgaged|pledged|sold|risked|remortgaged) (?:up )?(?:my|our) (?:\w+ )?(?:house|home|flat|car|savings|pension|property)\b|\b(?:cannot|can['’]t|will not|won['’]t|not) (?:\w+ )?(?:survive|last|live through|get through|make it through) (?:another|the|this|one more|without|a) (?:\w+ )?(?:day|week|month|winter|year|christmas|sales|account|season)\b|\b(?:cannot|can['’]t|will (?:never|not)|impossible to) find (?:another|a new|any) (?:job|work|employment|income)\b|\b(?:make|making) ends meet\b|\bforgive (?:us|me) (?:this|just|for)\b`,
      [
        'Please help us, we have nowhere else to go.',
        'This is our bread and butter.',
        'Our workers have not been paid.',
        'I put my house up as security.',
        'Please forgive us this one time.',
        'I cannot find another job.',
      ],
      [
        'The bread box lost its lid.',
        'The help page was read.',
        'The supplier had not been paid before the check.',
        'On 4 May we hired a clerk to help us count.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:bitte |so )?(?:helfen|retten|verzeihen|vergeben) sie (?:uns|mir)(?!\p{L})|(?<!\p{L})(?:unser|mein) (?:täglich(?:es)? brot|lebensunterhalt|einziges standbein|broterwerb)(?!\p{L})|(?<!\p{L})(?:wissen|weiß) (?:\p{L}+ )?nicht(?: mehr)?,? (?:wie|wovon) (?:wir|ich)(?: \p{L}+){0,4} (?:miete|rechnungen|gehälter|löhne|familie|raten|leben|überleben|über die runden)(?!\p{L})|(?<!\p{L})(?:haus|wohnung|altersvorsorge|ersparnisse|auto)(?: \p{L}+){0,4} (?:verpfändet|beliehen|verkauft|investiert|gesteckt|aufgenommen)(?!\p{L})|(?<!\p{L})(?:überleben|überstehen|halten)(?: \p{L}+){0,3} (?:keinen|keine) (?:\p{L}+ )?(?:monat|woche|tag)(?!\p{L})|(?<!\p{L})keine (?:andere |neue )?(?:arbeit|stelle|anstellung) (?:mehr )?(?:finden|finde|bekomme)`,
      [
        'Bitte helfen Sie uns.',
        'Wir wissen nicht, wie wir die nächste Miete bezahlen sollen.',
        'Das ist unser täglich Brot.',
      ],
      ['Die Hilfeseite wurde gelesen.', 'Wir wissen nicht, wie das Siegel brach.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:aidez|sauvez|pardonnez|secourez)[- ](?:nous|moi)(?!\p{L})|(?<!\p{L})(?:notre|mon) (?:seul |unique )?(?:gagne-pain|pain quotidien|moyen de subsistance|outil de travail)(?!\p{L})|(?<!\p{L})(?:ne (?:savons|sais) (?:plus |pas )?comment) (?:\p{L}+ ){0,3}?(?:loyer|salaires|factures|vivre|finir le mois|payer|survivre)(?!\p{L})|(?<!\p{L})(?:hypothéqué|mis en gage|vendu) (?:ma|notre|mon|nos) (?:maison|appartement|voiture|économies)(?!\p{L})|(?<!\p{L})(?:boucler|finir|joindre) (?:les fins de mois|la fin du mois|les deux bouts)`,
      ['Aidez-nous, c’est notre gagne-pain.', 'Nous ne savons plus comment payer.'],
      ['La page d’aide a été lue.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:aiutate(?:ci|mi)|salvate(?:ci|mi)|perdonate(?:ci|mi))(?!\p{L})|(?<!\p{L})(?:il nostro|nostro|il mio|mio) (?:unico )?(?:pane quotidiano|sostentamento|mezzo di sostentamento)(?!\p{L})|(?<!\p{L})(?:non (?:sappiamo|so) (?:più )?come) (?:\p{L}+ ){0,3}?(?:affitto|stipendi|bollette|vivere|fine mese|pagare|sopravvivere)(?!\p{L})|(?<!\p{L})(?:ipotecato|impegnato|venduto) (?:la mia|la nostra|il mio|i miei|i nostri|casa) ?(?:casa|auto|risparmi)?(?!\p{L})|(?<!\p{L})arrivare a fine mese`,
      ['Aiutateci, non sappiamo come arrivare a fine mese.'],
      ['La pagina di aiuto è stata letta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:ayúd(?:en|e)(?:nos|me)|sálv(?:en|e)(?:nos|me)|perdón(?:en|e)(?:nos|me)|perdonen)(?!\p{L})|(?<!\p{L})(?:nuestro|mi) (?:único )?(?:pan de cada día|sustento|medio de vida|modo de vida|pan)(?!\p{L})|(?<!\p{L})no (?:sabemos|sé) (?:ya )?cómo (?:\p{L}+ ){0,3}?(?:alquiler|sueldos|facturas|vivir|fin de mes|pagar|sobrevivir)(?!\p{L})|(?<!\p{L})(?:hipotequé|hipotecamos|hipotecado|empeñé|empeñamos) (?:mi|nuestra|la|el) (?:casa|piso|coche)(?!\p{L})|(?<!\p{L})llegar a fin de mes`,
      ['Ayúdennos, por favor, es nuestro pan de cada día.'],
      ['La página de ayuda se leyó.'],
    ),
  ],
  ja: [
    entry(
      '(?:どうか|何とか|なんとか)?(?:助けて|お助け|お救い|お許し)(?:ください|下さい|いただけ|いただき)|生活が(?:かかって|懸かって|立ち行か|成り立)|(?:家|自宅|老後の資金|貯金|貯蓄)を(?:担保|抵当|つぎ込|手放)|(?:再就職|次の仕事)(?:も|は|が)(?:でき|見つか)[^。]{0,4}(?:ない|ません)|糧(?:です|を(?:失|奪))',
      ['どうか助けてください。生活がかかっています。'],
      ['生活用品の分類が誤っていました。'],
    ),
  ],
}
