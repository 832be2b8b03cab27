import type { Texts } from './texts.ts';

/** French. */
export const fr = {
  errors: {
    ERR_BAD_REQUEST: 'La requête est mal formée.',
    ERR_NOT_FOUND: 'Il n’y a rien de tel ici.',
    ERR_TOO_LARGE: 'La requête est trop volumineuse.',
    ERR_RATE_LIMIT: 'Trop de requêtes. Patiente un peu.',
    ERR_UNAUTHORIZED: 'Connecte-toi d’abord.',
    ERR_CREDENTIALS: 'Ce nom et ce mot de passe ne vont pas ensemble.',
    ERR_INACTIVE: 'Ce compte est fermé.',
    ERR_NAME_TAKEN: 'Ce nom est déjà pris.',
    ERR_EMAIL_TAKEN: 'Cette adresse a déjà un compte.',
    ERR_FORBIDDEN: 'Tu n’en as pas le droit.',
    ERR_CONFLICT: 'La situation a changé entre-temps. Regarde de nouveau, puis réessaie.',
    ERR_SUPERSEDED: 'Ton compte est maintenant connecté ailleurs.',
    ERR_REGION_MISMATCH: 'Tu n’es pas dans cette région.',
    ERR_REGION_CLOSED: 'Cette région est fermée.',
    ERR_NO_SHIP: 'Tu n’as aucun vaisseau en état de voler.',
    ERR_SHIP_IMMOBILIZED: 'Ton vaisseau est immobilisé tant qu’il n’est pas réparé.',
    ERR_SHIP_HARMONIZING: 'Ton vaisseau est en cours d’harmonisation et ne peut pas encore bouger.',
    ERR_SHIP_HELD: 'Un autre vaisseau retient le tien.',
    ERR_SENSORS_OFFLINE: 'Tes capteurs sont hors service tant que le vaisseau n’est pas révisé.',
    ERR_SHIP_ADRIFT: 'Ce vaisseau dérive dans l’espace. Monte à bord et accoste.',
    ERR_NOT_SOLD_HERE: 'Cela ne se vend pas ici.',
    ERR_NPC_ONLY_HULL: 'Aucun pilote ne peut posséder une telle coque.',
    ERR_REQUIREMENT: 'Tu ne remplis pas les conditions requises.',
    ERR_FLEET_FULL: 'Tu possèdes déjà le nombre maximal de vaisseaux.',
    ERR_NO_SERVICE: 'La station ne propose pas ce service.',
    ERR_NOTHING_TO_REPAIR: 'Il n’y a rien à réparer.',
    ERR_UPGRADE_LIMIT: 'Cette coque n’en accepte pas davantage.',
    ERR_NOT_INSURABLE: 'Personne n’assure une telle coque.',
    ERR_ALREADY_INSURED: 'Ce vaisseau est déjà au moins aussi bien assuré.',
    ERR_DOCKED: 'Tu es à quai. Largue d’abord les amarres.',
    ERR_NOT_DOCKED: 'Pour cela, tu dois y être à quai.',
    ERR_LANDED: 'Tu es sur une planète. Décolle d’abord.',
    ERR_NO_TURNS: 'Tu n’as pas assez de tours. Ils reviennent à minuit UTC.',
    ERR_NO_CREDITS: 'Tu n’as pas assez de crédits.',
    ERR_WRONG_SECTOR: 'C’est dans un autre secteur.',
    ERR_NOT_ADJACENT: 'Aucun passage ne mène d’ici à là-bas.',
    ERR_NO_PATH: 'Aucune route qui te soit ouverte ne mène là-bas.',
    ERR_ALREADY_INVESTIGATED: 'Quelqu’un est déjà passé voir ce que c’était.',
    ERR_TUNNEL_CLOSED: 'Le tunnel est fermé.',
    ERR_CROSS_REGION: 'Ce secteur se trouve dans une autre région : il faut faire le voyage.',
    ERR_ACCESS_DENIED: 'La faction qui tient ce secteur ne te laisse pas entrer.',
    ERR_STATION_CLOSED: 'La station est fermée.',
    ERR_STATION_FULL: 'La station n’a pas la place pour une telle quantité.',
    ERR_NO_SLIP: 'Tous les postes d’amarrage sont pris.',
    ERR_SLIP_FREE: 'Un poste d’amarrage est libre. Tu peux accoster.',
    ERR_TOO_SOON: 'C’est trop tôt pour cela.',
    ERR_STANDING_TOO_LOW: 'Ta réputation auprès de la station est trop basse.',
    ERR_NOT_TRADED: 'La station n’en fait pas commerce.',
    ERR_NO_STOCK: 'La station n’en a pas autant.',
    ERR_NO_CARGO_SPACE: 'Ta soute est trop petite pour cela.',
    ERR_NOT_IN_CARGO: 'Tu n’en as pas autant.',
    ERR_PRICE_MOVED: 'Le prix a bougé au-delà de ta limite.',
    ERR_WALLET_FULL: 'Ton compte ne peut pas contenir une telle somme.',
    ERR_HAGGLE_OPEN: 'Tu es déjà en train de marchander cela.',
    ERR_HAGGLE_COOLDOWN: 'Le marchand en a assez discuté. Reviens dans quelques minutes.',
    ERR_HAGGLE_LOCKED: 'Tant que tu restes à quai, le marchand ne veut plus en entendre parler.',
    ERR_NO_HAGGLE: 'Tu n’es pas en train de marchander cela.',
    ERR_TOO_MANY_WATCHES: 'Tu ne peux pas surveiller plus de prix. Abandonnes-en d’abord un.',
    ERR_NOT_READY: 'Le garde t’attend toujours. Termine ta première connexion.',
    ERR_ALREADY_DONE: 'Tu as déjà ton vaisseau. Le garde n’a plus rien pour toi.',
    ERR_STEP: 'Ce n’est pas ce que le garde attend.',
    ERR_UNKNOWN_SHIP: 'Ce vaisseau ne se trouve pas ici.',
    ERR_STALE_EXCHANGE: 'Entre-temps, le garde a posé une autre question.',
    ERR_TEXT_REJECTED: 'Le garde n’a pas compris. Dis-le autrement.',
    ERR_NICKNAME: 'Tu ne peux pas porter ce nom.',
    ERR_RECIPIENT_OFFLINE: 'Ce pilote est injoignable.',
    ERR_NO_TEAM: 'Tu ne fais partie d’aucune équipe.',
    ERR_SAME_REGION: 'Tu es déjà dans cette région.',
    ERR_GALACTIC_CITIZEN_REQUIRED: 'Seuls les citoyens galactiques voyagent entre les régions.',
    ERR_REGION_NEW_RESIDENTS_BLOCKED: 'Cette région n’accueille plus personne pour le moment.',
    ERR_NO_GATE: 'Il n’y a ici aucun portail que tu puisses utiliser.',
    ERR_METHOD_UNAVAILABLE: 'Tu ne peux pas voyager de cette façon pour le moment.',
    ERR_IN_TRANSIT: 'Tu es en route vers une autre région.',
    ERR_NOT_IN_TRANSIT: 'Tu ne fais pas ce voyage, ou tu ne le fais plus.',
    ERR_NO_OTHER_NODE: 'Aucun autre nœud ne pourrait prendre la relève de celui-là.',
    ERR_NODE_SILENT: 'Ce nœud ne répond pas pour le moment.',
    ERR_INTERNAL: 'Quelque chose s’est mal passé de notre côté. C’est noté.',
    ERR_UNAVAILABLE:
      'La région est injoignable pour le moment. Impossible de savoir si l’ordre a été exécuté : envoie-le de nouveau.',
    ERR_STARTING: 'La galaxie se prépare. Réessaie dans un instant.',
  },
  ships: {
    SCOUT_SHIP: 'Vaisseau éclaireur',
    CARGO_HAULER: 'Cargo lourd',
    ESCAPE_POD: 'Capsule de sauvetage',
    LIGHT_FREIGHTER: 'Cargo léger',
    DEFENDER: 'Défenseur',
    FAST_COURIER: 'Courrier rapide',
    COLONY_SHIP: 'Vaisseau colonial',
    CARRIER: 'Porte-vaisseaux',
  },
  titles: {
    'Security Officer': 'Agent de sécurité',
    Guard: 'Garde',
    'Security Chief': 'Chef de la sécurité',
    'Station Inspector': 'Inspecteur de station',
    'Docking Authority': 'Maître de port',
    'Customs Officer': 'Agent des douanes',
  },
  traits: {
    'Strict Rule-Follower': {
      trait: 'À cheval sur le règlement',
      description: 'Lit deux fois chaque ligne du formulaire et en attend autant de toi.',
    },
    'Friendly Veteran': {
      trait: 'Vétéran bon enfant',
      description: 'Trente ans de quai, un thermos bien chaud et un faible pour les bonnes histoires.',
    },
    'Paranoid Newbie': {
      trait: 'Bleu parano',
      description: 'Deuxième semaine de service, première depuis l’alerte aux imposteurs.',
    },
    'Tired Night-Shifter': {
      trait: 'Veilleur de nuit épuisé',
      description: 'Onze heures de garde, des bâillements, et l’espoir que tu sois le problème de quelqu’un d’autre.',
    },
    'Shrewd Investigator': {
      trait: 'Fin limier',
      description: 'Sourit, parle peu et se rappelle mot pour mot ce que tu as dit avant.',
    },
    'Cynical Bureaucrat': {
      trait: 'Rond-de-cuir désabusé',
      description: 'A tamponné mille mensonges et tend déjà la main vers le tampon.',
    },
  },
  openings: {
    'Strict Rule-Follower':
      'Tu émerges du cryosommeil, la tête pleine de brouillard, sans savoir qui a signé ton bon de sortie. On est en 2102, le panneau indique Chantier orbital de Callisto, et une ligne jaune au sol interdit qu’on la franchisse. Un chat roux la franchit. Derrière, des vaisseaux reposent sur des aires numérotées, chacun exactement au milieu de son carré. Quelqu’un s’avance, formulaire déjà ouvert ; le badge porte la mention {title} {name}. « Bonjour. Ce hangar est à accès restreint, et tu es dedans. Ou bien l’un de ces vaisseaux est enregistré à ton nom, ou bien tu es une erreur, et les erreurs, je les corrige. Lequel est le tien ? »',
    'Friendly Veteran':
      'Le cryosommeil te laisse du coton plein la tête et des genoux qui n’y croient pas trop. Passé ton nom, la mémoire s’arrête net. On est en 2102, Callisto luit à la verrière du chantier comme une vieille pièce rayée, et quelques vaisseaux patientent sur leurs aires. Un chat roux passe entre eux en propriétaire. Sur une caisse, quelqu’un se sert au thermos quelque chose de bien chaud ; le badge, un peu passé, dit {title} {name}. « Bien le bonjour, marmotte. Rien ne presse : ici, personne ne sait trop qui il est au réveil. Mais un pilote sans vaisseau, ce n’est jamais qu’un passager, alors raconte : laquelle de ces beautés est à toi ? »',
    'Paranoid Newbie':
      'Une lampe torche en pleine figure et, derrière, pas grand-chose : le cryosommeil t’a laissé tes bottes et très peu de souvenirs. C’est un chantier naval près de Callisto, le calendrier au mur jure qu’on est en 2102, et des vaisseaux attendent sur leurs aires, écoutilles ouvertes. Un chat roux passe par là et se voit réclamer son laissez-passer. Il s’abstient de répondre. La torche revient sur toi ; au-dessus tremble un badge tout neuf, {title} {name}. « Toi, là ! Bouge pas ! Ou alors, doucement. On nous a dit que les imposteurs arrivaient par le pont cryo. Alors, c’est lequel, ton vaisseau ? Si tu mens, je le saurai. Enfin, sans doute. »',
    'Tired Night-Shifter':
      'Le caisson cryo te relâche un peu avant l’aube, ou avant ce qu’un chantier près de Callisto appelle l’aube en 2102. Ta mémoire, elle, dort encore. Sur les aires, quelques vaisseaux cliquettent en refroidissant ; sur le seul tuyau tiède, un chat roux s’étire, pèse le pour et le contre, et s’en va. Au comptoir, un café est froid depuis des heures et, derrière le café, une tête se relève lentement. Le badge dit {title} {name}. « Ah. De la visite. Onze heures de rien, et maintenant toi. On va faire court. Les vaisseaux sont là-bas. C’est lequel, le tien ? »',
    'Shrewd Investigator':
      'Tu te réveilles et tu cherches ton nom ; il vient lentement, comme tout après le cryosommeil. Un chantier naval, à première vue. Callisto, d’après la lumière. 2102, d’après l’horloge. Des vaisseaux sur leurs aires, silencieux et hors de prix. Un chat roux se promène parmi eux sans s’arrêter devant aucun, ce qui ne t’apprend rien. Contre un pilier, depuis un bon moment, quelqu’un te regarde regarder. Le badge dit {title} {name}, le sourire en dit encore moins. « Tu as passé en revue tous les vaisseaux avant de poser les yeux sur moi. L’un d’eux, un peu plus longtemps. Alors vas-y. Lequel est le tien ? »',
    'Cynical Bureaucrat':
      'Le cryosommeil s’achève sur une sonnerie et un récépissé. Avant, tout est flou ; le récépissé, lui, est formel : 2102, chantier près de Callisto, un dormeur, contenu non vérifié. De l’autre côté d’un comptoir à guichet unique, des vaisseaux occupent leurs aires. Un chat roux longe le comptoir, foule quatre dossiers et reste le seul ici à ne pas avoir de numéro. Derrière la vitre, une main cherche un tampon sans que les yeux se lèvent ; la plaque annonce {title} {name}. « Laisse-moi deviner. Tu as dormi longtemps, tu te souviens de peu, et comme par hasard l’un de ces vaisseaux est à toi. C’est toujours le cas. Vas-y, surprends-moi : lequel ? »',
  },
  questions: {
    identity_verification: {
      any: [
        'Qui a signé ton brevet de pilote, et qu’est-ce qui a bien pu l’y pousser ?',
        'Quel bureau t’a donné le droit de voler, et qu’as-tu dû lui promettre ?',
        'Si j’ouvre ton dossier de pilote, qu’est-ce que je lis à la rubrique « Remarques » ?',
      ],
      ships: {
        CARGO_HAULER: [
          'Un cargo, ça demande un brevet commercial. Où as-tu décroché le tien, et à quoi ça s’est joué ?',
          'Qui t’a fait entrer au registre des pilotes de cargo, et quelle a été ta première cargaison ?',
          'Une soute pareille, on ne la confie pas à n’importe qui. Qui s’est porté garant pour toi ?',
        ],
        SCOUT_SHIP: [
          'Un éclaireur vole avec un permis de reconnaissance. Qui a délivré le tien, et pour quel coin de nulle part ?',
          'Quel indicatif figure sur ton brevet, et d’où te vient-il ?',
          'Les pilotes d’éclaireur déclarent ce qu’ils cherchent. Qu’as-tu mis dans la case ?',
        ],
      },
    },
    arrival_details: {
      any: [
        'Quand as-tu accosté, et quel souvenir gardes-tu de l’approche ?',
        'Qui t’a donné l’autorisation d’accoster, et sur quel ton ?',
        'Quelle route as-tu prise pour venir, et qu’est-ce qui a failli mal tourner ?',
      ],
      ships: {
        CARGO_HAULER: [
          'Quand as-tu amené ce cargo ici, et qu’y avait-il dans la soute ?',
          'Amarrer un cargo, c’est garer un entrepôt. Qui te guidait à la radio, et comment ça s’est passé ?',
          'À l’arrivée, qui a signé pour ta cargaison, et où est-elle maintenant ?',
        ],
        DEFENDER: [
          'Un vaisseau armé, ça s’annonce. Qui a autorisé ton approche, et qu’as-tu fait des canons ?',
          'Un Défenseur en approche, ça rend les gens nerveux. Qu’as-tu dit pour calmer la tour ?',
          'Quand as-tu accosté, et qu’est-ce que tu escortais en chemin ?',
        ],
      },
    },
    ship_knowledge: {
      any: [
        'Sur un seul saut, jusqu’où te fies-tu au moteur de distorsion, et à quoi dois-tu cette sagesse ?',
        'Depuis quand ce vaisseau est-il immatriculé, et à qui était-il avant toi ?',
        'Dans quel registre ton vaisseau est-il inscrit, et pourquoi celui-là ?',
      ],
      ships: {
        SCOUT_SHIP: [
          'Quel est le plus long saut que tu aies tiré de cet éclaireur, et qu’est-ce qu’il t’a coûté ?',
          'Chaque éclaireur a un capteur qui ment. Sur le tien, c’est lequel ?',
          'De quand date l’immatriculation de cet éclaireur, et quelle a été sa première trouvaille ?',
        ],
        CARGO_HAULER: [
          'Soute pleine, jusqu’où saute ce cargo, et que fais-tu quand ça ne suffit pas ?',
          'De quand datent les papiers de ce cargo, et quelle est la plus vieille pièce qui marche encore ?',
          'Quel registre indique le tonnage de ce cargo, et de combien le flatte-t-il ?',
        ],
      },
    },
    situational_awareness: {
      any: [
        'L’accès à ce hangar est restreint. Qu’est-ce qui t’y amène ?',
        'Qui t’a permis de passer par ici, et pour quoi faire ?',
        'Quel protocole de quai suis-tu aujourd’hui ? Dis-le avec tes mots, ça ira.',
      ],
      ships: {
        ESCAPE_POD: [
          'Une capsule, c’est fait pour partir en vitesse. Que laisses-tu derrière toi ?',
          'Personne ne traîne dans un hangar à accès restreint pour une capsule de sauvetage. Pourquoi toi ?',
          'On ne m’a signalé aucune urgence. Au nom de quel protocole monterais-tu dans une capsule ?',
        ],
        FAST_COURIER: [
          'Un courrier, ça a un permis de transit et jamais le temps. Qui t’a donné l’un et pris l’autre ?',
          'Quelle urgence peut bien faire patienter un courrier dans un hangar à accès restreint ?',
          'De quel protocole relève ce que tu transportes, et qui l’attend ?',
        ],
      },
    },
  },
  leads: {
    doubting: {
      'Strict Rule-Follower': 'Cette réponse ne tient pas dans la case prévue.',
      'Friendly Veteran': 'Ha, celle-là, je la racontais aussi, dans le temps.',
      'Paranoid Newbie': 'Ce genre de réponse, on nous a prévenus : c’était sur la diapo neuf.',
      'Tired Night-Shifter': 'Mouais. Je le noterais bien, mais après il faudrait que j’y croie.',
      'Shrewd Investigator': 'Intéressant. Là, tu as repris ton souffle.',
      'Cynical Bureaucrat': 'Ravissant. Des comme ça, j’en classe trois avant midi.',
    },
    sharp: {
      'Strict Rule-Follower': 'Le formulaire n’a pas de ligne pour le charme : de la précision, je te prie.',
      'Friendly Veteran': 'Je t’aime bien, alors rends-nous service à tous les deux : arrête de broder.',
      'Paranoid Newbie': 'Je te préviens, j’ai la main sur l’alarme !',
      'Tired Night-Shifter':
        'Ma garde finit dans une heure, et tu es en train de la remplir. Une réponse nette, par pitié.',
      'Shrewd Investigator': 'Je ne note pas, je retiens. Alors réfléchis d’abord.',
      'Cynical Bureaucrat': 'Sur ce tampon, il y a « Refusé ». Donne-moi une raison de chercher l’autre.',
    },
  },
  closings: {
    success: {
      'Strict Rule-Follower':
        'Toutes les cases sont cochées, et c’est moi que ça étonne le plus. Vaisseau attribué : {ship}. Dotation réglementaire : {credits} crédits.',
      'Friendly Veteran':
        'Ça me va, et pourtant je les ai toutes entendues. C’est pour toi : {ship}, {credits} crédits, et reviens avec une histoire que je ne connais pas.',
      'Paranoid Newbie':
        'Tu as réussi ! Enfin, évidemment que tu as réussi. Voilà : {ship}, {credits} crédits, et signe vite avant que je réfléchisse.',
      'Tired Night-Shifter':
        'Bon. {ship}, {credits} crédits, signe là. Je pourrai jurer que je n’ai rien vu : j’avais les yeux fermés.',
      'Shrewd Investigator':
        'Ça tient debout, et ce n’est pas faute d’avoir poussé. Pour toi : {ship} et {credits} crédits. Les détails, je les garde.',
      'Cynical Bureaucrat':
        'Je n’en crois pas un mot, mais les mots s’accordent entre eux, et le formulaire n’en demande pas plus. {ship}, {credits} crédits, tamponné.',
    },
    convinced: {
      'Strict Rule-Follower':
        'Je n’ai plus de questions, et c’est la première fois que je saute une page. À toi, avec effet immédiat : {ship} et {credits} crédits.',
      'Friendly Veteran':
        'Stop, stop, un pilote, ça se reconnaît à l’oreille. Allez, file : {ship}, {credits} crédits, et attention au chat.',
      'Paranoid Newbie':
        'Personne ne pourrait inventer tout ça ! Tiens : {ship}, {credits} crédits, et si on te demande, j’ai su tout de suite.',
      'Tired Night-Shifter':
        'J’y croyais déjà à la question d’avant, et j’aimerais m’asseoir. {ship}, {credits} crédits, bonne nuit.',
      'Shrewd Investigator':
        'J’avais encore deux pièges en réserve, et tu les as contournés sans les voir. Prends ce qui te revient : {ship}, {credits} crédits.',
      'Cynical Bureaucrat':
        'En dix-neuf ans, j’ai donné ce coup de tampon deux fois de bon cœur ; ça fait trois. {ship}, {credits} crédits, et file avant que ça me passe.',
    },
    pod: {
      'Strict Rule-Follower':
        '{ship} : aucune question, une simple signature. Formulaire un, page un. Signe aussi pour les {credits} crédits.',
      'Friendly Veteran':
        '{ship} ? La modestie se fait rare sur ce quai. Prends donc {credits} crédits avec, et un repas chaud avant de partir.',
      'Paranoid Newbie':
        '{ship}, c’est tout, et sans entourloupe ? Alors c’est d’accord, avec {credits} crédits, et moi je respire.',
      'Tired Night-Shifter':
        '{ship}. Merci, du fond du cœur : c’est le formulaire le plus court qu’on ait, et il donne droit à {credits} crédits.',
      'Shrewd Investigator':
        'La plupart visent plus haut. Accordé : {ship}, {credits} crédits, et voilà que tu m’intrigues pour de bon.',
      'Cynical Bureaucrat':
        '{ship}, et sans qu’on m’ait menti ; il va falloir que je relise la procédure. En attendant, voici {credits} crédits.',
    },
    failure: {
      'Strict Rule-Follower':
        'Demande rejetée, paragraphe douze. Le même paragraphe t’accorde la capsule de sauvetage et {credits} crédits ; ce n’est pas moi qui l’ai rédigé.',
      'Friendly Veteran':
        'Bien tenté, et je le pense. Ce vaisseau-là reste ici, mais la capsule de sauvetage vole, et {credits} crédits, c’est un début.',
      'Paranoid Newbie':
        'C’est non, et j’ai répété devant la glace pour le dire. Tu as droit à la capsule de sauvetage et à {credits} crédits, et je te surveille jusqu’au départ.',
      'Tired Night-Shifter':
        'Belle histoire, mais pas à cette heure-ci. À toi la capsule de sauvetage et {credits} crédits, à moi la paperasse.',
      'Shrewd Investigator':
        'L’histoire était bonne, jusqu’au moment où tu lui as donné un coup de main. La capsule de sauvetage et {credits} crédits : c’est plus que tu n’avais en entrant.',
      'Cynical Bureaucrat':
        'Refusé, en trois exemplaires. La capsule de sauvetage et {credits} crédits : le service n’a pas de budget pour d’autres consolations.',
    },
    caught: {
      'Strict Rule-Follower':
        'Tu as déclaré deux choses qui s’excluent, et j’ai les deux par écrit. La capsule de sauvetage, {credits} crédits, et une mention à ton dossier.',
      'Friendly Veteran':
        'Pour bien mentir, on s’en tient à une histoire, et toi, tu en as apporté trois. Prends la capsule de sauvetage et {credits} crédits, et entraîne-toi.',
      'Paranoid Newbie':
        'C’est pas ce que tu as dit tout à l’heure, je l’ai là, noir sur blanc ! Pour toi, la capsule de sauvetage et {credits} crédits ; pour moi, mon premier rapport d’incident.',
      'Tired Night-Shifter':
        'Même en dormant à moitié, celle-là, je l’ai vue passer. La capsule de sauvetage, {credits} crédits, et va te contredire ailleurs, s’il te plaît.',
      'Shrewd Investigator':
        'D’abord une chose, puis son contraire, le tout avec le même sourire. La capsule de sauvetage et {credits} crédits ; le reste va dans mon carnet.',
      'Cynical Bureaucrat':
        'D’habitude, on attend le deuxième entretien pour se contredire. La capsule de sauvetage, {credits} crédits, au suivant.',
    },
    high_suspicion: {
      'Strict Rule-Follower':
        'Je clos cet entretien au titre de l’article deux : doute raisonnable, et en quantité. Tu pars dans la capsule de sauvetage, avec {credits} crédits.',
      'Friendly Veteran':
        'On s’arrête là : encore trois phrases et tu finis en cellule. Prends la capsule de sauvetage et {credits} crédits, et moi, j’oublie le reste.',
      'Paranoid Newbie':
        'Tais-toi, j’ai appuyé sur le bouton ! La capsule de sauvetage, {credits} crédits, et les mains bien en vue !',
      'Tired Night-Shifter':
        'Stop : une phrase de plus et j’ai un rapport à écrire. La capsule de sauvetage, {credits} crédits, et bon vent.',
      'Shrewd Investigator':
        'Je n’ai plus de questions ; tu as répondu à celles que je n’ai pas posées. La capsule de sauvetage et {credits} crédits, pour l’instant.',
      'Cynical Bureaucrat':
        'Voilà de quoi remplir le dossier. La capsule de sauvetage, {credits} crédits, et faisons tous deux l’économie d’un recours.',
    },
  },
} as const satisfies Texts;
