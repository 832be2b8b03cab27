import type { CommandName } from '../commands.ts';
import type { EventName } from '../events.ts';

export interface CommandExample {
  payload: Record<string, unknown>;
  reply: Record<string, unknown>;
}

const scout = {
  id: '01a1ff3d-56d1-73d5-8a2a-8f5639b88ae1',
  name: 'Second Light',
  type: 'SCOUT_SHIP',
  size: 'SMALL',
  isFlown: true,
  status: 'DOCKED',
  sectorId: 10,
  cargo: { used: 0, capacity: 100, contents: {} },
  combat: {
    hull: 200,
    evasion: 45,
    shields: 150,
    max_hull: 200,
    max_shields: 150,
    attack_rating: 8,
    defense_rating: 8,
    shield_recharge_rate: 12,
  },
  condition: {
    now: 99.99,
    band: 'Pristine',
    speed: 0.05,
    failureChance: 0,
    isImmobilized: false,
    areSensorsOffline: false,
    servicedAt: '2026-11-21T17:52:52.433Z',
  },
  upgrades: {},
  insurance: { tier: 'NONE', payout: 0 },
  speed: 2.5,
  scannerRange: 5,
  warpCapable: true,
  maxDrones: 1,
  mines: 0,
  maxMines: 1,
  genesisDevices: 0,
  maxGenesisDevices: 0,
  purchaseValue: 30000,
  currentValue: 30000,
};

const freighter = {
  id: '01a1ff3d-579f-75cf-9027-c7385adf2603',
  name: 'Slow and Sure',
  type: 'LIGHT_FREIGHTER',
  size: 'MEDIUM',
  isFlown: false,
  status: 'DOCKED',
  sectorId: 10,
  cargo: { capacity: 500, used: 0, contents: {} },
  combat: {
    shields: 300,
    max_shields: 300,
    shield_recharge_rate: 10,
    hull: 400,
    max_hull: 400,
    evasion: 15,
    attack_rating: 15,
    defense_rating: 20,
  },
  condition: {
    now: 100,
    band: 'Pristine',
    speed: 0.05,
    failureChance: 0,
    isImmobilized: false,
    areSensorsOffline: false,
    servicedAt: '2026-11-21T17:52:52.637Z',
  },
  upgrades: {},
  insurance: { tier: 'NONE', payout: 0 },
  speed: 1,
  scannerRange: 2,
  warpCapable: true,
  maxDrones: 2,
  mines: 0,
  maxMines: 2,
  genesisDevices: 0,
  maxGenesisDevices: 0,
  purchaseValue: 80000,
  currentValue: 80000,
};

