/** A named statement over arrays, one a column. */
export interface Prepared {
  name: string;
  text: string;
}

function update(table: string, columns: Record<string, string>): Prepared {
  const [key = 'id', ...changed] = Object.keys(columns);
  const set = changed.map(name => `${name} = u.${name}`).join(', ');
  return {
    name: `update_${table}`,
    text: `update ${table} t set ${set} from ${unnest(columns)} where t.${key} = u.${key}`,
  };
}

function insert(table: string, columns: Record<string, string>): Prepared {
  const names = Object.keys(columns).join(', ');
  return { name: `insert_${table}`, text: `insert into ${table} (${names}) select ${names} from ${unnest(columns)}` };
}

function unnest(columns: Record<string, string>): string {
  const arrays = Object.values(columns).map((type, index) => `$${index + 1}::${type}[]`);
  return `unnest(${arrays.join(', ')}) as u(${Object.keys(columns).join(', ')})`;
}

/** The rows that moves and trades write. */
export const statements = {
  players: update('players', {
    id: 'uuid',
    credits: 'int',
    turns: 'int',
    lifetime_turns_spent: 'int',
    current_sector_id: 'int',
    personal_reputation: 'int',
    reputation_tier: 'text',
    name_color: 'text',
  }),
  ships: update('ships', { id: 'uuid', sector_id: 'int', cargo: 'jsonb' }),
  shelves: update('market_prices', {
    id: 'uuid',
    quantity: 'int',
    buy_price: 'int',
    sell_price: 'int',
    previous_buy_price: 'int',
    previous_sell_price: 'int',
    price_trend: 'float8',
    supply_level: 'float8',
    demand_level: 'float8',
    last_transaction_at: 'timestamptz',
  }),
  stations: update('stations', { id: 'uuid', treasury_balance: 'int' }),
  regions: update('regions', { id: 'uuid', treasury_balance: 'int' }),
  trades: insert('enhanced_market_transactions', {
    id: 'uuid',
    player_id: 'uuid',
    station_id: 'uuid',
    transaction_type: 'transactiontype',
    commodity: 'text',
    quantity: 'int',
    unit_price: 'int',
    total_value: 'int',
    station_buy_price: 'int',
    station_sell_price: 'int',
    station_quantity: 'int',
    sector_id: 'int',
    region_id_snapshot: 'uuid',
    timestamp: 'timestamptz',
  }),
  entries: insert('credit_entries', {
    id: 'uuid',
    account_type: 'text',
    account_id: 'uuid',
    delta: 'bigint',
    reason: 'text',
    reference: 'text',
    at: 'timestamptz',
  }),
  receipts: insert('command_receipts', {
    player_id: 'uuid',
    command_id: 'uuid',
    command: 'text',
    reply: 'jsonb',
    created_at: 'timestamptz',
  }),
} as const;
