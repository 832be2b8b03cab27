import type { Sentences } from '../telling.ts';

export const de: Sentences = {
  flown: (sector, turns) => `Nach ${sector} geflogen, ${turns}.`,
  wrongWay: sector => `Dieser Weg führt nur hierher: Du bist noch in ${sector}.`,
  newSector: sector => `Du siehst ${sector} vor allen anderen.`,
  newPlanet: planet => `Du siehst den Planeten ${planet} vor allen anderen.`,
  newFormation: (formation, isFirst) =>
    isFirst ? `Du hast eine Formation entdeckt: ${formation}.` : `Du bist auf eine Formation gestoßen: ${formation}.`,
  wayFound: (leads, sector) =>
    ({
      in: `Ein verborgener Weg führt von ${sector} hierher.`,
      out: `Ein verborgener Weg führt nach ${sector}.`,
      both: `Ein verborgener Weg führt nach ${sector} und zurück.`,
    })[leads],
  otherRegion: 'einer anderen Region',
  mineHit: (damage, hull) => `Eine Mine ist hochgegangen: ${damage} Schaden, Rumpf bei ${hull}.`,
  hazard: kind => `Voraus: ${kind}.`,
  pilotsMet: names => `Im Sektor: ${names}.`,
  more: count => `und ${count} weitere`,
  drones: count => (count === 1 ? 'Hier lauert eine feindliche Drohne.' : `Hier lauern ${count} feindliche Drohnen.`),
  patrol: (ships, faction) =>
    `Eine Patrouille${faction ? ` (${faction})` : ''} mit ${ships === 1 ? 'einem Schiff' : `${ships} Schiffen`} sucht nach dir.`,
  threat: { low: 'Kaum gefährlich.', medium: 'Sei vorsichtig.', high: 'Große Gefahr.' },
  tunnelWorn: remaining =>
    remaining === 1 ? 'Der Tunnel hält noch einen Flug aus.' : `Der Tunnel hält noch ${remaining} Flüge aus.`,
  tunnelCollapsed: 'Der Tunnel ist hinter dir eingestürzt.',
  radiation: { medium: 'Strahlung im Tunnel.', high: 'Starke Strahlung im Tunnel.' },
  spacetime: 'Einen Augenblick lang standen die Sterne an den falschen Stellen.',
  ownMine: (pilot, ship, sector, damage) =>
    `Deine Mine in ${sector} ist unter ${pilot} (${ship}) hochgegangen: ${damage} Schaden.`,
  price: (side, goods, station, price) =>
    side === 'buy'
      ? `${station} verkauft ${goods} jetzt für ${price} pro Einheit.`
      : `${station} zahlt jetzt ${price} für eine Einheit ${goods}.`,
  slipFree: station => `Ein Liegeplatz an ${station} ist zwei Minuten für dich frei. Dock an!`,
  slipLost: station => `Jemand hat für deinen Liegeplatz an ${station} bezahlt: Du musstest ablegen.`,
  turns: (reason, added, turns) =>
    reason === 'daily'
      ? `Ein neuer Tag: ${added} dazu. Du hast jetzt ${turns}.`
      : `Willkommen zurück: ${added} dazu. Du hast jetzt ${turns}.`,
  arrived: (region, sector, visits) =>
    visits === 1 ? `Zum ersten Mal in ${region}: Du bist in ${sector}.` : `Du bist in ${region} angekommen, ${sector}.`,
  failed: (reason, refund) =>
    reason === 'expired'
      ? `Die Reise hat zu lange gedauert. Du bist zurück, mit deinen ${refund} Credits.`
      : `Die Region hat geschlossen. Du bist zurück, mit deinen ${refund} Credits.`,
  upgrades: {
    ENGINE: 'Antrieb',
    CARGO_HOLD: 'Laderaum',
    SHIELD: 'Schild',
    HULL: 'Panzerung',
    SENSOR: 'Sensoren',
    DRONE_BAY: 'Drohnenhangar',
    GENESIS_CONTAINMENT: 'Genesis-Behälter',
    MAINTENANCE_SYSTEM: 'Wartungssystem',
  },
  system: (system, level) => `Unterwegs ist etwas kaputtgegangen: ${system}, jetzt Stufe ${level}.`,
  sensors: 'Deine Sensoren sind ausgefallen und bleiben tot, bis das Schiff gewartet wird.',
  immobilized: 'Dein Schiff ist liegen geblieben. Ohne Wartung fliegt es nicht mehr.',
  critical: 'Dein Schiff fällt auseinander. Lass es warten.',
  ownLost: 'Dein Schiff ist auseinandergebrochen.',
  shipLost: ship => `${ship} ist verloren.`,
  payout: credits => `Die Versicherung hat ${credits} Credits gezahlt.`,
  pod: 'Eine Rettungskapsel hat dich aufgenommen.',
  destroyed: (ship, type, sector) => `${ship} (${type}) wurde in ${sector} zerstört.`,
};
