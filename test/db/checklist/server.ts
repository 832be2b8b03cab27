import type { Refused } from './refusals.ts';

export const server: readonly Refused[] = [
  { id: 'C501', table: 'region_leases', constraint: 'region_leases_epoch_check', bad: { epoch: -1 } },
  {
    id: 'C502',
    table: 'region_leases',
    constraint: 'held_until',
    bad: { node_id: 'node-1' },
    also: [{ expires_at: '2102-01-03T00:00:00Z' }],
  },
  {
    id: 'C503',
    table: 'credit_entries',
    constraint: 'credit_entries_account_type_check',
    bad: { account_type: 'bogus' },
  },
  { id: 'C504', table: 'credit_entries', constraint: 'credit_entries_delta_check', bad: { delta: 0 } },
  { id: 'C522', table: 'region_leases', constraint: 'region_leases_online_check', bad: { online: -1 } },
  { id: 'C523', table: 'region_generations', constraint: 'generation_progress', bad: { done: -1 } },
  { id: 'C524', table: 'region_generations', constraint: 'region_generations_sectors_check', bad: { sectors: 99 } },
  { id: 'C525', table: 'region_generations', constraint: 'region_generations_status_check', bad: { status: 'bogus' } },
  { id: 'C526', table: 'region_generations', constraint: 'region_generations_step_check', bad: { step: 'bogus' } },
  { id: 'C527', table: 'region_generations', constraint: 'region_generations_open_unique', same: ['name'] },
  { id: 'C521', table: 'nodes', constraint: 'nodes_loop_delay_ms_check', bad: { loop_delay_ms: -1 } },
];
