import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { metricTerms } from '../terms/metric-terms.ts'
import { has } from '../text/pattern.ts'

interface Sayings {
  /** A word that gives a reason. Where one stands, something is explained. */
  readonly reason: RegExp
  readonly metric: RegExp
  readonly compared: RegExp
  readonly complaint: RegExp
}

/**
 * Whether every sentence only says that a number was too high or too low, or that buyers complained, and none gives a
 * reason: the form of a root cause without one, in the languages whose grammar the linter does not read.
 */
export function onlyRestates(item: Pick<PlanItem, 'text'>, language: Exclude<Language, 'en'>): boolean {
  const { reason, metric, compared, complaint } = sayings[language]
  const { masked, sentences } = item.text
  if (sentences.length === 0 || has(reason, masked)) return false
  return sentences.every(({ start, end }) => {
    const sentence = masked.slice(start, end)
    const named =
      has(metric, sentence) ||
      metricTerms.some(({ pattern }) => new RegExp(pattern.source, 'iu').test(sentence))
    return (named && has(compared, sentence)) || has(complaint, sentence)
  })
}

/** Whether a word of reason or a step of our own stands in it. */
export function givesReason(item: Pick<PlanItem, 'text'>, language: Exclude<Language, 'en'>): boolean {
  return has(sayings[language].reason, item.text.masked)
}

