import { Migration } from '@mikro-orm/migrations';

export class Migration20261121171229_history_and_ledgers extends Migration {
  override name = 'Migration20261121171229_history_and_ledgers';

  override up(): void | Promise<void> {
    this.addSql(
      `create index "price_history_snapshot_type_snapshot_date_index" on "price_history" ("snapshot_type", "snapshot_date");`,
    );

    this.addSql(`drop index "enhanced_market_transactions_player_id_index";`);
    this.addSql(
      `create index "enhanced_market_transactions_player_id_timestamp_id_index" on "enhanced_market_transactions" ("player_id", "timestamp", "id");`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop index "enhanced_market_transactions_player_id_timestamp_id_index";`);
    this.addSql(
      `create index "enhanced_market_transactions_player_id_index" on "enhanced_market_transactions" ("player_id");`,
    );

    this.addSql(`drop index "price_history_snapshot_type_snapshot_date_index";`);
  }
}
