/**
 * Blanks and residue of a template beyond signs: a bracket that holds nothing but what kind of thing belongs there, a
 * field put off, capitals in the place of a name, and talk about the sample itself.
 */

import { replaced } from './pattern.ts'

// A bracket must be closed and hold nothing else, so "(or her deputy)" and "(list of 3 May)" stay free.
const opening = String.raw`[(（\[［【〔<＜]`
const open = String.raw`${opening}\s*`
const close = String.raw`\s*[?？!]*\s*[)）\]］】〕>＞]`

// "Column F (date)" names what stands there.
const labelled = String.raw`(?<!(?:column|field|cell|row|box|Spalte|Feld|Zeile|colonne|champ|ligne|colonna|campo|riga|columna|fila)s?(?: \S{1,12}){0,2} )(?<!(?:欄|列|項目)\S{0,4})`

function bracketed(content: string): RegExp {
  // What stands before is looked at only where a bracket opens.
  return new RegExp(`(?=${opening})${labelled}${open}(?:${content})${close}`, 'giu')
}

/** What a blank is named after, and things that must be asked for by a verb as well. */
const things = {
  en: {
    named: String.raw`(?:your )?(?:(?:full|first|last|legal|company|store|shop|supplier(?:['’]s)?|brand|product|contact|job|order|invoice|tracking|exact|start|end|person['’]s) )*(?:names?|titles?|roles?|positions?|dates?|numbers?|amounts?|quantit(?:y|ies)|frequenc(?:y|ies)|address(?:es)?|e-?mail|phone|signature|deadline|percentage)|your (?:\p{L}+ ){0,2}\p{L}+|(?:who|when|how (?:many|much|often|long)|which \p{L}+)`,
    asked: String.raw`(?:\p{L}+ ){0,3}(?:names?|titles?|roles?|dates?|days?|numbers?|amounts?|reasons?|details?|owner|person|supplier|stores?|company|asins?|frequency|percentage|rate|deadline|address|quantity|units)`,
  },
  de: {
    named: String.raw`(?:Ihr |Ihre )?(?:(?:Vor|Nach|Firmen|Shop|Laden|Lieferanten|Produkt|Marken|Mitarbeiter|Händler)?name|Funktion|Rolle|Position|Datum|Menge|Nummer|Häufigkeit|Rhythmus|Turnus|Adresse|Anschrift|Unterschrift|(?:Stück|Bestell|Rechnungs)(?:zahl|nummer)|wer|wann|wie (?:oft|viele?|lange))`,
    asked: String.raw`(?:\p{L}+ ){0,3}\p{L}+`,
  },
  fr: {
    named: String.raw`(?:votre )?(?:noms?|prénoms?|fonctions?|rôles?|dates?|nombres?|quantités?|fréquences?|adresse|signature|raison sociale|qui|quand|combien|quelle fréquence|(?:nom|numéro|date|adresse) (?:de |du |de la |de l['’]|des |d['’])(?:vendeur|société|entreprise|boutique|fournisseur|responsable|facture|commande))`,
    asked: String.raw`(?:[\p{L}’']+ ){0,3}[\p{L}’']+`,
  },
  it: {
    named: String.raw`(?:nom[ei]|cognom[ei]|ruol[oi]|funzion[ei]|mansion[ei]|dat[ae]|quantità|frequenz[ae]|indirizz[oi]|firma|ragione sociale|chi|quando|quanti|ogni quanto|(?:nome|numero|data|indirizzo) (?:del|della|dell['’]|di|dei) ?(?:venditore|società|azienda|negozio|fornitore|responsabile|fattura|ordine))`,
    asked: String.raw`(?:[\p{L}’']+ ){0,3}[\p{L}’']+`,
  },
  es: {
    named: String.raw`(?:su )?(?:nombres?|apellidos?|cargos?|puestos?|rol(?:es)?|fechas?|cantidad(?:es)?|frecuencias?|dirección|firma|razón social|quién|cuándo|cuántos|(?:nombre|número|fecha|dirección) (?:del|de la|de los|de las|de) (?:vendedor|empresa|tienda|proveedor|responsable|factura|pedido|unidades))`,
    asked: String.raw`(?:\p{L}+ ){0,3}\p{L}+`,
  },
  ja: {
    named: String.raw`(?:ご)?(?:担当者|責任者|会社|店舗|店|仕入先|商品|ブランド|代表者)?(?:名前|名称|氏名|名|役職|部署|日付|年月日|数量|個数|件数|番号|頻度|住所|電話番号|金額|会社名)`,
  },
} as const

