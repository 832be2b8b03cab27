/** A rule says no. `code` is one of the protocol's error codes, `data` what the player needs to see why. */
export class Refusal extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>> | undefined;

  constructor(code: string, data?: Readonly<Record<string, unknown>>) {
    super(code);
    this.name = 'Refusal';
    this.code = code;
    this.data = data;
  }
}
