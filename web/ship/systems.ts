import { upgrades } from '../../src/rules/data/upgrades.ts';
import { words } from '../app/language.ts';
import { plain } from '../app/sentences.ts';

type Kind = keyof typeof upgrades;

const { ENGINE, SHIELD, HULL, SENSOR, DRONE_BAY, GENESIS_CONTAINMENT, CARGO_HOLD, MAINTENANCE_SYSTEM } = upgrades;
/** As most of the languages write it. */
const half = String(ENGINE.effect.speed).replace('.', ',');
const hold = CARGO_HOLD.effect.cargoShare * 100;
const care = -MAINTENANCE_SYSTEM.effect.failureChance * 100;

/** What can be built into a ship: its name, and what a level of it adds ([UP2]). */
const say = words<Readonly<Record<Kind, readonly [name: string, effect: string]>>>({
  en: {
    ENGINE: ['Engine', `+${ENGINE.effect.speed} speed`],
    CARGO_HOLD: ['Cargo hold', `+${hold} % room`],
    SHIELD: ['Shields', `+${SHIELD.effect.maxShields} shields`],
    HULL: ['Armour', `+${HULL.effect.hullPoints} hull`],
    SENSOR: ['Sensors', `+${SENSOR.effect.scannerRange} range, +${SENSOR.effect.evasion} evasion`],
    DRONE_BAY: ['Drone bay', `+${DRONE_BAY.effect.maxDrones} drones`],
    GENESIS_CONTAINMENT: ['Genesis vault', `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} devices`],
    MAINTENANCE_SYSTEM: ['Self-care', `${care} % fewer failures`],
  },
  de: {
    ENGINE: ['Triebwerk', `+${half} Tempo`],
    CARGO_HOLD: ['Frachtraum', `+${hold} % Platz`],
    SHIELD: ['Schilde', `+${SHIELD.effect.maxShields} Schilde`],
    HULL: ['Panzerung', `+${HULL.effect.hullPoints} Hülle`],
    SENSOR: ['Sensoren', `+${SENSOR.effect.scannerRange} Reichweite, +${SENSOR.effect.evasion} Ausweichen`],
    DRONE_BAY: ['Drohnendeck', `+${DRONE_BAY.effect.maxDrones} Drohnen`],
    GENESIS_CONTAINMENT: ['Genesis-Tresor', `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} Geräte`],
    MAINTENANCE_SYSTEM: ['Eigenwartung', `${care} % weniger Ausfälle`],
  },
  es: {
    ENGINE: ['Motor', `+${half} de velocidad`],
    CARGO_HOLD: ['Bodega', `+${hold} % de espacio`],
    SHIELD: ['Escudos', `+${SHIELD.effect.maxShields} de escudos`],
    HULL: ['Blindaje', `+${HULL.effect.hullPoints} de casco`],
    SENSOR: ['Sensores', `+${SENSOR.effect.scannerRange} de alcance, +${SENSOR.effect.evasion} de evasión`],
    DRONE_BAY: ['Hangar de drones', `+${DRONE_BAY.effect.maxDrones} drones`],
    GENESIS_CONTAINMENT: ['Cámara génesis', `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} dispositivos`],
    MAINTENANCE_SYSTEM: ['Automantenimiento', `${care} % menos averías`],
  },
  fr: {
    ENGINE: ['Moteur', `+${half} de vitesse`],
    CARGO_HOLD: ['Soute', `+${hold} % de place`],
    SHIELD: ['Boucliers', `+${SHIELD.effect.maxShields} de boucliers`],
    HULL: ['Blindage', `+${HULL.effect.hullPoints} de coque`],
    SENSOR: ['Capteurs', `+${SENSOR.effect.scannerRange} de portée, +${SENSOR.effect.evasion} d'esquive`],
    DRONE_BAY: ['Baie à drones', `+${DRONE_BAY.effect.maxDrones} drones`],
    GENESIS_CONTAINMENT: ['Coffre genèse', `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} appareils`],
    MAINTENANCE_SYSTEM: ['Auto-entretien', `${care} % de pannes en moins`],
  },
  pt: {
    ENGINE: ['Motor', `+${half} de velocidade`],
    CARGO_HOLD: ['Porão', `+${hold} % de espaço`],
    SHIELD: ['Escudos', `+${SHIELD.effect.maxShields} de escudos`],
    HULL: ['Blindagem', `+${HULL.effect.hullPoints} de casco`],
    SENSOR: ['Sensores', `+${SENSOR.effect.scannerRange} de alcance, +${SENSOR.effect.evasion} de evasão`],
    DRONE_BAY: ['Hangar de drones', `+${DRONE_BAY.effect.maxDrones} drones`],
    GENESIS_CONTAINMENT: ['Cofre gênese', `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} dispositivos`],
    MAINTENANCE_SYSTEM: ['Automanutenção', `${care} % menos panes`],
  },
});

export function upgradeName(kind: string): string {
  return say()[kind as Kind]?.[0] ?? plain(kind);
}

/** What the next level brings. */
export function upgradeEffect(kind: string): string {
  return say()[kind as Kind]?.[1] ?? '';
}
