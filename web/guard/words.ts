import type { TalkState } from '../../sdk/TalkState.ts';
import { words } from '../app/language.ts';
import type { Suspicion } from './suspicion.ts';

type Reason = 'empty' | 'long' | 'injection' | 'jailbreak' | 'envelope' | 'code' | 'repetition' | 'word';

interface GuardWords {
  scene: string;
  portrait: string;
  moods: Readonly<Record<TalkState['mood'], string>>;
  suspicion: string;
  levels: Readonly<Record<Suspicion, string>>;
  which: string;
  pod: string;
  stats: Readonly<Record<'hold' | 'speed' | 'hull' | 'shields' | 'worth', string>>;
  claim: string;
  answer: string;
  mine: string;
  reply: string;
  keys: string;
  left: (letters: number) => string;
  thinks: (name: string) => string;
  stuck: string;
  begin: string;
  pickFirst: string;
  reasons: Readonly<Record<Reason, string>>;
  names: Readonly<Record<'length' | 'charset' | 'profanity' | 'taken', string>>;
  soFar: string;
  you: string;
  skip: string;
  lost: string;
  walk: string;
  walkTitle: string;
  walkText: string;
  stay: string;
  last: string;
  results: Readonly<Record<'ship' | 'pod' | 'failed', string>>;
  credits: (sum: string) => string;
  bonus: string;
  penalty: string;
  nickname: string;
  nicknameHint: string;
  launch: string;
  logOut: string;
}

const ATTACK = {
  en: 'That sounded like orders to a machine. Say it as a pilot would.',
  de: 'Das klang wie ein Befehl an eine Maschine. Sag es, wie man es am Dock sagt.',
  es: 'Eso sonó a orden para una máquina. Dilo como lo diría un piloto.',
  fr: 'On aurait dit un ordre donné à une machine. Dis-le comme le dirait un pilote.',
  pt: 'Isso soou como ordem para uma máquina. Diga como um piloto diria.',
};

function attacks(text: string) {
  return { injection: text, jailbreak: text, envelope: text, code: text };
}

