/** A JSON object whose keys no rule interprets. */
export type JsonObject = Record<string, unknown>;

/** Whole units per commodity or resource name. */
export type Amounts = Record<string, number>;

/** Something that happens in a place for a while. */
export interface ActiveEvent {
  id: string;
  type: string;
  started_at: string;
  expires_at: string | null;
  payload: JsonObject;
}
