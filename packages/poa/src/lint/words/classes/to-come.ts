import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-01: a thing or a third person whose deed is still to come, by tense or by its day. */
export const toCome: ByLanguage = {
  en: [
    entry(
      String.raw`(?<!\b(?:none of|no|that|which|how|whether|when|until|before|if|nothing|neither) (?:\w+ ){0,4})\b(?:steps|measures|action|actions|refunds?|training|trainings|changes|improvements|corrections|checks|replacements?|notices?|letters?|messages|stock|goods|units|labels|listings|pages|offers|files|photos|buyers|customers|suppliers?|the (?:\w+ )?(?:supplier|lab|laboratory|manufacturer|accountant|agency|carrier|courier|inspector|auditor|trainer|consultant|lawyer|designer|photographer)) (?:\w+ ){0,2}?(?:will|shall|is going to|are going to|is to|are to) (?:\w+ )?(?:be|follow|begin|start|get|receive|take|come|visit|send|check|test|inspect|provide|issue|arrive|go|undergo|happen|review)\b|\b(?:is|are|has been|have been|was|were) (?:\w+ )?(?:asked|invited|booked|engaged|requested|commissioned|instructed|lined up|pencilled in|arranged|scheduled|planned|set|slated|earmarked|foreseen|envisaged|intended|reserved) (?:to (?:come|visit|begin|start|take|look|do|check|inspect|be \w+ed)|for (?:next|the (?:coming|end|new|following)|later|early|late|mid|q[1-4]|spring|summer|autumn|winter|the future))\b|\b(?:has|have|had) (?:\w+ )?(?:decided|agreed|promised|resolved|pledged|undertaken|announced|offered|proposed) (?:\w+ ){0,2}?that (?:he|she|it|they|we|i|the \w+|our \w+) (?:will|shall|would|is going to|are going to)\b|\b(?:later (?:this|in the) (?:week|month|year|quarter)|by (?:year-?end|the (?:year|month|week|quarter)['’]s end|christmas|new year|easter)|(?:soon|eventually) (?:be|follow|have|get|receive|start)|(?:remains?|left|yet) to be (?:\w+ed|done|seen|made|sent|chosen|found|bought)|(?:not (?:\w+ )?(?:yet|so far)|still) (?:to be |being |needs? to |must be |has to |have to )\w+|(?:once|as soon as) (?:we|it|they|time|this|the \w+) (?:\w+ )?(?:have|has|is|are|can|gets?|find|allows?) \w+, (?:we|i|the \w+) (?:will|shall|are going to))\b`,
      [
        'Steps will be taken to separate the two shops.',
        'An inspector is booked for next month.',
        'The inspector will visit the plant.',
        'Three boxes remain to be opened: they are still to be counted.',
      ],
      [
        'On 3 May the stock was counted.',
        'The box is set to 40 kg.',
        'None of these customers will be contacted.',
        'The labels were asked for by the buyer.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:bekommen|bekommt|erhalten|erhält|folgen|folgt|kommt|kommen|erfolgt|erfolgen|beginnt|beginnen|startet|starten|findet|finden|tritt|treten|übernimmt|prüft|ersetzen|erstatten|tauschen|schulen|entsorgen|vernichten)(?: [\p{L}\d-]+){0,6}? (?:bis (?:zum )?(?:Ende|Mitte|Anfang|Monatsende|Jahresende|Wochenende|Weihnachten)|noch(?! am| im| gestern| nie| einmal)|später|bald|zeitnah|demnächst|im (?:nächsten|kommenden|Laufe)|nächste[nrms]?|kommende[nrms]?|Ende (?:des|dieses) (?:Monats|Jahres|Quartals)|danach|anschließend noch)|(?:steht|stehen) (?:\p{L}+ ){0,3}(?:bevor|aus|an)(?=[.,;!]|$)|(?:ist|sind|wurde|wurden) (?:[\p{L}\d-]+ ){0,4}(?:für (?:den|die|das|nächste\p{L}*|kommende\p{L}*|Anfang|Mitte|Ende) (?:[\p{L}\d.]+ ){0,3}(?:vorgesehen|geplant|angesetzt|gebucht|bestellt|anberaumt|terminiert)|noch nicht|noch zu \p{L}+|zu erledigen)|(?:muss|müssen) (?:[\p{L}-]+ ){0,4}noch)(?!\p{L})`,
      [
        'Die Käufer bekommen ihr Geld bis Ende des Monats zurück.',
        'Die Erstattungen folgen noch.',
        'Die Kontrolle ist für Anfang November vorgesehen.',
      ],
      [
        'Am 3. Mai haben neun Käufer ihr Geld zurückbekommen.',
        'Noch am 3. Mai wurde das Angebot geschlossen.',
      ],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!(?:que|qu['’]|qui|dont|où|lesquel\p{L}+) (?:[\p{L}’'-]+ ){0,6})(?<!\p{L})(?:(?:les|la|le|l['’]|nos|notre|ces|cette|ce|un|une|des|chaque|tous les|toutes les) ?(?:(?!qu[ei] |qu['’]|dont |où )[\p{L}’'-]+ ){1,5}(?:\p{L}{2,}ront|(?:se|re|fe|au|viend|tiend|verr|pourr|devr|i)ra|\p{L}{3,}(?:sera|nera|lera|tera|rera|cera|gera|uera|fera|iera|chera|ndra|vra|ttra|ira)))(?!\p{L})(?! [^.;]{0,40}(?:sans|avant|tant que|jamais))|(?<!\p{L})(?:d['’]ici (?:la |à |fin |le |un |une |deux |quelques )|avant la fin (?:du mois|de l['’]année|de la semaine)|(?:reste|restent) (?:encore )?à \p{L}+|pas encore|(?:est|sont|a été|ont été) (?:\p{L}+ )?(?:prévue?s?|programmée?s?|fixée?s?|réservée?s?|planifiée?s?) (?:pour|en|au|le|fin|début|à))(?!\p{L})`,
      [
        'Les acheteurs recevront leur argent.',
        'L’ancien stock sera détruit.',
        'Le contrôle est prévu pour novembre.',
      ],
      [
        'Le 3 mai, nous avons remboursé neuf acheteurs.',
        'Depuis le 3 mai, la règle dit que l’étiquette ne sera pas imprimée.',
      ],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!(?:che|cui|il quale|la quale|affinché|perché|se) (?:[\p{L}'’-]+ ){0,6})(?<!\p{L})(?:(?:i|gli|le|la|il|lo|l['’]|un|una|ogni|tutti gli|tutti i|questo|questa) ?(?:(?!che |cui )[\p{L}'’-]+ ){1,5}\p{L}+(?:ranno|[eirda]rà))(?!\p{L})(?! [^.;]{0,40}(?:senza|prima|finché|mai))|(?<!(?:abbiamo|stat[oaie]|hanno|avevamo)(?: [\p{L}\d’']+){0,8} )(?<!\p{L})(?:entro (?:la )?(?:fine|metà|il mese|l['’]anno|il \d)|prima della fine (?:del mese|dell['’]anno)|(?:resta|restano|rimane|rimangono) (?:ancora )?da|non (?:è |sono )?ancora)(?!\p{L})`,
      ['Gli acquirenti riceveranno il denaro.', 'La vecchia merce verrà distrutta.'],
      [
        'Il 3 maggio abbiamo rimborsato nove acquirenti.',
        'La regola dice che l’etichetta non verrà stampata.',
      ],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!(?:que|quien|quienes|cual|cuales|si) (?:[\p{L}-]+ ){0,6})(?<!\p{L})(?:(?:los|las|la|el|un|una|cada|todos los|todas las|este|esta|nuestr[oa]s?) (?:(?!que |quien )[\p{L}-]+ ){1,5}\p{L}+(?:rán|[aeid]rá))(?!\p{L})(?! [^.;]{0,40}(?:sin|antes de|hasta|nunca|jamás))|(?<!\p{L})(?:antes de (?:fin de|que acabe|que termine|finales de|acabar el) (?:\p{L}+ )?(?:mes|año|semana|trimestre)|a (?:finales|mediados|principios) (?:de(?:l)? )(?:mes que viene|próximo)|(?:queda|quedan|falta|faltan) (?:aún |todavía )?por|(?:aún|todavía) no|(?:está|están) (?:\p{L}+ )?(?:previst[oa]s?|programad[oa]s?|fijad[oa]s?|reservad[oa]s?) (?:para|en|el))(?!\p{L})`,
      [
        'Los compradores recibirán su dinero.',
        'Los reembolsos llegarán después.',
        'El género antiguo será destruido.',
      ],
      ['El 3 de mayo reembolsamos a nueve compradores.', 'La regla dice que la etiqueta no se imprimirá.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:ことに(?:して(?:い|お)り?ます|なって(?:い|お)り?ます|する(?:予定|つもり)|なる(?:予定|見込み))|(?:追って|後ほど|順次|いずれ|月末までに|年内に|週内に|次回)[^。]{0,20}(?:ます|予定)(?!た)|(?:まだ|未だ|いまだ)[^。]{0,16}(?:ません|いない|おらず|です)|これから[^。]{0,16}(?:ます|予定)|(?:手配|依頼|準備|交渉|検討|調整|計画)(?:を)?(?:して(?:い|お)り?ます|を進めて(?:い|お)り?ます|中です))`,
      ['旧在庫は廃棄することにしています。', '返金は追って実施いたします。'],
      ['5月3日に購入者9名へ返金しました。'],
    ),
  ],
}
