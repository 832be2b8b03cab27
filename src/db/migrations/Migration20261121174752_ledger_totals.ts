import { Migration } from '@mikro-orm/migrations';

export class Migration20261121174752_ledger_totals extends Migration {
  override name = 'Migration20261121174752_ledger_totals';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "ledger_marks" ("name" varchar(20) not null, "through" uuid not null, primary key ("name"));`,
    );

    this.addSql(
      `create table "ledger_totals" ("account" varchar(20) not null, "account_id" uuid not null, "good" varchar(50) not null, "amount" bigint not null, primary key ("account", "account_id", "good"));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "ledger_marks" cascade;`);
    this.addSql(`drop table if exists "ledger_totals" cascade;`);
  }
}
