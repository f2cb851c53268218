import { cause, flags, passes } from '../examples.ts'
import { findingOnItem } from '../find.ts'
import { namesOwnStep } from '../causes/charge-retold.ts'
import { onlyIgnorance } from '../causes/ignorance.ts'
import { isStatement } from '../answers/links.ts'
import { hasMechanism, isEmptyCause } from '../causes/mechanism.ts'
import type { LintContext } from '../context.ts'
import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import type { ItemRule } from '../rule.ts'
import { onlyPersonAway } from '../causes/person-away.ts'
import { tellsNoPartOfOurs } from '../causes/not-our-part.ts'
import { onlyVague } from '../causes/vague-cause.ts'
import { isNothingButBlank } from '../text/blanks.ts'
import { has } from '../text/pattern.ts'

const statesFacts = new Set(['related_accounts', 'identity_verification'])

const message = 'This names no step, setting or decision that failed.'

// So short and without a thing or step, a number or a name, nothing tells what failed.
const briefest = 8

/** An entry together with the list below it. */
function withDetails(item: PlanItem, context: LintContext): PlanItem {
  return item.details === '' ? item : { ...item, text: context.analyse(`${item.text.raw} ${item.details}`) }
}

function namesNothing({ text }: PlanItem, language: Language): boolean {
  // "B0…: the papers were not complete": the number in front says for which product, and not what failed.
  const product = numberInFront.exec(text.raw)?.[0].length ?? 0
  const brief = language === 'ja' ? text.raw.length - product <= 22 : text.wordCount <= briefest
  return (
    brief &&
    text.masks.every(({ end }) => end <= product) &&
    text.dates.length === 0 &&
    !/\d/.test(text.masked.slice(product)) &&
    !namesOwnStep(text.masked, language) &&
    !has(things, text.masked)
  )
}

const numberInFront = /^\s*(?:ASIN )?B0[A-Z\d]{8}\s*[:：–-]\s*/u

// What a plan may be about, in five languages: with one of these a short cause may still tell something.
const things =
  /(?<!\p{L})\p{L}*(?:foto|bild|seite|titel|beschreib|preis|rechnung|adress|konto|kont(?:en|os)|bestand|nummer|marke|zertifi|test|größe|variant|lizenz|vertrag|siegel|polster|folie|scan|retour|einkauf|händler|quelle|gerät|rechner|nutzer|zugang|wlan|bewert|gutschein|zoll|strom|netz|server|uhr|datum|frist|mengen?|stück|maß|gewicht|artikel|produkt|ware(?!n(?!\p{L}))|photo|image|fiche|page|titre|descript|prix|factur|compte|stock|numéro|marque|taille|licenc|contrat|scell|protect|retour|achat|sourc|appareil|utilisat|accès|avis|bon|douan|panne|serveur|horaire|date|quantité|pièce|mesure|poids|article|produit|immagin|scheda|pagina|titolo|descriz|prezz|fattur|account|giacenz|numer|marchi|taglia|variant|licenz|contratt|sigill|pellicol|res[oi]|acquist|font[ei]|dispositiv|utent|access|recension|dogan|guast|orari|quantità|pezz|misur|pes[oi]|articol|prodott|imagen|ficha|página|título|descripc|preci|factur|cuenta|existenc|número|marca|talla|licencia|contrato|precint|devoluc|compra|fuente|disposit|usuari|acceso|reseñ|aduan|avería|servid|horari|fech|cantidad|pieza|medid|peso|artícul|product|email|e-mail|correo|mail|foglia|pedido|ordin|command|bestell)|写真|画像|ページ|タイトル|説明|価格|請求|住所|アカウント|在庫|番号|商標|ブランド|証明|試験|サイズ|許諾|契約|封|返品|仕入|端末|アクセス|レビュー|税関|障害|サーバー|時刻|期限|数量|重量|商品|注文/iu

