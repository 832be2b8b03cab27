import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditService } from '../../src/services/AuditService.ts';
import type { Account, Log } from './bots/messages.ts';

export interface Verdict {
  /** Acknowledged commands without a receipt. */
  lost: number;
  acknowledged: number;
  /** Everything that is not as it was promised, a line each; nothing when all is well. */
  faults: string[];
}

/** Holds what clients were told against what is in the database, after the server has ended. */
export async function verify(em: EntityManager, logs: readonly Log[]): Promise<Verdict> {
  const faults = logs.flatMap(log => log.faults);
  let lost = 0;
  for (const log of logs) lost += await lostOf(em, log);
  if (lost > 0) faults.push(`${lost} acknowledged commands have no receipt`);

  for (const fault of await new AuditService(em).faults())
    faults.push(`the ledger of ${fault.account} ${fault.id} says ${fault.ledger}, the balance is ${fault.balance}`);
  faults.push(
    ...(await strayed(
      em,
      logs.flatMap(log => log.accounts),
    )),
  );
  const acknowledged = logs.reduce((sum, log) => sum + log.acknowledged.length, 0);
  return { lost, acknowledged, faults };
}

/** The ids of a fleet are its prefix and a number: what is there is ticked off in an array. */
async function lostOf(em: EntityManager, { prefix, given, acknowledged }: Log): Promise<number> {
  const there = new Uint8Array(given + 1);
  const rows = await em
    .fork()
    .execute<{ number: string }[]>(
      `select right(command_id::text, 12) as number from command_receipts where command_id::text like ?`,
      [`${prefix}%`],
    );
  for (const { number } of rows) there[Number.parseInt(number, 16)] = 1;
  return acknowledged.reduce((lost, number) => lost + (there[number] ? 0 : 1), 0);
}

interface Place {
  id: string;
  credits: number;
  sectorId: number;
  docked: boolean;
  used: number;
}

const PLACES = `
  select p.id, p.credits, p.current_sector_id as "sectorId", p.is_docked as docked, (s.cargo ->> 'used')::int as used
  from players p join ships s on s.id = p.current_ship_id where p.id = any(?::uuid[])`;

/** Pilots who are not as their last answers said. What a pilot without an answer did is not known. */
async function strayed(em: EntityManager, accounts: readonly Account[]): Promise<string[]> {
  const sure = accounts.filter(({ unsure }) => !unsure);
  const ids = `{${sure.map(({ playerId }) => playerId).join()}}`;
  const places = new Map((await em.fork().execute<Place[]>(PLACES, [ids])).map(place => [place.id, place]));
  return sure.flatMap(({ playerId, me }) => {
    const told = { credits: me.credits, sectorId: me.sectorId, docked: me.docked, used: me.cargo.used };
    const { id: _id, ...stored } = places.get(playerId) ?? { id: playerId };
    const same = Object.entries(told).every(([name, value]) => stored[name as keyof typeof stored] === value);
    return same
      ? []
      : [`pilot ${playerId} was told ${JSON.stringify(told)}, the database says ${JSON.stringify(stored)}`];
  });
}
