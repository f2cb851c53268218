import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-02: wages, doors that close, money that runs out, and understanding asked for. */
export const wages: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:people|women|men|workers|employees|mothers|families|staff|us|parents|students) (?:[\w-]+ ){0,5}?(?:earn|make|get|receive|draw) (?:their|our|a) (?:\w+ )?(?:wages?|living|salar(?:y|ies)|income)\b|\b(?:only|sole) (?:earner|breadwinner)\b|\b(?:years|decades) of (?:my|our) (?:lives|life|work|savings)\b|\b(?:with|by) (?:our|my) (?:own |bare )+hands\b|\btake away (?:what|everything|all)\b|\b(?:heating|school|hospital|doctor|rent|food)\b[^.!?;\n]{0,20}\bha(?:s|ve) to be paid\b|\b(?:shut|close|closing|shutting) (?:our|the|my) (?:\w+ )?(?:doors|business|shop|company|gates)\b(?! (?:at|each|every|for the))|\b(?:closer to|brink of|verge of|edge of|threat\w* (?:of|with)|close to|facing|face) (?:\w+ )?(?:insolvency|bankruptcy|ruin|closure|the abyss|collapse|foreclosure|eviction)\b|\b(?:drives?|driving|push(?:es|ing)?) us into (?:\w+ )?(?:insolvency|bankruptcy|ruin|debt)\b|\b(?:show|have|kindly|please|ask(?:ing)? (?:you )?for|hope for|beg(?:ging)? for) (?:some |your |a little |show )?(?:understanding|leniency|sympathy|compassion|clemency|grace|goodwill|forgiveness) (?:for|with|towards?|on|to)\b|\b(?:savings|pension|inheritance|everything we (?:have|own)|everything (?:we|i) own) (?:\w+ ){0,3}?(?:in|into) (?:this|the|our)\b`,
      [
        'Nine people in our village earn their wages from this shop.',
        'We will have to shut our doors before Christmas.',
        'Every day brings us closer to insolvency.',
      ],
      ['The packers close the doors each night.', 'The rent of the hall is in Exhibit 5.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:verdien\p{L}+ (?:[\p{L}]+ ){0,3}?(?:lohn|geld|lebensunterhalt|brot)|(?:ihren|seinen|unseren) lohn|(?:müssen|muss) (?:[\p{L}]+ ){0,4}?(?:schließen|dichtmachen|zumachen|aufgeben|entlassen|insolvenz anmelden)|(?:näher an|an den rand|vor dem|vor den?|in den|in die) (?:\p{L}+ )?(?:ruin|insolvenz|abgrund|pleite|aus|konkurs)|(?:der|die) (?:insolvenz|pleite) näher|(?:zeigen sie|haben sie|bitten um|um ihr) (?:\p{L}+ )?(?:verständnis|nachsicht|mitgefühl)(?! (?:dafür, dass))|inständig|(?:pflege|behandlung|operation|medikamente|therapie) (?:meine[rs]|unsere[rs]) (?:mutter|vaters?|frau|mannes|sohnes|tochter|kinde?s|eltern)|alles in (?:den|diesen|unseren) laden|(?:ganzes|gesamtes) erspartes|ersparnisse|(?:eine|noch eine|letzte) (?:gelegenheit|chance|möglichkeit) (?:zu )?geben)(?!\p{L})`,
      [
        'Neun Menschen verdienen hier ihren Lohn.',
        'Wir müssen vor Weihnachten schließen.',
        'Von diesen Verkäufen zahlen wir die Pflege meiner Mutter.',
      ],
      ['Das Tor schließt um 18 Uhr.', 'Die Miete der Halle ist in Anlage 5 belegt.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:touchent|gagnent|reçoivent|doivent) (?:leur|leurs|un) (?:salaires?|vie|paie|pain|emploi)|(?:devrons|devoir|devons|obligés de) (?:\p{L}+ ){0,2}?(?:fermer boutique|fermer nos portes|fermer l['’]entreprise|mettre la clé|licencier|déposer)|dépôt de bilan|cessation de paiement|liquidation judiciaire|(?:au bord|près|proches?) (?:du gouffre|de la ruine|de la faillite)|(?:preuve de|appel à votre|demandons votre|un peu de) (?:compréhension|indulgence|clémence|compassion|bienveillance)|prions (?:instamment|de tout cœur)|(?:paient|payons|payer|paye|paie) (?:les soins|le traitement|l['’]opération|les médicaments|les études)|tout investi|toutes (?:nos|mes) économies|laisser une (?:occasion|chance)|une (?:autre|nouvelle|dernière|seconde) (?:occasion|chance))(?!\p{L})`,
      [
        'Neuf personnes touchent leur salaire grâce à cette boutique.',
        'Chaque jour nous rapproche du dépôt de bilan.',
      ],
      ['La boutique ferme à 18 h.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ricevono|prendono|guadagnano|devono) (?:lo|il|uno) (?:stipendio|pane|lavoro)|si guadagnano da vivere|(?:dovremo|dobbiamo|costretti a) (?:\p{L}+ ){0,2}?(?:chiudere (?:i battenti|bottega|l['’]attività|il negozio)|licenziare|dichiarare fallimento)|(?:avvicina al|sull['’]orlo del|a un passo dal|rischio di) (?:fallimento|baratro|lastrico)|(?:chiediamo|vostra|un po['’] di|abbiate) (?:\p{L}+ )?(?:comprensione|indulgenza|clemenza|compassione)|con tutto il cuore|(?:paghiamo|pagare|pago) (?:le cure|la terapia|l['’]operazione|gli studi|le medicine)|(?:ha|hanno|abbiamo) investito tutto|tutti i (?:nostri|miei) risparmi|(?:un['’]altra|altra|ultima|nuova) (?:occasione|possibilità))(?!\p{L})`,
      [
        'Nove persone ricevono lo stipendio da qui.',
        'Dovremo chiudere i battenti.',
        'Con queste vendite paghiamo le cure di mia madre.',
      ],
      ['Il negozio chiude alle 18.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:(?:cobran|ganan|reciben|deben) (?:su|un) (?:sueldo|salario|pan|jornal)|se ganan la vida|(?:tendremos|tenemos|obligados a) (?:que )?(?:\p{L}+ ){0,2}?(?:echar el cierre|cerrar (?:las puertas|el negocio|la empresa)|despedir|bajar la persiana)|(?:acerca a la|al borde de la|cerca de la) (?:quiebra|ruina|bancarrota)|(?:pedimos|un poco de|ruego su) (?:\p{L}+ )?(?:comprensión|indulgencia|clemencia|compasión)|pedimos de corazón|(?:pagamos|pagar|pago) (?:el tratamiento|la operación|las medicinas|los estudios|los cuidados)|invertido todo|todo invertido|todos (?:nuestros|mis) ahorros|(?:otra|última|nueva) (?:ocasión|oportunidad))(?!\p{L})`,
      [
        'Nueve personas cobran su sueldo gracias a esta tienda.',
        'Con estas ventas pagamos el tratamiento de mi madre.',
      ],
      ['La tienda cierra a las 18:00.'],
    ),
  ],
  ja: [
    entry(
      '(?:\\d+|[一二三四五六七八九十数]+)(?:人|名)[^。]{0,8}(?:給与|給料|賃金|生計)[^。]{0,6}(?:得|もら|立て|受け)|(?:治療費|入院費|介護費|学費|薬代|生活費)[^。]{0,12}(?:売上|収入|店|出し|払|まかな|賄)|(?:店|会社|事業)を(?:畳|たた|閉め(?:る|ざる))|資金が(?:尽き|底)|(?:全財産|貯金(?:の)?(?:全て|すべて)|老後の)|(?:もう一度|今一度|再度|最後に)[^。]{0,4}(?:だけ)?(?:機会|チャンス)|(?:どうか|何卒)[^。]{0,20}(?:ご理解を|お情け|ご慈悲|寛大|ご温情)',
      ['この店で村の9人が給与を得ています。', '売上のない日が続けば資金が尽きます。'],
      ['店を18時に閉めます。', '給与は毎月25日です。'],
    ),
  ],
}
