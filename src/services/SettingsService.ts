import { Player } from '../entities/index.ts';
import type { InputOf } from '../protocol/commands.ts';
import { mergeSettings, ownSettings } from '../rules/settings.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';

/** What players set for themselves. */
export class SettingsService {
  /** The player's settings after the change. An empty change only reads them. */
  change(world: World, { player }: Pilot, patch: InputOf<'player.settings'>['patch']) {
    if (Object.keys(patch).length > 0) world.set(Player, player, { settings: mergeSettings(player.settings, patch) });
    return { settings: ownSettings(player.settings) };
  }
}
