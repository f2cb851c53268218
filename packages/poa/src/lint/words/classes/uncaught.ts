import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-11: forged and faked for the figures, more that nobody found, bought without asking, hoped that nobody would look. */
export const uncaught: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:we|i) (?:\w+ly |also |then |just |simply |have |had )*(?:used|entered|uploaded|typed|invented|created|generated|sent|gave|submitted) (?:\w+ )?(?:fake|false|made-?up|invented|forged|fictitious|old|random|other people(?:'s|’s)) (?:\w+ ){0,2}?(?:tracking|numbers?|addresses?|names?|invoices?|certificates?|documents?|ids?|signatures?|reviews?|orders?)\b|\b(?:we|i) (?:\w+ly |also |have |had )*(?:forged|faked|falsified|copied|imitated|photoshopped|counterfeited) (?:\w+ ){0,3}?(?:signatures?|stamps?|letters?|certificates?|invoices?|logos?|seals?|labels?|documents?|reports?)\b|\b(?:more|other|further|many|several|additional) (?:\w+ )?(?:listings?|products?|items|accounts?|cases|offers|asins) (?:\w+ ){0,3}?(?:that |which )?(?:you|amazon) (?:\w+ )?(?:have|has|did)(?: not|n['’]t) (?:\w+ )?(?:found|find|seen|see|noticed?|discovered?|checked|check|flagged|flag|spotted)\b|\b(?:bought|purchased|got|sourced|acquired)\b[^.!?;\n]{0,50}?\b(?:flea market|street market|market stall|back of a van|car boot|a stranger|unknown (?:man|person|seller)|(?:asked|asking) no questions|no questions asked|without asking|without an invoice because)\b|\b(?:hoped|hoping|thought|assumed|counted on|banked on|bet)\b[^.!?;\n]{0,15}?\b(?:you|amazon|nobody|no one)\b[^.!?;\n]{0,15}?\b(?:not (?:check|notice|look|ask|see|find)|never (?:check|notice|look|ask|see|find)|overlook)|\b(?:should|must|have to|want to) (?:also )?(?:mention|add|admit|tell you|disclose|confess) (?:that )?(?:we|i) (?:\w+ )?(?:used|sold|bought|listed|copied|changed|sent|have|had|took|did)\b|\b(?:clear|obvious|known|no secret) to (?:everyone|everybody|all of us|us all|us|me)\b[^.!?;\n]{0,70}?\b(?:but|yet|still|and) (?:we|i) (?:\w+ )?(?:sold|listed|shipped|kept|did|continued|used)\b`,
      [
        'We used fake tracking numbers to keep the metrics green.',
        'I forged the signature on the letter.',
        'There are more listings like this that you have not found yet.',
        'We bought the goods at a flea market and asked no questions.',
        'We simply hoped that you would not check.',
        'We should also mention that we used the logo on other listings.',
      ],
      [
        'The clerk used the old number of the label.',
        'We forged ahead with the count.',
        'We hoped that the seal would hold.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:falsche|gefälschte|erfundene|ausgedachte)[nr]? (?:\p{L}*sendungs\p{L}+|\p{L}*tracking\p{L}*|trackingnummern|rechnungen|adressen|namen|zertifikate|unterschriften?|bewertungen) (?:\p{L}+ )?(?:benutzt|verwendet|eingetragen|hochgeladen|erfunden|eingereicht)(?!\p{L})|(?<!\p{L})(?:unterschrift|stempel|zertifikat|brief|logo)(?: \p{L}+){0,4} (?:gefälscht|nachgemacht|kopiert|gefaked)(?!\p{L})|(?<!\p{L})(?:weitere|andere|noch mehr) (?:\p{L}+ )?(?:angebote|artikel|fälle|konten)(?:,? (?:\p{L}+ ){0,4}?)?(?:die )?(?:sie|amazon) (?:\p{L}+ )?(?:nicht|noch nicht) (?:gefunden|entdeckt|bemerkt|gesehen)(?!\p{L})|(?<!\p{L})(?:auf dem|einem) (?:flohmarkt|straßenmarkt) (?:\p{L}+ )?(?:gekauft|besorgt)|(?:gehofft|hofften)(?:,)? (?:dass )?(?:sie|amazon|niemand|keiner|es)(?: \p{L}+){0,3} (?:nicht |nie )?(?:prüf\p{L}+|merk\p{L}+|bemerk\p{L}+|auffall\p{L}+|kontrollier\p{L}+)(?!\p{L})`,
      ['Wir haben falsche Sendungsnummern benutzt.', 'Wir hofften, dass niemand es bemerkt.'],
      ['Die Sendungsnummer war falsch getippt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:utilisé|saisi|inventé|donné|envoyé|créé) (?:de |des |un )?(?:faux|fausses?) (?:numéros?|suivis?|factures?|adresses?|noms?|certificats?|avis|documents?)(?!\p{L})|(?<!\p{L})(?:imité|falsifié|contrefait|copié|forgé) (?:la |le |une |un |les |l['’])?(?:signature|tampon|cachet|lettre|certificat|logo|facture)s?(?!\p{L})|(?<!\p{L})(?:d['’]autres|encore des) (?:annonces|fiches|produits|comptes|cas)(?: [\p{L}’']+){0,3} que (?:vous|amazon) (?:n['’]avez|n['’]a) (?:\p{L}+ )?pas (?:encore )?(?:trouvée?s?|vue?s?|découverte?s?|remarquée?s?)(?!\p{L})|(?<!\p{L})(?:marché aux puces|brocante|vide-grenier)(?!\p{L})|sans poser de questions?|(?<!\p{L})espéri(?:ons|ez) que (?:vous|amazon|personne) (?:\p{L}+ ){0,2}?(?:vérifi|remarqu|contrôl|verr)\p{L}+`,
      ['J’ai imité la signature sur la lettre.', 'Nous avons utilisé de faux numéros de suivi.'],
      ['Le numéro de suivi était mal saisi.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:usato|inserito|inventato|inviato|creato|dato) (?:dei |delle |un )?(?:numeri (?:di \p{L}+ )?|tracking |fatture |indirizzi |nomi |certificati |recensioni |documenti )(?:fals[ie]|inventat[ie]|fint[ie])(?!\p{L})|(?<!\p{L})(?:falsificato|imitato|contraffatto|copiato) (?:la |il |una |un |le |l['’])?(?:firma|timbro|lettera|certificato|logo|fattura)(?!\p{L})|(?<!\p{L})(?:altre|altri|ancora) (?:inserzioni|prodotti|account|casi|schede)(?: \p{L}+){0,3} che (?:non avete|amazon non ha) (?:\p{L}+ )?(?:ancora )?(?:trovat|vist|scopert|notat)[oaie](?!\p{L})|(?<!\p{L})(?:mercatino|bancarella)(?!\p{L})|senza fare (?:troppe )?domande|(?<!\p{L})speravamo che (?:non|nessuno) (?:\p{L}+ ){0,2}?(?:controll|not|accorg|verific)\p{L}+`,
      ['Ci sono altre inserzioni così che non avete ancora trovato.', 'Ho falsificato la firma.'],
      ['Il numero era digitato male.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:usamos|usado|inventamos|pusimos|enviamos|creamos|utilizamos) (?:unos )?(?:números (?:de \p{L}+ )?|seguimientos |facturas |direcciones |nombres |certificados |reseñas |documentos )(?:fals|inventad)[oa]s(?!\p{L})|(?<!\p{L})(?:falsifiqué|falsificamos|falsificado|imité|imitamos|copiamos) (?:la |el |una |un |los )?(?:firma|sello|carta|certificado|logo|factura)s?(?!\p{L})|(?<!\p{L})(?:otras|otros|más) (?:fichas|anuncios|productos|cuentas|casos)(?: \p{L}+){0,3} que (?:ustedes |amazon )?(?:aún |todavía )?no (?:han|ha) (?:encontrado|visto|descubierto|detectado)(?!\p{L})|(?<!\p{L})(?:mercadillo|rastro|rastrillo)(?!\p{L})|sin hacer (?:muchas )?preguntas|(?<!\p{L})esperábamos que (?:no|nadie) (?:\p{L}+ ){0,2}?(?:revis|not|compr|mir|control)\p{L}+`,
      ['Compramos la mercancía en un mercadillo sin hacer preguntas.'],
      ['El número estaba mal escrito.'],
    ),
  ],
  ja: [
    entry(
      '(?:偽|虚偽|架空|でたらめ)の(?:追跡番号|伝票番号|請求書|住所|名前|証明書|署名|レビュー|注文)を[^。]{0,6}(?:使|入力|登録|作|提出|送)|(?:署名|印鑑|判子|証明書|手紙)を[^。]{0,4}(?:偽造|真似|まね|コピー)|(?:まだ|他にも)[^。]{0,14}(?:見つかっていない|気づかれていない|発見されていない)[^。]{0,10}(?:商品|出品|ページ|アカウント)|(?:調べられ|確認され|見つから|気づかれ|ばれ|バレ)ない(?:だろう|と)[^。]{0,6}(?:期待|思|高を|考え)|(?:フリーマーケット|蚤の市|露店)で[^。]{0,10}(?:買|仕入|購入)',
      ['確認されないだろうと期待していました。', '偽の追跡番号を使いました。'],
      ['追跡番号の桁が誤っていました。'],
    ),
  ],
}
