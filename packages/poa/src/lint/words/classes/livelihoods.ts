import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-02: jobs lost, rent and school unpaid: who pays for it when the account stays closed. */
export const livelihoods: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:(?:will|would|may|might|could|must|have to|going to) (?:all |both |then )?(?:lose (?:their|his|her|our|my|its) (?:jobs?|homes?|house|livelihoods?|living|income|work|flat|apartment)|be (?:out of work|out of a job|jobless|homeless|on the street|made redundant)|starve|go hungry)|(?:cannot|can['’]?t|unable to|not be able to|no longer|could not|won['’]t be able to) (?:\w+ )?(?:pay|afford|cover|meet) (?:the |our |their |my |his |her )?(?:\w+ )?(?:rent|mortgage|bills|tuition|school fees|wages|salaries|loans?|medicine)|(?:only|sole|single) (?:source of (?:income|living)|income|livelihood|breadwinner)|put (?:food|bread) on (?:the|our|their) table)\b`,
      [
        'Our four packers will lose their jobs.',
        'We can no longer pay the rent.',
        'This shop is our only source of income.',
      ],
      ['The buyer may lose the key.', 'The clerk pays the rent of the hall on the first of the month.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:verlieren|verliert|verlören) (?:\p{L}+ ){0,3}(?:Arbeit|Arbeitsplatz|Arbeitsplätze|Job|Jobs|Stelle|Stellen|Existenz|Wohnung|Lebensgrundlage)|(?:Arbeit|Arbeitsplatz|Arbeitsplätze|Job|Jobs|Stelle|Stellen|Existenz|Wohnung|Lebensgrundlage) (?:verlieren|verliert|verloren)|(?:Miete|Mieten|Löhne|Gehälter|Kredit|Kredite|Raten|Schulgeld) (?:\p{L}+ ){0,3}(?:nicht|kaum) (?:mehr )?(?:zahlen|bezahlen|bedienen|aufbringen)|einzige (?:Einkommensquelle|Einnahmequelle|Lebensgrundlage))(?!\p{L})`,
      ['Unsere vier Packer verlieren ihre Arbeit.', 'Wir können die Miete nicht mehr zahlen.'],
      ['Die Miete der Halle zahlt der Inhaber am Ersten.', 'Zwei Pakete gingen verloren.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:perdr\p{L}+|perdent|perdre) (?:tous |toutes )?(?:leur|son|sa|notre|mon|nos|leurs) (?:emplois?|travail|poste|postes|logement|maison|gagne-pain|revenus?)|(?:ne (?:pourr\p{L}+|pouvons|peuvent|peux|pourrons) (?:plus|pas) )(?:\p{L}+ )?(?:payer|régler|honorer|rembourser) (?:leur|leurs|notre|nos|mon|le|les|la) (?:\p{L}+ )?(?:loyers?|salaires?|crédits?|factures|emprunts?|scolarité|études)|(?:seul|unique|seule) (?:revenu|source de revenus?|gagne-pain))(?!\p{L})`,
      ['Nos deux vendeuses perdront leur emploi.', 'Nous ne pouvons plus payer le loyer.'],
      ['Nous avons perdu deux colis.', 'Le loyer est payé le premier du mois.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:perder\p{L}+|perdono|perdere) (?:tutt[ie] )?(?:il|la) (?:\p{L}+ )?(?:lavoro|posto|impiego|casa|reddito|stipendio)|non (?:potr\p{L}+|possiamo|possono|posso|riusciamo a|riescono a) (?:più )?pagare (?:l['’]|il |lo |la |le |gli |i )?(?:\p{L}+ )?(?:affitto|mutuo|stipendi|stipendio|bollette|rate|scuola)|(?:unica|sola) (?:fonte di (?:reddito|guadagno|sostentamento)|entrata))(?!\p{L})`,
      ['I nostri tre dipendenti perderanno il lavoro.', 'Non possiamo più pagare l’affitto.'],
      ['Abbiamo perso due pacchi.', 'Il titolare paga l’affitto ogni mese.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:perder\p{L}+|pierden|perder) (?:tod[oa]s )?(?:su|sus|el|la|nuestro|mi) (?:empleos?|trabajos?|puestos?|casa|vivienda|sustento|ingresos?)|no (?:podr\p{L}+|podemos|pueden|puedo) (?:ya )?(?:seguir )?(?:pagar|pagando) (?:el|la|los|las|su|sus|nuestro|nuestra) (?:\p{L}+ )?(?:alquiler|hipoteca|sueldos?|salarios?|facturas|colegio|renta)|(?:única|sola) (?:fuente de (?:ingresos|sustento)|entrada))(?!\p{L})`,
      ['Nuestros tres empleados perderán su trabajo.', 'No podemos pagar el alquiler.'],
      ['Perdimos dos paquetes.', 'La dueña paga el alquiler cada mes.'],
    ),
  ],
  ja: [
    entry(
      '(?:路頭に迷|職を失|仕事を失|失業|家賃(?:が|も)払え|給料(?:が|も)払え|学費(?:が|も)払え|生活(?:が|も)(?:でき|成り立た|立ち行か))',
      ['従業員が職を失います。', '家賃も払えません。'],
      ['家賃の支払日は毎月1日です。'],
    ),
  ],
}