const todo = {
  en: String.raw`(?:please )?(?:add|insert|enter|fill in|give|put|specify|state|complete|provide|choose|pick|confirm|check|name)(?: in)?(?: the| your| an?| here)?`,
  later: String.raw`(?:to be |tbd:? ?)(?:defined|determined|confirmed|announced|specified|added|completed|decided|advised|inserted|filled in|named)|(?:fill in|complete|add|insert|fill out|supply) (?:this |it )?later|not yet (?:known|decided|defined)|pending`,
  de: String.raw`(?:(?:wird|werden) noch (?:ergänzt|nachgereicht|nachgetragen|festgelegt|bestimmt)|noch (?:zu (?:ergänzen|klären|bestimmen|benennen|definieren)|offen|festzulegen|einzutragen|auszufüllen)|zu ergänzen|eintragen|einsetzen|einfügen|angeben|benennen|ergänzen|folgt|folgen|(?:fehlt|fehlen) noch|nachzu(?:tragen|reichen)|(?:wird|werden) (?:noch )?(?:genannt|eingesetzt|eingefügt)|noch unbekannt)`,
  fr: String.raw`(?:(?:à (?:venir|suivre|fournir|nommer|trouver|choisir)|(?:sera|seront) (?:complétée?s?|précisée?s?|communiquée?s?|ajoutée?s?)|manquante?)|à (?:compléter|préciser|définir|renseigner|confirmer|remplir|indiquer|déterminer|insérer|ajouter))`,
  it: String.raw`(?:(?:a seguire|in arrivo|segue|seguirà|(?:sarà|saranno) (?:indicat|aggiunt|comunicat|completat)[oaie])|da (?:fornire|comunicare|specificare|nominare|scegliere|trovare|completare|precisare|definire|inserire|confermare|compilare|indicare|stabilire|aggiungere))`,
  es: String.raw`(?:(?:pendientes?|por llegar|se (?:indicará|añadirá|comunicará|completará)n?)|(?:(?:pendiente|pendientes) de|por) (?:insertar|especificar|comunicar|elegir|completar|precisar|definir|confirmar|rellenar|determinar|indicar|añadir)|a (?:completar|rellenar|definir|precisar))`,
} as const

const put = String.raw`(?<=[:：=]\s{0,2}(?:[\p{L}\d/]+[ ,–-]+){0,2})`

/** Brackets that hold a blank. */
export const bracketBlanks: readonly RegExp[] = [
  bracketed(
    String.raw`${things.en.named}(?: ?/ ?${things.en.named})*(?: here)?|${todo.en} ${things.en.asked}(?: ?/ ?${things.en.asked})*(?: here)?|(?:${things.en.asked} )?(?:${todo.later})|${things.en.asked} (?:to (?:follow|come|be (?:provided|supplied|given|found|sent|chosen))|follows?|(?:still )?(?:open|missing|unknown|tbc|tbd|tba))`,
  ),
  bracketed(String.raw`${things.de.named}(?: ?/ ?${things.de.named})*|(?:${things.de.asked} )?${todo.de}`),
  ...(['fr', 'it', 'es'] as const).map((language) =>
    bracketed(
      String.raw`${things[language].named}(?: ?/ ?${things[language].named})*|(?:${things[language].asked} )?${todo[language]}`,
    ),
  ),
  bracketed(
    String.raw`${things.ja.named}(?:(?:・|、|／|/)${things.ja.named})*(?:を?(?:ご?記入|入力|追記|記載)(?:すること|してください)?)?`,
  ),
  bracketed(
    String.raw`[^()（）\[\]［］【】〔〕<>]{1,30}(?:を|に|へ)(?:ご?記入|入力|追記|差し替え)|[^()（）\[\]［］【】〔〕<>]{0,12}後日`,
  ),
]

/** Whether a quotation holds nothing but capitals of a template: a blank between quotation marks, and nobody's words. */
export function isQuotedBlank(quoted: string): boolean {
  const words = quoted.replaceAll(/^["“”„«»‹›'‘’「『\s]+|["“”„«»‹›'‘’」』\s]+$/gu, '')
  return /^\p{Lu}[\p{Lu} ]+$/u.test(words) && openBlanks.some((blank) => replaced(blank, words, '') === '')
}

/** Whether an entry is a bracket and nothing else, which is told as a blank and is not yet an entry. */
export function isNothingButBlank(raw: string): boolean {
  return /^[\s\d.)•*–-]*\[[^\]]*\][\s.;,]*$/u.test(raw)
}

