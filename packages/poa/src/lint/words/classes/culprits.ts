import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

const en = String.raw`(?:carriers?|couriers?|hauliers?|suppliers?|manufacturers?|factory|agency|employees?|workers?|assistants?|freelancers?|interns?|packers?|contractors?|accountants?|bookkeepers?|distributors?|wholesalers?|drivers?|temps?|printers?|partners?|brokers?|forwarders?|consultants?|developers?|nephews?|cousins?|brothers?|sisters?|colleagues?|managers?|clerks?|cleaners?)`

/** LNG-05: the third party as the one it lies on: asleep at the wheel, all on her, the bad one is the agency. */
export const culprits: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:our|the|my|a|an) (?:[\w-]+ )?(?:[\w-]+ )?${en} (?:\w+ ){0,3}?(?:was|were|is|are|fell|had been) (?:\w+ )?asleep(?: (?:at the (?:wheel|switch)|on the job|on duty))?|\b(?:it|this|that|everything|all of (?:it|this)|the (?:\w+ )?(?:cancellations?|delays?|defects?|mistakes?|returns?|errors?|complaints?|mess)) (?:is|are|was|were) (?:all |entirely |solely |purely )?on (?:her|him|them|the ${en})\b|\bthe (?:bad|guilty|rotten) (?:one|party|apple)s? (?:is|are|was|were) (?:our|the|a) [^.!?\n]{0,30}|\b(?:the )?(?:blame|fault|guilt) (?:lies|rests|sits|is|belongs) (?:\w+ )?(?:with|on|at|to) (?:our|the|a) (?:\w+ )?${en}\b`,
      [
        'Our virtual assistant overseas was asleep at the wheel.',
        'The cancellations are on her.',
        'The blame lies with the agency.',
      ],
      ['The label is on the box.', 'Our night clerk was at the bench.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:schuld|Schuld|schuldig|verantwortlich) (?:hat|haben|ist|sind|trägt|tragen|war|waren) (?:\p{L}+ )?(?:der|die|das|unser|unsere|mein|meine|ein|eine) (?!Vorlage|Einstellung|Prüfung|fehlende)(?:\p{L}+ )?\p{L}+|das (?:geht|ging) (?:\p{L}+ )?auf (?:seine|ihre|deren) (?:Kappe|Kosten|Rechnung))(?!\p{L})`,
      ['Schuld hat der Großhändler.', 'Das geht auf ihre Kappe.'],
      ['Der Großhändler sendet die Rechnung.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:le|la|les|l['’]) ?(?:fautifs?|fautives?|coupables?|responsables? de tout),? (?:c['’]est|est|ce sont|sont) (?:le|la|les|notre|l['’]|un|une) ?\p{L}+|la faute (?:en )?(?:revient|incombe) (?:à|au|aux) ?(?:notre |la |l['’])?\p{L}+)(?!\p{L})`,
      ['Le fautif, c’est le grossiste.', 'La faute revient au livreur.'],
      ['La responsable est au stock.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:il|la|i) (?:vero |vera )?(?:colpevole|colpevoli|responsabile di tutto) (?:è|sono) (?:il|la|lo|l['’]|un|una|i|gli) ?(?:nostr[oa] )?\p{L}+|la colpa (?:è|sta|ricade) (?:\p{L}+ )?(?:del|della|dell['’]|dei|sul|sulla|sull['’]) ?(?:nostr[oa] )?\p{L}+)(?!\p{L})`,
      ['Il colpevole è il grossista.', 'La colpa è del corriere.'],
      ['Il responsabile è in magazzino.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:el|la|los) (?:verdader[oa] )?(?:culpables?|malos?) (?:es|son|fue) (?:el|la|los|un|una|nuestr[oa]) \p{L}+|la culpa (?:la tiene|la tienen|es|recae) (?:\p{L}+ )?(?:el|la|los|del|de la|en el|sobre) ?\p{L}+)(?!\p{L})`,
      ['El culpable es el mayorista.', 'La culpa la tiene el transportista.'],
      ['El responsable está en el almacén.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:悪い|責任がある|問題な|原因を作った)のは[^。、]{0,12}(?:会社|業者|派遣|仕入先|運送|メーカー|代理店|委託先|アルバイト|社員|担当者)(?:です|で(?=、)|だ|であり)`,
      ['悪いのは倉庫の派遣会社で、言うことを聞きません。'],
      ['悪いのは設定です。'],
    ),
  ],
}
