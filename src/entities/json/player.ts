import type { Amounts, JsonObject } from './common.ts';

export interface HistoryEntry {
  timestamp: string;
  old_value: number;
  new_value: number;
  change: number;
  reason: string;
}

/** Snapshot per faction code; the rows of `reputations` are authoritative. */
export type ReputationSnapshot = Record<string, { value: number; level: string; history: HistoryEntry[] }>;

export interface FirstLoginFlags {
  completed: boolean;
  session_id?: string;
}

export interface PlayerInsurance {
  active: boolean;
  expires_at: string | null;
  premium_paid: number;
  covered_ships: string[];
  deductible_percentage: number;
  claims_made: number;
  last_claim: string | null;
}

export interface Bounty {
  id: string;
  placed_by: string;
  placed_by_name: string;
  amount: number;
  placed_at: string;
  type: 'player' | 'system';
  expires_at: string | null;
}

export interface PlayerSettings {
  ui?: {
    theme?: string;
    notifications?: boolean;
    sound_effects?: boolean;
    music_volume?: number;
    auto_refresh_rate?: number;
  };
  language?: string;
  audio?: JsonObject;
  accessibility?: JsonObject;
  gameplay?: {
    auto_refuel?: boolean;
    auto_repair?: boolean;
    default_drone_deployment?: number;
    combat_retreat_threshold?: number;
    cat_companion?: boolean;
  };
  privacy?: {
    share_location?: boolean;
    visible_in_rankings?: boolean;
    show_online_status?: boolean;
    accept_team_invites?: boolean;
  };
  notifications?: {
    combat_alerts?: boolean;
    team_messages?: boolean;
    market_opportunities?: boolean;
    planet_updates?: boolean;
  };
  bounties?: Bounty[];
  trade_bonus?: number;
}

export interface ClientInfo {
  userAgent?: string;
  locale?: string;
  sdk?: string;
}

export interface AiUsage {
  ai_calls: number;
  ai_ms_total: number;
  tokens_total: number;
  cost_usd: number;
}

export interface TeamInvitation {
  code: string;
  player_id: string;
  invited_by: string;
  created_at: string;
  expires_at: string;
}

export interface TeamJoinRequirements {
  min_rank?: string;
  min_reputation?: Amounts;
}

export interface TeamWar {
  target_team_id: string;
  declared_by: string;
  declared_at: string;
  reason: string;
  status: 'active' | 'ceased';
  score: { us: number; them: number };
}

export interface TeamMemberRoles {
  active_wars?: TeamWar[];
}

export interface TeamReputationEntry {
  timestamp: string;
  faction_id: string;
  old_value: number;
  new_value: number;
  method: string;
}

export interface LevelChange {
  faction_id: string;
  old_level: string;
  new_level: string;
}

export interface MissionProgress {
  delivered?: number;
  kills?: number;
  visited?: boolean;
  scanned?: boolean;
  courier_handed?: boolean;
}
