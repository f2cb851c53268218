import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-01: what it did to us: heart, sleep, tears, nerves, breath, shame, a bad dream. */
export const heartfelt: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:horror|horrified|anguish|agony|despair\w*|sorrow\w*|punch in the (?:gut|stomach)|could cry|shaking|worried sick|(?:our|my) hearts? (?:is|are|was|were)|hearts? (?:sank|sinks?|bleeds?|aches?)|heart-?(?:break\w*|broken|ache)|(?:in|close to|moved to|shed(?:ding)?) tears|wits['’]? end|sleepless|lost sleep|keeps? (?:us|me) awake|nervous wreck|in pieces|at a loss for words|lost for words|beyond words|shattered by|mortified|humiliat\w+|hangs? (?:our|my) heads?|regrets? (?:\w+ ){0,6}?(?:bitterly|deeply|sincerely|dearly|more than|so much)|(?:bitterly|deeply|sincerely|profoundly|dearly) (?:regret\w*|ashamed|sorry|saddened|hurt|embarrass\w+)|living (?:a|in a) nightmare|our worst (?:fears?|nightmare)|a bolt from the blue)\b`,
      [
        'To our deepest horror we saw it.',
        'Nobody regrets this more bitterly than I do.',
        'We are at our wits’ end.',
      ],
      ['The heart-shaped pendant is silver.', 'The nightmare mask was listed twice.'],
    ),
    entry(
      String.raw`\b(?:sincerely|truly|really|deeply|honestly|genuinely) feel (?:\w+ )?(?:sorry|bad|terrible|awful)\b|\bfeel(?:ing)? (?:so|very|really|deeply|truly|extremely|terribly) (?:sorry|bad|guilty)\b`,
      'All of us truly feel sorry for the buyers.',
      'The cloth feels really soft.',
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:bricht (?:mir|uns) (?:\p{L}+ )?das herz|(?:blutet|blutete) (?:\p{L}+ )?das herz|das herz (?:blutet|bricht|gebrochen)|herzzerreißend|(?:den )?boden unter den füßen|mit den nerven|schlaflos\p{L}*|kein auge zu|schlafe(?:n)? (?:\p{L}+ ){0,3}?(?:kaum|nicht)|(?:ein|einen|reinste[rn]?|wahre[rn]?) (?:al[bp]traum)|(?:den|in|unter|mit) tränen|verzweif\p{L}+|entsetz(?:t|en)|fassungslos|sprachlos|zutiefst|bestürz\p{L}*|schäme[n]? (?:mich|uns)|beschämt|am boden zerstört|wie ein schlag|in grund und boden|untröstlich|unendlich leid)(?!\p{L})`,
      ['Es bricht mir das Herz, das zu sehen.', 'Seitdem schlafe ich kaum noch.'],
      ['Der Herzanhänger ist aus Silber.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nous|m['’]) ?a (?:\p{L}+ )?bris\p{L} le cœur|cœurs? (?:brisés?|lourd|serré|en miettes|saigne)|les larmes|en larmes|(?:ne|n['’]) ?(?:\p{L}+ )?(?:dormons|dors|dort) (?:plus|pas)|nuits blanches|(?:un|notre|véritable|vrai) cauchemar|anéanti\p{L}*|effondré\p{L}*|désespér\p{L}+|à bout (?:de nerfs|de forces)|sous le choc|honte de|avons honte|ai honte|abasourdi\p{L}*|sans voix|bouleversé\p{L}*|déchir(?:e|é) le cœur)(?!\p{L})`,
      ['Cela nous a brisé le cœur.', 'Depuis, je ne dors plus.'],
      ['Le pendentif en cœur est en argent.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:(?:ci|mi) (?:si )?spezza il cuore|cuore (?:spezzato|infranto|a pezzi)|(?:le )?lacrime agli occhi|in lacrime|non (?:dormiamo|dormo|si dorme)(?: più)?|notti insonni|(?:un|questo|vero) incubo|distrutt[oi] (?:e|dal|per)|disperat[oi]|disperazione|sconvolt\p{L}|senza parole|sotto shock|a pezzi|mi vergogno|ci vergogniamo|mortificat\p{L}|avviliti?|sgoment\p{L})(?!\p{L})`,
      ['Ci si spezza il cuore.', 'Non dormiamo più da allora.'],
      ['Il ciondolo a cuore è in argento.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:ci|mi) (?:dispiace|rincresce) (?:sinceramente|molto|moltissimo|profondamente|tanto|davvero|immensamente)(?!\p{L})`,
      'Ci dispiace sinceramente.',
      'Il comando si ripete molto spesso.',
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:se (?:nos|me) (?:parte|rompe|encoge|cae) (?:el alma|el corazón|el mundo)|corazón (?:roto|encogido|destrozado)|(?:con|entre|hasta las|las) lágrimas (?:en|a) los|entre lágrimas|sin pegar ojo|no (?:dormimos|duermo|pegamos ojo)|noches en vela|(?:una|nuestra|esta) (?:verdadera |auténtica )?pesadilla|hundid[oa]s|destrozad[oa]s (?:por|y|tras)|desesperad[oa]s|desesperación|hechos polvo|helad[oa]s con|(?:nos|me) (?:ha|han|dejó) (?:dejado )?(?:helad|hundid|sin palabras|destrozad)\p{L}*|sin palabras|(?:me|nos) da (?:\p{L}+ )?(?:vergüenza|pena)|avergonzad[oa]s?|consternad[oa]s?|angustia|conmocionad[oa]s)(?!\p{L})`,
      ['Se nos parte el alma.', 'Llevamos días sin pegar ojo.'],
      ['El colgante de corazón es de plata.'],
    ),
    entry(
      String.raw`(?<!\p{L})lo (?:sentimos|siento) (?:sinceramente|profundamente|muchísimo|mucho|de veras|en el alma)(?!\p{L})`,
      'Lo sentimos sinceramente.',
      'Lo medimos mucho antes del envío.',
    ),
  ],
  ja: [
    entry(
      '(?:胸が(?:張り裂け|痛|締め付け|つぶれ)|心が(?:折れ|痛|張り裂け)|涙(?:が|を|なが|の)|眠れ(?:ぬ|ない|ません)|悪夢(?:の(?:よう|日)|です|が続)|絶望|途方に暮れ|言葉を失|恥ずかしい(?:限り|思い)|恥じ入|打ちのめ|呆然|茫然|ショックを受け|悲し(?:み|くて|い思い)|断腸の思い|痛恨|身を切る)',
      ['夜も眠れません。', '言葉を失いました。'],
      ['ハート型のペンダントは銀製です。'],
    ),
  ],
}
