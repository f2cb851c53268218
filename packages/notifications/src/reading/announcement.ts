import { namesAsin } from '../identifiers/asins.ts'
import { namesOrder } from '../identifiers/orders.ts'
import { gated } from '../text/gated.ts'
import type { Letter } from './letter.ts'
import type { Standing } from './standing.ts'

/**
 * News of rules that change for everybody: it opens with the change, and no account, listing or order of this seller is
 * touched.
 */
export function isAnnouncement(letter: Letter, standings: readonly Standing[]): boolean {
  // "Update of our rules on removing offers" removes none.
  const touching = new Set(
    standings
      .filter(
        ({ state, about, sentence }) =>
          state === 'off' || (state === 'risk' && about !== 'listing' && !tellsOfRisk.test(sentence.words)),
      )
      .map(({ sentence }) => sentence),
  )
  // One of them may be the news itself.
  if (touching.size > 1) return false
  const change = letter.sentences
    .slice(0, 5)
    .find((sentence) => changesRules.some((pattern) => pattern.test(sentence.words, sentence)))
  if (change === undefined || (touching.size === 1 && !touching.has(change))) return false
  const { flat } = letter.reading
  return !namesAsin(flat) && !namesOrder(flat)
}

/** "A rating that indicates your risk of deactivation": what a feature shows threatens nobody. */
const tellsOfRisk =
  /(?:indicates?|shows?|visibility into|understand|monitor) [^.;]{0,50}risk of|(?:anzeig|zeig)[a-z]* [^.;]{0,50}risiko|(?:indique|montre|visibilite sur) [^.;]{0,50}risque|(?:indica|mostra|visibilita su)[a-z]* [^.;]{0,50}rischio|(?:indica|muestra|visibilidad sobre)[a-z]* [^.;]{0,50}riesgo|リスクを(?:示|表示|把握)/

