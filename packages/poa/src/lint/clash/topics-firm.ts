import { word } from './words.ts'
import type { Topic } from './opposites.ts'

const enNumber = String.raw`(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)`
const enStaff = String.raw`(?:employees?|staff(?: members?)?|packers?|pickers?|clerks?|assistants?|team(?: members?)?|workers|workforce|personnel|crew|colleagues|shift leads?|supervisors?|interns?|apprentices?|helpers|(?:warehouse|stock|returns?|catalogue|shipping|packing|quality) (?:hands?|managers?|leads?))`
const enOutside = String.raw`(?:fulfil?ment|logistics|prep|3pl|external|outside|outsourced|third[- ]party|subcontracted|supplier|carrier|courier|agency|partner)`
const deStaff = String.raw`(?:(?:Versand|Lager)?mitarbeiter(?:in(?:nen)?|n)?|Mitarbeitenden?|(?:Versand|Lager|Pack|Service)team|(?:Versand|Einkaufs|Lager)abteilung|Angestellten?|Beschäftigten?|Packer(?:in(?:nen)?|n)?|Lagerist(?:in(?:nen)?|en)?|(?:Lager|Schicht|Versand|Team|Betriebs)leiter(?:in)?|Team|Belegschaft|Kolleg(?:en|innen|in)|Assistent(?:in(?:nen)?|en)?|Aushilfen?|Auszubildenden?|Azubis?|Sachbearbeiter(?:in(?:nen)?)?|Personal)`
const frStaff = String.raw`(?:salariée?s?|employée?s?|préparat(?:eurs?|rices?)|magasini(?:ers?|ères?)|équipe|collaborat(?:eurs?|rices?)|collègues?|assistante?s?|responsables? (?:d['’]entrepôt|du stock|de l['’]entrepôt|logistique|qualité|des retours|des expéditions|du catalogue)|chef(?:fe)? d['’](?:équipe|entrepôt)|emballeu(?:rs?|ses?)|manutentionnaires?|apprentie?s?|stagiaires?|personnel)`
const itStaff = String.raw`(?:dipendent[ei]|impiegat[aoei]|magazzinier[aei]|addett[aoei]|collaborat(?:or[ei]|ric[ei])|collegh[ie]|squadra|reparto|team|assistent[ei]|responsabil[ei] (?:di|del|della|dei|delle) (?:magazzino|spedizioni|qualità|turno|resi|catalogo)|capo ?(?:turno|magazzino)|personale|apprendist[aei]|imballator[ei])`
const esStaff = String.raw`(?:emplead[oa]s?|mozos?|trabajador(?:es|as?)?|equipo|asistentes?|ayudantes?|compañer[oa]s|encargad[oa]s?|responsables? de (?:almacén|envíos|calidad|turno|catálogo|devoluciones)|jef[ea]s? de (?:almacén|turno|equipo)|preparador(?:es|as?)?|embalador(?:es|as?)?|personal|aprendi(?:z|ces)|colaborador(?:es|as?)?)`

