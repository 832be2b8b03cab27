import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * Has a shell wait for the end of this process, whatever ends it, to clear away what it would leave behind. The shell
 * sees it by the end of its input; `$1` and so on are the arguments. Returns what lets it go without doing anything.
 */
export function leash(script: string, ...args: string[]): () => void {
  // In a session of its own: what is typed at the terminal is not for it.
  const keeper = spawn('sh', ['-c', `read _ || { ${script}; }`, 'sh', ...args], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  });
  keeper.unref();
  (keeper.stdin as Socket).unref();
  keeper.stdin.on('error', () => {});
  return () => keeper.stdin.end('\n');
}
