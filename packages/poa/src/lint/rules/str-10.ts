import { action, flags, passes } from '../examples.ts'
import { findingAt, withoutOverlaps } from '../find.ts'
import type { ItemRule } from '../rule.ts'
import { hide } from '../text/mask.ts'
import {
  aboutFormats,
  bracket,
  bracketBlanks,
  isQuotedBlank,
  openBlanks,
  sampleTalk,
  signBlanks,
} from '../text/blanks.ts'
import { allMatches, has } from '../text/pattern.ts'
import type { Span } from '../text/sentences.ts'

export const str10: ItemRule = {
  id: 'STR-10',
  scope: 'item',
  title: 'No placeholder or template residue',
  severity: 'error',
  why: 'A blank that was never filled shows a template, and templates are recognised.',
  how: 'Square or curly brackets around words, round ones around an instruction ("describe … here"), angle brackets that are no HTML, runs of X, underscores, hollow signs where a name or number belongs (○○, 〇〇様, △△), INSERT, TBD, lorem; quotations, addresses and known names are left out.',
  question: 'What belongs here?',
  source: 'APX, SEED-001',
  bad: [
    flags(action('We closed B0QQQQQQQQ on 3 May.'), 'B0QQQQQQQQ'),
    flags(action('On [date] we removed the units.'), '[date]'),
    flags(action('We asked <supplier name> for the invoice.'), '<supplier name>'),
    flags(action('We closed B0XXXXXXXX on 3 May.'), 'B0XXXXXXXX'),
    flags(action('Invoice no. ______ is attached.'), '______'),
    flags(action('Owner: TBD'), 'TBD'),
    flags(action('{{store}} was closed.'), '{{store}}'),
    flags(action('The account “STORE NAME” was reviewed.'), 'STORE NAME'),
    flags(action('Das Konto „KONTONAME“ wurde geprüft.', { language: 'de' }), 'KONTONAME'),
    flags(action('The page is xxxxxxxx and was closed.'), 'xxxxxxxx'),
    flags(
      action(
        'It came from [tell the true reason in one line, e.g., a wrong page, an old template, a late pickup, or returns].',
      ),
    ),
    flags(
      action(
        'Am 3. Mai: [hier steht, was wirklich geschah, z. B. falsche Vorlage, zu späte Abholung, gemischte Chargen, fehlende Prüfung].',
        { language: 'de' },
      ),
    ),
    ...(
      [
        ['倉庫担当の○○○○が毎日確認します。', '○○○○'],
        ['株式会社〇〇から仕入れました。', '〇〇'],
        ['△△様に返金しました。', '△△'],
        ['12月○日に発送しました。', '○'],
        ['責任者××が署名します。', '××'],
        ['請求書番号は□□□□です。', '□□□□'],
        ['会社名をここに記入してください。', 'ここに記入'],
      ] as const
    ).map(([text, words]) => flags(action(text, { language: 'ja' }), words)),
    flags(action('Am TT.MM.JJJJ wurde die Vorlage gesperrt.', { language: 'de' }), 'TT.MM.JJJJ'),
    flags(action('Le JJ/MM/AAAA, le modèle a été bloqué.', { language: 'fr' }), 'JJ/MM/AAAA'),
    flags(
      action('Il fornitore (inserire qui il nome) ha risposto.', { language: 'it' }),
      '(inserire qui il nome)',
    ),
    flags(action('El proveedor (insertar aquí) respondió.', { language: 'es' }), '(insertar aquí)'),
    ...(
      [
        ['en', '(Please explain here what you did to resolve the issue)'],
        ['en', 'The supplier (enter the name) answered.'],
        ['de', '(Zweiten Grund der Sperre hier beschreiben)'],
        ['fr', 'Le fournisseur (indiquer le nom) a répondu.'],
        ['it', 'Il fornitore (indicare il nome) ha risposto.'],
        ['es', 'El proveedor (indique el nombre) respondió.'],
        ['ja', '担当者（氏名を記入してください）が確認します。'],
      ] as const
    ).map(([language, text]) => flags(action(text, { language }))),
  ],
  fine: [
    passes(action('検査結果:外観○、重量○、表示×。', { language: 'ja' }), 'marks of a test'),
    passes(action('二〇二六年一月〇五日に発送しました。', { language: 'ja' }), 'zero among figures'),
    passes(action('■■ 是正措置 ■■', { language: 'ja' }), 'decoration of a heading'),
    passes(action('箱の寸法は30×20×10cmです。', { language: 'ja' }), 'dimensions'),
    passes(action('○ 12月4日に14件を発送しました。', { language: 'ja' }), 'a bullet'),
    passes(action('Le formulaire reste à compléter par le client.', { language: 'fr' }), 'the verb'),
    passes(
      action('The part XR-2000 and the size XXXL were relabelled.'),
      'real part numbers and sizes with X',
    ),
    passes(action('The buyer wrote "NOT MY NAME" on the slip.'), 'capitals that somebody wrote'),
    passes(action('The buyer wrote "it dont [sic] work".'), 'a bracket inside a quotation'),
    passes(action('The page now reads <b>12 pieces</b>.'), 'HTML'),
    passes(
      action(
        'Forty units came back [the pallet of 3 May had stood in the yard over night, and its film was torn on two sides].',
      ),
      'a remark of the writer',
    ),
    passes(action('Units 1 to 40 were counted [Exhibit 3].'), 'a bracketed exhibit'),
    ...(
      [
        ['en', 'The clerk counts both shelves (list of the day, Exhibit 2).'],
        ['en', 'The page states what is in the box (state of 3 May).'],
        ['de', 'Zwei Felder blieben leer (die Vorlage ließ sich nicht ausfüllen).'],
        ['fr', 'La fiche a été corrigée (indiqué en Pièce 2).'],
        ['it', 'La scheda è stata corretta (indicazioni nell’Allegato 2).'],
        ['es', 'La ficha se corrigió (completa desde el 3 de mayo).'],
        ['ja', '数量を直しました（資料2に記載）。'],
      ] as const
    ).map(([language, text]) => passes(action(text, { language }), `an ordinary bracket: ${text}`)),
    passes(action('The clerk inserts the card in the sleeve.'), 'the verb'),
  ],
  *check(item) {
    const { raw, masks, rawIndex } = item.text
    const signed = has(sign, raw)
    const candidates = [
      ...(signed ? patterns : []),
      ...(has(bracket, raw) ? bracketBlanks : []),
      ...openBlanks.filter((pattern) => rawIndex.mayHave(pattern)),
      ...(rawIndex.mayHave(sampleTalk) ? [sampleTalk] : []),
    ]
    if (candidates.length === 0) return
    const told = masks.filter(
      ({ kind, start, end }) =>
        (kind === 'quote' && !isQuotedBlank(raw.slice(start, end))) ||
        kind === 'url' ||
        kind === 'email' ||
        kind === 'code',
    )
    const text = hide(raw, [...told, ...masks.filter(({ kind }) => kind === 'name')])
    // "Le XX" looks like a name.
    const withNames = hide(raw, told)
    const spans = withoutOverlaps([
      ...candidates.flatMap((pattern) => spansOf(pattern, text)),
      ...(signed ? signBlanks.flatMap((pattern) => spansOf(pattern, withNames)) : []),
    ])
    for (const span of spans) {
      const words = raw.slice(span.start, span.end)
      if (has(dayLetters, words) && has(aboutFormats, raw.slice(Math.max(0, span.start - 60), span.start)))
        continue
      yield findingAt(item, span, 'error', 'This looks like a blank of a template that was never filled.')
    }
  },
}

