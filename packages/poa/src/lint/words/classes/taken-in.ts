import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: everybody knows now how much it matters, it is taken seriously, a lesson was learnt. */
export const takenIn: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:everyone|everybody|all of us|we all|(?:the |our )?(?:whole |entire )?(?:team|staff|crew|company)|all (?:our )?(?:staff|employees|colleagues|people|workers|members)|our (?:people|employees|workers)|each of us|we|i|nobody|no one) (?:here |in the team |on the team |at work |of us |now |fully |finally |all |really |clearly |also |do |does |has |have |is |are |been |made |again )*(?:knows?|understands?|understood|realis\w+|realiz\w+|sees?|aware of|reminded of|appreciates?|grasped|conscious of|internalis\w+|internaliz\w+|sensitive to|sensiti[sz]ed to|underestimates?|forgets?) (?:\w+ )?(?:how (?:very |really )?(?:important|serious|crucial|vital|essential|sensitive|grave|strict|much (?:this|it|that) (?:matters|means))|what (?:matters|counts|is at stake|is expected|it is all about|it takes|to (?:look|watch) out for)|the (?:\w+ )?(?:importance|seriousness|gravity|significance|stakes|need|consequences)|why (?:this|it|that) (?:matters|is important))\b|\b(?:learn(?:ed|t|ing)?|draw|drew|drawn|took|taken|take) (?:\w+ )?(?:our|the|a|an|from|my|its|necessary|right|valuable|all) (?:\w+ ){0,3}?(?:lessons?|mistakes?|conclusions?|errors?|experience|incident)\b|\blessons? (?:has been |have been |was |were )?(?:learn(?:ed|t)|taken to heart)\b|\b(?:act|behave|proceed|work) accordingly\b|\b(?:take|takes|taking|taken|took) (?:[\w’'-]+ ){1,5}?(?:more |very |extremely |much more |really |far more |absolutely |deadly )?serious(?:ly)?\b|\b(?:is|was|has been) (?:a |an )?(?:big |real |valuable |important )?(?:lesson|wake-up call|eye-opener)\b`,
      [
        'Everyone here now knows how important this is.',
        'The whole team understands the importance of quality.',
        'We learned our lesson and will act accordingly.',
        'This was a wake-up call for us.',
      ],
      ['The clerk knows how much tape a box takes.', 'Everyone knows the code of the door.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:alle|allen|jeder|jedem|jede|niemand|(?:das |unser |im |dem )?(?:ganze |gesamte |ganzen |gesamten )?Team|(?:die |unsere )?(?:Mitarbeiter|Mitarbeitende|Belegschaft|Kollegen|Leute)|wir|uns)(?: [\p{L}-]+){0,5},? (?:(?:weiß|wissen|verstanden|verinnerlicht|begriffen|bewusst|klar|sensibilisiert|vor Augen|erkannt|unterschätzt),?(?: [\p{L}-]+){0,4},? ?(?:worauf es (?:\p{L}+ )?ankommt|wie (?:\p{L}+ )?(?:wichtig|ernst|sensibel|entscheidend)|worum es geht|was auf dem Spiel|was zählt|(?:die |der |den )?(?:Bedeutung|Wichtigkeit|Ernst|Tragweite))|(?:die |der |den )(?:Bedeutung|Wichtigkeit|Ernst|Tragweite)(?: [\p{L}-]+){0,4} (?:verstanden|begriffen|erkannt|bewusst|klar|verinnerlicht))(?!\p{L})|(?<!\p{L})(?:nehmen|nimmt|nehme|genommen)(?: [\p{L}-]+){0,6} (?:ernst|ernster)(?!\p{L})|(?<!\p{L})(?:ernst|ernster) (?:genommen|nehmen)(?!\p{L})|(?<!\p{L})(?:aus (?:dem|den|diesem|diesen|unseren?|unserem)?(?: \p{L}+)? ?(?:Fehlern?|Vorfall|Vorfällen|Erfahrung|Geschehenen)(?: \p{L}+){0,3} gelernt|(?:Lehren?|Lektion|Konsequenzen|Schlüsse)(?: [\p{L}-]+){0,5} (?:gezogen|gelernt|ziehen)|(?:ziehen|zogen|haben)(?: [\p{L}-]+){0,4} (?:Lehren?|Lektion|Konsequenzen|Schlüsse)(?: [\p{L}-]+){0,4})(?!\p{L})`,
      [
        'Alle im Team wissen jetzt, worauf es ankommt.',
        'Solche Dinge nehmen wir künftig ernster.',
        'Wir haben aus diesem Fehler gelernt.',
        'Jeder hat die Bedeutung der Regel verstanden.',
      ],
      ['Alle wissen den Code der Tür.', 'Die Leiterin nimmt das Blatt mit.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:tout le monde|chacun|(?:toute )?(?:l['’]|notre )équipe|tous|le personnel|nos (?:employés|salariés|collaborateurs)|nous|personne)(?: [\p{L}’'-]+){0,5}? (?:compris|conscient\p{L}*|sait|savent|savons|mesur\p{L}+|réalis\p{L}+|conscience|sensibilis\p{L}+|saisi)(?: [\p{L}’'-]+){0,3}? ?(?:l['’]importance|importan\p{L}+|gravité|l['’]enjeu|enjeux|ce qui (?:compte|est attendu)|à quel point|le sérieux|combien)(?!\p{L})|(?<!\p{L})(?:tir|reten|apprend|appris)\p{L}*(?: \p{L}+)? (?:les?|la|l['’]|toutes les|des|de nos|de ces|de cette|nos) ?(?:\p{L}+ )?(?:leçons?|enseignements?|conséquences|erreurs?|expérience)(?!\p{L})|(?<!\p{L})(?:prendr|pren|pri)\p{L}* (?:[\p{L}’'-]+ ){0,5}(?:plus |très |bien plus |vraiment )?au sérieux(?!\p{L})`,
      [
        'Tout le monde ici a compris l’importance du sujet.',
        'Nous avons tiré les leçons de cet incident.',
        'Nous prenons la situation très au sérieux.',
      ],
      ['Tout le monde sait le code de la porte.', 'La leçon de pesée est au classeur.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:tutti|ognuno|ciascuno|(?:tutto |tutta )?(?:il (?:team|personale|gruppo)|la squadra)|i (?:nostri )?(?:collaboratori|dipendenti|colleghi)|noi|abbiamo|nessuno)(?: [\p{L}'’-]+){0,5}? (?:capit[oaie]|compres[oaie]|consapevol[ei]|s[ao]nno?|sappiamo|reso conto|resi conto|sensibilizzat[oaie]|coscienza)(?: [\p{L}'’-]+){0,3}? ?(?:quanto (?:è|sia|siano|conta|sono)? ?(?:\p{L}+)?|l['’]importanza|la gravità|la serietà|cosa conta|la posta in gioco|che cosa è in gioco)(?!\p{L})|(?<!\p{L})(?:impar|tra|trarr|appre)\p{L}+(?: \p{L}+)? (?:la |le |dai |dagli |da (?:quest[oa]|quanto) |una |i |insegnament)?(?:nostri |necessari[ae]? |dovut[ei] )?(?:lezion[ei]|error[ei]|insegnament[oi]|conseguenz[ae]|esperienza)(?!\p{L})|(?<!\p{L})(?:prend|prender|pres)\p{L}* (?:[\p{L}'’-]+ ){0,5}(?:molto |più |davvero )?(?:sul serio|seriamente)(?!\p{L})`,
      [
        'Tutti qui hanno capito quanto è importante.',
        'Abbiamo imparato la lezione.',
        'Prendiamo la cosa molto sul serio.',
      ],
      ['Tutti sanno il codice della porta.', 'La lezione di pesatura è nel raccoglitore.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:todo el mundo|todos|cada uno|(?:todo )?(?:el|nuestro) (?:equipo|personal)|la plantilla|nuestros (?:empleados|trabajadores)|nosotros|hemos|nadie)(?: [\p{L}-]+){0,5}? (?:entendid[oa]|entiend\p{L}+|comprendid[oa]|comprend\p{L}+|conscientes?|saben?|sabemos|concienciad[oa]s?|conciencia|asumid[oa])(?: [\p{L}-]+){0,3}? ?(?:lo (?:importante|grave|serio|mucho|delicado)|la (?:importancia|gravedad|seriedad|trascendencia)|lo que (?:importa|está en juego|cuenta|se espera)|cuánto)(?!\p{L})|(?<!\p{L})(?:aprend|extra|sac)\p{L}+(?: \p{L}+)? (?:la |las |de (?:los |nuestros |este |lo )?|una |nuestra )?(?:\p{L}+ )?(?:lección|lecciones|errores|error|conclusiones|enseñanzas?|ocurrido|experiencia)(?!\p{L})|(?<!\p{L})(?:tom|tomar)\p{L}* (?:[\p{L}-]+ ){0,5}(?:muy |más )?en serio(?!\p{L})`,
      [
        'Todo el mundo aquí ha entendido lo importante que es.',
        'Hemos aprendido la lección.',
        'Nos tomamos el asunto muy en serio.',
      ],
      ['Todos saben el código de la puerta.', 'La lección de pesado está en la carpeta.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:全員|スタッフ|従業員|社員|皆|みんな|チーム|私たち|一同|当店|弊社|当社)[^。]{0,20}(?:重大さ|重要性|重要さ|大切さ|深刻さ|重み|意味|責任の重さ)(?:を|が|は)?[^。]{0,8}(?:理解|認識|痛感|自覚|共有|分か|肝に銘)|(?:教訓|反省)(?:を|と|に)?[^。]{0,8}(?:得|学|生か|活か|踏まえ|し)|(?:真摯|深刻|厳粛|重く|真剣)(?:に|な)?(?:受け止め|捉え|とらえ|考え)|意識(?:を)?(?:改め|高め|共有|徹底)|肝に銘じ`,
      [
        'スタッフ全員が今回の重大さを理解しました。',
        'この件を重く受け止めています。',
        '教訓を生かしてまいります。',
      ],
      ['全員が扉の番号を知っています。', '反省会の議事録は添付2です。'],
    ),
  ],
}
