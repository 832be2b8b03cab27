import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from '../game/Game.ts';

const Context = createContext<Game | null>(null);

export const GameProvider = Context.Provider;

/** The game that the cockpit shows. */
export function useGame(): Game {
  const game = useContext(Context);
  if (!game) throw new Error('outside of the cockpit');
  return game;
}
