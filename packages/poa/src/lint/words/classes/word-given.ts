import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/**
 * TNS-04: the reader is to say yes or to let us, the plea is to end well, or nothing can run while the block lasts.
 * What is done during the block waits for nothing, so there the sentence must say no.
 */
export const wordGiven: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:give|say|send|grant|just give|please give|show) (?:us |me )?(?:the |a |your |us )*(?:green light|go-?ahead|yes|word|ok|okay|nod|thumbs up|another go|permission|approval|chance)(?:,? and |,? then |: |,? so )|\b(?:once|when|as soon as|if|after|until|the (?:day|moment)) (?:we|i)(?:['’](?:re|m)| are| am)(?: \w+)? (?:allowed|let|permitted|welcome|able|free|cleared)(?: (?:back|in|to (?:sell|trade|list|return|come back|start|operate))\b)|\b(?:if|once|when|should|provided) (?:all|everything|things|it|this|that) (?:go(?:es)?|ends?|turns? out|works? out|comes? good|pans? out)(?: \w+)? ?(?:well|right|fine|out|in our favou?r|positively|to plan)? (?:with|for|on) (?:this|our|the) (?:appeal|plan|case|request|review|decision)|\b(?:if|once|when|should) (?:this|our|the) (?:appeal|plan|plea|request|dispute|review|letter) (?:\w+ )?(?:go(?:es)? (?:our way|well|through)|works?(?: out)?|ends? well|turns? out (?:well|fine|good|positive(?:ly)?)|wins?|is won|bears fruit|does the trick)\b|\b(?:if|once|when) (?:we|i) (?:win|get|receive|hear|have) (?:\w+ )?(?:the |this |a |your |our )?(?:appeal|good news|positive (?:answer|reply|news)|yes|second start)\b|\b(?:until|till|before|while|as long as|so long as) (?:the |our |this |we(?:['’]re| are) )(?:\w+ )?(?:block|ban|suspension|hold|deactivation|freeze|lock|suspended|blocked|locked|deactivated|banned|restricted|account (?:is|stays|remains) (?:closed|locked|blocked|suspended|down|off))(?: (?:is|lasts?|stands?|stays|remains|exists|goes on|continues|has been)(?: \w+){0,3})?(?=[^.!?;\n]{0,80}\b(?:no|none|not|cannot|can['’]t|nothing|never|neither)\b)|\b(?:no|none|not|cannot|can['’]t|nothing) [^.!?;\n]{0,60}\b(?:until|till|before|while|as long as|so long as) (?:the |our |this |we(?:['’]re| are) )(?:\w+ )?(?:block|ban|suspension|hold|deactivation|freeze|lock|suspended|blocked|locked|deactivated|banned)\b(?! list)`,
      [
        'Give us the green light and the new checklist goes live.',
        'The audit starts as soon as we’re allowed back.',
        'If things go well with this appeal, a lab tests each lot.',
        'Until the block is off, none of the new checks can run.',
        'We cannot start the checks while we are suspended.',
      ],
      [
        'While the suspension lasts, the clerk recounts the bins.',
        'The supervisor gives the green light and the lot moves.',
        'If the test goes well, the lot is released.',
        'Nothing leaves the cage before the clerk signs.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:geben|erteilen|sagen|schenken) Sie (?:uns |mir |einfach |bitte |nur )*(?:Ihr |Ihre |das |die |den |ein |eine )?(?:grünes Licht|Okay|Ja|Freigabe|Zustimmung|Erlaubnis|Segen|Wort|Startschuss)(?=,? (?:und|dann|so|damit))|(?<!\p{L})(?:sobald|wenn|falls|sofern|bis|nachdem) (?:man|Sie|Amazon) uns (?:wieder |zurück |erneut |endlich )*(?:lässt|lassen|ranlässt|reinlässt|zulässt|erlaubt|gelassen|machen lässt)|(?<!\p{L})(?:geht|sollte|läuft|endet|fällt) (?:dieser|diese|unser|unsere|der|die|das)(?: \p{L}+)? ?(?:Einspruch|Widerspruch|Antrag|Beschwerde|Prüfung|Plan|Entscheidung|Verfahren)(?: \p{L}+)? (?:gut|positiv|glatt|durch|zu unseren Gunsten|erfolgreich|günstig)|(?<!\p{L})(?:wenn|falls|sofern|sobald) (?:dieser|diese|unser|unsere|der|die|das|alles)(?: (?:\p{L}+ )?(?:Einspruch|Widerspruch|Antrag|Beschwerde|Prüfung|Plan|Entscheidung))? (?:mit (?:diesem|unserem|dem) (?:Einspruch|Antrag|Plan) )?(?:gut|positiv|glatt|zu unseren Gunsten|erfolgreich|günstig) (?:aus\p{L}*|läuft|geht|endet|ist|durch\p{L}*|verläuft|fällt)|(?<!\p{L})(?:solange|während|bis)(?: (?:die|diese|unsere|das|wir|unser))(?: \p{L}+)? ?(?:Sperr\p{L}+|Deaktivierung|Blockade|gesperrt|blockiert|deaktiviert|Konto (?:gesperrt|zu|blockiert|deaktiviert))(?: \p{L}+){0,2}(?=[^.!?;\n]{0,80}(?<!\p{L})(?:kein\p{L}*|nicht|nichts|niemand|nie)(?!\p{L}))|(?<!\p{L})(?:kein\p{L}*|nicht|nichts) [^.!?;\n]{0,60}, (?:solange|bis)(?: (?:die|diese|unsere|das|wir|unser)) (?:\p{L}+ )?(?:Sperr\p{L}+|Deaktivierung|Blockade|gesperrt|blockiert|Konto)|(?:^|(?<=[.!?:;]\s))(?:wird|werden|kommt|geht|läuft|ist|sind) (?:unser\p{L}*|das|die|der|mein\p{L}*) (?:\p{L}+ )?(?:\p{L}*konto|Shop|Laden|Angebote?|Listing|Produktseite|Artikelseite|Verkaufsrechte)(?: \p{L}+){0,2} (?:wieder|erneut|zurück\p{L}*|frei\p{L}*|reaktiviert|entsperrt)(?: \p{L}+)?(?=,)`,
      [
        'Geben Sie grünes Licht, dann gilt die neue Liste.',
        'Die Prüfung startet, sobald man uns wieder lässt.',
        'Geht dieser Einspruch gut aus, testet ein Labor jedes Los.',
        'Solange die Sperre besteht, kann keine der neuen Prüfungen laufen.',
        'Wird unser Angebot wieder aktiv, prüft die Leiterin die Bilder.',
      ],
      [
        'Geht der Test gut aus, wird das Los freigegeben.',
        'Solange die Sperre besteht, zählt der Lagerist die Fächer.',
        'Wird ein Angebot von selbst wieder aktiv, meldet es das System.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:donnez|accordez|dites|laissez)(?:-nous|-moi)? (?:simplement |juste )?(?:le |un |votre |l['’])?(?:feu vert|oui|accord|autorisation|aval|une chance|revenir|reprendre)(?=[^.!?;\n]{0,20} (?:et|alors|puis)(?!\p{L})|,)|(?<!\p{L})(?:dès qu['’]|quand |lorsqu['’]|si |une fois qu['’]|le jour où |tant qu['’])on nous (?:\p{L}+ )?(?:laiss\p{L}+|autoris\p{L}+|permet\p{L}*|rend\p{L}*|réintègr\p{L}+|rouvr\p{L}+|accept\p{L}+|débloqu\p{L}+)|(?<!\p{L})(?:si|quand|lorsque|une fois que|dès que) (?:tout|cela|cet|ce|cette|notre|la|le|l['’])(?: ?(?:appel|recours|demande|plan|dossier|contestation))? (?:se passe bien|se termine bien|passe|va bien|aboutit|aboutira|réussit|est couronnée?|tourne bien|porte ses fruits)|(?<!\p{L})(?:tant que|jusqu['’]à ce que|pendant que|aussi longtemps que) (?:le |la |notre |nous |ce |cette )(?:\p{L}+ )?(?:blocage|suspension|désactivation|fermeture|sommes (?:bloqués|suspendus|désactivés)|compte (?:est|reste) (?:bloqué|fermé|suspendu|désactivé))(?: \p{L}+){0,2}(?=[^.!?;\n]{0,80}(?<!\p{L})(?:aucune?|rien|ne|n['’]|personne)(?!\p{L}))|(?<!\p{L})(?:aucune?|rien|ne) [^.!?;\n]{0,60} tant que (?:le|la|notre|nous) (?:\p{L}+ )?(?:blocage|suspension|désactivation|bloqués|suspendus|compte)(?!\p{L})`,
      [
        'Donnez-nous le feu vert et la nouvelle liste s’applique.',
        'L’audit démarre dès qu’on nous laisse revenir.',
        'Si tout se passe bien, un laboratoire testera chaque lot.',
        'Tant que le blocage dure, aucun contrôle ne peut tourner.',
      ],
      [
        'Tant que la suspension dure, le magasinier recompte les bacs.',
        'Si le test aboutit à un écart, le lot est bloqué.',
        'La cheffe donne le feu vert et le colis part.',
      ],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:date|dateci|datemi|concedeteci|diteci|mandateci|lasciateci) (?:\p{L}+ )?(?:il |un |l['’]|la )?(?:via libera|sì|ok|permesso|autorizzazione|consenso|possibilità|rientrare|tornare)(?=[^.!?;\n]{0,20} (?:e|poi|allora)(?!\p{L})|,)|(?<!\p{L})(?:(?:non )?appena|quando|se|una volta che|finché non) ci (?:\p{L}+ )?(?:lasci\p{L}+|permett\p{L}+|fate|farete|riammett\p{L}+|riapr\p{L}+|accett\p{L}+|verrà permesso|sarà permesso)|(?<!\p{L})(?:se|quando|una volta che|qualora) (?:tutto|questo|questa|il|la|le cose|nostr[oa])(?: nostr[oa])?(?: (?:ricorso|appello|richiesta|piano|domanda))? (?:\p{L}+ )?(?:a buon fine|bene|in porto|viene accolt[oa]|verrà accolt[oa]|ha successo|avrà successo|a nostro favore)|(?<!\p{L})(?:finché|fino a quando|fintanto che|fin quando|mentre) (?:dur[aie]\p{L}*|siamo|resta|c['’]è|permane|è in vigore|rimane|il|la|vige) ?(?:il |la |l['’]|nostr[oa] )*(?:blocco|sospensione|disattivazione|chiusura|bloccati|sospesi|disattivati|chiusi|(?:account|conto) (?:è|resta) (?:bloccato|sospeso|chiuso))(?: \p{L}+)?(?=[^.!?;\n]{0,80}(?<!\p{L})(?:nessun\p{L}*|nulla|niente|non)(?!\p{L}))|(?<!\p{L})(?:nessun\p{L}*|nulla|niente|non) [^.!?;\n]{0,60} finché (?:dura |siamo |resta |c['’]è )(?:il |la )?(?:blocco|sospensione|disattivazione|bloccati|sospesi)(?!\p{L})`,
      [
        'Dateci il via libera e la nuova lista entra in vigore.',
        'Il controllo parte appena ci lasciate rientrare.',
        'Se questo ricorso va a buon fine, un laboratorio testerà ogni lotto.',
        'Finché dura il blocco, nessuno dei controlli può partire.',
      ],
      [
        'Finché dura il blocco, il magazziniere riconta le ceste.',
        'Se il test va bene, il lotto parte.',
        'La titolare dà il via libera e il pacco parte.',
      ],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:den|dennos|denme|concédannos|dígannos|déjennos) (?:\p{L}+ )?(?:la |el |un |su )?(?:luz verde|visto bueno|sí|permiso|autorización|oportunidad|volver|regresar)(?=[^.!?;\n]{0,20} (?:y|entonces)(?!\p{L})|,)|(?<!\p{L})(?:en cuanto|cuando|si|una vez que|el día (?:en )?que) (?:se )?nos (?:\p{L}+ )?(?:dej\p{L}+|permit\p{L}+|autoric\p{L}+|readmit\p{L}+|acept\p{L}+)|(?<!\p{L})(?:si|cuando|una vez que|como) (?:todo|esto|las cosas|(?:esta|este|la|el|nuestr[oa]) (?:apelación|recurso|solicitud|plan|petición)) (?:nos |al final )?(?:sale bien|salen bien|va bien|prospera|sale adelante|termina bien|acaba bien|es aceptad[oa]|tiene éxito|se resuelve a nuestro favor)|(?<!\p{L})(?:mientras|hasta que|en tanto) (?:que )?(?:dur[ea]|siga|sigamos|estemos|continúe|exista|esté en vigor|no termine|el|la|persista) ?(?:el |la |nuestr[oa] )*(?:bloqueo|suspensión|desactivación|cierre|bloquead[oa]s?|suspendid[oa]s?|cuenta (?:siga |esté )?(?:bloqueada|suspendida|cerrada))(?: \p{L}+)?(?=[^.!?;\n]{0,80}(?<!\p{L})(?:ningun\p{L}*|ningún|nada|no)(?!\p{L}))|(?<!\p{L})(?:ningun\p{L}*|ningún|nada|no) [^.!?;\n]{0,60} mientras (?:dure |siga |sigamos |estemos )(?:el |la )?(?:bloqueo|suspensión|desactivación|bloquead|suspendid)`,
      [
        'Dennos luz verde y la nueva lista entra en vigor.',
        'Si esta apelación sale bien, un laboratorio probará cada lote.',
        'Mientras dure el bloqueo, ninguno de los controles puede funcionar.',
        'La auditoría empieza cuando se nos permita volver.',
      ],
      [
        'Mientras dure el bloqueo, el mozo recuenta las cubetas.',
        'Si la prueba sale bien, el lote se libera.',
        'La jefa da luz verde y el paquete sale.',
      ],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:販売|出品|営業|取引)(?:を|の)?(?:許され|認められ|許可され|許可をいただ)[^。、]{0,6}(?:次第|たら|れば|後|ましたら)|(?:許可|お許し|ご承諾|お返事|良いご返事)(?:を|が)?(?:いただけれ|いただけましたら|頂けれ|もらえ|下りれ|下り)[^。、]{0,4}(?:ば|たら|次第|、)|(?:申し?立て|異議申立|審査|この計画|改善計画|本件)(?:が|の)?(?:通(?:れ|っ)|認められ|うまくい|成功)[^。、]{0,5}(?:ば|たら|次第|場合|後)|(?:ロック|制限|凍結|停止|ブロック)を?(?:外して|解いて|といて|なくして)[^。、]{0,6}(?:後|たら|れば|次第)|(?:停止|凍結|制限|ブロック)(?:が|の)?(?:続く|続いて(?:いる)?|解けない|解除されない)(?:間|うち|限り)[^。]{0,30}(?:ません|ない|不可能)`,
      [
        '毎週の点検は、販売を許され次第始めます。',
        '許可をいただければ、新しい一覧を使い始めます。',
        'この申し立てが通れば、検査機関が調べます。',
        '停止が続く間は、新しい点検を始められません。',
      ],
      ['課長が許可を出したら、荷物を送ります。', '停止が続く間、倉庫係が棚を数え直します。'],
    ),
  ],
}
