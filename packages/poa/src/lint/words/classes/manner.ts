import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// A manner instead of a deed: how it was done, and never what.
const en = {
  how: oneOf(
    'properly',
    'adequately',
    'appropriately',
    'carefully',
    'thoroughly',
    'promptly',
    'swiftly',
    'speedily',
    'quickly',
    'correctly',
    'diligently',
    'professionally',
    'conscientiously',
    'responsibly',
    'effectively',
    'efficiently',
    'satisfactorily',
    'accordingly',
    'decisively',
    'regularly',
    'constantly',
    'continuously',
    'continually',
    'consistently',
    'meticulously',
    'rigorously',
    'in detail',
    'in depth',
    'in full',
    'with care',
    'at once',
    'immediately',
    'without (?:any )?delay',
    String.raw`as (?:quickly|soon|fast|well|best|thoroughly|carefully) as (?:\w+ )?\w+`,
    String.raw`in (?:a|an) (?:\w+ )?(?:timely|proper|appropriate|professional|suitable|adequate|responsible|orderly|efficient|effective|regular|correct|satisfactory|swift|prompt|diligent) (?:manner|way|fashion|basis)`,
    String.raw`on (?:a|an) (?:\w+ )?(?:regular|ongoing|continuous|constant|frequent|permanent) basis`,
    "to (?:everyone|everybody|all parties|the buyer|our)[’']?s? (?:full |complete )?satisfaction",
  ),
  did: oneOf(
    'handled',
    'dealt with',
    'addressed',
    'looked (?:into|at|after)',
    'investigated',
    'sorted(?: out)?',
    'seen to',
    'resolved',
    'solved',
    'settled',
    'tackled',
    'taken care of',
    'rectified',
    'remedied',
    'acted(?: on| upon)?',
    'reacted(?: to)?',
    'responded(?: to)?',
    'managed',
    'processed',
    'treated',
    'analy[sz]ed',
    'examined',
    'worked (?:on|through)',
    'put right',
    'fixed',
    'cleared(?: up)?',
    'monitored',
    'supervised',
    'controlled',
    'followed up(?: on)?',
  ),
}

