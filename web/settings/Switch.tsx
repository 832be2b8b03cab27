import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  hint: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

export function Switch({ label, hint, isOn, onTurn }: SwitchProps) {
  const id = useId();
  return (
    <label class="settings-switch">
      <span class="settings-switch-words">
        <span>{label}</span>
        <span class="dim" id={id}>
          {hint}
        </span>
      </span>
      <input
        type="checkbox"
        role="switch"
        aria-label={label}
        aria-describedby={id}
        checked={isOn}
        onChange={event => onTurn(event.currentTarget.checked)}
      />
      <span class="settings-knob" aria-hidden="true" />
    </label>
  );
}
