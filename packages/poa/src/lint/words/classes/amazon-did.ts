import { entry } from '../entry.ts'
import { amazonDidInEnglish } from './amazon-did-en.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/**
 * LNG-03 by the place of the reader's house in the sentence, whatever the deed is called: subject of a deed without a
 * look, a reason or a warning; subject of a deed that went wrong; what should have been done, told as a condition; the
 * one by whom it was done badly; a fault of theirs as the cause; a house with a judging word before it.
 *
 * A gap holds no second subject of our own, so "Amazon removed the page because we listed it without a check" is free.
 */

const de = (() => {
  const house = String.raw`[\p{L}-]*(?:system|bots?|roboter|algorithmus|ki|filter|software|automat|automatik|lager|logistikzentrum|logistik|versandzentrum|lagerhaus|team|mitarbeiter|leute|support|verkäuferservice|prüfer|fahrer|zusteller|abteilung|hotline|kundendienst|katalog)`
  const subject = String.raw`(?<!\p{L})(?:amazon|sie(?= haben)|(?:ihre?|amazons) (?:\p{L}+ )?${house}|(?:das|der|die) (?:\p{L}+ )?(?:amazon-?\s?${house}|fba-?${house}|${house} von amazon))(?!\p{L})`
  const gap = (most: number): string =>
    String.raw`(?:(?!(?<!\p{L})(?:wir|ich|weil|da wir|nachdem|als wir|unser mitarbeiter|unser drucker)(?!\p{L}))[^.!?;:\n]){0,${String(most)}}?`
  return oneOf(
    String.raw`${subject}${gap(90)}(?<!\p{L})ohne(?: (?:jede[nrms]?|auch nur|\p{L}+|einen|eine|ein)){0,4}? (?:prüfung|vorwarnung|warnung|grund|begründung|beweise?|nachweis|anhörung|erklärung|ankündigung|kontrolle|rückfrage|blick|überprüfung|nachfrage|anzusehen|anzuschauen|zu prüfen|zu lesen|hinzusehen|hinzuschauen|nachzufragen|zu fragen|zu warnen|geprüft|gelesen|gesehen|zu öffnen|gelegenheit|möglichkeit|chance|anzuhören|zu informieren|zu begründen|zu erklären)(?!\p{L})`,
    String.raw`${subject} (?:(?:hat|haben|hatte|hatten) )${gap(70)}(?:vertauscht|verwechselt|verloren|verlegt|vermischt|falsch (?:\p{L}+)|fehlerhaft \p{L}+|beschädigt|kaputt ?gemacht|übersehen|ignoriert|vergessen|versäumt|verschlampt|hingehalten|vertröstet|abgewimmelt|warten lassen|zu unrecht \p{L}+|zu Unrecht \p{L}+|willkürlich \p{L}+|grundlos \p{L}+|versehentlich \p{L}+|irrtümlich \p{L}+|bestraft|im stich gelassen|nicht (?:geantwortet|reagiert|geprüft|gelesen|informiert|gewarnt|geholfen|gescannt|gezählt)|nie (?:geantwortet|reagiert|geprüft|gelesen|informiert|gewarnt|geholfen))(?!\p{L})`,
    String.raw`${subject}(?: \p{L}+)? (?:war|waren|ist) (?:\p{L}+ )?(?:ausgefallen|nicht erreichbar|offline|gestört|überlastet|defekt|kaputt|zu spät|langsam)(?!\p{L})|(?:weil|da) (?:\p{L}+ )?(?:die app|das system|die seite|der server|das portal) von amazon [^.!?;\n]{0,30}(?:ausgefallen|gestört|offline|nicht erreichbar|überlastet)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:hätten?|wenn) (?:(?:uns|mir|sich|man|jemand|einer|bei|von) )*(?:der |die |das )?(?:verkäuferservice|verkäufersupport|seller support|support|amazon|ihre? (?:\p{L}+ )?${house})(?!\p{L})[^.!?;\n]{0,90}?(?<!\p{L})(?:wären?|hätten?|stünden|gäbe)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:fehler|panne|versagen|chaos|verzögerung|irrtum|schlamperei|störung)\p{L}* (?:in|im|bei|von|durch|des|der) (?:ihre[rmns]?|amazons?|fba|amazon-\p{L}+)(?!\p{L})(?! (?:konto|angebot|seite|vorlage|schreiben|mitteilung))`,
    String.raw`(?<!\p{L})ihre? (?:nachlässige[nrs]?|unfähige[nrs]?|schlampige[nrs]?|langsame[nrs]?|faule[nrs]?|inkompetente[nrs]?|überforderte[nrs]?|unzuverlässige[nrs]?|chaotische[nrs]?|fehlerhafte[nrs]?|schlechte[nrs]?|unfreundliche[nrs]?|arrogante[nrs]?|kaputte[nrs]?|sture[nrs]?) ${house}(?!\p{L})`,
    String.raw`(?<!\p{L})(?:richtlinien?|regeln?|vorgaben|bedingungen|hilfeseiten?) (?:ist|sind|war|waren) (?:so|viel zu|zu|völlig|derart|einfach zu) (?:unklar|kompliziert|schwammig|verwirrend|widersprüchlich|streng|unverständlich|lang|versteckt)`,
    String.raw`(?<!\p{L})(?:wir|ich) (?:\p{L}+ )?(?:ungerecht|unfair|wie (?:ein )?(?:verbrecher|kriminelle[r]?|betrüger)|schlecht) (?:\p{L}+ )?behandelt(?!\p{L})|(?<!\p{L})(?:ungerecht|unfair|unverschämt|nicht in ordnung|empörend|nicht fair),? (?:dass|wie) (?:amazon|sie|ihr\p{L}*)(?!\p{L})`,
  )
})()

