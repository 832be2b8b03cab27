import type { Refused } from './refusals.ts';

export const events: readonly Refused[] = [
  { id: 'C451', table: 'game_events', constraint: 'game_events_max_participants_check', bad: { max_participants: 0 } },
  {
    id: 'C452',
    table: 'game_events',
    constraint: 'game_events_participation_count_check',
    bad: { participation_count: -1 },
  },
  {
    id: 'C453',
    table: 'game_events',
    constraint: 'game_events_rewards_distributed_check',
    bad: { rewards_distributed: -1 },
  },
  {
    id: 'C454',
    table: 'game_events',
    constraint: 'game_events_completion_rate_check',
    bad: { completion_rate: -0.01 },
    also: [{ completion_rate: 1.01 }],
  },
  { id: 'C455', table: 'game_events', constraint: 'end_after_start', bad: { end_time: '2101-12-31T00:00:00Z' } },
  { id: 'C456', table: 'event_effects', constraint: 'event_effects_duration_hours_check', bad: { duration_hours: 0 } },
  {
    id: 'C457',
    table: 'event_participations',
    constraint: 'event_participations_objectives_completed_check',
    bad: { objectives_completed: -1 },
  },
  {
    id: 'C458',
    table: 'event_participations',
    constraint: 'event_participations_total_objectives_check',
    bad: { total_objectives: 0 },
  },
  { id: 'C459', table: 'event_participations', constraint: 'event_participations_rank_check', bad: { rank: 0 } },
  {
    id: 'C460',
    table: 'event_participations',
    constraint: 'event_participations_event_id_player_id_unique',
    same: ['event_id', 'player_id'],
  },
  {
    id: 'C461',
    table: 'event_templates',
    constraint: 'event_templates_default_duration_hours_check',
    bad: { default_duration_hours: 0 },
  },
  { id: 'C462', table: 'event_templates', constraint: 'event_templates_usage_count_check', bad: { usage_count: -1 } },
];