const NEXUS = '01a1ff2a-e6d9-70e0-b6b1-4b2f6d1c9a53';
const TICKET = '01a1ff2a-efa1-7c3e-9d20-5f8e1b7a6c44';
const seat = { name: 'region', sessionId: 'rT4vKx0Qe', roomId: 'region-central-nexus-3', processId: 'kQ2mZ8s1B' };

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
  'nav.chart': {
    payload: {},
    reply: {
      visited: [1, 2, 3],
      ways: [{ kind: 'tunnel', from: 3, sectorId: 120, leads: 'both' }],
      formations: [],
    },
  },
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
      fee: 150,
      services: { ship_repair: true, ship_maintenance: true, insurance: false },
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
  'ship.list': { payload: {}, reply: { ships: [scout, freighter] } },
  'ship.offers': {
    payload: {},
    reply: {
      stationId: '01a1ff3d-53ce-71b4-bde5-f97dea175be9',
      hulls: [
        { type: 'LIGHT_FREIGHTER', price: 80000, bars: [] },
        {
          type: 'CARGO_HAULER',
          price: 250000,
          bars: [{ code: 'ERR_NO_CREDITS', data: { need: 250000, have: 211850 } }],
        },
      ],
      ships: [
        {
          shipId: '01a1ff3d-56d1-73d5-8a2a-8f5639b88ae1',
          upgrades: [
            { upgrade: 'ENGINE', level: 1, maxLevel: 4, price: 10000 },
            { upgrade: 'CARGO_HOLD', level: 0, maxLevel: 1, price: 3000 },
            { upgrade: 'SHIELD', level: 0, maxLevel: 2, price: 8000 },
            { upgrade: 'HULL', level: 0, maxLevel: 2, price: 7000 },
            { upgrade: 'SENSOR', level: 0, maxLevel: 5, price: 6000 },
            { upgrade: 'DRONE_BAY', level: 0, maxLevel: 1, price: 10000 },
            { upgrade: 'GENESIS_CONTAINMENT', level: 0, maxLevel: 0, price: null },
            { upgrade: 'MAINTENANCE_SYSTEM', level: 0, maxLevel: 2, price: 6000 },
          ],
          insurance: [
            { tier: 'STANDARD', price: 2100, payout: 19500 },
            { tier: 'PREMIUM', price: 3600, payout: 22500 },
          ],
          repair: 0,
          service: [
            { tier: 'basic', price: 0 },
            { tier: 'emergency', price: 0 },
            { tier: 'premium', price: 0 },
          ],
        },
      ],
    },
  },
  'ship.buy': {
    payload: { type: 'LIGHT_FREIGHTER', name: 'Slow and Sure', commandId: '0b4f0e94-25f1-43ed-844f-9d1af4b894c0' },
    reply: { cost: 80000, credits: 211850, ship: freighter },
  },
  'ship.activate': {
    payload: { shipId: '01a1ff3d-579f-75cf-9027-c7385adf2603', commandId: '8d96b55f-47f2-461e-9e68-385993cecf5f' },
    reply: { ship: { ...freighter, isFlown: true } },
  },
  'ship.rename': {
    payload: {
      shipId: '01a1ff3d-56d1-73d5-8a2a-8f5639b88ae1',
      name: 'Second Light',
      commandId: '9f76756b-2025-40c7-a240-0257d313bc4a',
    },
    reply: { ship: scout },
  },
  'ship.insure': {
    payload: {
      shipId: '01a1ff3d-56d1-73d5-8a2a-8f5639b88ae1',
      tier: 'BASIC',
      commandId: '22df400b-ef7f-46fa-b883-46a15737a8a8',
    },
    reply: { cost: 3000, credits: 296850, ship: { ...scout, insurance: { tier: 'BASIC', payout: 13500 } } },
  },
  'ship.upgrade': {
    payload: {
      shipId: '01a1ff3d-56d1-73d5-8a2a-8f5639b88ae1',
      upgrade: 'ENGINE',
      commandId: '23a3d6f2-76d5-4e07-b21e-61a961bb7687',
    },
    reply: {
      upgrade: 'ENGINE',
      level: 1,
      cost: 5000,
      credits: 291850,
      ship: { ...scout, upgrades: { ENGINE: 1 }, insurance: { tier: 'BASIC', payout: 13500 }, speed: 3 },
    },
  },
  'travel.quote': {
    payload: { destinationRegionId: NEXUS, method: 'platform_gate' },
    reply: {
      destination: { id: NEXUS, name: 'central-nexus', displayName: 'Central Nexus' },
      method: 'platform_gate',
      cost: 100,
      turnCost: 0,
      landingSectorId: 301,
    },
  },
  'travel.depart': {
    payload: {
      destinationRegionId: NEXUS,
      method: 'platform_gate',
      commandId: '5d2f7c0a-6a0b-4b52-9d6e-2f1c8a7b3e90',
    },
    reply: {
      ticketId: TICKET,
      destination: 'central-nexus',
      cost: 100,
      turnCost: 0,
      turns: 999,
      credits: 9750,
      expiresAt: '2026-11-21T17:34:46.335Z',
      reservation: seat,
    },
  },
  'travel.cancel': {
    payload: { ticketId: TICKET, commandId: 'c1b3a6d4-0e57-4a8f-8f0c-7f6d2b9e1a35' },
    reply: { ticketId: TICKET, refund: 100, turns: 999, credits: 9850 },
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
  'travel.arrived': { ticketId: TICKET, region: 'central-nexus', sectorId: 301, visits: 1 },
  'travel.failed': { ticketId: TICKET, reason: 'expired', refund: 100 },
  moving: { region: 'central-nexus', reservation: seat },
  moved: { region: 'central-nexus', reservation: seat },
  chat: {
    id: '01a1ff2a-ef7f-704e-9509-9e557d10a4cc',
    scope: 'sector',
    from: { playerId: '01a1ff2a-ee79-7366-8817-b4cc3fc8172c', name: 'Pilot 172c' },
    text: 'is anybody here?',
    at: '2026-11-21T17:32:46.335Z',
  },
};
