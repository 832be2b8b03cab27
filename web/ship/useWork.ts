import { whole } from '../app/language.ts';
import { notify } from '../app/notices.ts';
import { useGame } from '../cockpit/context.ts';
import type { PayloadOf } from '../../sdk/commands.ts';
import type { Hangar, OwnShip } from './Hangar.ts';
import { upgradeName } from './systems.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

type Tier = PayloadOf<'ship.insure'>['tier'];
type Ship = Pick<OwnShip, 'id'>;

/** What is done for ships: each gives its command, says what came of it and has the hangar look again. Throws what is refused. */
export function useWork(hangar: Hangar) {
  const { pilot } = useGame();
  const done = async (sentence: string) => {
    notify(sentence, 'good');
    await hangar.look();
  };
  return {
    repair: async ({ id }: Ship) => {
      const { cost } = await pilot.command('ship.repair', { shipId: id });
      await done(work().repaired(whole(cost)));
    },
    service: async ({ id }: Ship, tier: PayloadOf<'ship.service'>['tier']) => {
      const { cost } = await pilot.command('ship.service', { shipId: id, tier });
      await done(work().serviced(whole(cost)));
    },
    insure: async ({ id }: Ship, tier: Tier) => {
      const { ship } = await pilot.command('ship.insure', { shipId: id, tier });
      await done(work().insured(say().tier[tier], whole(ship.insurance.payout)));
    },
    fit: async ({ id }: Ship, upgrade: PayloadOf<'ship.upgrade'>['upgrade']) => {
      const { level } = await pilot.command('ship.upgrade', { shipId: id, upgrade });
      await done(work().fitted(upgradeName(upgrade), level));
    },
    buy: async (type: OwnShip['type'], name: string) => {
      const { ship } = await pilot.command('ship.buy', { type, ...(name ? { name } : {}) });
      await done(ship.isFlown ? work().boughtFlown(ship.name) : work().bought(ship.name));
    },
    board: async ({ id }: Ship) => {
      const { ship } = await pilot.command('ship.activate', { shipId: id });
      await done(work().boarded(ship.name));
    },
    rename: async ({ id }: Ship, name: string) => {
      const { ship } = await pilot.command('ship.rename', { shipId: id, name });
      await done(say().renamed(ship.name));
    },
  };
}
