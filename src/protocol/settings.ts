import { z } from 'zod';

/** What a player may set for themselves: a closed set. What is not set is the client's to choose. */

const flag = z.boolean().optional();
const volume = z.number().min(0).max(1).optional();
const word = z.string().regex(/^[a-z0-9_-]{1,30}$/);

export const Settings = z
  .strictObject({
    ui: z
      .strictObject({
        theme: word.optional(),
        notifications: flag,
        sound_effects: flag,
        music_volume: volume,
        auto_refresh_rate: z.int().min(1).max(3600).optional().describe('seconds'),
      })
      .optional(),
    language: z
      .string()
      .max(35)
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .optional()
      .describe('a language tag, as in `en` or `pt-BR`'),
    audio: z
      .strictObject({ muted: flag, master_volume: volume, effects_volume: volume, music_volume: volume })
      .optional(),
    accessibility: z
      .strictObject({
        high_contrast: flag,
        reduced_motion: flag,
        screen_reader: flag,
        text_size: z.number().min(0.5).max(3).optional().describe('1 is the usual size'),
        color_vision: z.enum(['full', 'protanopia', 'deuteranopia', 'tritanopia', 'none']).optional(),
      })
      .optional(),
    gameplay: z
      .strictObject({
        auto_refuel: flag,
        auto_repair: flag,
        default_drone_deployment: z.int().min(0).max(10_000).optional(),
        combat_retreat_threshold: z.number().min(0).max(100).optional().describe('percent of the hull'),
        cat_companion: flag,
      })
      .optional(),
    privacy: z
      .strictObject({
        share_location: flag,
        visible_in_rankings: flag,
        show_online_status: flag,
        accept_team_invites: flag,
      })
      .optional(),
    notifications: z
      .strictObject({ combat_alerts: flag, team_messages: flag, market_opportunities: flag, planet_updates: flag })
      .optional(),
  })
  .meta({ id: 'Settings' });
