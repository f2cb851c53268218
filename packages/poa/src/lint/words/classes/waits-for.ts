import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-04: a word of time or condition, and in the same clause what only the reader can bring about. */
export const waitsFor: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:once|when|after|as soon as|if|provided|on|upon|from|until|till|before|with|following|at|by|while|as long as|unless|the (?:day|moment|minute|hour))(?: [\w’'-]+){0,6}? (?:green light|go-?ahead|thumbs up|nod from you|word from you|yes from you|your (?:approval|okay|consent|permission|go|blessing|yes|nod|decision|verdict|reply|confirmation))\b|\b(?:first|next) (?:new |live )?(?:sales?|orders?|shipments?|parcels?) (?:after|following|since) (?:the |our |this )(?:\w+ )?(?:block|ban|suspension|deactivation|freeze|hold|lift\w*|reopening|restart|return|break|pause|closure)\b|\b(?:once|when|as soon as|if|until|till|before|while|as long as|unless|because|since|the (?:day|moment|minute)) (?:that )?(?:we|i|our \w+) (?:\w+ )?(?:may|can|cannot|can['’]t|could|might|are (?:not )?(?:allowed|able|permitted|free)|is (?:not )?(?:allowed|able|permitted)|have permission|have leave) (?:\w+ ){0,3}?(?:sell|trade|list|operate|offer|do business|return|resume|go back|come back|be back)\b|\b(?:once|when|as soon as|if|until|till|provided(?: that)?|the (?:day|moment|minute|hour)) (?:that )?(?:you|amazon) (?:\w+ )?(?:switch|turn|let|put|take|bring|have|allow|reactivate|reinstate|restore|unblock|lift|decide|agree|approve|say yes|give|answer)(?:s|ed)? ?(?:us|me|our|the|in our|this|to)?\b(?= [\w’'-]+|,)|\b(?:once|when|as soon as|if|until|till|provided(?: that)?) (?:our |the )?(?:\w+ )?(?:selling )?(?:rights|privileges|permission|licen[cs]e to sell|access|right to sell) (?:to sell )?(?:\w+ )?(?:returns?|comes? back|resumes?|is back|are back|restart|recover)\b`,
      [
        'We will take on a tester on getting the green light from you.',
        'Weighing starts with the first sale after the block.',
        'Until we may trade again, none of this can start.',
        'The day you switch us back on, a deputy joins.',
      ],
      [
        'When the scale shows the green lamp, the box moves.',
        'The first order after the audit of 3 May was on time.',
        'When you open the box, the seal breaks.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:sobald|wenn|nach|mit|ab|bei|sofern|falls|bis|erst|solange|an dem Tag)(?:,? [\p{L}-]+){0,6}? (?:grünes Licht|grünem Licht|Startschuss|Ihr(?:e|er|em)? (?:Ja|Wort|Okay|Einverständnis|Zusage|Segen))|(?:erste[nrms]?|nächste[nrms]?) (?:\p{L}+ )?(?:Verkauf|Verkäufen?|Bestellung|Sendung|Auftrag) nach (?:der|dem|Aufhebung|Ende) ?(?:\p{L}+ )?(?:Sperre|Sperrung|Sperren|Deaktivierung|Blockade|Zwangspause|Freigabe|Freischaltung)|(?:sobald|wenn|solange|bis|falls|sofern|bevor)(?: \p{L}+){0,2} (?:wir|ich)(?: [\p{L}-]+){0,4} (?:verkaufen|handeln|anbieten|listen) (?:dürfen|können|darf|kann)|(?:sobald|wenn|falls|an dem|sofern) (?:Sie|Amazon)(?: [\p{L}-]+){0,5} (?:freischalt\p{L}*|entsperr\p{L}*|reaktivier\p{L}*|zulass\p{L}*|zustimm\p{L}*|einwillig\p{L}*|entscheid\p{L}*|entschieden|aufheb\p{L}*))(?!\p{L})`,
      [
        'Sobald wir von Ihnen grünes Licht haben, stellen wir einen Prüfer ein.',
        'Gewogen wird ab dem ersten Verkauf nach der Sperre.',
        'Solange wir nicht verkaufen dürfen, kann nichts davon beginnen.',
      ],
      ['Die erste Bestellung nach der Pause kam pünktlich.', 'Sobald die Lampe leuchtet, wird gewogen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:dès|quand|lorsque|après|avec|si|à|sur|jusqu['’]à|une fois|tant que)(?: ?[\p{L}’'-]+){0,5}? (?:feu vert|votre (?:oui|accord|aval|décision|autorisation|réponse|feu vert))|premi(?:ère|er)s? (?:\p{L}+ )?(?:ventes?|commandes?|colis|envois?) (?:après|suivant|depuis) (?:le |la |notre |l['’])?(?:\p{L}+ )?(?:blocage|suspension|désactivation|fermeture|interruption|réouverture|levée)|(?:dès que|quand|lorsque|tant que|si|avant que|jusqu['’]à ce que) (?:nous|on) (?:ne |n['’])?(?:[\p{L}]+ )?(?:pouvons|pourrons|pouvions|puissions|peut|pourra|aurons|avons)(?: [\p{L}’'-]+){0,4} (?:vendre|vente|ventes|proposer|commercer|autorisation|droits?)|(?:dès que|quand|lorsque|si|le jour où|une fois que) (?:vous|Amazon) (?:nous |l['’]|les |le |la )?(?:\p{L}+ )?(?:réactiv\p{L}+|débloqu\p{L}+|rétabli\p{L}*|autoris\p{L}+|rouvr\p{L}+|laiss\p{L}+|accept\p{L}+|approuv\p{L}+|décid\p{L}+|donn\p{L}+))(?!\p{L})`,
      [
        'Dès que nous aurons votre feu vert, nous embaucherons un contrôleur.',
        'La pesée démarre avec la première vente après le blocage.',
        'Tant que nous ne pouvons pas vendre, rien ne peut commencer.',
        'Le jour où vous nous réactivez, un adjoint arrive.',
      ],
      ['La première commande après la pause est arrivée à temps.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:appena|quando|dopo|con|se|al|una volta|finché|fino|ricevuto|ottenuto)(?: [\p{L}'’-]+){0,5}? (?:via libera|semaforo verde|vostr[oa] (?:sì|consenso|assenso|decisione|autorizzazione|risposta|approvazione))|prim[aoie] (?:\p{L}+ )?(?:vendit[ae]|ordin[ei]|spedizion[ei]|pacc\p{L}+) (?:dopo|successiv\p{L} al(?:la)?) (?:il |la |lo |l['’])?(?:\p{L}+ )?(?:blocco|sospensione|disattivazione|chiusura|stop|riapertura|sblocco|revoca)|(?:appena|quando|finché|fino a quando|se|prima che|una volta che) (?:non )?(?:[\p{L}]+ )?(?:possiamo|potremo|potessimo|poter|ci sarà permesso|ci è permesso|saremo autorizzati)(?: [\p{L}'’-]+){0,3} ?(?:vendere|vendita|vendite|operare|commerciare|pubblicare)|(?:appena|quando|se|il giorno in cui|una volta che|dal momento in cui) (?:voi |Amazon )?(?:ci |lo |la |li )(?:\p{L}+ )?(?:riattiv\p{L}+|sblocc\p{L}+|ripristin\p{L}+|autorizz\p{L}+|riapr\p{L}+|lasc\p{L}+|permett\p{L}+|approv\p{L}+|riammett\p{L}+|date|darete))(?!\p{L})`,
      [
        'Appena avremo il vostro via libera assumeremo un controllore.',
        'La pesatura parte con la prima vendita dopo il blocco.',
        'Finché non possiamo vendere, nulla può cominciare.',
        'Il giorno in cui ci riattivate arriva un vice.',
      ],
      ['Il primo ordine dopo la pausa è arrivato in tempo.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:en cuanto|cuando|tras|con|si|al|una vez|hasta|apenas)(?: [\p{L}-]+){0,5}? (?:luz verde|su (?:sí|visto bueno|consentimiento|decisión|autorización|respuesta|aprobación|permiso))|primer[ao]?s? (?:\p{L}+ )?(?:ventas?|pedidos?|envíos?|paquetes?) (?:tras|después de(?:l)?|posterior(?:es)? a(?:l)?) (?:el |la |nuestra )?(?:\p{L}+ )?(?:bloqueo|suspensión|desactivación|cierre|reapertura|desbloqueo|levantamiento)|(?:en cuanto|cuando|mientras|si|hasta que|antes de que|una vez que) (?:no )?(?:[\p{L}]+ )?(?:podamos|podemos|pudiéramos|se nos permita|nos permitan|nos dejen|estemos autorizados)(?: [\p{L}-]+){0,3} ?(?:vender|venta|ventas|operar|comerciar|publicar)|(?:en cuanto|cuando|si|el día (?:en )?que|una vez que|desde que) (?:ustedes |Amazon )?(?:nos |la |lo |les )(?:\p{L}+ )?(?:reactiv\p{L}+|desbloque\p{L}+|restable\p{L}+|autoric\p{L}+|reabr\p{L}+|dej\p{L}+|permit\p{L}+|aprueb\p{L}+|readmit\p{L}+|den|devuelv\p{L}+))(?!\p{L})`,
      [
        'En cuanto tengamos su luz verde contrataremos a un inspector.',
        'El pesado arranca con la primera venta tras el bloqueo.',
        'Mientras no podamos vender, nada puede empezar.',
        'El día en que nos reactiven llegará un adjunto.',
      ],
      ['El primer pedido tras la pausa llegó a tiempo.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:アカウント|店舗|出品|権限|販売)[^。、]{0,6}(?:戻っ|戻り|返っ|再開し|復活し|復帰し)た?(?:日|時点|翌日|とき|時|際|あと|後)|(?:停止|解除|再開|復帰|凍結)後の(?:最初|初)|(?:ゴーサイン|お返事|ご決定|お墨付き|青信号)[^。、]{0,8}(?:たら|次第|後|れば)|(?:販売|出品)(?:が)?(?:でき|許され|認められ)(?:ない(?:間|うち|限り)|るまで|ません(?:の)?うち)`,
      [
        '停止後の最初の販売から計量を始めます。',
        '販売できない間は何も始められません。',
        'ゴーサインをいただいたら検査員を雇います。',
      ],
      ['停止ボタンの後の工程は計量です。'],
    ),
  ],
}
