import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { attempt } from '../app/notices.ts';

interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'onClick' | 'class'> {
  children: ComponentChildren;
  kind?: 'primary' | 'quiet';
  /** What it does; while that runs the button cannot be pressed again, and a refusal is told as a notice. */
  onPress: () => unknown;
}

export function Button({ children, kind, onPress, disabled, ...rest }: ButtonProps) {
  const isBusy = useSignal(false);
  const press = async () => {
    isBusy.value = true;
    await attempt(async () => onPress());
    isBusy.value = false;
  };
  return (
    <button
      type="button"
      {...rest}
      class={`button ${kind ?? ''}`}
      disabled={disabled || isBusy.value}
      aria-busy={isBusy.value}
      onClick={() => void press()}
    >
      {children}
    </button>
  );
}