/** SPC-01: a deed that is told by its manner alone. */
export const manner: ByLanguage = {
  en: [
    entry(
      String.raw`\b${en.did} (?:(?:the|all|these|those|this|that|every|each|our|it|them|any|buyers?|complaints?|problems?|issues?|matters?|cases?|things?|situation|of|with|and) ){0,5}?(?:\w+ )?${en.how}(?! (?:after|before|when|by the|on|at \d))\b|\b(?:${en.how}|fully) ${en.did}\b|\b(?:the whole thing|everything|the (?:entire |whole )?(?:matter|issue|problem|situation|case)|all (?:the )?(?:matters|issues|problems|cases|complaints)|things) (?:was|were|is|are|has been|have been|got|will be) (?:\w+ )?(?:${en.did}|taken in hand|brought under control|put (?:right|in order|straight))\b|\b(?:took|taken|take|takes|taking) (?:\w+ )?(?:the (?:matter|issue|problem|situation) in(?:to)? (?:hand|our own hands)|matters in(?:to)? (?:hand|our own hands)|charge of (?:the|this) (?:matter|issue|situation)|(?:swift|prompt|immediate|decisive|appropriate|firm|quick|proper|suitable|strong|corrective|the right|relevant) action)\b|\b(?:gets?|given|has|have|enjoys?|receives?|takes?|is|are|now) (?:our |the |an? )?(?:\w+ )?(?:top|highest|absolute|utmost|first|number one|full) (?:priority|attention)\b`,
      [
        'We have handled the complaints as quickly as we could.',
        'The whole thing was looked into thoroughly and sorted out.',
        'Timely delivery gets top priority with us.',
        'We took the matter in hand.',
      ],
      [
        'The sheet lists when each claim was handled by the lead.',
        'The first priority lane is line 2.',
        'The screw was fixed at 4 Nm.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:in|auf) (?:angemessener|geeigneter|gebührender|ordentlicher|professioneller|regelmäßiger|passender|sachgerechter|zufriedenstellender|bestmöglicher) (?:Weise|Form|Art|Basis)|(?:schnellstmöglich|schnellstens|umgehend|unverzüglich|gründlich|ordnungsgemäß|sachgemäß|fachgerecht|gewissenhaft|angemessen|zügig|entsprechend|eingehend|professionell|sorgfältig|regelmäßig|laufend|kontinuierlich|so (?:schnell|gut|rasch) (?:wie|es) \p{L}+(?: \p{L}+)?) (?:bearbeitet|behandelt|behoben|gelöst|geklärt|erledigt|aufgearbeitet|untersucht|reagiert|geregelt|bereinigt|aufgeklärt|angegangen|überwacht|kontrolliert|geprüft)|(?:die Sache|die Angelegenheit|das (?:Ganze|Thema|Problem)|der (?:Fall|Vorfall|Vorgang)|alles)(?: [\p{L}-]+){0,4} (?:in die Hand genommen|in Angriff genommen|in Ordnung gebracht|bereinigt|geregelt|ins Reine|im Griff|untersucht und (?:\p{L}+ )?(?:behoben|gelöst|geklärt))|(?:hat|haben|genießt|erhält|bekommt)(?: [\p{L}-]+){0,4} (?:oberste|höchste|absolute) Priorität)(?!\p{L})`,
      ['Die Reklamationen wurden schnellstmöglich bearbeitet.', 'Wir haben die Sache in die Hand genommen.'],
      ['Die Fälle wurden am 3. Mai bearbeitet.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:de|d['’]une) (?:façon|manière) (?:régulière|adéquate|appropriée|adaptée|satisfaisante|professionnelle|rigoureuse|sérieuse|continue|constante|systématique|efficace|convenable|approfondie)|(?:traité|réglé|résolu|géré|examiné|étudié|analysé|suivi|contrôlé|vérifié|surveillé)\p{L}* (?:[\p{L}’'-]+ ){0,4}?(?:rapidement|correctement|soigneusement|promptement|sérieusement|convenablement|efficacement|régulièrement|minutieusement|attentivement|dans les (?:meilleurs|plus brefs) délais|aussi vite que|au plus vite|avec (?:soin|sérieux|rigueur|diligence))|pris(?:e|es)? (?:les choses|l['’]affaire|le problème|la situation) en mains?|(?:prenons|prendre|prendrons) (?:les choses|l['’]affaire|la situation) en mains?|remis(?:e|es)? (?:de l['’]ordre|les choses en ordre)|(?:a|ont|bénéficie\p{L}*|reçoi\p{L}+)(?: \p{L}+)? (?:priorité absolue|la priorité))(?!\p{L})`,
      [
        'La qualité de nos produits sera contrôlée de façon régulière.',
        'Nous avons pris les choses en main.',
      ],
      ['Les litiges ont été réglés le 3 mai.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:in (?:modo|maniera) (?:adeguat[oa]|appropriat[oa]|regolare|opportun[oa]|corrett[oa]|professionale|efficace|soddisfacente|costante|continu[oa]|tempestiv[oa]|approfondit[oa]|seri[oa]|idone[oa])|(?:gestit|trattat|risolt|affrontat|esaminat|analizzat|seguit|controllat|verificat|sorvegliat)[oaie] (?:[\p{L}'’-]+ ){0,4}?(?:rapidamente|correttamente|accuratamente|tempestivamente|adeguatamente|seriamente|efficacemente|regolarmente|minuziosamente|prontamente|a fondo|al più presto|nel più breve tempo|con (?:cura|serietà|rigore|diligenza|attenzione))|pres[oa] (?:in mano )?(?:la (?:situazione|faccenda|questione)|le cose) ?(?:in mano)?|rimess[oa] (?:le cose )?in ordine|(?:ha|hanno|riceve|gode)(?: \p{L}+)? (?:la massima|l['’]assoluta|assoluta) priorità|corso ai ripari|cors[oi] ai ripari)(?!\p{L})`,
      ['I reclami sono gestiti in modo adeguato.', 'Siamo corsi ai ripari.'],
      ['I reclami sono stati chiusi il 3 maggio.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:de (?:forma|manera|modo) (?:adecuad[oa]|apropiad[oa]|regular|oportun[oa]|correct[oa]|profesional|eficaz|satisfactori[oa]|constante|continu[oa]|rigurosa|conveniente|seria|debida)|(?:gestionad|tratad|resuelt|abordad|examinad|analizad|atendid|controlad|verificad|vigilad|solucionad)[oa]s? (?:[\p{L}-]+ ){0,4}?(?:rápidamente|correctamente|cuidadosamente|puntualmente|adecuadamente|seriamente|eficazmente|regularmente|minuciosamente|a fondo|cuanto antes|lo antes posible|con (?:cuidado|seriedad|rigor|diligencia|atención))|(?:tomado|tomamos|tomar|tomaremos) cartas en el asunto|puesto manos a la obra|(?:tiene|tienen|recibe|goza)(?: \p{L}+)? (?:la máxima|máxima|absoluta) prioridad)(?!\p{L})`,
      ['Hemos tomado cartas en el asunto.', 'Las quejas se tratan de forma adecuada.'],
      ['Las quejas se cerraron el 3 de mayo.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:迅速に|速やかに|適切に|適正に|丁寧に|真摯に|誠実に|早急に|至急|鋭意|的確に|しかるべく)[^。、]{0,8}(?:対応|対処|処理|処置|改善|解決|実施|管理|確認)(?:いた|致)?(?:し|を行|済み)`,
      ['迅速に対応いたしました。'],
      ['5月3日に返金しました。'],
    ),
  ],
}
