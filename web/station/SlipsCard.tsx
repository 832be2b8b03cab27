import { whole, words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import { Meter } from '../ui/Meter.tsx';
import type { Desk, Slips } from './Desk.ts';
import { serviceName } from './names.ts';
import { say as common } from './words.ts';

const say = words({
  en: {
    slips: 'Slips taken',
    of: (n: string, max: string) => `${n} of ${max}`,
    waiting: (n: string) => `${n} waiting in line`,
    services: 'Services',
    long: 'Docked for four hours or more',
    bump: (price: string) => `Take the slip for ${price}`,
  },
  de: {
    slips: 'Belegte Liegeplätze',
    of: (n: string, max: string) => `${n} von ${max}`,
    waiting: (n: string) => `${n} in der Schlange`,
    services: 'Dienste',
    long: 'Seit vier Stunden oder länger angedockt',
    bump: (price: string) => `Platz für ${price} übernehmen`,
  },
  es: {
    slips: 'Amarres ocupados',
    of: (n: string, max: string) => `${n} de ${max}`,
    waiting: (n: string) => `${n} en la cola`,
    services: 'Servicios',
    long: 'Atracados desde hace cuatro horas o más',
    bump: (price: string) => `Ocupar el amarre por ${price}`,
  },
  fr: {
    slips: 'Postes occupés',
    of: (n: string, max: string) => `${n} sur ${max}`,
    waiting: (n: string) => `${n} dans la file`,
    services: 'Services',
    long: 'À quai depuis quatre heures ou plus',
    bump: (price: string) => `Prendre le poste pour ${price}`,
  },
  pt: {
    slips: 'Vagas ocupadas',
    of: (n: string, max: string) => `${n} de ${max}`,
    waiting: (n: string) => `${n} na fila`,
    services: 'Serviços',
    long: 'Atracados há quatro horas ou mais',
    bump: (price: string) => `Tomar a vaga por ${price}`,
  },
});

/** From then on a pilot may be made to cast off. */
const LONG = 4 * 3_600_000;

/** How full a station is, and what it does. */
export function SlipsCard({ desk }: { desk: Desk }) {
  const slips = desk.slips.value;
  if (!slips) return <div class="station-slips station-wait" />;
  const { taken, capacity, waiting } = slips;
  const services = Object.keys(slips.services).filter(service => slips.services[service]);
  return (
    <div class="station-slips">
      <Meter
        label={say().slips}
        value={Math.min(taken, capacity)}
        max={capacity}
        text={say().of(whole(taken), whole(capacity))}
        tone={taken >= capacity ? 'warn' : 'good'}
      />
      {waiting > 0 && <p class="warn">{say().waiting(whole(waiting))}</p>}
      <Occupants desk={desk} slips={slips} />
      <ul class="row" aria-label={say().services}>
        {services.map(service => (
          <li key={service} class="chip">
            {serviceName(service)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who lies in the slips of a full station so long that they may be made to cast off. */
function Occupants({ desk, slips }: { desk: Desk; slips: Slips }) {
  const { stationId, taken, capacity, docked, bumpPrice } = slips;
  const long = docked.filter(({ since }) => since && Date.now() - Date.parse(since) >= LONG);
  if (taken < capacity || long.length === 0 || bumpPrice === null) return null;
  const bump = async (playerId: string) => {
    await desk.game.pilot.command('dock.bump', { stationId, playerId });
    await desk.askSlips();
  };
  return (
    <div>
      <h3>{say().long}</h3>
      <ul>
        {long.map(({ playerId, name }) => (
          <li key={playerId} class="row spread">
            <span class="station-name">{name}</span>
            <Button onPress={() => bump(playerId)} disabled={desk.game.me.value.credits < bumpPrice}>
              {say().bump(common().credits(bumpPrice))}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
