import type { TalkState } from '../../sdk/TalkState.ts';
import type { Teller } from './Teller.ts';

/** Of a line of talk, in letters; the name before it comes on top. */
const WIDTH = 84;
const STEPS = 20;

/** Tells who says what: the name once, the words in lines of their own width. */
export function speech(teller: Teller, style: Parameters<Teller['line']>[1] = 'reset') {
  return (who: string, text: string): void => {
    teller.line('');
    teller.line(who, 'bold');
    for (const line of wrapped(text)) teller.line(`  ${line}`, style);
  };
}

/** How much the guard distrusts the pilot, and looks like it. */
export function tellSuspicion(teller: Teller, { suspicion, mood }: Pick<TalkState, 'suspicion' | 'mood'>): void {
  const full = Math.round(suspicion * STEPS);
  const meter = '▮'.repeat(full) + '▯'.repeat(STEPS - full);
  const style = suspicion >= 0.6 ? 'red' : suspicion >= 0.4 ? 'yellow' : 'green';
  teller.line('');
  teller.line(`  suspicion ${meter} ${suspicion.toFixed(2)}  ${mood.replaceAll('_', ' ')}`, style);
}

/** A type of ship as it is spoken of. */
export function shipName(type: string): string {
  return type.toLowerCase().replaceAll('_', ' ');
}

function wrapped(text: string): string[] {
  const lines = [''];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
