import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** SPC-01: the problem is said to be solved, and not by what; "by splitting the bin" says it. */
export const sortedOut: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:problems?|issues?|matters?|situation|whole thing|thing|everything|concerns?|shortcomings?|deficiencies|weak(?:nesses| points?)|difficulties) (?:\w+ )?(?:(?:has|have|is|are|was|were|been|being|got|now|all|already|since|fully|completely|internally|successfully|will be) )+(?:sorted(?: out)?|solved|resolved|fixed|looked after|looked into|dealt with|handled|taken care of|addressed|tackled|cleared up|settled|rectified|remedied|put right|eliminated|cured|under control|in hand|discussed|worked on|a thing of the past)\b(?![^.!?;\n]{0,30}\b(?:by \w+ing|because|with an?|through an?|when|until|on \d)\b)|\b(?:sorted(?: out)?|solved|resolved|fixed|looked after|dealt with|handled|taken care of|took care of|tackled|cleared up|settled|rectified|remedied|put right|eliminated|ironed out|worked on|straightened out) (?:all |of )*(?:the|this|that|these|those|our) (?:\w+ ){0,2}?(?:problems?|issues?|matters?|situation|thing|concerns?|shortcomings?|deficiencies|weak(?:nesses| points?)|difficulties|kinks)\b(?: out)?(?![^.!?;\n]{0,30}\b(?:by \w+ing|because|with an?|through an?)\b)|\b(?:sat|sit|got|came) (?:down )?together and\b|\b(?:had|held) (?:a |an )?(?:serious |long |good |frank |open |internal |thorough )+(?:talk|word|meeting|conversation|discussion|chat)\b|\b(?:got|have|brought|put) (?:it|this|that|things?|everything|the (?:problem|situation|matter)) (?:all |back |now |firmly )?(?:under control|in order|straight|sorted|in hand|on track|behind us|right)\b|\b(?:put|got) our (?:own )?house in order\b`,
      [
        'We sat down together and sorted the whole thing out.',
        'The listing problem has been looked after.',
        'We have resolved all of these issues.',
        'We had a serious talk in the team.',
      ],
      [
        'The problem was solved by splitting bin 14.',
        'The matter of the seal is on sheet 3.',
        'We fixed the shelf to the wall.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Problem\p{L}*|Angelegenheit|Sache|Thema|Situation|Missst[aä]nde?|Lage|Schwierigkeiten|Schwachstellen?|Mängel|alles|das Ganze)(?: [\p{L}-]+){0,6} (?:gelöst|geklärt|behoben|erledigt|bereinigt|aus der Welt(?: geschafft)?|abgestellt|besprochen|unter Kontrolle|in Ordnung(?: gebracht)?|angegangen|aufgearbeitet|geregelt|beseitigt|(?:in den|im) Griff|ausgeräumt|aufgeklärt)(?!\p{L})(?![^.!?;\n]{0,40}(?<!\p{L})(?:indem|durch|mittels|mit (?:einem|einer)|weil))|(?<!\p{L})(?:haben|hatten|führten) (?:uns |wir )?(?:\p{L}+ )?(?:zusammengesetzt|(?:ein|ein langes|ein ernstes|ein offenes|ein klärendes|intensive|ernste) (?:Gespräche?|Wort))(?!\p{L})`,
      [
        'Wir haben das Problem in den Griff bekommen.',
        'Die Angelegenheit wurde intern besprochen und geklärt.',
        'Alle Schwachstellen sind beseitigt.',
      ],
      ['Das Problem wurde behoben, indem Fach 14 geteilt wurde.', 'Das Thema steht auf Blatt 3.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:problèmes?|soucis?|affaire|question|situation|sujet|difficultés?|points faibles|lacunes|dysfonctionnements?)(?: [\p{L}’'-]+){0,4} (?:réglée?s?|résolue?s?|traitée?s?|en ordre|sous contrôle|maîtrisée?s?|discutée?s?|réparée?s?|corrigée?s?|éliminée?s?|derrière nous)(?!\p{L})(?![^.!?;\n]{0,40}(?<!\p{L})(?:en \p{L}+ant|grâce|avec une?|par une?|car|parce))|(?<!\p{L})(?:réglé|résolu|traité|corrigé|éliminé|discuté)(?: \p{L}+)? (?:de |du |tous )?(?:les?|ces?|cette|la|l['’]|nos) ?(?:\p{L}+ )?(?:problèmes?|soucis?|affaire|question|situation|sujet|difficultés|lacunes|points faibles|dysfonctionnements?)(?!\p{L})(?![^.!?;\n]{0,40}(?<!\p{L})(?:en \p{L}+ant|grâce|avec une?|par une?))|(?<!\p{L})(?:pris|prend|prenons|prendrons) (?:\p{L}+ )?(?:les choses|la situation|l['’]affaire|le problème) en main|(?<!\p{L})(?:remis|mis) (?:de l['’]ordre|tout en ordre)|(?<!\p{L})(?:longuement|sérieusement) (?:discuté|parlé|échangé)(?!\p{L})`,
      [
        'Le souci a été réglé en interne.',
        'Nous avons pris les choses en main.',
        'Nous avons résolu tous les problèmes.',
      ],
      ['Le problème a été résolu en séparant le bac 14.', 'La question du sceau est sur la fiche 3.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:problem[ai]|question[ei]|faccenda|situazione|vicenda|cosa|difficoltà|carenze|punti deboli|tutto|criticità)(?: [\p{L}'’-]+){0,4} (?:risolt[oaie]|sistemat[oaie]|chiarit[oaie]|affrontat[oaie]|gestit[oaie]|sotto controllo|discuss[oaie]|regolat[oaie]|superat[oaie]|eliminat[oaie]|a posto)(?!\p{L})(?![^.!?;\n]{0,40}(?<!\p{L})(?:\p{L}+endo|\p{L}+ando|con un|grazie|perché))|(?<!\p{L})(?:risolto|sistemato|chiarito|affrontato|superato|eliminato|discusso)(?: \p{L}+)? (?:tutt[eio] )?(?:il|la|i|le|quest[oaie]|l['’]) ?(?:\p{L}+ )?(?:problem[ai]|question[ei]|faccenda|situazione|vicenda|difficoltà|carenze|criticità)(?!\p{L})(?![^.!?;\n]{0,40}(?<!\p{L})(?:\p{L}+endo|\p{L}+ando|con un|grazie))|(?<!\p{L})pres[oa] in mano (?:la situazione|le cose|la questione)|(?<!\p{L})(?:messo|rimesso) (?:tutto )?(?:ordine|in ordine|a posto)|(?<!\p{L})(?:parlato|discusso) (?:a lungo|seriamente)(?!\p{L})`,
      [
        'La questione è stata sistemata internamente.',
        'Abbiamo preso in mano la situazione.',
        'Abbiamo risolto tutti i problemi.',
      ],
      ['Il problema è stato risolto dividendo la cesta 14.', 'La questione del sigillo è sul foglio 3.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:problemas?|asuntos?|cuestión|situación|temas?|incidencias?|dificultades|carencias|puntos débiles|todo)(?: [\p{L}-]+){0,4} (?:solucionad[oa]s?|resuelt[oa]s?|arreglad[oa]s?|aclarad[oa]s?|tratad[oa]s?|bajo control|gestionad[oa]s?|subsanad[oa]s?|superad[oa]s?|eliminad[oa]s?|en orden|hablad[oa]s?)(?!\p{L})(?![^.!?;\n]{0,40}(?<!\p{L})(?:\p{L}+iendo|\p{L}+ando|con un|gracias|porque))|(?<!\p{L})(?:solucionado|solucionamos|resuelto|resolvimos|arreglado|arreglamos|aclarado|aclaramos|subsanado|superado)(?: \p{L}+)? (?:tod[oa]s )?(?:el|la|los|las|est[eoa]s?) ?(?:\p{L}+ )?(?:problemas?|asuntos?|cuestión|situación|temas?|incidencias?|dificultades|carencias)(?!\p{L})(?![^.!?;\n]{0,40}(?<!\p{L})(?:\p{L}+iendo|\p{L}+ando|con un|gracias))|(?<!\p{L})(?:tomado|tomamos|tomaremos) (?:\p{L}+ )?(?:cartas en el asunto|las riendas)|(?<!\p{L})(?:puesto|pusimos) (?:todo )?(?:orden|en orden)|(?<!\p{L})(?:hablado|hablamos) (?:largo y tendido|seriamente|a fondo)(?!\p{L})`,
      [
        'El asunto quedó solucionado internamente.',
        'Hemos tomado cartas en el asunto.',
        'Hemos resuelto todos los problemas.',
      ],
      ['El problema se ha resuelto dividiendo la cubeta 14.', 'El asunto del precinto está en la hoja 3.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:問題(?:点)?|本件|この件|事態|課題|トラブル|不備)(?:は|を|に|については?|も)?[^。、0-9]{0,12}(?:解決|対処|対応|解消|処理|改善|是正)(?:いたし|し|済|致し|でき|され)|(?:しっかり|十分に?|真剣に|よく)(?:と)?話し合(?:い|っ)|(?:社内|店内)で(?:共有|話し合い|検討|対応|解決)(?:し|いたし|、|を)[^。]{0,12}(?:解決|ました|対応)`,
      ['問題にはすでに対処済みです。', '社内でしっかり話し合い、解決いたしました。', '本件は解決しました。'],
      ['問題の箱は14番の棚にあります。'],
    ),
  ],
}
