import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-04: buyers who use a thing without reading what we wrote. */
export const unread: ByLanguage = {
  en: [
    entry(
      String.raw`(?<!\b(?:for|to|of|from|with|by) (?:the |our )?)\b(?:customers|buyers|people|parents|purchasers|users|shoppers) [^.;!?\n]{2,70}?\bwithout (?:even |ever |first )?(?:reading|looking at|opening|consulting|following) (?:the|our|any|a)\b`,
      ['Customers let their children play with the toy without reading the manual.'],
      ['The packer sealed boxes for customers without reading the list.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Kunden|Käufer|Leute|Eltern|Besteller|Nutzer|Kundinnen) [^.;!?\n]{2,70}?,? ohne (?:\p{L}+ ){1,5}(?:zu lesen|gelesen zu haben|anzusehen|zu beachten|durchzulesen)(?!\p{L})`,
      ['Die Kunden lassen ihre Kinder damit spielen, ohne die Anleitung zu lesen.'],
      ['Die Packerin schloss den Karton, ohne die Liste zu lesen.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?<!(?:pour|aux?|des|du|de) (?:les |nos )?)(?:clients|acheteurs|gens|parents|utilisateurs|clientes) [^.;!?\n]{2,70}?sans (?:même )?(?:avoir lu|lire|regarder|consulter|ouvrir|respecter|suivre) (?:le|la|les|nos|notre|l['’])`,
      ['Les clients laissent leurs enfants jouer avec le produit sans lire la notice.'],
      ['Le préparateur emballait le produit sans lire la fiche.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:clienti|acquirenti|genitori|utenti|compratori) [^.;!?\n]{2,70}?senza (?:nemmeno |neanche |mai )?(?:aver letto|leggere|guardare|consultare|aprire|seguire|rispettare) (?:il|la|le|i|gli|l['’]|nostr)`,
      ['I clienti lasciano giocare i bambini senza leggere le istruzioni.'],
      ['Il commesso chiudeva la scatola senza leggere la scheda.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:clientes|compradores|padres|usuarios|personas) [^.;!?\n]{2,70}?sin (?:ni siquiera |siquiera )?(?:haber leído|leer|mirar|consultar|abrir|seguir|respetar) (?:el|la|las|los|nuestr)`,
      ['Los clientes dejan jugar a los niños sin leer las instrucciones.'],
      ['El mozo cerraba la caja sin leer la ficha.'],
    ),
  ],
  ja: [
    entry(
      '(?:お客様|購入者|顧客|保護者|利用者)[^。]{0,20}(?:説明書|説明|注意書き|表示|案内)を(?:読まず|読まない|見ず|確認せず)',
      ['お客様は説明書を読まずに使っています。'],
      ['梱包係は手順書を読まずに箱を閉じました。'],
    ),
  ],
}
