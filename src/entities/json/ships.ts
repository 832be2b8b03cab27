import type { Amounts } from './common.ts';

export interface ShipMaintenance {
  condition: number;
  last_maintenance: string | null;
  next_maintenance: string | null;
  repair_needed: boolean;
  sensors_offline?: boolean;
}

/** `used` is the sum of `contents` and never above `capacity`. */
export interface ShipCargo {
  capacity: number;
  used: number;
  contents: Amounts;
}

export interface ShipCombat {
  shields: number;
  max_shields: number;
  shield_recharge_rate: number;
  hull: number;
  max_hull: number;
  evasion: number;
  attack_rating: number;
  defense_rating: number;
}

export type UpgradeKind =
  | 'ENGINE'
  | 'CARGO_HOLD'
  | 'SHIELD'
  | 'HULL'
  | 'SENSOR'
  | 'DRONE_BAY'
  | 'GENESIS_CONTAINMENT'
  | 'MAINTENANCE_SYSTEM';

export type UpgradeLevels = Partial<Record<UpgradeKind, number>>;

export interface ShipModules {
  v: 1;
  installed: Record<string, { class: string; tier: 1 | 2 | 3; super_at_install: boolean; installed_at: string }>;
}

export interface ShipInsurance {
  type: 'NONE' | 'BASIC' | 'STANDARD' | 'PREMIUM';
  mg_rep_awarded?: string[];
}

export interface ShipHangar {
  capacity_units: number;
  docked: {
    ship_id: string;
    owner_id: string;
    size: string;
    size_units: number;
    docked_at: string;
    request_state: string;
  }[];
}

export interface TowState {
  towed_ship_id: string;
  towed_owner_id: string;
  towed_size: string;
  surcharge_per_move: number;
  locked_at: string;
  lock_sector_id: number;
}

export interface ModuleSlots {
  v: 1;
  cols: number;
  rows: number;
  slots: { i: number; x: number; y: number; super: boolean; class: string | null; requires: string | null }[];
}

export interface Milestones {
  deposit?: boolean;
  keel_laid?: boolean;
  hull_complete?: boolean;
  final?: boolean;
}
