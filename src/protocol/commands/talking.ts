import { z } from 'zod';
import type { CommandFormat } from '../commandFormat.ts';
import { chatScope, commandId, id } from '../formats.ts';
import { Settings } from '../settings.ts';

export const talking = {
  'chat.send': {
    summary: 'Say 1 to 500 characters to the sector, the region, your team or one pilot, who hears it later if not now',
    format: z.strictObject({
      scope: chatScope,
      text: z.string().min(1).max(2000).describe('1 to 500 characters; breaks become spaces, control characters go'),
      to: id.optional().describe('the player a private message is for'),
      commandId,
    }),
    reply: z.object({ id: id.describe('of the message') }),
    rate: 'chat',
    errors: ['ERR_RECIPIENT_OFFLINE', 'ERR_NO_TEAM'],
  },
  'player.settings': {
    summary: 'Change your settings: a group keeps what the patch does not name; an empty patch only reads',
    format: z.strictObject({ patch: Settings, commandId }),
    reply: z.object({ settings: Settings }),
    rate: 'trade',
    errors: [],
  },
} as const satisfies Record<string, CommandFormat>;
