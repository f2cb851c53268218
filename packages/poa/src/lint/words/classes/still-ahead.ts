import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** TNS-01: told in the present, but dated to what is still ahead; or only set in motion. */
export const stillAhead: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:in the (?:next|coming|following) (?:few |two |three |couple of )?(?:days?|weeks?|months?|quarter)|over the (?:next|coming) (?:few )?(?:days?|weeks?|months?)|the (?:week|month) after next|has been fixed for (?:the )?(?:next|week|coming)|by the end of (?:next|this|the coming) \w+|(?:next|this coming) (?:week|month|quarter|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! of)|(?:tomorrow|shortly|in a few (?:days|weeks)|before long|any day now|in due course|by the end of (?:next|this|the) (?:week|month|quarter|year)|within the (?:next|coming) (?:\w+ )?(?:days?|weeks?|months?)))\b`,
      [
        'In the next days I buy a second printer.',
        'The files are split next month.',
        'The lead reads it tomorrow.',
      ],
      ['On May 3 the packers moved to line 2.', 'The box beside it was sealed.'],
    ),
    entry(
      String.raw`\b(?:is|are|am) (?:\w+ )?(?:due to (?!the\b|an?\b|our\b|this\b|its\b|their\b|one\b|two\b|that\b|\d)(?=\w+ (?:the|our|a|an|all|it|them)\b)|about to|scheduled to|in the (?:process|course) of|in talks|in negotiations?|planned|being (?:planned|prepared|arranged|organi[sz]ed|considered|discussed|set up|written|drafted|looked)|busy \w+ing|organi[sz]ing|negotiating|drafting|being (?:\w+ )?\w+ed and|looking for|waiting for|still (?:waiting|looking|working|outstanding|open|pending|to)|not yet|yet to|under way|underway|on order|in preparation|in progress)\b|\b(?:have|has) (?:yet to|still to|not yet|decided to|promised to|arranged to|offered to|resolved to|undertaken to)\b(?! not)|\b(?:we|i) (?:mean|intend|propose|want|hope|aim|look|wish|reckon|expect) to\b`,
      [
        'Our accountant is due to split the files.',
        'A second scanner is on order.',
        'We have decided to hire a checker.',
        'The lead is in the process of counting.',
      ],
      ['On May 3 the lead counted 40 boxes.', 'The scan is set at 14:00.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:in den (?:nächsten|kommenden|folgenden) (?:\p{L}+ )?(?:Tagen|Wochen|Monaten)|(?:nächste|kommende)[nrms]? (?:Tag|Tage|Woche|Monat|Quartal|Jahr|Montag|Dienstag|Mittwoch|Donnerstag|Freitag)|demnächst|in Kürze|in Bälde|alsbald|zeitnah|(?:bis )?Ende (?:nächster|dieser|kommender|der) (?:Woche)|(?:sind|ist|steht|stehen|befindet|läuft)(?: [\p{L}-]+){0,5} (?:gerade dabei|geplant|in Vorbereitung|in Planung|in Arbeit|noch aus|im Begriff)|(?:beabsichtig\p{L}*|haben (?:uns )?(?:\p{L}+ ){0,4}(?:vorgenommen|entschlossen|beschlossen)))(?!\p{L})`,
      [
        'Die Aussagen nehmen wir in den kommenden Tagen aus dem Text heraus.',
        'Die Waage ist in Vorbereitung.',
        'Wir erstatten das Geld nächste Woche.',
      ],
      ['Am 3. Mai haben wir 40 Kartons gezählt.', 'Die Leiterin zählt jeden Morgen um 8 Uhr.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:dans les (?:prochains|prochaines|tout prochains) (?:jours|semaines|mois)|(?:la semaine|le mois|l['’]année|le trimestre) prochaine?|lundi prochain|prochainement|bientôt|sous peu|d['’]ici (?:peu|la fin|quelques|une|deux|le)|demain|(?:est|sont) (?:\p{L}+ )?(?:prévue?s? (?:pour|le \d|début|fin|d['’]ici)|en cours (?:de(?! (?:ligne|route|journée|validité|production|semaine|chaîne))|d(?=['’]))|à l['’]étude|en préparation|programmée?s?|sur le point)|(?:nous|je) (?:\p{L}+ )?(?:allons|comptons|prévoyons|sommes en train|avons (?:décidé|prévu|l['’]intention)|m['’]apprête|nous apprêtons)|reste(?:nt)? à)(?!\p{L})`,
      ['Nous retirons ces mots dans les prochains jours.', 'Une balance est en cours d’achat.'],
      ['Le 3 mai, nous avons compté 40 cartons.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:nei prossimi (?:giorni|mesi)|nelle prossime (?:settimane|ore)|(?:la )?(?:prossima settimana|settimana prossima)|(?:il )?(?:prossimo mese|mese prossimo|prossimo lunedì)|(?:tra|fra) (?:poco|breve|qualche|pochi|due|una)|a breve|domani|prossimamente|quanto prima|stiamo (?:per|valutando|preparando|cercando|organizzando|provvedendo|chiedendo)|sto per|(?:è|sono) (?:\p{L}+ )?(?:in corso di|previst\p{L} (?:per|il \d|entro)|in programma|programmat\p{L}|in preparazione|in arrivo)|abbiamo (?:deciso|intenzione|in programma) di|intendiamo|resta(?:no)? da)(?!\p{L})`,
      ['Togliamo le parole nei prossimi giorni.', 'Stiamo per chiedere una dichiarazione.'],
      ['Il 3 maggio abbiamo contato 40 scatole.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:en los próximos (?:días|meses)|en las próximas (?:semanas|horas)|la (?:próxima semana|semana que viene)|el (?:próximo mes|mes que viene|próximo lunes|lunes que viene)|próximamente|en breve|dentro de (?:poco|unos|unas|dos)|cuanto antes|(?:está|están|estamos) (?:\p{L}+ )?(?:a punto de|en proceso|previst\p{L}+ (?:para|el \d)|en curso de|en preparación|programad\p{L}+|pendientes?|preparando|buscando|gestionando|organizando|negociando)|(?:hemos|he) (?:decidido|pensado|previsto)|tenemos (?:previsto|pensado|intención)|queda(?:n)? por)(?!\p{L})`,
      ['Quitamos las palabras en los próximos días.', 'La báscula está en proceso de compra.'],
      ['El 3 de mayo contamos 40 cajas.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:来週|来月|明日|近日|近々|近いうち|今週中|今月中|来年|後日|まもなく|これから|今後)(?:中)?(?:に|、|は|より|から)?[^。]{0,24}(?:ます|予定|つもり|です)|(?:予定|つもり|見込み|方針|準備中|手配中|検討中|調整中|計画中|依頼中|作成中|確認中)(?:です|で(?:す|ある|おり|ござい)|となって)`,
      ['来週中に返金する予定です。', '新しい秤は手配中です。', '近日中に削除いたします。'],
      ['4月12日に箱300個を廃棄しました。'],
    ),
  ],
}
