import { entry, type Words } from './entry.ts'
import { noWords } from './none.ts'

/** Tone and tense in French. */
export const french: Words = {
  ...noWords,
  emotive: [
    entry(
      String.raw`(?<!\p{L})(?:dévasté(?:e|s|es)?|désespéré(?:e|s|es|ment)?|cauchemar|injuste(?:ment|s)?|scandaleu(?:x|se)|révoltant(?:e|s|es)?|choqué(?:e|s|es)?|bouleversé(?:e|s|es)?)(?!\p{L})`,
      'Cette décision est injuste.',
      'Le chargeur ajusté est vendu seul.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:profondément|sincèrement|infiniment|terriblement) (?:désolé(?:e|s|es)?|navré(?:e|s|es)?|déçu(?:e|s|es)?)(?!\p{L})`,
      'Nous sommes profondément désolés.',
      'Le bac profond a été remplacé.',
    ),
  ],
  apology: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:nous excusons|sommes (?:\p{L}+ )?désolés|présentons nos excuses)|toutes nos excuses)(?!\p{L})`,
      'Nous nous excusons du retard.',
      'Le modèle de mail contient une excuse.',
    ),
  ],
  begging: [
    entry(
      String.raw`(?<!\p{L})(?:suppli(?:e|ons|er)|pitié|une (?:dernière|seconde|deuxième) chance|gagne-pain|ma famille|mes enfants|faillite|perdre (?:leur|notre|mon) (?:emploi|travail))(?!\p{L})`,
      'Donnez-nous une dernière chance.',
      'La famille de variantes est séparée.',
    ),
  ],
  blameAmazon: [
    entry(
      String.raw`(?<!\p{L})(?<!(?:chez|sur|par|de) )(?:Amazon|votre (?:équipe|système|robot|algorithme)|vos (?:équipes|robots)) (?:\p{L}+ ){0,3}(?:erreur|échoué|ignoré|à tort|injustement|responsable|perdu)(?!\p{L})`,
      'Amazon a commis une erreur.',
      'La fiche sur Amazon contenait une erreur.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:pas (?:de )?notre faute|la faute d.Amazon|à cause d.Amazon)(?!\p{L})`,
      'Ce n’est pas notre faute.',
      'La faute de frappe était dans le titre.',
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clients?|acheteurs?) (?:ne (?:lisent|lit|comprennent|comprend) (?:pas|jamais)|mentent|ment|abusent|trichent|sont malhonnêtes|est de mauvaise foi)(?!\p{L})`,
      'Les clients ne lisent pas la fiche.',
      'Les clients ont reçu un autre article.',
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:(?:veuillez|merci de) nous (?:dire|indiquer|informer|expliquer|préciser)|pou(?:vez|rriez)-vous)(?!\p{L})`,
      'Merci de nous indiquer ce qui manque.',
      'La fiche indique la taille.',
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:numéro|n°|ID) (?:de |du )?(?:cas|ticket|dossier)[ :]*\d*|ticket (?:ouvert|\d+)|contacté (?:le )?support)(?!\p{L})`,
      'Voir le numéro de cas 12345678.',
      'Dans ce cas, le carton est changé.',
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:poursuites judiciaires|action en justice|notre avocat|porter plainte|saisir (?:la justice|le tribunal)|alerter la presse)(?!\p{L})`,
      'Nous engagerons des poursuites judiciaires.',
      'La raison sociale figure sur la facture.',
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:merveilleuse|formidable|excellente|fantastique) (?:plateforme|équipe|entreprise)|nous (?:aimons|admirons) Amazon)(?!\p{L})`,
      'Amazon est une merveilleuse plateforme.',
      'L’excellente colle tient 2 kg.',
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:garantissons|promettons|vous assurons)|plus jamais|ne se (?:reproduira|répétera) (?:plus|pas|jamais)|100\s?% (?:garanti|sûr)|totalement exclu|zéro (?:défaut|risque))(?!\p{L})`,
      'Cela ne se reproduira plus.',
      'Un article ouvert ne retourne pas en stock.',
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:toutes )?les (?:mesures|actions) (?:nécessaires|appropriées)|plus (?:prudents?|attentifs?|vigilants?)|amélior(?:é|er|ons) (?:\p{L}+ ){0,2}(?:processus|procédures|qualité|service)|dès que possible|régulièrement|respecter (?:toutes )?les (?:règles|politiques))(?!\p{L})`,
      'Nous avons pris toutes les mesures nécessaires.',
      'La mesure commence le 3 mai.',
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:essayons|essaierons|espérons|tâcherons|tenterons)|essayer de|si possible|dans la mesure du possible|autant que possible|peut-être|éventuellement|faire de notre mieux)(?!\p{L})`,
      'Nous contrôlons si possible.',
      'Un doublon possible est bloqué.',
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:dès que|une fois que?|une fois|après|si|lorsque|quand)(?!\p{L})[^.!?\n]{0,60}(?:réactivé|réactivation|rétabli|rétablissement|réintégr|débloqué)`,
      'Une fois le compte réactivé, nous contrôlerons.',
      'Si le scan manque, l’étiquette ne sort pas.',
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:allons|prévoyons|comptons|envisageons|\p{L}+(?:er|ir|r)ons)|(?:notre équipe|le responsable|le personnel) (?:va|\p{L}+era))(?!\p{L})`,
      'Nous allons former les préparateurs.',
      'Nous avons formé les préparateurs.',
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:entreprise familiale|fondée? en (?:19|20)\d\d|ans d.expérience|notre mission|depuis (?:plus de )?(?:\d+ ans|(?:19|20)\d\d) (?:\p{L}+ ){0,3}(?:sur Amazon|vendons)|satisfaction (?:de nos |des )?clients? est notre priorité)(?!\p{L})`,
      'Nous sommes une entreprise familiale.',
      'La famille de produits a 4 tailles.',
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:nous n.avons (?:pas|jamais) (?:enfreint|violé|commis)|cette (?:décision|accusation|suspension) est (?:fausse|erronée|infondée)|nous contestons)(?!\p{L})`,
      'Cette accusation est fausse.',
      'La taille affichée était fausse.',
    ),
  ],
}
