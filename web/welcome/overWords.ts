import { words } from '../app/language.ts';

interface OverWords {
  entering: string;
  away: string;
  awayLead: string;
  starting: string;
  asking: string;
  next: (seconds: number) => string;
  tryNow: string;
  elsewhere: string;
  elsewhereLead: string;
  playHere: string;
  loggedOut: string;
  loggedOutLead: string;
  logIn: string;
  logOut: string;
}

export const say = words<OverWords>({
  en: {
    entering: 'Entering the galaxy …',
    away: 'The galaxy does not answer',
    awayLead: 'Nothing of yours is lost. We keep calling, and you go on where you were.',
    starting: 'It is just being set up. You go on where you were in a moment.',
    asking: 'Calling now …',
    next: seconds => `Next call in ${seconds} s`,
    tryNow: 'Try now',
    elsewhere: 'You play in another tab',
    elsewhereLead: 'Or on another machine. A pilot flies one ship at a time: the newer window has the helm.',
    playHere: 'Play here',
    loggedOut: 'You have been logged out',
    loggedOutLead: 'The session has ended. Your pilot stays where they are, with all they have.',
    logIn: 'Log in again',
    logOut: 'Log out',
  },
  de: {
    entering: 'Auf dem Weg in die Galaxis …',
    away: 'Die Galaxis antwortet nicht',
    awayLead: 'Nichts von dir geht verloren. Wir rufen weiter, und du machst weiter, wo du warst.',
    starting: 'Sie wird gerade hergerichtet. Gleich machst du weiter, wo du warst.',
    asking: 'Ruf läuft …',
    next: seconds => `Nächster Ruf in ${seconds} s`,
    tryNow: 'Jetzt versuchen',
    elsewhere: 'Du spielst in einem anderen Tab',
    elsewhereLead:
      'Oder an einem anderen Gerät. Geflogen wird immer nur von einem Platz aus: Das neuere Fenster hat das Steuer.',
    playHere: 'Hier spielen',
    loggedOut: 'Du bist abgemeldet',
    loggedOutLead: 'Die Sitzung ist zu Ende. Dein Schiff bleibt, wo es ist, mit allem an Bord.',
    logIn: 'Wieder anmelden',
    logOut: 'Abmelden',
  },
  es: {
    entering: 'Entrando en la galaxia…',
    away: 'La galaxia no responde',
    awayLead: 'No pierdes nada. Seguimos llamando y continuarás donde estabas.',
    starting: 'Se está preparando. En un momento sigues donde estabas.',
    asking: 'Llamando…',
    next: seconds => `Próxima llamada en ${seconds} s`,
    tryNow: 'Probar ahora',
    elsewhere: 'Estás jugando en otra pestaña',
    elsewhereLead: 'O en otro aparato. Cada piloto lleva una nave a la vez: manda la ventana más nueva.',
    playHere: 'Jugar aquí',
    loggedOut: 'Se ha cerrado tu sesión',
    loggedOutLead: 'La sesión ha terminado. Tu piloto sigue donde está, con todo lo que tiene.',
    logIn: 'Entrar de nuevo',
    logOut: 'Cerrar sesión',
  },
  fr: {
    entering: 'Entrée dans la galaxie…',
    away: 'La galaxie ne répond pas',
    awayLead: 'Rien n’est perdu. Nous continuons d’appeler, et tu reprendras où tu en étais.',
    starting: 'Elle se prépare. Tu reprendras dans un instant où tu en étais.',
    asking: 'Appel en cours…',
    next: seconds => `Prochain appel dans ${seconds} s`,
    tryNow: 'Essayer maintenant',
    elsewhere: 'Tu joues dans un autre onglet',
    elsewhereLead:
      'Ou sur un autre appareil. On ne pilote que d’un poste à la fois : la fenêtre la plus récente a les commandes.',
    playHere: 'Jouer ici',
    loggedOut: 'Ta session est fermée',
    loggedOutLead: 'Ton pilote reste où il est, avec tout ce qu’il a.',
    logIn: 'Se reconnecter',
    logOut: 'Se déconnecter',
  },
  pt: {
    entering: 'Entrando na galáxia…',
    away: 'A galáxia não responde',
    awayLead: 'Nada seu se perde. Continuamos chamando, e você segue de onde estava.',
    starting: 'Ela está sendo preparada. Daqui a pouco você segue de onde estava.',
    asking: 'Chamando…',
    next: seconds => `Próxima chamada em ${seconds} s`,
    tryNow: 'Tentar agora',
    elsewhere: 'Você está jogando em outra aba',
    elsewhereLead: 'Ou em outro aparelho. Cada piloto conduz uma nave por vez: vale a janela mais nova.',
    playHere: 'Jogar aqui',
    loggedOut: 'Sua sessão foi encerrada',
    loggedOutLead: 'A sessão terminou. Seu piloto fica onde está, com tudo o que tem.',
    logIn: 'Entrar de novo',
    logOut: 'Sair',
  },
});