const fr = (() => {
  const house = String.raw`(?:systèmes?|robots?|bots?|algorithmes?|IA|filtres?|logiciels?|entrepôts?|centres? (?:logistiques?|de distribution|d['’]expédition)|logistique|équipes?|employés|salariés|agents?|support|assistance|service|livreurs?|chauffeurs?|personnel|contrôleurs?)`
  const subject = String.raw`(?<!(?<!\p{L})(?:à|par|chez|de|sur|vers|avec|d['’]|qu['’]) ?)(?<!\p{L})(?:amazon|(?:votre|vos) (?:\p{L}+ )?${house}|(?:le|les|l['’]) ?(?:\p{L}+ )?${house} (?:d['’]amazon|FBA))(?!\p{L})`
  const gap = (most: number): string =>
    String.raw`(?:(?!(?<!\p{L})(?:nous avons|nous n['’]avons|nous avions|j['’]ai|parce que|car|notre (?:employé|fournisseur|imprimante))(?!\p{L}))[^.!?;:\n]){0,${String(most)}}?`
  return oneOf(
    String.raw`(?:application|appli|site|système|serveur|portail) (?:d['’]amazon|seller central) (?:était|étaient|est|a été) (?:\p{L}+ )?(?:en panne|hors service|inaccessible|indisponible|bloquée?|lente?)(?!\p{L})`,
    String.raw`(?:(?<!\p{L})vous avez (?:\p{L}+ )?(?:fermé|bloqué|supprimé|suspendu|retiré|désactivé)|${subject})${gap(80)}(?<!\p{L})sans (?:même |jamais |aucun\p{L}* |la moindre |le moindre |nous |nous en |en |rien |préalablement )*(?:regarder|me laisser|nous laisser|(?:nous |me )?donner|chance|possibilité|vérifi\p{L}+|lire|prévenir|avertir|écouter|consulter|ouvrir|examiner|contrôler|demander|expliquer|informer|contrôle|vérification|preuves?|raison|motif|avertissement|préavis|explication|justification|enquête)(?!\p{L})`,
    String.raw`${subject} (?:qui )?(?:nous |m['’]|l['’]|les |ne |n['’])?(?:a|ont|avait|avaient|n['’]a|n['’]ont) (?:\p{L}+ ){0,2}?(?:mélangé|confondu|perdu|égaré|abîmé|cassé|endommagé|oublié|ignoré|négligé|mal \p{L}+|échangé|interverti|puni|injustement \p{L}+|pas (?:répondu|lu|vérifié|regardé|prévenu|aidé|scanné|compté)|jamais (?:répondu|lu|vérifié|regardé|prévenu|aidé)|rien (?:vérifié|regardé|lu|fait))\p{L}*(?!\p{L})`,
    String.raw`(?<!\p{L})si (?:le |la |l['’])?(?:support|assistance|service vendeurs?|seller support|amazon|(?:vos|votre) (?:\p{L}+ )?${house}) ?(?:vendeurs? )?(?:\p{L}+ )?(?:nous |ne nous |m['’]|ne m['’]|n['’]|l['’])?(?:avai(?:t|ent)|étai(?:t|ent))(?!\p{L})[^.!?;\n]{0,100}?(?:aurai|serai|aurions|serions)\p{L}*`,
    String.raw`(?<!\p{L})(?:erreur|panne|bug|bogue|faute|négligence|retard|dysfonctionnement|défaillance)s? (?:dans|de|du|des|d['’]|chez) ?(?:votre|vos|amazon|l['’]entrepôt (?:d['’]amazon|FBA)|FBA)(?!\p{L})(?! (?:compte|notification|message))`,
    String.raw`(?<!\p{L})(?:votre|vos) (?:${house} (?:négligent|incompétent|lent|inutile|débordé|incapable|défaillant|aveugle)e?s?|(?:incompétent|négligent|lent|mauvais|piètre|stupide|soi-disant)e?s? ${house})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:règles?|règlement|politiques?|consignes|conditions) (?:est|sont|était|étaient) (?:si|trop|tellement|beaucoup trop|vraiment trop) (?:peu claires?|floues?|vagues?|complexes?|compliquée?s?|confuses?|strictes?|contradictoires?)`,
    String.raw`(?<!\p{L})(?:traitée?s? (?:injustement|comme des (?:criminels|voleurs|escrocs))|(?:injuste|scandaleux|anormal|inadmissible) (?:que|qu['’]) ?(?:amazon|vous))(?!\p{L})`,
  )
})()

