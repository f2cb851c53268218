import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-01: a state that we are in, what the heart or soul bears, fear of what may come, and the world falling down. */
export const weeping: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:i|we)(?:['’](?:m|re|ve)| am| are| was| were| have been| had been| have)? (?:\w+ )?(?:crying|weeping|sobbing|cried|wept|sobbed|mourn|mourning|grieving|grieved|despairing|dread|dreading|petrified|paralysed|paralyzed|traumati[sz]ed|demorali[sz]ed|crushed|gutted|in shock|depressed|panicking|panicked|distraught|inconsolable|terrified|scared|frightened)\b`,
        String.raw`\b(?:are|am|is|was|were|been|live|living|left us|left me|fell|plunged us) (?:all |still |now )?(?:in|into) (?:a state of )?(?:\w+ )?(?:panic|despair|shock|agony|anguish|turmoil|misery|tatters|mourning|grief|limbo|distress|hell)\b(?! (?:button|bar|mode|lock))`,
        String.raw`\bwith (?:a |an |our |my )?(?:\w+ )?(?:heavy|broken|bleeding|aching|sinking|trembling|shaking|sad|saddest) (?:hearts?|hands?|souls?|voice)\b`,
        String.raw`\b(?:our|my|the) (?:whole |entire )?(?:world|life|lives|dreams?|hopes?|universe) (?:\w+ )?(?:collaps\w+|fell apart|fall(?:s|ing|en)? apart|came crashing|crumbl\w+|shatter\w*|turned upside down|stood still|destroyed|ruined|over)\b|\b(?:(?:pulled|swept|ripped|taken) (?:out )?from under (?:our|my) feet|gut-?wrenching|soul-?destroying|nerve-?wracking|heart-?rending|unbearable|cuts? (?:us|me) to the (?:heart|quick|bone)|tears? (?:us|me) apart|eats? (?:us|me) up|kills (?:us|me))\b`,
      ),
      [
        'I am weeping over the closed shop.',
        'We live in constant despair.',
        'With a bleeding heart we took the page down.',
        'Our whole world collapsed that morning.',
      ],
      [
        'The crying doll was listed without its age.',
        'The panic button in the lift is tested.',
        'Two shelves collapsed.',
        'The glass is in pieces.',
      ],
    ),
    entry(
      String.raw`\b(?:we|i) (?:feel|felt|feeling) (?:\w+ )?(?:as if|like|as though) (?:\w+ ){0,3}?(?:died|dying|drowning|fail\w*|criminals?|nothing|dirt|death|ghosts?|sinking|falling)\b|\b(?:lost|lose|losing) (?:all|every|any|our|my) (?:\w+ )?(?:joy|hope|courage|faith|will|heart|appetite|zest)\b|\b(?:my|our) stomachs? (?:turns?|churns?|sinks?|knots?)|\bknocked the (?:wind|stuffing) out\b|\bwhite as (?:a )?sheets?\b(?= when| as| after)`,
      'I have lost all joy in my work.',
      'The white sheets were packed as cream.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:wir|ich)(?: \p{L}+){0,2} (?:weinen?|weinten?|heulen?|trauern?|zittern?|bangen?|verzagen?|geweint|geheult|panisch|deprimiert|niedergeschlagen|traumatisiert|demoralisiert|gelähmt|verängstigt)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:in|mit) (?:\p{L}+ )?(?:panik|verzweiflung|todesangst|existenzangst|schockstarre|trauer|seelennot)(?!\p{L})|(?<!\p{L})(?:schweren|blutenden|gebrochenen|traurigen|bangen) herzens(?!\p{L})|mit (?:schwerem|blutendem|gebrochenem|bangem) herzen`,
        String.raw`(?<!\p{L})(?:welt|leben|lebenswerk|lebenstraum|traum|träume)(?: \p{L}+){0,4} (?:zusammengebrochen|zusammenbr\p{L}+|eingestürzt|zerstört|zerplatzt|geplatzt|in scherben|in trümmern)(?!\p{L})|(?<!\p{L})(?:tut|schmerzt)(?: \p{L}+){0,3} (?:in der seele|im herzen|in tiefster seele)|(?<!\p{L})(?:zerreißt|bricht|frisst) (?:es )?(?:uns|mich|mir) (?:\p{L}+ )?(?:das herz|innerlich|auf)(?!\p{L})`,
      ),
      [
        'Ich weine, während ich das schreibe.',
        'Schweren Herzens nahmen wir die Seite vom Netz.',
        'Wir leben in ständiger Panik.',
        'Es schmerzt uns in der Seele.',
      ],
      ['Die weinende Puppe war falsch eingeordnet.', 'Das Regal ist zusammengebrochen.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:ein )?häufchen elend|herz in die hose|(?<!\p{L})(?:schreien|weinen|heulen) vor |(?<!\p{L})(?:freude|hoffnung|lebensmut|mut|lust)(?: \p{L}+){0,4} (?:dahin|verloren|vergangen|genommen)(?!\p{L})`,
      'Die Freude an der Arbeit ist dahin.',
      'Zwei Kisten gingen verloren.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nous|je|j['’]) ?(?:en |suis |sommes |ai |avons )?(?:\p{L}+ )?(?:pleure|pleurons|pleuré|sanglot\p{L}+|tremblons|déprimée?s?|traumatisée?s?|terrifiée?s?|terrorisée?s?|paniquée?s?|paniquons|accablée?s?|meurtrie?s?|brisée?s?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:en|dans) (?:(?:un|une|le|la|l['’]) ?)?(?:\p{L}+ )?(?:panique|détresse|désarroi|désespoir|angoisse|deuil|effroi|peur au ventre)(?!\p{L})|(?:la mort dans l['’]âme|la peur au ventre|le cœur gros|le cœur (?:\p{L}+ )?(?:lourd|serré|brisé)|à contre-?cœur)`,
        String.raw`(?<!\p{L})(?:notre|mon|le|nos|tout notre) (?:monde|vie|rêves?|univers)(?: [\p{L}’'-]+){0,2} (?:s['’]est (?:écroulée?|effondrée?)|s['’]écroule|s['’]effondre|est (?:détruite?|brisée?|en ruines?))|(?:nous|me|m['’]) ?(?:\p{L}+ )?(?:fend le cœur|fait mal au cœur|crève le cœur|ronge|dévaste|brise)(?!\p{L})`,
      ),
      [
        'Je pleure en vous écrivant.',
        'Nous sommes en pleine panique.',
        'La mort dans l’âme, nous avons retiré la fiche.',
        'Notre monde s’est écroulé.',
      ],
      ['La poupée qui pleure était mal classée.', 'L’étagère s’est écroulée.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:perdu|perdons|perds) (?:toute?|le|la|tout) ?(?:\p{L}+ )?(?:joie|espoir|goût de|courage|envie de)|(?<!\p{L})boule au ventre|l['’]estomac noué|(?<!\p{L})(?:plus|aucune) (?:la )?(?:force|joie) de (?:vivre|travailler)`,
      'J’ai perdu toute joie.',
      'Nous avons perdu deux colis.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:sto piangendo|stiamo piangendo|piango|piangiamo|ho pianto|abbiamo pianto|singhiozz\p{L}+|(?:sono|siamo|ci sentiamo|mi sento) (?:\p{L}+ )?(?:terrorizzat\p{L}|depress\p{L}|traumatizzat\p{L}|angosciat\p{L}|affrant\p{L}|demoralizzat\p{L}|spaventat\p{L}|annientat\p{L}))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:nel|in|con)(?: \p{L}+)? (?:panico|angoscia|sconforto|lutto|il cuore in mano|la morte nel cuore)(?!\p{L})|a malincuore|(?:con|col) (?:il )?cuore (?:pesante|spezzato|gonfio|stretto|a pezzi)|con la morte nel cuore`,
        String.raw`(?<!\p{L})(?:il nostro|il mio|la nostra|la mia) (?:mondo|vita|sogno)(?: [\p{L}’']+){0,2} (?:crollat\p{L}|crolla|distrutt\p{L}|in frantumi|rovinat\p{L})|(?:ci|mi) (?:piange|duole|fa male) il cuore|(?:ci|mi) (?:\p{L}+ )?(?:distrugge|strazia|devasta|logora)(?!\p{L})`,
      ),
      [
        'Sto piangendo mentre scrivo.',
        'Siamo nel panico.',
        'A malincuore abbiamo chiuso la scheda.',
        'Ci piange il cuore.',
      ],
      ['La bambola che piange era nella categoria sbagliata.', 'Lo scaffale è crollato.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:perso|perdiamo|perdo) (?:ogni|la|tutta la) (?:\p{L}+ )?(?:gioia|speranza|voglia|serenità)|(?<!\p{L})nodo (?:alla gola|allo stomaco)|groppo in gola`,
      'Ho perso ogni gioia.',
      'Abbiamo perso due pacchi.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:(?:estoy|estamos) (?:\p{L}+ )?(?:llorando|aterrad\p{L}+|deprimid\p{L}+|traumatizad\p{L}+|asustad\p{L}+|aterrorizad\p{L}+|abatid\p{L}+|desolad\p{L}+)|lloro|lloramos|he llorado|hemos llorado|sollozan\p{L}*|vivimos (?:con|en) (?:\p{L}+ )?(?:miedo|angustia|terror))(?!\p{L})`,
        String.raw`(?<!\p{L})(?:en|con) (?:\p{L}+ )?(?:pánico|desasosiego|luto|zozobra|el alma en (?:vilo|un hilo)|el corazón en (?:un puño|la mano)|gran dolor|todo el dolor)(?!\p{L})|con (?:el|un) (?:corazón|alma) (?:\p{L}+ )?(?:rot[oa]|encogid[oa]|pesad[oa]|partid[oa]|en pedazos)|muy a (?:mi|nuestro) pesar`,
        String.raw`(?<!\p{L})(?:nuestro|mi|nuestra) (?:mundo|vida|sueño)(?: \p{L}+){0,2} (?:se (?:derrumbó|vino abajo|hundió|desmoronó)|destrozad\p{L}|arruinad\p{L})|(?:me|nos) (?:\p{L}+ )?(?:duele|parte|rompe|llega) (?:\p{L}+ )?(?:en el alma|el alma|en el corazón|el corazón)|(?:nos|me) (?:destroza|desgarra|carcome|consume por dentro)(?!\p{L})`,
      ),
      [
        'Estoy llorando al escribir esto.',
        'Vivimos en pánico.',
        'Nos duele en el alma ver la tienda así.',
        'Nuestro mundo se derrumbó.',
      ],
      ['La muñeca que llora estaba mal clasificada.', 'La estantería se derrumbó.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:perdido|perdimos|perdí) (?:toda|la|las) (?:\p{L}+ )?(?:alegría|esperanza|ilusión|ganas)|(?<!\p{L})nudo en (?:la garganta|el estómago)`,
      'He perdido toda alegría.',
      'Perdimos dos paquetes.',
    ),
  ],
  ja: [
    entry(
      '(?:泣きながら|泣いて(?:い|お)ます|号泣|パニック(?:に|状態)|取り乱し|恐怖で|怯え|おびえ|怖くて|不安で(?:たまら|仕方|夜|胸|押しつぶ)|押しつぶされ(?:そう|る思い)|目の前が真っ暗|生きた心地|人生(?:が|は)(?:終わ|狂|台無し)|夢が(?:壊|崩|砕)|苦しくて|胸が苦し|心痛|憔悴|精神的に(?:追い|参|限界)|やりきれな|無念)',
      ['泣きながらこの文を書いています。', '目の前が真っ暗になりました。'],
      ['泣く人形のカテゴリーが誤っていました。'],
    ),
    entry(
      String.raw`地獄の(?:よう|日々|思い)|頭が真っ白|喉を通(?:ら|りま)|心が晴れ|生きる(?:気力|希望)|(?:喜び|希望|気力|やる気)を失`,
      '頭が真っ白になりました。',
      '地獄谷の写真集を登録しました。',
    ),
  ],
}
