import type { Language } from '../language.ts'
import { allMatches, has } from './pattern.ts'

type Native = Exclude<Language, 'en'>

/**
 * What ties two texts in German, French, Italian, Spanish and Japanese. There is no stemmer for each: words are folded and
 * cut to six letters, German compounds are cut into all runs of six, Japanese into pairs of characters, and the words of
 * the trade become the thing that they stand for, so that `Versandvorlage`, `Vorlage` and `Briefversand` meet.
 * Generous on purpose: a tie too many keeps a rule silent, a tie too few accuses.
 */
export function nativeStems(masked: string, language: Native): Set<string> {
  const lower = masked.toLowerCase()
  const stems = new Set<string>()
  for (const [concept, pattern] of concepts[language]) if (has(pattern, lower)) stems.add(`=${concept}`)
  if (language === 'ja') {
    for (const [run] of allMatches(japaneseRun, lower))
      for (let at = 0; at + 2 <= run.length; at++) {
        const pair = run.slice(at, at + 2)
        if (!japaneseStops.has(pair)) stems.add(pair)
      }
    for (const [thing] of allMatches(japaneseThing, lower)) stems.add(thing)
    return stems
  }
  const stops = europeanStops[language]
  for (const [word] of allMatches(longWord, lower)) {
    const folded = word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
    if (stops.has(folded.slice(0, 6)) || stops.has(folded)) continue
    if (language === 'de' && folded.length > 8)
      for (let at = 0; at + 6 <= folded.length; at++) stems.add(folded.slice(at, at + 6))
    else stems.add(singular(folded, language).slice(0, 6))
  }
  return stems
}

/** Without the ending that tells one from many: fiche and fiches, scheda and schede meet. */
function singular(word: string, language: Native): string {
  if (language === 'it') return word.replace(/(?<=.{4})[aeio]$/, '')
  return language === 'fr' || language === 'es' ? word.replace(/(?<=.{4})s$/, '') : word
}

type Concept = readonly [concept: string, pattern: RegExp]

const concepts: Readonly<Record<Native, readonly Concept[]>> = {
  de: [
    [
      'ship',
      /versand|versend|sendung|paket|brief|zustell|liefer|post|kurier|etikett|scan|nachverfolg|verfolgung|depot|spedit/,
    ],
    [
      'time',
      /versp[äa]t|p[üu]nktlich|bearbeitungszeit|frist|schicht|feiertag|wochenend|urlaub|vertret|krank|f[äa]llig/,
    ],
    ['pack', /karton|verpack|polster|falltest|bruch|zerbroch|besch[äa]dig|eingedr|folie|siegel/],
    [
      'stock',
      /lager|bestand|best[äa]nde|inventur|menge|synchron|schnittstelle|storn|ausverkauf|[üu]berverkauf/,
    ],
    [
      'page',
      /seite|beschreib|foto|bild|titel|merkmal|variant|angebot|listing|katalog|vorlage|feld|maske|import|datei|upload/,
    ],
    ['source', /lieferant|rechnung|hersteller|bezug|einkauf|echt|marke|wareneingang|charge|gro[ßs]s?h[äa]nd/],
    ['return', /retour|r[üu]cksend|gebraucht|ge[öo]ffnet|aufbereit/],
    ['mail', /nachricht|antwort|postfach|mail|anfrage|rezension|bewertung|agentur|beileg/],
    ['people', /schul|unterweis|anleit|zugang|benutzer|konto|zugriff|partner/],
    ['test', /pr[üu]fbericht|labor|zertifikat|sicherheit|r[üu]ckruf|haltbar|ablauf/],
  ],
  fr: [
    ['ship', /exp[ée]di|envoi|colis|lettre|livr|transport|suivi|[ée]tiquet|d[ée]p[ôo]t|num[ée]ro|affranch/],
    ['time', /retard|d[ée]lai|heure limite|f[ée]ri|cong[ée]|week-end|absen|rempla[çc]ant|adjoint|fermet/],
    ['pack', /carton|emball|bo[îi]te|calage|cass|chute|ab[îi]m|scell|bulle/],
    ['stock', /stock|inventair|quantit|synchron|annul|rupture|r[ée]serve|r[ée]f[ée]rence|caisse/],
    [
      'page',
      /fiche|page|photo|image|titre|descripti|variante|attribut|mod[èe]le|fichier|import|prix|catalogue|offre/,
    ],
    ['source', /fournisseur|facture|marque|lot|achat|authenti|r[ée]ception|grossiste|origine/],
    ['return', /retour|usag|ouvert|occasion|recondition/],
    ['mail', /message|r[ée]pons|courriel|bo[îi]te mail|avis|[ée]valuation|agence|insert/],
    ['people', /form|consigne|acc[èe]s|utilisateur|compte|associ/],
    ['test', /rapport d.essai|laborat|certificat|s[ée]curit|rappel|p[ée]rim|droit|licence|auteur/],
  ],
  it: [
    ['ship', /spedi|pacc|corriere|consegn|tracci|etichett|lettera|trasport/],
    ['time', /ritard|termine|festiv|ferie|fine settimana|assen|sostitut|turno|orario/],
    ['pack', /scatol|imball|confezion|rott|cadut|danneg|sigill|carton/],
    ['stock', /magazzin|giacen|scort|inventar|quantit|sincron|annull|esaur/],
    [
      'page',
      /pagin|sched[ae]|foto|immagin|titol|descrizi|variant|attribut|modell|file|caricament|foglio|tema|catalog|offert|famigli|parent/,
    ],
    ['source', /fornitor|fattur|marc|lott|acquist|autenti|entrata|ricevi|grossist|produttor/],
    ['return', /reso|resi|usat|apert|ricondizion/],
    ['mail', /messagg|rispost|posta|recension|agenzia|insert|bigliett/],
    ['people', /forma|istruzi|access|utent|conto|socio/],
    ['test', /rapporto di prova|laborator|certificat|sicurezz|richiam|scadut|licenz|diritt/],
  ],
  es: [
    ['ship', /env[íi]|paquete|transport|entreg|seguimiento|etiquet|carta|mensajer|correos|n[úu]mero/],
    ['time', /retras|plazo|tard|festiv|vacacion|fin de semana|ausen|sustitut|turno|horario/],
    ['pack', /caja|embalaj|relleno|rot[oa]|ca[íi]da|da[ñn]|precint|cart[óo]n|papel/],
    ['stock', /almac[ée]n|existencia|inventari|cantidad|sincroniz|cancel|agotad|stock/],
    [
      'page',
      /p[áa]gina|ficha|foto|imagen|t[íi]tulo|descripci|varia|atribut|plantilla|archivo|fichero|cat[áa]logo|oferta/,
    ],
    ['source', /proveedor|factura|marca|lote|compra|aut[ée]nti|recepci|mayorista|fabricante/],
    ['return', /devol|usad|abiert|reacondicion/],
    ['mail', /mensaje|respuest|correo|rese[ñn]|opini|agencia|tarjeta/],
    ['people', /formaci|instrucci|acceso|usuari|cuenta|soci/],
    ['test', /informe de ensayo|laborator|certificad|segurid|retirada|caduc|licencia|derecho/],
  ],
  ja: [
    ['ship', /出荷|発送|配送|追跡|伝票|荷物|梱包|送料|ラベル|番号/],
    ['time', /遅|期日|期限|休業|連休|休日|営業日|締め|シフト|代理|欠勤/],
    ['pack', /箱|緩衝|破損|割れ|落下|シール|封/],
    ['stock', /在庫|数量|棚卸|同期|欠品|売り越し|キャンセル/],
    [
      'page',
      /ページ|画像|写真|タイトル|説明|バリエーション|属性|テンプレート|雛形|ファイル|アップロード|カタログ|表示/,
    ],
    ['source', /仕入|請求書|正規|ブランド|ロット|メーカー|入荷|検品|原本/],
    ['return', /返品|中古|開封|再生/],
    ['mail', /メッセージ|返信|メール|問い合わせ|レビュー|代理店|カード/],
    ['people', /研修|教育|手順|権限|ユーザー|アカウント|署名/],
    ['test', /試験|検査|証明|安全|回収|賞味|著作|商標|許諾/],
  ],
}

