import { duration } from '../app/durations.ts';
import { language, whole } from '../app/language.ts';
import type { Overview, RegionView } from './Console.ts';
import { perSecond } from './figures.ts';
import { shareOf } from './history.ts';
import { say } from './words.ts';

/** Which node has which region, for how long, and how much goes on in it. */
export function Regions({ overview }: { overview: Overview }) {
  const { regions, regionCount, at } = overview;
  const busiest = Math.max(1, ...regions.map(({ commands }) => commands ?? 0));
  return (
    <>
      <div class="row spread">
        <h2>{say().regions}</h2>
        {regionCount > regions.length && (
          <span class="dim operator-small">{say().moreRegions(whole(regions.length), whole(regionCount))}</span>
        )}
      </div>
      <div class="operator-scroll panel" tabIndex={0} role="group" aria-label={say().lease}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say().region}</th>
              <th scope="col">{say().node}</th>
              <th scope="col" class="operator-right">
                {say().online}
              </th>
              <th scope="col">{say().load}</th>
              <th scope="col" class="operator-right">
                {say().queue}
              </th>
              <th scope="col">{say().lease}</th>
            </tr>
          </thead>
          <tbody>
            {regions.map(region => (
              <Row key={region.id} region={region} busiest={busiest} now={Date.parse(at)} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ region, busiest, now }: { region: RegionView; busiest: number; now: number }) {
  const { displayName, name, sectors, node, online, commands, queue, epoch, expiresAt } = region;
  const left = expiresAt === null ? '' : duration(Date.parse(expiresAt) - now, language.value);
  return (
    <tr class={node === null ? 'operator-asleep' : ''}>
      <th scope="row" class="operator-region">
        {displayName}
        <span class="dim operator-small">
          {name} · {`${whole(sectors)}\u00a0${say().sectors}`}
        </span>
      </th>
      <td>{node ?? <span class="chip">{say().asleep}</span>}</td>
      <td class="number operator-right">{whole(online)}</td>
      <td>
        {node !== null && (
          <div class="operator-bar">
            <div style={{ width: `${shareOf(commands ?? 0, busiest) * 100}%` }} />
            <span class="number">{commands === null ? '–' : perSecond(commands)}</span>
          </div>
        )}
      </td>
      <td class="number operator-right">{queue === null ? '–' : whole(queue)}</td>
      <td class="number operator-lease">
        {node !== null && (
          <>
            {say().epoch(whole(epoch))}
            <span class="dim operator-small">{say().left(left)}</span>
          </>
        )}
      </td>
    </tr>
  );
}
