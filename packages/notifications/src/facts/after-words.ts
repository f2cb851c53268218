/** Verbs of time that goes by, where they stand before its length: "cuando pasen 90 días", "una volta trascorsi 90 giorni". */
const goBy =
  'pasen|transcurran|se cumplan|pasado|transcurrido|cumplido|pasados|transcurridos|passeranno|trascorreranno|passino|trascorrano|passati|trascorsi|decorsi'

/** Words right before a length of time that has to go by first: "after", "once", "when", with their verb. */
export const afterWords = `(?:(?:after|once|when|as soon as|sobald|nachdem|wenn|(?:fruhestens )?nach(?: ablauf von)?|une fois|lorsque|quand|des que|apres|au bout de|a l'issue de|una volta|quando|non appena|dopo|una vez|cuando|en cuanto|despues de|al cabo de|tras)(?: (?:que|che))?(?: (?:hayan|han|sono|saranno|siano))?(?: (?:${goBy}))?|(?:trascors|passat|decors)[ie]|(?:pasad|transcurrid)[oa]s)`
