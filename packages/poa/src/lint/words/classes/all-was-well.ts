import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-12: goods, orders and conduct were as they should be, so there is no cause and nothing to change. */
export const allWasWell: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:there (?:is|was) no|we (?:see|find|know of) no|without a|no) (?:root )?cause\b(?! (?:was|is|has been) (?:named|recorded|entered|given|noted|found in))(?= (?:to|on our|at our|here|in our|whatsoever|at all|as|because|since)|[,.]|$)|\b(?:no|nothing|not (?:any|a)) (?:\w+ )?(?:(?:change|changes|measures?|steps?|actions?|corrections?|improvements?|prevention) (?:\w+ )?(?:is|are|was|were|will be|has to be|have to be|seems?) (?:\w+ )?(?:needed|necessary|required|called for|taken|due|made)|(?:needs?|has|have|had) to (?:be )?(?:chang\w+|correct\w*|improv\w*|fix\w*|done)|(?:to|we (?:must|need to|have to)) (?:change|correct|improve|fix|put right)\b)`,
      [
        'In our view there is no root cause, as all was in order.',
        'No preventive steps are needed.',
        'There is nothing to correct.',
        'No change is needed.',
      ],
      ['The form named no cause for returns.', 'No change of the label was printed.'],
    ),
    entry(
      String.raw`(?<!\b(?:doubt\w*|ask(?:s|ed)?|unsure|unclear|wonder\w*|questioned|check(?:s|ed)?|test(?:s|ed)?|verif\w+|assumed|believed|thought|whether|if)(?: that| if| whether)? )\b(?:our|the|these|all|every|each|all of our|all the) (?:\w+ )?(?:goods|items?|products?|units?|articles?|merchandise|stock|bags|shoes|pieces) (?:in question |concerned |we sell |sold |which we sell )?(?:is|are|was|were|have (?:always )?been|has been) (?:and (?:was|were) )?(?:\w+ly |all |always |100 ?% |in fact )*(?:real|genuine|authentic|original|not (?:used|fake|counterfeit|worn|copies|replicas)|never (?:used|fake|worn|opened))\b|\b(?:none|not one|not a single one) of (?:our|the|these) (?:\w+ )?(?:goods|items|products|units|articles|devices|orders|parcels) (?:was|were|is|are|has|have) (?:\w+ )?(?:used|fake|counterfeit|worn|late|wrong|defective|copied|opened|inauthentic)\b|\bnothing (?:\w+ )?(?:was|is|has been|were|had been) (?:\w+ )?(?:late|wrong|fake|used|illegal|forbidden|against|counterfeit|prohibited)\b|\b(?:all|every|each) (?:of )?(?:our |the |these )?(?:orders?|parcels?|shipments?) (?:\w+ ){0,2}(?:left|went out|were (?:shipped|sent|dispatched)|was (?:shipped|sent|dispatched)|shipped|arrived) (?:\w+ )?(?:on time|in time|punctually|as promised)\b|\b(?:account|store|shop|company|team|seller|business|firm)\b(?: \w+)? (?:has |have )?(?:always|ever|at all times|consistently) (?:\w+ )?(?:complied|obeyed|followed|kept to|acted|observed|respected|met)\b|\bat no (?:time|point) (?:have|has|did|had) (?:we|i|our|anyone|anybody)\b|\b(?:done|did|do) nothing (?:\w+ )?(?:wrong|illegal|against|forbidden|that (?:breaks|broke|violat\w+))\b|\bamazon(?:['’]s)? (?:own )?(?:miscount\w*|miscalculat\w*|mistake|error|(?:figures?|count|numbers?) (?:is|are|was|were) (?:wrong|false|mistaken))\b`,
      [
        'The goods are real.',
        'Our items are not used.',
        'None of our units was ever used.',
        'In truth nothing on our side was late: nothing was late.',
        'All our orders left on time.',
        'The account always complied.',
        'At no time did we ask anybody for a review.',
        'We have done nothing against policy.',
      ],
      [
        'The units were new and sealed.',
        'Each order was shipped with the letter service.',
        'The returned goods are not opened at receiving.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:es gibt|gab es|gibt es|sehen wir|besteht|liegt) (?:\p{L}+ )?keine (?:Ursache|Grundursache)|(?:kein\p{L}*|nichts) (?:\p{L}+ )?(?:Änderung\p{L}*|Maßnahmen?|Vorbeugung|Korrektur\p{L}*|Schritte?|Verbesserung\p{L}*) (?:\p{L}+ )?(?:nötig|notwendig|erforderlich|geboten|veranlasst)|nichts (?:zu )?(?:ändern|verbessern|korrigieren)(?! (?:konnte|konnten))|(?:sich )?(?:auch )?nichts (?:zu )?ändern|nichts (?:\p{L}+ )?(?:Regelwidriges|Verbotenes|Unrechtes|Falsches|Unerlaubtes|verspätet|gefälscht|gebraucht|zu spät)(?! (?:erkannt|gemeldet|angezeigt))|(?:(?:die|unsere|alle|sämtliche|diese) (?:\p{L}+ )?(?:Ware|Waren|Artikel|Produkte|Geräte|Stücke|Einheiten|Taschen|Schuhe)) (?:ist|sind|war|waren)(?: \p{L}+){0,3} (?:echt|original|authentisch|Originalware|Originale|nicht gebraucht|ungebraucht|nie gebraucht)|kein(?:e[sr]?)? (?:unserer|der) (?:\p{L}+ )?(?:Geräte|Artikel|Produkte|Einheiten|Waren|Bestellungen|Pakete) (?:war|waren|ist|wurde|wurden)(?: \p{L}+){0,2} (?:gebraucht|gefälscht|verspätet|zu spät|defekt|getragen|geöffnet)|alle (?:unsere |unserer )?(?:Bestellungen|Pakete|Sendungen)(?: \p{L}+){0,4} (?:pünktlich|rechtzeitig|fristgerecht)|zu keine[rm] (?:Zeit|Zeitpunkt|Moment) haben wir|Amazon hat (?:sich )?(?:\p{L}+ )?(?:verrechnet|verzählt|geirrt|falsch gerechnet|falsch gezählt)|(?:Konto|Shop|Laden|Unternehmen|Firma)(?: \p{L}+){0,3} (?:immer|stets|jederzeit) (?:\p{L}+ ){0,3}(?:eingehalten|beachtet|befolgt|regelkonform))(?!\p{L})`,
      [
        'Es gibt keine Ursache.',
        'Es sind keine Maßnahmen erforderlich: keine Maßnahmen nötig.',
        'Die Ware ist echt.',
        'Keines unserer Geräte war gebraucht.',
        'Alle Bestellungen gingen pünktlich hinaus.',
        'Zu keiner Zeit haben wir um Bewertungen gebeten.',
        'Da wir nichts Regelwidriges getan haben, muss sich nichts ändern.',
      ],
      ['Die Ware ist neu verpackt.', 'Das Formular nannte keine Ursache der Retoure.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:il n['’]y a (?:pas de |aucune )cause|aucune cause (?:profonde|racine)|aucun(?:e)? (?:\p{L}+ )?(?:mesure|changement|correction|action|amélioration|modification)(?: [\p{L}’']+)? (?:n['’]est |nécessaire|requise?|ne s['’]impose)(?:\p{L}+ )?(?:nécessaire|requise?|utile|justifiée?)?|rien à (?:changer|corriger|améliorer|modifier)|rien (?:n['’](?:a|était|est) (?:été )?(?:expédié en retard|en retard|faux|contrefait|interdit|contraire)|fait de (?:contraire|mal|illégal|répréhensible|interdit))|(?:la|notre|toute (?:la|notre)|cette) (?:marchandise|marque|production) (?:est|était) (?:\p{L}+ )?(?:authentique|véritable|d['’]origine|vraie|originale)|(?:nos|ces|les|tous nos|tous les) (?:produits|articles|sacs|appareils|pièces) (?:sont|étaient|ont toujours été) (?:\p{L}+ )?(?:authentiques|véritables|d['’]origine|vrais|originaux|neufs)|aucun(?:e)? de nos (?:appareils|articles|produits|commandes|colis|unités) n['’](?:est|était|a|a été) (?:\p{L}+ )?(?:d['’]occasion|usagée?|utilisée?|contrefaite?|en retard|porté|faux)|toutes nos (?:commandes|expéditions)(?: [\p{L}’']+){0,3} (?:à temps|à l['’]heure|dans les délais|à la date prévue)|à aucun moment nous n|(?:Amazon|c['’]est Amazon)(?: qui)? (?:a|s['’]est) (?:mal (?:compté|calculé|lu)|trompée?)|(?:compte|boutique|société|entreprise) (?:\p{L}+ )?a toujours (?:\p{L}+ )?(?:respecté|suivi|observé|été conforme))(?!\p{L})`,
      [
        'Il n’y a pas de cause de notre côté.',
        'Nous n’avons rien à changer.',
        'La marchandise est authentique.',
        'Aucun de nos appareils n’était d’occasion.',
        'Toutes nos commandes étant parties à temps, nous ne changeons rien.',
        'À aucun moment nous n’avons demandé d’avis.',
      ],
      ['La marchandise est emballée au poste 2.', 'Aucune mesure du carton n’était notée.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:non (?:c['’]è|esiste|vi è) (?:alcuna |nessuna )?causa|nessuna causa (?:principale|radice|profonda)|(?:nessun['’ao]?|alcun['’ao]?) ?(?:\p{L}+ )?(?:misur[ae]|modific[ah]+e?|correzione|azione|cambiamento|miglioramento) (?:\p{L}+ )?(?:necessari[ao]|richiest[ao]|occorr\p{L}+|serv\p{L}+)|(?:nulla|niente) da (?:cambiare|correggere|migliorare|modificare)|(?:nulla|niente) (?:è|era|è stato) (?:partito )?(?:in ritardo|falso|vietato|contraffatto)|fatto (?:nulla|niente) (?:contro|di (?:male|illecito|vietato|sbagliato))|(?:la|questa|tutta la|la nostra) merce (?:è|era) (?:\p{L}+ )?(?:autentica|originale|vera|genuina)|(?:i nostri|questi|tutti i|tutti i nostri) (?:prodotti|articoli|apparecchi|pezzi) (?:sono|erano) (?:\p{L}+ )?(?:autentici|originali|veri|genuini|nuovi)|nessun(?:o|a) dei nostri (?:apparecchi|articoli|prodotti|ordini|pacchi|pezzi) (?:è|era|è stato) (?:\p{L}+ )?(?:usat[oa]|contraffatt[oa]|in ritardo|indossat[oa]|fals[oa])|tutti i nostri (?:ordini|pacchi)(?: [\p{L}’']+){0,3} (?:in tempo|puntual\p{L}*|nei tempi|nei termini)|in nessun momento abbiamo|(?:è )?Amazon (?:che )?(?:ha|si è) (?:contato male|calcolato male|sbagliat[oa](?: (?:i conti|a contare))?)|non abbiamo annullato nulla|(?:account|negozio|azienda|ditta) ha sempre (?:\p{L}+ )?(?:rispettato|osservato|seguito))(?!\p{L})`,
      [
        'Non c’è alcuna causa.',
        'Non c’è nulla da cambiare.',
        'La merce è autentica.',
        'Nessuno dei nostri apparecchi era usato.',
        'Tutti i nostri ordini sono partiti puntuali.',
        'In nessun momento abbiamo chiesto recensioni.',
      ],
      ['La merce è imballata al banco 2.', 'Nessuna misura del cartone era annotata.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:no (?:hay|existe) (?:\p{L}+ )?causa|ninguna causa (?:raíz|principal)|(?:ningún|ninguna) (?:\p{L}+ )?(?:medida|cambio|corrección|acción|mejora|modificación) (?:es |hace |resulta )?(?:\p{L}+ )?(?:necesari[oa]|falta|requerid[oa])|nada que (?:cambiar|corregir|mejorar|modificar)|nada (?:salió|fue|era|es) (?:\p{L}+ )?(?:tarde|con retraso|falso|prohibido|ilegal)|hecho nada (?:contrario|en contra|ilegal|prohibido|indebido)|(?:la|esta|toda la|nuestra) mercancía (?:es|era) (?:\p{L}+ )?(?:auténtica|original|verdadera|genuina|legítima)|(?:nuestros|estos|todos los|todos nuestros) (?:productos|artículos|aparatos|bolsos) (?:son|eran|han sido siempre) (?:\p{L}+ )?(?:auténticos|originales|verdaderos|genuinos|legítimos|nuevos)|ningun[oa] de nuestr[oa]s (?:aparatos|artículos|productos|pedidos|paquetes|unidades) (?:es|era|estaba|fue) (?:\p{L}+ )?(?:usad[oa]|falsificad[oa]|fals[oa]|con retraso|tardío)|todos nuestros (?:pedidos|paquetes|envíos)(?: [\p{L}]+){0,3} (?:a tiempo|puntual\p{L}*|dentro de plazo|en plazo)|en ningún momento (?:hemos|\p{L}+[aei]mos)|(?:es )?Amazon (?:quien )?(?:contó mal|calculó mal|se (?:equivocó|ha equivocado))|no ha habido (?:\p{L}+ )?(?:incumplimiento|infracción)|(?:cuenta|tienda|empresa) siempre ha (?:\p{L}+ )?(?:cumplido|respetado|observado))(?!\p{L})`,
      [
        'No hay causa alguna.',
        'No hay nada que cambiar.',
        'La mercancía es auténtica.',
        'Ninguno de nuestros aparatos estaba usado.',
        'Todos nuestros pedidos salieron a tiempo.',
        'En ningún momento pedimos reseñas.',
      ],
      ['La mercancía se embala en el puesto 2.', 'Ninguna medida de la caja estaba anotada.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:根本)?原因(?:は|となるもの(?:は)?)(?:特に|一切|何も|当店側に|弊社側に|当社側に)*(?:ありません|ございません|存在しません)|(?:変更|改善|是正|修正|対策)す?べき(?:点|こと|箇所)は[^。]{0,6}(?:ありません|ございません|ない)|(?:対策|改善|措置|変更)(?:は|の)(?:必要(?:は|が)?)[^。]{0,4}(?:ありません|ございません|ない)|(?:当該|当店の|弊社の|すべての|全ての)?商品は(?:すべて|全て|間違いなく)?(?:本物|真正品|正規品|純正品)(?:であり|です|でござ)|(?:中古品|偽物|使用済み品|模倣品)(?:を|は)[^。]{0,12}(?:送った|販売した|出した|扱った)?(?:こと|もの)?(?:は|も)?(?:一切|一度も)?(?:なく|ありません|ございません)|(?:遅れ|遅延|違反|不正)は(?:一切|実際に)?(?:なく|ありません|ございません)|すべて(?:の注文)?(?:を|は)?(?:期日|予定)どおり|Amazon(?:側)?の(?:集計|計算|判定|判断)(?:が|は)[^。]{0,6}(?:間違|誤)|(?:規約|規則|ポリシー)に(?:反する|違反する)(?:こと|行為)は[^。]{0,8}(?:していない|しておりません|していません|ない)|(?:お願い|依頼|購入)(?:した|をした)ことは(?:一度も|一切)(?:なく|ありません|ございません)`,
      [
        '根本原因はありません。',
        '変更すべき点はありません。',
        '商品は本物であり、問題ありません。',
        '中古品を送ったことはなく、すべて新品です。',
        '規約に反することはしていないため、このままです。',
      ],
      ['原因は手順書にありませんでした。', '商品は棚Bにあります。'],
    ),
  ],
}
