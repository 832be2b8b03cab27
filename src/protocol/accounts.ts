import { z } from 'zod';

/** What `/api/v1/auth/*` and `/api/v1/me` take and answer. The rules of names and passwords are in `rules/account.ts`. */

/** Text that every database and log can hold: whole characters, none of them invisible commands. */
const text = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine(value => value.isWellFormed(), 'well-formed Unicode')
    .refine(value => !/\p{Cc}/u.test(value), 'no control characters');

const username = text(50).describe('3 to 30 letters, digits or underscores; case does not tell two names apart');
const password = text(256).describe('8 to 128 characters');
const refreshToken = text(128).describe('works once');

export const RegisterBody = z
  .strictObject({
    username,
    password,
    email: text(255).optional().describe('only to reach the owner; nobody else sees it'),
  })
  .meta({ id: 'RegisterBody' });

export const LoginBody = z.strictObject({ username, password }).meta({ id: 'LoginBody' });

export const TokenBody = z.strictObject({ refreshToken }).meta({ id: 'TokenBody' });

export const Session = z
  .object({
    userId: z.uuid(),
    playerId: z.uuid(),
    accessToken: z.string().describe('for `Authorization: Bearer`'),
    refreshToken,
    expiresIn: z.int().describe('seconds the access token works'),
  })
  .meta({ id: 'Session' });

const MyUser = z
  .object({
    id: z.uuid(),
    username: z.string(),
    email: z.string().nullable(),
    isAdmin: z.boolean().describe('an operator of this galaxy'),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'UserAccount' });

const MyPlayer = z
  .object({
    id: z.uuid(),
    nickname: z.string().nullable(),
    displayName: z.string().describe('what others see: the nickname, else the username'),
    nameColor: z.string(),
    credits: z.int(),
    turns: z.int(),
    maxTurns: z.int(),
    currentRegion: z.string().nullable(),
    currentSectorId: z.int(),
    homeRegion: z.string().nullable(),
    homeSectorId: z.int(),
    isDocked: z.boolean(),
    currentStationId: z.uuid().nullable(),
    isLanded: z.boolean(),
    currentPlanetId: z.uuid().nullable(),
    currentShipId: z.uuid().nullable(),
    teamId: z.uuid().nullable(),
    militaryRank: z.string(),
    rankPoints: z.int(),
    personalReputation: z.int(),
    reputationTier: z.string(),
    attackDrones: z.int(),
    defenseDrones: z.int(),
    mines: z.int(),
    isGalacticCitizen: z.boolean(),
  })
  .meta({ id: 'PlayerAccount' });

export const Me = z
  .object({
    user: MyUser,
    player: MyPlayer,
    firstLogin: z.object({ required: z.boolean().describe('the guard of the first landing is still to be met') }),
  })
  .meta({ id: 'Me' });

export type RegisterBody = z.output<typeof RegisterBody>;
export type LoginBody = z.output<typeof LoginBody>;
export type Session = z.output<typeof Session>;
export type Me = z.output<typeof Me>;
