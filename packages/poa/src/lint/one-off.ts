import type { Language } from './language.ts'
import type { PlanItem } from './plan.ts'
import { perTextAnd } from './kept.ts'
import { has } from './text/pattern.ts'

interface Signs {
  /** Bounded by a day, done once, or meant for the time being. */
  readonly passing: RegExp
  /** Told as done. */
  readonly done: RegExp
  /** A rhythm, a trigger, or a tool that does it by itself. */
  readonly standing: RegExp
}

/** Whether a measure in another language than English ends by itself: every sentence is done, bounded or for once. */
export function endsByItself(item: PlanItem, language: Exclude<Language, 'en'>): boolean {
  return ends(item.text, signs[language])
}

const ends = perTextAnd(({ masked, sentences }, { passing, done, standing }: Signs) =>
  sentences.every((span) => {
    const sentence = masked.slice(span.start, span.end)
    const rest = sentence.replace(passing, ' ')
    if (has(standing, rest)) return false
    return rest !== sentence || has(done, sentence)
  }),
)

const signs: Readonly<Record<Exclude<Language, 'en'>, Signs>> = {
  de: {
    passing:
      /(?<!\p{L})(?:vorübergehend|vorläufig|vorerst|einstweilen|provisorisch|bis auf Weiteres|bis (?:zum |Ende |Mitte |Anfang )?(?:\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Ostern|Weihnachten|Jahresende)\p{L}*|einmalig|einmal(?! (?:pro|im|am|je|in der|täglich|wöchentlich|monatlich))|(?:für|in) (?:die|den) (?:nächsten|kommenden) (?:\p{L}+ )?(?:Tage|Wochen|Monate)n?|in der Woche (?:vom|ab))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:wurden?|haben|hat|sind)(?!\p{L})[^.]{0,120}(?<!\p{L})(?:\p{L}*ge\p{L}+(?:t|en)|\p{L}+iert|(?:be|er|ver|zer|ent)\p{L}+(?:t|en))(?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:jede[nmrs]?|je|pro|täglich|wöchentlich|monatlich|vierteljährlich|\p{L}+tags|vor (?:dem|der) (?:Versand|Verkauf|Einstellen|Freigabe)|sobald|wenn|immer|nur|ab sofort|seit(?:dem|her)?|künftig|dauerhaft|ständig|alle (?:zwei|drei|vier|\d+)|verweigert|sperrt|blockiert|warnt|meldet|vergleicht|zählt|prüft|unterschreibt|öffnet|druckt|stoppt)(?!\p{L})/iu,
  },
  fr: {
    passing:
      /(?<!\p{L})(?:provisoirement|temporairement|pour l['’]instant|pour le moment|à titre (?:provisoire|temporaire|exceptionnel)|jusqu['’](?:au|à|en) (?:la fin|fin|\d+|\p{L}+)|une (?:seule )?fois(?! (?:par|l['’]an))|exceptionnellement|pendant (?:la semaine|le mois|les (?:prochaine?s|deux|trois)))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:(?:nous )?avons|a été|ont été|a|ont) (?:\p{L}+ )?\p{L}+(?:é|ée|és|ées|i|is|it|u|us)(?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:chaque|tous les|toutes les|tout(?:e)? nouve\p{L}+|avant (?:toute?|chaque|l['’]|la|le)|quotidien\p{L}*|hebdomadaire\p{L}*|mensuel\p{L}*|dès (?:que|qu['’])|lorsqu\p{L}*|quand|toujours|désormais|dorénavant|depuis|par (?:jour|semaine|mois|lot)|refuse|bloque|alerte|vérifie|compare|compte|relit|signe|contrôle|ouvre|imprime)(?!\p{L})/iu,
  },
  it: {
    passing:
      /(?<!\p{L})(?:provvisoriamente|temporaneamente|per ora|per il momento|in via (?:provvisoria|temporanea|eccezionale)|fino (?:al|alla|a) (?:fine|\d+|\p{L}+)|una (?:sola |tantum)?(?:volta)?(?<=volta|tantum)(?! (?:al|alla|a|ogni))|nella settimana (?:del|dal)|per (?:le|i) prossim[ei] (?:\p{L}+ )?(?:settimane|giorni|mesi))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:abbiamo|ha|hanno|è stat[oa]|sono stat[ie]) (?:\p{L}+ )?\p{L}+(?:at|ut|it|ess|ers|es|ott|ett|ost|ort)[oaie](?!\p{L})|(?<!\p{L})(?:è|sono) stat[oaie](?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:ogni|ciascun\p{L}*|tutti i|tutte le|prima (?:di|del|della|che)|quotidian\p{L}*|settimanal\p{L}*|mensil\p{L}*|quando|appena|sempre|d['’]ora in (?:poi|avanti)|da allora|al giorno|alla settimana|al mese|blocca|rifiuta|avvisa|confronta|verifica|controlla|conta|firma|apre|stampa)(?!\p{L})/iu,
  },
  es: {
    passing:
      /(?<!\p{L})(?:provisionalmente|temporalmente|de momento|por ahora|de forma (?:provisional|temporal|excepcional)|hasta (?:el|la|final(?:es)?|fin) ?(?:de |del )?(?:\d+|\p{L}+)|una (?:sola |única )?vez(?! (?:al|por|a la|cada))|durante (?:la semana|el mes|l[oa]s próxim[oa]s|estas))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:hemos|ha|han|se (?:ha|han)) (?:sido )?\p{L}+(?:ado|ido|to|cho)s?(?!\p{L})|(?<!\p{L})(?:fue(?:ron)?|\p{L}{3,}(?:amos|imos|aron|ieron))(?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:cada|todos los|todas las|antes de|diari\p{L}*|semanal\p{L}*|mensual\p{L}*|cuando|en cuanto|siempre|desde ahora|a partir de ahora|desde entonces|al día|a la semana|al mes|por (?:día|semana|mes|lote)|bloquea|rechaza|avisa|compara|revisa|comprueba|cuenta|firma|abre|imprime)(?!\p{L})/iu,
  },
  ja: {
    passing:
      /一時的に?|当面(?:の間)?|暫定(?:的に?)?|(?:\d+日|末|月末|年末)まで(?:の間)?|一度だけ|一度限り|一回限り|一回だけ|期間中/gu,
    done: /(?:まし|し|され|行っ)た[。\s]*$/u,
    standing:
      /毎|ごと|の(?:たび|都度)|前に|常に|必ず|場合は|際は|ときは|時は|以降|今後|自動|都度|日々|ロット/u,
  },
}
