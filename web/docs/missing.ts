import { language, words } from '../app/language.ts';

const say = words({
  en: { title: 'Empty space', text: 'Nothing is at this address.', game: 'To the game', docs: 'To the protocol' },
  de: { title: 'Leerer Raum', text: 'Unter dieser Adresse ist nichts.', game: 'Zum Spiel', docs: 'Zum Protokoll' },
  es: { title: 'Espacio vacío', text: 'En esta dirección no hay nada.', game: 'Al juego', docs: 'Al protocolo' },
  fr: { title: 'Espace vide', text: 'Il n’y a rien à cette adresse.', game: 'Vers le jeu', docs: 'Vers le protocole' },
  pt: { title: 'Espaço vazio', text: 'Não há nada neste endereço.', game: 'Ao jogo', docs: 'Ao protocolo' },
});

/** The page stands without scripts, in English; here it learns the language of the browser. */
document.documentElement.lang = language.value;
document.title = `${say().title} · SectorWars 2102`;
const put = (selector: string, text: string) => document.querySelector(selector)?.replaceChildren(text);
put('h1', say().title);
put('p', say().text);
put('a[href="/"]', say().game);
put('a[href="/docs"]', say().docs);
