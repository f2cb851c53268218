import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

const money = String.raw`(?:[$€£¥] ?\d[\d.,]*(?:k| ?(?:thousand|million))?|\d[\d.,]* ?(?:dollars|euros?|pounds|usd|eur|gbp|[€£]))`

/** LNG-02: debts to serve and stock that loses value, wages that fall due, a small seller who asks to be understood. */
export const tiedUp: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:our|my|all our|all the) (?:\w+ ){0,2}?(?:stock|inventory|goods|merchandise|money|capital|savings|funds)\b[^.!?;\n]{0,40}?\b(?:los(?:es|ing|e) (?:its |their |all )?value|rotting|gathering dust|stuck|trapped|frozen|tied up|worth less|worthless|held hostage|sitting (?:there|idle|in your))\b`,
        String.raw`${money}(?: \w+){0,2}? (?:of|in|worth of|tied up in|invested in) (?:\w+ )?(?:stock|inventory|goods|merchandise|products)\b[^.!?;\n]{0,20}?\b(?:sitting|stuck|lying|waiting|that (?:we|i)|which (?:we|i)|we cannot|in (?:your|the|our) \w+|los(?:es|ing))\b|\b(?:stock|inventory|goods|merchandise)(?: (?:is|are|that is))? worth (?:over |more than |about )?${money}[^.!?;\n]{0,60}?\b(?:we|our|your|us|while|cannot)\b`,
        String.raw`\b(?:loans?|bills|debts?|credits?|mortgages?|rent|salaries|wages|suppliers|employees|staff|workers|children|family|taxes|invoices) to (?:repay|pay|pay (?:back|off)|feed|support|service|look after)\b|\b(?:we|i) (?:\w+ )?(?:have|need) to (?:pay|repay|feed|support) (?:\w+ ){0,3}?(?:loans?|bills|debts?|mortgage|rent|salaries|wages|employees|staff|workers|salary|family|children|parents)\b|\b(?:we|i) (?:\w+ )?owe (?:\w+ ){0,3}?(?:bank|lenders?|money|suppliers?|${money})`,
        String.raw`\b(?:pay|paying|charged?) (?:\w+ ){0,2}?(?:storage|warehouse|rent)\b[^.!?;\n]{0,30}? (?:while|although|without|even though|but) (?:we|i|our|the account) (?:cannot|can['’]t|can not|do not|are not|is|have no)\b`,
        String.raw`\b(?:we|i)(?:['’]re|['’]m| are| am) (?:only|just|merely|but|nothing but) (?:an? )?(?:\w+ )?(?:small|tiny|little|young|new|family|one-(?:man|woman|person)|modest|humble) (?:\w+ )?(?:sellers?|shops?|business|company|store|firm|family|people)\b`,
        String.raw`\b(?:understand|consider|think (?:of|about)|understanding (?:for|of)|take into account|put yourselves? in|sympath\w+ with|mindful of) (?:our|my) (?:\w+ )?(?:situation|position|circumstances|difficult\w*|hardship|famil(?:y|ies)|feelings|plight|shoes|employees|staff)\b`,
        String.raw`\b(?:we|i)(?:['’]ll| will| would|['’]d| are (?:ready|willing|prepared) to) do (?:anything|whatever|everything)(?: (?:you|that you|it takes|to get|for)|,)|\bjust let (?:us|me)\b|\bnothing left to (?:live|pay|eat)\b|\b(?:there is|we have|i have) nothing left\b`,
        String.raw`\b(?:each|every|another) (?:\w+ )?(?:day|week|month|hour) (?:of (?:the|this)|without|that (?:the|our|we)|in which|the account|offline)\b[^.!?;\n]{0,60}?\b(?:cost(?:s|ing)?|los(?:e|es|ing|ses)|closer to|worth less|ruins?|kills?|makes? (?:it|our|us)|brings? us|means)\b`,
      ),
      [
        'Our stock is stuck in your warehouses.',
        'We have $60,000 of inventory sitting in the warehouse.',
        'We have loans to repay.',
        'We still owe the bank £40,000.',
        'We are only a small seller.',
        'Please understand our situation.',
        'We will do anything you want.',
        'Each week of the suspension makes our stock worth less.',
      ],
      [
        'Our stock list was two days old.',
        'We are a team of two at the bench.',
        'On 3 May we destroyed goods worth $400.',
        'The supplier has invoices to send.',
        'We understand the position of the label now.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:kredite?n?|darlehen|schulden|rechnungen|raten|gehälter|löhne|miete|hypothek|verbindlichkeiten)(?: \p{L}+){0,3}? (?:zu (?:bedienen|bezahlen|zahlen|tilgen|begleichen|stemmen)|(?:bedienen|abbezahlen|abzahlen|zurückzahlen) (?:müssen|muss))(?!\p{L})|(?<!\p{L})(?:schulden|schulde) (?:wir |ich )?(?:der|unserer|meiner) bank|(?:ware|bestand|lagerbestand|bestände|lager)(?!\p{L})[^.!?;\n]{0,60}?(?:an wert verlier\p{L}*|wert verlier\p{L}*|wertlos wird|festsitz\p{L}*|festhäng\p{L}*)`,
        String.raw`(?<!\p{L})(?:sind|bin) (?:wir |ich )?(?:\p{L}+ )?(?:nur|bloß|lediglich) ein\p{L}* (?:\p{L}+ )?(?:kleine[rsn]?|winzige[rsn]?|junge[rsn]?|kleinst\p{L}*) (?:\p{L}+ )?(?:\p{L}*händler\p{L}*|verkäufer\p{L}*|shop|\p{L}*betrieb|firma|unternehmen)(?!\p{L})|(?<!\p{L})(?:verständnis für|versetzen sie sich in|bedenken sie|denken sie (?:\p{L}+ )?an|berücksichtigen sie) (?:\p{L}+ )?(?:unsere|meine) (?:\p{L}+ )?(?:lage|situation|familien?|not|mitarbeiter\p{L}*|angestellten)(?!\p{L})|(?<!\p{L})(?:tun|machen|täten|würden) (?:wir |ich )?alles,? was sie|(?<!\p{L})jede[rn]? (?:weitere[rn]? )?(?:tag|woche|monat) (?:ohne|der sperr\p{L}*|mit gesperrt\p{L}+)(?!\p{L})[^.!?;\n]{0,50}?(?:kostet|ruiniert|verlier\p{L}+|bedroht|näher)`,
      ),
      [
        'Wir haben Kredite zu bedienen.',
        'Unsere Ware verliert: Ware, die täglich an Wert verliert.',
        'Wir sind nur ein kleiner Händler.',
        'Haben Sie Verständnis für unsere Lage.',
        'Jeder Tag ohne Konto kostet uns Geld.',
      ],
      [
        'Die Rechnungen sind zu prüfen.',
        'Die Ware im Lager wurde gezählt.',
        'Wir sind ein Team von zwei Packern.',
      ],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:emprunts?|crédits?|prêts?|dettes|loyers?|salaires|échéances|traites|charges)(?: \p{L}+){0,2}? à (?:rembourser|payer|régler|verser|honorer|assumer)(?!\p{L})|(?<!\p{L})(?:stock|stocks|marchandises?|inventaire)(?!\p{L})[^.!?;\n]{0,50}?per(?:d|dent|dant) (?:\p{L}+ )?(?:de |de la |sa |leur )?(?:\p{L}+ )?valeur`,
        String.raw`(?<!\p{L})(?:nous ne sommes|je ne suis|on n['’]est) (?:\p{L}+ )?qu['’]une? (?:\p{L}+ )?(?:petite?|modeste|jeune|simple) (?:\p{L}+ )?(?:vend\p{L}+|boutique|entreprise|société|commerc\p{L}+)(?!\p{L})|(?<!\p{L})(?:comprendre|comprenez|compréhension (?:de|pour|face à)|tenir compte de|tenez compte de|considérer|pensez à|vous mettre à) (?:notre|ma|nos|mes) (?:\p{L}+ )?(?:situation|position|difficultés?|détresse|familles?|place|salariés|employés)(?!\p{L})|(?:ferons|ferions|ferai|prêts? à faire) (?:absolument )?tout ce que vous|(?<!\p{L})chaque (?:jour|semaine|mois) (?:\p{L}+ )?(?:sans|de (?:suspension|fermeture|blocage|plus)|qui passe)(?!\p{L})[^.!?;\n]{0,50}?(?:coûte|perdons|ruine|rapproche)`,
      ),
      [
        'Nous avons des emprunts à rembourser.',
        'Notre stock perd de la valeur chaque jour.',
        'Nous ne sommes qu’un petit vendeur.',
        'Merci de comprendre notre situation.',
      ],
      ['Le stock a été compté.', 'Nous sommes une équipe de deux à l’emballage.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:prestit[oi]|debit[oi]|mutu[oi]|bollette|rate|stipendi|affitti|finanziament[oi]|spese)(?: \p{L}+){0,2}? da (?:pagare|rimborsare|restituire|saldare|onorare|sostenere)(?!\p{L})|(?<!\p{L})(?:merce|magazzino|scorte|stock|rimanenze)(?!\p{L})[^.!?;\n]{0,50}?(?:perd(?:e|ono|endo) (?:di |il )?valore|si svalut\p{L}+)`,
        String.raw`(?<!\p{L})(?:siamo|sono) (?:solo|soltanto|solamente|appena) un(?:a|o|['’])? ?(?:\p{L}+ )?(?:piccol[oa]|modest[oa]|giovane|semplice) (?:\p{L}+ )?(?:vendit\p{L}+|azienda|negozio|impresa|ditta|attività|bottega)(?!\p{L})|(?<!\p{L})(?:capire|comprendere|comprensione per|tenere conto della|considerare|pensate alla|pensate alle|mettetevi nella) (?:la |le )?(?:nostr[ae]|mia|mie) (?:\p{L}+ )?(?:situazione|posizione|difficoltà|famigli[ae]|pelle)(?!\p{L})|(?<!\p{L})far(?:emo|emmo|ò) (?:tutto|qualsiasi cosa|qualunque cosa) (?:ciò |quello )?(?:che )?(?:vogliate|volete|chiediate|chiedete|serve|vi)(?!\p{L})|(?<!\p{L})ogni (?:giorno|settimana|mese) (?:\p{L}+ )?(?:senza|di (?:sospensione|chiusura|blocco)|che passa)(?!\p{L})[^.!?;\n]{0,50}?(?:costa|perdiamo|rovina|avvicina)`,
      ),
      [
        'Abbiamo prestiti da pagare.',
        'La merce ferma perde valore ogni giorno.',
        'Siamo solo un piccolo venditore.',
        'Vi chiediamo di capire la nostra situazione.',
      ],
      ['La merce in magazzino è stata contata.', 'Siamo due addetti al banco.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:préstamos?|créditos?|deudas?|hipotecas?|sueldos|salarios|nóminas|alquileres|cuotas|recibos)(?: \p{L}+){0,2}? (?:que|por) (?:pagar|devolver|abonar|cubrir|saldar)(?!\p{L})|(?<!\p{L})(?:mercancía|stock|inventario|existencias|género)(?!\p{L})[^.!?;\n]{0,50}?(?:pierden? (?:\p{L}+ )?valor|perdiendo (?:\p{L}+ )?valor|se devalú\p{L}+)`,
        String.raw`(?<!\p{L})(?:somos|soy) (?:solo|sólo|solamente|tan solo|simplemente|únicamente) un(?:a|os|as)? (?:\p{L}+ )?(?:pequeñ[oa]s?|modest[oa]s?|humildes?|joven|simples?) (?:\p{L}+ )?(?:vendedor\p{L}*|empresa|tienda|negocio|comercio)(?!\p{L})|(?<!\p{L})(?:entiendan|entender|comprendan|comprender|comprensión (?:ante|con|por)|tengan en cuenta|piensen en|pónganse en) (?:nuestr[oa]s?|mi) (?:\p{L}+ )?(?:situación|posición|dificultades|familias?|lugar|empleados)(?!\p{L})|(?<!\p{L})har(?:emos|íamos|é) (?:todo )?lo que (?:quieran|ustedes|nos pidan|haga falta)|(?<!\p{L})cada (?:día|semana|mes) (?:\p{L}+ )?(?:sin|de (?:suspensión|cierre|bloqueo)|que pasa)(?!\p{L})[^.!?;\n]{0,50}?(?:cuesta|perdemos|arruina|acerca)`,
      ),
      [
        'Tenemos préstamos que pagar.',
        'La mercancía parada pierde valor cada día.',
        'Somos solo un pequeño vendedor.',
        'Les pedimos que entiendan nuestra situación.',
      ],
      ['La mercancía se contó.', 'Somos dos personas en la mesa.'],
    ),
  ],
  ja: [
    entry(
      '(?:借入(?:金)?|借金|ローン|融資|家賃|給料|給与|仕入代金)(?:の|を|も|が)?[^。、]{0,8}(?:返済|返さな|払わな|支払わな|支払い(?:が|も)|払え|抱え)|在庫[^。]{0,14}(?:価値(?:を|が)(?:失|下|減)|値下が|目減り|眠ったまま|腐)|母子家庭|父子家庭|(?:一人|ひとり)親|シングルマザー|年金暮らし|収入(?:だけ|のみ)[^。]{0,10}(?:頼り|支え|生活|生計)|(?:小さな|小規模な?|零細な?|個人経営の|弱小)(?:店|店舗|会社|業者|出品者|商店|企業)[^。]{0,12}(?:事情|ご理解|立場|に過ぎ|にすぎ)|(?:窮状|苦境|立場|(?:当店|私ども|店)の(?:事情|状況))を(?:どうか)?(?:ご理解|お察し|お汲み|汲ん|ご賢察)|(?:何でも|どんなことでも)(?:します|いたします)',
      [
        '借入金の返済もあります。',
        '在庫が日々価値を失っています。',
        '母子家庭です。',
        '小さな店の事情をご理解ください。',
      ],
      ['在庫を5月4日に数えました。', '家賃の請求書ではなく公共料金の請求書が必要でした。'],
    ),
  ],
}
