/** What tells that something must be so, or that something follows, in the words of `ask.send`. */
const mustOrFollows =
  'following|folgende[nrs]?|suivante?s?|seguenti?|siguientes?|must|should|muss|mussen|doit|doivent|deve|devono|debe[ns]?|etwa|o bien|oppure|par exemple|zum beispiel|conferma|invio|consegna|presenti?|entreg(?:a|ar)|carga'

/** Words of `ask.send` that ask for papers only in a sentence that names one. */
export const asksOnlyWithPaper = new RegExp(`^(?:${mustOrFollows}|por ejemplo|ad esempio|completa)$`)

/** Words of `ask.send` that ask for no thing, though a sentence names one: courtesies and words for the answer as a whole as well. */
export const asksForNoThing = new RegExp(
  `^(?:${mustOrFollows}|needs? to|required|confirm[a-z]*|complet[a-z]*|bestatigen|z\\.b\\.|bitte|please|veuillez|merci de|prions|prega|preghiamo|per favore|invitiamo|invitons|rogamos|geben sie|akzeptieren|acceptons|accettiamo|aceptamos|devez|ci-(?:dessous|apres)|devi|dovete|tienen? que|por favor|requisito|solicitar|justific[a-z]*|document[a-z]*)$`,
)
