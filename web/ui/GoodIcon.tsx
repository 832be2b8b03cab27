interface Drawing {
  path: string;
  color: string;
}

const OTHER: Drawing = { color: '#a9b8d0', path: 'M4 7l8-4 8 4v10l-8 4-8-4zM4 7l8 4 8-4M12 11v10' };
const DRAWINGS: Readonly<Record<string, Drawing>> = {
  ore: { color: '#e0a27a', path: 'M3 18l5-11 4 5 3-6 6 12zM8 7l1 6M15 6l-2 7' },
  organics: { color: '#7fdc8f', path: 'M12 21V11M12 14c-6 0-8-4-8-9 6 0 8 4 8 9zM12 11c0-4 2-7 8-8 0 6-3 8-8 8z' },
  equipment: {
    color: '#9fc0ff',
    path: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3',
  },
  fuel: { color: '#ffb454', path: 'M12 2c1 5 6 7 6 12a6 6 0 0 1-12 0c0-3 2-4 3-6 1 2 2 2 2 4 2-3 1-7 1-10z' },
  luxury_goods: { color: '#f2a0ff', path: 'M6 4h12l4 6-10 11L2 10zM2 10h20M9 10l3 11 3-11M9 10l3-6 3 6' },
  gourmet_food: { color: '#ffd27a', path: 'M3 17h18M5 17a7 7 0 0 1 14 0M12 10V7M10 6h4M4 20h16' },
  exotic_technology: {
    color: '#58d0ff',
    path: 'M7 7h10v10H7zM10 10h4v4h-4zM9 7V3M15 7V3M9 21v-4M15 21v-4M7 9H3M7 15H3M21 9h-4M21 15h-4',
  },
  colonists: {
    color: '#ffc7b0',
    path: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM2 21c0-5 3-7 7-7s7 2 7 7M17 4a4 4 0 0 1 0 7M19 14c2 1 3 3 3 7',
  },
  precious_metals: { color: '#ffd84d', path: 'M5 18l2-6h10l2 6zM8 11l1-5h6l1 5M2 21h20' },
};

/** The colour of a good, in drawings and bars. */
export function goodColor(good: string): string {
  return (DRAWINGS[good] ?? OTHER).color;
}

/** A small drawing of a good; its name stands beside it. */
export function GoodIcon({ good, size = 20 }: { good: string; size?: number }) {
  const { path, color } = DRAWINGS[good] ?? OTHER;
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke={color}
      stroke-width="1.7"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
