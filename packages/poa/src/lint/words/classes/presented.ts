import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const en = {
  firm: String.raw`(?:we|our (?:\w+ )?(?:company|business|store|shop|brand|firm|team|workshop|family|house)|the (?:company|firm|brand)|(?:\w+ )?\uFFFC+(?: (?:\w+ )?(?:llc|inc|ltd|gmbh|limited|corp|co|bv|sarl|srl))?\.?)`,
  number: String.raw`(?:\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a dozen|dozens of|hundreds of|thousands of|millions of|several|many)`,
}

/** STR-09: the firm or the seller presented: legal form and size, how it began and grew, what it stands for, how much it sold. */
export const presented: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:founded|established|born) (?:back )?in (?:19|20)\d\d (?:by|as|in|with)\b|\b${en.firm} (?:\w+ )?(?:opened (?:its|our|their) doors|(?:was|were|is|has been|have been) (?:\w+ )?(?:founded|established|started|born|set up|family-?(?:owned|run))|began (?:life )?as|started (?:out )?as|has (?:since )?grown|have (?:since )?grown|goes back to|dates back to)\b|\bwhat (?:began|started|was once)(?: out)? (?:\w+ ){0,8}(?:is|has become|has grown|grew|became|turned) (?:\w+ )?|\b(?:grown|grew|developed|turned) (?:from (?:\w+ ){1,6})?into (?:a|an|one of)\b(?= (?:\w+ )*?(?:name|company|business|brand|team|seller|supplier|shop|store|firm|leader|family|retailer)\b)|\b(?:let|allow|permit) (?:me|us) (?:to )?(?:introduce|present)\b|\b(?:by way of introduction|a (?:few|little) words? about (?:us|our)|who we are|about us)\b`,
      [
        'Founded in 2011 by two brothers, the firm sells pans.',
        'Our workshop opened its doors in 2012.',
        'What began as a hobby is today a team of nine.',
        'Allow me to introduce our firm.',
        'We have grown into a trusted name.',
      ],
      [
        'The count was opened in 2026 by the clerk.',
        'The check established in May runs daily.',
        'The crack had grown from the corner.',
      ],
    ),
    entry(
      String.raw`\b${en.firm} (?:is|are|has become|have become|has been|have been) (?:\w+ )?(?:an? )?(?:\w+[- ])?(?:(?:leading|major|premium|specialis\w+|specializ\w+|well-known|established|respected|trusted|certified|international|global|regional|national|local|independent|dedicated|family-?(?:owned|run)|small|medium-sized|young|growing) (?:\w+ ){0,2})?(?:wholesalers?|retailers?|manufacturers?|distributors?|importers?|exporters?|makers?|suppliers?|specialists?|e-?commerce (?:company|business)|trading (?:company|house)|online (?:shop|store|retailer)|limited liability company|sole proprietorship|household name) (?:of|for|in|with|based|from|that|who|to)\b|\b${en.firm} (?:\w+ )?(?:employs?|gives? work to|provides? jobs (?:to|for)|exports? to|sells? (?:in|to)|ships? to|operates? in|serves?|has|have) (?:over |more than |about |around |some |nearly )?${en.number} (?:\w+ )?(?:people|employees|staff members|staff|countries|states|continents|markets|families|households|branches|shops|stores|offices|showrooms)\b|\b(?:offices|branches|showrooms|warehouses|stores|customers|clients) in (?:over |more than )?${en.number} (?:states|countries|cities|continents)\b|\bsold in (?:over |more than )?${en.number} (?:countries|states)\b|\b(?:share capital|annual turnover|yearly turnover|annual revenue|yearly sales) of\b|\b(?:trusted|household|well-known|respected) (?:name|partner) (?:for|in|to|among)\b`,
      [
        'Our company is a leading wholesaler of parts.',
        'We are a maker of candles.',
        'Our goods are sold in 20 countries.',
        'The firm employs 12 people.',
        'Our brand is a trusted name for pans.',
      ],
      [
        'The company is named on the slip.',
        'Our supplier is in the list.',
        'The team counts 2 shelves.',
        'We are in touch with the maker of the lid.',
      ],
    ),
    entry(
      String.raw`\b(?:i am|i'm|i’m|as|we are) (?:an? |both )?(?:\w+ ){0,2}?(?:veterans?|sole proprietors?|single (?:mother|father|mom|parent)|(?:mother|father) of|entrepreneurs?|immigrants?|retirees?|pensioners?|disabled|(?:stay-at-home|working) (?:mum|mom|dad|parent)|(?:trained|qualified|skilled) \w+ by (?:trade|profession)|\w+ by (?:trade|profession)|husband and wife|married couple|brothers|sisters|women-owned|woman-owned|minority-owned)\b|(?<!\b(?:who|lead|clerk|manager|engineer|technician|inspector|buyer|lawyer|attorney|partner|packer|owner|she|he|colleague|expert|auditor|chemist),? (?:has|have|with|had|brings) )\b(?<!\b(?:who|she|he) (?:has|have|had) (?:over |more than |about )?)(?:with|after|our|we (?:\w+ )?(?:have|has|had|bring|draw on|look back on)|of) (?:over |more than |almost |nearly |about )?${en.number}(?: \w+)? years(?:['’])?(?: of)? (?:\w+ )?(?:experience|in (?:the |this )?(?:\w+ )?(?:retail|trade|business|industry|e-?commerce|sales|selling|market|export|import|sector|field)|on amazon|of (?:\w+ )?(?:selling|trading|retail|trade|sales|tradition|craftsmanship|business))\b|\byears(?:['’])? experience in\b(?<!\bwho (?:has|have) \w+ years(?:['’])? experience in)`,
      [
        'I am a veteran and a sole proprietor.',
        'With eleven years in online retail we know buyers.',
        'We have 15 years experience in export.',
      ],
      [
        'The shift lead, who has 6 years of experience with batteries, signs.',
        'The lease runs for 5 years.',
        'As a second step the clerk counts.',
      ],
    ),
    entry(
      String.raw`\b(?:our (?:\w+ )?(?:brand|company|team|shop|store|business|firm|name)|the company) (?:stands? for|is (?:known|famous|renowned|loved|recogni[sz]ed) for|embodies|is synonymous with|lives by|believes in|is built on|prides itself|strives)\b|\b(?:quality|customers?|honesty|service|trust|integrity|buyers?|satisfaction|safety|excellence)(?: and \w+)? (?:is|are|has been|have been|lies|comes?|stands?) (?:\w+ ){0,2}(?:at the (?:heart|core|cent(?:re|er)|forefront)|our (?:top |highest |first )?(?:priority|passion|promise|pride|dna)|in our (?:dna|blood)|above all)\b|\bwe (?:\w+ )?(?:believe in|live for|love what we do|care deeply|stand for|strive (?:for|to be)|work (?:with|from) the heart|put our heart)\b|\b(?:over |more than |nearly |almost |some |about )?(?:\d[\d,.]{2,}|thousands of|hundreds of|countless|tens of thousands of) (?:\w+ )?(?:orders|parcels|customers|buyers|clients|households|families|items|products|units) (?:\w+ ){0,4}?(?:trust(?:ed)?|chosen|served|have left|have been (?:shipped|delivered|served|sold)|left our|delivered|shipped)(?: (?:[\w',’]+ ){0,10}?(?:since|without|hardly|in (?:all|our|these|those)|on amazon|complaints?))|\bwe (?:have )?(?:shipped|sold|delivered|served|fulfilled) (?:over |more than |nearly |almost |some |about )?(?:\d[\d,.]{2,}|thousands|hundreds|countless) (?:\w+ ){0,3}(?:since|without|over the (?:years|past)|in (?:all|our|these))\b|\b(?:featured|praised|covered|written about) (?:in|by) (?:the )?(?:\w+ )?(?:press|newspapers?|magazines?|television|tv|radio|media)\b`,
      [
        'Our brand stands for craft and honesty.',
        'Quality has been at the heart of what we do.',
        'Over 40,000 orders have left our warehouse since we joined Amazon.',
        'We have shipped over 10,000 parcels since 2015.',
      ],
      [
        'The brand field stands for the maker.',
        'We shipped 1,040 orders in September.',
        'The quality lead opened 40 cartons.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:öffnete|eröffnete|öffneten)(?: [\p{L}\d-]+){0,8} (?:ihre|seine|unsere|die) (?:Türen|Pforten)|was (?:\p{L}+ ){0,8}(?:begann|anfing|begonnen hat),? (?:ist|wurde|hat sich)|(?:entwickelt|gewachsen|herangewachsen|gemausert)(?: [\p{L}-]+){0,2} (?:zu|zum|zur)|hat sich (?:[\p{L}-]+ ){0,6}(?:zu|zum|zur) (?:[\p{L}-]+ ){0,5}entwickelt|(?:darf|dürfen|möchte|möchten) (?:ich|wir) (?:\p{L}+ ){0,4}(?:vorstellen|kurz vorstellen)|(?:über|zu) uns:|(?:wir|unser\p{L}*) (?:\p{L}+ )?(?:sind|ist) (?:ein|eine|einer) (?:[\p{L}-]+ ){0,3}(?:Großhändler|Großhandel|Händler|Onlinehändler|Hersteller|Manufaktur|Importeur|Fachhändler|Handelsunternehmen|Anbieter|Einzelunternehmen|Einzelunternehmer(?:in)?|Spezialist)|(?:GmbH|UG|KG|OHG|e\.\s?K\.|AG) (?:ist|sind) (?:ein|eine|einer) |(?:\d+|\p{L}+) (?:Mitarbeiter\p{L}*|Angestellte|Beschäftigte|Filialen|Standorte|Niederlassungen),? (?:und|in) |Stammkapital|Jahresumsatz|in (?:über |mehr als )?(?:\d+|\p{L}+) Länder\p{L}* (?:verkauft|exportiert|geliefert|vertreten|tätig))`,
      [
        'Die Werkstatt öffnete 2012 ihre Türen.',
        'Was als Hobby am Wochenende begann, ist heute ein Team.',
        'Wir sind ein Großhändler für Autoteile.',
        'Darf ich uns kurz vorstellen?',
      ],
      ['Der Fehler begann am Montag.', 'Wir sind mit einem Händler im Gespräch.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:Marke|Firma|Unternehmen|Haus|Team|Laden|Shop|Name) (?:steht|stehen) (?:\p{L}+ )?für|(?:Qualität|Kundenzufriedenheit|Ehrlichkeit|Service|der Kunde|die Kunden|unsere Kunden|Vertrauen|Sicherheit)(?: und \p{L}+)? (?:\p{L}+ ){0,5}(?:im Mittelpunkt|an (?:erster|oberster) Stelle|am Herzen|in unserer DNA|das A und O|großgeschrieben)|(?:über|mehr als|rund|fast) \d[\d.]{2,} (?:\p{L}+ )?(?:Bestellungen|Pakete|Kunden|Sendungen|Käufer)(?: [\p{L}\d-]+){0,12}(?:,| ) ?(?:seit|ohne|verlassen|bedient|zufrieden|ausgeliefert)|(?:mit|nach|in|unsere) (?:über |mehr als |fast |rund )?(?:\d+|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|fünfzehn|zwanzig|dreißig|vielen) Jahren? (?:\p{L}+ )?(?:im|in der|in|als|bei|am|Handels?\p{L}*|auf) (?:\p{L}*(?:handel|branche|verkauf|geschäft|markt)\p{L}*|Amazon|Händler\p{L}*|Verkäufer\p{L}*|E-Commerce)|(?:ich bin|als) (?:\p{L}+ )?(?:Veteran(?:in)?|alleinerziehend\p{L}*|Einzelunternehmer(?:in)?|gelernter? \p{L}+|Rentner(?:in)?|Mutter von|Vater von|Gründer(?:in)?|Familienvater)|(?:beliefern|bedienen|versorgen) (?:wir )?(?:[\p{L}\d.]+ ){0,5}(?:Kunden|Haushalte|Familien|Länder)(?: in)?)(?!\p{L})`,
      [
        'Unsere Marke steht für Handwerk.',
        'Qualität steht bei uns seit jeher im Mittelpunkt.',
        'Mit elf Jahren im Onlinehandel wissen wir Bescheid.',
        'Ich bin gelernter Tischler.',
      ],
      [
        'Das Feld der Marke stand leer.',
        'Die Kiste steht für die Retoure bereit.',
        'Die Qualität wird am Tor geprüft.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:a|avons|ont) ouvert (?:ses|nos|leurs) portes|ce qui (?:était|n['’]était|a commencé|a débuté|fut)(?: [\p{L}’'-]+){0,8} (?:est|sont|a) (?:aujourd['’]hui|devenue?|désormais|maintenant)|(?:est|sommes) devenue?s? (?:une? )?(?:[\p{L}’'-]+ ){0,3}(?:référence|équipe|entreprise|marque|maison|acteur|leader|nom)|(?:permettez-moi|laissez-moi|nous souhaitons|je (?:souhaite|voudrais|tiens à)) (?:de )?(?:vous )?(?:nous )?présenter|nous sommes (?:une? |des )?(?:[\p{L}’'-]+ ){0,3}(?:grossistes?|fabricants?|importateurs?|distributeurs?|spécialistes?|artisans?|détaillants?|commerçants?|auto-?entrepreneurs?|PME|TPE)|(?:SARL|SAS|EURL|SASU|EI) (?:au capital|basée|spécialisée)|au capital de|chiffre d['’]affaires|(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze) (?:salariés|employés|collaborateurs|boutiques|magasins|bureaux)(?:,| et| dans)|(?:vendus?|présents?|exportons|livrons) dans (?:plus de )?(?:\d+|\p{L}+) pays|notre (?:marque|maison|société|entreprise|nom|équipe) (?:\p{L}+ )?(?:est synonyme|incarne|est connue|est réputée|se distingue|repose sur|défend|prône|cultive))(?!\p{L})`,
      [
        'L’atelier a ouvert ses portes en 2012.',
        'Ce qui était un loisir est aujourd’hui une équipe.',
        'Permettez-moi de vous présenter la maison.',
        'Notre marque est synonyme de qualité.',
        'SARL au capital de 10 000 euros.',
      ],
      ['Le carton a été ouvert le 3 mai.', 'Nous sommes en contact avec le fabricant.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:la )?(?:qualité|satisfaction|honnêteté|confiance|sécurité|client)(?: [\p{L}’'-]+){0,6} (?:au cœur|au centre|dans notre ADN|notre priorité|passe avant tout)|(?:plus de|près de|quelque) \d[\d.\s\u202f]{2,} (?:\p{L}+ )?(?:commandes|colis|clients|acheteurs)(?: [\p{L}\d’'-]+){0,12} (?:depuis|sans|servis|quitté|confiance|livrée?s)|(?:forts? de|avec|après) (?:nos |plus de |près de )?(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente) (?:ans|années) (?:dans|d['’]expérience|de métier|de (?:commerce|vente|savoir-faire)|sur Amazon|comme)|(?:je suis|en tant que) (?:un |une )?(?:\p{L}+ )?(?:vétéran|mère (?:célibataire|de famille)|père de famille|artisan|entrepreneur|auto-?entrepreneur|retraitée?|fondat(?:eur|rice))|(?:confiance|fidélité) (?:de|des) (?:nos |milliers de )?(?:clients|foyers|familles|milliers))(?!\p{L})`,
      [
        'La qualité a toujours été au cœur de notre métier.',
        'Forts de onze années dans la vente, nous savons.',
        'Je suis un artisan de Lyon.',
      ],
      ['La qualité du carton est notée.', 'Après trois ans, le rapport expire.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ha|abbiamo|hanno) aperto (?:i battenti|le porte)|(?:quello|ciò) che (?:era|è nato|è iniziato|è cominciato)(?: [\p{L}’'-]+){0,8} (?:oggi|ora|è diventat[oa])|(?:è|siamo) diventat[oaie] (?:un[a']? ?)?(?:[\p{L}’'-]+ ){0,3}(?:riferimento|squadra|azienda|marchio|nome|leader)|(?:permettetemi|permetteteci|lasciate|vorremmo|desideriamo) (?:di )?(?:presentar\p{L}+|che mi presenti)|siamo (?:un['’ao]? ?|dei )?(?:[\p{L}’'-]+ ){0,3}(?:grossist[ai]|produttor[ei]|importator[ei]|distributor[ei]|specialist[ai]|artigian[oi]|rivenditor[ei]|commerciant[ei]|ditta individuale|PMI)(?! (?:che|con cui))|capitale sociale|fatturato (?:annuo )?di|(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici) (?:dipendenti|collaboratori|negozi|sedi|filiali)(?:,| e| in)|(?:vendut[ie]|presenti|esportiamo|spediamo) in (?:oltre |più di )?(?:\d+|\p{L}+) paesi|il nostro (?:marchio|nome|negozio|team) (?:\p{L}+ )?(?:è sinonimo|incarna|è conosciuto|è noto|si distingue|si fonda)|la nostra (?:azienda|ditta|squadra) (?:\p{L}+ )?(?:è sinonimo|incarna|è conosciuta|è nota|si distingue|si fonda))(?!\p{L})`,
      [
        'La bottega ha aperto i battenti nel 2012.',
        'Quello che era un passatempo oggi è una squadra.',
        'Il nostro marchio è sinonimo di qualità.',
        'Siamo un grossista di ricambi.',
      ],
      ['Il cartone è stato aperto il 3 maggio.', 'Siamo in contatto con il produttore.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:la )?(?:qualità|soddisfazione|onestà|fiducia|sicurezza|cliente)(?: [\p{L}’'-]+){0,6} (?:al centro|al cuore|nel nostro DNA|al primo posto|la nostra priorità)|(?:oltre|più di|quasi|circa) \d[\d.\s]{2,} (?:\p{L}+ )?(?:ordini|pacchi|clienti|acquirenti)(?: [\p{L}\d’'-]+){0,12} (?:da quando|dal|senza|serviti|lasciato|fiducia|consegnati)|(?:forti di|con|dopo) (?:i nostri |oltre |più di |quasi )?(?:\d+|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|quindici|venti|trenta) anni (?:nel|nella|di (?:esperienza|commercio|vendita|mestiere|attività)|su Amazon|come)|(?:sono|in qualità di|in quanto) (?:un[a']? ?)?(?:\p{L}+ )?(?:veteran[oa]|madre (?:single|di famiglia|di)|padre di|artigian[oa]|imprendit(?:ore|rice)|pensionat[oa]|fondat(?:ore|rice)|titolare unic[oa])|fiducia di (?:migliaia|centinaia|tanti|molti))(?!\p{L})`,
      [
        'La qualità è da sempre al centro del nostro lavoro.',
        'Forti di undici anni nel commercio, sappiamo.',
      ],
      ['La qualità del cartone è annotata.', 'Dopo tre anni il rapporto scade.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:abrió|abrimos|abrieron) (?:sus|nuestras|las) puertas|lo que (?:era|fue|empezó|comenzó|nació)(?: [\p{L}’'-]+){0,8} (?:es|hoy|ahora|se ha convertido)(?: hoy| ahora)?|(?:es|somos|se ha convertido en|nos hemos convertido en) (?:un[ao]? |una )?(?:[\p{L}’'-]+ ){0,3}(?:referente|referencia|marca líder)|(?:permítanme|permítame|permítannos|déjenme|queremos|me gustaría) (?:que )?(?:les |le )?(?:presentar\p{L}*|presente)|somos (?:un[ao]? |unos |unas )?(?:[\p{L}’'-]+ ){0,3}(?:mayoristas?|fabricantes?|importador(?:es|as?)?|distribuidor(?:es|as?)?|especialistas?|artesan[oa]s?|minoristas?|comerciantes?|autónom[oa]s?|pyme)|capital social|facturación (?:anual )?de|(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce) (?:empleados|trabajadores|tiendas|oficinas|sedes)(?:,| y| en)|(?:vendemos|presentes|exportamos|enviamos|se venden) (?:en|a) (?:más de )?(?:\d+|\p{L}+) países|nuestr[oa] (?:marca|empresa|nombre|tienda|equipo) (?:\p{L}+ )?(?:es sinónimo|encarna|es conocid[oa]|se distingue|se basa|representa)|(?:premio|galardón)(?: [\p{L}’'-]+){0,6} (?:año|confianza|hogares)|nos ha(?:n)? valido)(?!\p{L})`,
      [
        'El taller abrió sus puertas en 2012.',
        'Lo que era un pasatiempo es hoy un equipo.',
        'Nuestra marca es sinónimo de calidad.',
        'Somos un mayorista de recambios.',
      ],
      ['La caja se abrió el 3 de mayo.', 'Estamos en contacto con el fabricante.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:la )?(?:calidad|satisfacción|honestidad|confianza|seguridad|cliente)(?: [\p{L}’'-]+){0,6} (?:en el centro|en el corazón|en nuestro ADN|lo primero|nuestra prioridad)|(?:más de|casi|unos) \d[\d.\s]{2,} (?:\p{L}+ )?(?:pedidos|paquetes|clientes|compradores)(?: [\p{L}\d’'-]+){0,12} (?:desde|sin|atendidos|salido|confianza|entregados)|(?:con|tras) (?:nuestros |más de |casi )?(?:\d+|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|treinta) años (?:en (?:el|la)|de (?:experiencia|comercio|venta|oficio|actividad)|vendiendo|como)|(?:soy|como) (?:un |una )?(?:\p{L}+ )?(?:veteran[oa]|madre (?:soltera|de familia|de)|padre de|artesan[oa]|emprendedor[a]?|jubilad[oa]|fundador[a]?|autónom[oa])|confianza de (?:miles|cientos|tantos|muchos))(?!\p{L})`,
      [
        'La calidad ha estado siempre en el centro de nuestro trabajo.',
        'Con once años en la venta sabemos qué hacer.',
      ],
      ['La calidad del cartón está anotada.', 'Tras tres años el informe caduca.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:趣味|副業|小さな工房|一軒の店)(?:から|として)[^。]{0,16}(?:始ま|始め|スタート|出発)|(?:工房|店舗?|商店|会社)(?:で|として|を)(?:開業|創業|オープン)|(?:今では|現在は?|いまや)[^。]{0,10}(?:名|人)の(?:チーム|会社|企業|スタッフ)|(?:当|弊|自)?(?:ブランド|社名|店)は[^。]{0,20}(?:大切に|重んじ|象徴|代名詞|モットー|知られ)|品質(?:は|が|を)[^。]{0,12}(?:中心|第一|最優先|命)|企業理念|経営理念|社是|ご愛顧|(?:全国|世界|地域)の(?:お客様|皆様)|(?:\d[\d,]*|数)[万千]?[件人名]?以上の(?:注文|お客様|商品)[^。]{0,20}(?:お届け|ご利用|支持|ほとんど|苦情なく)|(?:出店|開店|開業)(?:して)?(?:以来|から)[^。]{0,30}(?:お届け|苦情|実績|販売)|(?:\d+|[一二三四五六七八九十]+)年(?:間|以上)?(?:に(?:わた|渡)り)?[^。]{0,8}(?:携わ|従事|歩んで|続けて|営んで)|資本金|年商|(?:自己|会社|当社の)紹介|(?:専門|大手|老舗)(?:商社|メーカー|問屋|卸|店)(?:です|として)`,
      [
        '週末の趣味から始まり、今では9名のチームです。',
        '品質は常に当社の中心にあります。',
        '当ブランドは誠実さを大切にしています。',
        '資本金1,000万円の会社です。',
      ],
      ['検品は工房で始まります。', '品質の担当が毎週確認します。', '当店は10月3日に1,040件を出荷しました。'],
    ),
  ],
}
