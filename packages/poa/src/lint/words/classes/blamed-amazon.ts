import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

// The reader's own things in the second person, and what is said of those who did badly. Neutral verbs (asked, wrote,
// shows, lists) are not among them, so "your system shows 14 orders" stays free.
const en = {
  yours: String.raw`\byour (?:own |so-called |precious |wonderful |clever |\w+ )?(?:\w+ )?(?:softwares?|systems?|bots?|robots?|algorithms?|filters?|AIs?|automations?|machines?|computers?|teams?|reviewers?|people|staff|colleagues|agents?|departments?|investigators?|clerks?|crawlers?|classifiers?|models?|warehouses?|centres?|centers?|employees|specialists|house|company|platform|portal|side|tools?|checks?|screening|moderators?|detection|catalogue|catalog)`,
  did: String.raw`(?:binned|bins|trashed|dismiss\w*|ignor\w*|skipp?\w*|wav(?:ed|es) |let \w+ [^.!?\n]{0,20}through|sle(?:pt|eps|ep)|woke|wakes?|overlook\w*|miss(?:ed|es)|jump\w*|panick\w*|misfir\w*|spat|swallow\w*|ate|eats|toss\w*|threw|throws|dropp\w*|botch\w*|bungl\w*|sat on|drag\w*|went (?:haywire|mad|wrong|off)|made (?:it |this )?up|invent\w*|confus\w*|mistook|mistakes?|mixed|lump\w*|cannot|can['’]t|can not|could not|couldn['’]t|did not|didn['’]t|does not|doesn['’]t|do not|don['’]t|never|has no|have no|had no|knows? nothing|fail\w*|refus\w*|punish\w*|wrong\w*|blind\w*|blunder\w*|nobody|got it wrong|gets? it wrong|over-?react\w*|over-?zealous|glitch\w*|malfunction\w*|crash\w*|broke\w*|messed|mess(?:es)?|chewed|shred\w*|brushed|turned a blind|looked away|took four|took (?:us|our|no)|treat\w*|picked on|singled|hit us|struck|decid\w* (?:that|to|on a)|tripped|snapp\w*|accus\w*|clos\w* its eyes|allowed it|approved (?:it|the (?:listing|page|text)|this) (?:for|all|years|two|three)|accepted (?:it|the|this) [^.!?\n]{0,30}(?:for years|all (?:along|the time)|until now|so far)|had no problem|saw nothing|never (?:minded|complained|objected))`,
}

