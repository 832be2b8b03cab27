import { Migration } from '@mikro-orm/migrations';

export class Migration20261122022905_region_generations extends Migration {
  override name = 'Migration20261122022905_region_generations';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "region_generations" ("id" uuid not null, "name" varchar(50) not null, "display_name" varchar(255) not null, "sectors" int not null, "seed" bigint not null, "status" varchar(20) not null default 'waiting', "step" varchar(20) not null default 'generating', "done" int not null default 0, "total" int not null default 0, "tries" int not null default 0, "process_id" varchar(40) null, "error" varchar(60) null, "region_id" uuid null, "requested_by" uuid null, "created_at" timestamptz not null default now(), "finished_at" timestamptz null, primary key ("id"));`,
    );
    this.addSql(`create index "region_generations_created_at_index" on "region_generations" ("created_at");`);
    this.addSql(
      `create unique index region_generations_open_unique on region_generations (lower(name)) where status in ('waiting', 'running');`,
    );

    this.addSql(
      `alter table "region_generations" add constraint "region_generations_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete set null;`,
    );
    this.addSql(
      `alter table "region_generations" add constraint "generation_progress" check (done >= 0 and total >= 0 and tries >= 0);`,
    );
    this.addSql(
      `alter table "region_generations" add constraint "region_generations_sectors_check" check (sectors >= 100 and sectors <= 1000);`,
    );
    this.addSql(
      `alter table "region_generations" add constraint "region_generations_status_check" check ("status" in ('waiting', 'running', 'done', 'failed'));`,
    );
    this.addSql(
      `alter table "region_generations" add constraint "region_generations_step_check" check ("step" in ('generating', 'writing'));`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "region_generations" cascade;`);
  }
}