const sayings: Readonly<Record<Exclude<Language, 'en'>, Sayings>> = {
  de: {
    reason:
      /(?<!\p{L})(?:weil|da|denn|wegen|aufgrund|infolge|dadurch|deshalb|daher|deswegen|sodass|so dass|obwohl|ohne|nachdem|wodurch|weshalb|Ursache|Grund|verursacht|statt|anstatt|niemand|kein\p{L}*|nie|fehlte\p{L}*|vergessen|falsch\p{L}*|Vorlage|Einstellung|Prüfung|Karton|Schnittstelle)(?!\p{L})/iu,
    metric: /(?<!\p{L})(?:\p{L}*(?:rate|quote|kennzahl|wert|anteil)|Quote|Rate)(?!\p{L})/iu,
    compared:
      /(?<!\p{L})(?:über|unter|oberhalb|unterhalb|höher|niedriger|zu (?:hoch|niedrig|viele?)|überschritt\p{L}*|überstieg|überschreitet|verfehlt\p{L}*|nicht (?:erreicht|eingehalten|erfüllt)|lag|betrug|gestiegen|stieg|gesunken|sank|verschlechtert|schlechter|ist|war)(?!\p{L})/iu,
    complaint:
      /(?<!\p{L})(?:Kunden|Käufer|Käuferinnen|Kundinnen)(?: \p{L}+){0,5} (?:beschwert|bemängelt|reklamiert|gemeldet|beanstandet|unzufrieden)(?!\p{L})|(?:beschwerten|reklamierten) sich|(?:von|durch) (?:\p{L}+ )?(?:Kunden|Käufern|Kundinnen|Amazon|Ihnen)(?: [\p{L}\d-]+){0,6} (?:gemeldet|beanstandet|gerügt|bemängelt|reklamiert|eingestuft|bezeichnet|markiert)(?!\p{L})|(?:Beschwerden|Reklamationen|Meldungen|Mängel)(?: \p{L}+){0,6} (?:erhalten|eingegangen|bekommen|gemeldet|gegeben)(?!\p{L})|(?:\p{L}*inhaber(?:in)?|Amazon|Beschwerdeführer(?:in)?)(?: \p{L}+)? (?:ist der (?:Ansicht|Meinung|Auffassung)|behauptet|meint|glaubt|macht geltend|hält|erklärt|beanstandet)(?!\p{L})|(?:erhielten|bekamen|gab es|gingen)(?: \p{L}+){0,4} (?:Beschwerden|Reklamationen|Meldungen)(?!\p{L})/iu,
  },
  fr: {
    reason:
      /(?<!\p{L})(?:car|parce qu|puisqu|à cause|en raison|faute de|alors qu|si bien|donc|dû|due|dus|provoqué\p{L}*|causé\p{L}*|sans|suite à|après|aucune?|personne|jamais|oubli\p{L}*|modèle|réglage|contrôle|carton|fichier|au lieu)(?!\p{L})|parce qu|puisqu/iu,
    metric: /(?<!\p{L})(?:taux|indicateurs?|pourcentage|métriques?|note)(?!\p{L})/iu,
    compared:
      /(?<!\p{L})(?:supérieure?s?|inférieure?s?|au-dessus|en dessous|au-dessous|dépass\p{L}+|trop (?:élevée?|haute?|basse?|bas)|pas (?:atteint|respecté\p{L}*|conforme)|était|est|a (?:atteint|augmenté|baissé|dépassé)|s.élevait|élevé)(?!\p{L})/iu,
    complaint:
      /(?<!\p{L})(?:clients?|acheteurs?)(?: \p{L}+){0,3} (?:plaints?|signalé|réclamé|mécontents?|insatisfaits?)(?!\p{L})|(?:signalée?s?|contestée?s?|dénoncée?s?|classée?s?|considérée?s?|jugée?s?)(?: [\p{L}’'-]+){0,5} par (?:[\p{L}’'-]+ )?(?:clients?|acheteurs?|clientèle|Amazon|vous)(?!\p{L})|(?:titulaire|propriétaire|marque|Amazon|plaignante?|ayant droit)(?: [\p{L}’']+){0,4} (?:estime|considère|prétend|affirme|soutient|pense|juge|allègue)(?!\p{L})|(?:avons reçu|y a eu|ont été)(?: \p{L}+){0,4} (?:plaintes?|réclamations?|signalements?|signalée?s?)(?!\p{L})/iu,
  },
  it: {
    reason:
      /(?<!\p{L})(?:perché|poiché|siccome|dato che|a causa|per via|quindi|perciò|così|dovut[oaie]|causat[oaie]|provocat[oaie]|senza|dopo|nessun\p{L}*|mai|dimenticat\p{L}*|modello|impostazion\p{L}+|controllo|scatola|file|foglio|invece)(?!\p{L})/iu,
    metric: /(?<!\p{L})(?:tasso|percentuale|indicator[ei]|metric[ah]e?|valore)(?!\p{L})/iu,
    compared:
      /(?<!\p{L})(?:superior[ei]|inferior[ei]|sopra|sotto|supera\p{L}*|troppo (?:alt[oa]|bass[oa]|elevat[oa])|non (?:ha )?(?:raggiunto|rispettat\p{L}+)|era|è|è stat[oa]|aumentat[oa]|salit[oa]|sces[oa]|elevat[oa]|più alt[oa])(?!\p{L})/iu,
    complaint:
      /(?<!\p{L})(?:clienti|acquirenti)(?: \p{L}+){0,3} (?:lamentat[ie]|segnalato|reclamato|insoddisfatti|scontenti)(?!\p{L})|(?:segnalat[oaie]|contestat[oaie]|denunciat[oaie]|giudicat[oaie]|ritenut[oaie]|classificat[oaie])(?: [\p{L}'’-]+){0,5} (?:dai|dagli|da|dalla|dalle) (?:[\p{L}'’-]+ )?(?:clienti|acquirenti|clientela|Amazon|voi)(?!\p{L})|(?:titolare|proprietario|marchio|Amazon|reclamante)(?: [\p{L}’']+){0,4} (?:ritiene|sostiene|afferma|considera|pensa|dichiara)(?!\p{L})|(?:abbiamo ricevuto|ci sono stat[ie]|sono arrivat[ie])(?: \p{L}+){0,4} (?:reclami|lamentele|segnalazioni)(?!\p{L})/iu,
  },
  es: {
    reason:
      /(?<!\p{L})(?:porque|ya que|debido|pues|dado que|puesto que|a causa|por lo que|por eso|causad[oa]s?|provocad[oa]s?|sin|tras|después|ningún|ninguna|nadie|nunca|olvid\p{L}*|plantilla|ajuste|control|caja|archivo|en lugar|en vez)(?!\p{L})/iu,
    metric: /(?<!\p{L})(?:tasa|porcentaje|índice|indicador(?:es)?|métricas?|valor)(?!\p{L})/iu,
    compared:
      /(?<!\p{L})(?:superior(?:es)?|inferior(?:es)?|por encima|por debajo|super(?:ó|a|aba|ado)|excedi\p{L}+|demasiado (?:alt[oa]|baj[oa]|elevad[oa])|no (?:se )?(?:alcanz\p{L}+|cumpl\p{L}+)|era|es|fue|estaba|ha sido|subió|aumentó|bajó|elevad[oa]|más alt[oa])(?!\p{L})/iu,
    complaint:
      /(?<!\p{L})(?:clientes|compradores)(?: \p{L}+){0,3} (?:quejaron|quejado|reclamaron|reclamado|insatisfechos|descontentos|informaron)(?!\p{L})|(?:señalad[oa]s?|denunciad[oa]s?|reportad[oa]s?|calificad[oa]s?|considerad[oa]s?|marcad[oa]s?)(?: [\p{L}-]+){0,5} por (?:[\p{L}-]+ )?(?:clientes|compradores|clientela|Amazon|ustedes)(?!\p{L})|(?:titular|propietario|marca|Amazon|reclamante)(?: [\p{L}]+){0,4} (?:considera|cree|afirma|sostiene|alega|opina|estima)(?!\p{L})|(?:recibimos|hemos recibido|hubo|ha habido)(?: \p{L}+){0,4} (?:quejas|reclamaciones|denuncias)(?!\p{L})/iu,
  },
  ja: {
    reason:
      /ため(?!に必要)|ので|(?<!客様|入者|顧客|の方)から(?!の)|により|によって|原因|理由|結果|せず|なく|なかった|誤|漏れ|忘れ|不足|設定|手順|仕組み|体制|まま|テンプレート|雛形/u,
    metric: /率|指標|数値|スコア|評価/u,
    compared:
      /超え|上回|下回|高く|高かった|低く|低かった|悪化|達して(?:い|お)|満た(?:し|せ)|でした|となりました|基準/u,
    complaint:
      /(?:お客様|購入者|顧客)[^。]{0,12}(?:苦情|クレーム|申し立て|不満|指摘)|(?:お客様|購入者|貴社)(?:から|より|に)[^。]{0,20}(?:指摘|報告|判断|申告)され|(?:権利者|商標権者|ブランド|Amazon)(?:側)?(?:は|が)[^。]{0,30}(?:主張|考えて|述べて|申し立て)|(?:苦情|クレーム|申し立て|報告)(?:が|を)[^。]{0,10}(?:あり|受け|いただ|寄せ|発生)/u,
  },
}
