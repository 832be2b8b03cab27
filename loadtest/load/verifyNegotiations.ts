import type { EntityManager } from '@mikro-orm/postgresql';
import { AuditService } from '../../src/services/AuditService.ts';
import { type Acknowledged, WORDS } from './bots/talk.ts';

export interface NegotiationVerdict {
  /** Acknowledged answers and signatures that are not there. */
  lost: number;
  acknowledged: number;
  misfits: number;
  faults: string[];
}

/** Holds what newcomers were told against what is in the database, after the server has ended. */
export async function verifyNegotiations(em: EntityManager, told: Acknowledged): Promise<NegotiationVerdict> {
  const lostAnswers = await missing(em, told.exchanges, ANSWERED, [WORDS]);
  const lostSignatures = await missing(em, told.completes.map(signatureOf), SIGNED);
  const [misfits] = await em.fork().execute<{ count: number }[]>(MISFITS);
  const lost = lostAnswers + lostSignatures;
  const faults = (await new AuditService(em).faults()).map(
    ({ account, id, ledger, balance }) => `the ledger of ${account} ${id} says ${ledger}, the balance is ${balance}`,
  );
  if (lostAnswers > 0) faults.push(`${lostAnswers} acknowledged answers are not there`);
  if (lostSignatures > 0) faults.push(`${lostSignatures} acknowledged signatures are not there as they were told`);
  if (misfits?.count) faults.push(`${misfits.count} pilots have another number of ships than they should`);
  return {
    lost,
    acknowledged: told.exchanges.length + told.completes.length,
    misfits: misfits?.count ?? 0,
    faults,
  };
}

const ANSWERED = `select id::text as key from dialogue_exchanges where player_response = ?`;

/** Who is through, with which ship and what money. */
const SIGNED = `
  select p.id || ' ' || s.id || ' ' || p.credits as key
  from player_first_login_states f join players p on p.id = f.player_id join ships s on s.id = p.current_ship_id
  where f.has_completed_first_login`;

/** Nobody has a ship before the signature, and everybody one after it. */
const MISFITS = `
  select count(*)::int as count from (
    select p.id, count(s.id) as ships, coalesce(f.has_completed_first_login, false) as through
    from players p left join player_first_login_states f on f.player_id = p.id left join ships s on s.owner_id = p.id
    group by p.id, f.has_completed_first_login) as pilots
  where ships <> through::int`;

function signatureOf({ playerId, shipId, credits }: Acknowledged['completes'][number]): string {
  return `${playerId} ${shipId} ${credits}`;
}

async function missing(
  em: EntityManager,
  expected: readonly string[],
  statement: string,
  parameters: string[] = [],
): Promise<number> {
  const rows = await em.fork().execute<{ key: string }[]>(statement, parameters);
  const there = new Set(rows.map(({ key }) => key));
  return expected.filter(key => !there.has(key)).length;
}
