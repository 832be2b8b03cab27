/** The most that is said at a time, in the chat and to the guard. */
export const LONGEST_SPEECH = 500;

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const CONTROLS = /\p{Cc}/gu;
/** They would turn the text around them, and the name before it. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Breaks as spaces, nothing that controls a screen or turns the direction of text. */
export function withoutControls(text: string): string {
  return text.replace(BREAKS, ' ').replace(CONTROLS, '').replace(TURNS, '');
}

/** How long a text is: its code points. */
export function lettersIn(text: string): number {
  return Array.from(text).length;
}
