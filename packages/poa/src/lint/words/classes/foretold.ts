import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-01: the second of two intentions, and a work that is only expected to be done. */
export const foretold: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:and|or|but) (?:\w+ )?(?:intend|propose|mean|plan|expect|aim) to\b|\b(?:should|expects?(?: to be| it)?|(?:is|are) expected to) (?:be )?(?:done|ready|finished|complete[d]?|over|in place|live|running|installed) (?:by|in|before|next|some time|around|towards?)\b|\bin the works\b`,
      [
        'We are calling the bank and intend to merge the two accounts.',
        'The archive should be ready by June.',
      ],
      ['The form asks whom they mean and to whom.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:voraussichtlich|vermutlich|wahrscheinlich|hoffentlich) (?:\p{L}+ )?(?:im|in|bis|am|ab|Anfang|Mitte|Ende) [\p{L}\d.]+(?: \p{L}+)? (?:fertig|abgeschlossen|einsatzbereit|so weit|umgesetzt|bereit|online)|(?:richten|bauen|stellen|führen|arbeiten|setzen|legen|schaffen|lassen) (?:wir |ich )?(?:[\p{L}]+ ){0,3}?(?:gerade|derzeit|zurzeit|momentan|aktuell))(?!\p{L})`,
      ['Wir sind damit voraussichtlich im August fertig.', 'Ein Archiv richten wir gerade ein.'],
      ['Am 3. Mai waren wir damit im Lager fertig.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:devrai(?:t|ent)|sera|seront) (?:\p{L}+ )?(?:être )?(?:prête?s?|terminée?s?|achevée?s?|opérationnel\p{L}*|en place) (?:\p{L}+ )?(?:en|d['’]ici|début|fin|au|avant|le)|(?:et|ou|mais) (?:\p{L}+ )?(?:comptons|prévoyons|envisageons))(?!\p{L})`,
      ['L’archive devrait être prête en août.', 'Nous appelons la banque et comptons fusionner.'],
      ['Le carton prêt est posé en zone 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:dovrebbe(?:ro)?|sarà|saranno) (?:\p{L}+ )?(?:essere )?(?:pront[oaie]|termin\p{L}+|complet\p{L}+|operativ[oaie]|finit[oaie]) (?:\p{L}+ )?(?:in|entro|ad|a|per|nel)|(?:e|o|ma) (?:\p{L}+ )?(?:intendiamo|prevediamo|contiamo))(?!\p{L})`,
      ['L’archivio dovrebbe essere pronto in agosto.', 'Parliamo con la banca e intendiamo unire i conti.'],
      ['La scatola pronta va in zona 2.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:debería[n]?|estará[n]?|previsiblemente) (?:\p{L}+ )?(?:estar )?(?:list[oa]s?|terminad[oa]s?|acabad[oa]s?|en marcha|operativ[oa]s?) (?:\p{L}+ )?(?:en|para|a|antes)|(?:y|o|pero) (?:\p{L}+ )?(?:pensamos|prevemos|pretendemos))(?!\p{L})`,
      ['El archivo debería estar listo en agosto.', 'Hablamos con el banco y pensamos unir las cuentas.'],
      ['La caja lista va a la zona 2.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:\d+月|来月|年内|月末|週末)(?:頃|ごろ|中)?(?:に|には|までに)(?:は)?(?:完成|完了|終了|導入|稼働)(?:する)?(?:見込み|予定|見通し|はず)`,
      ['保管庫は8月に完成する見込みです。'],
      ['保管庫は8月に完成しました。'],
    ),
  ],
}
