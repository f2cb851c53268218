import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-04: buyers who spoil a thing and then complain of it. */
export const brokeThemselves: ByLanguage = {
  en: [
    entry(
      String.raw`(?<!\b(?:for|to|of|from|with|by) (?:the |our )?)\b(?:customers?|buyers?|people|parents|users?|they) (?:\w+ ){0,2}?(?:break|broke|breaks|damaged?|damages|ruin(?:s|ed)?|drop(?:s|ped)?|spoil(?:s|ed)?|scratch(?:es|ed)?|misuse[sd]?|mishandled?|tear|tore) [^.;!?\n]{0,40}?(?:\b(?:themselves|himself|herself|wrongly|incorrectly|the wrong way)\b|\band (?:then |afterwards |later )(?:\w+ )?(?:complain|claim|blame|demand|accus)\w*)`,
      [
        'Some customers damage the item themselves and then complain.',
        'Buyers drop it and then claim a refund.',
      ],
      [
        'Nine buyers complained that the lid was broken.',
        'Buyers wore the shoes and then returned them as new.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Kunden|Kundinnen|Käufer|Leute|Besteller|Nutzer|Kunde|Kundin) (?:\p{L}+ ){0,2}?(?:beschädig|zerstör|zerbrech|zerbrach|missbrauch|ruinier|mach)\p{L}* [^.;!?\n]{0,40}?(?:(?<!\p{L})(?:selbst|selber|falsch|kaputt)(?!\p{L})|und (?:\p{L}+ )?(?:reklamier|beschwer|verlang|forder|behaupt)\p{L}*(?: \p{L}+)? (?:dann|danach|anschließend|hinterher))`,
      ['Manche Kunden beschädigen die Ware selbst und reklamieren dann.'],
      ['Neun Käufer meldeten einen zerbrochenen Deckel.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:clients?|acheteurs?|gens|utilisateurs?) (?:\p{L}+ ){0,2}?(?:abîm|cass|détérior|détrui|endommag)\p{L}* [^.;!?\n]{0,40}?(?:(?:eux|lui|elles?)-mêmes?|(?<!\p{L})mal(?!\p{L})|puis|et (?:\p{L}+ )?(?:réclam|se plaign|exig)\p{L}*(?: \p{L}+)? (?:ensuite|après))(?!\p{L})`,
      ['Certains clients abîment le produit et réclament ensuite.'],
      ['Neuf clients ont signalé un couvercle cassé.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:clienti|cliente|acquirenti|acquirente|utenti) (?:\p{L}+ ){0,2}?(?:romp|dannegg|rovin)\p{L}* [^.;!?\n]{0,40}?(?:(?:da soli|da sé|loro stessi|male)|e (?:poi|dopo|in seguito) (?:\p{L}+ )?(?:reclam|si lament|pretend)\p{L}*)(?!\p{L})`,
      ['Alcuni clienti rompono il prodotto e poi reclamano.'],
      ['Nove clienti hanno segnalato un coperchio rotto.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:clientes?|compradores|comprador|usuarios|gente) (?:\p{L}+ ){0,2}?(?:romp|dañ|estrope|destroz)\p{L}* [^.;!?\n]{0,40}?(?:(?:ell[oa]s mism[oa]s|él mismo|mal)|y (?:luego|después) (?:\p{L}+ )?(?:reclam|se quej|exig)\p{L}*)(?!\p{L})`,
      ['Algunos clientes rompen el producto y luego reclaman.'],
      ['Nueve clientes avisaron de una tapa rota.'],
    ),
  ],
  ja: [
    entry(
      '(?:お客様|購入者|顧客|利用者)[^。]{0,8}(?:自分で|自ら|誤って|間違って)[^。]{0,10}(?:壊|破損|傷)',
      ['一部のお客様が自分で壊してからクレームを入れています。'],
      ['購入者9名から蓋の破損の連絡がありました。'],
    ),
  ],
}
