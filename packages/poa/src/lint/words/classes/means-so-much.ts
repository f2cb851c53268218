import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-01: how much it means to us, how sorry and alarmed we are. */
export const meansSoMuch: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:means?|meant|matters?|mattered) (?:a great deal|an awful lot|a lot|so much|so very much|the world|everything|very much) to (?:me|us|our)\b|\b(?:we|i|my \w+ and i)(?:['’]m|['’]re| am| are| were| was| feel| felt) (?:also |all |both )?(?:extremely|deeply|terribly|truly|so|very|really|sincerely|most) (?:apologetic|regretful|remorseful|saddened|upset|worried|alarmed|distressed|ashamed|embarrassed)\b|\b(?:very|deeply|extremely|so|truly|most) (?:alarming|upsetting|distressing|troubling|disturbing|worrying) (?:to|for) (?:me|us|our)\b`,
      ['This account means the world to us.', 'I am deeply apologetic.', 'That is very upsetting for us.'],
      ['The label means 4 kg.', 'The buyer was very upset.', 'The date matters to the lot.'],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:bedeutet|liegt|bedeuten|liegen) (?:mir|uns) (?:sehr |unendlich |wirklich |unglaublich |besonders )*(?:viel|alles|am Herzen)(?!\p{L})|(?<!\p{L})(?:es )?tut (?:mir|uns) (?:unendlich|zutiefst|aufrichtig|furchtbar|schrecklich|wahnsinnig) leid|(?<!\p{L})(?:ist|war) für (?:mich|uns) (?:sehr |äußerst |zutiefst |überaus )(?:beunruhigend|erschreckend|bestürzend|erschütternd|belastend)`,
      [
        'Dieses Konto bedeutet uns sehr viel.',
        'Es tut uns unendlich leid.',
        'Das war für uns sehr beunruhigend.',
      ],
      ['Das Kürzel bedeutet Lager 3.', 'Der Karton liegt am Tor.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:compte|signifie|représente|comptent|représentent) (?:énormément|beaucoup|tout|tellement|vraiment beaucoup) pour (?:moi|nous)(?!\p{L})|(?<!\p{L})(?:nous sommes|je suis) (?:vraiment |très |sincèrement |profondément |extrêmement |infiniment )(?:navrée?s?|désolée?s?|peinée?s?|attristée?s?|bouleversée?s?|alarmée?s?|confus(?:es?)?)(?!\p{L})|(?<!\p{L})(?:très|extrêmement|profondément) (?:alarmante?|inquiétante?|bouleversante?|préoccupante?|pénible) pour (?:nous|moi)(?!\p{L})`,
      [
        'Ce compte compte énormément pour nous.',
        'Nous sommes profondément navrés.',
        'C’est très inquiétant pour nous.',
      ],
      ['Le code compte pour deux lots.', 'Le colis représente 4 kg.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:significa|conta|vuol dire|rappresenta|importa) (?:davvero )?(?:molto|moltissimo|tanto|tutto|tantissimo) per (?:me|noi)(?!\p{L})|(?<!\p{L})(?:siamo|sono) (?:davvero |molto |sinceramente |profondamente |estremamente |infinitamente )(?:dispiaciut|mortificat|costernat|addolorat|rammaricat|allarmat|turbat)[oaie](?!\p{L})|(?<!\p{L})(?:molto|estremamente|profondamente) (?:allarmant|preoccupant|sconvolgent|penos)\p{L} per (?:noi|me)(?!\p{L})`,
      [
        'Questo account significa molto per noi.',
        'Siamo profondamente mortificati.',
        'È molto preoccupante per noi.',
      ],
      ['Il codice conta per due lotti.', 'La sigla significa magazzino 3.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:significa|importa|representa|supone) (?:realmente )?(?:mucho|muchísimo|tanto|todo) para (?:mí|mi|nosotros)(?!\p{L})|(?<!\p{L})(?:estamos|estoy|nos sentimos|me siento) (?:realmente |muy |sinceramente |profundamente |extremadamente )(?:apenad|avergonzad|afligid|consternad|angustiad|alarmad|arrepentid)[oa]s?(?!\p{L})|(?<!\p{L})(?:muy|extremadamente|profundamente) (?:alarmante|preocupante|angustioso|angustiante|penoso) para (?:nosotros|mí)(?!\p{L})`,
      [
        'Esta cuenta significa mucho para nosotros.',
        'Estamos profundamente apenados.',
        'Es muy preocupante para nosotros.',
      ],
      ['La sigla significa almacén 3.', 'El bulto representa 4 kg.'],
    ),
  ],
  ja: [
    entry(
      String.raw`(?:とても|非常に|何より(?:も)?|かけがえのない|本当に)大切な(?:アカウント|存在|お?店|もの|場)`,
      ['このアカウントは何より大切な存在です。'],
      ['大切な書類は棚3に保管します。'],
    ),
  ],
}
