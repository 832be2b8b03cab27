import { useId } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { whole } from '../app/language.ts';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import { shortOf } from './figures.ts';
import { work } from './workWords.ts';

interface DealProps {
  title: string;
  /** What one gets. */
  children?: ComponentChildren;
  /** What the button says. */
  label: string;
  price: number;
  /** Why it cannot be had, beside a lack of credits. */
  reason?: string | undefined;
  isPrimary?: boolean;
  onPress: () => unknown;
}

/** Something to be had for credits: what it is, and one button with the price. */
export function Deal({ title, children, label, price, reason, isPrimary = false, onPress }: DealProps) {
  const id = useId();
  const short = shortOf(price, useGame().me.value.credits);
  const why = reason ?? (short > 0 ? work().short(whole(short)) : undefined);
  return (
    <div class="ship-deal">
      <div>
        <p>{title}</p>
        {children && <p class="dim ship-small">{children}</p>}
        {why && (
          <p id={id} class="ship-why warn">
            {why}
          </p>
        )}
      </div>
      <Button
        {...(isPrimary ? { kind: 'primary' as const } : {})}
        aria-label={`${title}: ${label}`}
        aria-describedby={why ? id : undefined}
        disabled={why !== undefined}
        onPress={onPress}
      >
        {label}
      </Button>
    </div>
  );
}
