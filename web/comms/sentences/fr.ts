import type { Sentences } from '../telling.ts';

export const fr: Sentences = {
  flown: (sector, turns) => `Vol vers ${sector}, ${turns}.`,
  wrongWay: sector => `Ce passage ne fait que mener ici : vous êtes toujours dans ${sector}.`,
  newSector: sector => `Personne n’avait vu ${sector} avant vous.`,
  newPlanet: planet => `Personne n’avait vu la planète ${planet} avant vous.`,
  newFormation: (formation, isFirst) =>
    isFirst ? `Vous avez découvert une formation : ${formation}.` : `Vous êtes tombé sur une formation : ${formation}.`,
  wayFound: (leads, sector) =>
    ({
      in: `Un passage caché arrive ici depuis ${sector}.`,
      out: `Un passage caché mène à ${sector}.`,
      both: `Un passage caché mène à ${sector} et en revient.`,
    })[leads],
  otherRegion: 'une autre région',
  mineHit: (damage, hull) => `Une mine a explosé : ${damage} de dégâts, coque à ${hull}.`,
  hazard: kind => `Droit devant : ${kind}.`,
  pilotsMet: names => `Dans le secteur : ${names}.`,
  more: count => `et ${count} de plus`,
  drones: count => (count === 1 ? 'Un drone hostile rôde ici.' : `${count} drones hostiles rôdent ici.`),
  patrol: (ships, faction) =>
    `Une patrouille${faction ? ` (${faction})` : ''} de ${ships === 1 ? 'un vaisseau' : `${ships} vaisseaux`} vous cherche.`,
  threat: { low: 'Peu de danger.', medium: 'Prudence.', high: 'Grand danger.' },
  tunnelWorn: remaining =>
    remaining === 1 ? 'Le tunnel tiendra encore un vol.' : `Le tunnel tiendra encore ${remaining} vols.`,
  tunnelCollapsed: 'Le tunnel s’est effondré derrière vous.',
  radiation: { medium: 'Des radiations dans le tunnel.', high: 'De fortes radiations dans le tunnel.' },
  spacetime: 'Un instant, les étoiles n’étaient plus à leur place.',
  ownMine: (pilot, ship, sector, damage) =>
    `Votre mine dans ${sector} a explosé sous ${pilot} (${ship}) : ${damage} de dégâts.`,
  price: (side, goods, station, price) =>
    side === 'buy'
      ? `${station} vend maintenant ${goods} à ${price} l’unité.`
      : `${station} paie maintenant ${price} l’unité de ${goods}.`,
  slipFree: station => `Un poste à ${station} vous est gardé deux minutes. À quai !`,
  slipLost: station => `Quelqu’un a payé pour votre poste à ${station} : vos amarres ont été larguées.`,
  turns: (reason, added, turns) =>
    reason === 'daily'
      ? `Un nouveau jour : ${added} de plus. Vous en avez ${turns}.`
      : `Bon retour : ${added} de plus. Vous en avez ${turns}.`,
  arrived: (region, sector, visits) =>
    visits === 1 ? `Première visite : ${region}. Vous êtes dans ${sector}.` : `Arrivée : ${region}, ${sector}.`,
  failed: (reason, refund) =>
    reason === 'expired'
      ? `Le voyage a pris trop de temps. Retour au point de départ, avec vos ${refund} crédits.`
      : `La région a fermé. Retour au point de départ, avec vos ${refund} crédits.`,
  upgrades: {
    ENGINE: 'moteur',
    CARGO_HOLD: 'soute',
    SHIELD: 'bouclier',
    HULL: 'blindage',
    SENSOR: 'capteurs',
    DRONE_BAY: 'hangar à drones',
    GENESIS_CONTAINMENT: 'confinement Genesis',
    MAINTENANCE_SYSTEM: 'système d’entretien',
  },
  system: (system, level) => `Une panne en vol : ${system}, maintenant au niveau ${level}.`,
  sensors: 'Vos capteurs sont en panne jusqu’à la prochaine révision.',
  immobilized: 'Votre vaisseau est en panne. Il ne volera plus sans révision.',
  critical: 'Votre vaisseau tombe en morceaux. Faites-le réviser.',
  ownLost: 'Votre vaisseau s’est disloqué.',
  shipLost: ship => `${ship} est perdu.`,
  payout: credits => `L’assurance a versé ${credits} crédits.`,
  pod: 'Une capsule de sauvetage vous a recueilli.',
  destroyed: (ship, type, sector) => `${ship} (${type}) a été détruit dans ${sector}.`,
};
