import { attempt } from '../app/notices.ts';
import { useGame } from '../cockpit/context.ts';
import { useKeys } from '../cockpit/keys.ts';
import { surveyOf } from './Survey.ts';
import { exitsFrom, scanTargetOf } from './ways.ts';

/** Digits fly the ways out as they are listed, `s` scans, a full stop ends the flight. */
export function useFlightKeys(): void {
  const game = useGame();
  const { moves, me, selected, visited, helm } = game;
  const exits = exitsFrom(me.value.currentSectorId, moves.value);

  const scan = () => {
    const target = scanTargetOf(exits, selected.value, visited.value);
    if (target !== null) void attempt(() => surveyOf(game).scan(target));
  };
  const fly = (sectorId: number) => {
    selected.value = null;
    void attempt(() => helm.move(sectorId));
  };
  const flights = exits.flatMap(({ key, sectorId }) =>
    key === null || sectorId === null ? [] : [[key, () => fly(sectorId)] as const],
  );
  useKeys({ s: scan, '.': () => helm.stop(), ...Object.fromEntries(flights) });
}
