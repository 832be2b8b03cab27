/** Bands of cloud, from the pole to the equator and on. */
const BANDS: readonly (readonly [y: number, height: number, tone: string])[] = [
  [-400, 60, '#b98e68'],
  [-340, 44, '#8a5f45'],
  [-296, 52, '#c9a47c'],
  [-244, 30, '#a1714e'],
  [-214, 70, '#dbbd95'],
  [-144, 42, '#95603f'],
  [-102, 26, '#c48c61'],
  [-76, 96, '#e3cba8'],
  [20, 54, '#9c6544'],
  [74, 40, '#c99f76'],
  [114, 120, '#a67a58'],
  [234, 170, '#7d5a45'],
];

/** Jupiter, with the moon that the shipyard goes around. The sun stands at the upper right. */
export function Planet() {
  return (
    <svg class="backdrop-planet" viewBox="-440 -440 880 880">
      <defs>
        <clipPath id="planet-disc">
          <circle r="400" />
        </clipPath>
        <radialGradient id="planet-shade" cx="0.72" cy="0.06" r="0.8">
          <stop offset="0" stop-color="#05070e" stop-opacity="0.28" />
          <stop offset="0.3" stop-color="#05070e" stop-opacity="0.5" />
          <stop offset="0.58" stop-color="#05070e" stop-opacity="0.88" />
          <stop offset="1" stop-color="#05070e" />
        </radialGradient>
        <radialGradient id="planet-air" cx="0.5" cy="0.5" r="0.5">
          <stop offset="0.9" stop-color="#ffd9a8" stop-opacity="0.16" />
          <stop offset="1" stop-color="#ffd9a8" stop-opacity="0" />
        </radialGradient>
        <filter id="planet-soft" x="-10%" y="-10%" width="120%" height="120%">
          <feTurbulence type="fractalNoise" baseFrequency="0.004 0.022" numOctaves="3" seed="7" />
          <feDisplacementMap in="SourceGraphic" scale="46" />
          <feGaussianBlur stdDeviation="3" />
        </filter>
      </defs>
      <circle r="438" fill="url(#planet-air)" />
      <g clip-path="url(#planet-disc)">
        <g transform="rotate(-14)" filter="url(#planet-soft)">
          <rect x="-440" y="-440" width="880" height="880" fill="#c29a74" />
          {BANDS.map(([y, height, tone]) => (
            <rect key={y} x="-460" y={y} width="920" height={height} fill={tone} />
          ))}
          <ellipse cx="120" cy="52" rx="74" ry="34" fill="#b4532f" />
          <ellipse cx="120" cy="52" rx="50" ry="20" fill="#cf7247" />
        </g>
        <circle r="401" fill="url(#planet-shade)" />
      </g>
    </svg>
  );
}
