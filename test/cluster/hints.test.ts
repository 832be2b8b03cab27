import { expect } from 'chai';
import { Redis } from 'ioredis';
import { Cluster } from '../../loadtest/cluster/Cluster.ts';
import { inTheNexus, regionIdOf, sendToNexus } from '../support/abroad.ts';
import { type Books, openBooks } from '../support/books.ts';
import { until } from '../support/embedded.ts';
import { heard, hintStories, told } from '../support/hintStories.ts';
import { Pilot } from '../support/pilot.ts';
import { needsRedis } from '../support/redis.ts';

describe('two regions of two nodes', function () {
  this.timeout(60_000);
  let cluster: Cluster;
  let books: Books;

  before(async function () {
    await needsRedis(this);
    cluster = await Cluster.open({
      nodes: 2,
      env: { NODE_ENV: 'test', LOG_LEVEL: 'info', RATE_LIMITS: 'off', FIRST_LOGIN: 'skip', DRAIN_SECONDS: '2' },
      envOfNode: [{ NODE_REGIONS: 'terran-space' }, { NODE_REGIONS: 'central-nexus' }],
    });
    books = await openBooks(cluster.databaseUrl);
  });

  after(async () => {
    await books?.close();
    await cluster?.close();
  });

  const [home, nexus] = [() => cluster.urls[0] ?? '', () => cluster.urls[1] ?? ''];

  hintStories(() => ({ home: home(), nexus: nexus(), books }));

  it('the two regions are on two nodes', async () => {
    const leases = await books.rows(`
      select r.name, l.node_id from region_leases l join regions r on r.id = l.region_id
      where l.expires_at > now() order by name`);
    expect(leases).to.deep.equal([
      { name: 'central-nexus', node_id: 'node-2' },
      { name: 'terran-space', node_id: 'node-1' },
    ]);
  });

  it('a hint that is none, or that the rows know nothing of, changes nothing', async () => {
    const pilot = await Pilot.entered(home());
    const ticketId = await sendToNexus(pilot, books);
    const { playerId } = pilot.session;
    const channel = `region:${await regionIdOf(books, 'terran-space')}`;
    const redis = new Redis(cluster.redisUrl);
    for (const said of [
      'no JSON',
      'null',
      '{"about":"journey"}',
      JSON.stringify({ about: 'gift', id: ticketId, playerId, credits: 1000 }),
      JSON.stringify({ about: 'journey', id: ticketId, playerId }),
      JSON.stringify({ about: 'journey', id: playerId, playerId }),
      JSON.stringify({ about: 'message', id: ticketId, playerId }),
      JSON.stringify({ about: 'team', id: ticketId }),
    ])
      expect(await redis.publish(channel, said)).to.equal(1);
    redis.disconnect();
    expect(await pilot.request('nav.moves')).to.have.property('refused', 'ERR_IN_TRANSIT');
    await pilot.reply('travel.cancel', { ticketId });
    await pilot.reply('nav.moves');
    expect(pilot.heard.map(({ type }) => type))
      .to.not.include.members(['chat'])
      .and.not.include('travel.failed');
    await pilot.leave();
  });

  it('[CH3] while Redis is away words wait in the database; play goes on, and hints come again with it', async () => {
    const ann = await Pilot.entered(home());
    const nell = await inTheNexus(nexus(), books);
    const to = nell.session.playerId;
    const whisper = (text: string) => ann.reply('chat.send', { scope: 'private', to, text });
    await cluster.redis?.kill();
    await whisper('nobody carries this');
    await ann.reply('nav.moves');
    expect(await told(nell)).to.deep.equal([[]]);

    await cluster.redis?.start();
    await until(async () => (await subscribers('central-nexus')) === 1 && (await isRedisUp(home())));
    expect(await told(nell)).to.deep.equal([[]]);
    await nell.leave();
    await nell.enter();
    await until(() => heard(nell).length > 0);
    await whisper('but this');
    await until(() => heard(nell).length > 1);
    expect(await told(nell, ann)).to.deep.equal([
      ['nobody carries this', 'but this'],
      ['nobody carries this', 'but this'],
    ]);
    await Promise.all([ann.leave(), nell.leave()]);
  });

  async function subscribers(region: string): Promise<number> {
    const redis = new Redis(cluster.redisUrl);
    try {
      const [, count] = await redis.pubsub('NUMSUB', `region:${await regionIdOf(books, region)}`);
      return Number(count);
    } finally {
      redis.disconnect();
    }
  }
});

async function isRedisUp(url: string): Promise<boolean> {
  return /sectorwars_redis_up\S* 1/.test(await (await fetch(`${url}/metrics`)).text());
}