const it = (() => {
  const house = String.raw`(?:sistem[ai]|robot|bot|algoritm[oi]|IA|filtr[oi]|software|magazzin[oi]|centr[oi] (?:logistic[oi]|di distribuzione)|logistica|team|squadra|addetti|dipendenti|agenti|assistenza|supporto|servizio|autisti|corrieri|personale)`
  const subject = String.raw`(?<!(?<!\p{L})(?:a|ad|da|di|su|con|per|in|presso) )(?<!\p{L})(?:amazon|(?:il|la|i|lo) vostr[oaie] (?:\p{L}+ )?${house}|(?:il|la|i|lo|l['’]) ?${house} (?:di amazon|FBA))(?!\p{L})`
  const gap = (most: number): string =>
    String.raw`(?:(?!(?<!\p{L})(?:abbiamo|avevamo|ho|perché|poiché|il nostro (?:addetto|fornitore))(?!\p{L}))[^.!?;:\n]){0,${String(most)}}?`
  return oneOf(
    String.raw`(?<!\p{L})è stat[oa] (?:il |la |lo |l['’]) ?${house} (?:di amazon|FBA) (?:a|che)(?!\p{L})|(?:app|sito|sistema|server|portale) (?:di amazon|seller central) (?:era|è stat[oa]|non) (?:\p{L}+ )?(?:fuori servizio|irraggiungibile|bloccat[oa]|in tilt|lent[oa]|funziona\p{L}*)`,
    String.raw`(?:(?<!\p{L})avete (?:\p{L}+ )?(?:chiuso|bloccato|sospeso|rimosso|cancellato|disattivato)|${subject})${gap(80)}(?<!\p{L})senza (?:alcun\p{L}* |nessun\p{L}* |nemmeno |neppure |neanche |mai |un |una |il minimo |la minima |prima )*(?:guard\p{L}+|dar(?:mi|ci)|lasciar(?:mi|ci)|controll\p{L}+|verific\p{L}+|legg\p{L}+|avvis\p{L}*|ascolt\p{L}+|aprire|esamin\p{L}+|chied\p{L}+|spieg\p{L}+|prov[ae]|motiv[oi]|ragione|preavviso|giustificazion\p{L}|indagin\p{L}|avvertiment\p{L})(?!\p{L})`,
    String.raw`${subject} (?:ci |mi |li |non |non ci )?(?:ha|hanno|aveva|avevano) (?:\p{L}+ ){0,2}?(?:confuso|scambiato|perso|smarrito|rotto|danneggiato|dimenticato|ignorato|trascurato|sbagliato|mescolato|punito|mal \p{L}+|ingiustamente \p{L}+|erroneamente \p{L}+|risposto (?:tardi|male)|mai (?:risposto|letto|controllato|guardato|avvisato))(?!\p{L})|${subject} non (?:ci |mi )?(?:ha|hanno) (?:mai |nemmeno |neppure |neanche )?(?:risposto|letto|controllato|guardato|avvisato|aiutato|scansionato|contato|spiegato)(?!\p{L})`,
    String.raw`(?<!\p{L})se (?:il |la |l['’])?(?:supporto|assistenza|seller support|servizio venditori|amazon|vostr[oaie] (?:\p{L}+ )?${house})(?: venditori| ai venditori)? (?:ci |mi |non ci |non mi |non )?(?:avess\p{L}+|foss\p{L}+)(?!\p{L})[^.!?;\n]{0,100}?(?:sarebb|avrebb|saremm|avremm)\p{L}+`,
    String.raw`(?<!\p{L})(?:error[ei]|guast[oi]|bug|colpa|negligenza|ritard[oi]|disguid[oi]|malfunzionament[oi]) (?:(?:nel|del|dei|della|di|da|nella|presso) )?(?:(?:il |la |i )?vostr[oaie]|amazon|magazzino (?:di amazon|FBA)|FBA)(?!\p{L})(?! (?:account|avviso|notifica|messaggio))`,
    String.raw`(?<!\p{L})vostr[oaie] (?:${house} (?:negligent|incompetent|lent|inutil|incapac|sbadat|inaffidabil)[eoia]+|(?:incompetent|negligent|lent|pessim|stupid)[eoia] ${house})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:regol[ae]|politic(?:a|he)|norme|condizioni|linee guida) (?:è|sono|era|erano) (?:così|troppo|talmente|davvero troppo) (?:poco chiar[ae]|vag(?:a|he)|compless[ae]|complicat[ae]|confus[ae]|sever[ae]|contraddittori[ae])`,
    String.raw`(?<!\p{L})(?:trattat[oi] (?:ingiustamente|come (?:dei )?(?:criminali|ladri|truffatori))|(?:ingiusto|scandaloso|assurdo|vergognoso) che (?:amazon|voi))(?!\p{L})`,
  )
})()

