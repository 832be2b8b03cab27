/** The docking bay behind the guard: a window to the planet, lamps, the yellow line, and somebody who does not care about it. */
export function BayView() {
  return (
    <svg class="guard-view" viewBox="0 0 420 520" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <linearGradient id="bay-wall" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#1b2942" />
          <stop offset="1" stop-color="#0b1220" />
        </linearGradient>
        <linearGradient id="bay-floor" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stop-color="#18243b" />
          <stop offset="1" stop-color="#0a101c" />
        </linearGradient>
        <radialGradient id="bay-lamp" cx="0.5" cy="0" r="0.5">
          <stop offset="0" stop-color="#cdeaff" stop-opacity="0.5" />
          <stop offset="1" stop-color="#cdeaff" stop-opacity="0" />
        </radialGradient>
        <clipPath id="bay-window">
          <path d="M60 60 H360 L380 100 V250 L360 280 H60 L40 250 V100 Z" />
        </clipPath>
      </defs>
      <rect width="420" height="520" fill="url(#bay-wall)" />
      <g clip-path="url(#bay-window)">
        <rect x="30" y="50" width="360" height="240" fill="#04070d" />
        <circle cx="330" cy="300" r="170" fill="#a97a55" />
        <path d="M165 262 Q330 222 500 280 L500 300 Q330 244 160 292 Z" fill="#7d523a" />
        <path d="M180 215 Q330 178 480 230 L480 242 Q330 194 176 232 Z" fill="#c9a47c" />
        <circle cx="380" cy="330" r="200" fill="#04070d" opacity="0.62" />
        {[70, 118, 96, 150, 205, 180, 62, 236, 128].map((x, at) => (
          <circle key={x} cx={x} cy={74 + ((at * 47) % 150)} r={at % 3 === 0 ? 1.5 : 0.9} fill="#e6f4ff" />
        ))}
      </g>
      <path class="bay-frame" d="M60 60 H360 L380 100 V250 L360 280 H60 L40 250 V100 Z M140 60 V280 M280 60 V280" />
      <path d="M0 0 H420 V34 L380 22 H40 L0 34 Z" fill="#0a111f" />
      {[90, 210, 330].map(x => (
        <g key={x}>
          <ellipse cx={x} cy="24" rx="120" ry="230" fill="url(#bay-lamp)" />
          <rect x={x - 26} y="18" width="52" height="7" rx="3.5" fill="#d6efff" />
        </g>
      ))}
      <path d="M0 330 H420 V520 H0 Z" fill="url(#bay-floor)" />
      <path class="bay-seams" d="M210 330 V520 M130 330 L40 520 M290 330 L380 520 M0 372 H420 M0 430 H420" />
      <path d="M0 344 H420 V352 H0 Z" fill="#e0b13a" opacity="0.75" />
      <g class="bay-cat">
        <path
          fill="#e08a3c"
          d="M0 0 q-2 -9 6 -10 h18 l2 -6 3 3 h4 l3 -3 1 8 q0 6 -6 7 l-1 9 h-3 l-1 -8 h-14 l-2 8 h-3 Z"
        />
        <path
          class="bay-tail"
          fill="none"
          stroke="#e08a3c"
          stroke-width="3"
          stroke-linecap="round"
          d="M2 -6 q-10 -2 -9 -14"
        />
      </g>
    </svg>
  );
}
