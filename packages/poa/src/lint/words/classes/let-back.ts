import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-04: bids the reader act first and says what follows, or turns the condition round. */
export const letBack: ByLanguage = {
  en: [
    entry(
      String.raw`(?<![\w’'])(?:give|hand|let|return|restore|reinstate|reopen|reactivate|unblock|unlock|release|lift|allow|grant|switch|turn|put|approve) (?:us |me |back |our |my |the |this |on )*(?:\w+ )?(?:back|account|store|shop|listings?|sell(?:ing)?|trade|suspension|block|ban|page|privileges|rights|in|again|asin|appeal|plan)(?: (?:back|again|on|up|in))?(?:,? and (?:then )?(?:we|i|our|the|you|a|everything)|,? (?:then|so that|so) (?:we|our|the|i)|: (?:we|then))\b|\b(?:should|were|had) (?:you|amazon|the (?:account|store|listing|page|suspension)|our (?:account|store|listing|page|appeal|plan)|we|this (?:appeal|plan)) (?:to )?(?:\w+ )?(?:be (?:reinstated|restored|reactivated|given|allowed|approved|accepted|reopened|lifted|back)|reinstate|restore|reactivate|allow|give|let|reopen|accept|approve|lift|unblock|grant)\b|\b(?:our |the |account |following |awaiting |pending |before |until |till |by |with )(?:\w+ )?(?:reinstatement|reactivation|unsuspension|reopening) (?:permitting|granted|given|confirmed|assumed|provided)\b|\b(?:reinstated|reactivated|back (?:online|in business|on amazon)|allowed to sell again|given another start),? (?:we|our|the (?:lead|owner|team)) (?:will|shall|would|can|are going to)\b|\b(?:not|only|no) (?:\w+ ){0,3}?(?:before|until|till|once|after|when) (?:our |the )?(?:\w+ )?(?:account|store|shop|listing|sales|selling|page)s? (?:\w+ ){0,3}?(?:back|restored|reinstated|reopen\w*|resum\w+|reactivated|again|active|unblocked)\b|\b(?:wait(?:s|ing)?|hold(?:s|ing)? (?:off|on|back)|postponed?|deferred|on hold|shelved|paused|parked) (?:\w+ ){0,4}?(?:for|until|till|pending) (?:our |the |your |amazon(?:['’]s)? )?(?:\w+ )?(?:reinstatement|reactivation|reopening|approval|decision|account (?:is|to)|green light|go-?ahead|release of our)\b`,
      [
        'Give us back the account and then our accountant checks the data.',
        'Should you reinstate us, a tester is hired.',
        'Reinstated, we will weigh every box.',
        'The audit is on hold until our account is back.',
      ],
      [
        'Return the item and we refund it, says the leaflet.',
        'The lead is the one to release the lot, and the clerk signs.',
        'Should the scan fail, the label is refused.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:geben|schalten|lassen|öffnen|heben|gewähren|entsperren|stellen) Sie (?:[\p{L}-]+ ){0,5}(?:Konto|Shop|Laden|Verkauf|verkaufen|Sperre|Angebot|Zugang|Verkaufsrechte|uns)(?: [\p{L}-]+){0,4},? (?:und|dann|damit|so)|(?:sollten Sie|sollte (?:das|unser) (?:Konto|Shop|Laden|Angebot)|sollte Amazon|dürfen wir|dürften wir|bekommen wir|erhalten wir)(?: [\p{L}-]+){0,5} (?:wieder|zurück|entsperr\p{L}*|freigeb\p{L}*|freischalt\p{L}*|reaktivier\p{L}*|freigegeben)(?: [\p{L}-]+){0,2},|(?:erst|frühestens|nicht vor) (?:nach|mit|ab|bei|wenn|sobald)? ?(?:der |die |einer |das |unser\p{L}* )?(?:\p{L}+ )?(?:Reaktivierung|Freischaltung|Entsperrung|Wiederfreischaltung|Wiedereröffnung|Konto wieder|Kontofreigabe))(?!\p{L})`,
      [
        'Geben Sie uns das Konto zurück, dann prüft die Buchhaltung.',
        'Dürfen wir wieder verkaufen, wird gewogen.',
      ],
      ['Geben Sie die Nummer ein und drucken Sie.', 'Erst nach der Prüfung wird gepackt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:rendez|rouvrez|réactivez|rétablissez|débloquez|laissez|levez|restituez|autorisez)(?:-nous)? (?:[\p{L}’'-]+ ){0,5}(?:l['’])?(?:compte|boutique|vente|ventes|vendre|suspension|fiche|accès|droits)(?: [\p{L}’'-]+){0,4},? (?:et|alors|puis)|(?:au cas où|en cas de|sitôt|aussitôt) (?:\p{L}+ )?(?:réactivation|réouverture|rétablissement|réintégration|reprise|déblocage|accord de votre part)|(?:seulement|uniquement|pas avant|attend\p{L}*|en attente de|suspendu\p{L}* à) (?:[\p{L}’'-]+ ){0,4}(?:réactivation|réouverture|rétablissement|réintégration|déblocage)|une fois (?:réintégrés|rétablis|réactivés|de retour|débloqués))(?!\p{L})`,
      [
        'Rendez-nous le compte et le comptable vérifiera.',
        'Une fois réintégrés, nous pèserons chaque colis.',
      ],
      ['En cas de casse, la ligne s’arrête.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ridateci|restituiteci|riapriteci|riaprite|riattivate|ripristinate|sbloccate|lasciateci|revocate|consentiteci) (?:[\p{L}'’-]+ ){0,5}(?:l['’])?(?:account|negozio|vendita|vendite|vendere|sospensione|scheda|accesso|diritti|conto)(?: [\p{L}'’-]+){0,4},? (?:e|allora|poi|così)|in caso di (?:\p{L}+ )?(?:riattivazione|riapertura|ripristino|reintegro|sblocco)|(?:solo|soltanto|non prima|in attesa|attende) (?:[\p{L}'’-]+ ){0,3}(?:riattivazione|riapertura|ripristino|reintegro|sblocco)|una volta (?:reintegrati|riattivati|riammessi|sbloccati|tornati))(?!\p{L})`,
      ['Ridateci l’account e il contabile verificherà.', 'Una volta riammessi, peseremo ogni collo.'],
      ['In caso di rottura la linea si ferma.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:devuélvannos|devuelvan|reábrannos|reabran|reactiven|restablezcan|desbloqueen|déjennos|levanten|permítannos) (?:[\p{L}-]+ ){0,5}(?:cuenta|tienda|venta|ventas|vender|suspensión|ficha|acceso|derechos)(?: [\p{L}-]+){0,4},? (?:y|entonces|así)|en caso de (?:\p{L}+ )?(?:reactivación|reapertura|restablecimiento|rehabilitación|desbloqueo)|(?:solo|sólo|únicamente|no antes|a la espera|en espera) (?:[\p{L}-]+ ){0,3}(?:reactivación|reapertura|restablecimiento|rehabilitación|desbloqueo)|una vez (?:rehabilitados|reactivados|readmitidos|restablecidos|reincorporados|de vuelta)|de (?:ser|resultar) (?:reactivad|readmitid|aprobad|aceptad|restablecid)[oa]s?)(?!\p{L})`,
      [
        'Devuélvannos la cuenta y el contable comprobará los datos.',
        'Una vez readmitidos, pesaremos cada caja.',
      ],
      ['En caso de rotura la línea se para.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:アカウント|店舗|出品|販売|権限)[^。、]{0,10}(?:戻して|返して|再開させて|解除して|復活させて)(?:くだされば|いただければ|いただけますと|くださったら|頂ければ)|(?:復帰|再開|解除|復活|承認)(?:を)?(?:待って|待ち|前提に|条件に)|(?:復帰|再開|解除|復活)した(?:場合|ら|とき|際)`,
      ['アカウントを戻していただければ、経理が確認します。', '再開を待って検査を始めます。'],
      ['重量が空欄の場合は印刷しません。'],
    ),
  ],
}
