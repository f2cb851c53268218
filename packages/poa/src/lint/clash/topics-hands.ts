import { word } from './words.ts'
import type { Topic } from './opposites.ts'

/** All of it is done by our own hands, and another house does all of it. */
const ownHands: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:all|every|each)(?: of)?(?: the| our)? (?:orders?|parcels?|packages?|shipments?|boxes|box|units?|goods|returns?|labels?|listings?|items?|messages?)\b[^.!?;\n]{0,40}?\b(?:by (?:our own (?:\p{L}+ )?(?:staff|people|team|employees|packers|hands|crew|workers)|ourselves|our employees|us alone)|in-?house|ourselves|(?:in|from) our own (?:warehouse|hall|rooms|building|site)(?=[^,]{0,30}$))|we (?:\p{L}+ )?(?:ship|pack|store|send|label|process) (?:all|every|each)[^.!?;\n]{0,30}?\b(?:ourselves|with our own \p{L}+|in our own \p{L}+)`,
      ),
      yes: word(
        String.raw`(?:(?:fulfil?l?ment|logistics|prep|packing|shipping|warehouse|storage|external|outside|third[- ]party) (?:partner|provider|company|firm|house|cent(?:er|re)|service|contractor|agency)|3PL|contractor|subcontractor)(?: in (?:\p{L}|\uFFFC)+)?(?: \p{L}+)? (?:ships?|packs?|sends?|stores?|handles?|labels?|processes|fulfils?|fulfills?|does|prepares?|dispatches) (?:\p{L}+ ){0,2}?(?:all(?: of (?:them|these|those|the \p{L}+|our \p{L}+))?|every|each|everything|them|it|the (?:orders|parcels|units|goods|labels))`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:alle|jede[nrs]?|sämtliche)(?: unsere)? (?:Bestellung(?:en)?|Pakete?|Sendung(?:en)?|Aufträge|Artikel|Retouren?)[^.!?;\n]{0,50}?(?:eigene[nsrm]? (?:Leuten?|Mitarbeiter\p{L}*|Team|Personal|Lager|Halle)|selbst (?:verpackt|verschickt|versandt|gepackt))|(?:packen|verschicken|versenden|lagern) wir(?: \p{L}+)? selbst`,
      ),
      yes: word(
        String.raw`(?:Logistikpartner|Logistikdienstleister|Dienstleister|Fulfil?lment-?\p{L}*|Lagerdienstleister|Prep-?Center|Subunternehmer)(?: in \p{L}+)? (?:\p{L}+ ){0,2}?(?:verschickt|versendet|verpackt|packt|lagert|bearbeitet|übernimmt) (?:\p{L}+ ){0,2}?(?:alle|jede[nrs]?|sie|sämtliche|alles)|(?:verschickt|versendet|verpackt|packt|lagert|bearbeitet|übernimmt) (?:unser|ein|der) (?:Logistikpartner|Logistikdienstleister|Dienstleister|Subunternehmer|Prep-?Center)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:toutes? les|tous les|chaque) (?:commandes?|colis|envois?|articles?|retours?)[^.!?;\n]{0,50}?(?:par (?:nos propres \p{L}+|notre propre \p{L}+|nous-mêmes|nos (?:salariés|employés))|dans notre propre \p{L}+|en interne)`,
      ),
      yes: word(
        String.raw`(?:prestataire(?: logistique| externe)?|logisticien|sous-traitant|partenaire logistique|centre de préparation)(?: (?:à|de) \p{L}+)? (?:les |la |le )?(?:expédie|emballe|prépare|stocke|envoie|traite|gère)(?: (?:toutes?|tous|chaque|l['’]ensemble))?`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:tutt[ie] (?:gli|i|le)|ogni) (?:ordin[ei]|pacc(?:o|hi)|spedizion[ei]|articol[oi]|res[oi])[^.!?;\n]{0,50}?(?:dal nostro (?:stesso )?personale|dai nostri dipendenti|da noi stessi|nel nostro (?:stesso )?magazzino|internamente)`,
      ),
      yes: word(
        String.raw`(?:operatore logistico|partner logistico|prestatore esterno|centro di preparazione|subappaltatore|ditta esterna)(?: (?:di|a) \p{L}+)? (?:li |le |lo |la )?(?:spedisce|imballa|prepara|stocca|invia|gestisce)`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:tod[oa]s l[oa]s|cada) (?:pedidos?|paquetes?|envíos?|artículos?|devoluci(?:ón|ones))[^.!?;\n]{0,50}?(?:nuestro (?:propio )?(?:personal|equipo)|nuestros (?:propios )?empleados|nosotros mismos|nuestro propio almacén|internamente)`,
      ),
      yes: word(
        String.raw`(?:operador logístico|socio logístico|proveedor externo|centro de preparación|subcontratista|empresa externa)(?: (?:de|en) \p{L}+)? (?:los |las |lo |la )?(?:envía|embala|prepara|almacena|gestiona)`,
      ),
    },
    ja: {
      no: /(?:すべて|全て|全)の?(?:注文|荷物|商品|出荷)[^。]{0,20}(?:自社|当店の(?:スタッフ|従業員|倉庫)|自分たち)/u,
      yes: /(?:発送代行(?:業者|会社)?|物流(?:業者|会社)|委託先|外部(?:業者|の倉庫))[^。]{0,16}(?:すべて|全て|全部)[^。]{0,8}(?:出荷|発送|梱包)/u,
    },
  },
}

export const handTopics: readonly Topic[] = [ownHands]
