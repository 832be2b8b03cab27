import { useSignal } from '@preact/signals';
import type { Answer } from '../../sdk/Api.ts';
import { attempt } from '../app/notices.ts';
import { whole } from '../app/language.ts';
import { kindOf } from '../app/placeNames.ts';
import { useGame } from '../cockpit/context.ts';
import { say } from './words.ts';

/** The Nexus in figures, cluster by cluster; asked for when somebody wants to know. */
export function NexusFigures() {
  const { galaxy } = useGame();
  const stats = useSignal<Answer<'nexusStats'> | null>(null);
  const open = async (isOpen: boolean) => {
    if (isOpen && !stats.value) stats.value = (await attempt(() => galaxy.nexusStats())) ?? null;
  };
  const known = stats.value;
  return (
    <details class="journey-nexus" onToggle={event => void open(event.currentTarget.open)}>
      <summary>{say().clusters(known?.clusters.length ?? 20)}</summary>
      {!known && <p class="dim">{say().loading}</p>}
      {known && (
        <>
          <p class="dim number">
            {say().stations} {whole(known.totalStations)} · {say().planets} {whole(known.totalPlanets)} · {say().warps}{' '}
            {whole(known.totalWarps + known.totalTunnels)}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{say().cluster}</th>
                <th scope="col" class="journey-figure">
                  {say().sectors}
                </th>
                <th scope="col" class="journey-figure">
                  {say().security}
                </th>
              </tr>
            </thead>
            <tbody>
              {known.clusters.map(({ id, name, type, sectors, averageSecurity }) => (
                <tr key={id}>
                  <td>
                    {name}
                    <span class="journey-kind">{kindOf('clusters', type)}</span>
                  </td>
                  <td class="number journey-figure">{whole(sectors)}</td>
                  <td class="number journey-figure">{whole(averageSecurity)}/10</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </details>
  );
}
