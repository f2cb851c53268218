import { entry } from '../entry.ts'
import { oneOf, type ByLanguage } from './by-language.ts'

// What is taken from a seller, and what it does when it comes back.
const en = {
  when: oneOf(
    'once',
    'after',
    'when',
    'whenever',
    'as soon as',
    'if',
    'until',
    'provided(?: that)?',
    'on condition that',
    'should',
    'directly',
    'immediately(?: after)?',
    'right after',
    'straight after',
    'assuming(?: that)?',
    String.raw`(?:from |on |starting )?the (?:very )?(?:moment|day|minute|hour|instant|second|week|morning)(?: that| when| after)?`,
    'the first (?:day|week) (?:that|after|on which)',
    'now that',
  ),
  what: String.raw`(?!(?:an?|each|every|any|one|no|new|edited) )(?:our |the |my |this |these |those |all |your |amazon(?:'s|’s)? |\w+ )?(?:\w+ )?(?:accounts?|stores?|shops?|storefronts?|listings?|pages?|offers?|asins?|products?|selling (?:rights|privileges|account|ability)|privileges|sales|selling|rights|catalogue?|detail pages?)`,
  back: String.raw`(?:(?:is|are|gets?|has been|have been|will be|be|goes|go|comes?|can be|could be|becomes?) (?:\w+ ){0,2}?(?:back|live|open|online|active|restored|reopened|re-opened|returned|released|unlocked|unfrozen|unblocked|reinstated|reactivated|lifted|visible|up|running|enabled|switched on|turned on|given back|allowed|approved|on sale|accessible|good to go)|opens? (?:up )?(?:its doors )?(?:again|up)|re-?opens?|returns?|resumes?|runs? again|works? again|sells? again|goes live|go live|comes? back|restart)`,
}

