import { createInterface } from 'node:readline';
import type { ClusterNode } from './ClusterNode.ts';

interface Key {
  does: string;
  act: (node: ClusterNode) => unknown;
}

/** What can be done to a node by hand, to see what the others make of it. */
const KEYS: Readonly<Record<string, Key>> = {
  k: { does: 'kills', act: node => node.kill() },
  s: { does: 'stops', act: node => node.stop() },
  p: { does: 'pauses', act: node => node.pause() },
  g: { does: 'lets go on', act: node => node.resume() },
  r: { does: 'restarts', act: node => node.restart() },
};

export const HINT = `${Object.entries(KEYS)
  .map(([key, { does }]) => `${key} 2 ${does}`)
  .join(', ')} node 2; Enter shows the table, Ctrl-C ends all`;

export interface Circumstances {
  nodes: readonly ClusterNode[];
  say: (line: string) => void;
  show: () => Promise<void>;
}

/** Obeys the lines that are typed, until the input ends. The terminal's own keys, as Ctrl-C, stay what they are. */
export async function obey({ nodes, say, show }: Circumstances): Promise<void> {
  for await (const line of createInterface({ input: process.stdin, terminal: false })) {
    const [, letter = '', number] = /^([a-z]) *(\d+)$/.exec(line.trim()) ?? [];
    const key = KEYS[letter];
    const node = nodes[Number(number) - 1];
    if (line.trim() === '') await show();
    else if (!key || !node) say(HINT);
    else void obeyed(key, node, say);
  }
}

async function obeyed({ does, act }: Key, node: ClusterNode, say: (line: string) => void): Promise<void> {
  try {
    say(`${does} ${node.name}`);
    await act(node);
    // Its end is told by whoever watches it.
    if (node.state !== 'down') say(`${node.name} is ${node.state}`);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}
