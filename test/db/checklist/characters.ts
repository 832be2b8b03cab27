import type { Refused } from './refusals.ts';
import { uuidOf } from './rows.ts';

export const characters: readonly Refused[] = [
  {
    id: 'C435',
    table: 'npc_barracks',
    constraint: 'npc_barracks_capacity_check',
    bad: { capacity: -1 },
    apart: 'within_capacity',
  },
  {
    id: 'C436',
    table: 'npc_barracks',
    constraint: 'npc_barracks_current_occupants_count_check',
    bad: { current_occupants_count: -1 },
  },
  {
    id: 'C437',
    table: 'npc_barracks',
    constraint: 'within_capacity',
    bad: { current_occupants_count: 2, capacity: 1 },
  },
  {
    id: 'C438',
    table: 'npc_barracks',
    constraint: 'place_matches_type',
    bad: { station_id: null },
    also: [{ location_type: 'SECTOR', sector_id: null }],
  },
  {
    id: 'C439',
    table: 'outlaw_bases',
    constraint: 'outlaw_bases_capacity_check',
    bad: { capacity: -1 },
    apart: 'within_capacity',
  },
  {
    id: 'C440',
    table: 'outlaw_bases',
    constraint: 'outlaw_bases_current_occupants_count_check',
    bad: { current_occupants_count: -1 },
  },
  {
    id: 'C441',
    table: 'outlaw_bases',
    constraint: 'within_capacity',
    bad: { current_occupants_count: 2, capacity: 1 },
  },
  { id: 'C442', table: 'npc_characters', constraint: 'npc_characters_ship_id_unique', same: ['ship_id'] },
  { id: 'C443', table: 'npc_characters', constraint: 'npc_characters_credits_check', bad: { credits: -1 } },
  {
    id: 'C444',
    table: 'npc_characters',
    constraint: 'npc_characters_notoriety_check',
    bad: { notoriety: -1 },
    also: [{ notoriety: 101 }],
  },
  {
    id: 'C445',
    table: 'npc_characters',
    constraint: 'one_home',
    bad: { home_barracks_id: uuidOf('npc_barracks', 1), home_outlaw_base_id: uuidOf('outlaw_bases', 1) },
  },
  {
    id: 'C446',
    table: 'npc_rosters',
    constraint: 'npc_rosters_default_lodging_type_check',
    bad: { default_lodging_type: 'bogus' },
  },
  { id: 'C447', table: 'npc_rosters', constraint: 'npc_rosters_target_count_check', bad: { target_count: -1 } },
  { id: 'C448', table: 'npc_rosters', constraint: 'npc_rosters_bang_roster_ref_unique', same: ['bang_roster_ref'] },
  { id: 'C449', table: 'player_medals', constraint: 'player_medals_awarded_via_check', bad: { awarded_via: 'bogus' } },
  { id: 'C450', table: 'player_medals', constraint: 'uq_player_medal', same: ['player_id', 'medal_id'] },
];
