import type { Sentences } from '../telling.ts';

export const es: Sentences = {
  flown: (sector, turns) => `Vuelo a ${sector}, ${turns}.`,
  wrongWay: sector => `Ese camino solo llega hasta aquí: sigues en ${sector}.`,
  newSector: sector => `Nadie había visto ${sector} antes que tú.`,
  newPlanet: planet => `Nadie había visto el planeta ${planet} antes que tú.`,
  newFormation: (formation, isFirst) =>
    isFirst ? `Has descubierto una formación: ${formation}.` : `Has dado con una formación: ${formation}.`,
  wayFound: (leads, sector) =>
    ({
      in: `Un camino oculto llega aquí desde ${sector}.`,
      out: `Un camino oculto lleva a ${sector}.`,
      both: `Un camino oculto lleva a ${sector} y vuelve.`,
    })[leads],
  otherRegion: 'otra región',
  mineHit: (damage, hull) => `Ha estallado una mina: ${damage} de daño, casco a ${hull}.`,
  hazard: kind => `Por delante: ${kind}.`,
  pilotsMet: names => `En el sector: ${names}.`,
  more: count => `y ${count} más`,
  drones: count => (count === 1 ? 'Aquí acecha un dron hostil.' : `Aquí acechan ${count} drones hostiles.`),
  patrol: (ships, faction) =>
    `Te busca una patrulla${faction ? ` (${faction})` : ''} de ${ships === 1 ? 'una nave' : `${ships} naves`}.`,
  threat: { low: 'Poco peligro.', medium: 'Ten cuidado.', high: 'Mucho peligro.' },
  tunnelWorn: remaining =>
    remaining === 1 ? 'El túnel aguanta un vuelo más.' : `El túnel aguanta ${remaining} vuelos más.`,
  tunnelCollapsed: 'El túnel se ha derrumbado a tu espalda.',
  radiation: { medium: 'Hay radiación en el túnel.', high: 'Hay mucha radiación en el túnel.' },
  spacetime: 'Por un instante las estrellas no estaban en su sitio.',
  ownMine: (pilot, ship, sector, damage) =>
    `Tu mina en ${sector} ha estallado bajo ${pilot} (${ship}): ${damage} de daño.`,
  price: (side, goods, station, price) =>
    side === 'buy'
      ? `${station} vende ahora ${goods} a ${price} la unidad.`
      : `${station} paga ahora ${price} por unidad de ${goods}.`,
  slipFree: station => `Te guardan un amarre en ${station} durante dos minutos. ¡Atraca!`,
  slipLost: station => `Alguien ha pagado por tu amarre en ${station}: te han soltado.`,
  turns: (reason, added, turns) =>
    reason === 'daily'
      ? `Un nuevo día: ${added} más. Ahora tienes ${turns}.`
      : `Hola de nuevo: ${added} más. Ahora tienes ${turns}.`,
  arrived: (region, sector, visits) =>
    visits === 1 ? `Tu primera visita a ${region}: estás en ${sector}.` : `Has llegado a ${region}, ${sector}.`,
  failed: (reason, refund) =>
    reason === 'expired'
      ? `El viaje tardó demasiado. Has vuelto al punto de partida, con tus ${refund} créditos.`
      : `La región ha cerrado. Has vuelto al punto de partida, con tus ${refund} créditos.`,
  upgrades: {
    ENGINE: 'motor',
    CARGO_HOLD: 'bodega',
    SHIELD: 'escudo',
    HULL: 'blindaje',
    SENSOR: 'sensores',
    DRONE_BAY: 'hangar de drones',
    GENESIS_CONTAINMENT: 'contención génesis',
    MAINTENANCE_SYSTEM: 'sistema de mantenimiento',
  },
  system: (system, level) => `Algo se ha roto en el vuelo: ${system}, ahora en el nivel ${level}.`,
  sensors: 'Han fallado los sensores. No funcionarán hasta que la nave pase por el taller.',
  immobilized: 'Tu nave se ha averiado. No volará hasta pasar por el taller.',
  critical: 'Tu nave se cae a pedazos. Llévala al taller.',
  ownLost: 'Tu nave se ha hecho pedazos.',
  shipLost: ship => `Has perdido ${ship}.`,
  payout: credits => `El seguro ha pagado ${credits} créditos.`,
  pod: 'Una cápsula de escape te ha recogido.',
  destroyed: (ship, type, sector) => `${ship} (${type}) ha sido destruida en ${sector}.`,
};
