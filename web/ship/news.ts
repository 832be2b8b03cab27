import type { EventOf } from '../../src/protocol/events.ts';
import { whole, words } from '../app/language.ts';
import { upgradeName } from './systems.ts';

type Mishap = EventOf<'ship.failed'>['mishaps'][number];
type Lost = EventOf<'ship.lost'>;

const say = words({
  en: {
    system: (name: string, level: number) => `${name} broke down to level ${level}.`,
    sensors: 'The sensors are offline until the ship is serviced.',
    immobilized: 'The ship cannot move until it is serviced.',
    critical: 'The ship nearly fell apart: its condition is critical.',
    lost: 'The ship is breaking up!',
    gone: (ship: string) => `You have lost ${ship}.`,
    paid: (credits: string) => `The insurance pays ${credits} credits.`,
    unpaid: 'The insurance pays nothing.',
    pod: 'An escape pod has taken you up.',
  },
  de: {
    system: (name, level) => `${name}: defekt, jetzt Stufe ${level}.`,
    sensors: 'Die Sensoren sind tot, bis das Schiff gewartet wird.',
    immobilized: 'Das Schiff rührt sich nicht, bis es gewartet wird.',
    critical: 'Das Schiff wäre fast zerbrochen: Sein Zustand ist kritisch.',
    lost: 'Das Schiff bricht auseinander!',
    gone: ship => `Du hast ${ship} verloren.`,
    paid: credits => `Die Versicherung zahlt ${credits} Credits.`,
    unpaid: 'Die Versicherung zahlt nichts.',
    pod: 'Eine Rettungskapsel hat dich aufgenommen.',
  },
  es: {
    system: (name, level) => `${name}: averiado, ahora en nivel ${level}.`,
    sensors: 'Los sensores no funcionan hasta la próxima revisión.',
    immobilized: 'La nave no puede moverse hasta la próxima revisión.',
    critical: 'La nave casi se deshace: su estado es crítico.',
    lost: '¡La nave se está rompiendo!',
    gone: ship => `Has perdido ${ship}.`,
    paid: credits => `El seguro paga ${credits} créditos.`,
    unpaid: 'El seguro no paga nada.',
    pod: 'Una cápsula de escape te ha recogido.',
  },
  fr: {
    system: (name, level) => `${name} : en panne, désormais au niveau ${level}.`,
    sensors: "Les capteurs sont hors service jusqu'à la révision.",
    immobilized: "Le vaisseau ne peut plus bouger jusqu'à la révision.",
    critical: 'Le vaisseau a failli se disloquer : son état est critique.',
    lost: 'Le vaisseau se disloque !',
    gone: ship => `Vous avez perdu ${ship}.`,
    paid: credits => `L'assurance verse ${credits} crédits.`,
    unpaid: "L'assurance ne verse rien.",
    pod: 'Une capsule de sauvetage vous a recueilli.',
  },
  pt: {
    system: (name, level) => `${name}: com defeito, agora no nível ${level}.`,
    sensors: 'Os sensores ficam fora do ar até a revisão da nave.',
    immobilized: 'A nave não se move até a revisão.',
    critical: 'A nave quase se partiu: o estado dela é crítico.',
    lost: 'A nave está se partindo!',
    gone: ship => `Você perdeu ${ship}.`,
    paid: credits => `O seguro paga ${credits} créditos.`,
    unpaid: 'O seguro não paga nada.',
    pod: 'Uma cápsula de fuga recolheu você.',
  },
});

/** What broke on a flight, as sentences. */
export function mishaps(all: readonly Mishap[]): string {
  return all
    .map(each => (each.kind === 'system' ? say().system(upgradeName(each.upgrade), each.level) : say()[each.kind]))
    .join(' ');
}

/** A ship of one's own that is gone: what was paid for it, and how one got away. */
export function loss({ shipName, payout, podId }: Lost): string {
  const paid = payout > 0 ? say().paid(whole(payout)) : say().unpaid;
  return [say().gone(shipName), paid, ...(podId ? [say().pod] : [])].join(' ');
}