/** One person runs it all, and there are people who work for the firm. */
const alone: Topic = {
  anywhere: true,
  words: {
    en: {
      no: word(
        String.raw`(?:i|we) (?:\p{L}+ ){0,2}?(?:work|run|operate|trade|pack|manage|do)(?: \p{L}+){0,4} (?:alone|on my own|by myself|single-handed(?:ly)?|as a one-\p{L}+ \p{L}+)|i am (?:the only (?:person|one)|a one-(?:man|woman|person))|one-(?:man|woman|person) (?:business|shop|store|company|operation|band|show|firm|team)|(?:have|has|with|employ|employs|is) no (?:other )?(?:employees?|staff|workers|team|colleagues|helpers|personnel)(?! (?:in|at|of|for|with|who|that|from|on|whose)\b)|without (?:any )?(?:employees|staff|a team|personnel|helpers)(?! (?:in|at|on)\b)|(?:do not|don['’]t|does not) (?:have|employ) (?:any )?(?:employees|staff|anyone|anybody|a team|personnel)(?! (?:in|at|who|for)\b)|(?:employ|have) (?:nobody|no one)|(?:nobody|no one) is employed|(?:it is|there is|it['’]s) (?:just|only) me|(?:nobody|no one) (?:but|besides|except|apart from|other than) me|team of one|(?:consists? (?:only )?of|run by) (?:me|one person)|(?:only|sole) (?:employee|worker|packer|person)(?: \p{L}+){0,3}? (?:is|am) (?:me|myself|the owner)|(?:nobody|no one) (?:else )?works (?:here|for (?:me|us))|(?:nobody|no one|no staff)(?: \p{L}+){0,2} (?:but|except|besides|apart from|other than) me`,
      ),
      yes: word(
        String.raw`(?:(?:all |both |one of |two of |each of )?(?:my|our)|all ${enNumber}|both|${enNumber}(?: of (?:my|our))?) (?!${enOutside})(?:${enNumber} )?(?:(?!${enOutside})\p{L}+ ){0,2}?${enStaff}(?! (?:of|at|from|in|with|employed by) (?:the |our |a |an |his |her )?(?:\p{L}+ )?(?:${enOutside}|prep|provider|manufacturer|amazon|company|bank))`,
      ),
    },
    de: {
      no: word(
        String.raw`arbeite(?: \p{L}+){0,2} alleine?|bin (?:der|die) Einzige|Ein(?:e)?-?(?:Mann|Frau|Personen?)-?(?:Betrieb|Firma|Unternehmen|Geschäft|Shop|Laden)|(?:haben|habe|hat|beschäftige[nt]?|gibt es|mit)(?: \p{L}+){0,2}? keine(?:n|rlei)? (?:eigenen? |weiteren? |anderen? )?(?:Mitarbeiter(?:innen)?|Mitarbeitenden|Angestellten?|Personal|Beschäftigten|Team)(?! (?:in|am|im|bei|mit|für|aus|vor Ort|der|die)(?!\p{L}))|ohne (?:eigene[ns]? )?(?:Mitarbeiter|Angestellte|Personal|Beschäftigte)|(?:führe|betreibe|mache|erledige|packe)(?: \p{L}+){1,4} (?:ganz )?alleine?|niemanden (?:angestellt|beschäftigt)|außer mir (?:arbeitet|gibt es)(?: \p{L}+)? niemand|niemand(?:en)? (?:außer mir|sonst arbeitet)|(?:gibt|bin|sind|arbeite)(?: es)? (?:hier |dort )?nur (?:ich|mich)|(?:besteht|bestehen) (?:nur|allein|ausschließlich) aus mir|Mitarbeiter (?:habe|haben|gibt es)(?: \p{L}+){0,2} keine`,
      ),
      yes: word(
        String.raw`(?:mein(?:e[nrm]?)?|unser(?:e[nrm]?)?|beiden?|\d+|zwei|drei|vier|fünf|sechs|sieben|acht) (?:\p{L}+ ){0,2}?${deStaff}(?! (?:des|der|vom|beim|bei)(?: \p{L}+)? \p{L}*(?:dienstleister|lieferant|hersteller|spedit|agentur|paketdienst|amazon|logisti|partner)\p{L}*)`,
      ),
    },
    fr: {
      no: word(
        String.raw`travaille (?:toute? )?seule?|(?:gère|dirige|fais|tiens|exploite|prépare|emballe)(?: [\p{L}'’]+){0,4} (?:toute? )?seule?|suis (?:la |le )?seule? (?:personne|dans|à|employé|au)|entreprise unipersonnelle|(?:n['’](?:ai|avons|a|employons|emploie)|il n['’]y a)(?: ici)? (?:aucune?|pas d[e'’]) ?(?:salariée?s?|employée?s?|personnel|équipe|collaborat\p{L}+)(?! (?:en|à|au|dans|chez|sur)\b)|sans (?:aucune? )?(?:salariée?s?|employée?s?|personnel|équipe)|personne d['’]autre ne travaille|il n['’]y a que moi|personne (?:à part|hormis|sauf|d['’]autre que) moi|se compose (?:uniquement )?de moi`,
      ),
      yes: word(
        String.raw`(?:mon|ma|mes|notre|nos|l['’]une? de nos|deux|trois|quatre|cinq|six|\d+) (?:\p{L}+ ){0,2}?${frStaff}(?! (?:du|de la|de l['’]|de notre|chez|d['’]une?) ?(?:\p{L}+ )?(?:prestataire|fournisseur|transporteur|fabricant|logisticien|agence|amazon|partenaire)\p{L}*)`,
      ),
    },
    it: {
      no: word(
        String.raw`lavoro(?: \p{L}+)? da sol[oa]|(?:gestisco|mando|faccio|seguo|imballo|spedisco)(?: [\p{L}'’]+){0,4} da sol[oa]|sono (?:l['’]unic[oa] (?:persona|a|che|in|nell)|il solo|la sola)|(?:ditta|impresa|azienda) (?:unipersonale|di una sola persona)|non (?:ho|abbiamo|ci sono|impieghiamo|ha) (?:alcun |nessun |altr[ie] )?(?:dipendent[ei]|impiegat[oi]|personale|collaborator[ei]|un team)(?! (?:in|a|nel|nella|per|che|presso)\b)|senza (?:alcun )?(?:dipendenti|personale|impiegati|collaboratori)|nessun altro lavora|(?:ci )?sono solo io|nessuno (?:oltre|tranne|a parte) (?:a )?me`,
      ),
      yes: word(
        String.raw`(?:mi[oae]|miei|nostr[oaie]|due|tre|quattro|cinque|sei|\d+|entramb[ie] (?:i|le|gli)) (?:\p{L}+ ){0,2}?${itStaff}(?! (?:del|della|dell['’]|di un|presso) ?(?:\p{L}+ )?(?:fornitore|corriere|produttore|agenzia|logistic\p{L}*|amazon|partner))`,
      ),
    },
    es: {
      no: word(
        String.raw`trabajo (?:completamente |yo )?sol[oa](?! (?:con|para|en|por|los|las|de|el|la)\b)|(?:llevo|gestiono|dirijo|hago|empaqueto|embalo)(?: \p{L}+){0,4} (?:yo )?(?:sola|solo(?! (?:con|para|en|por|los|las|de|el|la)\b))|soy (?:la única|el único)|(?:empresa|negocio|tienda) unipersonal|no (?:tengo|tenemos|hay|empleamos|contamos con|tiene) (?:ningún |otros |más )?(?:emplead[oa]s?|personal|trabajadores|equipo|ayudantes|colaboradores)(?! (?:en|para|que)\b)|sin (?:ningún )?(?:empleados|personal|trabajadores)|nadie más trabaja|sol[oa] (?:estoy|soy) yo|nadie (?:más que|salvo|aparte de|excepto) (?:yo|mí)|(?:estoy|soy) (?:yo )?(?:sola|solo(?= [a-z]*(?:en|al)\b)|solamente yo)`,
      ),
      yes: word(
        String.raw`(?:mis?|nuestr[oa]s?|dos|tres|cuatro|cinco|seis|\d+|amb[oa]s) (?:\p{L}+ ){0,2}?${esStaff}(?! (?:de almacén )?(?:del|de la|de nuestro|de un) (?:\p{L}+ )?(?:operador|proveedor|transportista|fabricante|agencia|amazon|socio))`,
      ),
    },
    ja: {
      no: /(?:スタッフ|従業員|社員|担当|運営者?|作業者)は(?:私|代表者?|店主)[^。、]{0,4}(?:だけ|のみ|一人|1人)|(?:一人|1人|１人|ひとり)(?:だけ)?で(?:運営|経営|営|作業|すべて|全て|切り盛り|行)|(?:従業員|社員|スタッフ|人員)(?:は|が|を)[^。、]{0,6}(?:いません|おりません|いない|おらず|雇って(?:いません|おらず|おりません)|雇用して(?:いません|おらず))/u,
      yes: /(?:当店|当社|弊社|私)の(?<!委託先の)[^。、]{0,6}(?:社員|従業員|スタッフ|担当者|アシスタント|チーム)|(?<!委託先[^。、]{0,12})(?:社員|従業員|スタッフ|パート|アルバイト|担当者|梱包係|梱包担当)の?(?:全員|[\d０-９一二三四五六七八九十]+(?:名|人))|(?<!委託先[^。、]{0,12})(?:[\d０-９]+|[二三四五六])(?:名|人)の(?:社員|従業員|スタッフ|梱包|担当者)/u,
    },
  },
}

