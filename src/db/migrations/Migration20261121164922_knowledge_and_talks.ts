import { Migration } from '@mikro-orm/migrations';

export class Migration20261121164922_knowledge_and_talks extends Migration {
  override name = 'Migration20261121164922_knowledge_and_talks';

  override up(): void | Promise<void> {
    this.addSql(
      `create table "warp_knowledge" ("player_id" uuid not null, "layer" varchar(20) not null, "edge_id" varchar(80) not null, "region_id" uuid not null, "state" varchar(20) not null, "revealed_via" varchar(20) not null, "created_at" timestamptz not null default now(), primary key ("player_id", "layer", "edge_id"));`,
    );
    this.addSql(
      `create index "warp_knowledge_player_id_region_id_index" on "warp_knowledge" ("player_id", "region_id");`,
    );

    this.addSql(
      `create table "price_watches" ("id" uuid not null default gen_random_uuid(), "player_id" uuid not null, "station_id" uuid not null, "commodity" varchar(50) not null, "side" varchar(4) not null, "direction" varchar(5) not null, "price" int not null, "fired_at" timestamptz null, "created_at" timestamptz not null default now(), primary key ("id"));`,
    );
    this.addSql(`create index "price_watches_player_id_index" on "price_watches" ("player_id");`);

    this.addSql(
      `create table "investigations" ("subject_id" uuid not null, "region_id" uuid not null, "kind" varchar(20) not null, "player_id" uuid null, "credits" int not null, "at" timestamptz not null default now(), primary key ("subject_id"));`,
    );
    this.addSql(`create index "investigations_region_id_index" on "investigations" ("region_id");`);

    this.addSql(
      `create table "haggles" ("player_id" uuid not null, "station_id" uuid not null, "commodity" varchar(50) not null, "side" varchar(4) not null, "quantity" int not null, "round" int not null, "fair" int not null, "state" varchar(10) not null, "price" int null, "until" timestamptz null, "updated_at" timestamptz not null default now(), primary key ("player_id", "station_id", "commodity", "side"));`,
    );

    this.addSql(
      `create table "formation_discoveries" ("player_id" uuid not null, "formation_id" uuid not null, "discovered_at" timestamptz not null default now(), primary key ("player_id", "formation_id"));`,
    );

    this.addSql(`alter table "credit_entries" drop constraint "credit_entries_account_type_check";`);
    this.addSql(
      `alter table "credit_entries" add constraint "credit_entries_account_type_check" check ("account_type" in ('player', 'team', 'region', 'station', 'owner'));`,
    );

    this.addSql(`alter table "players" add "docked_at" timestamptz null;`);

    this.addSql(`alter table "regions" add "owner_balance" int not null default 0;`);
    this.addSql(`alter table "regions" add constraint "regions_owner_balance_check" check (owner_balance >= 0);`);

    this.addSql(
      `alter table "warp_knowledge" add constraint "warp_knowledge_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "warp_knowledge" add constraint "warp_knowledge_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "warp_knowledge" add constraint "warp_knowledge_layer_check" check ("layer" in ('sector_warps', 'warp_tunnels'));`,
    );
    this.addSql(
      `alter table "warp_knowledge" add constraint "warp_knowledge_state_check" check ("state" in ('revealed', 'traversed'));`,
    );
    this.addSql(
      `alter table "warp_knowledge" add constraint "warp_knowledge_revealed_via_check" check ("revealed_via" in ('scan', 'traversal_attempt', 'corp_share', 'aria_inference'));`,
    );

    this.addSql(
      `alter table "price_watches" add constraint "price_watches_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "price_watches" add constraint "price_watches_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "price_watches" add constraint "price_watches_price_check" check (price >= 0);`);
    this.addSql(
      `alter table "price_watches" add constraint "price_watches_side_check" check ("side" in ('buy', 'sell'));`,
    );
    this.addSql(
      `alter table "price_watches" add constraint "price_watches_direction_check" check ("direction" in ('above', 'below'));`,
    );

    this.addSql(
      `alter table "investigations" add constraint "investigations_region_id_foreign" foreign key ("region_id") references "regions" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "investigations" add constraint "investigations_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete set null;`,
    );
    this.addSql(`alter table "investigations" add constraint "investigations_credits_check" check (credits >= 0);`);
    this.addSql(
      `alter table "investigations" add constraint "investigations_kind_check" check ("kind" in ('formation', 'anomaly'));`,
    );

    this.addSql(
      `alter table "haggles" add constraint "haggles_player_id_foreign" foreign key ("player_id") references "players" ("id") on delete cascade;`,
    );
    this.addSql(
      `alter table "haggles" add constraint "haggles_station_id_foreign" foreign key ("station_id") references "stations" ("id") on delete cascade;`,
    );
    this.addSql(`alter table "haggles" add constraint "haggles_quantity_check" check (quantity >= 1);`);
    this.addSql(`alter table "haggles" add constraint "haggles_round_check" check (round >= 1 and round <= 4);`);
    this.addSql(`alter table "haggles" add constraint "haggles_fair_check" check (fair >= 0);`);
    this.addSql(`alter table "haggles" add constraint "haggles_price_check" check (price >= 0);`);
    this.addSql(`alter table "haggles" add constraint "haggles_side_check" check ("side" in ('buy', 'sell'));`);
    this.addSql(
      `alter table "haggles" add constraint "haggles_state_check" check ("state" in ('open', 'agreed', 'rejected', 'closed'));`,
    );

    this.addSql(
      `alter table "formation_discoveries" add constraint "formation_discoveries_player_id_foreign" foreign key ("player_id") references "players" ("id") on update cascade on delete cascade;`,
    );
    this.addSql(
      `alter table "formation_discoveries" add constraint "formation_discoveries_formation_id_foreign" foreign key ("formation_id") references "special_formations" ("id") on update cascade on delete cascade;`,
    );
  }

  override down(): void | Promise<void> {
    this.addSql(`drop table if exists "warp_knowledge" cascade;`);
    this.addSql(`drop table if exists "price_watches" cascade;`);
    this.addSql(`drop table if exists "investigations" cascade;`);
    this.addSql(`drop table if exists "haggles" cascade;`);
    this.addSql(`drop table if exists "formation_discoveries" cascade;`);

    this.addSql(`alter table "credit_entries" drop constraint "credit_entries_account_type_check";`);
    this.addSql(
      `alter table "credit_entries" add constraint "credit_entries_account_type_check" check ("account_type" in ('player', 'team', 'region', 'station'));`,
    );

    this.addSql(`alter table "players" drop column "docked_at";`);

    this.addSql(`alter table "regions" drop constraint "regions_owner_balance_check";`);
    this.addSql(`alter table "regions" drop column "owner_balance";`);
  }
}
