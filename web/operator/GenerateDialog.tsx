import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { v4 as uuid } from 'uuid';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Console } from './Console.ts';
import { Field } from './Field.tsx';
import { slugOf } from './history.ts';
import { OrderProgress } from './Orders.tsx';
import { say } from './words.ts';

const [LEAST, MOST, USUAL] = [100, 1000, 500];
const NAME = /^(?=.*[A-Za-z0-9])[A-Za-z0-9_-]{3,50}$/;

/** Orders a region, then shows how far it is. It is made all the same when the dialog is closed. */
export function GenerateDialog({ desk, onClose }: { desk: Console; onClose: () => void }) {
  // Sent again, it is the same order.
  const id = useMemo(() => uuid(), []);
  const displayName = useSignal('');
  const name = useSignal<string | null>(null);
  const sectors = useSignal(String(USUAL));
  const seed = useSignal('');
  const wasSent = useSignal(false);
  const order = desk.generations.value?.find(each => each.id === id);
  const slug = name.value ?? slugOf(displayName.value);
  const problems = {
    displayName: displayName.value.trim() === '',
    name: !NAME.test(slug),
    sectors: !(
      Number(sectors.value) >= LEAST &&
      Number(sectors.value) <= MOST &&
      Number.isInteger(Number(sectors.value))
    ),
  };
  const send = async () => {
    wasSent.value = true;
    if (Object.values(problems).some(Boolean)) return;
    const chosen = seed.value === '' ? {} : { seed: Number(seed.value) };
    await desk.order({
      id,
      name: slug,
      displayName: displayName.value.trim(),
      sectors: Number(sectors.value),
      ...chosen,
    });
  };
  const wrong = (field: keyof typeof problems) =>
    wasSent.value && problems[field] ? say().problems[field] : undefined;

  if (order)
    return (
      <Dialog title={say().newTitle} onClose={onClose} actions={<Button onPress={onClose}>{say().close}</Button>}>
        <OrderProgress order={order} />
      </Dialog>
    );
  return (
    <Dialog
      title={say().newTitle}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say().cancel}</Button>
          <Button kind="primary" onPress={send}>
            {say().make}
          </Button>
        </>
      }
    >
      <p class="dim">{say().newLead}</p>
      <Field label={say().displayName} problem={wrong('displayName')}>
        {given => (
          <input
            {...given}
            name="displayName"
            maxLength={60}
            value={displayName}
            onInput={event => (displayName.value = event.currentTarget.value)}
          />
        )}
      </Field>
      <Field label={say().address} hint={say().addressHint} problem={wrong('name')}>
        {given => (
          <input
            {...given}
            name="name"
            maxLength={50}
            autocapitalize="none"
            spellcheck={false}
            value={slug}
            onInput={event => (name.value = event.currentTarget.value)}
          />
        )}
      </Field>
      <div class="operator-pair">
        <Field label={say().size} hint={say().sizeHint} problem={wrong('sectors')}>
          {given => (
            <input
              {...given}
              name="sectors"
              type="number"
              min={LEAST}
              max={MOST}
              value={sectors}
              onInput={event => (sectors.value = event.currentTarget.value)}
            />
          )}
        </Field>
        <Field label={say().seed} hint={say().seedHint}>
          {given => (
            <input
              {...given}
              name="seed"
              type="number"
              min={0}
              value={seed}
              onInput={event => (seed.value = event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}
