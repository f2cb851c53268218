import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-08: people of the press or the law who have the story already, or wait for it. */
export const press: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:reporters?|journalists?|newspapers?|the (?:local |national )?(?:press|paper|papers|media)|tv station|broadcasters?|bloggers?|influencers?|ombudsman|congress(?:man|woman)|senators?|watchdogs?|consumer (?:group|office|association))(?: (?:at|of|from|in|with) (?:the |our )?(?:\w+ ){1,3}?)? ?(?:already |also |now )?(?:has|have|knows?|holds?|got|is (?:very |most )?(?:interested|keen|curious|waiting|writing|working|looking)|are (?:very |most )?(?:interested|keen|curious|waiting|writing)|waits?|would love|will love|is only) (?:already )?(?:in |on |for |about |to |of )?(?:the |our |this |my |all (?:of )?(?:this|it)|how)(?: (?:whole |full )?(?:story|case|tale|treatment|file|matter|letters?|mails?|e-?mails?|facts|article|affair))?`,
      ['A reporter at the local paper already has the story.', 'A journalist is interested in our case.'],
      ['The press has an emergency stop.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:Reporter(?:in)?|Journalist(?:in|en)?|(?:Lokal)?zeitung|Redaktion|Presse|Fernsehsender|Sender|Verbraucherzentrale)(?: [\p{L}]+){0,6}? (?:kennt|hat|weiß|wartet|interessiert sich|schreibt|liegt|recherchiert)(?: [\p{L}]+){0,5}? (?:Geschichte|Fall|Sache|Bescheid|darauf|dafür|darüber|Artikel)(?!\p{L})`,
      ['Eine Reporterin der Lokalzeitung hat die Geschichte schon.'],
      ['Die Presse hat einen Not-Aus.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:journalistes?|reporters?|rédaction|journal (?:local|régional)|la presse|chaîne de télévision|association de consommateurs)(?: [\p{L}’']+){0,6}? (?:connaît|a|sait|détient|attend|s['’]intéresse|écrit|possède)(?: [\p{L}’']+){0,5}? (?:histoire|l['’]histoire|affaire|l['’]affaire|dossier|article|cas)(?!\p{L})`,
      ['Une journaliste du quotidien a déjà l’histoire.'],
      ['La presse a un arrêt d’urgence.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:giornalist[aie]|cronist[aie]|redazione|giornale locale|reporter|emittente|associazione (?:dei )?consumatori)(?: [\p{L}'’]+){0,6}? (?:conosce|ha|sa|aspetta|si interessa|scrive|possiede)(?: [\p{L}'’]+){0,5}? (?:storia|vicenda|caso|articolo|tutto)(?!\p{L})`,
      ['Una giornalista del quotidiano ha già la storia.'],
      ['La stampa a caldo ha un sensore.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:periodistas?|reporter[oa]s?|redacción|periódico local|prensa local|cadena de televisión|asociación de consumidores)(?: [\p{L}]+){0,6}? (?:conoce|tiene|sabe|espera|se interesa|escribe|posee)(?: [\p{L}]+){0,5}? (?:historia|caso|asunto|artículo|todo)(?!\p{L})`,
      ['Una periodista del diario ya tiene la historia.'],
      ['La prensa tiene una parada.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:記者|新聞社|報道機関|テレビ局|マスコミ|消費者団体)[^。]{0,16}(?:知って|把握|関心|取材|待って|記事)`,
      ['地元紙の記者がこの件を知っています。', '新聞社が取材しています。'],
      ['新聞紙で包みました。'],
    ),
  ],
}
