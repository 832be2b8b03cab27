const DAMAGE = 200;
/** Mines cripple; they do not kill. */
const LEAST_HULL = 1;

export interface Minefield {
  mines: number;
  mine_owner_id: string | null;
  mine_team_id?: string | null;
}

export interface Strike {
  damage: number;
  hull: number;
  /** The field without the mine that went off; who laid the last one holds nothing any more. */
  left: Minefield;
}

/** The mine that a ship sets off on arrival, if any: owners and their team are spared ([EN4]). */
export function strike(
  field: Readonly<Minefield>,
  pilot: Readonly<{ id: string; teamId?: string | null }>,
  hull: number,
): Strike | null {
  if (field.mines === 0 || isSpared(field, pilot)) return null;
  const after = Math.min(hull, Math.max(LEAST_HULL, hull - DAMAGE));
  const mines = field.mines - 1;
  const left = mines === 0 ? { mines, mine_owner_id: null, mine_team_id: null } : { ...field, mines };
  return { damage: hull - after, hull: after, left };
}

function isSpared({ mine_owner_id, mine_team_id }: Readonly<Minefield>, pilot: { id: string; teamId?: string | null }) {
  return mine_owner_id === pilot.id || Boolean(mine_team_id && mine_team_id === pilot.teamId);
}
