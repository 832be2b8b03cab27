import { CommandReceipt } from '../../entities/index.ts';
import type { Negotiation } from '../../world/Negotiation.ts';
import type { Row } from '../../world/readRows.ts';

interface Answered {
  commandId: string;
  command: string;
  reply: Row<CommandReceipt>['reply'];
  at: number;
}

/** Keeps what a command was answered: a repeat of its id gets the same. */
export function receiptOf({ player, receipts, writes }: Negotiation, { at, ...answered }: Answered): void {
  const receipt = { playerId: player.id, ...answered, createdAt: new Date(at) };
  writes.add(CommandReceipt, receipt);
  receipts.set(receipt.commandId, receipt);
  writes.onUndo(() => receipts.delete(receipt.commandId));
}
