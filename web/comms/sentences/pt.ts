import type { Sentences } from '../telling.ts';

export const pt: Sentences = {
  flown: (sector, turns) => `Voo até ${sector}, ${turns}.`,
  wrongWay: sector => `Esse caminho só chega até aqui: você continua em ${sector}.`,
  newSector: sector => `Ninguém tinha visto ${sector} antes de você.`,
  newPlanet: planet => `Ninguém tinha visto o planeta ${planet} antes de você.`,
  newFormation: (formation, isFirst) =>
    isFirst ? `Você descobriu uma formação: ${formation}.` : `Você encontrou uma formação: ${formation}.`,
  wayFound: (leads, sector) =>
    ({
      in: `Um caminho oculto chega aqui de ${sector}.`,
      out: `Um caminho oculto leva a ${sector}.`,
      both: `Um caminho oculto leva a ${sector} e volta.`,
    })[leads],
  otherRegion: 'outra região',
  mineHit: (damage, hull) => `Uma mina explodiu: ${damage} de dano, casco em ${hull}.`,
  hazard: kind => `À frente: ${kind}.`,
  pilotsMet: names => `No setor: ${names}.`,
  more: count => `e mais ${count}`,
  drones: count => (count === 1 ? 'Um drone hostil espreita aqui.' : `${count} drones hostis espreitam aqui.`),
  patrol: (ships, faction) =>
    `Uma patrulha${faction ? ` (${faction})` : ''} de ${ships === 1 ? 'uma nave' : `${ships} naves`} procura você.`,
  threat: { low: 'Pouco perigo.', medium: 'Tome cuidado.', high: 'Grande perigo.' },
  tunnelWorn: remaining =>
    remaining === 1 ? 'O túnel aguenta mais um voo.' : `O túnel aguenta mais ${remaining} voos.`,
  tunnelCollapsed: 'O túnel desabou atrás de você.',
  radiation: { medium: 'Há radiação no túnel.', high: 'Há muita radiação no túnel.' },
  spacetime: 'Por um instante as estrelas estavam fora do lugar.',
  ownMine: (pilot, ship, sector, damage) => `Sua mina em ${sector} explodiu sob ${pilot} (${ship}): ${damage} de dano.`,
  price: (side, goods, station, price) =>
    side === 'buy'
      ? `${station} agora vende ${goods} a ${price} a unidade.`
      : `${station} agora paga ${price} por unidade de ${goods}.`,
  slipFree: station => `Uma vaga em ${station} está guardada para você por dois minutos. Atraque!`,
  slipLost: station => `Alguém pagou pela sua vaga em ${station}: soltaram a sua nave.`,
  turns: (reason, added, turns) =>
    reason === 'daily'
      ? `Um novo dia: mais ${added}. Agora você tem ${turns}.`
      : `Que bom que voltou: mais ${added}. Agora você tem ${turns}.`,
  arrived: (region, sector, visits) =>
    visits === 1 ? `Sua primeira visita a ${region}: você está em ${sector}.` : `Você chegou a ${region}, ${sector}.`,
  failed: (reason, refund) =>
    reason === 'expired'
      ? `A viagem demorou demais. Você voltou ao ponto de partida, com seus ${refund} créditos.`
      : `A região fechou. Você voltou ao ponto de partida, com seus ${refund} créditos.`,
  upgrades: {
    ENGINE: 'motor',
    CARGO_HOLD: 'porão de carga',
    SHIELD: 'escudo',
    HULL: 'blindagem',
    SENSOR: 'sensores',
    DRONE_BAY: 'hangar de drones',
    GENESIS_CONTAINMENT: 'contenção Gênesis',
    MAINTENANCE_SYSTEM: 'sistema de manutenção',
  },
  system: (system, level) => `Algo quebrou no voo: ${system}, agora no nível ${level}.`,
  sensors: 'Seus sensores falharam. Ficam fora do ar até a manutenção.',
  immobilized: 'Sua nave pifou. Não voa enquanto não passar pela manutenção.',
  critical: 'Sua nave está caindo aos pedaços. Leve-a à manutenção.',
  ownLost: 'Sua nave se despedaçou.',
  shipLost: ship => `${ship} está perdida.`,
  payout: credits => `O seguro pagou ${credits} créditos.`,
  pod: 'Uma cápsula de fuga recolheu você.',
  destroyed: (ship, type, sector) => `${ship} (${type}) foi destruída em ${sector}.`,
};
