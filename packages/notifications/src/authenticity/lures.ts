import type { Letter } from '../reading/letter.ts'
import { gated } from '../text/gated.ts'
import { hostOf } from '../text/urls.ts'
import type { Claim } from './claim.ts'
import type { AddSignal, AuthenticityContext } from './context.ts'
import { domainOf, expectedHosts, registrableDomain } from './hosts.ts'
import { wantsCall, wantsScan } from './call-back.ts'
import { isHouseDomain } from './houses.ts'
import type { SenderReading } from './sender.ts'
import { isTypedInSellerCentral } from './told-of.ts'

/**
 * Weighs what a mail of a stranger baits with: an account in trouble, a prize, a number to call, a code to scan. What a notice to
 * a seller says of an account is read as its kind and weighs nothing here.
 */
export function readLures(
  { letter, kind }: AuthenticityContext,
  add: AddSignal,
  { sender, claim }: { readonly sender: SenderReading; readonly claim: Claim },
): void {
  if (sender === 'genuine') return
  if (claim.speaks)
    for (const sentence of letter.sentences) {
      const scan = isTypedInSellerCentral(sentence) ? null : wantsScan(sentence)
      if (scan !== null) add('asks-scan', 2.6, `wants a code scanned: "${scan.slice(0, 60)}"`)
      const call = wantsCall(sentence)
      if (call !== null) add('asks-call', 2.6, `gives a number to call: "${call}"`)
    }
  if (sender !== 'foreign') return
  const opening = letter.reading.flat.slice(0, openingLength)
  const calls = callsBack.exec(letter.reading.flat.slice(0, bodyLength), letter)
  if (calls !== null && claim.mentions)
    add(
      'asks-call',
      namesAmazonOnTop(letter, claim) ? 2.4 : 1.2,
      `gives a number to call: "${calls[0].slice(0, 80)}"`,
    )
  if (kind !== 'not_a_notification') return
  const trouble = accountInTrouble.exec(opening, letter)
  if (trouble !== null) {
    add('account-in-trouble', 1, `speaks of trouble with an account: "${trouble[0].slice(0, 80)}"`)
    const away = leadsAway(letter)
    if (away !== null) add('account-elsewhere', 0.8, `its links go to ${away}, which is not the sender's`)
  }
  const prize = claim.mentions ? wins.exec(opening, letter) : null
  if (prize !== null && namesAmazonOnTop(letter, claim))
    add('promises-prize', claim.byName ? 1.2 : 0.5, `promises a prize: "${prize[0].slice(0, 60)}"`)
}

/** True for a mail that opens with trouble of an account or with a prize. */
export function baits(letter: Letter): boolean {
  const opening = letter.reading.flat.slice(0, openingLength)
  return accountInTrouble.test(opening, letter) || wins.test(opening, letter)
}

/** The place of a third that a mail about an account leads to, where no link stays with the house that sent it. */
function leadsAway(letter: Letter): string | null {
  const own = registrableDomain(domainOf(letter.sender?.address ?? letter.layout.printed?.from ?? ''))
  let away: string | null = null
  for (const { href } of letter.links) {
    if (!/^h(?:tt|xx)ps?:/i.test(href)) continue
    const domain = registrableDomain(hostOf(href))
    if (domain === own || domain === '') return null
    if (!isHouseDomain(domain) && !expectedHosts.has(domain)) away ??= domain
  }
  return away
}

/** Characters of the subject and the first lines, where a bait stands. */
const openingLength = 1200
/** Characters within which a bait names a number or a code; fakes are short. */
const bodyLength = 8000

function namesAmazonOnTop({ subject }: Letter, claim: Claim): boolean {
  return claim.byName || /amazon|アマゾン/i.test(subject ?? '')
}

