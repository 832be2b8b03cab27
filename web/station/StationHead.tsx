import { notify } from '../app/notices.ts';
import { words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import type { Desk } from './Desk.ts';
import { stationClassName } from './names.ts';
import { say as common } from './words.ts';

const say = words({
  en: {
    none: 'No station here',
    class: (n: number) => `Class ${n}`,
    ship: 'Ship services',
    off: (name: string) => `You have cast off from ${name}.`,
    noTurns: 'No turns left: casting off takes one',
    several: 'Stations of this sector',
  },
  de: {
    none: 'Keine Station hier',
    class: (n: number) => `Klasse ${n}`,
    ship: 'Schiffsdienste',
    off: (name: string) => `Du hast von ${name} abgelegt.`,
    noTurns: 'Keine Züge mehr: Ablegen kostet einen',
    several: 'Stationen dieses Sektors',
  },
  es: {
    none: 'Aquí no hay ninguna estación',
    class: (n: number) => `Clase ${n}`,
    ship: 'Servicios de nave',
    off: (name: string) => `Has desatracado de ${name}.`,
    noTurns: 'No te quedan turnos: desatracar cuesta uno',
    several: 'Estaciones de este sector',
  },
  fr: {
    none: 'Aucune station ici',
    class: (n: number) => `Classe ${n}`,
    ship: 'Services du vaisseau',
    off: (name: string) => `Tu as quitté ${name}.`,
    noTurns: 'Plus de tours : appareiller en coûte un',
    several: 'Stations de ce secteur',
  },
  pt: {
    none: 'Nenhuma estação aqui',
    class: (n: number) => `Classe ${n}`,
    ship: 'Serviços da nave',
    off: (name: string) => `Você desatracou de ${name}.`,
    noTurns: 'Sem turnos: desatracar custa um',
    several: 'Estações deste setor',
  },
});

/** Which station it is, and the way out of it. */
export function StationHead({ desk }: { desk: Desk }) {
  const station = desk.station.value;
  if (!station)
    return (
      <header class="station-head">
        <h2>{say().none}</h2>
      </header>
    );
  const isDocked = desk.isDocked.value;
  return (
    <header class="station-head">
      {!isDocked && desk.stationsHere.length > 1 && <Choice desk={desk} />}
      <div class="station-line">
        <h2 class="station-name">{station.name}</h2>
        {isDocked && <Undock desk={desk} name={station.name} />}
      </div>
      <div class="station-line">
        <p class="station-kind dim">
          {isDocked && <span class="good">{common().docked} · </span>}
          {stationClassName(station.class)} · {say().class(station.class)}
        </p>
        {isDocked && (
          <button type="button" class="station-link" onClick={() => desk.game.show('ship')}>
            {say().ship}
          </button>
        )}
      </div>
    </header>
  );
}

function Undock({ desk, name }: { desk: Desk; name: string }) {
  const { game } = desk;
  const hasTurn = game.me.value.turns > 0;
  const leave = async () => {
    await game.pilot.undock();
    notify(say().off(name));
  };
  return (
    <Button onPress={leave} disabled={!hasTurn} title={hasTurn ? undefined : say().noTurns}>
      {common().undock}
    </Button>
  );
}

function Choice({ desk }: { desk: Desk }) {
  return (
    <nav class="station-views" aria-label={say().several}>
      {desk.stationsHere.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="station-view"
          title={name}
          aria-current={desk.station.value?.id === id ? 'true' : undefined}
          onClick={() => (desk.picked.value = id)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
