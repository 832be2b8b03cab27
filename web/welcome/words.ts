import { words } from '../app/language.ts';
import type { Field, Mode, RuleName } from './entry.ts';

interface WelcomeWords {
  tagline: string;
  pitch: string;
  points: readonly { title: string; text: string }[];
  modes: Readonly<Record<Mode, string>>;
  entry: string;
  does: Readonly<Record<Mode, string>>;
  leads: Readonly<Record<Mode, string>>;
  fields: Readonly<Record<Field, string>>;
  show: string;
  hide: string;
  rules: Readonly<Record<RuleName, string>>;
  kept: string;
  open: string;
  missing: Readonly<Record<Field, string>>;
  wrong: Readonly<Record<Field, string>>;
  again: (time: string) => string;
  busy: string;
  language: string;
  docs: string;
  galaxy: string;
  regions: string;
  sectors: string;
  online: string;
  silent: string;
}

export const say = words<WelcomeWords>({
  en: {
    tagline: 'You wake up without a past. The galaxy has plenty.',
    pitch:
      'Talk a guard out of a ship, then fly, trade and make a name for yourself in one galaxy that all pilots share.',
    points: [
      { title: 'Trade', text: 'Prices move with every deal, yours too.' },
      { title: 'Explore', text: 'Hidden warps, old wrecks, things without a name.' },
      { title: 'Together', text: 'Whoever is in your sector is really there.' },
    ],
    modes: { signUp: 'New pilot', logIn: 'I have been here' },
    entry: 'Come aboard',
    does: { signUp: 'Sign up', logIn: 'Log in' },
    leads: {
      signUp: 'A name and a password, no more. You fly in a minute.',
      logIn: 'Welcome back. Your ship is where you left it.',
    },
    fields: { username: 'Name', password: 'Password' },
    show: 'Show password',
    hide: 'Hide password',
    rules: {
      name: '3 to 30 letters, digits or underscores',
      house: 'not a name of the house, such as admin',
      length: 'at least 8 characters',
      different: 'not your name',
    },
    kept: 'done',
    open: 'still open',
    missing: { username: 'What is your name?', password: 'And the password?' },
    wrong: { username: 'This name will not do yet.', password: 'This password will not do yet.' },
    again: time => `Try again in ${time}.`,
    busy: 'One moment …',
    language: 'Language',
    docs: 'How it works, and how to write a bot',
    galaxy: 'The galaxy just now',
    regions: 'regions',
    sectors: 'sectors',
    online: 'pilots in flight',
    silent: 'The galaxy does not answer just now. We keep asking.',
  },
  de: {
    tagline: 'Du wachst ohne Vergangenheit auf. Die Galaxis hat genug davon.',
    pitch:
      'Schwatz der Wache ein Schiff ab, dann flieg, handle und mach dir einen Namen: in einer Galaxis, die sich alle teilen.',
    points: [
      { title: 'Handeln', text: 'Jedes Geschäft bewegt die Preise, auch deins.' },
      { title: 'Entdecken', text: 'Versteckte Warps, alte Wracks, Dinge ohne Namen.' },
      { title: 'Zusammen', text: 'Wer in deinem Sektor ist, ist wirklich da.' },
    ],
    modes: { signUp: 'Neu hier', logIn: 'Schon dabei' },
    entry: 'Komm an Bord',
    does: { signUp: 'Registrieren', logIn: 'Anmelden' },
    leads: {
      signUp: 'Ein Name und ein Passwort, mehr nicht. In einer Minute fliegst du.',
      logIn: 'Willkommen zurück. Dein Schiff steht, wo du es gelassen hast.',
    },
    fields: { username: 'Name', password: 'Passwort' },
    show: 'Passwort anzeigen',
    hide: 'Passwort verbergen',
    rules: {
      name: '3 bis 30 Buchstaben, Ziffern oder Unterstriche',
      house: 'kein Name des Hauses wie admin',
      length: 'mindestens 8 Zeichen',
      different: 'nicht dein Name',
    },
    kept: 'erfüllt',
    open: 'noch offen',
    missing: { username: 'Wie heißt du?', password: 'Und das Passwort?' },
    wrong: { username: 'Dieser Name geht so noch nicht.', password: 'Dieses Passwort geht so noch nicht.' },
    again: time => `Versuch es in ${time} noch einmal.`,
    busy: 'Einen Moment …',
    language: 'Sprache',
    docs: 'Wie es funktioniert und wie man einen Bot schreibt',
    galaxy: 'Die Galaxis in diesem Moment',
    regions: 'Regionen',
    sectors: 'Sektoren',
    online: 'gerade im Flug',
    silent: 'Die Galaxis antwortet gerade nicht. Wir fragen weiter.',
  },
  es: {
    tagline: 'Despiertas sin pasado. A la galaxia le sobra.',
    pitch:
      'Sácale una nave al guardia con buenas palabras; luego vuela, comercia y hazte un nombre en una galaxia que todos comparten.',
    points: [
      { title: 'Comercia', text: 'Cada trato mueve los precios; los tuyos también.' },
      { title: 'Explora', text: 'Saltos ocultos, viejos pecios, cosas sin nombre.' },
      { title: 'Con otros', text: 'Quien está en tu sector está ahí de verdad.' },
    ],
    modes: { signUp: 'Primera vez', logIn: 'Ya tengo cuenta' },
    entry: 'Sube a bordo',
    does: { signUp: 'Crear cuenta', logIn: 'Entrar' },
    leads: {
      signUp: 'Un nombre y una contraseña, nada más. En un minuto estás volando.',
      logIn: 'Hola de nuevo. Tu nave está donde la dejaste.',
    },
    fields: { username: 'Nombre', password: 'Contraseña' },
    show: 'Mostrar contraseña',
    hide: 'Ocultar contraseña',
    rules: {
      name: 'de 3 a 30 letras sin acentos, cifras o guiones bajos',
      house: 'ningún nombre de la casa, como admin',
      length: 'al menos 8 caracteres',
      different: 'distinta de tu nombre',
    },
    kept: 'cumplido',
    open: 'pendiente',
    missing: { username: '¿Cómo te llamas?', password: '¿Y la contraseña?' },
    wrong: { username: 'Este nombre aún no vale.', password: 'Esta contraseña aún no vale.' },
    again: time => `Vuelve a intentarlo en ${time}.`,
    busy: 'Un momento…',
    language: 'Idioma',
    docs: 'Cómo funciona y cómo escribir un bot',
    galaxy: 'La galaxia ahora mismo',
    regions: 'regiones',
    sectors: 'sectores',
    online: 'pilotos en vuelo',
    silent: 'La galaxia no responde ahora mismo. Seguimos preguntando.',
  },
  fr: {
    tagline: 'Tu te réveilles sans passé. La galaxie en a à revendre.',
    pitch:
      'Soutire un vaisseau au garde à force de belles paroles, puis vole, commerce et fais-toi un nom dans une galaxie que tous partagent.',
    points: [
      { title: 'Commercer', text: 'Chaque affaire fait bouger les prix, les tiens aussi.' },
      { title: 'Explorer', text: 'Passages cachés, vieilles épaves, choses sans nom.' },
      { title: 'Ensemble', text: 'Qui est dans ton secteur y est vraiment.' },
    ],
    modes: { signUp: 'Premier vol', logIn: 'Déjà pilote' },
    entry: 'Monte à bord',
    does: { signUp: 'S’inscrire', logIn: 'Se connecter' },
    leads: {
      signUp: 'Un nom et un mot de passe, rien de plus. Dans une minute, tu voles.',
      logIn: 'Bon retour. Ton vaisseau est là où tu l’as laissé.',
    },
    fields: { username: 'Nom', password: 'Mot de passe' },
    show: 'Afficher le mot de passe',
    hide: 'Masquer le mot de passe',
    rules: {
      name: '3 à 30 lettres sans accent, chiffres ou tirets bas',
      house: 'pas un nom de la maison, comme admin',
      length: 'au moins 8 caractères',
      different: 'différent de ton nom',
    },
    kept: 'rempli',
    open: 'à remplir',
    missing: { username: 'Quel est ton nom ?', password: 'Et le mot de passe ?' },
    wrong: { username: 'Ce nom ne convient pas encore.', password: 'Ce mot de passe ne convient pas encore.' },
    again: time => `Réessaie dans ${time}.`,
    busy: 'Un instant…',
    language: 'Langue',
    docs: 'Comment ça marche, et comment écrire un bot',
    galaxy: 'La galaxie en ce moment',
    regions: 'régions',
    sectors: 'secteurs',
    online: 'pilotes en vol',
    silent: 'La galaxie ne répond pas pour le moment. Nous continuons d’appeler.',
  },
  pt: {
    tagline: 'Você acorda sem passado. A galáxia tem de sobra.',
    pitch:
      'Convença o guarda a lhe dar uma nave; depois voe, negocie e faça seu nome em uma galáxia que todos dividem.',
    points: [
      { title: 'Negocie', text: 'Cada negócio mexe nos preços, os seus também.' },
      { title: 'Explore', text: 'Saltos ocultos, destroços antigos, coisas sem nome.' },
      { title: 'Com outros', text: 'Quem está no seu setor está lá de verdade.' },
    ],
    modes: { signUp: 'Primeira vez', logIn: 'Já tenho conta' },
    entry: 'Suba a bordo',
    does: { signUp: 'Criar conta', logIn: 'Entrar' },
    leads: {
      signUp: 'Um nome e uma senha, mais nada. Em um minuto você está voando.',
      logIn: 'Que bom que você voltou. Sua nave está onde você a deixou.',
    },
    fields: { username: 'Nome', password: 'Senha' },
    show: 'Mostrar senha',
    hide: 'Ocultar senha',
    rules: {
      name: '3 a 30 letras sem acento, números ou sublinhados',
      house: 'nenhum nome da casa, como admin',
      length: 'pelo menos 8 caracteres',
      different: 'diferente do seu nome',
    },
    kept: 'cumprido',
    open: 'falta',
    missing: { username: 'Qual é o seu nome?', password: 'E a senha?' },
    wrong: { username: 'Este nome ainda não serve.', password: 'Esta senha ainda não serve.' },
    again: time => `Tente de novo em ${time}.`,
    busy: 'Um momento…',
    language: 'Idioma',
    docs: 'Como funciona e como escrever um bot',
    galaxy: 'A galáxia agora',
    regions: 'regiões',
    sectors: 'setores',
    online: 'pilotos em voo',
    silent: 'A galáxia não responde agora. Continuamos chamando.',
  },
});