function spansOf(pattern: RegExp, text: string): Span[] {
  return allMatches(pattern, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}

// "Each day has the form DD/MM/YYYY" leaves nothing open.
const dayLetters = /^[A-Z]{2,4}[./-][A-Z]{2,4}[./-][A-Z]{2,4}$/i

// What every one of the patterns needs somewhere.
const sign =
  /[[{<]|B0([A-Z])\1{5}|\((?:please|describe|explain|enter|fill|specify|state|list|write|provide|mention|bitte|hier|ici|veuillez|merci|à |d[ée]cri|indi|pr[ée]ci|ins[ée]r|compl|ajout|qui|si prega|aggiung|aquí|por favor|añad|rellen)|(?:beschreiben|ergänzen|einsetzen|ausfüllen|nachtragen)\)|入力|追記|説明|記載|[○〇◯△□×＿Ｘ●■▲◆]|%[A-Za-z_]|TT[./]|JJ[./]|GG[./]|(?:TT|JJ|GG|DD)\.? \p{L}|einfügen|eintragen|insérer|inserire|insertar|記入|_{2}|\.{3} |… |\?{2}|N\. ?N\.|[xｘ][月日名件個]|\.{5}|…{2}|XX|(?:DD|MM|YY|dd|mm)[/.-]|INSERT|TBD|TBC|TBA|TODO|FIXME|lorem|to be (?:filled|completed|inserted|added)| here\b| Here|YOUR|COMPANY|SUPPLIER|STORE|SELLER|PRODUCT/iu

const patterns: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])[x?#]{2}[./-][x?#]{2}[./-](?:\d{2,4}|[x?#]{2,4})(?![\p{L}\p{N}])|%{1,2}[\p{L}][\p{L}\p{N}_ ]{2,40}%{1,2}(?![\p{L}\p{N}])|[●■▲◆]+(?=[年月日件名社個円]|番)/giu,
  /(?<![一二三四五六七八九十〇\d○〇◯])[○〇◯](?=[月日年名件社個])|(?<![一二三四五六七八九十〇\d])(?:[○〇◯]{2,}|△{2,}|□{2,}|×{2,}|＿{2,}|Ｘ{2,})(?![一二三四五六七八九十\d])/gu,
  /(?<![\p{L}\p{N}])(?:TT[./]MM[./]JJJJ|JJ[./]MM[./]AAAA|GG[./]MM[./]AAAA|DD[./]MM[./]AAAA|hier (?:bitte )?(?:einfügen|eintragen|ergänzen)|insérer ici|inserire qui|insertar aquí)(?![\p{L}\p{N}])|ここに記入|要記入|未記入/giu,
  /\{\{[^{}\n]{0,80}\}\}|\{[\p{L}][\p{L}\p{N} _./-]{1,40}\}|\$\{[^}\n]{1,40}\}/gu,
  /\[(?!\s*(?:sic|…|\.\.\.|✓|ok|done|\d{1,3}|[^\]]*(?:exhibits?|attach\w*|annex|appendix|ex\.|anlagen?|enclos\w+)\b[^\]]*|see [^\]]*)\s*\])(?=[^\]\n]{0,80}\p{L})[^\]\n]{1,80}\](?!\()/giu,
  // A long bracket may be the writer's own remark; one that instructs or gives examples is a blank.
  /\[(?=[^\]\n]{0,300}?(?<!\p{L})(?:e\. ?g\.|such as|for example|including|your|explain|describe|detail(?:ed|s)?|list|mention|state|insert|provide|specif\p{L}*|z\. ?B\.|etwa|Ihre?[nrms]?|beschreib\p{L}*|par ex\p{L}*|votre|vos|décri\p{L}*|indiqu\p{L}*|ad es\p{L}*|vostr[oaie]|descri\p{L}*|indic\p{L}*|p\. ?ej\p{L}*|por ejemplo|sus?|例えば|例|如)(?!\p{Ll}))[^\]\n]{81,300}\](?!\()/giu,
  /<(?!\/?(?:b|i|p|br|ul|ol|li|strong|em|u|h[1-6]|a|span|div|table|tr|td|th|img)\b)(?=[\p{L}])[\p{L}][^<>\n]{1,60}>/giu,
  /(?<![\p{L}\p{N}])B0([A-Z])\1{5,}(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:(?:B0|A|ASIN |SKU )?X{4,}(?:-X+)*|x{4,})(?![\p{L}\p{N}])|(?<![\p{L}\p{N}-])X{2,}(?:[-/.]X{2,})+(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}])(?:DD[/.-]MM[/.-]YYYY|MM[/.-]DD[/.-]YYYY|YYYY-MM-DD|dd[/.-]mm[/.-]yyyy)(?![\p{L}\p{N}])/gu,
  /\bINSERT\b[ :]*(?:[A-Z]+\b ?){0,4}/gu,
  /\b(?:insert|enter|fill in|type) (?:your |the |a )?(?:\w+ ){0,2}(?:name|date|number|asin|details?|here)\b(?: here\b)/gi,
  /\b(?:TBD|TBC|TBA|TODO|FIXME)\b/gu,
  /\((?:please )?(?:describe|insert|explain|enter|fill in|specify|state|list|write|provide|mention)\b[^()\n]{0,120}?\b(?:here|your)\b[^()\n]{0,80}\)|\((?:please )?(?:insert|enter|fill in|specify) (?:the |a |an )?(?:\w+ )?(?:names?|dates?|numbers?|reasons?|details?|asins?|address|figures?)\)/giu,
  /\((?![^()\n]*(?<!\p{L})(?:nicht|ließ\p{L}*|l[aä]ss\p{L}*|k[oö]nn\p{L}*|kann|muss\p{L}*|müssen|soll\p{L}*|wird|werden|zu)(?!\p{L}))[^()\n]{2,90}(?<!zu )(?<!\p{L})(?:beschreiben|ergänzen|eintragen|einfügen|einsetzen|ausfüllen|nachtragen)\)|\((?:ici )?(?:veuillez |merci de |à )?(?:décri(?:re|vez)|indiqu(?:er|ez)|précis(?:er|ez)|insér(?:er|ez)|complét(?:er|ez)|ajout(?:er|ez)) [^()\n]{2,100}\)|\((?:qui )?(?:si prega di )?(?:descriv(?:ere|i)|indicare|precisare|inseri(?:re|sci|te)|completare|aggiung(?:ere|i)) [^()\n]{2,100}\)|\((?:aquí )?(?:por favor,? )?(?:descri(?:bir|ba)|indi(?:car|que)|preci(?:sar|se)|inser(?:tar|te)|complet(?:ar|e)|añad(?:ir|a)|rellen(?:ar|e)) [^()\n]{2,100}\)|[（(][^（()）\n]{1,60}(?:記入|入力|記載|説明|追記)(?:してください|すること)[）)]/giu,
  /\blorem ipsum\b|\b(?:to be (?:filled|completed|inserted|added) (?:in|later|here))\b/gi,
  /_{3,}|(?<!\.)\.{5,}|…{2,}/gu,
  /\b(?:Your|Company|Supplier|Store|Seller|Brand|Product) (?:Name|Address) Here\b|\b(?:YOUR|COMPANY|SUPPLIER|STORE|SELLER|PRODUCT) (?:NAME|ADDRESS|ASIN)\b/gu,
]