/** Whether there is a bracket at all. */
export const bracket = /[(（[［【〔<＜]/

/** Blanks without a bracket. */
export const openBlanks: readonly RegExp[] = [
  // A field whose answer was put off: "Supplier: to be confirmed".
  new RegExp(
    String.raw`${put}(?:${todo.later}|(?:wird|werden) (?:noch )?(?:ergänzt|nachgereicht|nachgetragen|eingetragen|benannt|festgelegt)|noch (?:zu (?:ergänzen|klären|bestimmen|benennen)|offen|festzulegen|einzutragen|auszufüllen)|${todo.fr}|${todo.it}|${todo.es})(?!\p{L})|(?:後日|追って|のちほど)(?:ご)?(?:記入|入力|追記|記載|決定)|[：:]\s?未定`,
    'giu',
  ),
  /(?<![\p{L}\p{N}])(?:(?:FIRST|LAST|FULL|YOUR|ACCOUNT|COMPANY|STORE|SHOP|SUPPLIER|SELLER|BRAND|PRODUCT) ?NAMES?|VOR- UND NACHNAME|(?:VOR|NACH|FIRMEN|SHOP|LADEN|PRODUKT|KONTO)NAME|PRÉNOM(?: NOM)?|NOM(?: (?:DE|DU|DE LA|DE L['’])? ?(?:\p{Lu}+))|NOME(?: E)? COGNOME|NOME (?:DELLA |DEL |DELL['’] ?)?(?:AZIENDA|DITTA|SOCIETÀ|NEGOZIO|FORNITORE|ACCOUNT)|NOMBRE(?: Y)? APELLIDOS?|NOMBRE (?:DE LA |DEL )?(?:EMPRESA|TIENDA|PROVEEDOR|CUENTA)|RAZÓN SOCIAL)(?![\p{L}\p{N}])|(?<=(?:[Mm]y name is|[Ii] am|[Nn]ame ist|m['’]appelle|mi chiamo|me llamo|[Ii]ch bin|[Jj]e suis|represent|represento|rappresento|représente) )(?:NAME|NOM|NOME|NOMBRE)(?![\p{L}\p{N}])|(?:私|わたくし|当方)は氏名と|(?:会社名|店舗名|担当者名|氏名|仕入先名)(?:です|と申し|が毎)/gu,
  // "On __ October", 「10月__日」; two X where a number belongs.
  /(?<![A-Za-z0-9_])_{2}(?![A-Za-z0-9_])/gu,
  /(?<![\p{L}\p{N}.-])(?:XX|YY|ZZ|NN)(?=[.]? ?(?:%|€|units?|orders?|pieces|days?|January|February|March|April|May|June|July|August|September|October|November|December|Stück|Einheiten|Bestellungen|Tage|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|unités?|commandes|jours|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|unità|pezzi|ordini|giorni|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|unidades|piezas|pedidos|días|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))(?!\p{L}))/gu,
]

/** What is said about the sample instead of the case. */
export const sampleTalk =
  /\b(?:sample|example|model|template|generic) (?:plans?|letters?|appeals?|poa)\b|(?<=^|[.,;:–(-] ?|please )(?:change|replace|fill in|fill|edit|adapt|update|complete|delete) (?:all )?(?:the )?(?:yellow|highlighted|marked|italic|bold|red) (?:parts?|passages?|text|fields?|words|sections?)\b|\b(?:customi[sz]e|personali[sz]e|tailor|adapt|adjust|replace|edit|modify)\b[^.!?\n]{0,40}\b(?:your own|your (?:details|situation|case|business|information|data)|(?:to|with|as) (?:suit|fit|needed|necessary|appropriate))|\bhere (?:is|['’]s) (?:a|an|your|the) (?:\w+ )?(?:revised|improved|polished|sample|updated|rewritten|draft|version|template|example|plan of action)\b|\b(?:feel free to(?! (?:contact|ask|reach|call|write|let|get|e-?mail|message)\b)|let me know if you|i hope this helps|as an ai|certainly!|sure!|of course!)|(?<!\p{L})(?:gelbe|markierte|kursive|rote)[nr]? (?:Stellen?|Felder|Passagen?|Teile|Textstellen?) (?:bitte |noch |jeweils )*(?:anpassen|ersetzen|ausfüllen|ergänzen|ändern|löschen)|(?<!\p{L})Muster(?:schreiben|text|brief|plan|vorlage|antwort)?(?=\s?:)|(?<!\p{L})Hier ist (?:eine|Ihre|die|ein|Ihr|der) (?:\p{L}+ )?(?:überarbeitete\p{L}*|Fassung|Version|Entwurf|Vorlage|Muster)|(?:an Ihren Fall|an Ihre (?:Daten|Situation)|mit Ihren (?:eigenen )?(?:Angaben|Daten)) (?:anpassen|anzupassen|ergänzen|ersetzen)|(?<!\p{L})(?:modèle de (?:lettre|plan|courrier|réponse)|lettre type|plan type)(?!\p{L})|(?<!\p{L})(?:adapter|modifier|remplacer|compléter|changer|remplir) les (?:passages?|parties|champs?|zones?|mentions) (?:en (?:jaune|gras|rouge|italique)|surlignée?s?)|(?<!\p{L})voici (?:une|votre|un|la) (?:[\p{L}]+ )?(?:version|ébauche|brouillon|modèle|exemple)|(?:à )?(?:adapter|personnaliser) (?:selon|à|avec) (?:votre|vos)|(?<!\p{L})(?:fac-?simile|modello di (?:lettera|piano|risposta)|lettera tipo)(?!\p{L})|(?<!\p{L})(?:modificare|sostituire|compilare|adattare|cambiare|completare) (?:le|i) (?:parti|campi|passaggi|punti) (?:in (?:giallo|grassetto|rosso|corsivo)|evidenziat[ie])|(?<!\p{L})ecco (?:una|la|un|il) (?:[\p{L}]+ )?(?:versione|bozza|modello|esempio)|(?:adattare|personalizzare) (?:alla|con|secondo|al|i) (?:vostr\p{L}|propri\p{L}|su[oa])|(?<!\p{L})(?:modelo de (?:carta|plan|respuesta|escrito)|carta tipo|escrito tipo)(?!\p{L})|(?<!\p{L})(?:cambiar|modificar|sustituir|rellenar|adaptar|completar) (?:las|los) (?:partes|campos|pasajes|textos?) (?:en (?:amarillo|negrita|rojo|cursiva)|resaltad[oa]s|marcad[oa]s)|(?<!\p{L})(?:aquí (?:tiene|está|va)|esta es) (?:una|la|un|su|el) (?:[\p{L}]+ )?(?:versión|borrador|modelo|ejemplo)|(?:adaptar|personalizar|adapte|personalice) (?:a|con|según|los) (?:su|sus|tu|tus|datos)|(?:ひな形|雛形|サンプル|例文|テンプレート文)(?:：|:|です|を(?:参考|もと|基))|(?:黄色|赤字|太字|マーカー)の(?:部分|箇所|欄)(?:を|は)[^。]{0,8}(?:書き換え|置き換え|記入|修正して|変更して)|(?:修正版|改訂版|下書き|案)(?:は(?:以下|次)|です。)|(?:貴社|御社|ご自身)の(?:内容|情報|状況)に(?:合わせ|置き換え|書き換え)/giu

const month = String.raw`(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))`

/** Letters, crosses, dots and question marks in the place of a day, a number or a name. */
export const signBlanks: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:(?:TT|JJ|GG|DD|dd|tt|jj|gg)[./-](?:MM|mm|XX|xx)(?:[./-](?:\d{2,4}|JJJJ|AAAA|YYYY|JJ|AA|YY|jjjj|aaaa|yyyy))?|(?:MM|mm)[./-](?:DD|dd|JJ)[./-](?:\d{4}|YYYY|yyyy|AAAA)|(?:TT|JJ|GG|DD)\.? (?:(?:Month|Monat|mois|mese|de mes|MONTH|MONAT|MOIS|MESE)|${month}))(?![\p{L}\p{N}])`,
    'gu',
  ),
  /(?<![\p{L}\p{N}.-])(?<!(?:sizes?|Größen?|tailles?|tagli[ae]|tallas?|siglo|sec\.|secolo|[Cc]hapter|Kapitel|chapitre|capitolo|capítulo|[Pp]art|[Aa]rticle|Artikel|[Aa]nnex|Anhang|and|und|et|e|y|to|bis|,) )(?:X{2,3}|x{2,3})(?![\p{L}\p{N}-])(?!\.? ?(?:secolo|Jahrhundert|century|siècle|siglo|L(?!\p{L})))/gu,
  /(?<![\p{L}.])N\. ?N\.(?! ?\p{Lu}\p{Ll})|(?<=\s)\?{2,}(?=[\s.,;])|_{2,}(?:st|nd|rd|th)(?!\p{L})/gu,
  /(?<=\p{L} )(?:\.{3}|…)(?= (?:buyers|customers|orders|units|pieces|parcels|Käufern?|Kunden|Bestellungen|Stück|Pakete|acheteurs|clients|commandes|unités|colis|acquirenti|clienti|ordini|pezzi|pacchi|compradores|clientes|pedidos|unidades|piezas)(?!\p{L}))/gu,
  /[XＸxｘ]{1,3}(?=[月日](?!\p{L}*曜)|名様|件の|個の)|[●■▲◆]{2,}(?=様|さん|氏)/gu,
]

/** Where a text speaks of how days are written. */
export const aboutFormats =
  /(?<!\p{L})(?:formats?|fields?|column|Format|Feld|Spalte|Schreibweise|champ|colonne|formato|campo|colonna|columna)(?!\p{L})|形式|書式/iu
