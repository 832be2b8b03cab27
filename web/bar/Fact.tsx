import type { ComponentChildren } from 'preact';

interface FactProps {
  label: string;
  value: string;
  /** The most it can be. */
  of?: string;
  /** How full it is; drawn as a thin bar below. */
  share?: number;
  tone?: 'accent' | 'good' | 'warn' | 'bad' | 'gold';
  wide?: boolean;
  /** What else there is to say, in small letters. */
  children?: ComponentChildren;
}

export function Fact({ label, value, of, share, tone = 'accent', wide = false, children }: FactProps) {
  return (
    <div class={`bar-fact tone-${tone} ${wide ? 'bar-wide' : ''}`}>
      <dt class="bar-label">{label}</dt>
      <dd>
        <span class="bar-value number">
          {value}
          {of !== undefined && <span class="bar-of"> / {of}</span>}
        </span>
        {share !== undefined && (
          <span class="bar-track" aria-hidden="true">
            <span class="bar-fill" style={{ width: `${Math.min(1, Math.max(0, share || 0)) * 100}%` }} />
          </span>
        )}
        {children && <span class="bar-sub bar-extra">{children}</span>}
      </dd>
    </div>
  );
}
