import { Migration } from '@mikro-orm/migrations';

/** Who has flown before there was a guard needs no first login any more. */
export class Migration20261121205017_first_login extends Migration {
  override name = 'Migration20261121205017_first_login';

  override up(): void {
    this.addSql(`alter table "player_first_login_states" add "epoch" int not null default 0;`);
    this.addSql(
      `alter table "player_first_login_states" add constraint "player_first_login_states_epoch_check" check (epoch >= 0);`,
    );
    this.addSql(
      `insert into player_first_login_states (player_id, has_completed_first_login, claimed_ship, answered_questions, received_resources)
       select id, true, true, true, true from players where current_ship_id is not null on conflict do nothing;`,
    );
    this.addSql(`update players set first_login = '{"completed": true}' where current_ship_id is not null;`);
  }

  override down(): void {
    this.addSql(`alter table "player_first_login_states" drop constraint "player_first_login_states_epoch_check";`);
    this.addSql(`alter table "player_first_login_states" drop column "epoch";`);
  }
}
