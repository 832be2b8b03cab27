import type { FirstLoginCommand } from '../firstLogin.ts';
import type { CommandExample } from './roomExamples.ts';

/** What a first login was asked and answered. A test holds each against its formats. */
export const FIRST_LOGIN_EXAMPLES: Record<FirstLoginCommand, CommandExample> = {
  claim: {
    payload: {
      shipType: 'FAST_COURIER',
      text: 'The one with the dented nose. The cat can tell you.',
      commandId: '5c862911-d021-4f32-8043-7c4f334769cf',
    },
    reply: {
      step: 'dialogue',
      sequence: 2,
      exchangeId: '01a1fff6-ef87-7000-8000-16255d088005',
      prompt: 'How long has she been registered, and who had her before you?',
      suspicion: 0.6,
      mood: 'neutral',
      outcome: null,
    },
  },
  answer: {
    payload: {
      exchangeId: '01a1fff6-ef87-7000-8000-16255d088005',
      text: 'Of course it is mine, the registry and docking clearance are on file.',
      commandId: '12064e37-5ff5-4e36-905d-be94e505cfdb',
    },
    reply: {
      step: 'dialogue',
      sequence: 3,
      exchangeId: '01a1fff6-ef92-7000-8000-18fb24c2cd74',
      prompt:
        'That answer does not fit the box on the form. Couriers have a transit permit and no time. Who gave you the one and took the other?',
      suspicion: 0.52,
      mood: 'neutral',
      outcome: null,
    },
  },
  complete: {
    payload: {
      nickname: 'Ada Voss',
      commandId: '255f19d4-7285-4355-8015-8e395138e0ec',
    },
    reply: {
      playerId: '01a1fff6-ee97-71e1-b725-75ece8598766',
      displayName: 'Ada Voss',
      credits: 3000,
      ship: {
        id: '01a1fff6-efab-7000-8000-2542c33fa67d',
        type: 'FAST_COURIER',
        name: "Ada Voss's Fast Courier",
      },
      bonus: true,
      penalty: false,
    },
  },
  restart: {
    payload: {
      commandId: 'a54d2b17-03dd-4c16-9580-d7c4f5db07a7',
    },
    reply: {
      step: 'choosing',
      sequence: 1,
      exchangeId: '01a1fff6-ef0a-7000-8000-101ac0a3326c',
      prompt:
        'You surface from cryo sleep with a head full of fog and no idea who signed you out. The year is 2102, the sign says Callisto Orbital Shipyard, and a yellow line on the deck says not to cross it. An orange cat crosses it. Beyond, ships stand on numbered pads, each exactly in the middle of its square. A guard steps up, form already open; the badge reads Station Inspector Singh. “Good morning. This bay is restricted, and you are in it. Either one of these ships is registered to you, or you are an error, and I correct errors. Which one is yours?”',
      suspicion: 0.6,
      mood: 'neutral',
      outcome: null,
    },
  },
};
