/** What the command line says, the same for every scenario. */
export interface Options {
  clients: number;
  seconds: number;
  warmup: number;
  rate?: number;
  inFlight?: number;
  regions: string[];
  atOnce: number;
  bots: number;
  url?: string;
  profile?: string;
  heapProfile?: string;
}

export type Say = (line: string) => void;
