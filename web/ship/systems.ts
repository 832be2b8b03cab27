import { upgrades } from '../../src/rules/data/upgrades.ts';
import { language, words } from '../app/language.ts';
import { plain } from '../app/sentences.ts';
import { SENTENCES } from '../comms/sentences.ts';

type Kind = keyof typeof upgrades;

const { ENGINE, SHIELD, HULL, SENSOR, DRONE_BAY, GENESIS_CONTAINMENT, CARGO_HOLD, MAINTENANCE_SYSTEM } = upgrades;
/** As most of the languages write it. */
const half = String(ENGINE.effect.speed).replace('.', ',');
const hold = CARGO_HOLD.effect.cargoShare * 100;
const care = -MAINTENANCE_SYSTEM.effect.failureChance * 100;

/** What a level of each system adds ([UP2]). */
const say = words<Readonly<Record<Kind, string>>>({
  en: {
    ENGINE: `+${ENGINE.effect.speed} speed`,
    CARGO_HOLD: `+${hold}% room`,
    SHIELD: `+${SHIELD.effect.maxShields} shields`,
    HULL: `+${HULL.effect.hullPoints} hull`,
    SENSOR: `+${SENSOR.effect.scannerRange} range, +${SENSOR.effect.evasion} evasion`,
    DRONE_BAY: `+${DRONE_BAY.effect.maxDrones} drones`,
    GENESIS_CONTAINMENT: `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} devices`,
    MAINTENANCE_SYSTEM: `${care}% fewer failures`,
  },
  de: {
    ENGINE: `+${half} Tempo`,
    CARGO_HOLD: `+${hold} % Platz`,
    SHIELD: `+${SHIELD.effect.maxShields} Schilde`,
    HULL: `+${HULL.effect.hullPoints} Rumpf`,
    SENSOR: `+${SENSOR.effect.scannerRange} Reichweite, +${SENSOR.effect.evasion} Ausweichen`,
    DRONE_BAY: `+${DRONE_BAY.effect.maxDrones} Drohnen`,
    GENESIS_CONTAINMENT: `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} Geräte`,
    MAINTENANCE_SYSTEM: `${care} % weniger Ausfälle`,
  },
  es: {
    ENGINE: `+${half} de velocidad`,
    CARGO_HOLD: `+${hold} % de espacio`,
    SHIELD: `+${SHIELD.effect.maxShields} de escudos`,
    HULL: `+${HULL.effect.hullPoints} de casco`,
    SENSOR: `+${SENSOR.effect.scannerRange} de alcance, +${SENSOR.effect.evasion} de evasión`,
    DRONE_BAY: `+${DRONE_BAY.effect.maxDrones} drones`,
    GENESIS_CONTAINMENT: `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} dispositivos`,
    MAINTENANCE_SYSTEM: `${care} % menos averías`,
  },
  fr: {
    ENGINE: `+${half} de vitesse`,
    CARGO_HOLD: `+${hold} % de place`,
    SHIELD: `+${SHIELD.effect.maxShields} de boucliers`,
    HULL: `+${HULL.effect.hullPoints} de coque`,
    SENSOR: `+${SENSOR.effect.scannerRange} de portée, +${SENSOR.effect.evasion} d’esquive`,
    DRONE_BAY: `+${DRONE_BAY.effect.maxDrones} drones`,
    GENESIS_CONTAINMENT: `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} dispositifs`,
    MAINTENANCE_SYSTEM: `${care} % de pannes en moins`,
  },
  pt: {
    ENGINE: `+${half} de velocidade`,
    CARGO_HOLD: `+${hold} % de espaço`,
    SHIELD: `+${SHIELD.effect.maxShields} de escudos`,
    HULL: `+${HULL.effect.hullPoints} de casco`,
    SENSOR: `+${SENSOR.effect.scannerRange} de alcance, +${SENSOR.effect.evasion} de evasão`,
    DRONE_BAY: `+${DRONE_BAY.effect.maxDrones} drones`,
    GENESIS_CONTAINMENT: `+${GENESIS_CONTAINMENT.effect.maxGenesisDevices} dispositivos`,
    MAINTENANCE_SYSTEM: `${care} % menos panes`,
  },
});

/** What a system is called, as the radio calls it. */
export function upgradeName(kind: string): string {
  const name = SENTENCES[language.value].upgrades[kind] ?? plain(kind);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** What the next level brings. */
export function upgradeEffect(kind: string): string {
  return say()[kind as Kind] ?? '';
}
