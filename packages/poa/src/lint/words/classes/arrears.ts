import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-02: creditors at the door, bills unpaid, nothing left to eat, life on credit. */
export const arrears: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:landlord|landlady|bank|creditors?|bailiffs?|debt collectors?|loan shark|mortgage lender)\b[^.!?;\n]{0,50}?\b(?:remind\w*|threat\w*|evict\w*|foreclos\w+|knock\w*|pressur\w*|patien\w+|call(?:s|ed|ing)? in|demand\w*|wants? (?:his|her|its|their) money|chas(?:e|es|ing)|breathing|at (?:the|our|my) door|notice to quit|throw\w*)`,
        String.raw`\b(?:behind|in arrears|late|months? overdue) (?:with|on|in) (?:the |our |my )?(?:\w+ )?(?:rent|mortgage|bills?|loans?|school fees|wages|salaries|instal?ments|taxes)\b|\b(?:rent|mortgage|bills|loan|wages|salaries) (?:is|are|was|were|remains?) (?:\w+ )?(?:overdue|unpaid|in arrears|piling up|due and)\b`,
        String.raw`\b(?:nothing|no money|not enough|hardly enough|barely enough|little|no food|not a penny|not a cent) (?:\w+ ){0,2}?(?:left )?(?:to (?:eat|live on|live from|feed|heat|get by)|for (?:food|groceries|heating|medicine|the (?:rent|children|kids|winter))|on the (?:plate|table)|in the fridge)\b|\b(?:go|goes|going|went|gone|be|are|is) (?:to bed )?(?:hungry|without (?:food|heating|dinner|a roof))\b|\b(?:living|live|survive|surviving|getting by) (?:off|on|from) (?:\w+ )?(?:credit(?: cards?)?|loans?|borrowed money|savings|noodles|food stamps|charity|handouts)\b|\bup to (?:our|my) (?:ears|neck|necks|eyes) in debts?\b|\b(?:drowning|sinking|deep) in(?:to)? debts?\b`,
      ),
      [
        'The bank is threatening to foreclose.',
        'We are in arrears with our mortgage.',
        'There is nothing left to eat at home.',
        'We are living off borrowed money.',
      ],
      [
        'The bank confirmed the payment.',
        'The landlord fitted a second dock.',
        'The rent of the depot is in Exhibit 5.',
        'There was nothing left to pick.',
      ],
    ),
    entry(
      String.raw`\b(?:fate|future|life|lives|existence|survival|destiny)\b[^.!?;\n]{0,30}\b(?:in|into) your hands\b|\b(?:think|thinking) of (?:the |our |my )(?:\w+ )?(?:children|kids|toddlers|baby|babies|family|families|people|staff)\b|\b(?:month|week|day)s? (?:\w+ ){0,2}?like this and (?:we|i)|\b(?:this|it) is all (?:i|we) have\b|\bsingle (?:father|mother|parent)\b`,
      'You hold the fate of our shop in your hands.',
      'The single parcel was lost.',
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:vermieter\p{L}*|bank|gläubiger\p{L}*|gerichtsvollzieher\p{L}*|inkasso\p{L}*|sparkasse)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:mahn\p{L}*|gemahnt|droht|drohen|kündig\p{L}+|drängt|drängen|vor der tür|klopft|räum\p{L}*|fällig ?gestellt|geduld|pfänd\p{L}*)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:im|in) (?:rückstand|verzug)(?: \p{L}+){0,3}? (?:miete\p{L}*|raten?|kredit\p{L}*|hypothek|löhnen?|gehältern?)|(?<!\p{L})mit (?:der|den) (?:miete|raten|löhnen|gehältern|hypothek) (?:\p{L}+ )?(?:im rückstand|in verzug|hinterher)`,
        String.raw`(?<!\p{L})(?:nichts|kaum etwas|kein geld|nicht genug)(?: \p{L}+){0,4}? (?:zu essen|zum essen|zum leben|für (?:essen|lebensmittel|heizung|medikamente|die miete|die kinder))(?!\p{L})|(?<!\p{L})(?:leben|überleben)(?: \p{L}+){0,2} (?:von|auf) (?:geliehenem|erspart\p{L}+|unseren rücklagen|pump|kredit|almosen|schulden)(?!\p{L})|(?<!\p{L})(?:hungern|hungrig (?:ins|zu) bett|bis zum hals in schulden|schuldenberg|tafel anstehen)(?!\p{L})`,
      ),
      [
        'Die Bank droht mit der Kündigung des Kredits.',
        'Wir sind mit der Miete im Rückstand.',
        'Zu Hause gibt es kaum etwas zu essen.',
      ],
      ['Die Bank bestätigte die Zahlung.', 'Die Miete der Halle steht in Anlage 5.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:schicksal|zukunft|existenz)(?!\p{L})[^.!?;\n]{0,40}in ihren händen|in ihren händen[^.!?;\n]{0,20}(?<!\p{L})(?:schicksal|zukunft|existenz)|(?<!\p{L})denken sie (?:\p{L}+ )?an (?:die|unsere|meine) (?:\p{L}+ )?(?:kinder|familie\p{L}*|kleinen|leute|mitarbeiter)|(?<!\p{L})alles,? was (?:wir haben|ich habe)`,
      'Unser Schicksal liegt in Ihren Händen.',
      'Die Kisten liegen im Regal.',
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:propriétaire|bailleur|banque|créanciers?|huissiers?|banquier)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:relanc\p{L}+|menac\p{L}+|expuls\p{L}+|réclam\p{L}+|saisi\p{L}*|frapp\p{L}+|patience|à (?:la|notre|ma) porte|exige\p{L}*|mise en demeure)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:en retard|retards?|arriérés?|impayés?)(?: [\p{L}’']+){0,3}? (?:loyers?|crédits?|traites|salaires|factures|emprunts?)|(?<!\p{L})(?:loyers?|factures|salaires|traites) (?:\p{L}+ )?(?:impayée?s?|en retard|s['’]accumulent)`,
        String.raw`(?<!\p{L})(?:plus|pas|rien|jamais)(?: [\p{L}’']+){0,2}? (?:de quoi|à) (?:\p{L}+ )?(?:manger|vivre|se nourrir|nourrir|se chauffer|payer)(?!\p{L})|(?<!\p{L})(?:vivons|vis|survivons|vivent) (?:\p{L}+ )?(?:à|sur|de|grâce à) (?:crédit|nos économies|mes économies|nos réserves|dettes|la charité|l['’]argent emprunté)|(?:criblée?s?|couverte?s?) de dettes|ventre vide|restos du cœur`,
      ),
      [
        'La banque menace de saisir notre maison.',
        'Nos deux loyers sont impayés.',
        'Mes enfants n’auront plus de quoi manger.',
      ],
      ['La banque a confirmé le paiement.', 'Le loyer du dépôt figure en annexe 5.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:sort|avenir|destin|survie)(?!\p{L})[^.!?;\n]{0,20}entre vos mains|(?<!\p{L})(?:pensez|songez) à (?:nos|mes|la|ma|notre) (?:\p{L}+ )?(?:enfants|famille|petits|salariés)|(?<!\p{L})(?:ayez|faites) un geste(?!\p{L})`,
      'Notre sort est entre vos mains.',
      'Le geste manquait sur la notice.',
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:padrone di casa|proprietario|banca|creditori|creditore|ufficiale giudiziario|affittuario)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:sollecit\p{L}+|minacci\p{L}+|sfratt\p{L}+|pignor\p{L}+|alla porta|buss\p{L}+|pazienza|pretende|preme|esige)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:in ritardo|indietro|arretrat[oi]|in mora|moros[oi])(?: [\p{L}]+){0,3}? (?:(?:con |nel pagare )?l['’])?(?:affitto|mutuo|rate|stipendi|bollette|prestito)|(?<!\p{L})(?:affitto|mutuo|bollette|stipendi|rate) (?:\p{L}+ )?(?:arretrat\p{L}|non pagat\p{L}|scadut\p{L}|in arretrato)`,
        String.raw`(?<!\p{L})(?:niente|nulla|più soldi|abbastanza|nemmeno i soldi|di che)(?: \p{L}+){0,3}? (?:da mangiare|per (?:mangiare|vivere|la spesa|il riscaldamento|le medicine)|per sfamare|di che vivere)(?!\p{L})|di che (?:vivere|mangiare|sfamar\p{L}*)|(?<!\p{L})(?:viviamo|vivo|campiamo|sopravviviamo) (?:\p{L}+ )?(?:di|con|a) (?:prestiti|debiti|risparmi|credito|carità|soldi prestati|stenti)|(?:pien[oi]|sommers[oi]|fino al collo)(?: \p{L}+)? (?:di|nei|dai) debiti|alla fame|fare la fame`,
      ),
      [
        'La banca minaccia di pignorare la casa.',
        'Siamo in ritardo con l’affitto.',
        'A casa non c’è più niente da mangiare.',
      ],
      ['La banca ha confermato il pagamento.', 'L’affitto del deposito è nell’allegato 5.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:destino|futuro|sorte|vita)(?!\p{L})[^.!?;\n]{0,20}nelle vostre mani|(?<!\p{L})(?:pensate|pensi) (?:ai|alla|alle|a) (?:\p{L}+ )?(?:bambini|famiglia|famiglie|figli|dipendenti)|(?<!\p{L})è tutto quello che (?:ho|abbiamo)`,
      'Il nostro destino è nelle vostre mani.',
      'La scatola era nelle mani del corriere.',
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:caser[oa]|banco|acreedores|acreedor|propietari[oa]|casateniente)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:reclam\p{L}+|amenaz\p{L}+|desahuci\p{L}+|embarg\p{L}+|aprieta\p{L}*|llama a la puerta|a la puerta|paciencia|exig\p{L}+|apremi\p{L}+)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:atrasad\p{L}+|retrasad\p{L}+|debemos|adeudamos|moros\p{L}+|impagad\p{L}+)(?: \p{L}+){0,4}? (?:alquiler|hipoteca|renta|sueldos|nóminas|facturas|cuotas|préstamo)|(?<!\p{L})(?:alquiler|hipoteca|facturas|nóminas|cuotas) (?:\p{L}+ )?(?:impagad\p{L}+|atrasad\p{L}+|sin pagar|vencid\p{L}+)`,
        String.raw`(?<!\p{L})(?:nada|ni|dinero|suficiente)(?: \p{L}+){0,3}? (?:que|para|qué) (?:\p{L}+ )?(?:comer|vivir|llevarse|llevarnos|alimentar|la compra|la calefacción|las medicinas)(?!\p{L})|(?<!\p{L})(?:vivimos|vivo|sobrevivimos|tiramos) (?:\p{L}+ )?(?:de|a|con) (?:prestado|préstamos|ahorros|nuestros ahorros|crédito|deudas|la caridad|fiado)|(?:hasta el cuello|ahogad[oa]s?|asfixiad[oa]s?)(?: \p{L}+)? (?:de|en|por)(?: las)? deudas|pasa(?:r|mos|n|ndo) hambre`,
      ),
      [
        'El banco amenaza con embargar la casa.',
        'Llevamos dos meses atrasados con el alquiler.',
        'En casa no queda nada que comer.',
      ],
      ['El banco confirmó el pago.', 'El alquiler del almacén figura en el anexo 5.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:destino|futuro|suerte|vida)(?!\p{L})[^.!?;\n]{0,20}en sus manos|(?<!\p{L})piensen en (?:los|las|mis|nuestr[oa]s|la) (?:\p{L}+ )?(?:críos|niños|hijos|familias?|empleados)|(?<!\p{L})(?:es )?lo único que (?:tengo|tenemos)`,
      'Nuestro destino está en sus manos.',
      'El paquete quedó en manos del vecino.',
    ),
  ],
  ja: [
    entry(
      '(?:(?:大家|家主|銀行|債権者|借金取り|取立)[^。]{0,20}(?:督促|催促|差し押さえ|立ち退き|迫ら|取り立て)|(?:家賃|ローン|給料|光熱費|住宅ローン)[^。]{0,8}(?:滞納|滞って|遅れて|払えず|払えなく)|食べるもの(?:が|も)|食べていけ|食うに困|食費(?:も|が|に)|(?:借金|貯金の取り崩し|貯金を(?:取り)?崩し)[^。]{0,10}(?:生活|暮ら|しのい|食い)|借金(?:まみれ|だけが|を抱え)|ひもじい|飢え)',
      [
        '大家から家賃の督促が来ています。',
        '住宅ローンを滞納しています。',
        '子どもたちの食べるものもありません。',
      ],
      ['銀行が入金を確認しました。', '倉庫の家賃は添付5にあります。'],
    ),
  ],
}
