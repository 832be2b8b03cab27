import { getMessageBytes, Protocol } from '@colyseus/core';
import { Encoder } from '@colyseus/schema';
import type { Appearance } from '../services/pilotView.ts';
import { PilotState, SectorState } from './schema/SectorState.ts';

/** A sector with one pilot, ready to be encoded again and again: only the id under which the pilot stands is not a field. */
interface Template {
  state: SectorState;
  pilot: PilotState;
  encoder: Encoder<SectorState>;
  key: Buffer;
}

const templates = new Map<number, Template>();

/**
 * The `sector.full` for a pilot who is alone. Most are, and every move to such a place needs one: filling in a template takes a
 * quarter of the time that a new state takes. Ids are ASCII, and there is a template for each length.
 */
export function aloneFrame(sectorId: number, playerId: string, appearance: Appearance): Uint8Array {
  const { state, pilot, encoder, key } = templateFor(playerId.length);
  state.sectorId = sectorId;
  Object.assign(pilot, appearance);
  const frame = getMessageBytes.raw(Protocol.ROOM_DATA_BYTES, 'sector.full', undefined, encoder.encodeAll());
  encoder.discardChanges();
  frame.write(playerId, frame.indexOf(key), 'latin1');
  return frame;
}

function templateFor(length: number): Template {
  let template = templates.get(length);
  if (!template) {
    const key = '\u001a'.repeat(length);
    const state = new SectorState({ sectorId: 0 });
    const pilot = new PilotState();
    state.pilots.set(key, pilot);
    template = { state, pilot, encoder: new Encoder(state), key: Buffer.from(key) };
    templates.set(length, template);
  }
  return template;
}