const es = (() => {
  const house = String.raw`(?:sistemas?|robots?|bots?|algoritmos?|IA|filtros?|software|almacén|almacenes|centros? (?:logísticos?|de distribución)|logística|equipos?|empleados|agentes?|soporte|asistencia|servicio|repartidores|personal|revisores)`
  const subject = String.raw`(?:(?<!(?<!\p{L})(?:a|de|por|en|con|para|desde) )(?<!\p{L})(?:amazon|(?:el|los) ${house} (?:de amazon|FBA))|(?<=^|[.!?;:,¿¡] |\n|(?<!\p{L})(?:que|porque|y|pero|pues|cuando|si) )(?:sus?|vuestr[oa]s?) (?:\p{L}+ )?${house})(?!\p{L})`
  const gap = (most: number): string =>
    String.raw`(?:(?!(?<!\p{L})(?:hemos|habíamos|he|porque|ya que|nuestr[oa] (?:emplead[oa]|proveedor))(?!\p{L}))[^.!?;:\n]){0,${String(most)}}?`
  return oneOf(
    String.raw`(?:aplicación|app|web|sistema|servidor|portal) de amazon (?:estaba|estuvo|no) (?:\p{L}+ )?(?:caíd[oa]|fuera de servicio|bloquead[oa]|lent[oa]|funciona\p{L}*)`,
    String.raw`(?:(?<=^|[.!?;:,¿¡] |\n)(?:ustedes |nos |me )*(?:cerr|bloque|suspend|elimin|retir|quit|desactiv)\p{L}*ron|${subject})${gap(80)}(?<!\p{L})sin (?:ningun\p{L}* |ningún |ni siquiera |siquiera |mirar |nunca |la menor |el menor |previ[oa] |más |una |un |sola |antes )*(?:mirar|dar(?:me|nos)|dejar(?:me|nos)|escuchar(?:me|nos)|revis\p{L}+|comprob\p{L}+|leer|avis\p{L}*|escuchar|abrir|examinar|preguntar|explic\p{L}+|prueb\p{L}+|motivos?|razón|control|justificación|investig\p{L}+|advertencia|verific\p{L}+|nada|mirada)(?!\p{L})`,
    String.raw`${subject} (?:nos |me |los |no |no nos )?(?:ha |han |había |habían )?(?:\p{L}+ )?(?:confund\p{L}+|perdi\p{L}+|extravi\p{L}+|romp\p{L}+|roto|dañ(?:ó|ado|aron)|olvid\p{L}+|ignor(?:ó|ado|aron|a)|descuid\p{L}+|equivoc\p{L}+|mezcl(?:ó|ado|aron|a)|castig\p{L}+|(?:mal|injustamente|erróneamente) \p{L}+)(?!\p{L})|${subject} (?:nunca|no|jamás) (?:nos |me )?(?:ha |han )?(?:contest|respond|ley|leíd|mir|revis|comprob|avis|ayud|escane|cont|explic)\p{L}+(?!\p{L})`,
    String.raw`(?<!\p{L})si (?:el |la )?(?:soporte|asistencia|seller support|servicio al vendedor|amazon|(?:su|sus|vuestr[oa]s?) (?:\p{L}+ )?${house})(?: al vendedor| para vendedores| de amazon)? (?:nos |me |no nos |no me |no )?(?:hub\p{L}+|fuera\p{L}*|fuese\p{L}*)(?!\p{L})[^.!?;\n]{0,100}?(?:habr[íi]a|ser[íi]a|estar[íi]a|hubiera|hubiese)\p{L}*`,
    String.raw`(?<!\p{L})(?:error(?:es)?|fall[oa]s?|avería|culpa|negligencia|retrasos?|descuidos?|confusión) (?:en|de|del|por parte de|cometidos? por) (?:(?:su|sus|vuestr[oa]) ${house}|amazon|(?:el )?almacén (?:de amazon|FBA)|FBA)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:su|sus|vuestr[oa]s?) (?:${house} (?:negligente|incompetente|lent[oa]|inútil|incapaz|descuidad[oa])s?|(?:incompetente|negligente|lent[oa]|pésim[oa]|mal)s? ${house})(?!\p{L})`,
    String.raw`(?<!\p{L})(?:normas?|reglas?|políticas?|condiciones) (?:es|son|era|eran) (?:tan|demasiado|muy poco) (?:poco claras?|claras?|vagas?|complejas?|complicadas?|confusas?|estrictas?|contradictorias?)`,
    String.raw`(?<!\p{L})(?:tratad[oa]s? (?:injustamente|como (?:unos )?(?:criminales|ladrones|delincuentes|estafadores))|(?:injusto|indignante|absurdo|vergonzoso) que (?:amazon|ustedes))(?!\p{L})`,
  )
})()

