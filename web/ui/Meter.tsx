import './meter.css';

interface MeterProps {
  label: string;
  value: number;
  max: number;
  /** How much is left, as it is read: `84 of 100`. */
  text?: string;
  tone?: 'accent' | 'good' | 'warn' | 'bad' | 'gold';
}

/** A bar with its label and its figures. */
export function Meter({ label, value, max, text = `${value} / ${max}`, tone = 'accent' }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div class={`meter tone-${tone}`}>
      <div class="row spread">
        <span class="dim">{label}</span>
        <span class="number">{text}</span>
      </div>
      <div
        class="meter-track"
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      >
        <div class="meter-fill" style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  );
}
