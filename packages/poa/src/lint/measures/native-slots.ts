import { anchorsOf } from './anchors.ts'
import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { findCounts } from '../text/numbers.ts'
import { has, replaced } from '../text/pattern.ts'

type Native = Exclude<Language, 'en'>

interface SlotWords {
  /** How often, or at what moment. */
  readonly rhythm: RegExp
  /** What counts as passed: a comparison, a limit, a thing that must or must not be there. */
  readonly criterion: RegExp
  /** A block that a tool enforces by itself. */
  readonly automatic: RegExp
  /** Where it is written down. */
  readonly record: RegExp
}

/** Which slots of a measure a text in another language than English fills. */
export interface NativeSlots {
  readonly role: boolean
  readonly rhythm: boolean
  readonly criterion: boolean
  readonly automatic: boolean
  readonly record: boolean
  /** A date, a number, an exhibit, an identifier or a name. */
  readonly fact: boolean
}

export function nativeSlots(item: PlanItem, language: Native): NativeSlots {
  const { masked } = item.text
  const anchors = anchorsOf(item)
  const says = words[language]
  const limits = replaced(notLimits, masked, ' ')
  const number = /\d/.test(masked) || findCounts(masked, language).length > 0
  return {
    role: anchors.role || has(persons, masked),
    rhythm: has(says.rhythm, masked),
    criterion:
      has(figure, limits) ||
      findCounts(limits, language).length > 0 ||
      has(says.criterion, limits) ||
      item.text.masks.some(({ kind }) => kind === 'quote'),
    automatic: has(says.automatic, masked),
    record: has(says.record, masked) || anchors.exhibit,
    fact:
      number ||
      anchors.date ||
      anchors.exhibit ||
      anchors.identifier ||
      item.text.masks.some(({ kind }) => kind === 'name' || kind === 'url'),
  }
}

const figure = /\d/

// How many times a week, and what goods are called, sets no limit.
const notLimits =
  /(?<![\p{L}\d])(?:\p{Lu}{1,5}-?\d+|(?:\d+|zwei|drei|vier|deux|trois|quatre|due|tre|quattro|dos|tres|cuatro)[ -]?(?:mal|fois|volte|veces)|zweimal|dreimal|(?:[Aa]lle|[Tt]ou(?:te)?s les|[Oo]gni|[Cc]ada) (?:\d+|zwei|drei|vier|deux|trois|quatre|due|tre|quattro|dos|tres|cuatro) \p{L}+)(?![\p{L}\d])|(?:[\d一二三四五六]+(?:日|週間?|か月|ヶ月|カ月|年)に)?[\d一二三四五六]+(?:回|度)/gu

// One person, by function, name, kinship or deed. Plural staff is nobody in particular.
const persons =
  /(?<!\p{L})(?:(?:der|die|ein|eine|unser|unsere) (?:\p{L}+ )?\p{L}*(?:mitarbeiterin|assistent(?:in)?|assistenz|aushilfe|bürokraft|fachkraft|hilfskraft|einkäufer(?:in)?|sachbearbeiter(?:in)?|disponent(?:in)?|azubi|praktikant(?:in)?|kolleg(?:e|in)|techniker(?:in)?|sekretär(?:in)?|verkäufer(?:in)?)|(?:der|ein|unser) \p{L}*mitarbeiter(?! \p{L}+en(?!\p{L}))|(?:frau|herr) \p{L}+|(?:meine?|unsere?) (?:frau|mann|tochter|sohn|bruder|schwester|mutter|vater|partner(?:in)?)|wer (?:packt|einlagert|verpackt|scannt|einkauft|annimmt|bucht|prüft)|l['’](?:assistante?|employée?|acheteu(?:r|se)|opérat(?:eur|rice)|apprentie?)|(?:le|la|un|une|notre) (?:secrétaire|préparat(?:eur|rice)|vendeu(?:r|se)|technicien(?:ne)?|stagiaire|magasini(?:er|ère)|salariée?|collègue)|(?:mme|m\.|madame|monsieur) \p{L}+|(?:mon|ma) (?:mari|femme|fille|fils|frère|sœur|mère|père|associée?)|(?:celui|celle) qui|quiconque|l['’](?:impiegat[oa]|assistente|operat(?:ore|rice)|acquist\p{L}+)|(?:il|la|un|una) (?:segretari[oa]|tecnico|collega|commess[oa]|nostr[oa] (?:dipendente|impiegat[oa]))|(?:sig\.(?:ra)?|signora|signor) \p{L}+|(?:mi[oa]) (?:marito|moglie|figli[oa]|fratello|sorella|madre|padre|soci[oa])|chi (?:imballa|riceve|spedisce|controlla|carica|compra)|(?:el|la|un|una|nuestr[oa]) (?:emplead[oa]|secretari[oa]|técnic[oa]|compañer[oa]|auxiliar|ayudante|mozo|operador[a]?)|(?:sr\.|sra\.|señora?|don|doña) \p{L}+|mi (?:marido|mujer|esposa|hij[oa]|herman[oa]|madre|padre|soci[oa])|quien (?:empaqueta|recibe|envía|revisa|carga|compra))(?!\p{L})|事務(?:員|担当|スタッフ)|(?:妻|夫|娘|息子|母|父|兄|姉|弟|妹)が|(?:梱包|検品|入荷|受注)(?:した|する)人/iu

