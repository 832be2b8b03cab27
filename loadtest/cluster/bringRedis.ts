import { bringProgram, type Missing } from '../bringProgram.ts';

let found: Promise<string | Missing> | undefined;

/**
 * The path of a Redis server, installed if need be. Valkey is Redis by another name, and speaks the same. npm is no way to one: its
 * packages that bring a Redis load and compile the sources when they are installed. The service that some systems start with the
 * package, on port 6379, is left alone: ours are started here.
 */
export function findRedis(): Promise<string | Missing> {
  return (found ??= bringProgram({
    name: 'Redis',
    programs: ['redis-server', 'valkey-server'],
    aptPackage: 'redis-server',
  }));
}
