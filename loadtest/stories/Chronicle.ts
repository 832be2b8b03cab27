import { styleText } from 'node:util';
import type { Teller } from './Teller.ts';

type Style = Parameters<Teller['line']>[1];

const PLACE = 22;
const WHO = 9;

/** Tells what happens as it happens: the seconds since the beginning, where, who, and what. */
export class Chronicle {
  readonly #teller: Teller;
  readonly #began = performance.now();
  readonly #nodeOf: (region: string) => string;

  /** `nodeOf` says which node has a region by now. */
  constructor(teller: Teller, nodeOf: (region: string) => string) {
    this.#teller = teller;
    this.#nodeOf = nodeOf;
  }

  /** Something that a pilot does or notices. */
  pilot({ name, region }: { name: string; region: string }, text: string, style?: Style): void {
    this.#tell(`${this.#nodeOf(region)} ${region}`, name, text, style);
  }

  /** Something that is done to the nodes. */
  event(text: string, style: Style = 'yellow'): void {
    this.#tell('', '', text, style);
  }

  #tell(place: string, who: string, text: string, style: Style = 'reset'): void {
    const seconds = ((performance.now() - this.#began) / 1_000).toFixed(1).padStart(5);
    const head = styleText('dim', `${seconds} s  ${place.padEnd(PLACE)} `);
    const told = style === 'reset' ? text : styleText(style, text);
    this.#teller.line(`${head}${styleText('bold', who.padEnd(WHO))}${told}`);
  }
}
