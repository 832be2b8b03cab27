import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  hint?: string;
  /** What is wrong with it. */
  problem?: string | undefined;
  children: (given: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ComponentChildren;
}

/** An input with its label, and below it what it takes or what is wrong with it. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const about = `${id}-about`;
  return (
    <div class="field">
      <label for={id} class="dim">
        {label}
      </label>
      {children({ id, 'aria-describedby': about, 'aria-invalid': problem !== undefined })}
      <p id={about} class={`operator-small ${problem ? 'bad' : 'dim'}`} aria-live="polite">
        {problem ?? hint}
      </p>
    </div>
  );
}
