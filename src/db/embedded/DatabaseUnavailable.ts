/** There is no database to work with. The message is one line: what is wrong, and what to do about it. */
export class DatabaseUnavailable extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DatabaseUnavailable';
  }
}

const remedies: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space and start again',
  EDQUOT: 'the disk quota is used up: free some space and start again',
  53100: 'the disk is full: free some space and start again',
  53300: 'all its connections are in use: close some, or raise max_connections',
  EROFS: 'it is on a read-only disk: set DATA_DIR to a folder that can be written to',
  EACCES: 'it belongs to another user: start as that user, or set DATA_DIR to a folder of your own',
  EPERM: 'it belongs to another user: start as that user, or set DATA_DIR to a folder of your own',
  ENOTDIR: 'a part of this path is not a folder: set DATA_DIR to a folder',
  EEXIST: 'it is not a folder: set DATA_DIR to a folder',
};

/** Turns what a file system says no with into the one line; anything else is a bug and stays what it is. */
export function explained(error: unknown, dataDir: string): unknown {
  if (error instanceof DatabaseUnavailable || !isErrno(error)) return error;
  const remedy = remedies[error.code];
  if (!remedy) return error;
  return new DatabaseUnavailable(`Cannot use ${error.path ?? dataDir} for PostgreSQL: ${remedy}.`, { cause: error });
}

/** An error of the operating system, told by its code. */
export function isErrno(error: unknown): error is Error & { code: string; path?: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
