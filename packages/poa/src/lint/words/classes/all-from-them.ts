import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-05: that all of it comes from one person or house besides us, that it lies with them alone, or a vice as their motive. */
export const allFromThem: ByLanguage = {
  en: [
    entry(
      (() => {
        const who = String.raw`(?:(?:the|our|a|an|my) (?:\w+[- ]){0,2}?(?:carriers?|couriers?|forwarders?|suppliers?|vendors?|manufacturers?|wholesalers?|agency|freelancers?|3PL|logistics (?:company|partner|provider|firm)|printing (?:company|house|shop|firm)|assistants?|employees?|interns?|trainees?|temps?|workers?|packers?|drivers?|partners?|helpers?))`
        return oneOf(
          String.raw`\b(?:error|mistake|fault|responsibility|blame|problem|cause|guilt) (?:for \w+ (?:\w+ )?)?(?:lies?|lay|rests?|is|was) (?:\w+ly |all |alone |squarely )+(?:with|on) ${who}\b`,
          String.raw`\b(?:all (?:of )?(?:this|it|that)|everything|the whole (?:thing|problem|matter|mess)|this) (?:comes?|came|stems?|stemmed|started|goes back|is owed) (?:\w+ly )?(?:from|with|to) ${who} (?:who|that|which) (?:\w+ )?(?:did not|didn['’]t|never|ignored|disregarded|forgot|failed|refused|neglected)\b`,
          String.raw`\b${who}\b[^.!?;\n]{0,70}\bout of (?:\w+ )?(?:laziness|spite|malice|greed|carelessness|indifference|revenge|stupidity|convenience)\b|\bout of (?:\w+ )?(?:laziness|spite|malice|greed|carelessness|indifference|revenge|stupidity|convenience),? ${who}\b`,
        )
      })(),
      [
        'The error lies solely with our logistics provider.',
        'All of this comes from a former assistant who ignored the instructions.',
        'Our temp put the labels on out of pure laziness.',
      ],
      ['The choice rests entirely with our purchasing manager.', 'All of this comes from the import sheet.'],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:alles|das ganze|das alles|das problem|der fehler) (?:\p{L}+ )?(?:kommt|kam|stammt|geht|ging|rührt) (?:\p{L}+ )?(?:von|auf) (?:unsere[mnr]?|eine[mnr]?|de[rmn]|meine[mnr]?|die) (?:\p{L}+ )?\p{L}*(?:mitarbeiter|aushilfe|praktikant|assistent|helfer|lieferant|spediteur|spedition|agentur|kollege|fahrer|partner|dienstleister|druckerei|packer|lagerist)\p{L}*,? (?:zurück, )?(?:der|die|das)(?: [\p{L}]+){0,6} (?:nicht|nichts|nie|ignoriert\p{L}*|missachtet\p{L}*|vergaß|vergessen)(?!\p{L})`,
        String.raw`(?<!\p{L})aus (?:\p{L}+ )?(?:faulheit|bequemlichkeit|bosheit|rache|gier|schlamperei|gleichgültigkeit|dummheit|böswilligkeit)(?!\p{L})`,
      ),
      [
        'Unser früherer Lagerhelfer hat aus Faulheit die falschen Artikel eingepackt.',
        'Alles kommt von unserer früheren Aushilfe, die sich an nichts hielt.',
      ],
      ['Alles kommt von der alten Vorlage, die kein Prüffeld hatte.', 'Der Gurt ist aus Nylon.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:tout|tout cela|le problème|l['’]erreur|la faute) (?:\p{L}+ )?(?:vient|provient|venait|part|est parti) (?:uniquement |entièrement |seulement |exclusivement )?(?:de|d['’]) ?(?:notre|nos|un|une|mon|ma|la|l['’])? ?(?:anciens?(?:ne)? |ex-)?(?:stagiaire|employée?|salariée?|assistante?|prestataire|fournisseur|transporteur|imprimeur|agence|magasini\p{L}+|intérimaire|livreur|associée?|collègue|préparat\p{L}+|usine|fabricant)(?!\p{L})`,
        String.raw`(?<!\p{L})par (?:pure |simple )?(?:paresse|malveillance|vengeance|bêtise|cupidité|indifférence|flemme|facilité)(?!\p{L})`,
      ),
      [
        'Tout vient de notre ancien stagiaire, qui n’a pas suivi les consignes.',
        'Par paresse, il a mal rangé.',
      ],
      ['Tout vient du modèle d’expédition.', 'Les factures viennent de notre fournisseur.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:tutto|tutto ciò|il problema|l['’]errore|la colpa) (?:\p{L}+ )?(?:nasce|viene|deriva|parte|proviene|è nato|è partito) (?:solo |unicamente |interamente )?(?:dal|dalla|dall['’]|da) ?(?:nostr[oa] |un |una |mi[oa] )?(?:ex |vecchi[oa] )?(?:stagista|dipendente|impiegat[oa]|assistente|fornitore|corriere|tipografia|agenzia|magazziniere|collaborat\p{L}+|autista|soci[oa]|fabbrica|produttore)(?!\p{L})`,
        String.raw`(?<!\p{L})per (?:pura |semplice )?(?:pigrizia|malizia|vendetta|stupidità|avidità|indifferenza|comodità)(?!\p{L})`,
      ),
      [
        'Tutto nasce dal nostro ex stagista, che non ha seguito le istruzioni.',
        'Per pigrizia ha scambiato tutto.',
      ],
      ['Tutto nasce dal foglio di importazione senza controllo.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:todo|todo esto|el problema|el error|la culpa) (?:\p{L}+ )?(?:viene|nace|procede|parte|proviene|vino) (?:solo |únicamente |enteramente )?(?:del?|de la) ?(?:nuestr[oa] |un |una |mi )?(?:antigu[oa] |ex ?)?(?:becari[oa]|emplead[oa]|trabajador\p{L}*|asistente|proveedor|transportista|imprenta|agencia|mozo|ayudante|repartidor|soci[oa]|fábrica|fabricante)(?!\p{L})`,
        String.raw`(?<!\p{L})por (?:pura |simple )?(?:pereza|malicia|venganza|estupidez|codicia|indiferencia|comodidad|vagancia)(?!\p{L})`,
      ),
      ['Todo viene de nuestro antiguo becario, que no siguió las instrucciones.', 'Por pereza lo dejó así.'],
      ['Todo viene de la plantilla, que no tenía control.'],
    ),
  ],
  ja: [
    entry(
      '(?:すべて|全て|全部)は?(?:以前の|元|前の|外部の)?(?:アルバイト|パート|従業員|社員|業者|仕入先|委託先|配送会社|運送会社|スタッフ)(?:が|の)[^。]{0,24}(?:守らな|従わな|無視|怠|忘れ|間違え)|(?:怠け|面倒がっ|怠惰)[^。]{0,16}(?:ため|から|て)',
      ['すべては以前のアルバイトが指示を守らなかったことから起きました。'],
      ['すべては梱包手順に確認がなかったことから起きました。'],
    ),
  ],
}