const changesRules = [
  // How a figure is measured, for everybody.
  "(?:change|update)s? to (?:how|the way) (?:[a-z' -]+ ){1,6}?(?:is|are|will be) (?:measured|calculated|counted|worked out|computed)",
  "how (?:[a-z'-]+ ){1,6}?(?:is|are|will be) (?:measured|calculated|counted|worked out|computed)",
  '(?:so (?:wird|werden)|neue berechnung|(?:anderung(?:en)?|neuerung(?:en)?) (?:bei|in) der (?:berechnung|messung)) (?:[a-z-]+ ){0,6}?',
  '(?:nouveau (?:calcul|mode de calcul)|(?:changement|evolution)s? (?:du|dans le) (?:mode de )?calcul) (?:du|de la|des) ',
  '(?:nuovo (?:calcolo|metodo di calcolo)|cambia il (?:modo di )?calcol[oa]|modific(?:a|he) (?:del|al) calcolo) (?:del|della|di|in cui)',
  '(?:nuevo (?:calculo|metodo de calculo)|cambi(?:a|os en) (?:la forma de calcular|el calculo)) (?:de|del|la)?',
  '(?:計算|算出|集計)(?:方法)?(?:の|が|を)(?:変更|改定|見直)',
  "(?:changes?|updates?) to (?:our|the|amazon'?s?) (?:[a-z&'-]+ ){0,7}?(?:polic(?:y|ies)|rules|requirements|code|guidelines)(?![a-z])",
  'new (?:polic(?:y|ies)|rules|requirements) for (?:all )?(?:sellers|selling partners)',
  '(?:new|tighter|stricter|changed) (?:polic(?:y|ies)|rules|requirements) for (?!your)',
  '(?:neue|strengere|geanderte) [a-z-]*(?:regeln|vorgaben|anforderungen|richtlinien) fur (?!ihr)',
  '(?:nouvelles|nouveaux) (?:regles|exigences|politiques|obligations|criteres) (?:pour|concernant) (?!vo)',
  '(?:nuove|nuovi) (?:regole|norme|requisiti|politiche|obblighi) (?:per|sui|sulle) (?!(?:i|le|la|il) (?:tu|su))',
  '(?:nuevas|nuevos) (?:normas|reglas|requisitos|politicas|obligaciones) (?:para|sobre) (?!(?:tu|su))',
  '新(?:しい|たな)(?:規則|ルール|要件|規定|基準)',
  "we(?:'re| are) announcing (?:the |our |new |changes)",
  'wir (?:kundigen|geben) .{2,80}?(?: an| bekannt)(?=[.,;!]|$)',
  'nous annoncons (?:les |nos |de nouvelles|des )',
  '(?<![a-z])(?:annunciamo|anunciamos) (?:le |i |nuov|las |los |nuev)',
  'seller announcements?',
  "(?:we're|we are|we have|we will be) (?:updat|chang|simplify|revis|mak)(?:ing|ed|e) our (?:[a-z&'-]+ ){0,6}?(?:polic(?:y|ies)|rules|requirements)",
  '(?:anderung(?:en)?|neuerung(?:en)?|aktualisierung(?:en)?) (?:an |bei |zu |in |fur )?(?:der|den|die|unserer?n?|unserem|zu) (?:[a-z&-]+ ){0,6}?[a-z-]*(?:richtlinien?|regeln|anforderungen|vorgaben)(?![a-z])',
  'wir (?:andern|aktualisieren|uberarbeiten|vereinfachen) (?:zum .{0,20})?(?:unsere|die) (?:[a-z&-]+ ){0,6}?[a-z-]*(?:richtlinien?|regeln|anforderungen|vorgaben)',
  "(?:modifications?|changements?|mises? a jour|evolutions?) (?:de |des |a |apportee?s? a |concernant )(?:nos |notre |la |les |l')?(?:[a-z'&-]+ ){0,4}?(?:politiques?|regles|reglements?|exigences)",
  "nous (?:modifions|actualisons|mettons a jour|simplifions) (?:nos|notre|les|la) (?:[a-z'&-]+ ){0,4}?(?:politiques?|regles|exigences)",
  "(?:modific(?:a|he)|aggiornament[oi]|novita) (?:al|alle|alla|ai|delle|della|dei|sulle|sulla) (?:nostr[aeio] |norme |)?(?:[a-z'&-]+ ){0,4}?(?:politic(?:a|he)|norm[ae]|regole|requisiti|linee guida)",
  '(?:modifichiamo|aggiorniamo|semplifichiamo) (?:le|la|i) (?:nostr[aeio] )?(?:[a-z&-]+ ){0,4}?(?:politic(?:a|he)|norm[ae]|regole|requisiti)',
  '(?:cambios?|modificacion(?:es)?|actualizacion(?:es)?) (?:en|de|a) (?:nuestras?|la|las|los|el) (?:[a-z&-]+ ){0,4}?(?:politicas?|normas?|reglas|requisitos)',
  '(?:cambiamos|actualizamos|modificamos|simplificamos) (?:nuestras?|la|las|los) (?:[a-z&-]+ ){0,4}?(?:politicas?|normas?|reglas|requisitos)',
  "^(?:we're|we are|we have|amazon is) (?:now |just |pleased to be )?(?:launch(?:ing|ed)|introduc(?:ing|ed)|excited to (?:launch|introduce|announce)) (?!(?:a |an )?(?:review|investigation))",
  '^(?:wir (?:fuhren|haben) .{2,80}?(?: ein| eingefuhrt)(?=[.,;!]|$)|ab sofort gibt es )',
  "^(?:nous (?:lancons|introduisons)|nous sommes (?:heureux|ravis) d'annoncer) ",
  '^(?:lanciamo|introduciamo|siamo lieti di (?:annunciare|presentare)) ',
  '^(?:lanzamos|presentamos|estamos encantados de (?:anunciar|presentar)) ',
  '(?:開始|導入|提供を開始)(?:いたし|し)ます$',
  '(?:ポリシー|規約|要件|ガイドライン|規定)(?:の|が|を)?(?:一部)?(?:変更|改定|更新|改訂)',
].map((source) => gated(new RegExp(source)))
