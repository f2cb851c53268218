import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-05: one of ours who was careless, by role or by name, or to whom the mistake is put down. */
export const carelessStaff: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:our|my|the) (?:\w+ )?(?:packer|clerk|employee|worker|assistant|helper|buyer|purchaser|manager|driver|intern|temp|freelancer|colleague|accountant)(?: [\p{Lu}\uFFFC][\p{L}\uFFFC.]*){0,3}(?: \uFFFC+)? (?:was|is|has been|had been) (?:\w+ )?(?:careless|sloppy|negligent|lazy|unreliable|incompetent|inattentive|reckless|absent-minded)\b`,
      ['Our packer was careless and mixed the lots.', 'The assistant is unreliable.'],
      ['The packer was new and had no sheet.', 'Our buyer was ill for 3 days.'],
    ),
    entry(
      String.raw`\b(?:mistakes?|errors?|faults?|oversights?|blunders?|problems?|issues?|violations?) (?:\w+ )?(?:was|were|is|has been|have been) (?:\w+ )?(?:made|caused|committed|done) by (?:(?:one|some) of )?(?:our|my|the|an?) (?:[\w-]+ ){0,2}?(?:staff|employees?|workers?|clerks?|packers?|assistants?|VAs?|interns?|temps?|colleagues?|freelancers?|trainees?)\b`,
      ['Every such error was made by our night clerks.', 'The error was caused by one of our new employees.'],
      ['The count was made by our new clerk.', 'The mistake was made in the sheet that our staff use.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:unsere?|meine?|die|der) (?:\p{L}+ )?(?:Packer|Mitarbeiter|Angestellte|Einkäufer|Aushilfe|Lagerist|Praktikant|Fahrer|Kolleg)\p{L}*(?: [\p{Lu}\uFFFC][\p{L}\uFFFC.]*){0,2} (?:war|ist) (?:\p{L}+ )?(?:nachlässig|schlampig|faul|unzuverlässig|unfähig|unachtsam|leichtsinnig)`,
      ['Unser Packer war nachlässig.'],
      ['Unser Packer war neu am Tisch 3.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:Fehler|Verstoß|Irrtum|Versehen|Panne) (?:geht|gehen|ging|gingen|ist|war) (?:\p{L}+ )?auf (?:unsere?n?|meine?n?|eine?n?|die|den|das) (?:\p{L}+ )?(?:Mitarbeiter|Mitarbeitende|Aushilfe|Angestellte|Praktikant|Kolleg|Assistent|Lagerist|Packer)\p{L}* (?:\p{L}+ )?(?:zurück|zurückzuführen)`,
      ['Der Fehler geht auf unseren neuen Mitarbeiter zurück.'],
      ['Der Fehler geht auf die alte Vorlage zurück.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:notre|mon|ma|le|la|l['’]) ?(?:\p{L}+ )?(?:préparat|salarié|employé|achet|stagiaire|intérimaire|chauffeur|collègue|magasinier)\p{L}*(?: [\p{Lu}\uFFFC][\p{L}\uFFFC.]*){0,2} (?:était|est|a été) (?:\p{L}+ )?(?:négligent|paresseu|inattenti|peu fiable|incompétent|étourdi|tête en l)\p{L}*`,
      ['Notre préparateur a été négligent.'],
      ['Notre préparateur est au poste 3.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:il nostro|la nostra|il mio|la mia|il|la|l['’]) ?(?:\p{L}+ )?(?:magazzinier|dipendent|addett|impiegat|aiutant|stagist|autist|colleg|acquirente intern|responsabil)\p{L}*(?: [\p{Lu}\uFFFC][\p{L}\uFFFC.]*){0,2} (?:era|è|è stat[oa]) (?:\p{L}+ )?(?:negligent|sbadat|pigr|inaffidabil|incompetent|disattent|superficial)\p{L}*`,
      ['Il nostro magazziniere è stato negligente.'],
      ['Il nostro magazziniere è al banco 3.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:nuestr[oa]|mi|el|la) (?:\p{L}+ )?(?:emplead|mozo|ayudante|trabajador|becari|conductor|compañer|encargad|dependient)\p{L}*(?: [\p{Lu}\uFFFC][\p{L}\uFFFC.]*){0,2} (?:era|es|fue|ha sido) (?:\p{L}+ )?(?:descuidad|negligent|vag[oa]|perezos|poco fiable|incompetent|despistad)\p{L}*`,
      ['Nuestro empleado fue descuidado.'],
      ['Nuestro empleado es nuevo en la mesa 3.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:担当者|従業員|スタッフ|社員|アルバイト|パート)(?:[^。、]{0,8})(?:が|は)(?:不注意|怠慢|いい加減|無責任|ずさん|怠け)`,
      ['担当者が不注意でした。'],
      ['担当者は3番の台にいます。'],
    ),
    entry(
      '(?:ミス|誤り|間違い|違反|不備|問題)(?:は|が)[^。、]{0,20}(?:スタッフ|従業員|担当者|アルバイト|パート|新人|外注先?)(?:に(?:よる|よって|起因)|が(?:原因|起こし|やっ))',
      ['このミスは新人スタッフによるものです。'],
      ['ミスは登録表で起き、担当者が直しました。'],
    ),
  ],
}
