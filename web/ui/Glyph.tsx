import type { ComponentChildren } from 'preact';

const DRAWINGS = {
  map: (
    <>
      <circle cx="5" cy="17" r="2" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="19" cy="14" r="2" />
      <path d="M6.2 15.3 10.8 7.7M13.6 7.2l4 5M7 16.8l10-2.4" />
    </>
  ),
  sector: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 2v4M12 18v4M2 12h4M18 12h4" />
    </>
  ),
  station: (
    <>
      <circle cx="12" cy="12" r="3" />
      <ellipse cx="12" cy="12" rx="10" ry="4.5" />
      <path d="M12 3v6M12 15v6" />
    </>
  ),
  planet: (
    <>
      <circle cx="12" cy="12" r="6" />
      <path d="M17.6 9.7c3 .2 4.4 1 4 2.1-.7 2-5.6 4.200-11 5-4.200.6-7.600.2-8-1-.3-1 1-2.300 3.500-3.500" />
    </>
  ),
  ship: <path d="M12 2.500 17 13l-5-2-5 2zM12 11v8M8.500 17.500 12 21l3.500-3.500" />,
  gate: (
    <>
      <ellipse cx="12" cy="12" rx="5" ry="9" />
      <path d="M2 12h6M12 12h10M19 9l3 3-3 3" />
    </>
  ),
  tunnel: <path d="M3 17c3-12 15-12 18 0M7 17c2-7 8-7 10 0" />,
  radio: (
    <>
      <path d="M4 5h16v11H10l-5 4v-4H4z" />
      <path d="M8 9h8M8 12h5" />
    </>
  ),
  scan: (
    <>
      <path d="M12 12 18.500 5.500" />
      <path d="M20 8.500A9 9 0 1 1 15.500 4M16 9.500A4.600 4.600 0 1 1 13.500 7.600" />
    </>
  ),
  pilot: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.500 20.500c1-4.500 4-6 7.500-6s6.500 1.500 7.500 6" />
    </>
  ),
  warning: <path d="M12 3.500 22 20H2zM12 10v4.500M12 17v.5" />,
  find: <path d="m12 3 2.200 6.300L21 12l-6.800 2.700L12 21l-2.200-6.300L3 12l6.800-2.700z" />,
  price: <path d="M3 17l6-6 4 4 8-8M15 7h6v6" />,
  turns: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.500 2" />
    </>
  ),
  wrench: <path d="M15 4a5 5 0 0 0-4.700 6.700L3.500 17.500l3 3 6.800-6.800A5 5 0 0 0 20 9l-3 2-2.500-1L14 7z" />,
  send: <path d="M3 11.500 21 3l-6 18-3.500-7.500z" />,
  keys: (
    <>
      <rect x="2" y="6" width="20" height="12" rx="2" />
      <path d="M6 10h.5M10 10h.5M14 10h.5M18 10h.5M7 14h10" />
    </>
  ),
  close: <path d="m6 6 12 12M18 6 6 18" />,
  down: <path d="m5 9 7 7 7-7" />,
  up: <path d="m5 15 7-7 7 7" />,
  arrow: <path d="M4 12h15M13 6l6 6-6 6" />,
  crown: <path d="m4 17-1.500-9L8 11.500 12 5l4 6.500L21.500 8 20 17z" />,
} satisfies Record<string, ComponentChildren>;

export type GlyphName = keyof typeof DRAWINGS;

/** A small drawing in the colour of the text. It says nothing that the words beside it do not. */
export function Glyph({ name, size = 18 }: { name: GlyphName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {DRAWINGS[name]}
    </svg>
  );
}
