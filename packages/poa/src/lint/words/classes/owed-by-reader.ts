import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-03: what the reader should have done, and whose system erred. */
export const owedByReader: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:amazon|your (?:\w+ )?(?:team|system|staff|support|people|colleagues?|department)|you) (?:\w+ )?(?:should|could|ought to|might|needed to|had to) (?:\w+ )?(?:have )?(?:told|warned|informed|checked|noticed|asked|looked|seen|known|caught|given|explained|shown|prevented|stopped|waited)\b`,
      ['Amazon should have told us earlier.', 'Your team could have warned us.'],
      ['The lead should have seen the alarm.', 'You asked for the invoices of May.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Amazon|Ihr (?:\p{L}+ )?(?:Team|System|Support)|Ihre (?:\p{L}+ )?(?:Mitarbeiter|Abteilung)|(?<=(?:^|[.,;!?]|dass|weil) ?)Sie) (?:hätten?|müssten?|sollten?)(?: \p{L}+){0,6} (?:warnen|informieren|sagen|mitteilen|prüfen|hinweisen|fragen|merken|aufklären|gewarnt|informiert|gesagt|geprüft|gefragt)(?: (?:müssen|sollen|können))?(?!\p{L})|(?<!\p{L})(?:(?:auf|aus|durch|wegen|ist|war) (?:\p{L}+ )?(?:Fehler|Irrtum|Panne|Versagen|Defekt|Fehlers|Irrtums)) (?:Ihres|Ihrer|des Amazon|von Amazon|bei Amazon|der Amazon)[ -]?\p{L}*(?!\p{L})`,
      ['Amazon hätte uns früher warnen müssen.', 'Die Sperrung beruht auf einem Fehler Ihres Systems.'],
      ['Der Leiter hätte die Liste prüfen müssen.', 'Sie fragen nach den Rechnungen vom Mai.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:Amazon|votre (?:\p{L}+ )?(?:équipe|système|service|support)|vos (?:\p{L}+ )?(?:équipes|services|collaborateurs)|vous) (?:aur(?:ait|iez|aient)|devr(?:ait|iez|aient)|pouv(?:ait|iez|aient))(?: \p{L}+)? (?:d[ûu]|pu|nous|avoir) ?(?:nous )?(?:prévenir|avertir|informer|dire|vérifier|contrôler|demander|signaler|expliquer|prévenus|avertis|informés)(?!\p{L})`,
      ['Amazon aurait dû nous prévenir.', 'Vos services auraient pu nous avertir.'],
      ['La gérante aurait dû vérifier la fiche.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:Amazon|(?:il )?vostro (?:\p{L}+ )?(?:team|sistema|servizio|reparto|supporto)|(?:i )?vostri (?:\p{L}+ )?(?:colleghi|addetti)|voi) (?:avrebbe(?:ro)?|avreste|poteva(?:te|no)?|doveva(?:te|no)?)(?: \p{L}+)? ?(?:dovuto|potuto)? ?(?:avvisar|avvertir|informar|dir|verificar|controllar|chieder|segnalar|spiegar)\p{L}*(?!\p{L})`,
      ['Amazon avrebbe dovuto avvisarci prima.', 'Il vostro team poteva avvertirci.'],
      ['La titolare avrebbe dovuto verificare la scheda.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:Amazon|su (?:\p{L}+ )?(?:equipo|sistema|servicio|departamento|soporte)|ustedes|sus (?:\p{L}+ )?(?:colegas|empleados)) (?:deberían?|debían?|podrían?|podían?|tenían? que|tendrían? que|debieron|debió)(?: \p{L}+)? ?(?:haber(?:nos|me)?(?: \p{L}+)? ?(?:avisado|informado|dicho|advertido|revisado|preguntado|explicado)|avisar|informar|decir|advertir|revisar|preguntar)\p{L}*(?!\p{L})`,
      ['Amazon debería habernos avisado antes.', 'Su equipo podría habernos advertido.'],
      ['La encargada debería haber revisado la ficha.'],
    ),
  ],
  ja: [
    entry(
      '(?:アマゾン|Amazon|貴社|御社)(?:が|は)[^。]{0,16}(?:べきでした|べきだった|べきではな|ていれば(?:防げ|よか))',
      ['アマゾンは事前に教えるべきでした。'],
      ['店長は一覧を確認するべきでした。'],
    ),
  ],
}