export const spc05: ItemRule = {
  id: 'SPC-05',
  scope: 'item',
  title: 'A root cause tells the mechanism',
  severity: 'error',
  why: 'Moderators ask to pin-point: which step, which setting, which supplier, since when.',
  how: 'A cause needs a word of cause or a failed step together with a process (template, check, upload, setting, sheet, supplier change …). Not having been aware is no cause by itself, in any of the six languages, and neither are a few words that name no thing at all. A list below an entry belongs to it. Disputes and related-account cases state facts instead.',
  question: 'Which step of your process failed, and why was it not caught?',
  source: 'MOD-ODR, SF1, EC2',
  bad: [
    flags(cause('One customer was not satisfied with the lamp. We asked for pictures and found no defect.')),
    flags(cause('Ein Kunde war nicht zufrieden. Wir konnten keinen Mangel feststellen.', { language: 'de' })),
    flags(cause('I did not take the time to read the policies on brands.')),
    flags(cause('We were not aware of this policy.')),
    flags(cause('It was an honest mistake on our side.')),
    flags(cause('The orders arrived too late.')),
    ...(
      [
        ['de', 'Dass man das bei einer Salbe nicht schreiben darf, hat uns bisher niemand gesagt.'],
        ['fr', 'C’est arrivé dans la précipitation.'],
        ['de', 'Es war ein Versehen unsererseits.'],
        ['de', 'B0DFG7HW3K: Die Angaben waren nicht ganz klar.'],
        ['de', 'Wir sind neu und kennen die Vorgaben der Plattform kaum.'],
        ['fr', 'Nous débutons et ne connaissons pas vos consignes.'],
        ['it', 'Siamo nuovi e non conosciamo le norme.'],
        ['es', 'Somos nuevos y no conocemos las normas.'],
        ['fr', 'Nous ne savions pas que cette mention était interdite.'],
        ['it', 'Non eravamo a conoscenza di questa regola.'],
        ['es', 'Nadie nos dijo que la palabra estaba prohibida.'],
        ['ja', 'この規約を知りませんでした。担当者が知らなかったことです。'],
      ] as const
    ).map(([language, text]) => flags(cause(text, { language }))),
  ],
  fine: [
    passes(cause('The upload job ran at 17:00, after the last pickup.'), 'a process and what happened'),
    passes(
      cause('We did not know of the rule because nobody had subscribed the compliance mailbox.'),
      'goes on to say why',
    ),
    ...(
      [
        ['de', 'B0DFG7HW3K: Die Ware kam ohne Siegel.'],
        ['de', 'Wir kannten die Regel nicht, weil das Postfach der Richtlinien keinen Leser hatte.'],
        ['fr', 'Nous ne savions pas, car la boîte des alertes n’avait pas de lecteur.'],
        ['it', 'Non lo sapevamo perché la casella degli avvisi non aveva un lettore.'],
        ['es', 'No lo sabíamos porque el buzón de avisos no tenía lector.'],
        ['ja', '通知の受信担当がいなかったため、規約の変更を知りませんでした。'],
      ] as const
    ).map(([language, text]) => passes(cause(text, { language }), `goes on to say why: ${text}`)),
    passes({ route: 'dispute', sections: { rootCauses: ['We never sold this item.'] } }, 'a dispute'),
    passes(
      cause('The account of the former partner is his alone.', { violationTypes: ['related_accounts'] }),
      'a related-account case',
    ),
  ],
  *check(item, context) {
    if (item.section !== 'rootCauses' || context.route !== 'admit' || item.detail) return
    if ([...context.types].some((type) => statesFacts.has(type))) return
    if (isNothingButBlank(item.text.raw)) return
    const whole = withDetails(item, context)
    if (
      onlyVague(whole, context.language) ||
      tellsNoPartOfOurs(whole, context.language) ||
      onlyPersonAway(whole, context.language)
    ) {
      yield findingOnItem(item, 'error', message)
      return
    }
    if (!isStatement(whole)) return
    if (context.language !== 'en') {
      if (onlyIgnorance(whole, context.language) || namesNothing(whole, context.language))
        yield findingOnItem(item, 'error', message)
      return
    }
    if (hasMechanism(whole)) return
    // A long statement with a date or number of its own is concrete, even where it names no step that we know.
    const concrete =
      whole.text.dates.length > 0 || /\d/.test(whole.text.masked) || whole.text.masks.length > 0
    if (concrete && whole.text.wordCount > 12 && !isEmptyCause(whole)) return
    yield findingOnItem(item, 'error', message)
  },
}
