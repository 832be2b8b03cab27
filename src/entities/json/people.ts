/** Where an NPC is at which minute of its day. */
export interface DailySchedule {
  timezone?: 'utc';
  shift_offset_hours?: number;
  blocks?: ScheduleBlock[];
  weekly_overrides?: { weekday: number; blocks: ScheduleBlock[] }[];
}

interface ScheduleBlock {
  start_minute: number;
  end_minute: number;
  activity: string;
  location_type: string;
  location_ref?: { sectors: number[]; minutes_per_sector: number };
}

export interface RoleHistory {
  current_role?: string;
  role_history?: string[];
  decorations?: string[];
}

export interface Backstory {
  origin?: string;
  personality_traits?: string[];
  skills?: string[];
  stat_modifiers?: { combat_bonus?: number; scanner_bonus?: number };
}

export interface NamePool {
  names?: string[];
}

export interface MedalCriteria {
  type?: string;
  threshold?: number;
  icon?: string;
  legacy_key?: string;
}

export interface MedalEffect {
  kind: 'passive' | 'one_time' | 'special';
  hook: 'combat_damage' | 'trading_discount' | 'turn_regen' | 'haggle_band';
  scope?: string;
  magnitude: number;
  grants?: { credits?: number; turns?: number };
  notes?: string;
}