const words: Readonly<Record<Native, SlotWords>> = {
  de: {
    rhythm:
      /(?<!\p{L})(?:täglich\p{L}*|wöchentlich\p{L}*|monatlich\p{L}*|quartalsweise|vierteljährlich\p{L}*|jährlich\p{L}*|stündlich\p{L}*|jede[nrms]?|alle \p{L}+|pro|je|vor (?:jede[rmn]|dem|der|Abgang|Versand)|nach (?:jede[rmn]|dem|der)|bei (?:jede[rmn]|neuen?|Eingang|Ankunft|Abweichung|einem|einer)|(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)s?|montags|dienstags|mittwochs|donnerstags|freitags|samstags|morgens|abends|mittags|sobald|wenn|falls|bevor|bis|zu Beginn|am Ende|neue[nrms]? \p{L}+|Schicht(?:beginn|ende)|Wochentag|Werktag|Arbeitstag)(?!\p{L})/iu,
    criterion:
      /(?<!\p{L})(?:ohne|fehl\p{L}*|über|unter|mindestens|höchstens|mehr als|weniger als|gleich|identisch|abweich\p{L}*|Abweichung\p{L}*|stimmt|übereinstimm\p{L}*|vergleich\p{L}*(?: [^.;]{0,60}?)? mit|mit [^.;]{3,60}? (?:verglichen|abgeglichen)|gegen|nur|kein\p{L}*|muss|müssen|darf|dürfen|Grenz\p{L}*|Schwelle|Limit|leer|voll|beschädigt\p{L}*|versiegelt\p{L}*|unterschr\p{L}+|abgelaufen\p{L}*|unterschiedlich\p{L}*|Muster|Checkliste|Prüfliste|Liste|gleicht|abgleich\p{L}*|zurück|gesperrt|stoppt|Hälfte|zwei(?:te[nrms]?)?|beide[nrms]?)(?!\p{L})/iu,
    automatic:
      /(?<!\p{L})(?:(?:niemand|keiner) (?:außer|als)|(?:niemand|keiner)(?: \p{L}+){0,4} (?:ändern|löschen|öffnen|überschreiben|speichern|drucken|hochladen|bearbeiten) (?:kann|darf)|kein\p{L}* [^.]{0,60}(?:ohne|bevor|nicht)|automatisch\p{L}*|verweiger\p{L}*|sperr\p{L}*|blockier\p{L}*|lehnt\p{L}*|weist (?:\p{L}+ ){0,8}(?:ab|zurück)|nimmt (?:\p{L}+ ){0,4}nur|lässt (?:\p{L}+ ){0,6}(?:nicht|nur) zu|verhinder\p{L}*|druckt (?:\p{L}+ ){0,3}(?:nicht|kein\p{L}*)|Pflichtfeld|zwingend|akzeptiert|speichert|hält (?:\p{L}+ ){0,5}an|setzt (?:\p{L}+ ){0,6}(?:auf null|herab)|stoppt|pausiert|warnt|meldet|Sperre|ist (?:fest )?(?:eingestellt|aktiviert|abgeschaltet|hinterlegt)|läuft nur)(?!\p{L})/iu,
    record:
      /(?<!\p{L})(?:\p{L}*(?:liste|protokoll|blatt|bogen|register|kalender|tabelle|datei|ordner|archiv|nachweis|unterschrift|verzeichnis|formular|quittung|teilnehmer\p{L}*|test|quiz|vermerk)|abgezeichnet|zeichnet \p{L}*|unterschreib\p{L}*|unterzeichnet\p{L}*|dokumentiert|trägt (?:\p{L}+ ){0,5}ein|notiert|festgehalten)(?!\p{L})/iu,
  },
  fr: {
    rhythm:
      /(?<!\p{L})(?:quotidien\p{L}*|hebdomadaire\p{L}*|mensuel\p{L}*|trimestriel\p{L}*|annuel\p{L}*|chaque|tous les|toutes les|par (?:jour|semaine|mois|lot|an)|avant|après|dès|lorsqu\p{L}*|quand|si|s['’]il|à (?:la réception|l['’]arrivée|la fin|chaque|\d)|au (?:début|moment)|en cas|jusqu|(?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|matins?|soirs?|nouve(?:au|lle|aux|lles)|toute? (?:nouvelle|modification|fiche|ligne|création)|aucun\p{L}* [^.]{0,40}(?:sans|avant)|trimestre|premier)(?!\p{L})/iu,
    criterion:
      /(?<!\p{L})(?:sans|manqu\p{L}*|absen\p{L}*|plus de|moins de|au moins|au plus|supérieur\p{L}*|inférieur\p{L}*|égal\p{L}*|identique\p{L}*|diff[èé]r\p{L}*|écart\p{L}*|correspond\p{L}*|compar\p{L}*(?: [^.;]{0,60}?)? (?:à|au|aux|avec)|seul\p{L}*|aucun\p{L}*|doit|doivent|limite\p{L}*|seuil\p{L}*|vide|plein|endommagé\p{L}*|scellé\p{L}*|signé\p{L}*|périmé\p{L}*|liste|modèle|échantillon|contre|bloqu\p{L}*|moitié|deux|autre|même)(?!\p{L})/iu,
    automatic:
      /(?<!\p{L})(?:personne (?:d['’]autre|sauf|hormis)|personne ne (?:peut|pourra) (?:rien )?(?:modifi|chang|supprim|ouvr|effac|enregistr)\p{L}*|(?:seul|seule) (?:la|le) \p{L}+ peut|aucun\p{L}* [^.]{0,60}(?:sans|avant)|automati\p{L}*|refus\p{L}*|bloqu\p{L}*|rejett\p{L}*|empêch\p{L}*|interdi\p{L}*|n['’](?:accepte|imprime|autorise|enregistre)|obligatoire\p{L}*|verrouill\p{L}*|désactivé\p{L}*|activé\p{L}*|réglée?s? (?:sur|à|pour|de sorte|afin)|suspend|met (?:\p{L}+ ){0,3}en pause|stoppe|alerte|avertit|passe (?:\p{L}+ ){0,3}à zéro)(?!\p{L})/iu,
    record:
      /(?<!\p{L})(?:registre|liste|feuille|fichier|tableau|tableur|fiche|classeur|dossier|calendrier|archive\p{L}*|émarge\p{L}*|signature|sign(?:e|ent|é\p{L}*)|quiz|test|procès-verbal|journal|compte rendu|attestation|noté\p{L}*|consign\p{L}*|inscri\p{L}*)(?!\p{L})/iu,
  },
  it: {
    rhythm:
      /(?<!\p{L})(?:quotidian\p{L}*|giornalier\p{L}*|settimanal\p{L}*|mensil\p{L}*|trimestral\p{L}*|annual\p{L}*|ogni|ciascun\p{L}*|tutti i|tutte le|al (?:giorno|mese|momento|termine)|alla (?:settimana|consegna|fine|ricezione)|per (?:lotto|turno|settimana)|prima|dopo|quando|se|appena|all['’](?:arrivo|inizio)|in caso|fino|(?:il |di )?(?:lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)|mattin\p{L}*|ser[ae]|nuov[oaie](?= \p{L})|alle \d)(?!\p{L})/iu,
    criterion:
      /(?<!\p{L})(?:senza|manc\p{L}*|assen\p{L}*|più di|meno di|almeno|al massimo|superior\p{L}*|inferior\p{L}*|ugual\p{L}*|identic\p{L}*|divers\p{L}*|differ\p{L}*|corrispond\p{L}*|confront\p{L}*(?: [^.;]{0,60}?)? (?:con|col|al(?! (?:giorno|mese|trimestre|anno))|alla(?! settimana)|all['’](?!anno))|solo|soltanto|nessun\p{L}*|deve|devono|limit\p{L}*|soglia|vuot\p{L}*|danneggiat\p{L}*|sigillat\p{L}*|firmat\p{L}*|scadut\p{L}*|lista|campione|contro|blocc\p{L}*|metà|due|stess\p{L}*)(?!\p{L})/iu,
    automatic:
      /(?<!\p{L})(?:nessuno (?:tranne|salvo|eccetto)|nessuno può (?:modific|cambi|cancell|apr|salv|stamp)\p{L}*|solo (?:la|il) \p{L}+ può|nessun\p{L}* [^.]{0,60}(?:senza|prima)|automatic\p{L}*|rifiut\p{L}*|blocc\p{L}*|respin\p{L}*|impedi\p{L}*|non (?:accetta|stampa|salva|consente|permette)|obbligatori\p{L}*|disattivat\p{L}*|attivat\p{L}*|impostat\p{L}*|sospend\p{L}*|ferma|avvisa|azzera|accetta solo)(?!\p{L})/iu,
    record:
      /(?<!\p{L})(?:registro|lista|elenco|foglio|file|tabella|scheda presenze|cartella|calendario|archivi\p{L}*|firm\p{L}*|quiz|test|verbale|attestat\p{L}*|annot\p{L}*|registrat\p{L}*|modulo)(?!\p{L})/iu,
  },
  es: {
    rhythm:
      /(?<!\p{L})(?:diari\p{L}*|semanal\p{L}*|mensual\p{L}*|trimestral\p{L}*|anual\p{L}*|cada|todos los|todas las|al (?:día|mes|final|inicio|llegar|recibir)|a la (?:semana|llegada|recepción)|por (?:lote|turno|semana)|antes|después|tras|cuando|si|en cuanto|en caso|hasta|(?:el |los )?(?:lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)|mañanas?|tardes?|noches?|nuev[oa]s?|a las \d|primer)(?!\p{L})/iu,
    criterion:
      /(?<!\p{L})(?:sin|falt\p{L}*|ausen\p{L}*|más de|menos de|al menos|como máximo|superior\p{L}*|inferior\p{L}*|igual\p{L}*|idéntic\p{L}*|distint\p{L}*|difer\p{L}*|difier\p{L}*|coincid\p{L}*|compar\p{L}*(?: [^.;]{0,60}?)? (?:con|a(?! la semana)|al(?! (?:día|mes|año|trimestre)))|contra|solo|sólo|ningun\p{L}*|ningún|debe\p{L}*|límite\p{L}*|umbral|vací\p{L}*|dañad\p{L}*|sellad\p{L}*|precintad\p{L}*|firmad\p{L}*|caducad\p{L}*|lista|muestra|bloque\p{L}*|mitad|dos|mism\p{L}*|coteja\p{L}*)(?!\p{L})/iu,
    automatic:
      /(?<!\p{L})(?:nadie (?:salvo|excepto|más que)|nadie puede (?:modific|cambi|borr|abr|guard|imprim)\p{L}*|solo (?:la|el) \p{L}+ puede|ning[uú]n\p{L}* [^.]{0,60}(?:sin|antes)|automátic\p{L}*|rechaz\p{L}*|bloque\p{L}*|impid\p{L}*|no (?:acepta|imprime|guarda|permite|deja)|obligatori\p{L}*|desactivad\p{L}*|activad\p{L}*|configurad\p{L}*|suspend\p{L}*|pausa|para la|avisa|solo acepta|pone a cero)(?!\p{L})/iu,
    record:
      /(?<!\p{L})(?:registro|lista|hoja|archivo|tabla|ficha de asistencia|carpeta|calendario|firm\p{L}*|cuestionario|examen|test|acta|certificado|anot\p{L}*|apunt\p{L}*|formulario|diario de)(?!\p{L})/iu,
  },
  ja: {
    rhythm:
      /毎|当日|翌日|即日|と、|ごと|都度|たび|週|月に|月次|日次|年に|四半期|[月火水木金土日]曜|前に|後に|際|時に|時点|場合|とき|たら|れば|まで|入荷|受領|出荷前|登録前|公開前|新規|新商品|始業|終業|朝|夕方|全(?:て|件|数|品)/u,
    criterion:
      /\d|[一二三四五六七八九十](?!度|回|人目|番)|以上|以下|未満|超|一致|不一致|(?:と|に)(?:照合|比較|突き合わせ)|照合表|異な|違|ない(?:場合|とき|商品|もの)|なければ|のみ|だけ|しか|限(?:り|定)|基準|上限|下限|閾値|しきい|空欄|未(?:封|登録|確認|記入)|破損|期限|半分|両方|二名|一覧|チェックリスト|手順書/u,
    automatic:
      /自動|拒否|ブロック|印刷(?:し|でき)ない|印刷されな|登録できな|保存できな|できません|受け付けな|必須|停止(?:し|され)|無効|警告|エラー|設定(?:し|され)て/u,
    record:
      /記録|署名|サイン|押印|台帳|一覧|シート|表に|ファイル|ログ|テスト|試験|議事録|名簿|チェックリスト|手順書/u,
  },
}