/** TNS-04: waits for the account or the page to come back. */
export const restoredConditions: ByLanguage = {
  en: [
    entry(
      String.raw`\b${en.when} ${en.what} ${en.back}\b`,
      [
        'The moment that the store opens again we begin.',
        'The day our selling rights are back, the lead starts.',
        'As soon as the listing is live again, the owner reads it.',
        'When our page comes back we add the photo.',
      ],
      [
        'When the page is edited, the owner reads it.',
        'After the offer was closed we counted the stock.',
        'When the product opens too easily it is sealed.',
        'When a page is live, the second reader compares it.',
        'When an offer is restored after an edit, the owner reads it.',
      ],
    ),
    entry(
      String.raw`\b${en.when} (?:we|i|our (?:team|store|company)) (?:are|am|is|get|gets|were|have been|can|may|could|will be able to) (?:\w+ ){0,2}?(?:back (?:on|online|in business|to selling|selling|up)|selling again|sell again|trad(?:e|ing) again|live again|allowed (?:back|to (?:sell|trade|list|return))|able to (?:sell|trade|list)|permitted to (?:sell|trade|list)|open again|up and running|list again|return|resume)\b|\b${en.when} (?:you|amazon|your team|seller performance) (?:\w+ )?(?:let|lets|allow|allows|hand|hands|reopen|reopens|restore|restores|give|gives|unlock|unlocks|lift|lifts|switch|switches|reactivate|reactivates|reinstate|reinstates|return|returns|unblock|unblocks|approve|approves|accept|accepts|put|puts|turn|turns) (?:us|me|our|the|this|my|it|these|back)\b|\b(?:once|after|when|as soon as|if|until) (?:the )?(?:\w+ )?(?:trading|selling|sales|business|ban|block|suspension|hold|deactivation|freeze|lock) (?:is |are |has been |can |may )?(?:resum\w*|restart\w*|lifted|over|ended|ends|gone|removed|undone|reversed|continu\w*)\b|\b(?:upon|on|with|following|pending|awaiting|after) (?:the |our |a )?(?:\w+ )?(?:unfreezing|unlocking|unsuspension|go-ahead|green light|reopening|re-opening|relaunch|restoration|comeback|return to selling|return of (?:our|the|selling)|lifting of|release of (?:our|the) (?:account|listing|store)|reinstatement|reactivation|unblocking)\b`,
      [
        'Once we are selling again, a second clerk is hired.',
        'When you give us our listing back, the audit starts.',
        'Upon the reopening of the store the lead starts.',
      ],
      [
        'When you open the box, the seal breaks.',
        'After the return to the bench the unit is tested.',
        'Once we are notified, the offer is closed.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:sobald|wenn|nachdem|sofern|falls|solange bis|ab dem (?:Tag|Moment|Zeitpunkt),? an dem|in dem (?:Moment|Augenblick),? (?:in dem|wo)|an dem Tag,? an dem|sowie|sind|ist|steht|läuft) (?:[\p{L}-]+ ){0,5}(?:Konto|Verkäuferkonto|Shop|Laden|Geschäft|Angebote?|Artikelseiten?|Listings?|Seiten?|Verkaufsrechte|Verkaufsberechtigung|Verkauf|Produktseiten?|Sperre|Sperrung|Artikel)(?: [\p{L}-]+){0,5} (?:wieder|zurück\p{L}*|freigegeben|freigeschaltet|entsperrt|aufgehoben|reaktiviert|wiederhergestellt|wiedereröffnet|aufgemacht|geöffnet|online|aktiv|live)(?!\p{L})|(?<!\p{L})(?:ist|sind|läuft|steht) (?:[\p{L}-]+ ){1,3}erst (?:\p{L}+ )?wieder(?!\p{L})|(?<!\p{L})(?:sobald|sowie|wenn|nachdem|sofern|falls) (?:wir|ich|Sie|Amazon|man)(?: [\p{L}-]+){0,6} (?:wieder (?:verkaufen|handeln|anbieten|am Netz|online|dürfen|können|öffne\p{L}*|freigeb\p{L}*|freischalt\p{L}*|aufmach\p{L}*|los|dabei)|zurück(?:geben|bekommen|haben|gibt|bekommt|erhalten)|entsperr\p{L}*|freigeb\p{L}*|freischalt\p{L}*|reaktivier\p{L}*)(?!\p{L})`,
      [
        'Sobald der Shop wieder offen ist, beginnt die Prüfung.',
        'Wenn Sie uns das Konto zurückgeben, zählt die Leiterin nach.',
        'Sobald wir wieder verkaufen dürfen, kommt eine Waage.',
      ],
      ['Sobald der Artikel im Regal liegt, wird gezählt.', 'Wenn der Karton wieder reißt, stoppt die Linie.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:nach|mit|ab|bei|seit) (?:der |einer |Ihrer |unserer )?(?:\p{L}+ )?(?:Wiedereröffnung|Freischaltung|Freigabe (?:des|der|unser\p{L}*) (?:Konto\p{L}*|Angebot\p{L}*|Artikel\p{L}*|Shops?|Verkäuferkontos)|Entsperrung|Reaktivierung|Rückkehr (?:auf|zu)|Wiederherstellung (?:des|der|unser\p{L}*)|Rückgabe (?:der|unserer|des) (?:\p{L}*rechte|Konto\p{L}*|Shops?)|Aufhebung der Sperr\p{L}+|Wiederaufnahme des Verkaufs)(?!\p{L})`,
      ['Nach der Entsperrung prüft die Leiterin jede Woche.'],
      ['Nach der Prüfung wird der Karton gewogen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:dès que|aussitôt|une fois que|une fois|quand|lorsque|aussitôt que|sitôt que|après que|le jour où|à partir du (?:jour|moment) où|si|à condition que) (?:[\p{L}’'-]+ ){0,3}(?:compte|boutique|vitrine|fiches?|annonces?|pages?|offres?|droits? de vente|ventes?|produits?|articles?|suspension|blocage)(?: [\p{L}’'-]+){0,4} (?:rouvert\p{L}*|rouvr\p{L}+|rétabli\p{L}*|réactivé\p{L}*|réactiver\p{L}*|rendu\p{L}*|rendus?|restitué\p{L}*|débloqué\p{L}*|levée?|levé|en ligne|de nouveau|à nouveau|revien\p{L}*|reviendr\p{L}+|repren\p{L}*|actifs?|actives?|redevien\p{L}+|réinstaur\p{L}+)(?!\p{L})|(?<!\p{L})(?:dès que|une fois que|quand|lorsque|aussitôt que|le jour où|si) (?:nous|vous|Amazon|on)(?: nous)? (?:[\p{L}’'-]+ ){0,3}(?:vendre de nouveau|à nouveau vendre|de nouveau vendre|revendr\p{L}+|rouvr\p{L}+|rendr\p{L}+|rendez|rend|rétabli\p{L}*|débloqu\p{L}+|réactiv\p{L}+|lèver\p{L}+|levez|restitu\p{L}+|reprendr\p{L}+ (?:les|nos|la) vent\p{L}*)(?!\p{L})`,
      [
        'Dès que la boutique sera rouverte, le gérant contrôlera.',
        'Quand vous nous rendrez la fiche, elle sera relue.',
        'Une fois le compte débloqué, un contrôle sera fait.',
      ],
      ['Dès que le carton est fermé, il est pesé.', 'Quand la page est modifiée, le gérant la relit.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:après|dès|à|lors de|suite à|une fois) (?:la |le |l['’]|notre |votre )?(?:\p{L}+ )?(?:réouverture|réactivation|rétablissement|déblocage|remise en ligne|levée (?:de la|du)|reprise des ventes|retour en ligne|restitution)(?!\p{L})`,
      ['Dès la réouverture, le gérant contrôle chaque semaine.'],
      ['Après la remise du colis, le scan est vérifié.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:non )?appena|quando|una volta(?: che)?|dopo che|se|dal (?:giorno|momento) in cui|il giorno in cui|qualora|purché) (?:[\p{L}'’-]+ ){0,3}(?:account|negozio|vetrina|scheda|schede|pagin[ae]|offert[ae]|inserzion[ei]|diritti di vendita|vendit[ae]|prodott[oi]|articol[oi]|sospensione|blocco)(?: [\p{L}'’-]+){0,4} (?:riapert\p{L}*|riapr\p{L}*|ripristinat\p{L}*|riattivat\p{L}*|restituit\p{L}*|sbloccat\p{L}*|revocat\p{L}*|di nuovo|online|torn\p{L}+|riprend\p{L}+|attiv[oaie])(?!\p{L})|(?<!\p{L})(?:(?:non )?appena|quando|una volta che|dopo che|se|il giorno in cui) (?:ci |vi |noi |Amazon |potremo |torneremo |avremo |ri\p{L}+ )(?:[\p{L}'’-]+ ){0,4}(?:restitui\p{L}+|ridar\p{L}+|riapr\p{L}+|sblocc\p{L}+|riattiv\p{L}+|ripristin\p{L}+|vender\p{L}*|vendita|account|scheda|negozio)(?!\p{L})`,
      [
        'Appena il negozio riaprirà, la titolare controlla.',
        'Quando ci restituirete la scheda, verrà riletta.',
        'Una volta che il negozio è di nuovo attivo si parte.',
      ],
      [
        'Appena la scatola è chiusa, viene pesata.',
        'Quando la scheda viene modificata, il titolare la rilegge.',
      ],
    ),
    entry(
      String.raw`(?<!\p{L})(?:a|dopo|alla|con|dalla|a seguito (?:di|della)|in seguito alla) ?(?:la |il |lo |l['’]|una )?(?:\p{L}+ )?(?:riapertura|riattivazione|ripristino|sblocco|revoca della|ripresa delle vendite|negozio (?:riaperto|di nuovo)|ritorno online|restituzione dell)(?!\p{L})`,
      ['Dopo la riapertura il responsabile controlla ogni settimana.'],
      ['Dopo la chiusura della scatola si pesa.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:en cuanto|cuando|una vez(?: que)?|tan pronto como|después de que|si|el día (?:en )?que|desde el (?:día|momento) en que|siempre que|apenas) (?:[\p{L}-]+ ){0,3}(?:cuenta|tienda|ficha|fichas|página|páginas|ofertas?|anuncios?|listados?|derechos? de venta|ventas?|productos?|artículos?|suspensión|bloqueo|privilegios)(?: [\p{L}-]+){0,4} (?:reabiert\p{L}*|reabr\p{L}+|abierta|restablec\p{L}+|reactiv\p{L}+|devuel\p{L}+|desbloque\p{L}+|levant\p{L}+|de nuevo|otra vez|en línea|vuel\p{L}+|reanud\p{L}+|activ[ao]s?|recuper\p{L}+)(?!\p{L})|(?<!\p{L})(?:cuando|en cuanto|el día (?:en )?que|una vez que) (?:[\p{L}-]+ ){0,2}(?:vuelva\p{L}*|esté\p{L}*)(?: [\p{L}-]+){0,4} (?:ficha|tienda|cuenta|página|oferta|visible|abiert\p{L}|activ\p{L})(?!\p{L})|(?<!\p{L})nada más (?:reabrir|reactivar|recuperar|volver)(?!\p{L})|(?<!\p{L})(?:en cuanto|cuando|una vez que|tan pronto como|después de que|si|el día (?:en )?que|apenas) (?:[\p{L}]+ )?(?:nos|podamos|volvamos|ustedes|Amazon|recuperemos|tengamos|me) (?:[\p{L}-]+ ){0,4}(?:devuel\p{L}+|reabr\p{L}+|restable\p{L}+|desbloque\p{L}+|reactiv\p{L}+|vender|venta|cuenta|ficha|tienda|permita\p{L}*|levant\p{L}+)(?!\p{L})`,
      [
        'En cuanto nos devuelvan la ficha, la encargada la revisará.',
        'Cuando la tienda vuelva a abrir, se contará cada semana.',
        'Una vez que podamos vender, se comprará una báscula.',
      ],
      ['En cuanto la caja se cierra, se pesa.', 'Cuando la ficha se edita, el dueño la relee.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:tras|después de|con|a partir de|desde|al producirse) (?:la |el |nuestra )?(?:\p{L}+ )?(?:reapertura|reactivación|restablecimiento|desbloqueo|levantamiento|reanudación de|vuelta a la venta|devolución de la (?:cuenta|ficha))(?!\p{L})`,
      ['Tras la reapertura, la encargada revisa cada semana.'],
      ['Tras el cierre de la caja se pesa.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:アカウント|店舗|ストア|出品|商品(?:ページ)?|ページ|販売(?:権限|資格)?|停止|制限)(?:の|が|を|は)?[^。、]{0,8}(?:再開|復活|回復|復旧|解除|戻(?:り|っ|し|れ)|有効|復帰|承認)(?:され|し|でき)?(?:次第|たら|ましたら|れば|た(?:後|あと|場合|際|ら|暁|時点)|後(?:に|、)|すれば|てから|いただけ)|(?:アカウント|権限|資格|出品|ページ)[^。、]{0,6}(?:返して|戻して|お返し|再開して|解除して)[^。、]{0,6}(?:たら|次第|れば|後)|(?:再び|また|もう一度)(?:販売|出品)(?:でき|が(?:でき|許))[^。、]{0,4}(?:たら|れば|次第|ましたら|る(?:よう|際))|(?:再開|復帰|解除|復活)(?:後|次第|の(?:あかつき|暁|際))(?!に(?:確認|監視))`,
      [
        'アカウントが復活しましたら、二重検品を始めます。',
        '販売再開後、責任者が毎週確認します。',
        '再び出品できましたら秤を購入します。',
      ],
      ['印刷が再開した後、ラベルを確認します。', '出品前に責任者が確認します。'],
    ),
  ],
}
