import { whole } from '../app/language.ts';
import { standingName } from '../app/standing.ts';
import { useGame } from '../cockpit/context.ts';
import { nextRank } from './refill.ts';
import { say } from './words.ts';

/** The pilot by name, in the colour of their reputation, with rank and tier. */
export function Who() {
  const game = useGame();
  const { id, nickname, nameColor, militaryRank, rankPoints, reputationTier } = game.me.value;
  const next = nextRank(game.catalog.ranks, game.me.value);
  const points = whole(rankPoints);
  return (
    <div class="bar-who">
      <p class="bar-name" style={{ color: nameColor }}>
        {nickname ?? `Pilot ${id.slice(-4)}`}
      </p>
      <dl class="bar-standing bar-extra">
        <div>
          <dt class="unseen">{say().rank}</dt>
          <dd>
            <b>{standingName(militaryRank)}</b> {next ? say().points(points, whole(next.points)) : say().top(points)}
          </dd>
        </div>
        <div>
          <dt class="unseen">{say().reputation}</dt>
          <dd style={{ color: nameColor }}>{standingName(reputationTier)}</dd>
        </div>
      </dl>
    </div>
  );
}
