import type { BotAccount } from './bots/Bot.ts';
import { Crew } from './Crew.ts';
import { Host } from './Host.ts';
import type { Options, Say } from './options.ts';
import { settle, type Settlement } from './settlers.ts';
import { register } from './visitors.ts';

/** Everything a scenario plays on: a server, accounts that may enter it, and processes of bots. */
export interface Stage {
  url: string;
  /** Unless the server is somebody else's. */
  host: Host | undefined;
  crew: Crew;
  accounts: BotAccount[];
}

/** Sets the stage, plays, and clears it away whatever happens. */
export async function onStage<R>(
  { clients, regions, bots, url }: Options,
  { place, say }: { place: Settlement['place']; say: Say },
  play: (stage: Stage) => Promise<R>,
): Promise<R> {
  const host = url ? undefined : await Host.start(say);
  const crew = new Crew(bots);
  try {
    const accounts = host
      ? await settle(host.database.orm.em, host.secret, { count: clients, regions, place })
      : await register(url ?? '', clients, done => say(`${done} of ${clients} registered`));
    return await play({ url: host?.url ?? url ?? '', host, crew, accounts });
  } finally {
    crew.dismiss();
    await host?.stop();
  }
}

export interface JoinFigures {
  count: number;
  perSecond: number;
  p50Ms: number | null;
  p99Ms: number | null;
}