export const amazonBlamed: ByLanguage = {
  en: [
    entry(
      String.raw`${en.yours}(?: (?:over there|here|there|at amazon|has|have|had|just|simply|then|only|apparently|obviously|clearly|seems? to have|must have|\w+ly))* ${en.did}(?:[^.!?\n,;]{0,50})`,
      [
        'Your review software binned it within four minutes.',
        'Your own catalogue filter waved the text through for two years.',
        'Your reviewers never looked at the photo.',
        'Your people over there mixed the two stores.',
      ],
      [
        'Your team asked for the invoices of two lots.',
        'Your system shows 14 orders; we counted the same.',
        'Your notice of 3 May names two pages.',
      ],
    ),
    entry(
      String.raw`\bno (?:human|person|one|body|living soul|real person|actual person)(?: being)? (?:over there|at your end|on your side|at amazon|in your \w+|behind)[^.!?\n]{0,40}\b(?:bother\w*|look\w*|read\w*|check\w*|care\w*|answer\w*|think\w*|thought|knows?)\b|\b(?:if|had) (?:anyone|anybody|somebody|someone|a human|you|your \w+) (?:over there |on your side |at your end |at amazon )?(?:had |only )?(?:bothered|looked|read|checked|taken|asked|cared|done|warned|told)\b|\b(?:a |some |this |that |the )?(?:faceless|heartless|mindless|brainless|soulless|overzealous|dumb|stupid|blind|trigger-happy|clueless|lazy) (?:\w+ )?(?:bots?|robots?|algorithms?|machines?|software|system|filter|AI|computer|reviewers?|clerk|giant|corporation|company|script)\b|\b(?:it (?:is|was)|this (?:is|was)|the (?:whole thing|matter) (?:is|was)) (?:\w+ )?(?:amazon|your \w+|you) (?:who|that|which)\b|\b(?:on|at) (?:your|amazon(?:'s|’s)) (?:side|end|part|doorstep|account)\b[^.!?\n]{0,50}\b(?:fault|error|mistake|wrong|problem|failure|mix-?up|bug|blunder)\b|\b(?:an? |the )?(?:fault|error|mistake|problem|failure|mix-?up|bug|blunder|glitch)\w* (?:\w+ )?(?:on|at|from|of) (?:your|amazon(?:'s|’s)) (?:side|end|part|doorstep|making|doing|own|people|house)\b`,
      [
        'This tells me no human over there bothered to look.',
        'Had anyone on your side read it, we would be selling.',
        'A brainless bot closed the page.',
        'There was a mix-up on your side.',
      ],
      [
        'No one in the packing room looked at the label.',
        'The machine on our side of the wall printed blank.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Ihr|Ihre|Ihrem|Ihren|Ihrer|Euer|Eure|Euren|Eurem) (?:eigene[nrms]? |sogenannte[nrs]? |\p{L}+ )?[\p{L}-]*(?:system\p{L}*|filter\p{L}*|software|algorithm\p{L}*|automat\p{L}*|robote?r?\p{L}*|bots?|ki|maschinen?|plattform|technik|prüfer\p{L}*|prüfung|prüfteam|team|mitarbeiter\p{L}*|kollegen|leute|abteilung|lager|haus|computer|programm|erkennung|support|hotline)(?: [\p{L}-]+){0,8} (?:durchgewunken|durchgelassen|durchgehen lassen|geschlafen|schläft|verschlafen|übersehen|übersieht|wacht|aufgewacht|versagt|weggeworfen|weggewischt|verworfen|ignoriert|gelöscht ohne|verwechselt|verrannt|überreagiert|irrt|geirrt|kann nicht|konnte nicht|versteht nicht|hat keine|nie|nicht (?:gelesen|geprüft|hingeschaut|bemerkt|gestört|beanstandet)|blind|willkürlich|falsch|gestraft|bestraft|abgewürgt|abgewimmelt|gestört|geduldet|akzeptiert|freigegeben|zugelassen|kaputt|gesponnen|spinnt|mitgemacht)(?!\p{L})`,
      [
        'Ihr eigenes Filtersystem hat den Text die ganze Zeit durchgewunken und wacht erst jetzt auf.',
        'Ihre Prüfer haben das Foto nicht gelesen.',
        'Ihre KI hat zwei Läden verwechselt.',
      ],
      ['Ihr Team hat am 3. Mai die Rechnungen verlangt.', 'Ihr System zeigt 14 Bestellungen.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:bei Ihnen|auf Ihrer Seite|in Ihrem Haus|von Ihnen|Ihrerseits)(?: [\p{L}-]+){0,6} (?:Fehler|Panne|Irrtum|versagt|geschlampt|Versehen|Schuld|niemand|keiner|gelesen|hingeschaut|Mühe)(?!\p{L})|(?<!\p{L})(?:niemand|keiner|kein Mensch) (?:bei Ihnen|in Ihrem|bei Amazon)(?!\p{L})|(?<!\p{L})(?:herzlose[rsn]?|seelenlose[rsn]?|blinde[rsn]?|dumme[rsn]?|übereifrige[rsn]?) (?:\p{L}+ )?(?:Bot|Bots|Algorithmus|Roboter|Automat|Software|System|Filter|Maschine|Konzern)(?!\p{L})`,
      [
        'Kein Mensch bei Ihnen hat das gelesen: niemand bei Ihnen.',
        'Ein blinder Algorithmus hat die Seite gesperrt.',
      ],
      ['Niemand bei uns hat das Etikett gelesen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:votre|vos) (?:\p{L}+ )?(?:système\p{L}*|filtres?|logiciels?|algorithmes?|robots?|automates?|IA|machines?|plateforme|équipes?|collègues|agents?|services?|contrôleurs?|vérificateurs?|modérateurs?|entrepôts?|outils?|ordinateurs?|maison|employés|programme)(?: [\p{L}’'-]+){0,7} (?:laissé passer|fermé les yeux|dormi|dort|réveill\p{L}+|ignoré\p{L}*|jeté\p{L}*|balayé\p{L}*|rejeté\p{L}* sans|confond\p{L}*|tromp\p{L}+|emballé\p{L}*|pas (?:lu|vu|regardé|vérifié|compris|capable|su)|jamais|incapables?|raté\p{L}*|avalé\p{L}*|perdu\p{L}*|puni\p{L}*|accus\p{L}+|aveugl\p{L}*|à tort|défaillant\p{L}*|dérap\p{L}+|accepté\p{L}* pendant|validé\p{L}* pendant|toléré\p{L}*|bâclé\p{L}*|oublié\p{L}*|acharn\p{L}+)(?!\p{L})`,
      [
        'Votre propre filtre a laissé passer ce texte deux ans.',
        'Vos robots se sont trompés de boutique.',
        'Vos agents n’ont jamais lu la pièce.',
      ],
      ['Votre équipe a demandé les factures le 3 mai.', 'Votre système indique 14 commandes.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:personne (?:chez vous|de chez vous|chez Amazon)|aucun humain|(?:erreur|faute|bug|panne|négligence|raté)(?: [\p{L}’'-]+){0,2} (?:de votre (?:part|côté)|chez vous|d['’]Amazon|de vos)|de votre côté(?: [\p{L}’'-]+){0,6} (?:erreur|faute|bug|négligence)|(?:robot|algorithme|logiciel|machine|système) (?:aveugle|stupide|sans cœur|borné|absurde))(?!\p{L})`,
      ['Personne chez vous n’a lu notre courrier.', 'C’est une erreur de votre côté.'],
      ['Personne chez nous n’a lu l’étiquette.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:il |i |la |le |lo |gli |dal |dai |dalla |del |della )?(?:vostr[oaie]|Vostr[oaie])) (?:\p{L}+ )?(?:sistem[ai]|filtr[oi]|software|algoritm[oi]|robot|bot|automatism[oi]|IA|macchin[ae]|piattaforma|squadr[ae]|team|collegh[ie]|operator[ei]|agent[ei]|reparto|controllor[ei]|revisor[ei]|magazzin[oi]|strument[oi]|computer|personale|uffici|programma)(?: [\p{L}'’-]+){0,7} (?:lasciato passare|chiuso un occhio|dormi\p{L}*|svegli\p{L}+|ignorat\p{L}*|ignora|buttat\p{L}*|cestinat\p{L}*|scartat\p{L}* senza|confus\p{L}*|sbagli\p{L}+|impazzit\p{L}*|non (?:ha|hanno|sa|sanno|legge|leggono|capisce|capiscono|vede|funziona|riesce)|mai|incapac[ei]|pers[oaie]|punit\p{L}*|accus\p{L}+|ciec\p{L}+|a torto|per errore|tollerat\p{L}*|accettat\p{L}* per|difettos[oaie]|dimenticat\p{L}*)(?!\p{L})`,
      [
        'Il vostro sistema ha lasciato passare il testo per due anni.',
        'I vostri operatori hanno confuso i negozi.',
        'Il vostro robot ha cestinato la risposta.',
      ],
      ['Il vostro team ha chiesto le fatture il 3 maggio.', 'Il vostro sistema mostra 14 ordini.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:nessuno (?:da voi|di voi|dei vostri|in Amazon|da parte vostra)|(?:errore|colpa|svista|guasto|negligenza)(?: [\p{L}'’-]+){0,2} (?:da parte vostra|vostr[oa]|di Amazon|dei vostri|dalla vostra)|(?:robot|algoritmo|software|sistema|macchina) (?:ciec[oa]|stupid[oa]|senz['’]anima|ottus[oa]|assurd[oa]))(?!\p{L})`,
      ['Nessuno dei vostri ha letto la risposta.', 'È stato un errore da parte vostra.'],
      ['Nessuno in magazzino ha letto l’etichetta.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:su|sus|vuestr[oa]s?) (?:propi[oa]s? )?(?:\p{L}+ )?(?:sistemas?|filtros?|softwares?|algoritmos?|robots?|bots?|automatismos?|IA|máquinas?|plataforma|equipos?|compañeros|agentes?|departamentos?|revisores?|almacén|almacenes|herramientas?|ordenador|personal|gente|programa|empleados)(?: [\p{L}-]+){0,7} (?:dejado pasar|dejó pasar|hizo la vista gorda|dorm\p{L}+|despert\p{L}+|ignor\p{L}+|tiró|tirado|descart\p{L}+ sin|confund\p{L}+|equivoc\p{L}+|enloquec\p{L}+|no (?:ha|han|sabe|saben|lee|leen|leyó|leyeron|entiende|ve|vio|funciona|miró|fue|puede)|nunca|incapa\p{L}+|perdi\p{L}+|castig\p{L}+|acus\p{L}+|cieg\p{L}+|por error|toler\p{L}+|acept\p{L}+ durante|fall\p{L}+|olvid\p{L}+|tragó|se tragó|injust\p{L}+)(?!\p{L})(?<!(?:nuestros?|nuestras?) [^.!?]{0,80})`,
      [
        'Su propio filtro dejó pasar el texto dos años.',
        'Sus agentes no leyeron la respuesta.',
        'Su robot se equivocó de tienda.',
      ],
      ['Su equipo pidió las facturas el 3 de mayo.', 'Su sistema muestra 14 pedidos.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:nadie (?:de ustedes|en Amazon|de su (?:equipo|lado)|ahí)|ningún humano|(?:error|culpa|fallo|negligencia)(?: [\p{L}-]+){0,2} (?:de su (?:parte|lado)|suy[oa]|de Amazon|de ustedes|de sus)|(?:robot|algoritmo|software|sistema|máquina) (?:cieg[oa]|estúpid[oa]|sin alma|absurd[oa]|torpe))(?!\p{L})`,
      ['Nadie de ustedes leyó la respuesta.', 'Fue un fallo de su parte.'],
      ['Nadie en el almacén leyó la etiqueta.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:貴社|御社|そちら|アマゾン|Amazon)(?:側)?(?:の|が|は|も|さん(?:の|が|は))[^。]{0,30}(?:見(?:逃|落と|過ご)|放置|無視|誤(?:判|作動|って|り|検)|間違|勘違い|怠(?:慢|っ)|眠って|ろくに|きちんと(?:見|読|確認)て(?:い|お)?(?:ない|ません)|読(?:んで|まず|みもせず)(?:いない|いません|に)?|対応が(?:悪|遅|ひど)|不具合|欠陥|落ち度|責任|一方的|機械的|理不尽|不当|ミス)|(?:機械|ロボット|AI|自動判定|アルゴリズム)(?:が|は|の)[^。]{0,20}(?:勝手|誤|間違|暴走|見もせず|一方的)`,
      [
        '貴社の審査システムは二年間この文言を見逃していました。',
        'そちらの担当者はろくに資料を読んでいません。',
        'AIが勝手に停止しました。',
      ],
      ['貴社の通知には14件とあります。', 'Amazonの売上レポートを毎週確認します。'],
    ),
  ],
}
