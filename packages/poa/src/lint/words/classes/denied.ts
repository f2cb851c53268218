import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-12: a negation and the charge: nothing was broken, nothing is linked, nobody did it. */
export const denied: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:no|never (?:been )?(?:any|a)|not (?:been )?(?:any|a|an|one)|without any|nor any|neither any|zero|there is nothing|there was nothing) (?:\w+ ){0,2}?(?:infringements?|violations?|breach(?:es)?|wrong-?doings?|offen[cs]es?|misconduct|manipulation|abuse|counterfeits?|fakes?|fault|guilt|(?:link|connections?|relation(?:ship)?s?|association|ties?)(?= (?:whatsoever |at all |of any kind )?(?:(?:between|with|to) (?:us|our|the (?:two )?(?:stores?|accounts?|shops?|other)|that (?:store|account|shop|seller)|this (?:store|account|shop|seller)|\w* ?\uFFFC|any other)|exist|ever|has ever|at all|whatsoever))|wrong)\b(?: (?:whatsoever|at all|of any kind|between|with|to|has|have|was|were|is|took|exists?|existed|occurred|ever|here|there|on our|in our|on the part))(?:[^.!?\n,;]{0,40})|\b(?:we|i|our \w+) (?:\w+ ){0,3}?(?:(?:have|has|had|did|do|does|were|are|was|am)(?: not|n['’]t)|never|deny|denies|denied|dispute|disputes|reject|rejects|refute|contest|contests|cannot accept|do not accept|firmly reject) (?:\w+ )?(?:infring\w*|violat\w*|breach\w*|commit\w*|any (?:charge|allegation|accusation|wrong\w*|violation|infringement|breach)|guilty|manipulat\w*|at fault|to blame|anything (?:wrong|forbidden|illegal|improper))\b|\b(?:we|i) (?:\w+ ){0,2}?(?:deny|denies|denied|dispute|reject|refute|contest|(?:cannot|can['’]t|do not|don['’]t) accept) (?:the|this|these|that|your|all|each|every|such) (?:\w+ )?(?:charge|allegation|accusation|claim|finding|decision|suspicion|suggestion|idea|notion|view|assessment)s?\b|\b(?:the |this |your )?(?:charge|allegation|accusation|suspicion|claim|complaint|notice)s? (?:\w+ )?(?:is|are|was|were|lacks?|rests? on|has|have) (?:\w+ )?(?:false|untrue|baseless|groundless|unfounded|unjustified|wrong|mistaken|without (?:any )?(?:basis|foundation|merit|ground)|any (?:basis|foundation)|no (?:basis|foundation|merit|ground)|invented|absurd|ridiculous|nonsense)\b|\b(?:nothing (?:of the (?:sort|kind)|wrong|illegal|improper|like (?:that|this)) (?:\w+ )?(?:happened|occurred|took|was (?:done|going))|(?:not one|none) of our (?:\w+ )?(?:listings|pages|products|offers|items|actions) (?:\w+ )?(?:breaks?|broke|violat\w*|infring\w*|breach\w*)|nothing (?:to (?:correct|hide|answer for|be ashamed|reproach|regret)|to do with us)|(?:have|has) (?:no|nothing) to (?:reproach|blame|answer|correct|apologi[sz]e)|(?:always|only ever|never but) (?:acted|traded|sold|worked) (?:lawfully|legally|correctly|in good faith|within)|everything (?:we|i) (?:did|do|sell|sold) (?:is|was|were) (?:\w+ )?(?:legal|legitimate|lawful|correct|genuine|proper|right|in order|above board))\b`,
      [
        'No infringement whatsoever has occurred on our side.',
        'There has never been any connection between us and the store.',
        'We have not violated a policy.',
        'We reject the accusation.',
        'The charge has no foundation.',
        'Nothing of the sort happened.',
      ],
      [
        'We had no check of the label.',
        'There was no link between the sheet and the page.',
        'The form had no field for a breach of the seal.',
        'We have not compared the claim words.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:unsere?|meine?)(?!\p{L}) (?:\p{L}+ )?(?:konto|account|shop|angebote?|produkte?|artikel|seiten?)(?: \p{L}+)? (?:verstößt|verstoßen|verletzt|verletzen)(?: \p{L}+){0,4} (?:nicht|keine\p{L}*)|(?:einen|eine|ein) (?:Verstoß|Verletzung|Verbindung|Fälschung)(?: [\p{L}-]+){0,6} (?:nie|nicht|niemals) (?:gegeben|vorgelegen|begangen|bestanden|stattgefunden)|(?:kein(?:e[nrms]?)?|keinerlei|nie(?:mals)? (?:ein(?:e[nrms]?)?|irgendein(?:e[nrms]?)?)) (?:\p{L}+ ){0,2}?(?:Verstoß|Verstöße|Rechtsverletzung|Markenverletzung|Urheberrechtsverletzung|Verletzung|Fälschung(?:en)?|Fehlverhalten|Vergehen|Manipulation(?:en)?|Verbindung(?:en)?|Beziehung(?:en)?|Zusammenhang)(?: [\p{L}-]+){0,6} ?(?:begangen|vor|vorgelegen|stattgefunden|gegeben|bestanden|besteht|bestand|gab|gibt|zu (?:dem|diesem|irgendeinem)|zwischen|vorliegt)|(?:wir|ich) (?:\p{L}+ ){0,4}?(?:bestreiten|weisen (?:\p{L}+ ){0,5}zurück|haben (?:\p{L}+ ){0,4}(?:nicht|nie|nichts) (?:\p{L}+ )?(?:verletzt|verstoßen|gefälscht|manipuliert|falsch gemacht|verbrochen|verboten\p{L}*)|haben uns (?:\p{L}+ ){0,2}(?:nichts vorzuwerfen|nichts zuschulden)|sind (?:uns )?(?:\p{L}+ ){0,2}(?:keiner Schuld|unschuldig))|(?:der|die|dieser|Ihr) (?:Vorwurf|Vorwürfe|Anschuldigung|Behauptung|Verdacht|Beschwerde) (?:\p{L}+ ){0,3}(?:falsch|unbegründet|haltlos|unwahr|gegenstandslos|aus der Luft|unzutreffend|nicht zu|trifft nicht))(?!\p{L})`,
      ['Es hat keinerlei Verstoß gegeben.', 'Wir bestreiten das.', 'Der Vorwurf ist haltlos.'],
      ['Es gab keine Prüfung der Etiketten.', 'Die Beschwerde ist als Anlage 2 beigefügt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:notre|nos|mon|ma|mes) (?:\p{L}+ )?(?:comptes?|boutiques?|offres?|fiches?|produits?|articles?) (?:n['’]|ne )(?:enfrei\p{L}+|viol\p{L}+|contrevien\p{L}+)(?: \p{L}+)? (?:pas|aucune?)|(?:aucune?|nulle?|jamais (?:eu |commis )?(?:d['’]|de |aucune? )?) ?(?:infraction|violation|contrefaçon|atteinte|manquement|faute|manipulation|lien|relation|connexion|rapport)(?: [\p{L}’'-]+){0,4} (?:n['’]|ne |entre|avec|de notre part|commise?|chez nous)|(?:nous|je) (?:\p{L}+ ){0,2}(?:contest(?:ons|e)|ni(?:ons|e)|réfut(?:ons|e)|rejet(?:ons|te))(?: (?:cette|ces|l['’]|les|le|formellement|toute|catégoriquement|avoir))|rien à (?:nous|se|me) reprocher|nous n['’]avons (?:\p{L}+ )?(?:jamais|rien|pas) (?:\p{L}+ )?(?:enfreint|violé|contrefait|manipulé|commis|fait de (?:mal|répréhensible))|(?:l['’]accusation|le reproche|les reproches|la plainte|cette accusation|ce grief|les accusations) (?:\p{L}+ ){0,2}(?:infondée?s?|fausses?|faux|sans fondement|injustifiée?s?|mensong\p{L}+|dénuée?s?))(?!\p{L})`,
      ['Aucune infraction n’a été commise.', 'Nous contestons cette décision.', 'L’accusation est infondée.'],
      ['Aucun contrôle n’était prévu.', 'La plainte figure en pièce 2.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:il|la|i|le) )?(?:nostr[oaie]|mi[oae]|miei) (?:\p{L}+ )?(?:account|negozio|offert[ae]|sched[ae]|prodott[oi]|articol[oi]) non (?:\p{L}+ )?(?:viola(?:no)?|infrang\p{L}+|contravv\p{L}+)|(?:nessun['’ao]?|alcun['’ao]?|mai (?:stat[oa] )?(?:alcun['’ao]?|un['’ao]?)?) ?(?:violazione|infrazione|contraffazione|illecito|colpa|manipolazione|legame|collegamento|rapporto|relazione|abuso)(?: [\p{L}'’-]+){0,4} (?:è stat\p{L}|c['’]è|tra|con|da parte nostra|commess\p{L}|esist\p{L}+|nel nostro)|(?:non c['’]è (?:mai )?(?:stat\p{L} )?)(?:alcun['’ao]?|nessun['’ao]?) (?:violazione|legame|collegamento|illecito)|(?:contestiamo|respingiamo|neghiamo|rifiutiamo) (?:\p{L}+ )?(?:l['’]accusa|le accuse|l['’]addebito|la contestazione|ogni|di aver|questa|fermamente|categoricamente)|(?:nulla|niente) da rimproverar\p{L}+|non abbiamo (?:mai )?(?:\p{L}+ )?(?:violato|infranto|contraffatto|manipolato|commesso|fatto nulla di (?:male|sbagliato|illecito))|(?:l['’]accusa|le accuse|l['’]addebito|il reclamo|la contestazione) (?:\p{L}+ ){0,2}(?:infondat\p{L}|fals\p{L}|priv\p{L}|ingiustificat\p{L}|assurd\p{L}))(?!\p{L})`,
      ['Nessuna violazione è stata commessa.', 'Respingiamo ogni accusa.', 'L’accusa è infondata.'],
      ['Nessun controllo era previsto.', 'Il reclamo è l’allegato 2.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nuestr[oa]s?|mis?) (?:\p{L}+ )?(?:cuentas?|tiendas?|ofertas?|fichas?|productos?|artículos?) no (?:\p{L}+ )?(?:infring\p{L}+|viola(?:n)?|incumpl\p{L}+|vulnera(?:n)?)|(?:ningún|ninguna|nunca (?:ha habido|hubo|existió) (?:ningún|ninguna|un|una)?|jamás (?:ha habido|hubo)) ?(?:infracción|violación|falsificación|incumplimiento|culpa|manipulación|vínculo|relación|conexión|abuso|delito)(?: [\p{L}-]+){0,4} ?(?:entre|con|por nuestra parte|se ha|fue|ha|existe|hubo)?|(?:no (?:hay|hubo|ha habido|existe)) (?:ningún|ninguna) (?:infracción|vínculo|relación|conexión|incumplimiento)|(?:negamos|rechazamos|impugnamos|refutamos|niego) (?:\p{L}+ )?(?:la acusación|las acusaciones|los hechos|toda|haber|rotundamente|categóricamente|el cargo)|nada que reprochar\p{L}*|no hemos (?:\p{L}+ )?(?:infringido|violado|falsificado|manipulado|cometido|hecho nada (?:malo|ilegal|incorrecto))|(?:la acusación|las acusaciones|el cargo|la denuncia|la reclamación) (?:\p{L}+ ){0,2}(?:infundad\p{L}+|fals\p{L}+|sin fundamento|injustificad\p{L}+|absurd\p{L}+))(?!\p{L})`,
      [
        'Ninguna infracción se ha cometido por nuestra parte.',
        'Negamos los hechos.',
        'La acusación es infundada.',
      ],
      ['Ningún control estaba previsto.', 'La reclamación es el anexo 2.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:違反|侵害|偽造|不正|操作|模倣|関係|関連|つながり|接点|落ち度|非)(?:行為)?(?:は|など(?:は)?|も|に当たる事実は|した事実は|した覚えは)(?:[^。]{0,12})(?:一切|全く|まったく|断じて|決して|何も)?(?:ございません|ありません|ない|していません|しておりません|いたしておりません)|(?:何ら|何の|一切の?)(?:非|落ち度|問題|責任)は|(?:事実無根|濡れ衣|身に覚え(?:が|の)|言いがかり|冤罪)|(?:指摘|主張|申し立て|判断|疑い)(?:は|には)(?:誤り|不当|事実と異な|根拠が|納得でき|承服)`,
      ['当店に違反は一切ございません。', 'ご指摘は事実無根です。'],
      ['確認の手順がありませんでした。', '印刷に問題はありません。'],
    ),
  ],
}
