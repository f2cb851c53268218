import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** STR-12: nothing and nobody failed; all is as it should be with us. */
export const nothingFailed: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:nothing|nobody|no one|no \w+) (?:and (?:nobody|no one|nothing) )?(?:here |at our end |on our side |in our \w+ )?(?:has |had |ever )*(?:failed|went wrong|gone wrong|did (?:anything )?wrong|made (?:a|any) mistake|is to blame|was at fault)\b|\b(?:everything|all) (?:here|on our side|at our end|with us) (?:is|was|has been) (?:\w+ )?(?:in order|as it should be|above board|legitimate|correct)\b`,
      ['Nothing and nobody here has failed.', 'Everything here is above board.'],
      ['Nothing in the sheet told us of the change.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:hier|bei uns|auf unserer Seite)(?: [\p{L}]+){0,3} (?:nichts|niemand|keiner)(?: (?:und|oder) (?:nichts|niemand))?(?: [\p{L}]+){0,2} (?:versagt|falsch gelaufen|schiefgegangen|schiefgelaufen|falsch gemacht|schuld)|(?:bei uns|hier) (?:ist|war|läuft|lief) alles (?:\p{L}+ )?(?:in Ordnung|korrekt|richtig|einwandfrei|sauber))(?!\p{L})`,
      ['Hier hat nichts und niemand versagt.', 'Bei uns ist alles in Ordnung.'],
      ['Bei uns fehlte eine Prüfung.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:rien|personne)(?: (?:ni|et) (?:rien|personne))? n['’](?:a|avait|est) (?:[\p{L}]+ )?(?:failli|échoué|dysfonctionné|fauté|raté|en faute|à se reprocher)|tout (?:est|était) (?:\p{L}+ )?(?:en (?:règle|ordre)|conforme|correct) (?:chez nous|de notre côté|ici))(?!\p{L})`,
      ['Rien ni personne n’a failli.', 'Tout est en règle chez nous.'],
      ['Rien dans la fiche ne le disait.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:non (?:ha|è|hanno) (?:mai )?(?:sbagliat[oa]|fallit[oa]|andato storto|mancato) (?:\p{L}+ )?(?:niente|nulla|nessuno)(?: e nessuno| né nessuno)?|(?:qui|da noi) (?:è |era )?tutto (?:è |era )?(?:\p{L}+ )?(?:in ordine|in regola|corretto|a posto|regolare))(?!\p{L})`,
      ['Qui non ha sbagliato nessuno.', 'Da noi è tutto in regola.'],
      ['Qui mancava un controllo.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:no (?:ha|han|hubo|había) (?:fallad[oa]|errado|salido mal|hecho nada mal) (?:\p{L}+ )?(?:nada|nadie)(?: (?:ni|y) (?:nadie|nada))?|(?:nada|nadie)(?: ni nadie| ni nada)? (?:ha )?(?:fallado|falló|salió mal)|(?:aquí|con nosotros) (?:está |estaba )?todo (?:está |estaba )?(?:\p{L}+ )?(?:en orden|en regla|correcto|bien))(?!\p{L})`,
      ['Aquí no ha fallado nada ni nadie.', 'Aquí todo está en regla.'],
      ['Aquí faltaba un control.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:当店|弊社|当社|こちら)(?:に|は|の側に|では)?[^。]{0,8}(?:何の|何も|誰も|すべて|全て)[^。]{0,10}(?:間違っていま?せん|失敗していません|正しく行|正常です|問題はありません|悪くありません)`,
      ['当店では誰も間違っていません。'],
      ['当店では確認の担当者がいませんでした。'],
    ),
  ],
}
