import type { Logger } from '../log.ts';
import type { Metrics } from '../metrics.ts';
import type { FirstLoginService } from '../services/FirstLoginService.ts';
import type { GuardMind } from '../services/guard/GuardMind.ts';

/** What a first-login room works with. It is given by the server; a client's options never reach it. */
export interface FirstLoginParts {
  log: Logger;
  metrics: Metrics;
  firstLogin: FirstLoginService;
  mind: GuardMind;
  /** Whether an AI helps the guard think. */
  aiMode: 'ai' | 'rules';
  clock: () => number;
  /** Whether clients are held to the rates of the protocol. */
  limited: boolean;
  onClosed: (playerId: string) => void;
}
