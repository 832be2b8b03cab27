import { Client } from 'pg';
import { Cluster } from './loadtest/cluster/Cluster.ts';
import { SectorWars } from './sdk/SectorWars.ts';
const t0=performance.now();
const cluster = await Cluster.open({ nodes: 3, env: { RATE_LIMITS: 'off', FIRST_LOGIN: 'skip', NODE_ENV: 'test', LOG_LEVEL: 'info', REGION_IDLE_SECONDS:'1' }, envOfNode:[{NODE_REGIONS:'terran-space'},{NODE_REGIONS:'central-nexus'},{}], onProgress: l => console.log(l) });
console.log(performance.now()-t0);
const db = new Client(cluster.databaseUrl); await db.connect();
console.log((await db.query(`select id,name,capital_sector_number,nexus_warp_sector,status from regions`)).rows);
for (const [r,s] of [['terran-space',1],['terran-space',291],['central-nexus',301]] as const) {
 console.log(r,s,(await db.query(`select st.id, st.name, st.sector_id, st.station_class, st.status from stations st join regions r on r.id=st.region_id where r.name=$1 and st.sector_id=$2`,[r,s])).rows);
}
console.log((await db.query(`select tablename from pg_tables where schemaname='public'`)).rows.map(r=>r.tablename).join());
console.log((await db.query(`select column_name from information_schema.columns where table_name='players'`)).rows.map(r=>r.column_name).join());
const galaxy = SectorWars.connect(cluster.urls);
const ann = await galaxy.register('ann', 'correct horse battery');
await db.query('update players set is_galactic_citizen = true');
await ann.enter(); console.log(ann.me);
for (const to of ['central-nexus','terran-space']) {
 const d = await ann.travel(to); console.log(ann.me.currentSectorId, d);
 const m = await galaxy.map(to);
 console.log(JSON.stringify(await ann.moves()).slice(0,800));
 const near=m.stations.filter((s:any)=>Math.abs(s.sectorId-ann.me.currentSectorId)<5); console.log(near.map((s:any)=>[s.sectorId,s.name,s.class]));
}
for (const n of cluster.nodes) console.log(n.log(5).join('\n').slice(0,1500));
await ann.leave(); await db.end(); await cluster.close(); process.exit(0);