const ja = (() => {
  const party = '(?:Amazon|アマゾン|御社|貴社|そちら)(?:側)?'
  const house =
    '(?:システム|AI|ロボット|ボット|アルゴリズム|倉庫|物流センター|フルフィルメントセンター|配送センター|チーム|スタッフ|担当者?|サポート|審査(?:担当|チーム)?|カタログ|ドライバー)'
  return oneOf(
    `${party}(?:の?${house})?[がはも、](?!当店)[^。]{0,40}(?:確認(?:も)?せず|調べ(?:も)?せず|見(?:も)?(?:せず|ずに)|読(?:み|ま)(?:も)?(?:せず|ずに)|何の(?:確認|説明|警告|予告|根拠|理由)もなく|(?:予告|警告|説明|根拠|理由|証拠)(?:も)?(?:なく|なしに)|一方的に|勝手に|誤って|不当に|間違って)`,
    `${party}の?${house}[がは](?!当店)[^。]{0,30}(?:取り違え|混同し|紛失し|破損させ|間違え|見落と|忘れ|無視し|放置し|怠)`,
    '(?:サポート|テクニカルサポート|セラーサポート|アマゾン|Amazon|御社|貴社)[^。]{0,30}(?:ていれば|ていたら|てくれれば|てくれたら|なければ)[^。]{0,40}(?:なかった|ませんでした|はず|でしょう|済ん)',
    `${party}の?${house}?の(?:ミス|誤り|不手際|怠慢|不具合|遅れ|せい|手違い)`,
    `(?:ミス|間違い|誤り)(?:を(?:した|犯した|起こした)のは|は)(?:Amazon|アマゾン|御社|貴社)|(?:機会も与え|弁明の機会|説明の機会)[^。]{0,6}(?:ず|なく|ない|なかった)|(?:不当|不公平|理不尽)(?:です|だ)|(?:不当|不公平|理不尽)(?:な|に)(?:扱|停止|処分|処罰)|規約(?:が|は)(?:わかりにく|分かりにく|曖昧|不明確|複雑)`,
  )
})()