const japaneseStops = new Set(
  '確認 商品 注文 対応 当社 弊社 当店 担当 再発 防止 原因 実施 購入 入者 毎週 毎月 毎日 月曜 担当 当者 責任 任者 店長 開始 完了 添付 付資 資料 以上 以下 以内 場合 必要 全て 行い 記録 対策 措置 問題 今回 今後 現在 発生 出品 販売 顧客'.split(
    ' ',
  ),
)

const europeanStops: Readonly<Record<Exclude<Native, 'ja'>, ReadonlySet<string>>> = {
  de: stops(
    'nicht wurde wurden haben hatte hatten worden werden sind eine einen einem einer unser unsere unseren unserem dass weil oder auch nach noch nur schon dieser diese dieses alle allen jede jeden jeder jedes mehr ohne über unter seit beim zwei drei vier fünf sechs sieben acht neun zehn kunden käufer bestellung bestellungen artikel produkt amazon maßnahme problem ursache prüft geprüft prüfen anlage januar februar märz april juni juli august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag woche monat täglich wöchentlich monatlich damit danach dabei dadurch bereits immer sowie',
  ),
  fr: stops(
    'nous avons avait avaient notre votre dans avec pour sans plus tous toutes chaque cette sont étaient était être elle elles leur leurs dont mais comme aussi après avant depuis entre sous deux trois quatre cinq sept huit neuf client clients acheteur commande commandes article articles produit produits amazon mesure cause problème annexe janvier février mars avril juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche semaine mois jour jours contrôle vérifie même aucun aucune responsable fait',
  ),
  it: stops(
    'abbiamo aveva avevano nostro nostra nostri nostre della delle degli dalla dalle nella nelle sono erano stato stata stati state ogni tutti tutte senza dopo prima anche come perché solo questo questa quando sotto sopra quattro cinque sette otto nove dieci cliente clienti acquirente ordine ordini articolo articoli prodotto prodotti amazon misura causa problema allegato gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre lunedì martedì mercoledì giovedì venerdì sabato domenica settimana mese giorno giorni controlla controllo responsabile nessuno',
  ),
  es: stops(
    'hemos había habían nuestro nuestra nuestros nuestras para pero como cada todos todas desde hasta entre sobre sólo solo este esta estos estas cuando donde porque también después antes cuatro cinco seis siete ocho nueve diez cliente clientes comprador pedido pedidos artículo artículos producto productos amazon medida causa problema anexo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo semana meses días revisa control responsable ninguna ningún fueron estaba estaban',
  ),
}

function stops(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(' ')
      .map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').slice(0, 6)),
  )
}

const japaneseRun = /\p{Script=Han}{2,}|[\p{Script=Katakana}ー]{3,}/gu

// Things that are written with one character and stand alone.
const japaneseThing =
  /(?<!\p{Script=Han})[箱袋棚札鍵瓶缶靴服布紙筆皿碗鍋傘鞄卵粉油糸針釘石瓦炉窓扉蓋栓軸刃](?!\p{Script=Han})/gu

const longWord = /(?<![\p{L}\p{N}])\p{L}{4,}/gu
