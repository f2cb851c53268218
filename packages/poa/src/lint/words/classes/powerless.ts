import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-05: out of our hands: what others do lies beyond us, nothing could be done, it is their matter and not ours. */
export const powerless: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:outside|beyond|out of) (?:of )?(?:our|my) (?:\w+ )?(?:control|hands|influence|power|reach|responsibility|sphere)\b|\bnot (?:with)?in (?:our|my) (?:\w+ )?(?:hands|power|control|sphere)\b`,
        String.raw`\b(?:we|i) (?:\w+ )?(?:have|had|has|got) (?:absolutely |really |simply |also )?(?:no|zero|little|not any) (?:control|influence|power|say) (?:over|on|in) (?:it|that|this|them|those|such|(?:the |our |these |any |a )?(?:\w+ )?(?:carriers?|couriers?|post|postal|suppliers?|factory|weather|customs|drivers?|delivery|deliveries|transit)|what (?:they|he|she|the)|how (?:they|he|she|the|a)|(?:their|his|her|its) )`,
        String.raw`\b(?:nothing|little|not (?:much|a lot|anything))(?: at all| more)?(?: that| which)? (?:we|i|one|anyone) (?:can|could|was able to|were able to)(?: have)? (?:do|done|change|changed|say)\b|\b(?:we|i) (?:can|could)(?: not|not|n['’]t) (?:\w+ )?(?:do (?:anything|much) (?:about|against)|be (?:blamed|held (?:responsible|liable|accountable)|responsible|punished)|help (?:it|that|this) )`,
        String.raw`\b(?:it|this|that|which|everything) (?:is|was|is all|was all) (?:\w+ ){0,2}?(?:their|his|her) (?:own )?(?:fault|mistake|responsibility|error|failure|doing)\b|\b(?:fault|mistake|error|failure|responsibility)s? (?:and|but),? not (?:ours|us|our own|mine)\b|\b(?:it|this) (?:is|was) not (?:us|ours|me) but\b|\bforce majeure\b|\bact of god\b`,
      ),
      [
        'The parcels got lost and there is nothing we can do about it.',
        'The delays were outside of our control.',
        'We have no control over what they do.',
        'That is their fault and not ours.',
        'We cannot be blamed for that.',
      ],
      [
        'We had no control over who edits the feed.',
        'The remote control was outside the box.',
        'We had no control of the seals at receiving.',
        'The buyer could do nothing with the adapter.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:darauf|hierauf|auf so etwas|worauf)(?: \p{L}+)? (?:haben|hatten|habe|hatte) wir (?:\p{L}+ ){0,2}?(?:keinen|keinerlei|null|wenig) (?:einfluss|zugriff)|wir (?:haben|hatten) (?:\p{L}+ )?(?:darauf|hierauf) (?:\p{L}+ )?kein\p{L}* (?:\p{L}+ )?einfluss|(?:keinen|keinerlei) einfluss auf (?:den|die|das|deren|dessen) (?:\p{L}+ )?\p{L}*(?:zustell\p{L}*|paketdienst\p{L}*|post|versand\p{L}*|lieferant\p{L}*|laufzeit\p{L}*|transport\p{L}*|spedition|wetter|zoll|fahrer\p{L}*)`,
        String.raw`(?<!\p{L})außerhalb unsere[sr] (?:\p{L}+ )?(?:kontrolle|einfluss\p{L}*|macht|verantwortung\p{L}*|zuständigkeit|möglichkeiten|hände)|(?:liegt|lag|liegen|lagen|steht|stand|stehen)(?: \p{L}+)? nicht in unsere[rnm] (?:\p{L}+ )?(?:hand|händen|macht|einfluss\p{L}*|verantwortung\p{L}*)|(?:höhere[rn]? gewalt)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:da|dagegen|daran|hier|dafür) (?:können|konnten|kann|konnte) (?:wir|man|ich) (?:\p{L}+ ){0,2}?nichts(?: (?:machen|tun|ändern|ausrichten))?(?!\p{L})|(?:wir|ich) (?:können|konnten|kann|konnte) (?:\p{L}+ )?(?:nichts dafür|dafür nichts|nichts dagegen|daran nichts|dagegen nichts)(?!\p{L})|(?:das|dies|es) (?:ist|war) (?:allein |nur |ganz |einzig )?(?:deren|dessen) (?:\p{L}+ )?(?:schuld|fehler|verantwortung|problem)|(?:und|aber) nicht (?:unser|unsere) (?:schuld|fehler|verschulden)(?!\p{L})`,
      ),
      [
        'Darauf haben wir keinen Einfluss.',
        'Das lag außerhalb unserer Kontrolle.',
        'Dagegen können wir nichts machen.',
        'Wir können nichts dafür.',
      ],
      ['Die Kontrolle lag nicht beim Wareneingang.', 'Dafür konnten wir kein Blatt finden.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:nous|on|je) n['’]y (?:pouvons|pouvions|pouvait|peut|peux|pouvais) (?:\p{L}+ )?rien|(?:nous|on) ne (?:pouvons|pouvions|peut|pouvait) (?:\p{L}+ )?rien (?:y )?(?:faire|changer|contre)|(?:ne )?(?:dépend|dépendent|dépendait|dépendaient|dépendant) (?:absolument |vraiment )?pas de nous(?!\p{L})`,
        String.raw`(?<!\p{L})(?:hors|indépendant\p{L}*|en dehors) de notre (?:\p{L}+ )?(?:contrôle|volonté|portée|responsabilité|ressort|pouvoir|maîtrise)|(?:n['’]avons|n['’]avions|sans|n['’]a) (?:\p{L}+ )?(?:aucun|aucune|pas de|pas la moindre) (?:contrôle|prise|influence|emprise|pouvoir|maîtrise) (?:sur (?:eux|lui|elle|cela|ça|ce|le transport\p{L}*|la poste|les livr\p{L}+|les délais)|là-dessus|dessus)|échapp\p{L}+ (?:\p{L}+ )?(?:à|de) notre (?:contrôle|maîtrise)|nous échapp(?:e|ent|ait|aient)(?!\p{L})|force majeure`,
        String.raw`(?<!\p{L})(?:c['’]est|c['’]était) (?:\p{L}+ )?(?:leur|sa) (?:faute|erreur|responsabilité)(?!\p{L})|(?<!\p{L})(?:pas|non) (?:de )?(?:notre|la nôtre)(?: faute| erreur)?(?=[.,;]|$)`,
      ),
      [
        'Le colis s’est perdu et nous n’y pouvons rien.',
        'Les retards ne dépendent pas de nous.',
        'Cela était indépendant de notre volonté.',
        'C’est leur faute.',
      ],
      ['Nous n’avions aucun contrôle sur la fiche de réception.', 'Le registre dépend du chef de quai.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:non (?:ci |vi )?(?:possiamo|potevamo|si può|si poteva|posso) (?:\p{L}+ )?(?:far|fare)(?:ci|vi)? (?:\p{L}+ )?(?:niente|nulla)|non (?:possiamo|potevamo) farci (?:niente|nulla)|non dipend(?:e|ono|eva|evano) (?:\p{L}+ )?da noi)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:fuori|al di fuori|al di là) (?:dal|del) nostro (?:controllo|potere|raggio)|(?:non (?:abbiamo|avevamo)|senza) (?:\p{L}+ )?(?:alcun|nessun) (?:\p{L}+ )?(?:controllo|potere|influenza) (?:su (?:di )?(?:loro|ciò|questo|quello|lui|lei)|sul corriere|sui corrieri|sulle poste|sulla consegna)|indipendent\p{L}+ dalla nostra volontà|non (?:è|era|sono) nelle nostre mani|(?:causa|cause) di forza maggiore|per forza maggiore`,
        String.raw`(?<!\p{L})(?:è|era|sono) (?:\p{L}+ )?(?:colpa|responsabilità|errore) (?:loro|sua|sue|di loro)(?!\p{L})|(?<!\p{L})e non (?:colpa )?nostra(?!\p{L})`,
      ),
      [
        'I pacchi si perdono e noi non possiamo farci niente.',
        'I ritardi non dipendono da noi.',
        'Era fuori dal nostro controllo.',
        'È colpa loro.',
      ],
      ['Non avevamo alcun controllo sulla scheda di ingresso.', 'Il foglio dipende dal capoturno.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:no (?:podemos|podíamos|pudimos|se puede|se podía) hacer (?:\p{L}+ )?nada|nada que (?:podamos|podemos|pudiéramos|podíamos) hacer|no depend(?:e|en|ía|ían) (?:\p{L}+ )?de nosotros)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:(?:fuera de|ajen[oa]s? a) nuestr[oa] (?:\p{L}+ )?(?:control|voluntad|alcance|responsabilidad)|(?:no (?:tenemos|teníamos)|sin) (?:\p{L}+ )?(?:ningún |ninguna |el menor )?(?:control|poder|influencia) sobre (?:ello|eso|esto|ell[oa]s?|él|el transportista|los transportistas|correos|la mensajería|las entregas)|no (?:está|estaba|están) en nuestras manos|escapa\p{L}* (?:\p{L}+ )?(?:a|de) nuestro control|(?:causa|causas|por) (?:de )?fuerza mayor)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:es|era|fue) (?:\p{L}+ )?(?:culpa|responsabilidad|error) (?:suy[oa]|de ell[oa]s)(?!\p{L})|(?<!\p{L})y no (?:culpa )?nuestra(?!\p{L})`,
      ),
      [
        'Pierden paquetes y no podemos hacer nada.',
        'Los retrasos no dependen de nosotros.',
        'Estaba fuera de nuestro control.',
        'Es culpa suya.',
      ],
      ['No teníamos ningún control sobre la hoja de entrada.', 'La hoja depende del jefe de turno.'],
    ),
  ],
  ja: [
    entry(
      oneOf(
        '(?:どうしよう|どうにも(?:しよう|なり)|防ぎよう|防ぐすべ|手の打ちよう|手の施しよう|避けよう|対処のしよう)(?:も|が|は)?(?:ない|ありません|なかった|ございません|ません)|不可抗力',
        '(?:当店|当社|弊社|こちら|私ども|我々)(?:の|では|には|に)?[^。、]{0,6}(?:管理(?:の)?(?:範囲外|外|が及ば|が届か|できな)|力(?:の|が)及ば|手(?:の|が)届か|責任(?:は|では|が)(?:ない|ありません|ございません)|関与できな)|(?:先方|相手|向こう)の(?:責任|せい|ミス|落ち度)',
      ),
      [
        '荷物はよく紛失し、当店ではどうしようもありません。',
        '当店には防ぎようがありませんでした。',
        '不可抗力による遅延です。',
        'それは先方のせいです。',
      ],
      ['管理表に欄がありませんでした。', '当店の管理表を改めました。'],
    ),
  ],
}