export const amazonDid: ByLanguage = {
  en: [
    entry(
      amazonDidInEnglish,
      [
        'Had your warehouse counted the pallets, we would not be here.',
        'Your fulfilment centre mislabelled 40 units.',
        'Amazon took our listings down without any warning.',
        'The units that your careless warehouse sent were torn.',
        'The parcels were lost by Amazon.',
        'The delay comes from a bug in your tracking system.',
        'The policy is so unclear that nobody can follow it.',
        'We were treated unfairly.',
      ],
      [
        'Amazon removed the page because we listed it without a check.',
        'We sent 60 units to Amazon without a label check.',
        'Amazon sent the 60 units back; our label was wrongly printed.',
        'If our clerk had read the notice, the lot would have stayed.',
        'An error in our Amazon template left the field empty.',
        'Amazon does not accept a label without a weight.',
        'Amazon had removed the offer, and we wrongly opened it again.',
      ],
    ),
  ],
  de: [
    entry(
      de,
      [
        'Ihr System hat die Angebote ohne jede Prüfung gelöscht.',
        'Ihr Logistikzentrum hat die Ware vertauscht.',
        'Hätte uns der Verkäuferservice geantwortet, wäre nichts verspätet gewesen.',
        'Ein Fehler in Ihrem System ist schuld.',
        'Ihr langsamer Support hilft nicht.',
      ],
      [
        'Amazon hat das Angebot gesperrt, weil wir es ohne Prüfung eingestellt haben.',
        'Wir schickten Amazon 60 Stück ohne Etikett.',
        'Unser System hat die Preise vertauscht.',
      ],
    ),
  ],
  fr: [
    entry(
      fr,
      [
        'Votre système a supprimé nos annonces sans rien vérifier.',
        'Votre entrepôt a mélangé nos articles.',
        'Si votre support m’avait répondu, rien ne serait arrivé.',
        'Une erreur de votre entrepôt en est la cause.',
      ],
      [
        'Amazon a retiré la fiche car nous l’avions publiée sans contrôle.',
        'Nous avons envoyé 60 unités à Amazon sans étiquette.',
        'Notre système a mélangé les tailles.',
      ],
    ),
  ],
  it: [
    entry(
      it,
      [
        'Il vostro sistema ha tolto gli annunci senza controllare nulla.',
        'Il vostro magazzino ha scambiato gli articoli.',
        'Se l’assistenza ci avesse risposto, nulla sarebbe accaduto.',
        'È un errore del magazzino di Amazon: errore di Amazon.',
      ],
      [
        'Amazon ha rimosso la scheda perché l’avevamo pubblicata senza controllo.',
        'Il nostro sistema ha scambiato le taglie.',
        'Abbiamo spedito ad Amazon 60 pezzi senza etichetta.',
      ],
    ),
  ],
  es: [
    entry(
      es,
      [
        'Su sistema nos quitó los anuncios sin revisar nada.',
        'Amazon nos ha bloqueado sin mirar una factura.',
        'Si el soporte hubiera contestado, ningún pedido habría salido tarde.',
        'Fue un error de Amazon.',
      ],
      [
        'Amazon retiró la ficha porque la publicamos sin control.',
        'El proveedor cambió su sistema sin avisar.',
        'Enviamos a Amazon 60 unidades sin etiqueta.',
      ],
    ),
  ],
  ja: [
    entry(
      ja,
      [
        '御社のシステムが何も確認せずに削除しました。',
        'Amazonの倉庫が商品を取り違えました。',
        'サポートが早く回答していれば、遅延は起きませんでした。',
        'Amazonの倉庫のミスです。',
      ],
      [
        '当店のシステムが価格を取り違えました。',
        'Amazonの倉庫から返送された12個に当店の誤ったラベルが付いていました。',
        'Amazonより通知を受けました。',
      ],
    ),
  ],
}
