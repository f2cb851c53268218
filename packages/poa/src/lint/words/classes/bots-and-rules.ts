import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-03: bots that close what is in order, rules that should have been clearer, advice that was wrong, others who go free. */
export const botsAndRules: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`(?<!\bour )(?<!\b(?:repricing|chat|price|mail|spam) )\b(?:bots?|robots?|algorithms?|crawlers?|AI|automated (?:systems?|process\w*|detections?|enforcement)) (?:\w+ly |simply |just |always |still )*(?:(?:keep|keeps|kept|continue to|continues to) (?:\w+ly )?(?:clos|tak|remov|delet|block|flag|suspend|suppress|deactivat|target|hit|reject|shut)\w*|(?:has |have )?(?:\w+ly )?decide[sd]? (?:over|about|on|against|our)|(?:has |have )?(?:wrongly|falsely|mistakenly|incorrectly|blindly|arbitrarily|randomly) \w+|(?:has |have )?(?:close|flag|suspend|block|remove|deactivate|punishe?|delete)s?d? (?:us|me|our|my|perfectly|legal|legitimate|innocent|honest)\b|(?:cannot|can['’]t|do(?:es)? not|did not) (?:tell|understand|see|distinguish|know|read))`,
        String.raw`\b(?:algorithm|bots?|AI|automat\w+|appeals?|account|amazon|your|case|business)\b[^.!?;\n]{0,70}?\b(?:no|not (?:a|one) (?:single )?|never a|without (?:a|any)) ?(?:human|real person|living person|live person)(?: being)? (?:\w+ )?(?:ever )?(?:look\w*|read|review\w*|check\w*|saw|seen|involved|answer\w*)`,
        String.raw`\bif (?:only )?(?:the (?:\w+ )?(?:rules?|polic(?:y|ies)|guidelines|terms|help pages?)|(?:amazon(?:'s|’s)?|your)(?: \w+){0,3}?)(?: \w+)? (?:were|was|had|would have|did)\b[^.!?;\n]{0,80}\b(?:would|could|might)\b`,
        String.raw`\b(?:seller support|your (?:agents?|support|representatives?|colleagues?|hotline)|an amazon (?:agent|employee|representative)|amazon(?:'s|’s) (?:support|agents?|staff|employees?|representatives?)|amazon|account manager|support (?:agent|staff|team))(?: \w+){0,2}? (?:told|assured|advised|said|confirmed|gave|informed|promised|instructed|recommended)\b[^.!?;\n]{0,50}?\b(?:allowed|fine|ok|okay|permitted|not (?:necessary|needed|required|a problem)|no problem|wrong|wrongly|incorrect(?:ly)?|false|misleading|bad(?:ly)?|contradict\w+)\b`,
        String.raw`\b(?:competitors?|rivals?|hijackers?|black-?hat\w*|other sellers|competing sellers?) (?:\w+ ){0,3}?(?:(?:keep|keeps|kept) (?:report|attack|flag|target|fil|complain)\w*|(?:report\w*|file[sd]?|filing|flag\w*|attack\w*|target\w*|complain\w*)\b[^.!?;\n]{0,40}?\b(?:on purpose|false(?:ly)?|malicious\w*|deliberate\w*|fake|abusive\w*|to (?:harm|hurt|damage|destroy|get rid)|and (?:you|amazon)))`,
        String.raw`\b(?:you|amazon) (?:\w+ )?(?:chang(?:e|es|ed|ing)|introduc\w+|updat\w+|modif\w+) (?:\w+ ){0,3}?(?:rules?|polic(?:y|ies)|requirements|terms|guidelines|conditions)\b[^.!?;\n]{0,40}?\b(?:without (?:telling|informing|warning|notice|any)|overnight|constantly|all the time|every (?:week|month|day)|again and again)\b|\byou (?:changed|introduced) the (?:rules?|policy)\b`,
        String.raw`\bit (?:took|takes) (?:you|amazon|your \w+)\b|\b(?:answers?|repl(?:y|ies)|responses?) (?:(?:we|i) (?:got|get|received) )?(?:from (?:you|amazon|your \w+) )?(?:made|makes|make) no sense\b|\b(?:only|just|nothing but|always the same) (?:\w+ )?(?:template|copy-?paste|canned|automated|automatic|generic) (?:answers?|repl(?:y|ies)|responses?|e-?mails?|messages?)\b`,
        String.raw`\b(?:wrong|false|faulty|erroneous|mistaken|incorrect) (?:automat\w+ )?(?:detection|flagging|enforcement|suspension|deactivation)\b|\b(?:wrong|false|faulty|erroneous|mistaken|incorrect) automat\w+ \w+\b(?! of our| by our)`,
      ),
      [
        'The bots keep closing listings that are in order.',
        'An algorithm decided over our business and no human looked at it.',
        'If the rules were clearer, this would not have happened.',
        'Seller Support told us that it was allowed.',
        'Our competitors report our listings on purpose.',
        'You changed the policy without telling anybody.',
        'It took your team three weeks to answer.',
        'A wrong automatic detection is the reason.',
      ],
      [
        'Our repricing bot removed the price.',
        'A competitor reported the photo, which we had no licence for.',
        'The rule file was empty, so the tool let any word pass.',
        'Amazon changed the title rule on 21 January, and we had nobody who reads the news.',
        'No human check followed the translation tool.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!unser )(?<!unsere )(?<!\p{L})(?:bots?|roboter|algorithm(?:us|en)|ki|automatik)(?: von amazon| amazons)? (?:\p{L}+ )?(?:sperr|schließ|schlos|lösch|entfern|block|markier|entscheid|entschied|erkenn|verwechs)\p{L}*(?!\p{L})|(?<!\p{L})(?:algorithm(?:us|en)|bots?|roboter|automatisch\p{L}*|konto|antrag|unterlagen)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:kein|niemals ein|ohne einen) (?:mensch\p{L}*|echter mensch|menschlicher prüfer)(?!\p{L})`,
        String.raw`(?<!\p{L})wären? (?:die|ihre|amazons) (?:\p{L}+ )?(?:richtlinien?|regeln?|vorgaben|hinweise|bedingungen|hilfeseiten?)(?!\p{L})[^.!?;\n]{0,60}?(?:wäre|hätte|könnte)|(?<!\p{L})hätten? (?:amazon|sie|ihr \p{L}+|ihre \p{L}+)(?!\p{L})[^.!?;\n]{0,70}?(?:wäre|hätten?|müssen|sollen)|(?<!\p{L})wenn (?:die (?:richtlinien?|regeln?)|amazon|ihre \p{L}+)(?!\p{L})[^.!?;\n]{0,60}?(?:wäre|hätte)n?(?!\p{L})`,
        String.raw`(?<!\p{L})(?:verkäuferservice|verkäufersupport|seller support|ihr support|der support|ihre? (?:mitarbeiter\p{L}*|hotline)|amazon-mitarbeiter\p{L}*)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:falsch beraten|falsch\p{L}* (?:auskunft|auskünfte|rat|informiert|information\p{L}*)|erlaubt|in ordnung|zugesagt|versichert|kein problem|bestätigt,? dass)(?!\p{L})`,
        String.raw`(?<!\p{L})andere (?:händler|verkäufer|anbieter)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:dasselbe|das gleiche|genauso|auch|ebenso)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:nicht|nichts|ungestraft|unbehelligt|weiter)(?!\p{L})|(?<!\p{L})(?:konkurrenten|wettbewerber|mitbewerber|konkurrenz)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:absichtlich|falsch\p{L}*|mutwillig|böswillig|ständig|gezielt)(?!\p{L})|(?<!\p{L})(?:sie|amazon) (?:\p{L}+ )?(?:ändert?e?n?|haben|hat)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:richtlinien?|regeln?|bedingungen)(?!\p{L})[^.!?;\n]{0,30}?(?:ohne (?:uns|vorwarnung|ankündigung|bescheid)|ständig|über nacht)`,
      ),
      [
        'Die Bots von Amazon sperren ständig legale Angebote.',
        'Wären die Richtlinien klarer, wäre das nicht passiert.',
        'Der Verkäuferservice hat uns falsch beraten.',
        'Andere Händler machen dasselbe und werden nicht gesperrt.',
      ],
      ['Der Verkäuferservice antwortete am 3. Mai.', 'Die Regel im Skript sperrt Angebote ohne Bild.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!nos )(?<!notre )(?<!\p{L})(?:robots?|bots?|algorithmes?|ia)(?: d['’]amazon)? (?:\p{L}+ )?(?:supprim|ferm|bloqu|suspend|retir|désactiv|décid|signal|cibl|confond)\p{L}*(?!\p{L})|(?<!\p{L})(?:algorithmes?|robots?|bots?|compte|dossier|automatique\p{L}*)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:aucun|sans (?:qu['’]un )?(?:aucun )?) ?(?:être )?humain`,
        String.raw`(?<!\p{L})si (?:les|vos|la|votre) (?:\p{L}+ )?(?:règles?|règlements?|politiques?|consignes?|conditions|pages? d['’]aide)(?!\p{L})[^.!?;\n]{0,20}?(?:était|étaient|avait|avaient)(?!\p{L})|(?<!\p{L})si (?:amazon|vous|vos \p{L}+|votre \p{L}+) (?:\p{L}+ )?(?:avait|aviez|avaient)(?!\p{L})[^.!?;\n]{0,80}?(?:aurait|serait|serions|aurions)`,
        String.raw`(?<!\p{L})(?:support(?: vendeurs?| aux vendeurs)?|seller support|assistance vendeurs?|service vendeurs|vos (?:agents|conseillers)|votre (?:agent|conseiller|assistance))(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:mal (?:conseillée?s?|informée?s?|renseignée?s?)|mauvais conseils?|fausses? (?:information|indication)s?|erronée?s?|autorisée?|permis|assuré|pas de problème|aucun problème)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:d['’]autres|les autres) vendeurs(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:même chose|pareil|la même|aussi|exactement)(?!\p{L})|(?<!\p{L})concurrents?(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:exprès|fausse?s?|faux|malveillan\p{L}+|sans cesse|volontairement)(?!\p{L})|(?<!\p{L})(?:vous|amazon) (?:avez|a|change\p{L}*|modifi\p{L}+)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:règles?|politique|conditions)(?!\p{L})[^.!?;\n]{0,30}?(?:sans (?:nous |le |rien )?(?:prévenir|dire|avertir|préavis)|du jour au lendemain|sans cesse)`,
      ),
      [
        'Les robots d’Amazon suppriment sans cesse des annonces légales.',
        'Si les règles étaient plus claires, cela ne serait pas arrivé.',
        'Le support vendeur nous a mal conseillés.',
        'D’autres vendeurs font la même chose.',
      ],
      ['Le support vendeur a répondu le 3 mai.', 'La règle du script bloque les offres sans image.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!nostri )(?<!nostro )(?<!\p{L})(?:bot|robot|algoritm[oi]|ia)(?: di amazon)? (?:\p{L}+ (?:a )?)?(?:chiud|elimin|sospend|blocc|rimuov|cancell|decid|decis|segnal|disattiv|confond)\p{L}*(?!\p{L})|(?<!\p{L})(?:algoritm[oi]|bot|robot|account|automatic\p{L}+)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:nessun|senza (?:un |alcun )?)(?: essere)? ?(?:umano|persona reale)`,
        String.raw`(?<!\p{L})se (?:le|la|i|vostre) (?:\p{L}+ )?(?:regole|norme|politiche|linee guida|condizioni|policy|pagine)(?!\p{L})[^.!?;\n]{0,20}?(?:fosse|fossero|avesse|avessero)(?!\p{L})|(?<!\p{L})se (?:amazon|voi|il vostro \p{L}+|la vostra \p{L}+) (?:\p{L}+ )?(?:avesse|aveste|avessero)(?!\p{L})[^.!?;\n]{0,80}?(?:sarebbe|avrebbe|saremmo|avremmo)`,
        String.raw`(?<!\p{L})(?:supporto(?: venditori| al venditore| ai venditori)?|seller support|assistenza(?: venditori)?|vostr[oi] (?:operator[ei]|agent[ei]|consulent[ei]))(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:consigliat[oaie] male|informat[oaie] male|consigli sbagliati|(?:informazion[ei]|indicazion[ei]) (?:sbagliat|errat|fals)[ae]|permess[oa]|consentit[oa]|assicurato|nessun problema)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:altri|gli altri) venditori(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:stess[ao] cosa|lo stesso|uguale|anche loro|esattamente)(?!\p{L})|(?<!\p{L})(?:concorrenti|concorrente|concorrenza)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:apposta|fals[ei]|di proposito|malafede|in continuazione|continuamente)(?!\p{L})|(?<!\p{L})(?:avete|amazon ha|amazon) (?:\p{L}+ )?(?:cambi|modific)\p{L}+(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:regole|norme|condizioni|politica)(?!\p{L})[^.!?;\n]{0,30}?(?:senza (?:avvis\p{L}+|dir\p{L}+|preavviso)|da un giorno all['’]altro|continuamente)`,
      ),
      [
        'I bot di Amazon continuano a chiudere inserzioni regolari.',
        'Se le regole fossero più chiare, non sarebbe successo.',
        'Il supporto venditori ci ha consigliato male.',
        'Altri venditori fanno la stessa cosa.',
      ],
      ['Il supporto venditori ha risposto il 3 maggio.', 'La regola blocca le offerte senza foto.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!nuestros )(?<!nuestro )(?<!\p{L})(?:bots?|robots?|algoritmos?|ia)(?: de amazon)? (?:\p{L}+ )?(?:elimin|cierr|cerr|bloque|suspend|retir|borr|decid|señal|desactiv|confund)\p{L}*(?!\p{L})|(?<!\p{L})(?:algoritmos?|bots?|robots?|cuenta|automátic\p{L}+)(?!\p{L})[^.!?;\n]{0,60}?(?<!\p{L})(?:ningún|sin (?:que )?(?:un |ningún )?)(?: ser)? ?(?:humano|persona real)`,
        String.raw`(?<!\p{L})si (?:las|la|sus|su) (?:\p{L}+ )?(?:normas?|reglas?|políticas?|directrices|condiciones|páginas?)(?!\p{L})[^.!?;\n]{0,20}?(?:fuera|fueran|fuese|fuesen|hubiera|hubieran|estuvieran)(?!\p{L})|(?<!\p{L})si (?:amazon|ustedes|su \p{L}+|sus \p{L}+) (?:\p{L}+ )?(?:hubiera|hubieran|hubiese|hubiesen)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:soporte(?: al vendedor| a vendedores| de vendedores)?|seller support|asistencia(?: al vendedor)?|sus (?:agentes|asesores|operadores))(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:aconsej\p{L}+ mal|inform\p{L}+ mal|mal (?:aconsejad|informad)\p{L}+|mal(?:os)? consejos?|(?:información|indicaci(?:ón|ones)|datos) (?:erróne|equivocad|fals|incorrect)\p{L}+|permitid[oa]|asegur\p{L}+|ningún problema)(?!\p{L})`,
        String.raw`(?<!\p{L})otros vendedores(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:lo mismo|igual|exactamente|también)(?!\p{L})|(?<!\p{L})(?:competidor\p{L}*|la competencia)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:a propósito|fals\p{L}+|mala fe|continuamente|adrede)(?!\p{L})|(?<!\p{L})(?:ustedes|amazon) (?:\p{L}+ )?(?:cambi|modific)\p{L}+(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:normas?|reglas?|condiciones|políticas?)(?!\p{L})[^.!?;\n]{0,30}?(?:sin (?:avis\p{L}+|decir\p{L}*|previo)|de un día para otro|continuamente)`,
      ),
      [
        'Los bots de Amazon eliminan continuamente fichas legales.',
        'Si las normas fueran más claras, esto no habría pasado.',
        'El soporte al vendedor nos aconsejó mal.',
        'Otros vendedores hacen lo mismo.',
      ],
      ['El soporte al vendedor respondió el 3 de mayo.', 'La regla bloquea las ofertas sin foto.'],
    ),
  ],
  ja: [
    entry(
      '(?<!(?:当店|当社|自社)の)(?:ボット|ロボット|アルゴリズム|AI|自動(?:検知|判定|システム))(?:は|が)[^。]{0,24}(?:次々|勝手に|誤っ|間違|問題のない|正当な|一方的|機械的|停止し|削除し|判断し)|(?:規約|規則|ポリシー|ルール|ガイドライン|ヘルプページ)(?:が|は)[^。]{0,10}(?:明確|明瞭|わかりやす|分かりやす|はっきり)[^。]{0,8}(?:あれば|していれば|ければ|だったら)|(?:サポート|担当窓口|ヘルプデスク)(?:から|が|に|の)[^。]{0,14}(?:誤っ|間違|不正確|嘘|問題ない|大丈夫|許可され)|(?:他|ほか)の(?:出品者|販売者|店|業者)(?:も|は)[^。]{0,14}(?:同じ|同様)|(?:競合|ライバル)[^。]{0,16}(?:わざと|虚偽|嫌がらせ|悪意|妨害)|(?:人間|人)(?:が|の目で)[^。]{0,8}(?:確認し(?:てい)?(?:な|ませ)|見て(?:い)?(?:な|ませ))[^。]{0,6}(?:まま)?[^。]{0,6}(?:停止|判断)',
      [
        'Amazonのボットは問題のないページを次々と削除します。',
        '規約がもっと明確であれば、起こりませんでした。',
        '出品者サポートから誤った案内を受けました。',
        '他の出品者も同じことをしています。',
      ],
      ['サポートから5月3日に回答が届きました。', '自動チェックは画像のない出品を止めます。'],
    ),
  ],
}
