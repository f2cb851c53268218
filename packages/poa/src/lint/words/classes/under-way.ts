import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-01: somebody is at it, something is awaited, or its day is a next one. */
export const underWay: ByLanguage = {
  en: [
    entry(
      String.raw`(?<!\b(?:that|which|who|how|what|if|whether|while|as) (?:\w+ ){0,3})\b(?:our|the|an?) (?:\w+ )?(?:lawyer|attorney|accountant|bookkeeper|agency|supplier|manufacturer|lab|laboratory|carrier|courier|developer|programmer|designer|photographer|consultant|translator|printer|factory|brand|team|staff|owner|manager|lead|clerk|deputy|warehouse|auditor|inspector) (?:is|are) (?:\w+ly )?(?!missing|standing|lacking|wanting|nothing)\w{2,}ing\b|\b(?:we|i) (?:\w+ )?(?:expect|await|wait for|are awaiting|are expecting|look forward to) (?:the|an?|our|their|his|her|its|your|two|three|new|first|results?|delivery)\b|\b(?:up for (?:review|renewal|replacement|discussion)|in the pipeline|on (?:the|our|my) (?:to-?do list|agenda|list of things)|any (?:day|time|moment)(?: now)?|under (?:construction|discussion|consideration|review|negotiation|development|way)|in (?:hand|planning|the making|preparation|discussion)|(?:have|has|had) (?:still )?(?:not|yet) (?:been |gone |come )?(?:\w+ )?(?:but|yet|though|and) (?:will|shall|soon|are|is))\b`,
      [
        'Our lawyer is drawing up the letter.',
        'We expect the report any day.',
        'Shipping templates are up for review.',
      ],
      ['The box that our supplier is sending was refused.', 'The scanner is standing on bench 2.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:setzt|setzen|schreibt|schreiben|erstellt|erstellen|sucht|suchen|prüft|prüfen|arbeitet|arbeiten|richtet|richten|klärt|klären|verhandelt|verhandeln|holt|holen|sammelt|sammeln|bereitet|bereiten|wartet|warten|plant|planen|testet|testen|organisiert|organisieren)(?: [\p{L}-]+){0,4} (?:gerade|derzeit|momentan|zurzeit|aktuell|im Moment|augenblicklich)|(?:erwarten|erwarte|warten|warte)(?: [\p{L}-]+)? (?:wir|ich|auf|noch|den|die|das|jeden)|(?:jeden Tag|täglich|stündlich) (?:erwartet|zu rechnen)|nächste[nrms]? (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Woche|Monat|Quartal|Jahr)|(?:in der Mache|in der Pipeline|auf der Agenda|auf dem Plan|in Klärung|in Abstimmung|in Verhandlung))(?!\p{L})`,
      [
        'Unser Anwalt setzt das Schreiben gerade auf.',
        'Den Bericht erwarten wir jeden Tag.',
        'Nächsten Dienstag treffen zwei Scanner ein.',
      ],
      ['Die Waage wird derzeit am Tisch 2 genutzt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:\p{L}+ (?:actuellement|en ce moment|présentement) (?:la|le|les|une?|des|notre|nos|l['’])|(?:nous|j['’]|on) ?attend\p{L}* (?:le|la|les|l['’]|une?|des|encore|toujours)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|mois|an|année|trimestre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) prochaine?|d['’]un (?:jour|moment) à l['’]autre|en train de|(?:il )?(?:nous )?reste(?:nt)? (?:encore )?à|à l['’]ordre du jour|en cours d(?:e|['’])(?! (?:ligne|route|validité|production|journée)))(?!\p{L})`,
      [
        'Notre avocat rédige actuellement la lettre.',
        'Nous attendons le rapport.',
        'Deux scanners arrivent mardi prochain.',
      ],
      ['Le stock est actuellement de 40 unités.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:sta|stanno|stiamo|sto) (?:\p{L}+ )?\p{L}+(?:ando|endo)|(?:aspettiamo|attendiamo|siamo in attesa|aspetto|attendo) (?:il|la|i|le|lo|l['’]|un|di|ancora)|(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|settimana|mese|anno|trimestre) prossim[oa]|da un (?:giorno|momento) all['’]altro|(?:dobbiamo|devo|devono) ancora|all['’]ordine del giorno|in via di|attualmente in)(?!\p{L})`,
      [
        'Due scanner arrivano martedì prossimo.',
        'Aspettiamo il rapporto.',
        'L’avvocato sta redigendo la lettera.',
      ],
      ['Lo stock è di 40 unità.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:está|están|estamos|estoy) (?:\p{L}+ )?\p{L}+(?:ando|iendo|yendo)|(?:esperamos|aguardamos|espero|quedamos a la espera de) (?:el|la|los|las|un|una|aún|todavía)|(?:el|la)? ?próxim[oa]s? (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|año|trimestre|días)|de un (?:día|momento) (?:para|a) otro|(?:nos |me )?(?:falta|faltan|queda|quedan) (?:por |aún |todavía )?\p{L}+(?:ar|er|ir|arles|erles)|en vías de|en el orden del día)(?!\p{L})`,
      [
        'Dos escáneres llegan el próximo martes.',
        'Esperamos el informe.',
        'Nos falta reembolsar a los compradores.',
      ],
      ['El stock es de 40 unidades.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:進めて|続けて|行って|取り組んで|直して|改めて)(?:まいり|参り|いき|ゆき)ます|(?:作成|準備|手配|確認|調査|検証|対応|交渉|依頼|修正|実施)中(?:です|であり|でございます|。|$)|(?:これから|この先)(?:です|になります|行)|(?:届く|来る|入る|着く)(?:のを)?(?:待って|予定|見込み)`,
      ['在庫の処分を進めてまいります。', '弁護士が書面を作成中です。'],
      ['作成した書面は資料2です。'],
    ),
  ],
}
