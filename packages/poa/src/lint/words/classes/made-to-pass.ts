import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-11: what was changed, and that it was changed to get past a check: the aim makes a confession of it. */
export const madeToPass: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:changed|altered|edited|modified|retouched|adjusted|added|removed|rewrote|rewritten|swapped|replaced|raised|increased|backdated|hidden|hid|covered)\b[^.!?;\n]{0,60}?\b(?:so that|so|in order that|in order to|to) (?:the |our |these |this |it |they |you |your |amazon |its |make )(?:[\w’']+ ){0,3}?(?:would|could|might|will|should)? ?(?:pass (?:the|your|its|amazon(?:'s|’s)) (?:\w+ )?(?:checks?|reviews?|verification|controls?|audit|inspection)|(?:accept|approve) (?:it|them|the (?:invoice|document|paper|file|proof))|(?:be|get) (?:accepted|approved) (?:by (?:you|amazon))?|look (?:newer|older|genuine|real|original|right|authentic|valid))\b`,
      [
        'The quantities were altered by us so that the document would pass your check.',
        'The dates were changed to make the invoice look newer.',
      ],
      [
        'The file was saved as a PDF so that the upload would accept it.',
        'The box was changed so that it passes the drop test.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:geändert|verändert|bearbeitet|angepasst|ergänzt|erhöht|retuschiert|überschrieben|ausgetauscht|rückdatiert)(?!\p{L})[^.!?;\n]{0,10}, (?:damit|sodass|so dass) [^.!?;\n]{0,50}?(?:(?:ihre|amazons|die) (?:\p{L}+ )?(?:prüfung|kontrolle|verifizierung) (?:besteht|bestehen|passiert|übersteht)|(?:echt|neuer|gültig|original) (?:aussieht|aussehen|wirkt)|(?:sie|amazon) (?:sie|es|ihn|die rechnung|das dokument) (?:akzeptier|annehm|anerkenn)\p{L}*|(?:bei ihnen |von ihnen )(?:akzeptiert|anerkannt) wird)(?!\p{L})`,
      ['Wir haben die Mengen geändert, damit die Rechnung Ihre Prüfung besteht.'],
      ['Der Karton wurde geändert, damit er den Falltest besteht.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:modifié|changé|retouché|ajusté|ajouté|remplacé|augmenté|antidaté)(?:e?s?)(?!\p{L})[^.!?;\n]{0,40} pour que? (?:la facture|le document|les factures|les documents|le papier|vous|amazon|ils?|elles?)[^.!?;\n]{0,30}?(?:passe\p{L}*|accept\p{L}+|paraisse\p{L}*|semble\p{L}*)(?!\p{L})`,
      ['Nous avons modifié les quantités pour que la facture passe votre contrôle.'],
      ['Nous avons changé le carton pour que le colis passe le test de chute.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:modificat|cambiat|ritoccat|corrett|aggiunt|sostituit|aumentat|retrodatat)[oaie](?!\p{L})[^.!?;\n]{0,40} (?:perché|affinché|in modo che) (?:la fattura|il documento|le fatture|i documenti|voi|amazon)[^.!?;\n]{0,30}?(?:superass|passass|accettass|fosse accettat|sembrass|sembri|super[ai])\p{L}*`,
      ['Abbiamo modificato le quantità perché il documento superasse il vostro controllo.'],
      ['Abbiamo cambiato la scatola perché il pacco superasse la prova di caduta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:modific|cambi|retoc|alter|añad|sustitu|aument|ajust)(?:amos|imos|é|í|ado|ada|ados|adas|ido)(?!\p{L})[^.!?;\n]{0,40} para que (?:la factura|el documento|las facturas|los documentos|ustedes|amazon)[^.!?;\n]{0,30}?(?:pasar|acept|super|pareci|parezc)\p{L}*`,
      ['Cambiamos las fechas para que la factura pasara la revisión.'],
      ['Cambiamos la caja para que el paquete supere la prueba de caída.'],
    ),
  ],
  ja: [
    entry(
      '(?:審査|確認|チェック)(?:に|を)(?:通(?:る|す)|パスする)(?:よう|ため)[^。]{0,24}(?:書き換え|変更|修正|加工|改ざん|編集)',
      ['審査に通るように請求書の数量を書き換えました。'],
      ['表示が合うようにページの数量を変更しました。'],
    ),
  ],
}
