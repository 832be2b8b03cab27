import type { CommandName } from '../commands.ts';
import type { EventName } from '../events.ts';

interface CommandExample {
  payload: Record<string, unknown>;
  reply: Record<string, unknown>;
}

/** What a room was asked and answered. A test holds each against its formats. */
export const COMMAND_EXAMPLES: Partial<Record<CommandName, CommandExample>> = {
  move: {
    payload: { sectorId: 2, commandId: '8d8f8d70-a136-4ac7-ab61-46a2fb5617c2' },
    reply: {
      sectorId: 2,
      turnCost: 1,
      turns: 997,
      encounters: [],
      tunnelEvents: [],
      arrived: true,
      revealed: [],
      discoveries: [],
    },
  },
  'nav.moves': {
    payload: {},
    reply: {
      sectorId: 1,
      turns: 1000,
      warps: [{ kind: 'warp', sectorId: 2, turnCost: 1, crossing: false }],
      tunnels: [],
    },
  },
  dock: {
    payload: { stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258', commandId: 'd9663920-2008-4051-bb30-f4364e6bbec2' },
    reply: {
      station: {
        id: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
        name: 'Earth Station',
        type: 'TRADING',
        class: 0,
        services: {
          insurance: false,
          drone_shop: false,
          mine_dealer: false,
          ship_dealer: false,
          ship_repair: true,
          ship_upgrades: false,
          genesis_dealer: false,
          storage_rental: false,
          luxury_amenities: false,
          ship_maintenance: true,
          refining_facility: false,
          diplomatic_services: false,
          market_intelligence: false,
        },
      },
      fee: 150,
      turns: 999,
      credits: 9850,
    },
  },
  undock: { payload: { commandId: '011addf0-35c2-4d5e-bf16-14acaa3a0286' }, reply: { turns: 998 } },
  'market.get': {
    payload: { stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258' },
    reply: {
      stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
      resources: {
        ore: { quantity: 300, capacity: 5000, buyPrice: null, sellPrice: 25, priceTrend: 0.3870967741935485 },
      },
      tax: { region: 0.05, station: 0 },
      updatedAt: '2026-11-21T17:32:43.707Z',
    },
  },
  'trade.quote': {
    payload: { stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258', commodity: 'ore', quantity: 20, side: 'buy' },
    reply: {
      side: 'buy',
      commodity: 'ore',
      quantity: 20,
      unitPrice: 26,
      goods: 520,
      total: 556,
      tax: 36,
      tariff: 0,
      discount: 0,
      agreed: false,
    },
  },
  'trade.buy': {
    payload: {
      stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
      commodity: 'ore',
      quantity: 20,
      maxUnitPrice: 40,
      commandId: '6ac4c407-5662-422c-a205-6c9485dd9551',
    },
    reply: {
      transaction: {
        id: '01a1ff2a-ef6a-721f-a4f0-5bce9add3b74',
        commodity: 'ore',
        unitPrice: 26,
        quantity: 20,
        goods: 520,
        total: 556,
        tax: 36,
      },
      credits: 9294,
      cargo: { capacity: 100, used: 20, contents: { ore: 20 } },
    },
  },
  'nav.plot': {
    payload: { target: 5, objective: 'turns' },
    reply: { path: [{ sectorId: 5, kind: 'warp', turnCost: 1 }], turnCost: 1, jumps: 1 },
  },
  'nav.formations': { payload: {}, reply: { sectorId: 1, formations: [] } },
  scan: {
    payload: { sectorId: 2, commandId: 'a76a8cd3-17d4-4269-82ae-f120aa15d1af' },
    reply: {
      sectorId: 2,
      name: 'Sector 2',
      type: 'NEBULA',
      tier: 1,
      hazard: 0,
      radiation: 0.55,
      asteroids: true,
      gasClouds: false,
      presence: 'silent',
      discoveries: [],
      turnCost: 2,
      turns: 998,
    },
  },
  'scan.latent': { payload: { commandId: 'd6c9797b-f250-420d-9b18-27a0c9f731b7' }, reply: { sectorId: 1, ways: [] } },
  'station.slips': {
    payload: { stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258' },
    reply: {
      stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
      capacity: 80,
      taken: 1,
      waiting: 0,
      position: null,
      bumpPrice: 750,
      docked: [
        { playerId: '01a1ff35-e13a-77c2-8e1e-9134e4ea3918', name: 'Pilot 3918', since: '2026-11-21T17:44:43.766Z' },
      ],
    },
  },
  'haggle.open': {
    payload: {
      stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
      commodity: 'ore',
      side: 'buy',
      quantity: 20,
      commandId: '0f1e03cd-38b0-47d3-9e46-9a75c0bbf905',
    },
    reply: {
      commodity: 'ore',
      side: 'buy',
      quantity: 20,
      round: 1,
      rounds: 4,
      state: 'open',
      unitPrice: 26,
      price: null,
      until: '2026-11-21T17:49:43.779Z',
    },
  },
  'haggle.offer': {
    payload: {
      stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
      commodity: 'ore',
      side: 'buy',
      offer: 22,
      commandId: '3ee7bbec-9935-4d0d-a548-d38cc7f20d4b',
    },
    reply: {
      outcome: 'counter',
      commodity: 'ore',
      side: 'buy',
      quantity: 20,
      round: 2,
      rounds: 4,
      state: 'open',
      unitPrice: 26,
      price: 24,
      until: '2026-11-21T17:49:43.779Z',
    },
  },
  'haggle.status': {
    payload: { stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258' },
    reply: {
      haggles: [
        {
          commodity: 'ore',
          side: 'buy',
          quantity: 20,
          round: 2,
          rounds: 4,
          state: 'open',
          unitPrice: 26,
          price: 24,
          until: '2026-11-21T17:49:43.779Z',
        },
      ],
    },
  },
  'price.watch': {
    payload: {
      stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
      commodity: 'ore',
      side: 'buy',
      direction: 'below',
      price: 20,
      commandId: '16f87a17-a308-41b2-aa0f-3a593e1573e2',
    },
    reply: { id: '01a1ff35-e20f-7140-a889-760dd7925f42', priceNow: 25 },
  },
  'price.watches': {
    payload: {},
    reply: {
      watches: [
        {
          id: '01a1ff35-e20f-7140-a889-760dd7925f42',
          stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258',
          commodity: 'ore',
          side: 'buy',
          direction: 'below',
          price: 20,
          firedAt: null,
        },
      ],
    },
  },
  'chat.send': {
    payload: { scope: 'sector', text: 'is anybody here?' },
    reply: { id: '01a1ff2a-ef7f-704e-9509-9e557d10a4cc' },
  },
  'player.settings': {
    payload: { patch: { ui: { music_volume: 0.7 }, privacy: { share_location: false } } },
    reply: { settings: { ui: { music_volume: 0.7 }, privacy: { share_location: false } } },
  },
};

/** What a room has pushed. */
export const EVENT_EXAMPLES: Partial<Record<EventName, Record<string, unknown>>> = {
  me: { player: { turns: 997, currentSectorId: 2, rankPoints: 3 } },
  'market.changed': { stationId: '01a1ff2a-e6e1-72de-b741-9ff08f510258', commodity: 'ore', buy: null, sell: 25 },
  'turns.changed': { turns: 1000, max: 1000, added: 120, reason: 'daily' },
  chat: {
    id: '01a1ff2a-ef7f-704e-9509-9e557d10a4cc',
    scope: 'sector',
    from: { playerId: '01a1ff2a-ee79-7366-8817-b4cc3fc8172c', name: 'Pilot 172c' },
    text: 'is anybody here?',
    at: '2026-11-21T17:32:46.335Z',
  },
};