const accountInTrouble = gated(
  new RegExp(
    [
      String.raw`(?<![a-z])your (?:[a-z0-9.'-]+ ){0,3}?(?:account|membership|subscription|payment|card|mailbox|password|wallet|profile|access|pin|package|parcel)s? (?:[a-z0-9']+ ){0,5}?(?:suspend|block|lock|limit|restrict|disabl|deactivat|terminat|on hold|expir|declin|fail|compromis|unverified|canceled|cancelled)`,
      String.raw`(?<![a-z])(?:verify|confirm|validate|update|restore|reactivate|secure) your (?:[a-z]+ ){0,3}?(?:account|identity|payment|billing|card|information|details|wallet|mailbox|pin|password)`,
      String.raw`(?<![a-z])(?:unusual|suspicious|forced) (?:[a-z]+ ){0,2}?(?:sign-?in|activity|log-?in|traffic)`,
      String.raw`(?<![a-z])(?:could ?n[o']t|unable to|were ?n[o']t able to|failed to) (?:process|charge|verify|renew|deliver) (?:your )?`,
      String.raw`(?<![a-z])(?:ihr|dein)[a-z]{0,2} (?:[^\s.]+ ){0,3}?[a-z-]{0,16}(?:konto|zugang|abonnement|karte|zahlung|passwort|pin|mitgliedschaft|postfach|schutz|paket) (?:[^\s.]+ ){0,5}?(?:gesperrt|eingeschrankt|abgelaufen|ausgesetzt|deaktiviert|gekundigt|fehlgeschlagen|abgelehnt|lauft)`,
      String.raw`(?<![a-z])(?:bestatigen|aktualisieren|prufen|uberprufen) sie (?:[^\s.]+ ){0,4}?[a-z-]{0,16}(?:konto|daten|identitat|zahlung|zahlungsmethode|pin|karte|angaben)(?![a-z])`,
      String.raw`(?<![a-z])ungewohnliche (?:anmeldung|aktivitat)`,
      String.raw`(?<![a-z])votre (?:[^\s.]+ ){0,2}?(?:compte|acces|carte|paiement|abonnement|mot de passe|colis) (?:[^\s.]+ ){0,5}?(?:suspendu|bloque|limite|restreint|expire|refuse|desactive|echoue|retenu)`,
      String.raw`(?<![a-z])(?:verifie[rz]|confirme[rz]|valide[rz]|(?:mettez|mettre) a jour) (?:vos|votre|les|l')(?: ?[^\s.]+ ){0,2}?(?:compte|identite|informations|paiement|carte|coordonnees|donnees)`,
      String.raw`(?<![a-z])(?:activite|connexion) (?:inhabituelle|suspecte)`,
      String.raw`(?<![a-z])(?:tuo|suo|tua|sua|vostro) (?:[^\s.]+ ){0,2}?(?:account|conto|carta|accesso|abbonamento|pagamento|password|pacco) (?:[^\s.]+ ){0,5}?(?:sospes|bloccat|limitat|scadut|disattivat|rifiutat|trattenut)`,
      String.raw`(?<![a-z])(?:verific|conferm|aggiorn)(?:a|i|are|ate) (?:il|i|la|le|l')? ?(?:tu[aoe]i?|su[aoe]i?|vostr[aoei]) (?:[^\s.]+ ){0,2}?(?:account|conto|dati|identita|informazioni|carta|pagamento)`,
      String.raw`(?<![a-z])(?:attivita|accesso) (?:insolit|sospett)[ao]`,
      String.raw`(?<![a-z])(?:tu|su|vuestra) (?:[^\s.]+ ){0,2}?(?:cuenta|tarjeta|acceso|suscripcion|pago|contrasena|paquete) (?:[^\s.]+ ){0,5}?(?:suspendid|bloquead|limitad|restringid|caducad|expirad|desactivad|rechazad|retenid)`,
      String.raw`(?<![a-z])(?:verifi(?:ca|que|car)|confirm(?:a|e|ar)|actuali(?:za|ce|zar)|valid(?:a|e|ar)) (?:tus?|sus?|los|la) (?:[^\s.]+ ){0,2}?(?:cuenta|identidad|datos|informacion|tarjeta|pago)`,
      String.raw`(?<![a-z])(?:actividad|inicio de sesion) (?:inusual|sospechos[ao])`,
      String.raw`(?<![a-z])(?:package|parcel|shipment|delivery|item) (?:[a-z]+ ){0,3}?(?:held|on hold|undeliver|stopped|suspended)`,
      String.raw`(?<![a-z])paket (?:[^\s.]+ ){0,4}?(?:nicht (?:zugestellt|abgeholt)|zuruckgehalten|angehalten)`,
      String.raw`(?<![a-z])colis (?:[^\s.]+ ){0,4}?(?:en attente|n'a pas pu|bloque)|pacco (?:[^\s.]+ ){0,4}?(?:in attesa|in giacenza|fermo)|paquete (?:[^\s.]+ ){0,4}?(?:pendiente|detenido)`,
      String.raw`荷物[^。\n]{0,20}(?:保留|お届けでき|持ち戻)`,
      String.raw`アカウント[^。\n]{0,24}(?:停止|ロック|制限|凍結|無効)|(?:お支払い|カード|会員|アカウント)(?:情報|方法|資格)?[^。\n]{0,16}(?:更新|確認でき|承認され|失敗|拒否|期限切れ)|(?:不正|不審|異常)な?(?:ログイン|アクセス|アクティビティ|利用|取引)`,
    ].join('|'),
  ),
)

