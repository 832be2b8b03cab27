import { Migration } from '@mikro-orm/migrations';

export class Migration20261121234837_nodes extends Migration {
  override name = 'Migration20261121234837_nodes';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "nodes" ("id" varchar(60) not null, "process_id" varchar(40) not null, "address" varchar(255) null, "roles" text[] not null default '{}', "regions" text[] not null default '{}', "is_draining" boolean not null default false, "loop_delay_ms" double precision not null default 0, "life_lock" int null, "started_at" timestamptz not null default now(), "expires_at" timestamptz not null, primary key ("id"));`,
    );

    this.addSql(`alter table "region_leases" add "online" int not null default 0;`);
    this.addSql(`alter table "region_leases" add constraint "region_leases_online_check" check (online >= 0);`);

    this.addSql(`alter table "nodes" add constraint "nodes_loop_delay_ms_check" check (loop_delay_ms >= 0);`);
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "nodes" cascade;`);

    this.addSql(`alter table "region_leases" drop constraint "region_leases_online_check";`);
    this.addSql(`alter table "region_leases" drop column "online";`);
  }
}
