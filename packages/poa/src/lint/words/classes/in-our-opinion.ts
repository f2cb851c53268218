import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

const charge = {
  en: String.raw`(?:violations?|infringements?|breach(?:es)?|offen[cs]es?|manipulation|wrongdoing|misconduct)`,
}

/** STR-12: denied as an opinion, as a mistake that must be, as an account of others, or rule by rule. */
export const inOurOpinion: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:in|from|to|according to|as far as) (?:our|my|we|i) (?:opinion|view|point of view|understanding|assessment|perspective|eyes|knowledge|are concerned|am concerned|know|can (?:see|tell)),? [^.!?;\n]{0,60}?\b(?:no|not|never|nothing|n['’]t|none)\b[^.!?;\n]{0,40}?(?:\b${charge.en}\b|\brules?\b|\bpolic|\bwrong\b|\bfault\b|\bhappened\b|\bcharge|\bcomplaint)|\b(?:in|from|to) (?:our|my) (?:opinion|view|point of view|eyes),? [^.!?;\n]{0,30}?\b${charge.en}\b[^.!?;\n]{0,30}?\b(?:not|never|n['’]t|did not)\b`,
        String.raw`\b(?:the|this|any|that|such an?|alleged) (?:\w+ )?${charge.en} (?:\w+ )?(?:never|did not|didn['’]t|has not|has never|cannot have|could not have) (?:\w+ )?(?:happen\w*|occur\w*|take place|taken place|took place|exist\w*)\b`,
        String.raw`\b(?:we|i) (?:\w+ )?(?:believe|think|feel|consider|find|maintain|insist|am sure|are sure|are convinced|are certain|are confident|hold)(?: that)? (?:(?:we|i) (?:\w+ )?(?:did|have done|do|acted|behaved|followed)\b[^.!?;\n]{0,30}?\b(?:everything|all) ?(?:\w+ )?(?:correct\w*|right|properly|by the book|rules?|polic\w+)|(?:we|i) (?:\w+ )?(?:acted|behaved|worked|complied) (?:\w+ )?(?:correct\w*|right\w*|properly|lawfully|fully)|(?:this|it|the (?:\w+ )?(?:decision|suspension|deactivation|notice|complaint|charge|claim|removal|violation|report))(?: \w+){0,3}? (?:is|was|must be|has been|to be) (?:\w+ )?(?:an? )?(?:\w+ )?(?:error|mistake|misunderstanding|mix-?up|unjustified|unfounded|wrong\w*|incorrect|invalid|unfair|baseless)\b)`,
        String.raw`\b(?:there (?:must|has to|can only) (?:have been|be)|this (?:must|can only|has to) be|it (?:must|can only) be) (?:an? |some (?:kind of |sort of )?)?(?:\w+ )?(?:misunderstanding|mix-?up|mistake|error|confusion)\b|\bshould (?:never|not) have been (?:suspended|deactivated|closed|blocked|flagged|removed|taken down|disabled|charged)\b`,
        String.raw`\b(?:nothing|none|not (?:a (?:single )?word|one|any)) (?:of )?(?:what|that|this|the|these)?[^.!?;\n]{0,30}?\b(?:notice|letter|complaint|stated|claims?|claimed|allegations?|charges?|accusations?|report|written)\b[^.!?;\n]{0,25}?\b(?:is|are|was|were) (?:\w+ )?(?:true|correct|right|accurate|justified)\b|\baccus(?:ed|ing) (?:us )?of (?:something|things|a \w+|what|acts)(?: that)? (?:we|i) (?:\w+ )?(?:never|did not|have not|didn['’]t|haven['’]t)\b`,
        String.raw`\b(?:that|this|the|second|other|named) (?:\w+ )?(?:account|store|shop) (?:is|was|does|did) (?:not|n['’]t) (?:ours|mine|our own|our account|belong(?:ing)? to us|connected to us|related to us)\b|\b(?:we|i) have (?:\w+ )?(?:no|never had any|nothing to do with) ?(?:link|connection|relation\w*|ties|business)? ?(?:to|with)? (?:it|that account|this account|the (?:other|second|named|mentioned) (?:account|store|seller))\b`,
      ),
      [
        'In our opinion the violation never happened.',
        'There must be a misunderstanding.',
        'We believe that we did everything correctly.',
        'We think this is an error.',
        'Nothing of what is stated in the notice is true.',
        'We are accused of something that we never did.',
        'That account is not ours.',
      ],
      [
        'We believed that the supplier checks the seals.',
        'In our view of the page the field was not shown.',
        'There was a mix-up at the bench.',
        'We think this is the reason: the sheet had no field.',
        'The claim on the label was not checked.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:keine|keinerlei|nie eine|gegen keine|niemals eine) (?:\p{L}+ )?(?:richtlinien?|regeln?|vorschrift(?:en)?|bestimmung(?:en)?|gesetze?|vorgaben?|rechte)(?: \p{L}+){0,3}? (?:verletzt|gebrochen|missachtet|verstoßen|übertreten)(?!\p{L})|(?<!\p{L})nicht gegen (?:\p{L}+ ){0,3}?\p{L}*(?:richtlinien?|regeln?|vorschriften|bestimmungen|gesetze?|vorgaben)(?: \p{L}+){0,3}? (?:verstoßen|gehandelt)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:weise|weisen)(?: \p{L}+){0,3} (?:vorwurf|vorwürfe|anschuldigung\p{L}*|behauptung\p{L}*|beschuldigung\p{L}*|unterstellung\p{L}*)(?: \p{L}+){0,6} zurück(?!\p{L})|(?<!\p{L})(?:unsere[rs]?|meine[rs]?) (?:meinung|ansicht|auffassung|überzeugung|einschätzung|erachtens)(?: nach)?(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:kein\p{L}*|nicht|nie|nichts)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:verstoß\p{L}*|verletz\p{L}*|vorwurf|fehler|falsch|vor)(?!\p{L})|(?<!\p{L})(?:sperrung|sperre|deaktivierung|entfernung|mitteilung|beschwerde|vorwurf)(?: \p{L}+){0,2} (?:ist|war|muss|beruht)(?: \p{L}+){0,3} (?:irrtum|missverständnis|verwechslung|fehler|versehen|unbegründet|ungerechtfertigt|unberechtigt)(?!\p{L})|(?<!\p{L})(?:das|dieses|jenes|zweite) (?:\p{L}+ )?(?:konto|account) (?:gehört|ist) nicht (?:uns|unseres|unser)(?!\p{L})|(?<!\p{L})haben (?:damit |mit (?:diesem|dem) (?:\p{L}+ )?(?:konto|account) )(?:\p{L}+ )?nichts zu tun(?!\p{L})`,
      ),
      [
        'Wir haben keine Richtlinie verletzt.',
        'Wir weisen den Vorwurf in vollem Umfang zurück.',
        'Unserer Meinung nach liegt kein Verstoß vor.',
        'Die Sperrung ist ein Irrtum.',
      ],
      [
        'Wir wiesen neun Kartons zurück.',
        'Der Fehler lag im Blatt.',
        'Das Blatt hatte keine Regel für Siegel.',
      ],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:n['’](?:avons|ai|a|ont)|ne) (?:\p{L}+ )?(?:enfreint|violé|transgressé|bafoué|enfreignons|violons) (?:aucune?|jamais|pas) ?(?:\p{L}+ )?(?:règle|règlement|politique|loi|droit|consigne)?s?(?!\p{L})|(?<!\p{L})(?:jamais|pas|aucunement) (?:enfreint|violé|transgressé) (?:\p{L}+ ){0,2}?(?:règles?|règlement|politiques?|loi|droits?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:suspension|désactivation|fermeture|décision|suppression|notification|plainte|mesure)(?: \p{L}+){0,2} (?:est|était|résulte|relève|doit être)(?: \p{L}+){0,2} (?:erreur|malentendu|méprise|confusion|injustifiée?|infondée?|abusive|fausse)(?!\p{L})|(?<!\p{L})(?:à notre|à mon|selon notre|de notre) (?:avis|sens|point de vue|opinion),?[^.!?;\n]{0,50}?(?<!\p{L})(?:aucune?|pas|jamais|rien)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:infraction|violation|faute|manquement|règle|commis\p{L}*|lieu)(?!\p{L})|(?<!\p{L})(?:il doit s['’]agir|il s['’]agit (?:certainement|sûrement|forcément)) d['’]une? (?:erreur|malentendu|méprise)|(?<!\p{L})(?:ce|cet|l['’]autre|le second) ?(?:\p{L}+ )?compte (?:n['’]est pas (?:le nôtre|à nous)|ne nous appartient pas)`,
      ),
      [
        'Nous n’avons enfreint aucune règle.',
        'Cette suspension est une erreur.',
        'À notre avis, aucune infraction n’a été commise.',
        'Ce compte ne nous appartient pas.',
      ],
      ['La fiche n’a aucune règle.', 'La décision du chef est notée.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})non (?:abbiamo|ho) (?:\p{L}+ )?(?:infranto|violato|trasgredito) (?:\p{L}+ )?(?:nessun\p{L}*|alcun\p{L}*|mai|le|la|i|il)? ?(?:\p{L}+ )?(?:regol[ae]|norm[ae]|politic[ah]e?|legge|leggi|diritt[oi])(?!\p{L})`,
        String.raw`(?<!\p{L})(?:sospensione|disattivazione|chiusura|decisione|rimozione|notifica|segnalazione)(?: \p{L}+){0,2} (?:è|era|deriva|deve essere|nasce)(?: \p{L}+){0,3} (?:errore|malinteso|equivoco|svista|ingiustificat[oa]|infondat[oa]|errat[oa])(?!\p{L})|(?<!\p{L})(?:a nostro|a mio|secondo il nostro) (?:avviso|parere|giudizio),?[^.!?;\n]{0,50}?(?<!\p{L})(?:alcun\p{L}*|nessun\p{L}*|non|mai)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:violazion[ei]|infrazion[ei]|colpa|regola|norma|commess\p{L})(?!\p{L})|(?<!\p{L})(?:deve|dev['’]) ?(?:essere|esserci|trattarsi)(?: \p{L}+){0,3} (?:errore|malinteso|equivoco)|(?<!\p{L})(?:quell['’]|quel|questo|l['’]altro|il secondo) ?account non (?:è nostro|ci appartiene)(?!\p{L})`,
      ),
      [
        'Non abbiamo infranto nessuna regola.',
        'Questa sospensione è un errore.',
        'A nostro avviso non c’è stata alcuna violazione.',
        'Questo account non ci appartiene.',
      ],
      ['La scheda non ha alcuna regola.', 'La decisione del capo è annotata.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})no (?:hemos|he) (?:\p{L}+ )?(?:infringido|violado|incumplido|vulnerado) (?:\p{L}+ )?(?:ninguna?|jamás|nunca|las|la|el)? ?(?:\p{L}+ )?(?:normas?|reglas?|políticas?|ley|leyes|derechos?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:suspensión|desactivación|cierre|decisión|retirada|notificación|denuncia)(?: \p{L}+){0,2} (?:es|fue|era|debe ser|se debe a)(?: \p{L}+){0,3} (?:error|malentendido|equivocación|injustificad[oa]|infundad[oa])(?!\p{L})|(?<!\p{L})(?:en nuestra|en mi|a nuestro|a mi|según nuestra) (?:opinión|juicio|entender|parecer),?[^.!?;\n]{0,50}?(?<!\p{L})(?:ningun\p{L}*|ningún|no|nunca)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:infracci(?:ón|ones)|violaci(?:ón|ones)|culpa|norma|incumplimiento)(?!\p{L})|(?<!\p{L})(?:debe|tiene que) (?:ser|haber|tratarse)(?: \p{L}+){0,3} (?:error|malentendido|equivocación)|(?<!\p{L})(?:esa|esta|la otra|la segunda) cuenta no (?:es nuestra|nos pertenece)(?!\p{L})`,
      ),
      [
        'No hemos infringido ninguna norma.',
        'Esta suspensión es un error y debe anularse.',
        'En nuestra opinión no ha habido ninguna infracción.',
        'Esa cuenta no es nuestra.',
      ],
      ['La hoja no tiene ninguna norma.', 'La decisión del jefe consta.'],
    ),
  ],
  ja: [
    entry(
      '(?:違反|侵害|不正|問題|落ち度|過失)(?:行為)?(?:は|が)(?:一切|全く|何ら|まったく)?(?:なかった|ない|ありません(?:でした)?|存在しない|していない)(?:と|もの)(?:考え|思|認識|判断|主張|確信|信じ)|(?:ご)?(?:指摘|判断|決定|処分|措置|申し立て|内容)(?:の内容)?(?:に|には|は|を)(?:同意|納得|承服|賛同|承諾|受け入れ)[^。]{0,8}(?:できません|できない|いたしかね|しかね|かねます|られません)|(?:停止|削除|処分|措置|通知)(?:は|が)(?:明らかに|何かの|完全な)?(?:間違い|誤り|手違い|誤解|何かの間違い)|(?:その|この|当該|別の)アカウントは(?:当店|当社|弊社|私)(?:の(?:もの|所有))?(?:では|と(?:は)?(?:無関係|関係)|と一切)',
      [
        '当店としては違反はなかったと考えております。',
        'ご指摘の内容には同意できません。',
        '今回の停止は間違いです。',
        'そのアカウントは当店のものではありません。',
      ],
      ['違反表現を見つける欄がありませんでした。', '削除した商品は9件です。'],
    ),
  ],
}
