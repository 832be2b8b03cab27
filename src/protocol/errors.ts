/** Every way the server says no: the code is stable, the status is for HTTP, the sentence is for a player. */
export const ERRORS = {
  ERR_BAD_REQUEST: { status: 422, message: 'The request is not well formed.' },
  ERR_NOT_FOUND: { status: 404, message: 'There is no such thing here.' },
  ERR_TOO_LARGE: { status: 413, message: 'The request is too large.' },
  ERR_RATE_LIMIT: { status: 429, message: 'Too many requests. Wait a little.' },
  ERR_UNAUTHORIZED: { status: 401, message: 'Log in first.' },
  ERR_CREDENTIALS: { status: 401, message: 'This name and password do not belong together.' },
  ERR_INACTIVE: { status: 403, message: 'This account is closed.' },
  ERR_NAME_TAKEN: { status: 409, message: 'This name is taken.' },
  ERR_EMAIL_TAKEN: { status: 409, message: 'This address already has an account.' },
  ERR_FORBIDDEN: { status: 403, message: 'That is not for you.' },
  ERR_CONFLICT: { status: 409, message: 'That was overtaken by something else. Look again and try again.' },
  ERR_SUPERSEDED: { status: 409, message: 'You are connected from somewhere else now.' },
  ERR_REGION_MISMATCH: { status: 409, message: 'You are not in this region.' },
  ERR_REGION_CLOSED: { status: 409, message: 'This region is closed.' },
  ERR_NO_SHIP: { status: 409, message: 'You have no ship that can fly.' },
  ERR_SHIP_IMMOBILIZED: { status: 409, message: 'Your ship cannot move until it is repaired.' },
  ERR_SHIP_HARMONIZING: { status: 409, message: 'Your ship is harmonizing and cannot move yet.' },
  ERR_SHIP_HELD: { status: 409, message: 'Another ship holds yours.' },
  ERR_SENSORS_OFFLINE: { status: 409, message: 'Your sensors are offline until the ship is serviced.' },
  ERR_SHIP_ADRIFT: { status: 409, message: 'That ship lies in space outside. Board it and dock.' },
  ERR_NOT_SOLD_HERE: { status: 409, message: 'That is not sold here.' },
  ERR_NPC_ONLY_HULL: { status: 409, message: 'No pilot may own such a hull.' },
  ERR_REQUIREMENT: { status: 403, message: 'You do not meet what is asked for that.' },
  ERR_FLEET_FULL: { status: 409, message: 'You own as many ships as anybody may.' },
  ERR_NO_SERVICE: { status: 409, message: 'The station does not do that.' },
  ERR_NOTHING_TO_REPAIR: { status: 409, message: 'There is nothing to repair.' },
  ERR_UPGRADE_LIMIT: { status: 409, message: 'This hull takes no more of that.' },
  ERR_NOT_INSURABLE: { status: 409, message: 'Nobody insures such a hull.' },
  ERR_ALREADY_INSURED: { status: 409, message: 'The ship is insured at least as well already.' },
  ERR_DOCKED: { status: 409, message: 'You are docked. Undock first.' },
  ERR_NOT_DOCKED: { status: 409, message: 'You must be docked there.' },
  ERR_LANDED: { status: 409, message: 'You are on a planet. Take off first.' },
  ERR_NO_TURNS: { status: 409, message: 'You have not enough turns. They come back at midnight UTC.' },
  ERR_NO_CREDITS: { status: 409, message: 'You have not enough credits.' },
  ERR_WRONG_SECTOR: { status: 409, message: 'That is in another sector.' },
  ERR_NOT_ADJACENT: { status: 409, message: 'There is no way from here to there.' },
  ERR_NO_PATH: { status: 409, message: 'No way that you may fly leads there.' },
  ERR_ALREADY_INVESTIGATED: { status: 409, message: 'Somebody has looked into that before.' },
  ERR_TUNNEL_CLOSED: { status: 409, message: 'The tunnel is closed.' },
  ERR_CROSS_REGION: { status: 409, message: 'That sector lies in another region: it takes a journey.' },
  ERR_ACCESS_DENIED: { status: 409, message: 'The faction that holds that sector does not let you in.' },
  ERR_STATION_CLOSED: { status: 409, message: 'The station is closed.' },
  ERR_STATION_FULL: { status: 409, message: 'The station has no room for that much.' },
  ERR_NO_SLIP: { status: 409, message: 'All slips are taken.' },
  ERR_SLIP_FREE: { status: 409, message: 'There is a free slip. You can dock.' },
  ERR_TOO_SOON: { status: 409, message: 'It is too soon for that.' },
  ERR_STANDING_TOO_LOW: { status: 409, message: 'Your standing with the station is too low.' },
  ERR_NOT_TRADED: { status: 409, message: 'The station does not trade that.' },
  ERR_NO_STOCK: { status: 409, message: 'The station has not that much of it.' },
  ERR_NO_CARGO_SPACE: { status: 409, message: 'Your hold is too small for that.' },
  ERR_NOT_IN_CARGO: { status: 409, message: 'You do not have that much of it.' },
  ERR_PRICE_MOVED: { status: 409, message: 'The price has moved past your limit.' },
  ERR_WALLET_FULL: { status: 409, message: 'Your account cannot hold that much.' },
  ERR_HAGGLE_OPEN: { status: 409, message: 'You are haggling over that already.' },
  ERR_HAGGLE_COOLDOWN: { status: 409, message: 'The trader has talked enough about that. Come back in a few minutes.' },
  ERR_HAGGLE_LOCKED: { status: 409, message: 'The trader will not talk about that any more while you are docked.' },
  ERR_NO_HAGGLE: { status: 409, message: 'You are not haggling over that.' },
  ERR_TOO_MANY_WATCHES: { status: 409, message: 'You watch as many prices as you may. Let one go first.' },
  ERR_NOT_READY: { status: 403, message: 'The guard is still waiting for you. Finish your first login.' },
  ERR_ALREADY_DONE: { status: 409, message: 'You have your ship already. The guard has nothing more for you.' },
  ERR_STEP: { status: 409, message: 'That is not what the guard waits for.' },
  ERR_UNKNOWN_SHIP: { status: 409, message: 'That ship does not stand here.' },
  ERR_STALE_EXCHANGE: { status: 409, message: 'The guard has asked something else since.' },
  ERR_TEXT_REJECTED: { status: 422, message: 'The guard did not understand that. Say it in other words.' },
  ERR_NICKNAME: { status: 409, message: 'You cannot go by that name.' },
  ERR_RECIPIENT_OFFLINE: { status: 409, message: 'That pilot cannot be reached.' },
  ERR_NO_TEAM: { status: 409, message: 'You are in no team.' },
  ERR_SAME_REGION: { status: 409, message: 'You are in that region already.' },
  ERR_GALACTIC_CITIZEN_REQUIRED: { status: 403, message: 'Only galactic citizens travel between regions.' },
  ERR_REGION_NEW_RESIDENTS_BLOCKED: { status: 403, message: 'That region takes in nobody new just now.' },
  ERR_NO_GATE: { status: 409, message: 'There is no gate here that you can use.' },
  ERR_METHOD_UNAVAILABLE: { status: 409, message: 'You cannot travel that way just now.' },
  ERR_IN_TRANSIT: { status: 409, message: 'You are on your way to another region.' },
  ERR_NOT_IN_TRANSIT: { status: 409, message: 'You are not on that journey, or not any more.' },
  ERR_NO_OTHER_NODE: { status: 409, message: 'No other node could take over what that one does.' },
  ERR_NODE_SILENT: { status: 503, message: 'That node does not answer just now.' },
  ERR_INTERNAL: { status: 500, message: 'Something went wrong on our side. It has been noted.' },
  ERR_UNAVAILABLE: {
    status: 503,
    message: 'The region cannot be reached just now. Whether the command took effect is not known: send it again.',
  },
  ERR_STARTING: { status: 503, message: 'The galaxy is being made ready. Try again in a moment.' },
} as const;

export type ErrorCode = keyof typeof ERRORS;

export interface ErrorReply {
  code: ErrorCode;
  message: string;
  data?: Readonly<Record<string, unknown>>;
}

interface ErrorBody {
  error: ErrorReply;
}

/** The one error body, for HTTP and socket alike. */
export function errorBody(code: ErrorCode, data?: Readonly<Record<string, unknown>>): ErrorBody {
  const { message } = ERRORS[code];
  return { error: { code, message, ...(data ? { data } : {}) } };
}

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}
