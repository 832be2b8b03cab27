import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];
export type Cell = string | number;

export interface Column {
  name: string;
  width: number;
  /** For figures. */
  right?: boolean;
}

const MARGIN = '   ';

/** Tells a story on a terminal: scenes, lines, tables, and what was checked. Colours are for a terminal only. */
export class Teller {
  #scenes = 0;
  #checks = 0;
  readonly failures: string[] = [];

  title(text: string): void {
    this.#print(styleText('bold', text));
  }

  scene(title: string): void {
    this.#scenes += 1;
    this.#print(`\n${styleText(['bold', 'cyan'], `${this.#scenes}  ${title}`)}`);
  }

  line(text: string, style: Style = 'reset'): void {
    this.#print(MARGIN + (style === 'reset' ? text : styleText(style, text)));
  }

  /** A table that is told as it happens: prints its head, and returns what prints a row. */
  table(columns: readonly Column[]): (...cells: Cell[]) => void {
    const laid = (cells: readonly Cell[]) =>
      columns
        .map(({ width, right }, at) => fitted(told(cells[at] ?? ''), width, right ?? false))
        .join('  ')
        .trimEnd();
    this.line(laid(columns.map(({ name }) => name)), 'dim');
    return (...cells) => this.line(laid(cells));
  }

  /** What must be so. The story goes on when it is not, and ends badly. */
  check(what: string, holds: boolean): void {
    this.#checks += 1;
    if (!holds) this.failures.push(what);
    this.#print(`${MARGIN}${holds ? styleText('green', '✔') : styleText('red', '✘')} ${what}`);
  }

  end(): void {
    const failed = this.failures.length;
    const verdict = failed === 0 ? styleText('green', 'all of them hold') : styleText('red', `${failed} do not hold`);
    this.#print(`\n${styleText('bold', `${this.#checks} checks`)}, ${verdict}`);
  }

  #print(text: string): void {
    process.stdout.write(`${text}\n`);
  }
}

/** A figure as it is read. */
export function told(cell: Cell): string {
  return typeof cell === 'number' ? cell.toLocaleString('en') : cell;
}

function fitted(text: string, width: number, right: boolean): string {
  const short = text.length > width ? `${text.slice(0, width - 1)}…` : text;
  return right ? short.padStart(width) : short.padEnd(width);
}
