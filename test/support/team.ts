import type { Books } from './books.ts';

/** Puts players into a team of their own, past the server, for there is no command for it. */
export async function makeTeam(books: Books, playerIds: readonly string[]): Promise<string> {
  const [team] = await books.rows<{ id: string }>(
    `insert into teams (id, name) select id, id::text from (select gen_random_uuid() as id) new returning id`,
  );
  if (!team) throw new Error('no team');
  await books.rows(
    `insert into team_members (id, team_id, player_id) select gen_random_uuid(), $1, id from unnest($2::uuid[]) id`,
    [team.id, playerIds],
  );
  await books.rows('update players set team_id = $1 where id = any($2::uuid[])', [team.id, playerIds]);
  return team.id;
}
