import type { Refused } from './refusals.ts';

export const knowledge: readonly Refused[] = [
  { id: 'C505', table: 'warp_knowledge', constraint: 'warp_knowledge_layer_check', bad: { layer: 'bogus' } },
  { id: 'C506', table: 'warp_knowledge', constraint: 'warp_knowledge_state_check', bad: { state: 'hidden' } },
  {
    id: 'C507',
    table: 'warp_knowledge',
    constraint: 'warp_knowledge_revealed_via_check',
    bad: { revealed_via: 'bogus' },
  },
  { id: 'C508', table: 'investigations', constraint: 'investigations_kind_check', bad: { kind: 'bogus' } },
  { id: 'C509', table: 'investigations', constraint: 'investigations_credits_check', bad: { credits: -1 } },
  { id: 'C510', table: 'haggles', constraint: 'haggles_side_check', bad: { side: 'both' } },
  { id: 'C511', table: 'haggles', constraint: 'haggles_state_check', bad: { state: 'bogus' } },
  { id: 'C512', table: 'haggles', constraint: 'haggles_quantity_check', bad: { quantity: 0 } },
  { id: 'C513', table: 'haggles', constraint: 'haggles_round_check', bad: { round: 0 }, also: [{ round: 5 }] },
  { id: 'C514', table: 'haggles', constraint: 'haggles_fair_check', bad: { fair: -1 } },
  { id: 'C515', table: 'haggles', constraint: 'haggles_price_check', bad: { price: -1 } },
  { id: 'C516', table: 'price_watches', constraint: 'price_watches_side_check', bad: { side: 'both' } },
  { id: 'C517', table: 'price_watches', constraint: 'price_watches_direction_check', bad: { direction: 'near' } },
  { id: 'C518', table: 'price_watches', constraint: 'price_watches_price_check', bad: { price: -1 } },
  { id: 'C519', table: 'regions', constraint: 'regions_owner_balance_check', bad: { owner_balance: -1 } },
];
