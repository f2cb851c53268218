import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { perTextAnd } from '../memory/kept.ts'
import { has } from '../text/pattern.ts'

interface Signs {
  /** Bounded by a day, done once, or meant for the time being. */
  readonly passing: RegExp
  /** Told as done. */
  readonly done: RegExp
  /** A deed that leaves something behind that works on: what was bought, installed, written down or forbidden. */
  readonly setUp: RegExp
  /** A rhythm, a trigger, or a tool that does it by itself. */
  readonly standing: RegExp
}

/** Whether a measure in another language than English ends by itself: every sentence is done, bounded or for once. */
export function endsByItself(item: PlanItem, language: Exclude<Language, 'en'>): boolean {
  return ends(item.text, signs[language])
}

const ends = perTextAnd(({ masked, sentences }, { passing, done, setUp, standing }: Signs) =>
  sentences.every((span) => {
    const sentence = masked.slice(span.start, span.end)
    const rest = sentence.replace(passing, ' ')
    if (has(standing, rest)) return false
    return rest !== sentence || (has(done, sentence) && !has(setUp, sentence))
  }),
)

const signs: Readonly<Record<Exclude<Language, 'en'>, Signs>> = {
  de: {
    passing:
      /(?<!\p{L})(?:vorübergehend|vorläufig|vorerst|einstweilen|provisorisch|bis auf Weiteres|bis (?:zum |Ende |Mitte |Anfang )?(?:\d|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Ostern|Weihnachten|Jahresende)\p{L}*|einmalig|einmal(?! (?:pro|im|am|je|in der|täglich|wöchentlich|monatlich))|(?:für|in) (?:die|den) (?:nächsten|kommenden) (?:\p{L}+ )?(?:Tage|Wochen|Monate)n?|in der Woche (?:vom|ab))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:wurden?|haben|hat|habe)(?!\p{L}).{0,120}(?<!\p{L})(?:\p{L}*ge\p{L}+(?:t|en|an)|\p{L}+iert|(?:\p{L}{2,5})?(?:be|er|ver|zer|ent)\p{L}+(?:t|en))(?!\p{L})|(?<!\p{L})(?:sind|ist).{0,120}(?<!\p{L})(?:worden|erstattet|gelöscht|entfernt|entsorgt|vernichtet|storniert|geschlossen|zurückgerufen|abgeschrieben|verschickt|zurückgezahlt|aussortiert|erledigt|bezahlt|beantwortet|aufgelöst)(?!\p{L})|(?<!\p{L})(?:\p{L}*(?:erstattung|zahlung|löschung|entsorgung|vernichtung|entfernung|rückruf|stornierung|ersatzlieferung|gutschrift)\p{L}*)(?!\p{L}).{0,60}(?<!\p{L})(?:erfolgt\p{L}*|abgeschlossen|erledigt|durchgeführt|veranlasst|vorgenommen)(?!\p{L})|^\W*(?:wir|ich) (?:erstatteten|löschten|entfernten|entsorgten|vernichteten|stornierten|schlossen|ersetzten|nahmen|schickten|schrieben|riefen|zahlten|zählten|prüften|korrigierten|sortierten)(?!\p{L})/iu,
    setUp:
      /(?<!\p{L})(?:\p{L}*(?:eingeführt|eingerichtet|eingestellt|eingebaut|eingespielt|angeschafft|aufgehängt|ausgehängt|aufgestellt|angebracht|hinterlegt|aktiviert|freigeschaltet|umgestellt|gewechselt|ergänzt|erweitert|hinzugefügt|aufgenommen|verfasst|geschult|eingewiesen|angelernt|beauftragt|getrennt|verknüpft|angebunden|programmiert|automatisiert|übertragen|umgebaut|verlegt|gemietet|untersagt|verboten|vorgeschrieben|festgelegt|festgeschrieben|vereinbart|ernannt|benannt|bestimmt|zugewiesen|gegründet|abonniert|verdoppelt|verschärft|verpflichtet|begonnen|gestartet)\p{L}*|installiert|(?:Vorlage|Einstellung|Ablauf|Verfahren|Prozess|Regel|Anweisung|Bearbeitungszeit|Lieferzeit|Puffer|Arbeitsanweisung|Checkliste|Vertrag|Waage|Scanner|Drucker|Software|Programm)\p{L}*.{0,60}(?:geändert|angepasst|geschrieben|erstellt|gekauft|beschafft|bestellt|erhöht|unterschrieben))(?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:jede[nmrs]?|je|pro|(?:täglich|wöchentlich|monatlich|vierteljährlich|stündlich|jährlich)\p{L}*|ganzjährig|das ganze Jahr|\p{L}+tags|vor (?:dem|der) (?:Versand|Verkauf|Einstellen|Freigabe)|sobald|wenn|immer|nur|ab sofort|seit(?:dem|her)?|künftig|dauerhaft|ständig|alle (?:zwei|drei|vier|\d+) (?:Tage|Wochen|Monate|Stunden|Jahre)n?|verweigert|sperrt|blockiert|warnt|meldet|vergleicht|zählt|prüft|unterschreibt|öffnet|druckt|stoppt)(?!\p{L})/iu,
  },
  fr: {
    passing:
      /(?<!\p{L})(?:provisoirement|temporairement|pour l['’]instant|pour le moment|à titre (?:provisoire|temporaire|exceptionnel)|jusqu['’](?:au|à|en) (?:la fin|fin|\d+|\p{L}+)|une (?:seule )?fois(?! (?:par|l['’]an))|exceptionnellement|pendant (?:la semaine|le mois|les (?:prochaine?s|deux|trois)))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:(?:nous )?avons|ai|j['’]ai|a été|ont été|a|ont|n['’]avons) (?:(?:déjà|aussi|tous|toutes|tout|ensuite|immédiatement|entièrement|intégralement|aussitôt|\p{L}+ment) )*\p{L}+(?:é|ée|és|ées|i|is|it|u|us|ue|ues|ert|erte|ertes)(?!\p{L})|(?<!\p{L})(?:\p{L}*remboursements?|suppressions?|retraits?|destructions?|rappels?|annulations?|envois?|fermetures?) .{0,60}(?<!\p{L})(?:effectué|terminé|fait|réalisé|achevé|traité)e?s?(?!\p{L})/iu,
    setUp:
      /(?<!\p{L})(?:(?:install|instaur|embauch|recrut|achet|acquis|form|affich|ajout|cré|rédig|param[éè]tr|configur|activ|automatis|désign|nomm|confi|attribu|sépar|reli|connect|programm|impos|chang|loué|lou|souscri|sign|allong|port|doubl|renforc|équip|étiquet|dot|remani)(?:é|ée|és|ées|i|it|is|ite|ises?|e|ée?s?)|mis(?:e|es)? en place|mis(?:e|es)? en service|introdui\p{L}+|interdite?s?|rendu\p{L}* obligatoire\p{L}*|écrit une? (?:procédure|consigne|fiche))(?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:chaque|toute l['’]année|tous les (?:jours|mois|matins|soirs|lundis|mardis|mercredis|jeudis|vendredis|samedis|deux|trois|\d+)|toutes les (?:semaines|heures|fois|deux|trois|\d+)|tout(?:e)? nouve\p{L}+|avant (?:toute?|chaque|l['’]|la|le)|quotidien\p{L}*|hebdomadaire\p{L}*|mensuel\p{L}*|dès (?:que|qu['’])|lorsqu\p{L}*|quand|toujours|désormais|dorénavant|depuis|par (?:jour|semaine|mois|lot)|refuse|bloque|alerte|vérifie|compare|compte|relit|signe|contrôle|ouvre|imprime)(?!\p{L})/iu,
  },
  it: {
    passing:
      /(?<!\p{L})(?:provvisoriamente|temporaneamente|per ora|per il momento|in via (?:provvisoria|temporanea|eccezionale)|fino (?:al|alla|a) (?:fine|\d+|\p{L}+)|una (?:sola |tantum)?(?:volta)?(?<=volta|tantum)(?! (?:al|alla|a|ogni))|nella settimana (?:del|dal)|per (?:le|i) prossim[ei] (?:\p{L}+ )?(?:settimane|giorni|mesi))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:abbiamo|ho|ha|hanno) (?:(?:già|anche|poi|subito|tutti|tutte|\p{L}+mente) )*\p{L}+(?:at|ut|it|lt|nt|rt|ss|rs|es|os|tt|st)[oaie](?!\p{L})|(?<!\p{L})(?:è|sono) stat[oaie](?!\p{L})|(?<!\p{L})(?:\p{L}*rimbors[oi]|eliminazion[ei]|rimozion[ei]|ritir[oi]|distruzion[ei]|annullament[oi]|invi[oi]|chiusur[ae]) .{0,60}(?<!\p{L})(?:effettuat|eseguit|completat|conclus|fatt|ultimat)[oaie](?!\p{L})/iu,
    setUp:
      /(?<!\p{L})(?:(?:introdott|installat|assunt|acquistat|comprat|format|istruit|affiss|appes|aggiunt|creat|redatt|scritt[oa] (?:una|la) (?:procedura|istruzion)|impostat|configurat|attivat|automatizzat|nominat|designat|affidat|assegnat|separat|collegat|programmat|vietat|proibit|cambiat|noleggiat|affittat|sottoscritt|firmat|allungat|raddoppiat|rafforzat|dotat|reso obbligatori|resa obbligatori|predispost|stabilit|fissat|avviat|istituit|inserit)[oaie]?|messo (?:in atto|in funzione|a punto))(?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:ogni|ciascun\p{L}*|tutto l['’]anno|tutti i (?:giorni|mesi|lunedì|martedì|mercoledì|giovedì|venerdì|sabati)|tutte le (?:settimane|mattine|sere|volte|domeniche)|prima (?:di|del|della|che)|quotidian\p{L}*|settimanal\p{L}*|mensil\p{L}*|quando|appena|sempre|d['’]ora in (?:poi|avanti)|da allora|al giorno|alla settimana|al mese|blocca|rifiuta|avvisa|confronta|verifica|controlla|conta|firma|apre|stampa)(?!\p{L})/iu,
  },
  es: {
    passing:
      /(?<!\p{L})(?:provisionalmente|temporalmente|de momento|por ahora|de forma (?:provisional|temporal|excepcional)|hasta (?:el|la|final(?:es)?|fin) ?(?:de |del )?(?:\d+|\p{L}+)|una (?:sola |única )?vez(?! (?:al|por|a la|cada))|durante (?:la semana|el mes|l[oa]s próxim[oa]s|estas))(?!\p{L})/giu,
    done: /(?<!\p{L})(?:hemos|he|ha|han|se (?:ha|han)) (?:(?:ya|también|sido|\p{L}+mente) )*\p{L}+(?:ado|ido|to|cho|sto|ído)s?a?s?(?!\p{L})|(?<!\p{L})(?:fue(?:ron)?|\p{L}{3,}(?:amos|imos|aron|ieron)|di|retiré|borré|eliminé|devolví|reembolsé|tiré|cerré|conté|revisé)(?!\p{L})|(?<!\p{L})(?:\p{L}*(?:reembolsos?|devoluci(?:ón|ones)|eliminaci(?:ón|ones)|retiradas?|destrucci(?:ón|ones)|cancelaci(?:ón|ones)|envíos?|cierres?)) .{0,60}(?<!\p{L})(?:hech|efectuad|realizad|terminad|complet|tramitad|finalizad)[oa]d?[oa]?s?(?!\p{L})/iu,
    setUp:
      /(?<!\p{L})(?:(?:introduc|instal|contrat|compr|adquir|form|capacit|coloc|colg|añad|cre|redact|configur|activ|automatiz|nombr|design|encarg|asign|separ|conect|vincul|program|prohib|cambi|alquil|firm|ampli|dobl|reforz|dot|implant|implement|establec|fij|inici|incorpor|param|equip|estren)(?:ado|ido|amos|imos|aron|ieron|é|í|ó|ada|ida|ados|idos|adas|idas)|puesto (?:en marcha|en práctica|un|una)|hecho obligatori\p{L}+|introdujimos|pusimos (?:en marcha|un|una)|escrito (?:un|una) (?:procedimiento|norma|instrucci\p{L}+))(?!\p{L})/iu,
    standing:
      /(?<!\p{L})(?:cada|todo el año|todos los (?:días|meses|lunes|martes|miércoles|jueves|viernes|sábados)|todas las (?:semanas|mañanas|tardes|noches|veces)|antes de|diari\p{L}*|semanal\p{L}*|mensual\p{L}*|cuando|en cuanto|siempre|desde ahora|a partir de ahora|desde entonces|al día|a la semana|al mes|por (?:día|semana|mes|lote)|bloquea|rechaza|avisa|compara|revisa|comprueba|cuenta|firma|abre|imprime)(?!\p{L})/iu,
  },
  ja: {
    passing:
      /一時的に?|当面(?:の間)?|暫定(?:的に?)?|(?:\d+日|末|月末|年末)まで(?:の間)?|一度だけ|一度限り|一回限り|一回だけ|期間中/gu,
    done: /(?:まし|し|され|行っ|終え|済ませ|でし)た[。\s]*$|(?:済み|完了|済|終了|実施済)(?:です|しました|しております|しています)?[。\s]*$/u,
    setUp:
      /導入|設置|採用|雇|購入(?!者)|掲示|作成|策定|設定|追加|新設|配置|任命|決め|分け|禁止|義務|教育|研修|契約|変更し|切り替え|開始|始め|貼り出|用意|整備|連携|自動化/u,
    standing:
      /毎|ごと|の(?:たび|都度)|前に|常に|必ず|場合は|際は|ときは|時は|以降|今後|自動|都度|日々|通年|年間を通|各ロット|全ロット/u,
  },
}
