import type { Texts } from './texts.ts';

/** Spanish. */
export const es = {
  errors: {
    ERR_BAD_REQUEST: 'La petición no está bien formada.',
    ERR_NOT_FOUND: 'Aquí no hay nada de eso.',
    ERR_TOO_LARGE: 'La petición es demasiado grande.',
    ERR_RATE_LIMIT: 'Demasiadas peticiones. Espera un poco.',
    ERR_UNAUTHORIZED: 'Primero inicia sesión.',
    ERR_CREDENTIALS: 'Ese nombre y esa contraseña no se corresponden.',
    ERR_INACTIVE: 'Esta cuenta está cerrada.',
    ERR_NAME_TAKEN: 'Ese nombre ya está ocupado.',
    ERR_EMAIL_TAKEN: 'Ya hay una cuenta con esa dirección.',
    ERR_FORBIDDEN: 'Eso no te corresponde.',
    ERR_CONFLICT: 'Algo se te ha adelantado. Vuelve a mirar e inténtalo otra vez.',
    ERR_SUPERSEDED: 'Te has conectado desde otro sitio; esta conexión ya no vale.',
    ERR_REGION_MISMATCH: 'No estás en esta región.',
    ERR_REGION_CLOSED: 'Esta región está cerrada.',
    ERR_NO_SHIP: 'No tienes ninguna nave que pueda volar.',
    ERR_SHIP_IMMOBILIZED: 'Tu nave no se moverá hasta que la reparen.',
    ERR_SHIP_HARMONIZING: 'Tu nave se está armonizando y aún no puede moverse.',
    ERR_SHIP_HELD: 'Otra nave tiene sujeta la tuya.',
    ERR_SENSORS_OFFLINE: 'Tus sensores no funcionarán hasta que la nave pase por el taller.',
    ERR_SHIP_ADRIFT: 'Esa nave está ahí fuera, en el espacio. Sube a bordo y atraca.',
    ERR_NOT_SOLD_HERE: 'Eso aquí no se vende.',
    ERR_NPC_ONLY_HULL: 'Ningún piloto puede tener una nave de ese tipo.',
    ERR_REQUIREMENT: 'No cumples los requisitos.',
    ERR_FLEET_FULL: 'Ya tienes todas las naves que se permiten.',
    ERR_NO_SERVICE: 'La estación no se ocupa de eso.',
    ERR_NOTHING_TO_REPAIR: 'No hay nada que reparar.',
    ERR_UPGRADE_LIMIT: 'Esta nave ya no admite más mejoras de ese tipo.',
    ERR_NOT_INSURABLE: 'Nadie asegura una nave de ese tipo.',
    ERR_ALREADY_INSURED: 'La nave ya tiene un seguro igual o mejor.',
    ERR_DOCKED: 'Tienes la nave atracada. Desatraca primero.',
    ERR_NOT_DOCKED: 'Para eso tienes que atracar allí.',
    ERR_LANDED: 'Estás en un planeta. Despega primero.',
    ERR_NO_TURNS: 'No te quedan turnos suficientes. Se reponen a medianoche (UTC).',
    ERR_NO_CREDITS: 'No te alcanzan los créditos.',
    ERR_WRONG_SECTOR: 'Eso está en otro sector.',
    ERR_NOT_ADJACENT: 'No hay paso de aquí hasta allí.',
    ERR_NO_PATH: 'Ninguna ruta abierta para ti llega hasta allí.',
    ERR_ALREADY_INVESTIGATED: 'Alguien lo investigó antes que tú.',
    ERR_TUNNEL_CLOSED: 'El túnel está cerrado.',
    ERR_CROSS_REGION: 'Ese sector está en otra región: hay que emprender un viaje.',
    ERR_ACCESS_DENIED: 'La facción que controla ese sector no te deja entrar.',
    ERR_STATION_CLOSED: 'La estación está cerrada.',
    ERR_STATION_FULL: 'En la estación no cabe tanto.',
    ERR_NO_SLIP: 'Todos los amarres están ocupados.',
    ERR_SLIP_FREE: 'Hay un amarre libre. Puedes atracar.',
    ERR_TOO_SOON: 'Todavía es pronto para eso.',
    ERR_STANDING_TOO_LOW: 'Tu reputación en la estación no da para tanto.',
    ERR_NOT_TRADED: 'La estación no comercia con eso.',
    ERR_NO_STOCK: 'A la estación no le queda tanto.',
    ERR_NO_CARGO_SPACE: 'No te cabe en la bodega.',
    ERR_NOT_IN_CARGO: 'No llevas tanta cantidad de eso.',
    ERR_PRICE_MOVED: 'El precio se ha ido más allá de tu límite.',
    ERR_WALLET_FULL: 'En tu cuenta no cabe tanto dinero.',
    ERR_HAGGLE_OPEN: 'Ya estás regateando por eso.',
    ERR_HAGGLE_COOLDOWN: 'El comerciante ya ha hablado bastante del asunto. Vuelve dentro de unos minutos.',
    ERR_HAGGLE_LOCKED: 'Mientras sigas en el muelle, el comerciante no quiere oír hablar más de eso.',
    ERR_NO_HAGGLE: 'No estás regateando por eso.',
    ERR_TOO_MANY_WATCHES: 'Ya sigues todos los precios que se permiten. Deja alguno primero.',
    ERR_NOT_READY: 'El guardia te sigue esperando. Completa antes tu primer acceso.',
    ERR_ALREADY_DONE: 'Ya tienes tu nave. El guardia no tiene nada más para ti.',
    ERR_STEP: 'No es eso lo que espera el guardia.',
    ERR_UNKNOWN_SHIP: 'Esa nave no está aquí.',
    ERR_STALE_EXCHANGE: 'El guardia ya ha pasado a otra pregunta.',
    ERR_TEXT_REJECTED: 'El guardia no te ha entendido. Dilo con otras palabras.',
    ERR_NICKNAME: 'No puedes usar ese nombre.',
    ERR_RECIPIENT_OFFLINE: 'No hay forma de contactar con ese piloto.',
    ERR_NO_TEAM: 'No perteneces a ningún equipo.',
    ERR_SAME_REGION: 'Ya estás en esa región.',
    ERR_GALACTIC_CITIZEN_REQUIRED: 'Solo quien tiene la ciudadanía galáctica viaja entre regiones.',
    ERR_REGION_NEW_RESIDENTS_BLOCKED: 'Esa región no admite a nadie nuevo por ahora.',
    ERR_NO_GATE: 'Aquí no hay ningún portal que puedas usar.',
    ERR_METHOD_UNAVAILABLE: 'Ahora mismo no puedes viajar de esa manera.',
    ERR_IN_TRANSIT: 'Estás de camino a otra región.',
    ERR_NOT_IN_TRANSIT: 'No estás haciendo ese viaje, o ya no.',
    ERR_NO_OTHER_NODE: 'Ningún otro nodo podría hacerse cargo de lo que hace ese.',
    ERR_NODE_SILENT: 'Ese nodo no responde ahora mismo.',
    ERR_INTERNAL: 'Algo ha fallado por nuestra parte. Queda anotado.',
    ERR_UNAVAILABLE: 'No hay contacto con la región. No se sabe si la orden llegó a cumplirse: envíala otra vez.',
    ERR_STARTING: 'La galaxia se está preparando. Prueba dentro de un momento.',
  },
  ships: {
    SCOUT_SHIP: 'Nave exploradora',
    CARGO_HAULER: 'Carguero pesado',
    ESCAPE_POD: 'Cápsula de escape',
    LIGHT_FREIGHTER: 'Carguero ligero',
    DEFENDER: 'Nave de defensa',
    FAST_COURIER: 'Nave mensajera',
    COLONY_SHIP: 'Nave colonizadora',
    CARRIER: 'Portanaves',
  },
  titles: {
    'Security Officer': 'Agente de seguridad',
    Guard: 'Guardia',
    'Security Chief': 'Jefe de seguridad',
    'Station Inspector': 'Inspector de estación',
    'Docking Authority': 'Autoridad de atraque',
    'Customs Officer': 'Agente de aduanas',
  },
  traits: {
    'Strict Rule-Follower': {
      trait: 'Ordenancista implacable',
      description: 'Lee dos veces cada línea del formulario y espera que tú hagas lo mismo.',
    },
    'Friendly Veteran': {
      trait: 'Veterano afable',
      description: 'Treinta años en el muelle, un termo caliente y debilidad por las buenas historias.',
    },
    'Paranoid Newbie': {
      trait: 'Novato paranoico',
      description: 'Segunda semana en el puesto, primera desde el aviso sobre los impostores.',
    },
    'Tired Night-Shifter': {
      trait: 'Víctima del turno de noche',
      description: 'Lleva once horas de turno, bosteza y confía en que seas problema de otro.',
    },
    'Shrewd Investigator': {
      trait: 'Investigador sagaz',
      description: 'Sonríe, habla poco y recuerda palabra por palabra lo que dijiste antes.',
    },
    'Cynical Bureaucrat': {
      trait: 'Burócrata cínico',
      description: 'Ha sellado mil mentiras y ya está buscando el sello otra vez.',
    },
  },
  openings: {
    'Strict Rule-Follower':
      'Sales del criosueño con la cabeza llena de niebla y sin la menor idea de quién firmó tu despertar. Es el año 2102, el letrero dice Astillero Orbital de Calisto y una raya amarilla en el suelo dice que no se cruza. Un gato naranja la cruza. Más allá, cada nave ocupa su plataforma numerada, en el centro exacto del recuadro. Alguien se te planta delante con el formulario ya abierto; en la placa se lee: {title} {name}. «Buenos días. Este hangar es de acceso restringido y estás dentro. O una de estas naves consta a tu nombre, o eres un error, y los errores los corrijo yo. ¿Cuál es la tuya?».',
    'Friendly Veteran':
      'El criosueño te ha dejado la cabeza llena de algodón y las rodillas llenas de dudas. Un poco más allá de tu nombre, la memoria se acaba sin avisar. Corre el año 2102, Calisto asoma por el ventanal del astillero como una moneda gastada y en las plataformas descansan unas cuantas naves. Un gato naranja se pasea entre ellas como si fueran todas suyas. Sobre una caja humea un termo y, detrás del vapor, brilla una placa con más arañazos que letras: {title} {name}. «Vaya, la bella durmiente. Tranquilidad, que aquí nadie se despierta sabiendo quién es. Pero un piloto sin nave no pasa de pasajero, así que cuéntame: ¿cuál de esas preciosidades es la tuya?».',
    'Paranoid Newbie':
      'Una linterna en plena cara y, detrás, poca cosa: el criosueño te ha respetado las botas y casi ningún recuerdo. Esto es un astillero cerca de Calisto, el calendario de la pared se empeña en que estamos en 2102 y las naves esperan en las plataformas con las escotillas abiertas. Pasa un gato naranja y le piden la acreditación. No hace declaraciones. La linterna vuelve a apuntarte; encima tiembla una placa recién estrenada: {title} {name}. «¡Tú! ¡No te muevas! O muévete, pero despacito. Nos avisaron de que los impostores se cuelan por la cubierta de criosueño. A ver, ¿cuál de estas naves es la tuya? Si mientes, lo sabré. Seguramente».',
    'Tired Night-Shifter':
      'La criocápsula te suelta poco antes del amanecer, o de lo que en 2102 pasa por amanecer en un astillero cerca de Calisto. Tu memoria sigue en la cama. En las plataformas, unas cuantas naves crujen mientras se les enfría el casco; sobre la única tubería caliente, un gato naranja se estira, se lo piensa y se marcha sin prisa. En el mostrador hay un café que lleva horas frío y, detrás, una cabeza que se levanta muy despacio. {title} {name}, dice la placa. «Ah. Visita. Once horas sin que pase nada, y ahora tú. Vamos a abreviar. Las naves están ahí. ¿Cuál es la tuya?».',
    'Shrewd Investigator':
      'Despiertas y buscas tu nombre; llega despacio, como todo después del criosueño. Un astillero, deduces. Calisto, por la luz. 2102, por el reloj. Las naves aguardan en sus plataformas, calladas y caras. Un gato naranja se pasea entre ellas y no se para ante ninguna, lo cual no te aclara nada. Hay alguien que lleva un buen rato con la espalda contra un puntal, mirando cómo miras. La placa dice {title} {name}; la sonrisa dice todavía menos. «Antes de fijarte en mí, te has fijado en todas las naves. En una, un poquito más que en las otras. Adelante. ¿Cuál es la tuya?».',
    'Cynical Bureaucrat':
      'El criosueño termina con un timbrazo y un recibo. Lo de antes es un borrón; el recibo, en cambio, no deja dudas: 2102, astillero próximo a Calisto, una unidad durmiente, contenido sin verificar. Detrás de un mostrador con una sola ventanilla abierta se ven las naves en sus plataformas. Un gato naranja recorre el mostrador por encima de cuatro expedientes; es el único que no ha sacado número. Al otro lado del cristal, una mano busca a tientas el sello; nadie levanta la vista. La placa dice {title} {name}. «A ver si lo adivino. Has dormido mucho, recuerdas poco y, qué casualidad, una de esas naves es tuya. Como siempre. Anda, sorpréndeme: ¿cuál?».',
  },
  questions: {
    identity_verification: {
      any: [
        '¿Quién te firmó la licencia de piloto y por qué se fio de ti?',
        '¿Qué oficina te dio permiso para volar y qué tuviste que prometer a cambio?',
        'Si consulto tu ficha de piloto, ¿qué voy a leer en «observaciones»?',
      ],
      ships: {
        CARGO_HAULER: [
          'Para un carguero pesado hace falta licencia comercial. ¿Dónde te sacaste la tuya y por cuánto aprobaste?',
          '¿Quién te inscribió como piloto de carguero y qué llevabas en el primer viaje?',
          'Una bodega de ese tamaño no se le confía a cualquiera. ¿Quién respondió por ti?',
        ],
        SCOUT_SHIP: [
          'Para explorar hace falta un permiso de prospección. ¿Quién te dio el tuyo y para qué rincón de la nada?',
          '¿Qué indicativo figura en tu licencia y por qué te tocó ese?',
          'Al inscribirse, quien explora declara qué anda buscando. ¿Qué pusiste tú?',
        ],
      },
    },
    arrival_details: {
      any: [
        '¿Cuándo atracaste y qué recuerdas de la maniobra?',
        '¿Quién te autorizó a atracar y qué voz tenía?',
        '¿Por dónde entraste y qué estuvo a punto de salir mal?',
      ],
      ships: {
        CARGO_HAULER: [
          '¿Cuándo trajiste ese carguero y qué había en la bodega?',
          'Atracar un carguero pesado es como aparcar un almacén entero. ¿Quién te guio por radio y qué tal salió?',
          '¿Quién firmó la entrega de tu carga cuando atracaste y dónde está ahora?',
        ],
        DEFENDER: [
          'Las naves armadas avisan antes de entrar. ¿Quién autorizó tu llegada y qué hiciste con los cañones?',
          'Una nave de defensa que se acerca pone nervioso a cualquiera. ¿Qué dijiste para tranquilizar a la torre?',
          '¿Cuándo atracaste y qué venías escoltando por el camino?',
        ],
      },
    },
    ship_knowledge: {
      any: [
        '¿Hasta dónde te fías del motor de curvatura de tu nave en un solo salto y qué susto te enseñó el límite?',
        '¿Cuánto tiempo lleva matriculada tu nave y de quién era antes?',
        '¿En qué registro está inscrita tu nave y por qué precisamente en ese?',
      ],
      ships: {
        SCOUT_SHIP: [
          '¿Cuál es el salto más largo que le has sacado a esta exploradora y qué te costó?',
          'Toda nave exploradora tiene un sensor que miente. ¿Cuál es el de la tuya?',
          '¿De cuándo es su matrícula y qué fue lo primero que encontró para ti?',
        ],
        CARGO_HAULER: [
          '¿Hasta dónde salta tu carguero con la bodega llena y qué haces cuando no alcanza?',
          '¿De cuándo son sus papeles y cuál es la pieza más vieja que aún funciona?',
          '¿En qué registro consta su tonelaje y cuánto exageraron al apuntarlo?',
        ],
      },
    },
    situational_awareness: {
      any: [
        'Este hangar es de acceso restringido. ¿Qué te trae por aquí?',
        '¿Quién te dio permiso para pasar por esta zona y para qué?',
        '¿Cuál de los protocolos que hoy rigen en el muelle estás siguiendo? Puedes contármelo a tu manera.',
      ],
      ships: {
        ESCAPE_POD: [
          'Una cápsula es para irse con prisa. ¿De qué te vas tú?',
          'Nadie se queda rondando un hangar restringido por una cápsula de escape. ¿Por qué tú sí?',
          'No me consta ninguna emergencia. ¿Según qué protocolo subirías a una cápsula?',
        ],
        FAST_COURIER: [
          'A una nave mensajera le dan permiso de tránsito, pero nunca tiempo. ¿Quién te dio lo primero y quién te quitó lo segundo?',
          '¿Qué corre tanta prisa que tiene a una mensajera parada en un hangar restringido?',
          '¿Qué protocolo ampara lo que llevas y quién lo está esperando?',
        ],
      },
    },
  },
  leads: {
    doubting: {
      'Strict Rule-Follower': 'Esa respuesta no cabe en la casilla.',
      'Friendly Veteran': 'Ja, esa la contaba yo en mis tiempos.',
      'Paranoid Newbie': 'De respuestas como esa ya nos avisaron en el curso, diapositiva nueve.',
      'Tired Night-Shifter': 'Mmm. Lo apuntaría, pero entonces tendría que creérmelo.',
      'Shrewd Investigator': 'Interesante. Justo ahí has tomado aire.',
      'Cynical Bureaucrat': 'Preciosa. Como esa archivo tres antes de comer.',
    },
    sharp: {
      'Strict Rule-Follower': 'El formulario no tiene casilla para la simpatía, así que concreta.',
      'Friendly Veteran': 'Me caes bien, así que haznos un favor a los dos y deja de echarle adornos.',
      'Paranoid Newbie': '¡Tengo la mano en la alarma, que lo sepas!',
      'Tired Night-Shifter': 'Me queda una hora de turno y te la estás comiendo entera. Al grano, por favor.',
      'Shrewd Investigator': 'Esto no lo apunto, esto lo recuerdo. Piénsalo bien.',
      'Cynical Bureaucrat': 'Este sello dice «denegado». Dame un motivo para buscar el otro.',
    },
  },
  closings: {
    success: {
      'Strict Rule-Follower':
        'Todas las casillas marcadas; no salgo de mi asombro. {ship}: entrega autorizada, con los {credits} créditos que marca el reglamento.',
      'Friendly Veteran':
        'Con eso me basta, y mira que las he oído de todos los colores. {ship} y {credits} créditos, y vuelve con una historia que no me sepa.',
      'Paranoid Newbie':
        '¡Has pasado! Quiero decir, claro que has pasado. {ship} y {credits} créditos, y firma rápido, antes de que me lo piense.',
      'Tired Night-Shifter':
        'Está bien. {ship} y {credits} créditos, firma aquí, y podré jurar que no vi nada: tenía los ojos cerrados.',
      'Shrewd Investigator':
        'La historia aguanta, y eso que he tirado de todos los hilos. {ship} y {credits} créditos para ti; los detalles me los quedo yo.',
      'Cynical Bureaucrat':
        'No me creo una palabra, pero las palabras concuerdan entre sí y el formulario no pide más. {ship}, {credits} créditos, sellado.',
    },
    convinced: {
      'Strict Rule-Follower':
        'No hay más preguntas, y es la primera vez que me salto una página. {ship} y {credits} créditos: a tu nombre desde este momento.',
      'Friendly Veteran':
        'Para, para, que a un piloto lo reconozco yo de oído. {ship}, {credits} créditos y buen viaje; y cuidado con el gato.',
      'Paranoid Newbie':
        '¡Todo eso no se lo puede inventar nadie! {ship}, {credits} créditos, toma, y si alguien pregunta, yo lo supe desde el principio.',
      'Tired Night-Shifter':
        'Me habías convencido hace una pregunta, y quiero sentarme. {ship}, {credits} créditos, buenas noches.',
      'Shrewd Investigator':
        'Me quedaban dos trampas puestas y las has rodeado sin verlas. {ship} y {credits} créditos: te los has ganado.',
      'Cynical Bureaucrat':
        'En diecinueve años he soltado este sello dos veces por voluntad propia; con esta van tres. {ship}, {credits} créditos, y vete antes de que se me pase.',
    },
    pod: {
      'Strict Rule-Follower':
        '{ship}: sin preguntas, basta una firma. Formulario uno, página uno, y otra firma por los {credits} créditos.',
      'Friendly Veteran':
        '¿Solo eso? La modestia se ve poco en este muelle. {ship}, {credits} créditos y un plato caliente antes de irte.',
      'Paranoid Newbie':
        '¿Nada más? ¿Y sin truco? {ship} y {credits} créditos, tuyos, y yo ya puedo volver a respirar.',
      'Tired Night-Shifter':
        '{ship}. Que la galaxia te lo pague: es el formulario más corto que tenemos, y viene con {credits} créditos.',
      'Shrewd Investigator':
        'Casi todo el mundo apunta más alto. {ship} y {credits} créditos, y ahora sí que has despertado mi curiosidad.',
      'Cynical Bureaucrat':
        '{ship}, y sin que nadie me mienta; tendré que consultar el procedimiento. Mientras tanto, ahí van {credits} créditos.',
    },
    failure: {
      'Strict Rule-Follower':
        'Solicitud denegada, artículo doce. El mismo artículo te concede la cápsula de escape y {credits} créditos; no lo redacté yo.',
      'Friendly Veteran':
        'Buen intento, te lo digo de corazón. Esa nave se queda, pero la cápsula de escape vuela, y con {credits} créditos ya se empieza.',
      'Paranoid Newbie':
        'No. Lo he ensayado en casa: no. Te llevas la cápsula de escape y {credits} créditos, y no te quito ojo hasta que te vayas.',
      'Tired Night-Shifter':
        'Bonita historia, turno equivocado. Para ti, la cápsula de escape y {credits} créditos; para mí, el papeleo.',
      'Shrewd Investigator':
        'La historia era buena hasta que empezaste a echarle una mano. La cápsula de escape y {credits} créditos: más de lo que traías.',
      'Cynical Bureaucrat':
        'Denegado, por triplicado. La cápsula de escape y {credits} créditos: a esta oficina no le llega el presupuesto para más consuelo.',
    },
    caught: {
      'Strict Rule-Follower':
        'Has declarado dos cosas que se excluyen, y las dos constan por escrito. Cápsula de escape, {credits} créditos y una anotación en tu expediente.',
      'Friendly Veteran':
        'Para mentir bien basta con una historia, y tú has traído tres. Llévate la cápsula de escape y {credits} créditos, y practica.',
      'Paranoid Newbie':
        '¡Antes no has dicho eso, lo tengo aquí apuntado! Para ti, la cápsula de escape y {credits} créditos; para mí, mi primer parte de incidencias.',
      'Tired Night-Shifter':
        'Hasta con un ojo cerrado me he dado cuenta. La cápsula de escape, {credits} créditos y, por favor, ve a contradecirte a otra parte.',
      'Shrewd Investigator':
        'Primero una cosa, luego la contraria, y las dos con la misma sonrisa. La cápsula de escape y {credits} créditos; lo demás va a mi libreta.',
      'Cynical Bureaucrat':
        'Lo normal es esperar a la segunda entrevista para contradecirse. La cápsula de escape, {credits} créditos, siguiente.',
    },
    high_suspicion: {
      'Strict Rule-Follower':
        'Doy por terminada la entrevista conforme al artículo dos: duda razonable, y en abundancia. Te vas en la cápsula de escape, con {credits} créditos.',
      'Friendly Veteran':
        'Vamos a dejarlo antes de que tu labia te lleve al calabozo. La cápsula de escape, {credits} créditos, y yo me olvido del resto.',
      'Paranoid Newbie':
        '¡No digas nada más, ya he pulsado el botón! ¡La cápsula de escape, {credits} créditos, y las manos donde yo las vea!',
      'Tired Night-Shifter':
        'Basta: una frase más y me toca redactar un informe. La cápsula de escape, {credits} créditos y adiós.',
      'Shrewd Investigator':
        'No hay más preguntas; ya has contestado a las que no te hice. La cápsula de escape y {credits} créditos, de momento.',
      'Cynical Bureaucrat':
        'Con esto ya se llena el expediente. La cápsula de escape, {credits} créditos, y ahorrémonos el recurso.',
    },
  },
} as const satisfies Texts;
