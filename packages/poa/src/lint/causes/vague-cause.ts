import { namesOwnStep } from './charge-retold.ts'
import type { Language } from '../language.ts'
import type { PlanItem } from '../plan.ts'
import { has, replaced } from '../text/pattern.ts'

/**
 * Whether a cause offers nothing but a want of care, skill or time, a verdict on the work, a wrong idea or the remark
 * that such things happen: what is left of it names no step.
 */
export function onlyVague(item: PlanItem, language: Language): boolean {
  const { masked, raw, sentences } = item.text
  if (sentences.length > 2 || /[:：]$/u.test(raw.trimEnd()) || !has(vague[language], masked)) return false
  return !namesOwnStep(replaced(persons, replaced(vague[language], masked, ' '), ' '), language)
}

// Who it was is no step either.
const persons =
  /\b(?:staff|employees?|packers?|clerks?|team members?|colleagues?)\b|(?<!\p{L})(?:\p{L}*mitarbeiter(?:in|innen|n|s)?|packer(?:in|n|s)?|salariée?s?|préparat(?:eur|rice)s?|dipendent[ei]|magazzinier[ei]|emplead[oa]s?|mozos?)(?!\p{L})|担当者?|従業員|スタッフ/giu

function anyOf(...forms: readonly string[]): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${forms.join('|')})(?![\p{L}\p{N}])`, 'giu')
}

const vague: Readonly<Record<Language, RegExp>> = {
  en: anyOf(
    String.raw`(?:too |so |very |extremely |unusually )?(?:many|much|high|heavy|large|huge|enormous|massive|strong|sudden|big) (?:\w+ )?(?:orders|work|workload|demand|volumes?|rush|run|peaks?|influx|going on)(?: (?:in|during|at|over) (?:\w+ ){0,3}\w+)?|(?:a |the )?(?:rush|peak|surge|spike|wave|flood) (?:of|in) (?:\w+ )?(?:orders|demand|work|sales)`,
    String.raw`(?:internal|operational|organi[sz]ational|technical|various|certain|several|multiple|different|a number of|some|personal) (?:\w+ )?(?:problems?|difficulties|issues|reasons|factors|circumstances|conditions|causes)(?: (?:played|contributed|led|were)(?: \w+){0,4})?`,
    String.raw`(?:a |the |our |some )?(?:lack|want|absence|shortage|deficit) of (?:\w+ )?(?:care|diligence|attention|rigou?r|discipline|focus|concentration|organi[sz]ation|oversight|communication|coordination|experience|professionalism|vigilance|time|resources|awareness|thoroughness|knowledge|supervision|control)(?: (?:in|on|with|by|among) (?:our |the |\w+ ){0,3}\w+)?`,
    String.raw`(?:poor|bad|insufficient|inadequate|weak|deficient|improper|careless) (?:\w+ )?(?:organi[sz]ation|communication|coordination|management|planning|service|work|performance|workmanship|handling|supervision|quality|attention)`,
    String.raw`(?:\w+ ){0,3}(?:was|were|is|are|has been|have been) (?:simply |just |sometimes |really )?(?:not|n['’]t) (?:\w+ )?(?:good|careful|diligent|attentive|thorough|strict|professional|perfect|adequate|sufficient|satisfactory|acceptable|ideal|optimal|focused|vigilant|organi[sz]ed|as (?:good|careful|attentive|thorough)|up to (?:the mark|standard|scratch|par|it)|what (?:it|they) should)(?: enough)?(?: as (?:\w+ ){1,6}been)?`,
    String.raw`(?:things|something|some things|a few things|it|mistakes|errors|problems|accidents|mishaps|slips)(?: like (?:this|these|that))? (?:simply |just |unfortunately |then |\w+ly )?(?:slipped (?:through|by|past)|went wrong|got out of hand|fell (?:through|behind)|got overlooked|were overlooked|were made|happened?|occur(?:red|s)?|can happen|could happen|may happen|arose|crept in|got away)(?: (?:to|in|on|with|from) (?:\w+ ){0,3}\w+)?`,
    String.raw`(?:a |an |the )?(?:human|honest|simple|silly|stupid|unintended|unintentional|regrettable|unfortunate|one-off) (?:\w+ )?(?:errors?|mistakes?|slips?|oversights?|lapses?|failures?|mishaps?)`,
    String.raw`(?:a |an |very |extremely |so |too |quite )?(?:hectic|busy|stressful|turbulent|chaotic|difficult|tough|challenging|crazy|demanding) (?:\w+ )?(?:month|months|weeks?|period|season|time|times|day|days|phase|year|summer|autumn|winter|spring)|(?:were|was) (?:\w+ )?(?:overwhelmed|overloaded|overworked|overstretched|distracted|under (?:\w+ )?pressure|stressed|tired|exhausted|rushed|in a hurry)`,
    String.raw`(?:a |the )?(?:wrong|false|mistaken|incorrect|poor|different|insufficient|limited) (?:\w+ )?(?:understanding|idea|interpretation|impression|view|perception|reading|assumption|notion|knowledge)(?: of (?:\w+ ){1,8})?|misunderst\w+|misinterpret\w*|misread\w*`,
    String.raw`(?:circumstances|reasons|factors|events|conditions|situation|issues?) (?:beyond|outside|out of) (?:\w+ )?control|bad luck|unlucky|unforeseeable|unforeseen (?:\w+ )?(?:circumstances|events|problems|difficulties)`,
    String.raw`(?:did|could|were|was|had)(?: not|n['’]t) (?:\w+ )?(?:pay(?:ing)?|paid|take|taking|taken|do|doing|done|give|given|show|shown) (?:\w+ )?(?:enough|sufficient|proper|due|the necessary|our best|our job|our homework) ?(?:attention|care|caution|diligence|properly|well)?`,
  ),
  de: anyOf(
    String.raw`(?:einfach |schlicht |sehr |zu |so |viel |ungewöhnlich )*(?:viel los|viele (?:Bestellungen|Aufträge)|(?:hohe[srnm]?|großer?|enorme[rsn]?|starke[rsn]?|riesige[rsn]?|plötzliche[rsn]?) (?:\p{L}+ )?(?:Andrang|Aufkommen|Bestellaufkommen|Nachfrage|Arbeitsaufkommen|Arbeitslast|Auftragslage|Ansturm)|Ansturm|Hochbetrieb)(?: (?:im|in der|während|zur)(?: \p{L}+){1,2})?`,
    String.raw`(?:Missgeschick|Malheur|Panne|Lapsus|Patzer|Ausrutscher)(?: (?:passiert|unterlaufen|geschehen|widerfahren))?`,
    String.raw`(?:interne[nrs]?|organisatorische[nrs]?|betriebliche[nrs]?|technische[nrs]?|verschiedene[nrs]?|mehrere[nr]?|diverse[nrs]?|gewisse[nrs]?|einige[nr]?) (?:Probleme?n?|Schwierigkeiten|Gründen?|Faktoren|Umständen?|Gegebenheiten|Ursachen|Einflüssen?)(?: (?:waren|war|haben|führten)(?: \p{L}+){0,3})?(?: ausschlaggebend| maßgeblich| verantwortlich)?`,
    String.raw`(?:mangelnde[rnms]?|fehlende[rnms]?|unzureichende[rnms]?|ungenügende[rnms]?|Mangel an|zu wenig|schlechte[rnms]?|unzulängliche[rnms]?) (?:\p{L}+ )?(?:Sorgfalt|Aufmerksamkeit|Disziplin|Konzentration|Organisation|Kommunikation|Koordination|Erfahrung|Professionalität|Genauigkeit|Zeit|Qualität|Planung|Abstimmung|Aufsicht|Umsicht|Arbeit|Service|Betreuung|Leistung|Wissen|Kenntnis(?:se)?)(?: (?:bei|in|im|der|unserer)(?: \p{L}+){1,4})?`,
    String.raw`(?:war|waren|ist|sind|wurde|wurden)(?: \p{L}+){0,2} (?:nicht|nicht immer|zu wenig|wenig) (?:\p{L}+ )?(?:gut|sorgfältig|aufmerksam|gründlich|genau|gewissenhaft|professionell|ausreichend|optimal|zufriedenstellend|konzentriert|vorsichtig|auf der Höhe|organisiert|perfekt|achtsam)(?: genug)?(?:,? wie (?:\p{L}+ ){1,5}\p{L}+)?|nicht (?:so )?(?:gut|sorgfältig|gründlich|aufmerksam)(?: genug)?(?:,? wie (?:\p{L}+ ){1,5}\p{L}+)? (?:gearbeitet|gewesen|aufgepasst)|nicht (?:richtig |genug )?aufgepasst`,
    String.raw`(?:manches|einiges|etwas|vieles|Dinge|Sachen|Fehler|Probleme|Pannen|Missgeschicke)(?: [\p{L}]+){0,5} (?:liegen geblieben|liegengeblieben|schiefgegangen|schiefgelaufen|schief gelaufen|untergegangen|durchgerutscht|übersehen worden|passiert|passieren|vorkommen|vorgekommen|unterlaufen|geschehen|entgangen|aus dem Ruder)|(?:passierte|unterlief|unterliefen|geschah)(?: [\p{L}]+){0,3} (?:Fehler|Fehlern)`,
    String.raw`(?:ein |eine |sehr |äußerst )?(?:turbulente|hektische|stressige|schwierige|anstrengende|chaotische|arbeitsreiche)[rnms]? (?:Monate?|Wochen?|Zeit(?:en)?|Phase|Saison|Tage?|Sommer|Herbst|Jahr)|(?:waren|war|fühlten uns) (?:\p{L}+ ){0,2}(?:überlastet|überfordert|überarbeitet|gestresst|abgelenkt|unter Druck|im Stress|in Eile)|viel (?:Stress|zu tun)`,
    String.raw`(?:falsche[sn]?|irrige[sn]?|fehlerhafte[sn]?|unzutreffende[sn]?|anderes?) (?:Verständnis|Vorstellung|Annahme|Auslegung|Auffassung|Interpretation|Eindruck)(?: (?:davon|von|der))?|Missverständnis\p{L}*|missverstanden`,
    String.raw`menschliche[snr]* (?:Versagens?|Fehlers?)|höhere Gewalt|(?:unglückliche|widrige|unvorhergesehene|unvorhersehbare)[rn]? (?:Umstände\p{L}*|Ereignisse\p{L}*)|Pech|Versehen|Unachtsamkeit|Nachlässigkeit|Flüchtigkeitsfehler`,
  ),
  fr: anyOf(
    String.raw`(?:une |un |très |trop |si )*(?:forte|grande|grosse|énorme|grand|gros|fort) (?:affluence|demande|charge|activité|volume|afflux|pic|rush)(?: (?:de |d['’]|pendant |durant |lors )[\p{L}’']+(?: [\p{L}’']+)?)?|(?:pic|afflux|surcroît|surcharge|débordement) (?:de |d['’])(?:travail|commandes?|activité)|(?:trop|énormément|beaucoup) de (?:commandes|travail)|nous a (?:débordés|dépassés|submergés)`,
    String.raw`(?:des |de |divers(?:es)? |plusieurs |certain(?:e)?s |quelques )*(?:problèmes|difficultés|raisons|facteurs|circonstances) (?:internes|d['’]organisation|techniques|opérationnel(?:le)?s|personnel(?:le)?s|divers(?:es)?)`,
    String.raw`(?:manque|défaut|absence|insuffisance) (?:de |d['’])(?:rigueur|soin|attention|vigilance|discipline|concentration|organisation|communication|coordination|expérience|professionnalisme|temps|moyens|diligence|suivi|sérieux|connaissance)(?: (?:dans|au|de|chez)(?: [\p{L}’']+){1,4})?|(?:mauvaise|piètre|insuffisante) (?:organisation|communication|coordination|gestion|qualité|planification)`,
    String.raw`(?:n['’](?:a|ont|avons|était|étaient|est|étions)) (?:pas|pas toujours|pas vraiment) (?:été )?(?:\p{L}+ )?(?:à la hauteur|attenti\p{L}+|soigneu\p{L}+|rigoureu\p{L}+|vigilant\p{L}*|bonn?e?s?|satisfaisant\p{L}*|suffisant\p{L}*|professionnel\p{L}*|irréprochable|optimal\p{L}*|parfait\p{L}*|prudent\p{L}*|concentr\p{L}+)|pas (?:été )?assez (?:attenti|soigneu|rigoureu|vigilant|prudent|sérieu)\p{L}*`,
    String.raw`(?:certaines|des|quelques|plusieurs|de telles|ces|les)? ?(?:choses|erreurs|problèmes|points|détails|incidents) (?:[\p{L}’']+ ){0,3}?(?:échappé|passée?s? entre les mailles|se sont (?:produit|glissé)\p{L}*|sont survenu\p{L}*|(?:peuvent|peut) (?:arriver|se produire)|sont arrivé\p{L}*|ont été (?:commises|faites|oublié\p{L}*)|arrivent)(?: à tout le monde)?`,
    String.raw`(?:mois|semaines?|période|saison|moment|temps|été|phase|journées?) (?:[\p{L}’']+ ){0,3}?(?:mouvementée?s?|chargée?s?|difficiles?|intense?s?|stressante?s?|compliquée?s?|agitée?s?|chaotiques?)|(?:étions|était|avons été) (?:\p{L}+ )?(?:débordée?s?|dépassée?s?|surchargée?s?|stressée?s?|sous pression|pressée?s?|fatiguée?s?|distraite?s?)`,
    String.raw`(?:mauvaise|fausse|erronée?) (?:compréhension|idée|interprétation|lecture|appréciation|perception)(?: de)?|compréhension (?:erronée|incomplète|imparfaite)|malentendu|mal (?:compris|interprété)`,
    String.raw`erreurs? (?:humaine|involontaire|d['’]inattention|de bonne foi)s?|inadvertance|étourderie|négligence|malchance|circonstances (?:malheureuses|imprévues|exceptionnelles|indépendantes de notre volonté)|force majeure`,
  ),
  it: anyOf(
    String.raw`(?:tantissim|moltissim|troppi|tant|molt)[iae]* (?:ordini|lavoro|richieste|pacchi)|(?:grande|forte|enorme|elevat[oa]|intens[oa]) (?:affluenza|richiesta|mole|volume|afflusso|picco|carico)(?: di (?:lavoro|ordini))?|(?:picco|boom|mole|sovraccarico|ondata) (?:di|d['’]) ?(?:lavoro|ordini|richieste)`,
    String.raw`(?:problem[ai]|difficoltà|motivi|ragioni|fattori|circostanze) (?:intern[ie]|organizzativ[ie]|tecnic[hie]+|operativ[ie]|personali|vari[e]?|divers[ie])|(?:vari|divers|alcun|cert)[ie]+ (?:problemi|difficoltà|motivi|ragioni|fattori|circostanze)`,
    String.raw`(?:mancanza|carenza|scarsità|assenza|difetto) (?:di|d['’]) ?(?:diligenza|attenzione|cura|rigore|disciplina|concentrazione|organizzazione|comunicazione|coordinamento|esperienza|professionalità|tempo|risorse|vigilanza|conoscenza)(?: (?:nel|nella|da|dei)(?: [\p{L}’']+){1,4})?|(?:scars[ao]|cattiv[ao]|insufficiente|poc[ao]) (?:organizzazione|comunicazione|coordinamento|gestione|qualità|attenzione|cura|diligenza)`,
    String.raw`non (?:è|era|sono|erano|siamo|eravamo|abbiamo)(?: sempre)? (?:stat[oaie] )?(?:\p{L}+ )?(?:all['’]altezza|attent[oaie]|accurat[oaie]|scrupolos[oaie]|diligent[ei]|buon[oaie]|soddisfacent[ei]|sufficient[ei]|professional[ei]|perfett[oaie]|ottimal[ei]|prudent[ei])|abbastanza (?:attent|accurat|scrupolos|diligent|prudent)\p{L}+`,
    String.raw`(?:qualcosa|qualche cosa|alcune cose|cose|errori|problemi|sbagli|sviste|inconvenienti)(?: [\p{L}’']+){0,4} (?:sfuggit[oaie]|andat[oaie] stort[oaie]|(?:possono|può) (?:capitare|succedere|accadere)|capitat[oaie]|success[oaie]|accadut[oaie]|verificat[oaie]|stat[ie] commess[ie]|capitano)(?: a (?:chiunque|tutti))?`,
    String.raw`(?:mes[ei]|settiman[ae]|periodo|stagione|momento|tempi|estate|fase|giornate) (?:[\p{L}’']+ ){0,3}?(?:movimentat|difficil|intens|stressant|complicat|caotic|frenetic|impegnativ|pien)\p{L}+|(?:eravamo|era|siamo stati) (?:\p{L}+ )?(?:sovraccaric\p{L}+|oberat\p{L}+|stressat\p{L}+|sotto pressione|di fretta|stanch\p{L}|distratt\p{L}|sopraffatt\p{L}+)`,
    String.raw`(?:idea|comprensione|interpretazione|concezione|lettura|percezione) (?:sbagliata|errata|erronea|distorta|imprecisa)(?: di)?|(?:errata|sbagliata|cattiva) (?:idea|comprensione|interpretazione|lettura)|malinteso|equivoco|frainteso|fraintendimento`,
    String.raw`error[ei] (?:uman[oi]|involontari[oi]?|di distrazione|in buona fede)|svista|distrazione|disattenzione|negligenza|sfortuna|circostanze (?:sfortunate|impreviste|eccezionali|indipendenti)|forza maggiore`,
  ),
  es: anyOf(
    String.raw`(?:much[oa]s?|muchísim[oa]s?|demasiad[oa]s?|tant[oa]s?) (?:pedidos|trabajo|encargos)|(?:gran|fuerte|enorme|alt[oa]|elevad[oa]) (?:afluencia|demanda|carga|volumen|pico|avalancha)(?: de (?:trabajo|pedidos))?|(?:pico|avalancha|aluvión|sobrecarga|exceso|punta) de (?:trabajo|pedidos|demanda)(?: (?:enorme|grande|inesperad[oa]|muy alt[oa]))?`,
    String.raw`(?:problemas|dificultades|motivos|razones|factores|circunstancias) (?:intern[oa]s|organizativ[oa]s|técnic[oa]s|operativ[oa]s|personales|vari[oa]s|divers[oa]s)|(?:vari[oa]s|divers[oa]s|algun[oa]s|ciert[oa]s) (?:problemas|dificultades|motivos|razones|factores|circunstancias)`,
    String.raw`(?:falta|carencia|ausencia|escasez) de (?:diligencia|atención|cuidado|rigor|disciplina|concentración|organización|comunicación|coordinación|experiencia|profesionalidad|tiempo|recursos|vigilancia|conocimiento)(?: (?:en|de|por)(?: [\p{L}]+){1,4})?|(?:mala|poca|escasa|insuficiente) (?:organización|comunicación|coordinación|gestión|calidad|atención|planificación)`,
    String.raw`no (?:fue|era|estuvo|estaba|fueron|eran|fuimos|estuvimos|hemos sido)(?: siempre)? (?:\p{L}+ ){0,2}?(?:a la altura|atent[oa]s?|cuidados[oa]s?|riguros[oa]s?|diligentes?|buen[oa]s?|satisfactori[oa]s?|suficientes?|profesional(?:es)?|perfect[oa]s?|óptim[oa]s?|prudentes?|todo lo \p{L}+)|lo (?:bastante|suficientemente) (?:cuidados|atent|riguros|diligent|prudent)\p{L}+`,
    String.raw`(?:algo|algunas cosas|cosas|errores|fallos|problemas|equivocaciones|descuidos)(?: [\p{L}]+){0,4} (?:escap(?:ó|aron)|sali(?:ó|eron) mal|(?:pueden|puede) (?:pasar|ocurrir|suceder)|ocurrieron|pasaron|sucedieron|se produjeron|se cometieron|pasan)(?:(?:le)? (?:pasar )?a cualquiera)?|le pueden pasar a cualquiera`,
    String.raw`(?:mes(?:es)?|semanas?|periodo|período|temporada|época|verano|fase|días) (?:[\p{L}]+ ){0,3}?(?:ajetread|difícil|intens|estresant|complicad|caótic|agitad|frenétic)\p{L}*|(?:estábamos|estaba|estuvimos) (?:\p{L}+ )?(?:desbordad|sobrecargad|saturad|estresad|bajo presión|cansad|distraíd|con prisas?)\p{L}*`,
    String.raw`(?:idea|comprensión|interpretación|concepción|lectura|percepción) (?:equivocada|errónea|incorrecta|falsa|inexacta)(?: de)?|malentendido|malinterpret\p{L}+`,
    String.raw`error(?:es)? (?:humanos?|involuntarios?|de buena fe)|despiste|descuido|negligencia|mala suerte|circunstancias (?:desafortunadas|imprevistas|excepcionales|ajenas)|fuerza mayor`,
  ),
  ja: /(?:社内|内部|組織上|業務上|諸般|様々|さまざま|種々|いろいろ|複数)の?な?(?:事情|問題|都合|要因|理由|原因)|(?:注文|仕事|業務|依頼)(?:が|の)(?:非常に|とても|大変|かなり)?(?:殺到|集中|多く|多かった|増え)|(?:注意|配慮|慎重さ|確認|意識|経験|管理|連携|責任感|緊張感|丁寧さ|コミュニケーション|努力|対応|サービス|認識|知識|理解|人手)(?:が|の|は)?(?:[^。]{0,6})(?:足り|不足|欠如|欠け|至ら|行き届|不十分|甘|散漫|低)|(?:慌ただし|忙し|多忙|繁忙|混乱|立て込)[^。]{0,10}|(?:間違い|ミス|誤り|トラブル)(?:は|が)[^。]{0,10}(?:誰にでも|起こり|起こって|発生|つきもの|ありました)|(?:間違った|誤った|不正確な)(?:理解|認識|解釈|考え)|(?:不注意|怠慢|油断|気の緩み|うっかり|勘違い|誤解|人為的(?:な)?ミス|ヒューマンエラー|不可抗力|不運)|(?:至らな(?:い|かった)|不徳の致す)/gu,
}
