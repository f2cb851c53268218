import type { ReadLanguage, UnreadLanguage } from '../schema.ts'

const split = (words: string): readonly string[] => words.split(' ')

/** Small words of the languages that are read, which hardly occur in the others of them, folded. */
export const smallWords: Readonly<Record<Exclude<ReadLanguage, 'ja'>, readonly string[]>> = {
  en: split(
    'the and you your we have has not with this that for from are will been they which their was were would can please is to of hello dear regards seller',
  ),
  de: split(
    'der die das und ist nicht sie ihr ihre ihren ihrem ihnen wir uns mit fur auf ein eine einen wurde wird werden haben sind bitte oder zu den dem von bei konnen guten tag grussen verkaufer vor zum zur im wenn gegen kann mein meine aus als noch dass',
  ),
  fr: split(
    'le la les des du et est vous votre vos nous pour dans sur une avec pas ne que qui sont par aux ont cette ce ces etre si leur de en au merci avez bonjour cordialement vendeur sera qu ou mais je mon',
  ),
  it: split(
    'il gli della delle dei del che non per con una sono suo sua tuo tua nel alla le di si anche abbiamo questo questa stato essere entro ai lo ci piu gentile venditore saluti su sara dal e mio mia come',
  ),
  es: split(
    'el los las del que no por con una su sus tu tus para es ha se al como mas este esta hemos sido estan en de o si nos lo hola saludos vendedor la y mi muy cuando',
  ),
}

/**
 * Small words of languages that Amazon writes to sellers in and that are not read, folded: the commonest of each language, also
 * those that it shares with others, since a language is told by how many of all its small words stand in a text.
 */
export const unreadSmallWords: Readonly<Partial<Record<UnreadLanguage, readonly string[]>>> = {
  nl: split(
    'de het een van en in op te dat die voor niet met zijn is je uw wij we hebben heeft wordt worden werd kunt kunnen kan naar bij aan ook om of als deze dit geen door over binnen onze ons moet via jouw er maar wat hoe nog hallo beste groeten verkoper',
  ),
  pl: split(
    'i w z na do nie sie ze jest oraz lub dla przez od po jak za o twoje twoj twojego ich czy tym tego jego panstwa zostalo zostal zostaly sa byc moze prosimy aby ktore jesli ciagu jako nas co to mamy dzien dobry szanowny pozdrawiamy poniewaz bo ze',
  ),
  sv: split(
    'och att det som en pa ar av for med till den har inte om ett vi du din ditt dina kan eller fran detta maste vara ska alla nar under i ditt er ni hur hej halsningar oss foljande eftersom dem',
  ),
  da: split(
    'og at det som en pa er af for med til den har ikke om et vi du din dit dine kan eller fra dette skal vaere hvis blevet ved i hvordan vores efter os blev',
  ),
  no: split(
    'og det som en pa er av for med til den har ikke om et vi du din ditt dine kan eller fra dette vaere hvis blitt ved i hvordan etter oss bli at skal deg',
  ),
  fi: split(
    'ja on ei se etta ovat voi tai sinun mutta jos kun olet emme olemme voit myos tama niin kuin ole voidaan tilisi sen hyvaa ennen jalkeen',
  ),
  pt: split(
    'o a os as e de do da dos das em no na nos nas que para com nao um uma se por seu sua seus suas ou foi foram voce mais ao aos pelo pela esta este isso ate caso como ser ola obrigado atenciosamente conta voce ja pois',
  ),
  tr: split(
    've bir bu icin ile da de olarak olan veya ancak gibi daha sizin hesabiniz hesabinizi lutfen en kadar tarafindan size sizi degil olup bunu sonra icinde uzere ne nasil her merhaba sayin satici cunku gun hesap urun tesekkurler saygilarimizla nedeniyle',
  ),
  cs: split(
    'a v na se je do z o pro ze jsme nebo vas vase vam by s jsou pokud od byl byla bylo ktere k za po prosim jako aby jak tento',
  ),
  ro: split(
    'si de la in cu nu pe pentru este sau care din va ati fost sunt mai sa un o prin ce dupa daca dumneavoastra ale al aceasta contul',
  ),
  hu: split(
    'a az es hogy nem egy is ha meg vagy el kell on onnek nincs mert csak szerint lehet volt ezt amely az minden utan kerjuk',
  ),
  vi: split(
    'cua va la cho khong ban co cac trong duoc nguoi voi nay de mot da hoac tu vui long toi khi neu nhung chung',
  ),
}
