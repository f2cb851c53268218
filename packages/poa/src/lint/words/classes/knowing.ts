import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-11: done with full knowledge; and what is owned up to in passing. */
export const knowing: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:with full (?:knowledge|awareness)|fully (?:aware|knowing)|quite (?:deliberately|knowingly)|in the full knowledge|while we are at it|to be (?:quite |perfectly |completely )?honest,? (?:we|i) (?:also|had|have)|(?:we|i) (?:may|might|must|should) as well (?:admit|confess|own up|say)|(?:we|i) (?:also )?(?:confess|own up to|plead guilty))\b`,
      ['I sent it off with full knowledge.', 'While we are at it: other bottles were opened.'],
      ['The lead has full knowledge of the sheet.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:(?:mit|in|bei|im) (?:vollem|vollen|voller|klarem) (?:Wissen|Bewusstsein|Kenntnis|Verstand)|wenn wir schon dabei sind|(?:ganz )?(?:wissentlich|vorsätzlich)|(?:wir|ich) (?:gestehen?|geben? (?:offen |es )?zu))(?!\p{L})`,
      ['Ich habe es mit vollem Wissen so abgeschickt.', 'Wir gestehen das.'],
      ['Das Wissen steht in der Prüfliste.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:en (?:toute|pleine) conscience|(?:tant|pendant) qu['’]on y est|(?:nous|je|j['’]) ?(?:avouons|avoue|confessons|confesse)|(?:de|en) (?:notre|mon) plein gré|à dessein)(?!\p{L})`,
      ['Je l’ai envoyé en toute conscience.', 'Nous avouons le fait.'],
      ['Le gérant lit la fiche.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:con (?:piena|totale) (?:consapevolezza|cognizione|coscienza)|già che ci siamo|(?:confessiamo|confesso|ammettiamo di aver(?: anche)?)|di proposito|intenzionalmente)(?!\p{L})`,
      ['L’ho spedito con piena consapevolezza.', 'Confessiamo il fatto.'],
      ['Il titolare legge la scheda.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:con (?:pleno|total|plena) (?:conocimiento|conciencia|consciencia)|ya que estamos|(?:confesamos|confieso)|a propósito de todo|a conciencia de que|adrede)(?!\p{L})`,
      ['Lo envié con pleno conocimiento.', 'Confesamos el hecho.'],
      ['El dueño lee la ficha.'],
    ),
  ],
  ja: [
    entry(
      '(?:と|を)(?:分か|わか|知|承知し)って(?:い|お)(?:て|ながら|たのに|り)[^。]{0,10}(?:新品|正規品|本物)(?:として|だと)',
      ['中古品と分かっていて新品として販売しました。'],
      ['中古品と分かったので新品の棚から移しました。'],
    ),
    entry(
      String.raw`(?:承知|理解|認識)の(?:上|うえ)で(?!ご)|(?:この際|正直に)(?:申し上げ|言い|白状)|白状し(?:ます|ました)|自白`,
      ['承知の上で送りました。', '白状します。'],
      ['手順を理解した担当者が確認します。'],
    ),
  ],
}
