import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import * as fc from 'fast-check';
import { Refusal } from '../../src/rules/refusal.ts';
import { offerFor } from '../../src/rules/negotiation/shipOffer.ts';
import { guardFor } from '../../src/rules/data/guards.ts';
import type { Visitor } from '../../src/protocol/firstLogin.ts';
import { FirstLoginService, type OpenNegotiation } from '../../src/services/FirstLoginService.ts';
import { LeaseLost } from '../../src/world/GroupCommit.ts';
import { GOOD_ANSWER } from '../support/Newcomer.ts';
import { refused, rejection } from '../support/refused.ts';
import { type SmallWorld, smallWorld } from '../support/smallWorld.ts';

const visitor: Visitor = { language: 'en', client: { userAgent: 'a test', locale: 'en' } };
const NOW = Date.UTC(2102, 0, 1);

describe('the first login', () => {
  let small: SmallWorld;
  let service: FirstLoginService;
  let playerId: string;
  let made = 0;

  before(async () => {
    small = await smallWorld('first_login');
    service = new FirstLoginService(small.em, () => NOW);
  });

  after(() => small.close());

  beforeEach(async () => {
    playerId = await newPlayer();
  });

  async function newPlayer(): Promise<string> {
    const id = randomUUID();
    const username = `newcomer_${(made += 1)}`;
    await small.em.execute('insert into users (id, username) values (?, ?)', [id, username]);
    await small.em.execute('insert into players (id, user_id, credits) values (?, ?, 10000)', [id, id]);
    await small.em.execute(
      `insert into credit_entries (account_type, account_id, delta, reason) values ('player', ?, 10000, 'opening')`,
      [id],
    );
    return id;
  }

  const rows = <T extends object>(sql: string, values: unknown[] = [playerId]) => small.em.execute<T[]>(sql, values);
  const one = async (sql: string, values?: unknown[]) => (await rows<Record<string, unknown>>(sql, values))[0] ?? {};
  const session = () => one('select * from first_login_sessions where player_id = ?');
  const state = () => one('select * from player_first_login_states where player_id = ?');
  const exchanges = () =>
    rows<Record<string, unknown>>(
      `select e.* from dialogue_exchanges e join first_login_sessions s on s.id = e.session_id
       where s.player_id = ? order by sequence_number`,
    );

  /** Meets a guard of that character over these ships, whatever chance had in mind. */
  async function meet(trait: string, ships: string[]): Promise<OpenNegotiation> {
    await service.open(playerId, visitor);
    await rows('update first_login_sessions set guard_trait = ? where player_id = ?', [trait, playerId]);
    await rows(
      `update ship_presentation_options set available_ships = ?::text[]
       where session_id = (select id from first_login_sessions where player_id = ?)`,
      [`{${ships.join()}}`, playerId],
    );
    return service.open(playerId, visitor);
  }

  async function talk(open: OpenNegotiation, shipType: string, texts: readonly string[]): Promise<void> {
    const [first = '', ...others] = texts;
    let turn = await commit(open, () => service.claim(open, { shipType: shipType as 'CARRIER', text: first }));
    for (const text of others) {
      if (!turn.exchangeId) return;
      const { exchangeId } = turn;
      turn = await commit(open, () => service.answer(open, { exchangeId, text }));
    }
  }

  it('[GU3, NG1] begins with a guard, three ships and the scene, and all of it is kept', async () => {
    const { talk: begun } = await service.open(playerId, visitor);
    const kept = await session();
    const guard = guardFor(String(kept['id']));
    expect(kept).to.include({
      id: begun.session.id,
      guard_name: guard.name,
      guard_title: guard.title,
      guard_trait: guard.trait,
      guard_base_suspicion: guard.baseSuspicion,
      completed_at: null,
    });
    expect(kept['client_info']).to.deep.equal(visitor.client);
    const options = await one('select * from ship_presentation_options where session_id = ?', [begun.session.id]);
    expect(options).to.deep.include({
      available_ships: begun.options.availableShips,
      escape_pod_present: true,
      special_event_active: false,
    });
    expect(offerFor(String(options['seed_value']))).to.deep.equal({
      rarityRoll: options['rarity_roll'],
      availableShips: options['available_ships'],
    });
    expect(await exchanges()).to.have.length(1);
    expect((await exchanges())[0]).to.include({ sequence_number: 1, topic: 'introduction', player_response: '' });
    expect(await state()).to.include({
      attempts: 1,
      current_session_id: begun.session.id,
      has_completed_first_login: false,
      claimed_ship: false,
    });
  });

  it('[NG21] goes on where it was, whoever takes it up', async () => {
    const open = await service.open(playerId, visitor);
    const ship = open.talk.options.availableShips[1] as 'CARRIER';
    const turn = await commit(open, () => service.claim(open, { shipType: ship, text: 'The one on the left.' }));
    const again = await service.open(playerId, visitor);
    expect(again.talk).to.deep.equal(open.talk);
    const next = await commit(again, () => service.answer(again, { exchangeId: turn.exchangeId ?? '', text: 'Yes.' }));
    expect(next.sequence).to.equal(3);
    expect(await state()).to.include({ attempts: 1 });
  });

  it('has one writer: who had it before writes nothing any more', async () => {
    const open = await service.open(playerId, visitor);
    await service.open(playerId, visitor);
    const ship = open.talk.options.availableShips[1] as 'CARRIER';
    const late = commit(open, () => service.claim(open, { shipType: ship, text: 'Mine.' }));
    expect(await rejection(late)).to.be.instanceOf(LeaseLost);
    expect(await session()).to.include({ ship_claimed: null });
  });

  it('[NG18, NG24] keeps of every answer what it was worth, what it claims, how long it took and what it cost', async () => {
    const open = await meet('Shrewd Investigator', ['ESCAPE_POD', 'SCOUT_SHIP', 'CARGO_HAULER']);
    await talk(open, 'SCOUT_SHIP', ['I am captain Ada Voss and I bought her new.', 'She was inherited and old.']);
    const [claim, answer, question] = await exchanges();
    expect(claim).to.include({ ai_provider: 'rules', estimated_cost_usd: 0, tokens_used: 0, response_time_ms: 0 });
    expect(claim?.['consistency']).to.be.closeTo(0.8, 1e-9);
    expect(claim?.['key_extracted_info']).to.be.an('object').that.is.not.empty;
    expect(answer?.['consistency']).to.be.closeTo(0.4, 1e-9);
    expect(answer?.['detected_contradictions']).to.have.length(2);
    expect(answer?.['current_suspicion']).to.be.a('number');
    expect(question).to.include({ player_response: '', believability: null });
    expect(await state()).to.deep.include({ claimed_ship: true, previous_ship_claims: ['SCOUT_SHIP'] });
  });

  for (const [text, ship, trait, outcome, awarded, credits, bonus, penalty] of [
    ['Yes.', 'SCOUT_SHIP', 'Paranoid Newbie', 'SUCCESS', 'SCOUT_SHIP', 2000, false, false],
    ['Yes.', 'CARGO_HAULER', 'Paranoid Newbie', 'FAILURE', 'ESCAPE_POD', 500, false, true],
    ['Yes.', 'DEFENDER', 'Shrewd Investigator', 'FAILURE', 'ESCAPE_POD', 500, false, true],
    [GOOD_ANSWER, 'COLONY_SHIP', 'Paranoid Newbie', 'SUCCESS', 'COLONY_SHIP', 10_000, true, false],
  ] as const) {
    it(`[NG14] "${text}" for the ${ship} before the ${trait} is a ${outcome} and brings ${credits}`, async () => {
      const open = await meet(trait, ['ESCAPE_POD', 'LIGHT_FREIGHTER', ship]);
      await talk(open, ship, times(5, text));
      expect(await session()).to.include({
        outcome,
        awarded_ship: awarded,
        starting_credits: credits,
        negotiation_bonus_flag: bonus,
        notoriety_penalty: penalty,
      });
      const signed = await commit(open, () => service.complete(open, null));
      expect(signed).to.deep.include({ credits, bonus, penalty });
      expect(signed.ship.type).to.equal(awarded);
    });
  }

  it('[NG22] signing gives one ship, the credits, the flags and a line in the ledger, at once', async () => {
    const open = await meet('Friendly Veteran', ['ESCAPE_POD', 'SCOUT_SHIP', 'CARGO_HAULER']);
    await talk(open, 'SCOUT_SHIP', times(5, GOOD_ANSWER));
    const { ship } = await commit(open, () => service.complete(open, null));
    const [ships, player] = [
      await rows<Record<string, unknown>>('select * from ships where owner_id = ?'),
      await one('select * from players where id = ?'),
    ];
    expect(ships).to.have.length(1);
    expect(ships[0]).to.deep.include({
      id: ship.id,
      type: 'SCOUT_SHIP',
      is_flagship: true,
      purchase_value: 1000,
      current_value: 1000,
      status: 'IN_SPACE',
    });
    expect(ships[0]?.['insurance']).to.deep.equal({ type: 'NONE', mg_rep_awarded: [] });
    expect(player).to.include({
      credits: 2000,
      current_ship_id: ship.id,
      aria_relationship_score: 50,
      aria_total_interactions: 1,
      nickname: null,
    });
    expect(player['first_login']).to.deep.equal({ completed: true, session_id: open.talk.session.id });
    expect(player['settings']).to.deep.equal({ trade_bonus: 0.1 });
    const [{ sum } = { sum: 0 }] = await rows<{ sum: string }>(
      'select sum(delta) as sum from credit_entries where account_id = ?',
    );
    expect(Number(sum)).to.equal(2000);
    expect(await state()).to.include({ has_completed_first_login: true, received_resources: true });
  });

  it('[NG22] who has signed gets nothing more, whoever asks', async () => {
    const open = await service.open(playerId, visitor);
    await talk(open, 'ESCAPE_POD', ['The pod, please.']);
    await commit(open, () => service.complete(open, null));
    expect(() => service.complete(open, null))
      .to.throw(Refusal)
      .with.property('code', 'ERR_ALREADY_DONE');
    expect(await refused(service.open(playerId, visitor))).to.equal('ERR_ALREADY_DONE');
  });

  it('[NG22] of two rooms that sign at the same moment one does', async () => {
    const first = await service.open(playerId, visitor);
    await talk(first, 'ESCAPE_POD', ['The pod, please.']);
    const others = await Promise.all([1, 2, 3].map(() => service.open(playerId, visitor)));
    const outcomes = await Promise.allSettled(
      [first, ...others].map(open => commit(open, () => service.complete(open, null))),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).to.have.length(1);
    expect(await rows('select 1 from ships where owner_id = ?')).to.have.length(1);
  });

  it('[NG15] the pod is had for the asking', async () => {
    const open = await service.open(playerId, visitor);
    const turn = await commit(open, () => service.claim(open, { shipType: 'ESCAPE_POD', text: 'The little one.' }));
    expect(turn).to.include({ step: 'outcome', exchangeId: null });
    expect(turn.outcome).to.deep.include({ result: 'SUCCESS', awardedShip: 'ESCAPE_POD', startingCredits: 1000 });
  });

  it('[NG2, NG20] refuses what is out of turn, and nothing is changed by it', async () => {
    const open = await meet('Shrewd Investigator', ['ESCAPE_POD', 'SCOUT_SHIP', 'CARGO_HAULER']);
    const say = (command: () => unknown) => refused(commit(open, command));
    const all = async () => [await session(), await state(), await exchanges()];
    const before = await all();
    expect(await say(() => service.claim(open, { shipType: 'CARRIER', text: 'Mine.' }))).to.equal('ERR_UNKNOWN_SHIP');
    expect(await say(() => service.claim(open, { shipType: 'SCOUT_SHIP', text: '   ' }))).to.equal('ERR_TEXT_REJECTED');
    expect(await say(() => service.answer(open, { exchangeId: randomUUID(), text: 'Mine.' }))).to.equal('ERR_STEP');
    expect(await say(() => service.complete(open, null))).to.equal('ERR_STEP');
    expect(await all()).to.deep.equal(before);

    await talk(open, 'SCOUT_SHIP', ['That one.']);
    const claimed = await all();
    expect(await say(() => service.claim(open, { shipType: 'SCOUT_SHIP', text: 'Mine.' }))).to.equal('ERR_STEP');
    const stale = String((await exchanges())[0]?.['id']);
    expect(await say(() => service.answer(open, { exchangeId: stale, text: 'Mine.' }))).to.equal('ERR_STALE_EXCHANGE');
    expect(await all()).to.deep.equal(claimed);
  });

  it('[NG21] walking away brings another guard and other ships, five times at most, and never after the decision', async () => {
    const open = await service.open(playerId, visitor);
    const seen = new Set<string>([open.talk.session.id]);
    for (let attempt = 2; attempt <= 5; attempt += 1) {
      const turn = await commit(open, () => service.restart(open));
      expect(turn).to.include({ step: 'choosing', sequence: 1 });
      seen.add(open.talk.session.id);
      expect(await state()).to.include({ attempts: attempt, current_session_id: open.talk.session.id });
    }
    expect(seen.size).to.equal(5);
    expect(await rows('select 1 from first_login_sessions where player_id = ?')).to.have.length(1);
    expect(await exchanges()).to.have.length(1);
    expect(await refused(commit(open, () => service.restart(open)))).to.equal('ERR_STEP');

    playerId = await newPlayer();
    const decided = await service.open(playerId, visitor);
    await talk(decided, 'ESCAPE_POD', ['The pod.']);
    expect(await refused(commit(decided, () => service.restart(decided)))).to.equal('ERR_STEP');
  });

  it('[NG17, NG23] a nickname is one’s own, or the guard says why not', async () => {
    const open = await service.open(playerId, visitor);
    await talk(open, 'ESCAPE_POD', ['The pod.']);
    const reserve = (name: string) => rejection(service.reserveNickname(open, name)) as Promise<Refusal>;
    expect((await reserve('ab')).data).to.deep.equal({ reason: 'length' });
    expect((await reserve('Aria')).data).to.deep.equal({ reason: 'profanity' });
    expect((await reserve('NEWCOMER_1')).data).to.deep.equal({ reason: 'taken' });
    expect((await reserve('Ada')).data).to.deep.equal({ reason: 'taken' });
    const name = `Void Walker${made}`;
    await service.reserveNickname(open, name);
    await service.reserveNickname(open, name);
    const { displayName, ship } = await commit(open, () => service.complete(open, name));
    expect([displayName, ship.name]).to.deep.equal([name, `${name}'s Escape Pod`]);
    expect(await one('select nickname from players where id = ?')).to.deep.equal({ nickname: name });
  });

  it('[NG22] whatever is said, retried and taken up again, there is one ship and the ledger is right', async () => {
    const step = fc.oneof(
      fc.record({
        kind: fc.constant('claim' as const),
        ship: fc.nat(3),
        text: fc.constantFrom(GOOD_ANSWER, 'Yes.', ' '),
      }),
      fc.record({
        kind: fc.constant('answer' as const),
        stale: fc.boolean(),
        text: fc.constantFrom(GOOD_ANSWER, 'No.', ''),
      }),
      fc.constant({ kind: 'complete' as const }),
      fc.record({ kind: fc.constantFrom('restart' as const, 'reopen' as const, 'stale' as const) }),
    );
    let through = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async steps => {
        playerId = await newPlayer();
        let open = await service.open(playerId, visitor);
        let signed = 0;
        for (const what of steps) {
          const command = () => {
            if (what.kind === 'claim')
              return service.claim(open, {
                shipType: open.talk.options.availableShips[what.ship % 3] as 'CARRIER',
                text: what.text,
              });
            if (what.kind === 'answer') {
              const { id = randomUUID() } = (what.stale ? open.talk.exchanges[0] : open.talk.exchanges.at(-1)) ?? {};
              return service.answer(open, { exchangeId: id, text: what.text });
            }
            return what.kind === 'restart' ? service.restart(open) : service.complete(open, null);
          };
          try {
            if (what.kind === 'stale') await service.open(playerId, visitor);
            if (what.kind === 'reopen') open = await service.open(playerId, visitor);
            else {
              await commit(open, command);
              if (what.kind === 'complete' || what.kind === 'stale') signed += 1;
            }
          } catch (error) {
            if (error instanceof Refusal) continue;
            expect(error).to.be.instanceOf(LeaseLost);
            const again = await service.open(playerId, visitor).catch(() => null);
            if (!again) break;
            open = again;
          }
        }
        const [player, ships, ledger] = [
          await one('select credits, current_ship_id as ship from players where id = ?'),
          await rows<{ id: string }>('select id from ships where owner_id = ?'),
          await one('select sum(delta)::int as sum from credit_entries where account_id = ?'),
        ];
        expect(signed).to.be.at.most(1);
        through += signed;
        expect(ships.map(({ id }) => id)).to.deep.equal(signed ? [player['ship']] : []);
        expect(ledger['sum']).to.equal(player['credits']);
        expect((await state())['has_completed_first_login']).to.equal(signed === 1);
      }),
      { numRuns: 60 },
    );
    expect(through).to.be.at.least(3);
  }).timeout(60_000);
});

/** As a room does it: all or nothing, then durable. */
async function commit<R>(open: OpenNegotiation, command: () => R): Promise<R> {
  const { writes } = open.negotiation;
  let reply: R;
  try {
    reply = command();
    writes.keep();
  } catch (error) {
    writes.revert();
    throw error;
  }
  await open.commit.write(writes.take());
  return reply;
}

function times(count: number, text: string): string[] {
  return Array.from({ length: count }, () => text);
}
