import { gunzipSync } from 'node:zlib';
import { expect } from 'chai';
import { NexusCluster, NexusStats, RegionDetail, RegionMap, RegionSummary } from '../../src/protocol/regions.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { raw } from '../support/http.ts';

describe('HTTP', () => {
  let app: TestApp;
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });

  before(async function () {
    this.timeout(30_000);
    app = await testApp('http', { ALLOWED_ORIGINS: 'https://play.example' });
  });

  after(() => app.stop());

  it('is alive, ready and measured', async () => {
    expect(await (await get('/livez')).json()).to.deep.equal({ status: 'alive' });
    expect(await (await get('/readyz')).json()).to.deep.equal({ status: 'ready' });
    await get('/api/v1/regions/central-nexus');
    const metrics = await (await get('/metrics')).text();
    expect(metrics)
      .to.match(/sectorwars_ready\{node="http"\} 1/)
      .and.match(/sectorwars_http_request_seconds_count\{[^}]*route="\/api\/v1\/regions\/:name"/);
    expect(metrics).to.not.include('central-nexus');
  });

  it('lists the regions with their governance', async () => {
    const { regions } = (await (await get('/api/v1/regions')).json()) as { regions: unknown[] };
    const parsed = RegionSummary.array().parse(regions);
    expect(parsed.map(region => [region.name, region.kind, region.sectors, region.status])).to.deep.equal([
      ['central-nexus', 'central_nexus', 5000, 'active'],
      ['terran-space', 'terran_space', 300, 'active'],
    ]);
  });

  it('shows one region with its totals', async () => {
    const region = RegionDetail.parse(await (await get('/api/v1/regions/terran-space')).json());
    expect(region).to.include({ capitalSectorId: 1, taxRate: 0.05, clusters: 6, stations: 45 });
    expect(region.landingSectorId).to.be.within(2, 300);
  });

  for (const path of [
    '/api/v1/regions/nowhere',
    '/api/v1/regions/nowhere/map',
    '/api/v1/regions/a%20b',
    '/api/v1/nothing',
    '/nothing',
  ]) {
    it(`${path} is refused with 404 in the one error body`, async () => {
      const response = await get(path);
      expect(response.status).to.equal(404);
      const { error } = (await response.json()) as { error: Record<string, unknown> };
      expect(error).to.include({ code: 'ERR_NOT_FOUND', message: 'There is no such thing here.' });
    });
  }

  it('an address that is not well formed is refused, not a fault of ours', async () => {
    const response = await get('/api/v1/regions/%E0%A4%A');
    expect(response.status).to.equal(422);
    expect(await response.json()).to.have.nested.property('error.code', 'ERR_BAD_REQUEST');
  });

  it('the map of 5,000 sectors is whole: every edge ends at a sector, every station has its place', async () => {
    const map = RegionMap.parse(await (await get('/api/v1/regions/central-nexus/map')).json());
    const ids = new Set(map.sectors.map(sector => sector.id));
    expect(ids.size).to.equal(5000);
    expect(map.warps.every(warp => ids.has(warp.from) && ids.has(warp.to))).to.equal(true);
    expect(map.stations.every(station => ids.has(station.sectorId))).to.equal(true);
    expect(map.tunnels.some(tunnel => !ids.has(tunnel.from) || !ids.has(tunnel.to))).to.equal(true);
    expect(map.sectors.filter(sector => sector.capital)).to.have.length(1);
  });

  it('a map is compressed for those who can read that, and whole for the others', async () => {
    const zipped = await raw(app.url + '/api/v1/regions/central-nexus/map', { 'accept-encoding': 'gzip' });
    const plain = await raw(app.url + '/api/v1/regions/central-nexus/map', {});
    expect(zipped.headers['content-encoding']).to.equal('gzip');
    expect(plain.headers['content-encoding']).to.equal(undefined);
    expect(gunzipSync(zipped.body).equals(plain.body)).to.equal(true);
    expect(zipped.body.length).to.be.below(plain.body.length / 4);
  });

  it('who has the current map is told so', async () => {
    const etag = (await get('/api/v1/regions/terran-space/map')).headers.get('etag') ?? '';
    const current = await raw(app.url + '/api/v1/regions/terran-space/map', { 'if-none-match': etag });
    expect([current.status, current.body.length]).to.deep.equal([304, 0]);
    expect((await raw(app.url + '/api/v1/regions/central-nexus/map', { 'if-none-match': etag })).status).to.equal(200);
  });

  it('the catalogue has ships, commodities, factions and ranks, with an ETag', async () => {
    const response = await get('/api/v1/catalog');
    expect(response.headers.get('etag')).to.match(/^W\//);
    expect(await response.json()).to.have.all.keys('ships', 'commodities', 'factions', 'ranks');
  });

  it('the nexus in figures', async () => {
    const stats = NexusStats.parse(await (await get('/api/v1/nexus/stats')).json());
    expect(stats).to.include({ totalSectors: 5000 });
    expect(stats.totalWarps).to.be.above(5000);
    const { clusters } = (await (await get('/api/v1/nexus/clusters')).json()) as { clusters: unknown[] };
    const parsed = NexusCluster.array().parse(clusters);
    expect(parsed).to.have.length(20);
    expect(parsed.every(cluster => cluster.sectors === 250)).to.equal(true);
    expect(parsed[0]).to.include({ type: 'TRADE_HUB', economicValue: 8 });
  });

  it('another page may call only when it is allowed to', async () => {
    const allowed = await get('/api/v1/catalog', { origin: 'https://play.example' });
    expect(allowed.headers.get('access-control-allow-origin')).to.equal('https://play.example');
    const other = await get('/api/v1/catalog', { origin: 'https://evil.example' });
    expect(other.headers.get('access-control-allow-origin')).to.equal(null);
  });
});
