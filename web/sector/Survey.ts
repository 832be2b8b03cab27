import { signal } from '@preact/signals';
import type { ReplyOf } from '../../sdk/commands.ts';
import { Refused } from '../../sdk/errors.ts';
import type { Game } from '../game/Game.ts';

export type Report = ReplyOf<'scan'>;
type Formation = ReplyOf<'nav.formations'>['formations'][number];

/** What the pilot has found out about sectors since the cockpit was opened. */
export class Survey {
  readonly #game: Game;
  /** The latest scan of each sector. */
  readonly reports = signal<ReadonlyMap<number, Report>>(new Map());
  readonly scanning = signal<number | null>(null);
  /** The hidden ways of the sector where they were looked for last. */
  readonly latent = signal<ReplyOf<'scan.latent'> | null>(null);
  readonly formations = signal<{ sectorId: number; formations: readonly Formation[] } | null>(null);
  /** Sectors whose anomaly holds nothing more. */
  readonly settled = signal<ReadonlySet<number>>(new Set());

  constructor(game: Game) {
    this.#game = game;
  }

  /** What formations there are is asked anew wherever the pilot comes. */
  async refresh(): Promise<void> {
    this.formations.value = await this.#game.pilot.command('nav.formations');
  }

  /** The report is shown with the sector, which is looked at from then on. */
  async scan(sectorId: number): Promise<void> {
    if (this.scanning.value !== null) return;
    this.scanning.value = sectorId;
    try {
      const report = await this.#game.pilot.command('scan', { sectorId });
      this.reports.value = new Map(this.reports.value).set(sectorId, report);
      this.#game.selected.value = sectorId;
      if (report.discoveries.some(({ type }) => type === 'formation')) await this.refresh();
    } finally {
      this.scanning.value = null;
    }
  }

  async lookForWays(): Promise<void> {
    this.latent.value = await this.#game.pilot.command('scan.latent');
    if (!this.latent.value.ways.some(({ isNew }) => isNew)) return;
    await Promise.all([this.#game.askWays(), this.#game.readChart()]);
  }

  /** Credits earned. */
  async investigateAnomaly(sectorId: number): Promise<number> {
    try {
      const { reward } = await this.#game.pilot.command('anomaly.investigate');
      this.#settle(sectorId);
      return reward;
    } catch (error) {
      if (error instanceof Refused && error.code === 'ERR_ALREADY_INVESTIGATED') this.#settle(sectorId);
      throw error;
    }
  }

  /** Credits earned. */
  async investigate(formationId: string): Promise<number> {
    try {
      return (await this.#game.pilot.command('formation.investigate', { formationId })).reward;
    } finally {
      await this.refresh();
    }
  }

  #settle(sectorId: number): void {
    this.settled.value = new Set(this.settled.value).add(sectorId);
  }
}

const surveys = new WeakMap<Game, Survey>();

/** It outlives the panel, which comes and goes. */
export function surveyOf(game: Game): Survey {
  let survey = surveys.get(game);
  if (!survey) surveys.set(game, (survey = new Survey(game)));
  return survey;
}
