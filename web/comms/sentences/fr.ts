import type { Sentences } from '../telling.ts';

export const fr: Sentences = {
  flown: (sector, turns) => `Vol vers ${sector}, ${turns}.`,
  wrongWay: sector => `Ce passage ne fait que mener ici : tu es toujours dans ${sector}.`,
  newSector: sector => `Personne n’avait vu ${sector} avant toi.`,
  newPlanet: planet => `Personne n’avait vu la planète ${planet} avant toi.`,
  newFormation: (formation, isFirst) =>
    isFirst ? `Tu as découvert une formation : ${formation}.` : `Tu as trouvé une formation : ${formation}.`,
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
    `Une patrouille${faction ? ` (${faction})` : ''} de ${ships === 1 ? 'un vaisseau' : `${ships} vaisseaux`} te cherche.`,
  threat: { low: 'Peu de danger.', medium: 'Prudence.', high: 'Grand danger.' },
  tunnelWorn: remaining =>
    remaining === 1 ? 'Le tunnel tiendra encore un vol.' : `Le tunnel tiendra encore ${remaining} vols.`,
  tunnelCollapsed: 'Le tunnel s’est effondré derrière toi.',
  radiation: { medium: 'Des radiations dans le tunnel.', high: 'De fortes radiations dans le tunnel.' },
  spacetime: 'Un instant, les étoiles n’étaient plus à leur place.',
  ownMine: (pilot, ship, sector, damage) =>
    `Ta mine dans ${sector} a explosé sous ${pilot} (${ship}) : ${damage} de dégâts.`,
  price: (side, goods, station, price) =>
    side === 'buy'
      ? `${station} vend maintenant ${goods} à ${price} l’unité.`
      : `${station} paie maintenant ${price} l’unité de ${goods}.`,
  slipFree: station => `Un poste à ${station} t’est gardé deux minutes. Accoste !`,
  slipLost: station => `Quelqu’un a payé pour ton poste à ${station} : tes amarres ont été larguées.`,
  turns: (reason, added, turns) =>
    reason === 'daily'
      ? `Un nouveau jour : ${added} de plus. Tu as maintenant ${turns}.`
      : `Bon retour : ${added} de plus. Tu as maintenant ${turns}.`,
  arrived: (region, sector, visits) =>
    visits === 1 ? `Première visite : ${region}. Tu es dans ${sector}.` : `Arrivée : ${region}, ${sector}.`,
  failed: (reason, refund) =>
    reason === 'expired'
      ? `Le voyage a pris trop de temps. Retour au point de départ, avec tes ${refund} crédits.`
      : `La région a fermé. Retour au point de départ, avec tes ${refund} crédits.`,
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
  sensors: 'Tes capteurs sont en panne jusqu’à la prochaine révision.',
  immobilized: 'Ton vaisseau est en panne. Il ne volera plus sans révision.',
  critical: 'Ton vaisseau tombe en morceaux. Fais-le réviser.',
  ownLost: 'Ton vaisseau s’est disloqué.',
  shipLost: ship => `${ship} est perdu.`,
  payout: credits => `L’assurance a versé ${credits} crédits.`,
  pod: 'Te voilà dans une capsule de sauvetage.',
  destroyed: (ship, type, sector) => `${ship} (${type}) a été détruit dans ${sector}.`,
};
