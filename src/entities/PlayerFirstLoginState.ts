import { defineEntity, p } from '@mikro-orm/core';
import { FirstLoginSession } from './FirstLoginSession.ts';
import { Player } from './Player.ts';
import { id, texts } from './columns.ts';

const PlayerFirstLoginStateSchema = defineEntity({
  name: 'PlayerFirstLoginState',
  tableName: 'player_first_login_states',
  properties: {
    id: id(),
    playerId: () => p.oneToOne(Player).mapToPk().owner().deleteRule('cascade'),
    /** Whoever takes the negotiation up raises it: what had it before writes nothing any more. */
    epoch: p.integer().default(0).check('epoch >= 0'),
    hasCompletedFirstLogin: p.boolean().default(false),
    currentSessionId: () => p.manyToOne(FirstLoginSession).mapToPk().deleteRule('set null').nullable(),
    attempts: p.integer().default(0).check('attempts >= 0'),
    lastAttemptAt: p.datetime().nullable(),
    claimedShip: p.boolean().default(false),
    answeredQuestions: p.boolean().default(false),
    receivedResources: p.boolean().default(false),
    tutorialStarted: p.boolean().default(false),
    previousShipClaims: texts(),
    previousDialogueStrategies: texts(),
  },
});

/** How far a player came with the first login, over all sessions. */
export class PlayerFirstLoginState extends PlayerFirstLoginStateSchema.class {}
PlayerFirstLoginStateSchema.setClass(PlayerFirstLoginState);