const wins = gated(
  /(?<![a-z])(?:(?:you(?:'ve| have)? (?:won|been (?:chosen|selected))|congratulations|winner|free gift|reward|(?:gift ?cards?|vouchers?|promo code|cashback|giveaway|bonus))(?![a-z])|gewinn(?:en|spiel|er)?(?![a-z])|gutschein|verlos|ausgewahlt|geschenkkarte|felicitations|(?:vous avez )?gagne|carte cadeau|recompense|tirage au sort|congratulazioni|(?:hai |ha )?vinto|buono (?:regalo|sconto)|estrazione|enhorabuena|felicidades|(?:has|ha) ganado|tarjeta regalo|sorteo)|当選|ギフト券|抽選|懸賞|プレゼントキャンペーン/,
)

const callsBack = gated(
  new RegExp(
    [
      String.raw`(?<![a-z])(?:call|phone|dial|contact|reach)(?: us| our)?[^.\n]{0,60}?(?:\+\d|\(?\d{3}\)?[ .-])[\d ().-]{6,20}\d[^.\n]{0,160}?(?:(?:not|n't) (?:\w+ ){0,3}?(?:order|authori|place|make|recogni|request|purchas)|cancel|refund|dispute)`,
      String.raw`(?:(?:not|n't) (?:\w+ ){0,3}?(?:order|authori|place|make|recogni|request|purchas)\w*|cancel|refund|dispute)[^]{0,120}?(?:call|phone|dial|contact|reach)(?: us| our)?[^.\n]{0,60}?(?:\+\d|\(?\d{3}\)?[ .-])[\d ().-]{6,20}\d`,
      String.raw`(?:nicht (?:\S+ ){0,3}?(?:bestellt|autorisiert|getatigt|veranlasst)|stornier)[^]{0,120}?(?:ruf|anruf|telefon)[^]{0,60}?[+0(]\d[\d ()./-]{6,20}\d`,
      String.raw`(?:pas (?:\S+ ){0,3}?(?:commande|autorise|effectue)|annul)[^]{0,120}?(?:appel|telephon)[^]{0,60}?[+0(]\d[\d ()./-]{6,20}\d`,
      String.raw`(?:non (?:\S+ ){0,3}?(?:ordinat|autorizzat|effettuat)|annull)[^]{0,120}?(?:chiam|telefon)[^]{0,60}?[+0(]\d[\d ()./-]{6,20}\d`,
      String.raw`(?:no (?:\S+ ){0,3}?(?:pedid|realiz|autoriz|reconoc)|cancel|anul)[^]{0,120}?(?:llam|telefon)[^]{0,60}?[+0-9(]\d[\d ()./-]{6,20}\d`,
      String.raw`(?:心当たり|覚え|キャンセル)[^]{0,60}?(?:電話|連絡)[^]{0,40}?[+0][\d()-]{8,20}\d|(?:電話|連絡)[^]{0,40}?[+0][\d()-]{8,20}\d[^]{0,60}?(?:心当たり|キャンセル)`,
    ].join('|'),
  ),
)
