import { ago } from '../app/durations.ts';
import { language, words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import type { Desk } from './Desk.ts';
import './deals.css';
import { stationClassName } from './names.ts';
import { plotTo } from './plotTo.ts';
import { jumpsFrom } from './ways.ts';
import { say as common } from './words.ts';

const say = words({
  en: {
    nearest: 'Nearest stations',
    lead: 'You can trade at a station. Pick one and plot a course.',
    seen: (age: string) => `prices seen ${age}`,
    none: 'No known way leads to a station from here. Explore: scan the sectors around you.',
    to: (name: string) => `Plot course to ${name}`,
  },
  de: {
    nearest: 'Nächste Stationen',
    lead: 'Handeln kannst du an einer Station. Such dir eine aus und plan einen Kurs.',
    seen: (age: string) => `Preise gesehen ${age}`,
    none: 'Kein bekannter Weg führt von hier zu einer Station. Erkunde: Scanne die Sektoren um dich herum.',
    to: (name: string) => `Kurs nach ${name} planen`,
  },
  es: {
    nearest: 'Estaciones más cercanas',
    lead: 'Se comercia en las estaciones. Elige una y traza el rumbo.',
    seen: (age: string) => `precios vistos ${age}`,
    none: 'Ningún camino conocido lleva a una estación. Explora: escanea los sectores de alrededor.',
    to: (name: string) => `Trazar rumbo a ${name}`,
  },
  fr: {
    nearest: 'Stations les plus proches',
    lead: 'On commerce dans les stations. Choisis-en une et trace la route.',
    seen: (age: string) => `prix vus ${age}`,
    none: 'Aucune route connue ne mène à une station. Explore : scanne les secteurs alentour.',
    to: (name: string) => `Tracer la route vers ${name}`,
  },
  pt: {
    nearest: 'Estações mais próximas',
    lead: 'Negocia-se nas estações. Escolha uma e trace a rota.',
    seen: (age: string) => `preços vistos ${age}`,
    none: 'Nenhum caminho conhecido leva a uma estação. Explore: escaneie os setores ao redor.',
    to: (name: string) => `Traçar rota para ${name}`,
  },
});

const MOST = 6;

/** Where there is no station: the nearest ones, and the way there. */
export function Nearby({ desk }: { desk: Desk }) {
  const { game } = desk;
  const { map } = game.atlas.value;
  const jumps = jumpsFrom(game.me.value.currentSectorId, desk.neighbours.value);
  const nearest = map.stations
    .flatMap(station => {
      const far = jumps.get(station.sectorId);
      return far === undefined ? [] : [{ ...station, far }];
    })
    .toSorted((a, b) => a.far - b.far)
    .slice(0, MOST);
  if (nearest.length === 0) return <p class="dim">{say().none}</p>;
  const now = Date.now();
  return (
    <section class="stack" aria-label={say().nearest}>
      <p class="dim">{say().lead}</p>
      <ul class="station-list">
        {nearest.map(({ id, name, class: rank, sectorId, far }, n) => {
          const seenAt = game.markets.pages.value.get(id)?.seenAt;
          return (
            <li key={id} class="station-item">
              <div class="station-item-text">
                <strong class="station-name">{name}</strong>
                <span class="dim">
                  {stationClassName(rank)} · {common().jumps(far)}
                  {seenAt !== undefined && ` · ${say().seen(ago(now - seenAt, language.value))}`}
                </span>
              </div>
              <Button
                kind={n === 0 ? 'primary' : undefined}
                aria-label={say().to(name)}
                onPress={() => plotTo(game, sectorId)}
              >
                {common().plot}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
