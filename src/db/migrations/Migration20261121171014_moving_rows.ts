import { Migration } from '@mikro-orm/migrations';

/**
 * Rows that nearly every command changes: no index on a column that moves, and room on each page for the next version of a row,
 * so that an update touches no index at all.
 */
export class Migration20261121171014_moving_rows extends Migration {
  override name = 'Migration20261121171014_moving_rows';

  override up(): void | Promise<void> {
    this.addSql(`drop index "players_current_sector_id_index";`);
    this.addSql(`drop index "ships_sector_id_index";`);
    for (const table of MOVING) this.addSql(`alter table "${table}" set (fillfactor = 70);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`create index "players_current_sector_id_index" on "players" ("current_sector_id");`);
    this.addSql(`create index "ships_sector_id_index" on "ships" ("sector_id");`);
    for (const table of MOVING) this.addSql(`alter table "${table}" reset (fillfactor);`);
  }
}

const MOVING = ['players', 'ships', 'market_prices', 'stations', 'regions'];
