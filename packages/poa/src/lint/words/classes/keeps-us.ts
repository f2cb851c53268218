import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-02: the shop that pays the rent and feeds those at home. */
export const keepsUs: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:shop|store|business|account|sales|income|it|this) (?:\w+ )?(?:pays?|covers?|puts?|feeds?) (?:for )?(?:our |my |the )?(?:whole |little )?(?:rent|bills|mortgage|groceries|school fees|food on|roof|kids|children|family|wife|husband|parents|(?:girl|boy)s?)\b(?!['’]s)`,
      ['This shop pays the rent for me and my boy.', 'The store puts food on our table.'],
      ['The store keeps the children’s sizes apart.', 'The business pays the warehouse rent from Exhibit 3.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Laden|Geschäft|Shop|Konto|Umsatz|davon|damit)(?: \p{L}+){0,2} (?:bezahl|zahl|bestreit|ernähr|finanzier)\p{L}*(?: \p{L}+){0,3} (?:meine |unsere |die )?(?:Miete|Rechnungen|Familie|Kinder|Tochter|Sohn|Eltern)(?!\p{L})(?! de[rs] (?:Halle|Lagers?))`,
      ['Der Laden bezahlt die Miete für mich und meine Tochter.'],
      ['Der Laden führt Kindergrößen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:boutique|magasin|commerce|compte|cela|ça) (?:\p{L}+ )?(?:paie|paye|nourrit|fait vivre|finance|couvre)(?: \p{L}+){0,2} (?:loyer|factures|famille|enfants?|fille|fils|parents|crédit)(?!\p{L})`,
      ['Cette boutique paie le loyer de ma famille.'],
      ['Le magasin range les tailles enfants.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:negozio|attività|account|conto|questo) (?:\p{L}+ )?(?:paga|mantiene|sfama|copre|finanzia)(?: \p{L}+){0,2} (?:affitto|l['’]affitto|bollette|famiglia|figli[oae]?|genitori|mutuo)(?!\p{L})`,
      ['Il negozio mantiene la mia famiglia.'],
      ['Il negozio tiene le taglie per figli.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:tienda|negocio|cuenta|esto) (?:\p{L}+ )?(?:paga|mantiene|alimenta|cubre|sostiene)(?: \p{L}+){0,2} (?:alquiler|facturas|familia|hij[oa]s?|padres|hipoteca)(?!\p{L})`,
      ['Esta tienda paga el alquiler de mi familia.'],
      ['La tienda guarda las tallas de hijos.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:店|ショップ|売上|収入)(?:で|が)(?:[^。、]{0,10})(?:家賃|生活費|学費|家族)を(?:払|支払|養|賄)`,
      ['この店の売上で家賃を払っています。'],
      ['店舗の売上表は3枚です。'],
    ),
  ],
}
