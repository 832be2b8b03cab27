import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Console, NodeView } from './Console.ts';
import { say } from './words.ts';

/** What a drain means, before it begins. How far it is, the node's card shows. */
export function DrainDialog({ desk, node, onClose }: { desk: Console; node: NodeView; onClose: () => void }) {
  const drain = async () => {
    await desk.drain(node.id);
    onClose();
  };
  return (
    <Dialog
      title={say().drainTitle(node.id)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say().cancel}</Button>
          <Button kind="primary" onPress={drain}>
            {say().drainNow}
          </Button>
        </>
      }
    >
      <p>
        <strong>{say().drainCount(node.holds)}</strong>
      </p>
      {say().drainWhat.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  );
}
