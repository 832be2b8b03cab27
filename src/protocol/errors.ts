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
