import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-11: rules and warnings passed over for gain, and deeds that nobody charged: friends' reviews, gifts, other accounts. */
export const shruggedOff: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:we|i)\b[^.!?;\n]{0,30}?\b(?:ignored|kept (?:on )?selling|continued|carried on|took the risk|looked (?:away|the other way)|turned a blind eye|sold|disregarded|did not care)\b[^.!?;\n]{0,60}?\b(?:because|since|as) (?:the |our )?(?:sales|margins?|profits?|demand|business|revenue|turnover|money|prices?|product|item|it|they)\b[^.!?;\n]{0,15}?\b(?:good|high|great|strong|attractive|tempting|well|cheap(?:er)?|profitable|lucrative|popular|worth it)\b`,
        String.raw`\b(?:because|since|as|thinking|hoping|assuming|thought)(?: that)? (?:(?:nobody|no one|no customer) (?:would|will|could|can)|(?:amazon|you|the customers?) (?:would|will|could|can|does|did)(?: not|n['’]t)) (?:\w+ )?(?:notice|see|find (?:out|it)|check|know|care|realis\w+|realiz\w+|complain|look)\b`,
        String.raw`\b(?:also|by the way|besides(?: that| this)?|in the past|previously|you did not ask,? but|incidentally|additionally|on top of (?:that|this)|last year|sometimes|frankly|honestly|to be (?:honest|frank))\b,?[^.!?;\n]{0,20}?\b(?:also |even )?(?:asked|got|paid|used|sent|offered|gave|told|had|ran|run|opened|listed|wrote|left|posted|rewarded|hired|made) (?:\w+ ){0,3}?(?:(?:our |some |my |a few )?(?:friends|family|relatives|employees|staff|colleagues|(?:the )?neighbou?rs)\b[^.!?;\n]{0,40}?\breviews?|gift cards?\b[^.!?;\n]{0,40}?\b(?:feedback|reviews?|ratings?|stars)|(?:an? |my |our )?(?:friend|brother|sister|wife|husband|cousin|father|mother|employee)(?:['’]s?)?(?:'s|’s)? (?:\w+ )?account|(?:a |an )?(?:company|agency|service|firm)\b[^.!?;\n]{0,30}?\b(?:rank\w*|reviews?|ratings?|clicks|search results)|(?:\w+ )?(?:branded|brand) (?:products?|items?|goods)\b[^.!?;\n]{0,30}?\bwithout (?:\w+ )?(?:permission|licen[cs]e|authori[sz]ation))`,
        String.raw`\b(?:my|our) (?:wife|husband|brother|sister|mother|father|friends?|famil(?:y|ies)|cousins?|employees?|staff|relatives|neighbou?rs)(?: and (?:my|our) \w+)? (?:\w+ )?(?:left|wrote|posted|gave|write|leave) (?:\w+ ){0,2}?(?:reviews?|ratings?|stars)\b`,
      ),
      [
        'We ignored the warnings because sales were good.',
        'We sold used goods as new because nobody would notice.',
        'By the way, we also asked some friends to write reviews.',
        'Besides that, we also sent gift cards to customers for good feedback.',
        "In the past we have also used a friend's account to sell.",
        'We also paid a company to push our ranking.',
        'My wife and my brother also left reviews for our products.',
      ],
      [
        'We sold out because the demand list was two days old.',
        'As you can see in Exhibit 2, seven orders were sent, hoping that you can check them.',
        'The clerk assumed that nobody would need the second label.',
        'We also asked the carrier for a scan list.',
        'We also sent the buyers a new lid.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:ignorier\p{L}*|weiterverkauft|weiter verkauft|hingenommen|missachtet|in kauf genommen|verkauft\p{L}*|riskiert\p{L}*|weggesehen)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:weil|da) (?:\p{L}+ ){0,2}?(?:verkäufe|umsatz|umsätze|marge|gewinn|nachfrage|geschäft|preis|ware|es|sie)(?: \p{L}+)? (?:gut|hoch|groß|stark|günstig|billig|attraktiv|verlockend|lukrativ)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:auch|übrigens|außerdem|zudem|nebenbei|früher|ehrlich gesagt)(?!\p{L})[^.!?;\n]{0,50}?(?<!\p{L})(?:freunde|bekannte|verwandte|mitarbeiter|familie)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:bewertungen|rezensionen|sterne)(?!\p{L})|(?<!\p{L})(?:auch|übrigens|außerdem|zudem|früher)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:gutscheine|geschenkkarten|geschenke|geld)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:bewertungen|rezensionen|sterne)(?!\p{L})|(?<!\p{L})konto (?:auf den namen )?(?:meine[rs]|eines|einer) (?:frau|mannes|bruders|schwester|freundes|freundin|mutter|vaters)(?!\p{L})`,
      ),
      [
        'Wir haben die Warnungen ignoriert, weil die Verkäufe gut liefen.',
        'Übrigens haben wir auch Freunde gebeten, Bewertungen zu schreiben.',
      ],
      ['Wir verkauften die Ware, weil die Liste falsch war.', 'Auch die Bewertungen liest der Leiter.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:ignoré\p{L}*|continué|pris le risque|fermé les yeux|vendu\p{L}*|négligé\p{L}*)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:parce que|car|comme|puisque) (?:les |la |le |nos )?(?:ventes|marges?|bénéfices?|demande|prix|affaires|produits?)(?: \p{L}+)? (?:étaient|était|marchaient|marchait)(?: \p{L}+)? (?:bonn?e?s?|hautes?|fortes?|élevée?s?|intéressante?s?|bien|attracti\p{L}+|tentante?s?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:aussi|d['’]ailleurs|par ailleurs|en outre|autrefois|également|au passage)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:amis|proches|famille|employés|salariés|connaissances|cartes? cadeaux?|bons? d['’]achat)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:avis|commentaires|étoiles|évaluations)(?!\p{L})|(?<!\p{L})compte (?:au nom )?(?:de|d['’]) ?(?:ma|mon|un|une) ?(?:femme|mari|frère|sœur|amie?|mère|père|cousine?)(?!\p{L})`,
      ),
      [
        'Nous avons ignoré les avertissements parce que les ventes étaient bonnes.',
        'D’ailleurs, nous avons aussi demandé à des amis d’écrire des avis.',
      ],
      ['Nous avons aussi demandé un certificat.', 'Les avis sont lus chaque lundi.'],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:ignorat\p{L}|continuato|corso il rischio|chiuso un occhio|vendut\p{L}|trascurat\p{L})(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:perché|poiché|dato che|siccome) (?:le |la |il |i |gli )?(?:vendite|margin[ei]|guadagn[oi]|domanda|prezzo|affari|profitt[oi])(?: \p{L}+)? (?:erano|era|andavano|andava)(?: \p{L}+)? (?:bene|buon[oaie]|alt[oaie]|ottim[oaie]|fort[ei]|interessant[ei]|convenient[ei])(?!\p{L})`,
        String.raw`(?<!\p{L})(?:anche|tra l['’]altro|inoltre|in passato|peraltro|a proposito)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:amici|parenti|familiari|famiglia|dipendenti|conoscenti|buoni (?:regalo|sconto)|carte regalo)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:recensioni|valutazioni|stelle)(?!\p{L})|(?<!\p{L})account (?:intestato )?(?:di|a) (?:mia|mio|un|un['’]) ?(?:moglie|marito|fratello|sorella|amic[oa]|madre|padre|cugin[oa])(?!\p{L})`,
      ),
      [
        'Abbiamo ignorato gli avvisi perché le vendite andavano bene.',
        'Tra l’altro abbiamo anche chiesto ad amici di scrivere recensioni.',
      ],
      ['Abbiamo anche chiesto un certificato.', 'Le recensioni sono lette ogni lunedì.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:ignor(?:amos|é|ado)|seguimos|seguido|asumimos el riesgo|miramos (?:a|para) otro lado|vend(?:imos|ido)|pasamos por alto)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:porque|ya que|como|puesto que) (?:las |la |el |los )?(?:ventas|márgen\p{L}*|margen|beneficios?|demanda|precio|negocio)(?: \p{L}+)? (?:eran|era|iban|iba)(?: \p{L}+)? (?:bien|buen[oa]s?|alt[oa]s?|fuertes?|interesantes?|atractiv[oa]s?)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:también|por cierto|además|en el pasado|antes)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:amig[oa]s|familiares|familia|parientes|emplead[oa]s|conocid[oa]s|tarjetas? regalo|vales)(?!\p{L})[^.!?;\n]{0,40}?(?<!\p{L})(?:reseñas|valoraciones|opiniones|estrellas)(?!\p{L})|(?<!\p{L})cuenta (?:a nombre )?de (?:mi|un|una) (?:mujer|esposa|marido|hermano|hermana|amig[oa]|madre|padre|prim[oa])(?!\p{L})`,
      ),
      [
        'Ignoramos los avisos porque las ventas iban bien.',
        'Por cierto, también pedimos a unos amigos que escribieran reseñas.',
      ],
      ['También pedimos un certificado.', 'Las reseñas se leen cada lunes.'],
    ),
  ],
  ja: [
    entry(
      '(?:売上|売れ行き|利益|需要|利幅)(?:が|も)[^。、]{0,10}(?:良|好調|高|大き|伸び|あった)[^。、]{0,8}(?:ので|ため|から|く(?:て)?)、?[^。]{0,20}(?:無視|見て見ぬ|続け|目をつぶ|放置)|(?:ちなみに|実は|また|ほかに|以前)、?[^。]{0,16}(?:友人|知人|家族|親戚|従業員|社員)[^。]{0,10}(?:レビュー|評価|口コミ|星)|(?:妻|夫|友人|知人|兄|弟|姉|妹|親)(?:の)?(?:名義|アカウント)[^。]{0,10}(?:で|を|も)[^。]{0,12}(?:販売|出品|開設|持っ|使|借り)',
      ['売上が良かったので警告を無視していました。', 'ちなみに、友人にもレビューを書いてもらいました。'],
      ['売上の表に欄がありませんでした。', '友人宅の住所が配送先でした。'],
    ),
  ],
}
