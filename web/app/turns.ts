import { whole, words } from './language.ts';

const say = words<(count: number) => string>({
  en: (count: number) => (count === 1 ? 'turn' : 'turns'),
  de: (count: number) => (count === 1 ? 'Zug' : 'Züge'),
  es: (count: number) => (count === 1 ? 'turno' : 'turnos'),
  fr: (count: number) => (count < 2 ? 'tour' : 'tours'),
  pt: (count: number) => (count === 1 ? 'turno' : 'turnos'),
});

/** `2 turns`. */
export function turnsText(count: number): string {
  return `${whole(count)} ${say()(count)}`;
}
