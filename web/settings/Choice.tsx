import { useId } from 'preact/hooks';

interface ChoiceProps<T extends string | number> {
  label: string;
  options: readonly { value: T; text: string; lang?: string }[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One of a few, all of them in sight. */
export function Choice<T extends string | number>({ label, options, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="settings-choice">
      <legend>{label}</legend>
      <div class="settings-options">
        {options.map(({ value, text, lang }) => (
          <label key={value} class="settings-option" lang={lang}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
