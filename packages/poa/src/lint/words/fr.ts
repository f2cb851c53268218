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
    entry(
      String.raw`(?<!\p{L})(?:(?:honte|en larmes|pleur(?:é|er|ons|e)|nuits? blanches?|ne dor(?:s|mons) plus|anéanti(?:e|s|es)?|effondré(?:e|s|es)?|accablé(?:e|s|es)?|horrifié(?:e|s|es)?|indigné(?:e|s|es)?|furieu(?:x|se|ses)|en colère|outré(?:e|s|es)?|désemparé(?:e|s|es)?|humili(?:é|ée|és|ées|ant|ation)|blessé(?:e|s)? (?:par|de)|cruel(?:le|lement)?|inhumain(?:e|s|es)?|inadmissible|inacceptable|intolérable|ridicule|absurde|désespoir|injustice|sous le choc|consterné(?:e|s|es)?|abandonné(?:e|s|es)? par (?:Amazon|vous)|impuissant(?:e|s|es)?|à bout|coup de massue|douloureu(?:x|se)|nous avons le cœur|triste(?:s|sse)?|catastrophe))(?!\p{L})`,
      [
        'Nous avons honte.',
        'Je ne dors plus depuis le courriel.',
        'Nous sommes effondrés.',
        'C’est inadmissible.',
        'Nous sommes sous le choc.',
        'Quelle injustice.',
      ],
      ['Le choc thermique a fissuré 4 bocaux.', 'La colle sèche en 2 h.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:très|vraiment|tellement|extrêmement|si) (?:désolé|navré|déçu|triste|inquiet|attristé|choqué|affecté|peiné|embarrassé|frustré)(?:e|s|es)?)(?!\p{L})`,
      ['Nous sommes vraiment désolés.', 'Je suis très affecté.'],
      ['La boîte est très petite.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:brisé|fend|déchir)\p{L}* (?:le|notre|mon) cœur|cœur (?:brisé|serré)|larmes|gifle|coup de poignard|les mots (?:nous )?manquent)(?!\p{L})`,
      ['Cela nous a brisé le cœur.', 'C’est une gifle.'],
      ['Le cœur en bois a été retiré.'],
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
    entry(
      String.raw`(?<!\p{L})(?:(?:implor(?:e|ons|er)|conjur(?:e|ons)|à genoux|grâce|clémence|indulgence|compassion|ayez (?:\p{L}+ )?(?:pitié|compréhension|la bonté|le cœur)|une (?:autre|nouvelle|ultime|petite|deuxième|seconde|dernière) (?:chance|opportunité|occasion)|(?:une|notre) chance|dernier espoir|seul espoir|seule (?:source de )?revenus?|unique (?:source de )?revenus?|moyens? de subsistance|survie|nourrir (?:ma|nos|notre|leurs|mes|sa|trois|quatre|cinq|une) (?:famille|familles|enfants)|(?:mes|nos) (?:enfants|parents|petits)|ma (?:femme|mère|fille|famille)|mon (?:mari|fils|père|épouse)|notre famille|mère (?:seule|célibataire|isolée)|loyer (?:de(?! l['’](?:entrepôt|atelier|espace|étagère)| (?:notre |ce |cet |la |le )?(?:halle|local|dépôt|hangar|entrepôt|réserve|rayon\p{L}*))|à payer)|payer (?:le|mon|notre) loyer|crédit (?:de la maison|immobilier|à rembourser)|nos économies|toutes mes économies|ruin(?:é|ée|és|er|e|ent|era)|mettre la clé sous la porte|déposer le bilan|dépôt de bilan|liquidation|chômage|licencier|sans emploi|à la rue|fermer (?:définitivement|boutique)|gagne-pain|faire vivre|vivent de (?:cette|ce|la) (?:boutique|compte)))(?!\p{L})`,
      [
        'Ayez la bonté de revoir le compte.',
        'C’est notre seul revenu: c’est notre seule source de revenus.',
        'Mes enfants vivent de cette boutique.',
        'Nous allons mettre la clé sous la porte.',
        'Quatre salariés seront au chômage.',
        'Nous vous implorons.',
      ],
      ['L’huile est en lot de 4.', 'L’article parent et ses variantes ont été séparés.'],
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
    entry(
      String.raw`(?<!\p{L})(?:(?<!(?:chez|sur|par|de|à|avec|pour) )(?:Amazon|(?:votre|vos) (?:équipes?|systèmes?|robots?|algorithmes?|logiciels?|agents?|employés?|support|collègues?|service|entrepôts?|intelligence)|l.algorithme|le robot|le support vendeur|(?:les )?(?:équipes|employés|agents|entrepôts|robots|systèmes) d.Amazon|le système d.Amazon)(?: [\p{L}’'-]+){0,6} (?:avalé|perdu|puni|sanctionné|bloqué|supprimé|suspendu|fermé|mélangé|abîmé|endommagé|ignor(?:é|e|ent)|trait(?:e|ent|é) (?:mal|\p{L}+ )|mal trait\p{L}*|maltrait\p{L}+|injuste\p{L}*|par erreur|à tort|tort|se trompe(?:nt)?|trompés?|trompé|défaillant\p{L}*|bugg?é\p{L}*|sans (?:raison|motif|préavis|explication)|refus(?:é|e|ent)|ne (?:répond|lit|fonctionne|marche|comprend|respecte|prévient)\p{L}* (?:pas|jamais)|jamais (?:prévenu|répondu|lu|averti|informé|expliqué)|pas (?:prévenu|répondu|lu|averti|informé|vérifié|expliqué|aidé)|coupable|responsable|en faute|fautifs?|discrimin\p{L}+|arbitraire\p{L}*|aveugl\p{L}+))(?!\p{L})`,
      [
        'Votre système a avalé les bons numéros.',
        'Amazon traite mal les vendeurs.',
        'Vos équipes n’ont jamais répondu.',
        'L’algorithme nous a bloqués sans raison.',
        'Amazon ne nous a pas prévenu.',
        'Le support vendeur refuse de lire.',
      ],
      ['Notre système a perdu trois lignes.', 'La fiche sur Amazon était vide.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:la )?(?:faute|responsabilité|erreur) (?:\p{L}+ ){0,2}(?:revient à|incombe à|vient|est celle|est (?:entièrement |seulement )?(?:à|de|du|celle)|d.|de|du côté) ?(?:Amazon|d.Amazon|votre (?:système|équipe|algorithme|robot|côté)|vous)|(?:nous )?n.(?:y )?(?:sommes|avons|est) (?:pour rien|pas (?:responsables?|coupables?|fautifs?)|rien (?:fait|à nous reprocher))|victimes? (?:\p{L}+ ){0,2}(?:Amazon|algorithme|système|robot|concurrent\p{L}*)|(?:punis?|accusés?|suspendus?|bloqués?|sanctionnés?) (?:à tort|injustement|sans raison|par erreur)|(?:à cause|en raison) (?:\p{L}+ ){0,3}(?:d.Amazon|de votre (?:système|équipe|robot|algorithme)|de vos \p{L}+)|(?:les )?autres vendeurs (?:\p{L}+ ){0,3}(?:font|le font|aussi|pareil)|(?:vos|leurs) (?:règles|politiques|directives) (?:\p{L}+ ){0,3}(?:floues?|confuses?|changent|contradictoires|incompréhensibles|injustes)|concurrents? (?:\p{L}+ ){0,2}(?:malveillant|attaqu|sabot|déloya)\p{L}*))(?!\p{L})`,
      [
        'La faute est à Amazon.',
        'Nous n’y sommes pour rien.',
        'Nous sommes victimes du système.',
        'Nous avons été punis à tort.',
        'Les autres vendeurs le font aussi.',
        'Vos règles sont floues.',
      ],
      ['La faute est dans notre modèle.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:c.est (?:\p{L}+ )?(?:Amazon|votre \p{L}+|vos \p{L}+) qui|(?:causé|provoqué|dû|due|créé)\p{L}* (?:\p{L}+ )?(?:par|à) (?:Amazon|votre \p{L}+|vos \p{L}+|un bug|une erreur d.Amazon|le système d.Amazon)|(?:pas|en rien) (?:de )?notre (?:problème|responsabilité|affaire))(?!\p{L})`,
      [
        'C’est Amazon qui a mal étiqueté.',
        'Cela a été causé par votre système.',
        'Ce n’est pas notre problème.',
      ],
      ['C’est le bureau qui valide.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:nous (?:avons été|sommes|étions) (?:\p{L}+ ){0,2}(?:punis|pénalisés|visés|lésés|maltraités|discriminés))(?!\p{L})`,
      ['Nous avons été injustement punis.'],
      ['Nous avons été livrés le 3 mai.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!(?:chez|sur|par|de|à) )(?:Amazon|(?:votre|vos) (?:équipes?|systèmes?|robots?|algorithmes?|logiciels?|agents?)) (?:nous )?(?:a|ont) (?:[\p{L}’'-]+ ){0,5}(?:pour rien|pour un rien|sans (?:regarder|un mot|vérifier|lire)|du jour au lendemain|au hasard|mis(?:e|es)? (?:dehors|à la porte)|jeté\p{L}*|ruiné\p{L}*|coulé\p{L}*|détruit\p{L}* notre|étranglé\p{L}*))(?!\p{L})`,
      [
        'Votre algorithme nous a fermés pour rien.',
        'Amazon nous a mis dehors.',
        'Vos robots ont ruiné notre saison.',
        'Votre équipe nous a coupés du jour au lendemain.',
      ],
      [
        'Amazon a retiré l’offre le 3 mai.',
        'Notre outil a coupé l’offre du jour au lendemain.',
        'Amazon nous a écrit le 3 mai.',
      ],
    ),
  ],
  blameBuyers: [
    entry(
      String.raw`(?<!\p{L})(?:clients?|acheteurs?) (?:ne (?:lisent|lit|comprennent|comprend) (?:pas|jamais)|mentent|ment|abusent|trichent|sont malhonnêtes|est de mauvaise foi)(?!\p{L})`,
      'Les clients ne lisent pas la fiche.',
      'Les clients ont reçu un autre article.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?<!notre )(?:clients?|clientes?|acheteurs?|acheteuses?|consommateurs?|clientèle)(?: [\p{L}’'-]+){0,5} (?:ne (?:\p{L}+ )?(?:lisent|lit|comprennent|comprend|savent|sait|veulent|regardent|réfléchissent|connaissent|sont)\p{L}* (?:pas|jamais|rien|que)|n.(?:ont|a|y) (?:\p{L}+ )?(?:rien (?:compris|lu)|pas (?:lu|compris|regardé|su)|aucune? (?:idée|patience|connaissance))|mentent|ment|menti|inventent|invent(?:e|é)|abusent|abuse|profitent|profite|trichent|exagèrent|exagère|exigent trop|escroquent|cassé (?:\p{L}+ ){0,3}(?:eux-mêmes|lui-même|elle-même|exprès)|malhonnêtes?|menteurs?|paresseu(?:x|ses?)|stupides?|idiots?|impatients?|jamais (?:contents?|honnêtes?|satisfaits?)|de mauvaise foi|trop (?:exigeants?|pressés?|difficiles?|paresseux|impatients?)|veulent (?:seulement|juste|tout|être)|cherchent (?:\p{L}+ ){0,2}(?:gratuit|remboursement)|incapables?|responsables? de (?:la casse|ce|cette)|chantage|auraient dû (?:lire|mesurer|regarder|vérifier)))(?!\p{L})`,
      [
        'Les clients de laisses bon marché ne sont jamais honnêtes.',
        'Les acheteurs veulent tout gratuit.',
        'Le client n’a rien compris à la notice.',
        'Certains clients exagèrent.',
        'La cliente a cassé le vase elle-même.',
        'Les clients auraient dû lire la fiche.',
      ],
      ['Les clients n’ont pas reçu le colis.', 'Deux acheteurs ont trouvé la serviette fine.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:faute|erreur|négligence|bêtise|mauvaise foi) (?:des?|du|de la) (?:clients?|acheteurs?|cliente|clientèle)|(?:clients?|acheteurs?) (?:malhonnêtes?|abusifs?|difficiles?|capricieux|frauduleux))(?!\p{L})`,
      ['C’est la faute du client.', 'Deux acheteurs capricieux ont réclamé.'],
      ['Deux clients fidèles ont écrit.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:clients?|clientes?|acheteurs?|gens)(?: qui [^.!?\n]{1,60}?)? (?:est|sont|étai(?:t|ent)) (?:[\p{L}’'-]+ ){0,3}(?:jaloux|jalouses?|envieu\p{L}+|rancuni\p{L}+|méchant\p{L}*|menteurs?|escrocs?|idiots?|maîtres? chanteurs?|trolls?|fauteurs? de troubles?|râleurs?|profiteurs?|illettrés?))(?!\p{L})`,
      [
        'Les acheteurs qui nous ont signalés sont des fauteurs de troubles jaloux.',
        'Les clients étaient des menteurs.',
        'Ces gens sont des trolls.',
        'L’acheteuse, une cliente, dit que ces clients sont jaloux.',
      ],
      [
        'Les acheteurs qui nous ont signalés sont remboursés.',
        'Les clients étaient informés le 3 mai.',
        'Les clients sont listés en Annexe 2.',
      ],
    ),
  ],
  question: [
    entry(
      String.raw`(?<!\p{L})(?:(?:veuillez|merci de) nous (?:dire|indiquer|informer|expliquer|préciser)|pou(?:vez|rriez)-vous)(?!\p{L})`,
      'Merci de nous indiquer ce qui manque.',
      'La fiche indique la taille.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:dites-nous|faites-nous savoir|expliquez-nous|indiquez-nous|répondez-nous|contactez-nous|aidez-nous|merci de (?:répondre|nous (?:répondre|contacter|confirmer|aider|rappeler))|veuillez (?:nous |me )?(?:confirmer|répondre|contacter|aider|préciser|expliquer|dire)|nous (?:aimerions|voudrions|souhaitons|souhaiterions) (?:\p{L}+ )?(?:savoir|comprendre|connaître)|nous (?:vous )?demandons (?:pourquoi|ce que|comment|quand|si)|pouvez-vous|pourriez-vous|auriez-vous))(?!\p{L})`,
      [
        'Dites-nous ce qui manque.',
        'Nous aimerions savoir pourquoi.',
        'Veuillez nous confirmer la réception.',
        'Contactez-nous au besoin.',
      ],
      ['La fiche dit quel carton prendre.'],
    ),
  ],
  supportCase: [
    entry(
      String.raw`(?<!\p{L})(?:(?:numéro|n°|ID) (?:de |du )?(?:cas|ticket|dossier)[ :]*\d*|ticket (?:ouvert|\d+)|contacté (?:le )?support)(?!\p{L})`,
      'Voir le numéro de cas 12345678.',
      'Dans ce cas, le carton est changé.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:cas|ticket|dossier|référence|demande)(?: (?:d['’]assistance|de support|au support|client))?(?: (?:numéro|n°|nº|no|ID))?[ :#]*\d{6,}|(?:ID|numéro|n°) (?:de |du )?(?:cas|ticket|dossier)|(?:appelé|contacté|écrit (?:à|au)|parlé (?:à|avec|au)|joint|chatté avec|échangé avec|téléphoné (?:à|au)) (?:\p{L}+ ){0,3}(?:support|assistance|conseill(?:er|ère)|agent|service vendeurs?|Seller Support)|(?:la dame|le monsieur|votre (?:collègue|conseill(?:er|ère)|agent)|l.agent|un agent|une conseillère|l.interlocuteur) (?:\p{L}+ )?(?:au téléphone|du support|en ligne|d.Amazon|nous a (?:dit|confirmé|assuré))|comme (?:dit|indiqué|expliqué) à (?:votre|vos) (?:collègues?|équipes?|agents?)))(?!\p{L})`,
      [
        'Voir le cas 14582209931.',
        'La dame au téléphone était d’accord.',
        'Nous avons contacté trois fois le support.',
        'Votre collègue nous a confirmé la levée.',
      ],
      ['Dans ce cas, le carton est changé.', 'Dans 12 cas, l’étiquette manquait.'],
    ),
  ],
  threat: [
    entry(
      String.raw`(?<!\p{L})(?:poursuites judiciaires|action en justice|notre avocat|porter plainte|saisir (?:la justice|le tribunal)|alerter la presse)(?!\p{L})`,
      'Nous engagerons des poursuites judiciaires.',
      'La raison sociale figure sur la facture.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:notre|nos|mon|un|des) (?:avocate?s?|juristes?|conseil juridique|cabinet d.avocats)|en justice|devant (?:les tribunaux|le tribunal|la justice|le juge)|(?:saisir|saisirons|alerter|alerterons|contacter|contacterons|informer|informerons|avertir|prévenir|avertirons) (?:\p{L}+ ){0,3}(?:presse|médias|journaux|DGCCRF|autorités|tribunal|tribunaux|justice|médiateur|répression des fraudes|concurrence)|dommages(?:-| et )intérêts|(?:voie|action|recours|procédure|mesure|suite)s? (?:judiciaire|juridique|légale|en justice)s?|plainte (?:contre|pénale)|porterons plainte|déposer plainte|mise en demeure|sur les réseaux sociaux|rendre (?:\p{L}+ )?publi(?:c|que)|réserv(?:ons|e) (?:\p{L}+ ){0,3}droits?))(?!\p{L})`,
      [
        'Notre avocat est prêt.',
        'Nous alerterons la presse.',
        'Nous demanderons des dommages et intérêts.',
        'Nous irons devant les tribunaux.',
        'Nous publierons tout sur les réseaux sociaux.',
      ],
      ['La presse à ail a été corrigée.', 'Le nom légal figure sur la facture.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:avocate?s? (?:[\p{L}’'-]+ ){0,3}(?:dépose\p{L}*|saisi\p{L}+|prend\p{L}* le relais|assigne\p{L}*|portera\p{L}*)|(?:le|la|les|un|une|des) (?:journal|journaux|journalistes?|presse|reporters?|télévision|médias) (?:[\p{L}’'-]+ ){0,3}(?:saur\p{L}+|appren\p{L}+|aur(?:a|ont)|raconter\p{L}+|publier\p{L}+|attend\p{L}*|recevr\p{L}+))(?!\p{L})`,
      [
        'L’avocat dépose plainte lundi.',
        'Le journal aura toute l’histoire.',
        'La presse apprendra tout.',
        'Les journalistes attendent déjà.',
      ],
      [
        'La presse à agrumes a été corrigée.',
        'Le journal du transporteur figure en Annexe 2.',
        'L’avocate du titulaire confirme la licence.',
      ],
    ),
  ],
  flattery: [
    entry(
      String.raw`(?<!\p{L})(?:(?:merveilleuse|formidable|excellente|fantastique) (?:plateforme|équipe|entreprise)|nous (?:aimons|admirons) Amazon)(?!\p{L})`,
      'Amazon est une merveilleuse plateforme.',
      'L’excellente colle tient 2 kg.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:merveilleu(?:x|se)|formidable|excellent(?:e)?|fantastique|magnifique|extraordinaire|remarquable|admirable|exceptionnel(?:le)?|incroyable|géniale?|superbe|meilleur(?:e)?) (?:\p{L}+ )?(?:plateforme|équipe|entreprise|travail|place de marché|société|partenaire|service)|(?:équipe|travail|plateforme|entreprise|société) (?:merveilleu(?:x|se)|formidable|excellent(?:e)?|fantastique|magnifique|extraordinaire|remarquable|admirable|exceptionnel(?:le)?|incroyable)|nous (?:\p{L}+ )?(?:admirons|aimons|adorons|respectons|estimons) (?:\p{L}+ ){0,3}(?:Amazon|votre (?:équipe|travail|plateforme))|(?:fiers?|honorés?|heureux|ravis) (?:\p{L}+ ){0,4}(?:Amazon|votre plateforme)|Amazon est (?:\p{L}+ ){0,3}(?:meilleur|leader|formidable|exemplaire|grand)\p{L}*))(?!\p{L})`,
      [
        'Votre équipe formidable nous lira.',
        'Amazon est la meilleure place de marché.',
        'Vous faites un travail remarquable.',
        'Nous sommes fiers de vendre sur Amazon.',
      ],
      ['La meilleure colle tient 2 kg.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:vous|vos équipes|les gens d.Amazon) (?:êtes|sont|avez toujours été) (?:[\p{L}’'-]+ ){0,4}(?:meilleur\p{L}*|formidables?|géni(?:al\p{L}*|aux|es)|merveilleu\p{L}+|exceptionnel\p{L}*|fantastiques?|incroyables?|extraordinaires?|héros|modèles?|intelligent\p{L}*))(?!\p{L})`,
      [
        'Vous êtes vraiment les meilleurs du commerce.',
        'Vous êtes formidables.',
        'Vos équipes sont extraordinaires.',
        'Les gens d’Amazon sont des héros.',
      ],
      [
        'Vous trouverez la liste en Annexe 2.',
        'Les meilleurs emballages ont été testés.',
        'Vous êtes priés de lire l’Annexe 3.',
      ],
    ),
  ],
  absolute: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:garantissons|promettons|vous assurons)|plus jamais|ne se (?:reproduira|répétera) (?:plus|pas|jamais)|100\s?% (?:garanti|sûr)|totalement exclu|zéro (?:défaut|risque))(?!\p{L})`,
      'Cela ne se reproduira plus.',
      'Un article ouvert ne retourne pas en stock.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:garanti(?:ssons|r|t|s)?(?: [\p{L}’'-]+){0,3} (?:que|qu.\p{L}+|à|zéro|l.absence|l.authenticité)|(?:nous|je) (?:vous )?(?:promettons|jurons|garantissons|assurons|certifions que plus)|jamais plus|plus jamais|(?:ne|n.)(?: [\p{L}’'-]+){0,4} (?:reproduir\p{L}+|répéter\p{L}*|arriver(?:a|ont)|produir(?:a|ont)|se passera) (?:plus|pas|jamais)|(?:est|sont|devient|rend|désormais|maintenant|devenu) (?:\p{L}+ )?(?:impossibles?|exclus?|exclue)|ne (?:peut|pourra|peuvent|pourront) (?:plus|jamais|pas) (?:\p{L}+ )?(?:se (?:re)?produire|arriver|se répéter|se renouveler)|n.(?:arriver(?:a|ont)|aura lieu) (?:plus|jamais)|une fois pour toutes|définitivement (?:réglé|résolu|éliminé|exclu)\p{L}*|aucun risque|sans faille|infaillible|sans exception|à 100\s?% (?:conforme|sûr|fiable|authentique)s?|zéro (?:erreur|retard|défaut|risque|réclamation)|en aucun cas (?:\p{L}+ ){0,3}plus|soyez (?:assurés?|certains?)|parole d.honneur|toutes les commandes (?:\p{L}+ ){0,2}(?:partiront|arriveront) à (?:l.heure|temps)))(?!\p{L})`,
      [
        'Nous garantissons qu’aucune photo ne sera reprise.',
        'Un retard est désormais impossible.',
        'Cela ne peut plus se produire.',
        'Le problème est définitivement réglé.',
        'Cela n’arrivera plus.',
        'Le système est infaillible.',
      ],
      ['La carte de garantie est dans la boîte.', 'Un article ouvert ne retourne jamais en stock.'],
    ),
  ],
  vague: [
    entry(
      String.raw`(?<!\p{L})(?:(?:toutes )?les (?:mesures|actions) (?:nécessaires|appropriées)|plus (?:prudents?|attentifs?|vigilants?)|amélior(?:é|er|ons) (?:\p{L}+ ){0,2}(?:processus|procédures|qualité|service)|dès que possible|régulièrement|respecter (?:toutes )?les (?:règles|politiques))(?!\p{L})`,
      'Nous avons pris toutes les mesures nécessaires.',
      'La mesure commence le 3 mai.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:plus|mieux|davantage|très|particulièrement|beaucoup plus) (?:\p{L}+ ){0,2}(?:attenti(?:on|fs?|ves?|vement)|vigilan(?:ts?|ce|tes?)|prudent(?:s|es)?|soigneu(?:x|ses?)|soigneusement|rigoureu(?:x|ses?)|rigoureusement|rigueur|sérieu(?:x|ses?)|sérieusement|sérieux|surveiller|contrôler|vérifier|emballer|travailler|soin|strict\p{L}*|attention à|souvent|de près)|(?:surveill|contrôl|vérifi|emball|trait|suiv|gér|veill|travaill|prépar)\p{L}* (?:[\p{L}’'-]+ ){0,4}(?:mieux|davantage|de plus près|de près|plus (?:\p{L}+ment|souvent|soigneusement|près)|régulièrement|attentivement|soigneusement|constamment|en permanence|rigoureusement)|(?:amélior|optimis|renforc|revu|revoir|augment|perfectionn)\p{L}* (?:[\p{L}’'-]+ ){0,4}(?:processus|procédures?|qualité|service|communication|contrôles?|organisation|emballages?|méthodes?|performances?|suivi|standards?|gestion|vigilance)|(?:diverses?|différentes?|plusieurs|certaines|nouvelles|toutes les|les|des|de) (?:\p{L}+ )?(?:mesures|actions|améliorations|dispositions|démarches|changements)(?: \p{L}+)? (?:qui s.imposent|nécessaires|adéquates|adaptées|appropriées|correctives|utiles|possibles|prises|mises en place|mis en place|requises|strictes|ont été (?:prises|apportées|mises|faites))|(?:respect\p{L}*|suiv\p{L}+|appliqu\p{L}+|conform\p{L}+) (?:[\p{L}’'-]+ ){0,4}(?:règles|politiques?|directives|règlement|exigences|consignes|conditions)|dans les (?:plus brefs|meilleurs) délais|au plus vite|le plus (?:vite|rapidement|tôt) possible|rapidement|prochainement|haute qualité|meilleure? (?:qualité|communication|organisation|contrôle|service|emballage|suivi)|satisfaction (?:des |de nos |du )?clients?|(?:prenons|prendre|pris|prend) (?:[\p{L}’'-]+ ){0,5}(?:très |extrêmement )?au sérieux|(?:tout|le) (?:faire |notre )?(?:notre |pour le )?(?:possible|mieux)|de notre mieux|tiré (?:les|des|la) leçons?|faire attention|régulièrement|regulièrement|en permanence|quotidiennement attentifs?))(?!\p{L})`,
      [
        'Nous serons plus vigilants.',
        'Nous contrôlons mieux les colis.',
        'La qualité a été améliorée: nous avons amélioré la qualité.',
        'Plusieurs améliorations ont été apportées.',
        'Nous suivons toutes les règles.',
        'Nous prenons cela très au sérieux.',
        'Nous répondons dans les plus brefs délais.',
      ],
      ['La mesure a commencé le 3 mai.', 'La qualité 180 g/m² est sur la fiche.'],
    ),
  ],
  hedge: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:essayons|essaierons|espérons|tâcherons|tenterons)|essayer de|si possible|dans la mesure du possible|autant que possible|peut-être|éventuellement|faire de notre mieux)(?!\p{L})`,
      'Nous contrôlons si possible.',
      'Un doublon possible est bloqué.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:nous|on|l.équipe|je) (?:\p{L}+ )?(?:essa(?:yons|ie|ierons|iera|yerons|yera)|espér(?:ons|erons|e)|tent(?:ons|e|erons)|tâch(?:ons|erons)|efforç(?:ons|erons)|souhait(?:ons|erions)|aimerions|voudrions|pensons|croyons|envisageons|pourrions|devrions)|nous nous efforçons|on essaie|s.efforce(?:nt|r)? de|(?:quand|lorsque|dès que|tant que|si|là où|chaque fois que) (?:c.est|cela est|nous (?:le )?(?:pouvons|pourrons)|le temps|possible|la charge|faisable)(?: (?:possible|faisable|le permet))?|le cas échéant possible|au mieux|du mieux (?:possible|que)|peut-être|éventuellement|en principe|en général|généralement|normalement|en théorie|dans la plupart des cas|la plupart du temps|autant que faire se peut|devrait (?:\p{L}+ ){0,2}(?:suffire|aider|éviter|réduire|permettre|empêcher|améliorer)|devraient (?:\p{L}+ ){0,2}(?:suffire|aider|éviter|réduire|permettre|empêcher)|pourrait (?:aider|suffire|éviter|réduire)|probablement|sans doute|faire (?:tout )?notre possible|à l.occasion))(?!\p{L})`,
      [
        'Nous nous efforçons de répondre vite.',
        'Les colis sont photographiés quand c’est possible.',
        'En principe, chaque lot est testé.',
        'Cela devrait suffire.',
        'L’équipe essaie de scanner.',
        'Peut-être ajouterons-nous un contrôle.',
      ],
      ['L’essai de chute figure en Annexe 2.', 'Le principe actif est sur l’étiquette.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:faisons|ferons|fait|font|faire) (?:tout )?(?:de )?(?:notre|leur|son) (?:mieux|possible)|(?:tout )?(?:notre|leur) possible)(?!\p{L})`,
      ['Nous ferons de notre mieux.'],
      ['Le mieux-disant a été choisi le 3 mai.'],
    ),
  ],
  conditional: [
    entry(
      String.raw`(?<!\p{L})(?:dès que|une fois que?|une fois|après|si|lorsque|quand)(?!\p{L})[^.!?\n]{0,60}(?:réactivé|réactivation|rétabli|rétablissement|réintégr|débloqué)`,
      'Une fois le compte réactivé, nous contrôlerons.',
      'Si le scan manque, l’étiquette ne sort pas.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:dès(?: que| la| le| l.)?|une fois|après|si|lorsque|quand|à partir de|aussitôt|à|suite à)(?: [\p{L}’'-]+){0,7} (?:réactiv\p{L}+|réouvert\p{L}*|réouverture|rouvert\p{L}*|rétabli\p{L}*|rétablissement|réintégr\p{L}+|débloqu\p{L}+|déblocage|de nouveau (?:actif|active|ouvert\p{L}*|en ligne|vendre)|à nouveau (?:actif|active|ouvert\p{L}*|en ligne|vendre|autorisés?)|levée (?:de|la)|remis en ligne|restitué\p{L}*|reprise des ventes|autorisés? à vendre|accord d.Amazon|votre (?:accord|décision favorable|approbation)))(?!\p{L})`,
      [
        'Dès la réouverture du compte, nous formerons l’équipe.',
        'Quand le compte sera de nouveau actif, un contrôle suivra.',
        'Après la levée de la suspension, nous compterons.',
        'Dès que vous l’aurez réactivé, nous commençons.',
      ],
      [
        'Si le colis est ouvert par le magasinier, il le note.',
        'Après l’accord du responsable, le lot part.',
      ],
    ),
  ],
  future: [
    entry(
      String.raw`(?<!\p{L})(?:nous (?:allons|prévoyons|comptons|envisageons|\p{L}+(?:er|ir|r)ons)|(?:notre équipe|le responsable|le personnel) (?:va|\p{L}+era))(?!\p{L})`,
      'Nous allons former les préparateurs.',
      'Nous avons formé les préparateurs.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:nous (?:\p{L}+ )?(?:allons|prévoyons|comptons|envisageons|projetons|souhaitons|voulons|sommes en train|travaillons (?:actuellement )?(?:à|sur))|(?:va|vont) (?:être )?\p{L}+(?:er|ir|re|é|és|ée|ées)|(?:sera|seront) (?:\p{L}+ ){0,2}(?:rembours|remplac|form|supprim|corrig|retir|contact|envoy|mis|mise|chang|vérifi|contrôl|compt|install|achet|effectu|réalis|fait|modifi|détruit|inspect)\p{L}*|(?:est|sont) (?:en cours(?! de (?:ligne|route|journée|validité|production|semaine|chaîne))|prévue?s?(?= ?(?:pour|le \d|en (?!tête)|d['’]ici|début|fin|au |dans|à partir|[.,;]|$))|en préparation|planifiée?s?|programmée?s?|à venir)|en cours (?:de(?! (?:ligne|route|journée|validité|production|semaine|chaîne))|d.(?=\p{L}{4}))|la semaine prochaine|le mois prochain|prochainement|dans les prochains? (?:jours|semaines)|reste(?:nt)? à (?:faire|\p{L}+er)|il (?:nous )?(?:reste|faut) (?:encore )?(?:à )?\p{L}+er|suivra|suivront|à faire))(?!\p{L})`,
      [
        'Nous allons refaire les photos.',
        'Les commandes seront remboursées.',
        'La formation est prévue.',
        'Le comptage est en cours.',
        'Nous travaillons actuellement à une solution.',
        'Les photos suivront.',
      ],
      ['Le 3 mai, les photos ont été refaites.'],
    ),
  ],
  introduction: [
    entry(
      String.raw`(?<!\p{L})(?:entreprise familiale|fondée? en (?:19|20)\d\d|ans d.expérience|notre mission|depuis (?:plus de )?(?:\d+ ans|(?:19|20)\d\d) (?:\p{L}+ ){0,3}(?:sur Amazon|vendons)|satisfaction (?:de nos |des )?clients? est notre priorité)(?!\p{L})`,
      'Nous sommes une entreprise familiale.',
      'La famille de produits a 4 tailles.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:petite|jeune|moyenne|modeste|belle) (?:\p{L}+ )?(?:entreprise|société|boutique|équipe|structure|maison)|(?:entreprise|société|maison|boutique|atelier) (?:\p{L}+ )?(?:familiale?|artisanale?|fondée?|créée?|née?|reconnue?|leader)|(?:fondée?|créée?|née?|lancée?|ouverte?) (?:[\p{L}’'-]+ ){0,4}(?:(?:19|20)\d\d|garage|par (?:mon|ma|mes|notre|deux|moi)|il y a|cuisine)|(?:créé|fondé|lancé|ouvert|monté|bâti) (?:[\p{L}’'-]+ ){0,3}(?:entreprise|société|boutique|marque)|(?:\d+|dix|vingt|quinze|longues|nombreuses|de nombreuses) (?:années|ans) (?:d.expérience|d.activité|de métier|sur Amazon|de vente)|(?:prix|récompense|trophée|médaille)(?: [\p{L}’'-]+){0,5} (?:remporté|gagné|reçu|obtenu|décerné)\p{L}*|(?:remporté|gagné|reçu|obtenu|décroché) (?:[\p{L}’'-]+ ){0,3}(?:prix|récompense|trophée|médaille)|emplo(?:yons|ie) (?:\p{L}+ )?(?:\d+|six|huit|dix|douze) (?:personnes|salariés|employés)|notre (?:passion|philosophie|vision|mission|vocation|histoire|engagement)|passionnés? (?:par|de)|clients? (?:satisfaits?|fidèles|heureux)|(?:toujours|jamais) (?:[\p{L}’'-]+ ){0,4}(?:excellent|excellents?|irréprochable|exemplaire|bonnes?|positi\p{L}+|plainte|problème|avertissement|incident)\p{L}*(?: [\p{L}’'-]+){0,3} (?:évaluations|statistiques|indicateurs|notes|service|en \p{L}+ ans|auparavant)?|génération))(?!\p{L})`,
      [
        'La boutique a été fondée par mon père.',
        'Nous sommes une petite entreprise.',
        'Nous employons six personnes.',
        'Nous avons remporté un prix.',
        'Notre passion est le cuir.',
        'Nous avons de nombreuses années d’expérience.',
      ],
      ['La boutique ferme à 18 h.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:existe|exerçons|vendons|travaillons|sommes) (?:\p{L}+ ){0,4}depuis (?:plus de )?(?:(?:19|20)\d\d|\d+ ans|des années|toujours))(?!\p{L})`,
      ['Notre entreprise existe depuis 1995.'],
      ['La règle existe depuis le 3 mai.'],
    ),
  ],
  denial: [
    entry(
      String.raw`(?<!\p{L})(?:nous n.avons (?:pas|jamais) (?:enfreint|violé|commis)|cette (?:décision|accusation|suspension) est (?:fausse|erronée|infondée)|nous contestons)(?!\p{L})`,
      'Cette accusation est fausse.',
      'La taille affichée était fausse.',
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:ce|cela|c) ?.?(?:est|n.est) (?:\p{L}+ )?(?:faux|pas (?:vrai|exact|correct)|inexact|une erreur de (?:votre|Amazon)|un malentendu)|nous (?:contestons|réfutons|nions|rejetons|récusons)|nous (?:sommes innocents|n.avons (?:rien fait|commis aucune|jamais enfreint|aucunement))|(?:accusation|allégation|suspension|décision|plainte|sanction)s? (?:\p{L}+ ){0,2}(?:fausse|infondée|injustifiée|erronée|sans fondement|mensongère)s?|aucune (?:infraction|violation|faute)|(?:toujours|strictement) (?:\p{L}+ )?respecté|tous nos (?:produits|articles) sont (?:\p{L}+ )?(?:authentiques|originaux|neufs|conformes)))(?!\p{L})`,
      [
        'Nous contestons la sanction.',
        'Ce n’est pas vrai.',
        'L’accusation est infondée.',
        'Tous nos produits sont authentiques.',
        'Il n’y a aucune infraction.',
      ],
      ['La taille affichée était inexacte.'],
    ),
  ],
  blameOthers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:l.|la |le |les |notre |nos |cette |cet |ce |un |une )(?:\p{L}+ )?(?:agence|transporteurs?|livreurs?|coursier|fournisseurs?|fabricant|usine|employée?s?|salariée?s?|stagiaire|intérimaire|prestataire|grossiste|distributeur|imprimeur|imprimerie|comptable|assistante?|préparateur|préparatrice|logisticien|importateur|sous-traitant|partenaire|graphiste|chauffeur|poste|freelance|associé)|La Poste|Chronopost|Colissimo|DHL|UPS|DPD|GLS|Mondial Relay)(?: [\p{L}\d’'-]+){0,7} (?:perdu|perdus|oublié|trompé\p{L}*|trahi\p{L}*|menti|négligen\p{L}+|négligé|failli|échoué|abîmé|endommagé|cassé|retardé|en retard|ignoré|volé|saboté|bâclé|coupable|fautif|fautive|responsables?(?! (?:du|des|de (?:la|l['’]|cette|ce) ?)(?: ?)(?:liste|contrôle|vérification|relecture|suivi|registre|tableau|planning|fiche|stock|réception|expédition|préparation|saisie|dossier|archive|formulaire)s?(?!\p{L}))|irresponsable|incompétent\p{L}*|peu (?:fiable|sérieux|soigneu\p{L}+)|pas (?:livré|respecté|prévenu|informé|fait attention)|à l.origine|causé|provoqué|mal (?:fait|emballé|livré))(?!\p{L})`,
      [
        'Le transporteur a perdu neuf colis.',
        'Notre agence nous a trahis.',
        'Le stagiaire a oublié les étiquettes.',
        'En juillet le livreur est responsable des retards.',
        'L’imprimeur a bâclé le travail.',
      ],
      ['Le fournisseur a confirmé le lot.', 'Le transporteur passe à 15 h.'],
    ),
    entry(
      String.raw`(?<!\p{L})(?:(?:la )?(?:faute|responsabilité|erreur|culpabilité) (?:\p{L}+ ){0,3}(?:à|au|de|du|aux|des|sur|incombe au|incombe à|revient au|revient à)(?: la| l.| notre| un| une)? ?(?:\p{L}+ )?(?:agence|transporteur|livreur|fournisseur|fabricant|employée?|stagiaire|intérimaire|prestataire|grossiste|imprimeur|comptable|assistante?|sous-traitant|partenaire|Poste|chauffeur)(?! (?:de notre|est de))|à cause (?:du|de la|de l.|d.une?|de notre) (?:\p{L}+ )?(?:agence|transporteur|livreur|fournisseur|fabricant|employée?|stagiaire|intérimaire|prestataire|grossiste|imprimeur|assistante?|sous-traitant|Poste))(?!\p{L})`,
      [
        'La faute revient au transporteur.',
        'C’est la faute de notre fournisseur.',
        'C’est à cause du livreur.',
      ],
      ['La responsabilité de la liste est au bureau.'],
    ),
  ],
  ownControl: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nous|notre|nos|chez nous)(?!\p{L})[^.!?]{0,80}(?<!\p{L})(?:aucune?|pas|jamais|sans|manqu\p{L}+|personne|seulement|que|omis|trop tard)|(?:aucune?|personne|sans|absence de|pas de) (?:\p{L}+ ){0,4}(?:contrôle\p{L}*|vérifi\p{L}+|validation|comparaison|suppléant\p{L}*|contrat|procédure|règle|relecture|test|alerte|alarme|suivi))(?!\p{L})`,
      ['Nous n’avions aucune validation.', 'Personne ne faisait de vérification.'],
      ['Le contrôle figure page 2.'],
    ),
  ],
  thanks: [
    entry(
      String.raw`(?<!\p{L})(?:(?:merci|nous vous remercions|remerci(?:ons|ements)|reconnaissants?))(?!\p{L})`,
      ['Merci de votre temps.', 'Nous vous remercions.'],
      ['La carte de vœux a été retirée.'],
    ),
  ],
  admission: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:nous|je|j.)(?: [\p{L}’'-]+){0,3} (?:savions|savais|conscients?|sciemment|délibérément|volontairement|exprès|intentionnellement|connaissance de cause)(?=[^.!?\n]{0,90}(?:faux|fausses?|copies?|contrefa\p{L}+|imitations?|usagés?|usagées?|occasion|retourn\p{L}+|interdit\p{L}*|modifié\p{L}*|falsifié\p{L}*|périmé\p{L}*|authentiques?|originaux|quand même|malgré|vendu\p{L}*|continué|enfreign\p{L}+|règle|acheté|caché|ouvert|ignoré|mis en vente|changé))|(?:sciemment|délibérément|volontairement|intentionnellement|en (?:toute )?connaissance de cause) (?:\p{L}+ ){0,3}(?:vendu|mis|modifié|caché|ignoré|falsifié|acheté|menti|contourné|mélangé|changé|créé|ouvert)\p{L}*|(?:vendu|modifié|caché|ignoré|contourné|mélangé|changé|créé|ouvert|mis en vente)\p{L}* (?:\p{L}+ ){0,4}(?:sciemment|délibérément|volontairement|exprès|intentionnellement|en (?:toute )?connaissance de cause)|(?:bien que|même si|alors que) (?:nous|je) (?:le )?(?:savions|savais|sachions)|tout en sachant|nous (?:avons (?:\p{L}+ )?(?:menti|triché|trompé|dissimulé)|pensions que (?:personne|Amazon|cela|ça) (?:\p{L}+ ){0,3}(?:verrait|remarquerait|rien))))(?!\p{L})`,
      [
        'Nous savions que c’étaient des copies.',
        'Nous avons sciemment vendu des articles usagés.',
        'Même si nous le savions, la fiche est restée.',
        'Nous pensions que personne ne le verrait.',
        'La règle a été contournée volontairement.',
        'Nous avons continué tout en sachant le risque.',
      ],
      ['Nous ne savions pas quel lot était concerné.', 'Le savon a été relotti.'],
    ),
  ],
  admissionOfPapers: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:modifié|changé|falsifié|retouché|trafiqué|fabriqué|inventé|corrigé|maquillé|réécrit|ajouté|effacé)\p{L}* (?:[\p{L}’'-]+ ){0,5}(?:factures?|documents?|certificats?|reçus?|justificatifs?|rapports? d.essai)|(?:factures?|documents?|certificats?|reçus?|justificatifs?) (?:[\p{L}’'-]+ ){0,4}(?:modifié|falsifié|retouché|trafiqué|fabriqué|inventé|maquillé|réécrit)\p{L}*|fausses? factures?|faux (?:documents?|certificats?|justificatifs?)))(?!\p{L})`,
      [
        'Nous avons changé la date sur la facture.',
        'C’était une fausse facture.',
        'Les certificats ont été retouchés.',
      ],
      ['La facture est classée par lot.'],
    ),
  ],
  admissionOfFakes: [
    entry(
      String.raw`(?<!\p{L})(?:(?:(?:vendu|vendions|acheté|importé|proposé|mis en vente|écoulé)\p{L}* (?:\p{L}+ ){0,4}(?:contrefaçons?|copies|imitations?|faux (?!numéros?|codes?)|répliques?)|(?<!(?:modèle|réglage|prix|poids|numéro|champ|calcul|délai|fichier|code|titre|texte|chiffre|paramètre|tableau|stock|transport|expédition|livraison) )(?:étaient|sont|(?<!c['’])(?:était|est)) (?:\p{L}+ )?(?:des? |une )?(?:contrefaçons?|copies|imitations?|répliques?|faux(?=[.,;])|pas authentiques?)))(?!\p{L})`,
      ['Nous avons vendu des contrefaçons.', 'Les sacs étaient des copies.'],
      ['Les copies des factures sont jointes.'],
    ),
  ],
  guilt: [
    entry(
      String.raw`(?<!\p{L})(?:(?:nous (?:assumons|acceptons|prenons|reconnaissons|admettons|avouons)(?: [\p{L}’'-]+){0,4} (?:responsabilité|faute|erreur|tort|infraction|violation|manquement|avoir|règle)|nous avons (?:\p{L}+ )?(?:enfreint|violé|commis une (?:erreur|faute)|fait une erreur|manqué à)|c.(?:est|était) (?:entièrement )?notre (?:faute|erreur)|notre (?:infraction|violation|manquement|faute)))(?!\p{L})`,
      ['Nous assumons l’entière responsabilité.', 'Nous avons enfreint la règle.', 'C’est notre faute.'],
      ['La faute de frappe est corrigée.'],
    ),
  ],
}
