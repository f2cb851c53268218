/**
 * The verbs by which papers are handed in, by language and as sources of expressions over folded text: how somebody is told to
 * (`told`), the form that names the act (`named`), and the one that tells it done or to be done (`done`). The lists that ask for
 * papers, and those that spare them, are put together of these. Japanese is told by the endings of its verbs.
 */
export interface HandInVerbs {
  readonly told: string
  readonly named: string
  readonly done: string
}

type Spaced = 'en' | 'de' | 'fr' | 'it' | 'es'

export const handIn: Readonly<Record<Spaced, HandInVerbs>> = {
  en: {
    told: 're-?send|send|re-?submit|submit|re-?upload|upload|provide|attach|add|include|enclose|forward|supply|furnish|deliver|present|share|mail|e-mail|email|hand in|hand over|bring',
    named:
      're-?sending|sending|re-?submitting|submitting|uploading|providing|attaching|adding|including|enclosing|forwarding|supplying|furnishing|delivering|presenting|sharing|mailing|e-mailing|emailing|handing in|handing over|bringing',
    done: 're-?sent|sent|submitted|uploaded|provided|attached|added|included|enclosed|forwarded|supplied|furnished|delivered|presented|shared|mailed|e-mailed|emailed|handed in|handed over|brought',
  },
  de: {
    told: 'senden|schicken|reichen|laden|fugen|legen|ubermitteln|ubersenden|hangen|mailen|stellen|geben|leiten',
    named:
      '(?:zu|ein|mit|uber|nach|zuruck)?senden|(?:zu|ein|mit|nach)?schicken|(?:ein|nach)reichen|hochladen|(?:bei|hinzu|an)fugen|(?:vor|bei)legen|ubermitteln|anhangen|mailen|weiterleiten|bereitstellen|abgeben',
    done: '(?:zu|ein|mit|uber|nach)?gesandt|(?:zu|ein|mit|uber|nach)?gesendet|ubersandt|(?:zu|ein|mit|nach)?geschickt|(?:ein|nach)gereicht|hochgeladen|(?:bei|hinzu|an)gefugt|(?:vor|bei)gelegt|ubermittelt|angehangt|gemailt|weitergeleitet|bereitgestellt|abgegeben',
  },
  fr: {
    told: 'envoyez|adressez|joignez|transmettez|fournissez|soumettez|telechargez|televersez|chargez|deposez|remettez|presentez|ajoutez|communiquez|produisez|incluez|faites (?:pas |plus )?parvenir',
    named:
      'envoyer|adresser|joindre|transmettre|fournir|soumettre|telecharger|televerser|charger|deposer|remettre|presenter|ajouter|communiquer|produire|inclure|faire parvenir',
    done: '(?:r?envoye|adresse|joint|transmis|fourni|soumis|telecharge|televerse|charge|depose|remis|presente|ajoute|communique|produit|inclus)e?s?',
  },
  it: {
    told: '(?:ri)?invii|(?:ri)?invia|(?:ri)?inviate|mandi|manda|mandate|spedisca|spedisci|spedite|alleghi|allega|allegate|carichi|carica|caricate|trasmetta|trasmetti|trasmettete|fornisca|fornisci|fornite|presenti|presenta|presentate|inoltri|inoltra|inoltrate|aggiunga|aggiungi|aggiungete|consegni|consegna|consegnate|includa|includi|includete|produca|faccia pervenire|fai pervenire',
    named:
      '(?:ri)?inviare|mandare|spedire|allegare|caricare|trasmettere|fornire|presentare|inoltrare|aggiungere|consegnare|includere|produrre|far pervenire',
    done: '(?:inviat|mandat|spedit|allegat|caricat|trasmess|fornit|presentat|inoltrat|aggiunt|consegnat|inclus|prodott)[oaie]',
  },
  es: {
    told: '(?:re)?envie|(?:re)?envia|(?:re)?envien|mande|manda|manden|adjunte|adjunta|adjunten|suba|sube|suban|cargue|carga|carguen|aporte|aporta|aporten|presente|presenta|presenten|proporcione|proporciona|proporcionen|facilite|facilita|faciliten|remita|remite|remitan|entregue|entrega|entreguen|incluya|incluye|incluyan|anada|anade|anadan|transmita|transmite|haga llegar|haz llegar',
    named:
      '(?:re)?enviar|mandar|adjuntar|subir|cargar|aportar|presentar|proporcionar|facilitar|remitir|entregar|incluir|anadir|transmitir|hacer llegar',
    done: '(?:enviad|mandad|adjuntad|subid|cargad|aportad|presentad|proporcionad|facilitad|remitid|entregad|incluid|anadid|transmitid)[oa]s?',
  },
}

const { en, de, fr, it, es } = handIn

/** "…, attach your invoices": somebody is told to hand something in. "E-mail addresses" are none. */
export const tellsToHandIn = String.raw`(?!e?-?mails? (?!us|it|them|the|your|an?|all|both))(?:${en.told}|(?:${de.told})(?= sie(?![a-z]))|(?:${fr.told})(?:-(?:nous|les|la|le))?|(?:${it.told})(?:ci)?|(?:${es.told})(?:nos)?)(?![a-z])`
