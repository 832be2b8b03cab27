import type { Sentences } from '../telling.ts';

export const en: Sentences = {
  flown: (sector, turns) => `Flew to ${sector}, ${turns}.`,
  wrongWay: sector => `That way leads in here only: you are still in ${sector}.`,
  newSector: sector => `You are the first to see ${sector}.`,
  newPlanet: planet => `You are the first to see the planet ${planet}.`,
  newFormation: (formation, isFirst) =>
    isFirst ? `You discovered a formation: ${formation}.` : `You came upon a formation: ${formation}.`,
  wayFound: (leads, sector) =>
    ({
      in: `A hidden way leads here from ${sector}.`,
      out: `A hidden way leads to ${sector}.`,
      both: `A hidden way leads to ${sector} and back.`,
    })[leads],
  otherRegion: 'another region',
  mineHit: (damage, hull) => `A mine went off: ${damage} damage, hull at ${hull}.`,
  hazard: kind => `${kind} ahead.`,
  pilotsMet: names => `In the sector: ${names}.`,
  more: count => `and ${count} more`,
  drones: count => (count === 1 ? 'A hostile drone lurks here.' : `${count} hostile drones lurk here.`),
  patrol: (ships, faction) =>
    `${ships === 1 ? 'A patrol ship' : `A patrol of ${ships} ships`}${faction ? ` of ${faction}` : ''} is looking for you.`,
  threat: { low: 'Little danger.', medium: 'Take care.', high: 'Grave danger.' },
  tunnelWorn: remaining =>
    remaining === 1 ? 'The tunnel holds for one more flight.' : `The tunnel holds for ${remaining} more flights.`,
  tunnelCollapsed: 'The tunnel collapsed behind you.',
  radiation: { medium: 'Radiation in the tunnel.', high: 'Heavy radiation in the tunnel.' },
  spacetime: 'For a moment the stars stood in the wrong places.',
  ownMine: (pilot, ship, sector, damage) =>
    `Your mine in ${sector} went off under ${pilot} (${ship}): ${damage} damage.`,
  price: (side, goods, station, price) =>
    side === 'buy'
      ? `${station} now sells ${goods} for ${price} a unit.`
      : `${station} now pays ${price} for a unit of ${goods}.`,
  slipFree: station => `A slip at ${station} is kept for you for two minutes. Dock!`,
  slipLost: station => `Somebody paid for your slip at ${station}: you were cast off.`,
  turns: (reason, added, turns) =>
    reason === 'daily'
      ? `A new day: ${added}. You have ${turns} now.`
      : `Welcome back: ${added}. You have ${turns} now.`,
  arrived: (region, sector, visits) =>
    visits === 1 ? `Your first visit to ${region}: you are in ${sector}.` : `You have come to ${region}, ${sector}.`,
  failed: (reason, refund) =>
    reason === 'expired'
      ? `The journey took too long. You are back where you left, with your ${refund} credits.`
      : `The region has closed. You are back where you left, with your ${refund} credits.`,
  upgrades: {
    ENGINE: 'engine',
    CARGO_HOLD: 'cargo hold',
    SHIELD: 'shield',
    HULL: 'hull plating',
    SENSOR: 'sensors',
    DRONE_BAY: 'drone bay',
    GENESIS_CONTAINMENT: 'genesis containment',
    MAINTENANCE_SYSTEM: 'maintenance system',
  },
  system: (system, level) => `Something broke on the flight: ${system}, now at level ${level}.`,
  sensors: 'Your sensors have failed. They stay dark until the ship is serviced.',
  immobilized: 'Your ship has broken down. It does not fly until it is serviced.',
  critical: 'Your ship is falling apart. Have it serviced.',
  ownLost: 'Your ship has broken up.',
  shipLost: ship => `${ship} is lost.`,
  payout: credits => `The insurance paid ${credits} credits.`,
  pod: 'An escape pod has taken you up.',
  destroyed: (ship, type, sector) => `${ship} (${type}) was destroyed in ${sector}.`,
};