export const say = words<GuardWords>({
  en: {
    scene: 'Docking bay, Callisto',
    portrait: 'The guard',
    moods: {
      neutral: 'listens',
      suspicious: 'frowns',
      very_suspicious: 'does not believe a word',
      convinced: 'believes you',
      annoyed: 'is losing patience',
    },
    suspicion: 'Suspicion',
    levels: { won: 'at ease', calm: 'calm', watchful: 'watchful', doubtful: 'doubtful', alarmed: 'about to end this' },
    which: 'Which ship is yours?',
    pod: 'No questions asked',
    stats: { hold: 'Hold', speed: 'Speed', hull: 'Hull', shields: 'Shields', worth: 'Worth' },
    claim: 'What do you say?',
    answer: 'Your answer',
    mine: 'That one is mine',
    reply: 'Answer',
    keys: 'Enter sends, Shift + Enter starts a new line',
    left: letters => (letters < 0 ? `${-letters} too many` : `${letters} left`),
    thinks: name => `${name} thinks it over …`,
    stuck: 'Lost for words?',
    begin: 'Begin with one of these and make it yours:',
    pickFirst: 'Choose a ship first: the guard wants to see where you point.',
    reasons: {
      empty: 'Say something: the guard is waiting.',
      long: 'That is more than the guard will listen to: 500 characters at most.',
      repetition: 'That was a noise rather than a sentence.',
      word: 'Nobody can pronounce a word that long.',
      ...attacks(ATTACK.en),
    },
    names: {
      length: 'A call sign has 3 to 20 letters.',
      charset: 'Letters, digits, _ and -, and one space inside at most.',
      profanity: 'Nobody will call you that over the radio.',
      taken: 'Somebody flies under that name already.',
    },
    soFar: 'What was said so far',
    you: 'You',
    skip: 'Show all',
    lost: 'The line is lost and being found again. Nothing you have said is lost.',
    walk: 'Walk away',
    walkTitle: 'Walk away?',
    walkText:
      'You slip out and try another bay: another guard, other ships, the talk begins anew. You can meet five guards in all.',
    stay: 'Stay',
    last: 'This was the last bay: there is no other guard to walk to.',
    results: { ship: 'She is yours', pod: 'The pod is yours', failed: 'Only the pod is left for you' },
    credits: sum => `${sum} credits`,
    bonus: 'Silver tongue: a tenth off every price, for life.',
    penalty: 'The lie is on file: word of it gets around.',
    nickname: 'Your call sign',
    nicknameHint: 'What others see on the radio. Leave it empty to go by the name you signed up with.',
    launch: 'Launch',
    logOut: 'Log out',
  },
  de: {
    scene: 'Hangar, Kallisto',
    portrait: 'Die Wache',
    moods: {
      neutral: 'hört zu',
      suspicious: 'runzelt die Stirn',
      very_suspicious: 'glaubt dir kein Wort',
      convinced: 'glaubt dir',
      annoyed: 'verliert die Geduld',
    },
    suspicion: 'Argwohn',
    levels: {
      won: 'entspannt',
      calm: 'ruhig',
      watchful: 'wachsam',
      doubtful: 'zweifelnd',
      alarmed: 'kurz vor dem Abbruch',
    },
    which: 'Welches Schiff ist deines?',
    pod: 'Ohne Rückfragen',
    stats: { hold: 'Laderaum', speed: 'Tempo', hull: 'Rumpf', shields: 'Schilde', worth: 'Wert' },
    claim: 'Was sagst du dazu?',
    answer: 'Deine Antwort',
    mine: 'Das ist meins',
    reply: 'Antworten',
    keys: 'Enter sendet, Umschalt + Enter beginnt eine neue Zeile',
    left: letters => (letters < 0 ? `${-letters} zu viel` : `noch ${letters}`),
    thinks: name => `${name} denkt darüber nach …`,
    stuck: 'Keine Worte?',
    begin: 'Fang mit einem davon an und mach etwas Eigenes daraus:',
    pickFirst: 'Such dir erst ein Schiff aus: Die Wache will sehen, worauf du zeigst.',
    reasons: {
      empty: 'Sag etwas: Die Wache wartet.',
      long: 'So lange hört die Wache nicht zu: höchstens 500 Zeichen.',
      repetition: 'Das war eher ein Geräusch als ein Satz.',
      word: 'So ein langes Wort kann niemand aussprechen.',
      ...attacks(ATTACK.de),
    },
    names: {
      length: 'Ein Rufname hat 3 bis 20 Buchstaben.',
      charset: 'Buchstaben, Ziffern, _ und -, dazu höchstens ein Leerzeichen dazwischen.',
      profanity: 'So ruft dich niemand über Funk.',
      taken: 'Unter diesem Namen fliegt schon jemand.',
    },
    soFar: 'Was bisher gesagt wurde',
    you: 'Du',
    skip: 'Alles zeigen',
    lost: 'Die Verbindung ist weg und wird gerade wiederhergestellt. Nichts, was du gesagt hast, geht verloren.',
    walk: 'Davonschleichen',
    walkTitle: 'Davonschleichen?',
    walkText:
      'Du verdrückst dich und versuchst es im nächsten Hangar: andere Wache, andere Schiffe, das Gespräch beginnt von vorn. Fünf Wachen kannst du insgesamt treffen.',
    stay: 'Bleiben',
    last: 'Das war der letzte Hangar: Eine andere Wache gibt es nicht mehr.',
    results: { ship: 'Das Schiff ist deins', pod: 'Die Kapsel ist deine', failed: 'Für dich bleibt nur die Kapsel' },
    credits: sum => `${sum} Credits`,
    bonus: 'Silberzunge: ein Zehntel Nachlass auf jeden Preis, ein Leben lang.',
    penalty: 'Die Lüge steht in den Akten: So etwas spricht sich herum.',
    nickname: 'Dein Rufname',
    nicknameHint: 'So sehen dich andere im Funk. Leer heißt: unter dem Namen, mit dem du dich registriert hast.',
    launch: 'Abheben',
    logOut: 'Abmelden',
  },
  es: {
    scene: 'Hangar, Calisto',
    portrait: 'El guardia',
    moods: {
      neutral: 'escucha',
      suspicious: 'frunce el ceño',
      very_suspicious: 'no te cree una palabra',
      convinced: 'te cree',
      annoyed: 'pierde la paciencia',
    },
    suspicion: 'Sospecha',
    levels: {
      won: 'sin recelo',
      calm: 'en calma',
      watchful: 'alerta',
      doubtful: 'con dudas',
      alarmed: 'a punto de cortar',
    },
    which: '¿Cuál es tu nave?',
    pod: 'Sin preguntas',
    stats: { hold: 'Bodega', speed: 'Velocidad', hull: 'Casco', shields: 'Escudos', worth: 'Valor' },
    claim: '¿Qué dices?',
    answer: 'Tu respuesta',
    mine: 'Esa es la mía',
    reply: 'Responder',
    keys: 'Intro envía, Mayús + Intro empieza otra línea',
    left: letters => (letters < 0 ? `sobran ${-letters}` : `quedan ${letters}`),
    thinks: name => `${name} se lo piensa…`,
    stuck: '¿Sin palabras?',
    begin: 'Empieza con una de estas y hazla tuya:',
    pickFirst: 'Elige antes una nave: el guardia quiere ver cuál señalas.',
    reasons: {
      empty: 'Di algo: el guardia espera.',
      long: 'Tanto no va a escuchar el guardia: 500 caracteres como mucho.',
      repetition: 'Eso fue más un ruido que una frase.',
      word: 'Nadie puede pronunciar una palabra tan larga.',
      ...attacks(ATTACK.es),
    },
    names: {
      length: 'Un apodo tiene de 3 a 20 letras.',
      charset: 'Letras, cifras, _ y -, y como mucho un espacio en medio.',
      profanity: 'Nadie te va a llamar así por radio.',
      taken: 'Ya vuela alguien con ese nombre.',
    },
    soFar: 'Lo dicho hasta ahora',
    you: 'Tú',
    skip: 'Mostrar todo',
    lost: 'Se ha cortado la línea y la estamos recuperando. Nada de lo que has dicho se pierde.',
    walk: 'Escabullirse',
    walkTitle: '¿Te escabulles?',
    walkText:
      'Te escurres y pruebas en otro hangar: otro guardia, otras naves y la charla empieza de nuevo. Puedes probar con cinco guardias en total.',
    stay: 'Quedarme',
    last: 'Era el último hangar: ya no quedan más guardias.',
    results: { ship: 'La nave es tuya', pod: 'La cápsula es tuya', failed: 'Solo te queda la cápsula' },
    credits: sum => `${sum} créditos`,
    bonus: 'Pico de oro: una décima parte menos en todos los precios, de por vida.',
    penalty: 'La mentira consta en acta: esas cosas se saben.',
    nickname: 'Tu apodo',
    nicknameHint: 'Lo que otros ven por radio. Vacío, vuelas con el nombre de tu cuenta.',
    launch: 'Despegar',
    logOut: 'Cerrar sesión',
  },
  fr: {
    scene: 'Hangar, Callisto',
    portrait: 'Le garde',
    moods: {
      neutral: 'écoute',
      suspicious: 'fronce les sourcils',
      very_suspicious: 'n’en croit pas un mot',
      convinced: 'te croit',
      annoyed: 'perd patience',
    },
    suspicion: 'Méfiance',
    levels: {
      won: 'en confiance',
      calm: 'au calme',
      watchful: 'aux aguets',
      doubtful: 'dans le doute',
      alarmed: 'prêt à couper court',
    },
    which: 'Quel vaisseau est le tien ?',
    pod: 'Sans question',
    stats: { hold: 'Soute', speed: 'Vitesse', hull: 'Coque', shields: 'Boucliers', worth: 'Valeur' },
    claim: 'Que dis-tu ?',
    answer: 'Ta réponse',
    mine: 'C’est le mien',
    reply: 'Répondre',
    keys: 'Entrée envoie, Maj + Entrée passe à la ligne',
    left: letters => (letters < 0 ? `${-letters} de trop` : `encore ${letters}`),
    thinks: name => `${name} réfléchit…`,
    stuck: 'À court de mots ?',
    begin: 'Pars de l’une de ces phrases et fais-la tienne :',
    pickFirst: 'Choisis d’abord un vaisseau : le garde veut voir lequel tu montres.',
    reasons: {
      empty: 'Dis quelque chose : le garde attend.',
      long: 'Le garde n’écoutera pas si longtemps : 500 caractères au plus.',
      repetition: 'C’était un bruit plutôt qu’une phrase.',
      word: 'Personne ne peut prononcer un mot aussi long.',
      ...attacks(ATTACK.fr),
    },
    names: {
      length: 'Un indicatif a de 3 à 20 lettres.',
      charset: 'Lettres, chiffres, _ et -, et une espace au plus à l’intérieur.',
      profanity: 'Personne ne t’appellera ainsi à la radio.',
      taken: 'Quelqu’un vole déjà sous ce nom.',
    },
    soFar: 'Ce qui a été dit',
    you: 'Toi',
    skip: 'Tout afficher',
    lost: 'La ligne est coupée, nous la rétablissons. Rien de ce que tu as dit n’est perdu.',
    walk: 'S’éclipser',
    walkTitle: 'S’éclipser ?',
    walkText:
      'Tu files vers un autre hangar : autre garde, autres vaisseaux, tout recommence. Tu peux rencontrer cinq gardes en tout.',
    stay: 'Rester',
    last: 'C’était le dernier hangar : il n’y a plus d’autre garde.',
    results: {
      ship: 'Le vaisseau est à toi',
      pod: 'La capsule est à toi',
      failed: 'Il ne te reste que la capsule',
    },
    credits: sum => `${sum} crédits`,
    bonus: 'Langue bien pendue : un dixième de moins sur tous les prix, à vie.',
    penalty: 'Le mensonge est au dossier : ces choses-là se savent.',
    nickname: 'Ton indicatif',
    nicknameHint: 'Ce que les autres voient à la radio. Vide : le nom de ton compte.',
    launch: 'Décoller',
    logOut: 'Se déconnecter',
  },
  pt: {
    scene: 'Hangar, Calisto',
    portrait: 'O guarda',
    moods: {
      neutral: 'escuta',
      suspicious: 'franze a testa',
      very_suspicious: 'não acredita em uma palavra',
      convinced: 'acredita em você',
      annoyed: 'está perdendo a paciência',
    },
    suspicion: 'Suspeita',
    levels: {
      won: 'à vontade',
      calm: 'em calma',
      watchful: 'em alerta',
      doubtful: 'em dúvida',
      alarmed: 'prestes a encerrar',
    },
    which: 'Qual é a sua nave?',
    pod: 'Sem perguntas',
    stats: { hold: 'Porão', speed: 'Velocidade', hull: 'Casco', shields: 'Escudos', worth: 'Valor' },
    claim: 'O que você diz?',
    answer: 'Sua resposta',
    mine: 'Aquela é minha',
    reply: 'Responder',
    keys: 'Enter envia, Shift + Enter começa outra linha',
    left: letters => (letters < 0 ? `${-letters} a mais` : `restam ${letters}`),
    thinks: name => `${name} está pensando…`,
    stuck: 'Sem palavras?',
    begin: 'Comece com uma destas e faça dela a sua:',
    pickFirst: 'Escolha uma nave antes: o guarda quer ver para qual você aponta.',
    reasons: {
      empty: 'Diga algo: o guarda está esperando.',
      long: 'Tanto assim o guarda não escuta: no máximo 500 caracteres.',
      repetition: 'Isso foi mais um ruído do que uma frase.',
      word: 'Ninguém consegue pronunciar uma palavra tão longa.',
      ...attacks(ATTACK.pt),
    },
    names: {
      length: 'Um apelido tem de 3 a 20 letras.',
      charset: 'Letras, números, _ e -, e no máximo um espaço no meio.',
      profanity: 'Ninguém vai chamar você assim pelo rádio.',
      taken: 'Alguém já voa com esse nome.',
    },
    soFar: 'O que foi dito até agora',
    you: 'Você',
    skip: 'Mostrar tudo',
    lost: 'A linha caiu e está sendo refeita. Nada do que você disse se perde.',
    walk: 'Sair de fininho',
    walkTitle: 'Sair de fininho?',
    walkText:
      'Você escapa e tenta outro hangar: outro guarda, outras naves, a conversa recomeça. São cinco guardas no total.',
    stay: 'Ficar',
    last: 'Era o último hangar: não há mais guardas.',
    results: { ship: 'A nave é sua', pod: 'A cápsula é sua', failed: 'Só restou a cápsula para você' },
    credits: sum => `${sum} créditos`,
    bonus: 'Boa lábia: um décimo a menos em todos os preços, pela vida toda.',
    penalty: 'A mentira ficou registrada: essas coisas se espalham.',
    nickname: 'Seu apelido',
    nicknameHint: 'É o que os outros veem no rádio. Vazio: o nome da sua conta.',
    launch: 'Decolar',
    logOut: 'Sair',
  },
});