/** All is done by the firm itself, and somebody outside does a part. */
const inHouse: Topic = {
  anywhere: true,
  words: {
    en: {
      no: word(
        String.raw`(?:do|handle|pack|run|keep|make|ship) (?:everything|it all|all of it|all (?:the )?(?:packing|shipping|work|orders|parcels))(?: \p{L}+)? (?:ourselves|myself|in-house)|everything (?:is|happens|gets) (?:\p{L}+ )?(?:in-house|by ourselves|by us)|nothing is (?:outsourced|contracted out|given out of the house)|(?:use|have|employ|work with) no (?:outside|external|third-party) \p{L}+|(?:do not|don['’]t|never) (?:outsource|contract out)(?: \p{L}+)?|no outside help`,
      ),
      yes: word(
        String.raw`(?:our|the|an?|by) (?:\p{L}+ )?(?:fulfil?ment|logistics|prep|3pl|external|outside|outsourced|third-party|contract(?:ed)?) (?:\p{L}+ )?(?:partner|provider|cent(?:re|er)|company|warehouse|agency|contractor|service|firm|packers?|house)|our (?:\p{L}+ )?(?:freelancer|subcontractor|virtual assistant|agency|prep cent(?:re|er))`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:machen|erledigen|packen|versenden|verschicken|übernehmen) (?:wir )?(?:alles|sämtliche \p{L}+) (?:selbst|im eigenen Haus|in Eigenregie)|alles (?:wird|geschieht|läuft|passiert) (?:\p{L}+ )?(?:im eigenen Haus|bei uns im Haus|in Eigenregie|intern)|nichts (?:ist|wird) (?:ausgelagert|fremd vergeben)|(?:arbeiten|nutzen|haben|beschäftigen)(?: \p{L}+){0,2}? (?:mit )?keine[nmr]? (?:externen?|fremden?) \p{L}+|ohne (?:externe|fremde) \p{L}+`,
      ),
      yes: word(
        String.raw`(?:unser|der|ein|vom|beim|durch den|durch einen) (?:externe[rn]? )?(?:Logistik|Fulfilment|Fulfillment|Versand)?-?(?:dienstleister|partner|zentrum)|(?:unsere|die|eine|von der) (?:externe |beauftragte )?(?:Agentur|Fremdfirma|Spedition packt)|externe[rn]? (?:Packer|Lager|Firma|Dienstleister|Agentur|Mitarbeiter)\p{L}*`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:faisons|gérons|préparons|emballons|expédions|réalisons) tout (?:nous-mêmes|en interne|sur place)|tout (?:est|se) (?:\p{L}+ )?en interne|rien n['’]est (?:sous-traité|externalisé)|ne (?:sous-traitons|externalisons) rien|sans (?:aucun )?(?:prestataire|sous-traitant)|aucun (?:prestataire|sous-traitant)`,
      ),
      yes: word(
        String.raw`(?:notre|le|un|au|du|par un|par le) (?:prestataire|sous-traitant|logisticien|partenaire logistique)|(?:notre|l['’]|une) ?(?:agence|entreprise de logistique|société externe)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:facciamo|gestiamo|imballiamo|spediamo|prepariamo) tutto (?:noi|da soli|internamente|in casa|in proprio)|tutto (?:è|viene|avviene) (?:\p{L}+ )?(?:internamente|in casa)|non (?:esternalizziamo|appaltiamo|affidiamo) (?:nulla|niente)(?: all['’]esterno| a terzi)?|nessun (?:fornitore esterno|terzista|appaltatore)|senza (?:fornitori esterni|terzisti)`,
      ),
      yes: word(
        String.raw`(?:il nostro|un|il|al|dal|dal nostro) (?:fornitore logistico|partner logistico|terzista|appaltatore|centro logistico|collaboratore esterno)|(?:la nostra|un['’]|l['’]|una|dalla nostra) ?(?:agenzia|ditta esterna|società esterna|azienda di logistica)`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:hacemos|gestionamos|embalamos|enviamos|preparamos|llevamos) todo (?:nosotros|internamente|en casa|por nuestra cuenta)|todo se (?:hace|gestiona|prepara) (?:\p{L}+ )?(?:internamente|en casa|aquí)|no (?:externalizamos|subcontratamos) nada|ningún (?:proveedor externo|subcontratista)|sin (?:proveedores externos|subcontratas)`,
      ),
      yes: word(
        String.raw`(?:nuestro|un|el|al|del) (?:operador logístico|socio logístico|subcontratista|centro logístico|colaborador externo|proveedor externo)|(?:nuestra|una|la) (?:agencia|empresa externa|empresa de logística|subcontrata)`,
      ),
    },
    ja: {
      no: /(?:すべて|全て|全部)(?:の作業を)?(?:自社|当店|自分たち|社内)(?:だけ)?で(?:行|対応|作業|管理)|(?:外注|外部委託|業務委託)(?:は|を)?[^。、]{0,6}(?:していません|しておりません|ありません|せず)/u,
      yes: /(?:委託先|外注先|外部(?:の)?(?:業者|倉庫|会社|スタッフ)|物流(?:会社|代行|業者)|発送代行|代行業者)[^。]{0,8}(?:が|に|は|で)/u,
    },
  },
}

const enMaker = String.raw`(?:manufacturers?|brands?(?: owner)?|makers?|factory|factories|authori[sz]ed|official|distributors?|wholesalers?|producers?|publisher|mill)`
const enShop = String.raw`(?:retail(?:er)?s?|retail (?:shop|store|chain)|supermarkets?|liquidat\p{L}+|auctions?|outlets?|marketplaces?|ebay|flea market|clearance|close-?outs?|discount (?:store|shop)|discounters?|surplus (?:dealer|store)|department store|drugstore|private (?:person|seller|individual)|(?:another|other) sellers?|third part(?:y|ies)|resellers?|brokers?|jobbers?|market stall|online shop|aliexpress|alibaba|temu|grey market|high-street shop|DIY store)`

/** One kind of source only, and goods from another kind. */
const source: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:only|exclusively|solely|always|nowhere but|straight|directly|all \p{L}+ (?:come|are bought|are sourced)(?: \p{L}+)?) (?:buy |bought |purchase |order |source |sourced |directly |and directly |straight )*(?:from|with|through|at)(?: [\p{L}\uFFFC&,]+){0,5}? ${enMaker}|(?:sole|only|single|one) (?:source|supplier|vendor)(?: of \p{L}+)? is(?: \p{L}+){0,2}? ${enMaker}|(?:never|do not|don['’]t|not) (?:\p{L}+ )?(?:buy|bought|purchase[sd]?|source[sd]?|order(?:ed)?)(?: \p{L}+)? (?:from|at|in|with|through)(?: \p{L}+){0,2}? ${enShop}`,
      ),
      yes: word(
        String.raw`(?:bought|purchased|came|come|comes|picked up|sourced|ordered|acquired|taken|obtained|got|originat\p{L}+|stem\p{L}*)(?: [\p{L}\p{N}\uFFFC]+){0,6}? (?:from|at|in|on|through|via)(?: [\p{L}]+){0,2}? ${enShop}`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:nur|ausschließlich|einzig|allein|stets|immer) (?:direkt )?(?:bei[m]?|vom|von|aus|über)(?: \p{L}+){0,3}? (?:Hersteller\p{L}*|Marken\p{L}*|Fabrik\p{L}*|Werk|Vertragshändler\p{L}*|Großhändler\p{L}*|Großhandel|Distributor\p{L}*|Produzent\p{L}*|Importeur\p{L}*|autorisierten \p{L}+)|(?:einzige[rn]?) (?:Lieferant|Bezugsquelle|Quelle) ist(?: \p{L}+){0,2}? (?:Hersteller|Marken\p{L}*|Großhändler)`,
      ),
      yes: word(
        String.raw`(?:von|bei|beim|vom|aus|in|im|auf|über)(?: \p{L}+){0,2}? (?:Restposten\p{L}*|Liquidat\p{L}+|Auktion\p{L}*|Versteigerung\p{L}*|Einzelh[aä]nd\p{L}+|Supermarkt\p{L}*|Baumarkt|Discounter\p{L}*|Flohmarkt|Privatperson\p{L}*|Privat|eBay|Kleinanzeigen|Zwischenhändler\p{L}*|Wiederverkäufer\p{L}*|Outlet\p{L}*|Insolvenz\p{L}*|Kaufhaus|Drogerie\p{L}*|Ladengeschäft\p{L}*|Graumarkt|anderen Händlern?)`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:uniquement|exclusivement|seulement|toujours|qu['’]|que|directement) (?:directement )?(?:auprès|chez|au|du|à la|de la|à notre|de notre)(?: (?:d[ue]s?|l['’]|la|le|notre|nos|\p{L}+)){0,2}? ?(?:fabricants?|fabrique|marques?|usine|distributeurs?|grossistes?|producteurs?|importateurs?)|(?:seul|unique) (?:fournisseur|source)(?: \p{L}+)? est(?: \p{L}+){0,2}? (?:fabricant|marque|usine|grossiste|distributeur)`,
      ),
      yes: word(
        String.raw`(?:acheté\p{L}*|achat\p{L}*|ven(?:ait|aient|u\p{L}*)|provien\p{L}*|proven\p{L}*|acquis\p{L}*|commandé\p{L}*|trouvé\p{L}*|récupéré\p{L}*)(?: [\p{L}\p{N}\uFFFC'’]+){0,6}? (?:d['’]une?|chez une?|auprès d['’]une?|du|dans une?|lors d['’]une?|aux?|sur|à un)(?: \p{L}+){0,2}? ?(?:déstockeu\p{L}*|soldeur\p{L}*|liquidat\p{L}+|enchères|détaillant\p{L}*|supermarché\p{L}*|hypermarché\p{L}*|grande surface|magasin\p{L}*|particulier\p{L}*|revendeur\p{L}*|brocante\p{L}*|eBay|vide-grenier\p{L}*|solderie|outlet|tiers)`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:solo|soltanto|unicamente|esclusivamente|sempre) (?:e solo )?(?:direttamente )?(?:dal(?:l['’]|la|le|lo)?|presso|da|dai)(?: \p{L}+){0,2}? ?(?:produttor\p{L}+|fabbric\p{L}+|march[ioe]+|marca|distributor\p{L}+|grossist\p{L}+|casa madre|importator\p{L}+)|(?:unic[oa]) (?:fornitore|fonte)(?: \p{L}+)? è(?: \p{L}+){0,2}? (?:produttore|marchio|grossista|distributore)`,
      ),
      yes: word(
        String.raw`(?:comprat\p{L}+|acquistat\p{L}+|ven(?:iva|ivano|ut\p{L}+)|proven\p{L}+|proviene|arriva(?:va|vano|t\p{L}+)|ordinat\p{L}+|pres[oaie])(?: [\p{L}\p{N}\uFFFC'’]+){0,6}? (?:da|presso|in|a|dal|all['’]|ad|su)(?: (?:uno?|una|un['’]|il|la))?(?: \p{L}+){0,1}? ?(?:stockist\p{L}+|liquidat\p{L}+|ast[ae]|rivenditor\p{L}+|dettagliant\p{L}+|supermercat\p{L}+|negozi\p{L}*|outlet|privat[oi]|eBay|mercatin\p{L}+|grande magazzino|discount|terzi)`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:solo|sólo|únicamente|exclusivamente|solamente|siempre) (?:compramos )?(?:directamente )?(?:al?|del?|con|en)(?: (?:el|la|nuestro|los|las))?(?: \p{L}+)?? (?:fabricantes?|fábrica|marcas?|distribuidor(?:es)?|mayoristas?|productor(?:es)?|importador(?:es)?)|(?:único) (?:proveedor|origen)(?: \p{L}+)? es(?: \p{L}+){0,2}? (?:fabricante|marca|mayorista|distribuidor)`,
      ),
      yes: word(
        String.raw`(?:compr\p{L}+|ven[ií]a\p{L}*|vino|vinieron|proced\p{L}+|proven\p{L}+|adquir\p{L}+|adquisi\p{L}+|pedim\p{L}+|llegó)(?: [\p{L}\p{N}\uFFFC]+){0,6}? (?:a|al|de|del|en|por)(?: (?:una?|el|la|otro))?(?: \p{L}+)?? (?:liquidador\p{L}*|liquidación|subastas?|minoristas?|supermercados?|tiendas?|outlet|particular(?:es)?|revendedor\p{L}*|eBay|mercadillos?|rastro|grandes? almacen(?:es)?|terceros|saldos)`,
      ),
    },
    ja: {
      no: /(?:メーカー|製造元|ブランド|正規代理店|正規販売店|卸(?:業者|売)?|工場)(?:から|より)?(?:直接)?(?:のみ|だけ|以外)(?:から|で|では|に|より)?[^。]{0,10}(?:仕入|購入|調達|行って)|仕入れ?(?:先)?は[^。、]{0,14}(?:メーカー|製造元|正規代理店|ブランド|工場)[^。、]{0,6}(?:のみ|だけ)/u,
      yes: /(?:小売|量販|スーパー|在庫処分|処分業者|倒産品|オークション|フリマ|個人(?!情)|転売|質屋|リサイクル|ディスカウント|ドン・キホーテ)[^。、]{0,14}(?:から|で|より)[^。]{0,6}(?:仕入|購入|買|調達|入手)/u,
    },
  },
}

/** One user of the account, and others who use it. */
const singleUser: Topic = {
  words: {
    en: {
      no: word(
        String.raw`(?:a |one )?(?:single|sole|only one|just one) (?:user|login|person with access)|(?:only|nobody but|no one but|nobody except|no one except) (?:i|me|the owner) (?:can |may )?(?:log\p{L}*|ha(?:s|ve) (?:access|the password)|us\p{L}+(?: \p{L}+)? account)|(?:nobody|no one) else (?:has|had|have|knows|can|logs)(?: \p{L}+){0,2}? (?:access|password|login|in)`,
      ),
      yes: word(
        String.raw`(?:assistants?|clerks?|staff|employees?|colleagues?|team|packers?|agency|freelancer|brother|sister|son|daughter|wife|husband|partner|accountant|bookkeeper|manager|lead)(?: \p{L}+){0,5}? (?:log(?:s|ged)? (?:in|on)(?:to)?|use[sd]? (?:it|the account|the same login)|(?:own|same) (?:login|password|access)|ha(?:s|ve|d) access|signed in)`,
      ),
    },
    de: {
      no: word(
        String.raw`(?:nur|lediglich) (?:einen|ein einziger|ein) (?:Nutzer|Benutzer|Login|Zugang)|(?:nur|außer) (?:ich|mir|der Inhaber|dem Inhaber|die Inhaberin)(?: \p{L}+){0,3} (?:Zugang|Zugriff|Passwort)|niemand (?:sonst|anders|anderer)(?: \p{L}+){0,3} (?:Zugang|Zugriff|Passwort)`,
      ),
      yes: word(
        String.raw`(?:Assistent\p{L}*|Mitarbeiter\p{L}*|Kolleg\p{L}+|Agentur|Bruder|Schwester|Frau|Mann|Sohn|Tochter|Partner\p{L}*|Buchhalter\p{L}*|Packer\p{L}*|Team)(?: \p{L}+){0,5}? (?:meldet\p{L}*|melden|loggt\p{L}*|loggen|nutzt|nutzen|hat (?:eigenen |auch )?(?:Zugang|Zugriff)|haben (?:\p{L}+ )?(?:Zugang|Zugriff)|(?:eigenes?|gleiche[sn]?) (?:Passwort|Login))`,
      ),
    },
    fr: {
      no: word(
        String.raw`(?:un seul|unique) (?:utilisateur|identifiant|accès)|(?:moi seule?|seule? (?:le gérant|la gérante|moi)|personne d['’]autre)(?: [\p{L}'’]+){0,4} (?:accès|mot de passe|connect\p{L}*)`,
      ),
      yes: word(
        String.raw`(?:assistante?s?|salariée?s?|employée?s?|collègues?|agence|frère|sœur|femme|mari|fils|fille|associée?|comptable|équipe)(?: [\p{L}'’]+){0,5}? (?:se connect\p{L}+|utilis\p{L}+ (?:le compte|le même)|accède\p{L}*|(?:a|ont|avait) (?:aussi )?(?:accès|le mot de passe)|(?:propre|même) (?:identifiant|mot de passe|accès))`,
      ),
    },
    it: {
      no: word(
        String.raw`(?:un solo|un unico|unico) (?:utente|accesso|login)|(?:solo io|solo il titolare|nessun altro)(?: [\p{L}'’]+){0,4} (?:accesso|password|accede\p{L}*)`,
      ),
      yes: word(
        String.raw`(?:assistent[ei]|dipendent[ei]|impiegat[aoei]|collegh?[aie]|agenzia|fratello|sorella|moglie|marito|figli[oa]|soci[oa]|contabile|team)(?: [\p{L}'’]+){0,5}? (?:accede\p{L}*|accedono|entra|entrano|usa(?:no)? (?:l['’]account|lo stesso)|(?:ha|hanno|aveva) (?:anche )?(?:accesso|la password)|(?:proprio|stess[oa]) (?:accesso|login|password))`,
      ),
    },
    es: {
      no: word(
        String.raw`(?:un solo|un único|único) (?:usuario|acceso)|(?:solo yo|sólo yo|solo el titular|nadie más)(?: \p{L}+){0,4} (?:acceso|contraseña|accede\p{L}*|entra)`,
      ),
      yes: word(
        String.raw`(?:asistentes?|emplead[oa]s?|compañer[oa]s?|agencia|hermano|hermana|mujer|marido|hijo|hija|soci[oa]|contable|equipo)(?: \p{L}+){0,5}? (?:accede\p{L}*|entra|entran|usa(?:n)? (?:la cuenta|el mismo)|(?:tiene|tienen|tenía) (?:también )?(?:acceso|la contraseña)|(?:propi[oa]|mism[oa]) (?:acceso|usuario|contraseña))`,
      ),
    },
    ja: {
      no: /(?:利用者|ユーザー)は(?:私|代表者)?[^。、]{0,4}(?:一人|1人|のみ|だけ)|(?:私|代表者)(?:だけ|のみ|以外)[^。、]{0,12}(?:ログイン|アクセス|パスワード)/u,
      yes: /(?:アシスタント|スタッフ|社員|従業員|代理店|家族|妻|夫|兄|弟|経理)(?:は|が|も)[^。、]{0,14}(?:ログイン|アクセス|パスワード)/u,
    },
  },
}

export const firmTopics: readonly Topic[] = [alone, inHouse, source, singleUser]
