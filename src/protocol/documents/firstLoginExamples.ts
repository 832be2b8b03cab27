import type { FirstLoginCommand } from '../firstLogin.ts';
import type { CommandExample } from './roomExamples.ts';

const commandId = '8d8f8d70-a136-4ac7-ab61-46a2fb5617c2';

/** What a first login was asked and answered. A test holds each against its formats. */
export const FIRST_LOGIN_EXAMPLES: Partial<Record<FirstLoginCommand, CommandExample>> = {
  claim: {
    payload: { shipType: 'SCOUT_SHIP', text: 'The scout with the registry plate is mine.', commandId },
    reply: {
      step: 'dialogue',
      sequence: 2,
      exchangeId: '01a1ff3d-579f-75cf-9027-c7385adf2603',
      prompt: 'And the warp range of a ship like yours is …?',
      suspicion: 0.6,
      mood: 'neutral',
      outcome: null,
    },
  },
};
