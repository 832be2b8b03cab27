/** What a part is made of: plating, darker metal, the colour of the hull's trade, glass, a seam, a light. */
type Stuff = 'plate' | 'dark' | 'trim' | 'glass' | 'seam' | 'light';

/** A ship seen from above, its bow to the right, on 200 by 100. */
export interface Drawing {
  /** The upper half, back to front; the lower one is its mirror image. Paths meet at y = 50. */
  half: readonly (readonly [Stuff, string])[];
  /** Where the engines burn: the middle of a nozzle and half its height. Those above the middle line are mirrored too. */
  engines: readonly (readonly [x: number, y: number, r: number])[];
  tint: 'steel' | 'amber' | 'cyan' | 'violet' | 'green' | 'red';
}

const INTERDICTOR: Drawing = {
  half: [
    ['dark', 'M52 34 L36 16 L70 10 L176 18 L182 23 L120 30 L104 38 Z'],
    ['plate', 'M60 30 L52 18 L72 14 L160 19 L118 26 L100 34 Z'],
    ['dark', 'M22 50 V36 L40 32 V50 Z'],
    ['plate', 'M34 50 V38 L58 32 L112 36 L146 45 L150 50 Z'],
    ['trim', 'M66 33 L76 33.5 L88 50 H78 Z'],
    ['glass', 'M116 50 L114 43 L134 46 L140 50 Z'],
    ['seam', 'M84 15 L92 27 M112 17 L116 25 M58 32 V50'],
    ['light', 'M170 18.5 h6 v4 h-6 Z'],
  ],
  engines: [[22, 43, 6]],
  tint: 'red',
};

export const DRAWINGS: Readonly<Record<string, Drawing>> = {
  ESCAPE_POD: {
    half: [
      ['dark', 'M66 36 L56 24 L80 23 L94 33 Z'],
      ['dark', 'M58 50 V39 L70 35 V50 Z'],
      ['plate', 'M68 50 V36 Q72 28 84 28 H110 Q138 30 142 50 Z'],
      ['trim', 'M86 28 H96 V50 H86 Z'],
      ['seam', 'M76 31 V50 M110 28 V50'],
      ['glass', 'M119 50 V38 Q133 40 136 50 Z'],
      ['light', 'M80 40 h-3 v4 h3 Z'],
    ],
    engines: [[58, 50, 8]],
    tint: 'amber',
  },
  LIGHT_FREIGHTER: {
    half: [
      ['dark', 'M52 32 L56 13 H112 L122 34 Z'],
      ['plate', 'M60 29 L62 17 H106 L112 29 Z'],
      ['seam', 'M77 17 V29 M92 17 V29'],
      ['dark', 'M24 48 V36 L42 34 V48 Z'],
      ['plate', 'M36 50 V36 L56 30 H124 L152 38 L174 46 L178 50 Z'],
      ['trim', 'M110 30 H124 L138 34 L132 50 H118 Z'],
      ['seam', 'M56 30 V50 M84 30 V50'],
      ['glass', 'M150 50 L147 41 L164 45.5 L169 50 Z'],
      ['light', 'M66 22 h6 v2 h-6 Z'],
    ],
    engines: [[24, 42, 5]],
    tint: 'amber',
  },
  CARGO_HAULER: {
    half: [
      ['dark', 'M30 50 V43 H170 V50 Z'],
      ['plate', 'M46 41 V15 H73 V41 Z'],
      ['trim', 'M77 41 V15 H104 V41 Z'],
      ['plate', 'M108 41 V15 H135 V41 Z'],
      ['seam', 'M55 15 V41 M64 15 V41 M86 15 V41 M95 15 V41 M117 15 V41 M126 15 V41'],
      ['dark', 'M12 50 V24 L26 20 H42 V50 Z'],
      ['plate', 'M18 50 V29 L28 25 H40 V50 Z'],
      ['plate', 'M139 50 V24 H156 L178 37 L186 50 Z'],
      ['trim', 'M139 24 H146 V50 H139 Z'],
      ['glass', 'M163 50 V35 L175 42 L179 50 Z'],
      ['light', 'M150 30 h4 v4 h-4 Z'],
    ],
    engines: [
      [12, 34, 6],
      [12, 50, 6],
    ],
    tint: 'amber',
  },
  FAST_COURIER: {
    half: [
      ['trim', 'M46 44 L14 13 L40 17 L118 44 Z'],
      ['dark', 'M52 44 L30 20 L40 22 L100 44 Z'],
      ['trim', 'M128 46 L118 33 L130 34 L152 47 Z'],
      ['dark', 'M24 46 L28 37 H58 L66 46 Z'],
      ['plate', 'M32 50 L38 43 L112 41 L196 50 Z'],
      ['seam', 'M62 42.5 V50 M96 41.5 V50'],
      ['glass', 'M124 50 L122 44.5 L150 47 L162 50 Z'],
      ['light', 'M16 14 l6 1 l3 4 l-5 -1 Z'],
    ],
    engines: [[24, 42, 5]],
    tint: 'cyan',
  },
  CITIZEN_CLIPPER: {
    half: [
      ['trim', 'M60 37 C44 24 28 14 10 8 C50 8 96 20 124 37 Z'],
      ['dark', 'M64 37 C50 26 40 20 28 14 C56 16 90 24 112 37 Z'],
      ['dark', 'M18 50 L22 38 L44 36 V50 Z'],
      ['plate', 'M26 50 C32 36 72 31 112 34 C152 37 182 45 192 50 Z'],
      ['seam', 'M56 35 C52 40 52 46 52 50 M132 36.5 C136 42 137 46 137 50'],
      ['glass', 'M64 45 H122 L128 49 H64 Z'],
      ['glass', 'M146 50 L144 43.5 Q162 46 170 50 Z'],
      ['light', 'M66 39 h4 v2 h-4 Z M78 38.5 h4 v2 h-4 Z M90 38.5 h4 v2 h-4 Z M102 39 h4 v2 h-4 Z'],
    ],
    engines: [[18, 44, 5]],
    tint: 'violet',
  },
  SCOUT_SHIP: {
    half: [
      ['trim', 'M58 40 L36 14 H58 L108 40 Z'],
      ['dark', 'M62 40 L48 20 L58 20 L94 40 Z'],
      ['dark', 'M34 50 L36 40 L54 37 V50 Z'],
      ['plate', 'M44 50 L48 38 L98 35 L148 45 L154 50 Z'],
      ['dark', 'M150 50 V48 H180 V50 Z'],
      ['glass', 'M178 50 V42 Q189 44 190 50 Z'],
      ['seam', 'M72 36.5 V50 M98 35 V50'],
      ['glass', 'M112 50 L110 40.5 L134 45.5 L141 50 Z'],
      ['light', 'M38 15 h6 v3 h-4 Z'],
    ],
    engines: [[34, 45, 4]],
    tint: 'cyan',
  },
  COLONY_SHIP: {
    half: [
      ['dark', 'M40 32 L50 10 H130 L146 32 Z'],
      ['plate', 'M52 29 L58 15 H124 L134 29 Z'],
      ['seam', 'M76 15 V29 M96 15 V29 M116 15 V29'],
      ['light', 'M63 21 h5 v3 h-5 Z M82 21 h5 v3 h-5 Z M102 21 h5 v3 h-5 Z M121 21 h5 v3 h-5 Z'],
      ['dark', 'M12 50 V30 L28 26 V50 Z'],
      ['plate', 'M22 50 V32 L40 27 H152 L178 42 L184 50 Z'],
      ['trim', 'M36 28 H44 V50 H36 Z'],
      ['dark', 'M48 50 A20 20 0 0 1 88 50 Z'],
      ['glass', 'M51 50 A17 17 0 0 1 85 50 Z'],
      ['dark', 'M92 50 A20 20 0 0 1 132 50 Z'],
      ['glass', 'M95 50 A17 17 0 0 1 129 50 Z'],
      ['seam', 'M68 33 V50 M112 33 V50'],
      ['trim', 'M140 28 H152 L158 31 V50 H140 Z'],
      ['glass', 'M164 50 V38 L174 43 L178 50 Z'],
    ],
    engines: [
      [12, 37, 5],
      [12, 50, 5],
    ],
    tint: 'green',
  },
  DEFENDER: {
    half: [
      ['dark', 'M114 15 H172 V20 H114 Z'],
      ['plate', 'M48 36 L30 12 L62 7 L120 12 L138 40 Z'],
      ['trim', 'M62 7 L76 8.5 L92 34 L78 34 Z'],
      ['seam', 'M44 18 L126 20 M104 11 L114 34'],
      ['dark', 'M22 50 V36 L44 32 V50 Z'],
      ['plate', 'M34 50 V37 L60 30 L132 35 L176 46 L182 50 Z'],
      ['seam', 'M60 30 V50 M104 33 V50'],
      ['glass', 'M120 50 L118 41 L146 45.5 L154 50 Z'],
      ['light', 'M166 15 h6 v5 h-6 Z'],
    ],
    engines: [
      [22, 42, 5],
      [32, 19, 4],
    ],
    tint: 'red',
  },
  CARRIER: {
    half: [
      ['dark', 'M8 50 V28 L22 12 L144 6 L172 18 L194 40 V50 Z'],
      ['plate', 'M16 50 V30 L28 17 L142 11 L168 22 L187 42 V50 Z'],
      ['dark', 'M40 24 L132 19 L140 34 L40 36 Z'],
      [
        'trim',
        'M50 33 L58 26 L62 33 Z M74 32.5 L82 25.5 L86 32.5 Z M98 32 L106 24.5 L110 32 Z M122 31.5 L128 24 L133 31.5 Z',
      ],
      ['seam', 'M146 13 L152 50 M30 17 V50 M40 42 H186'],
      [
        'light',
        'M44 46 h8 v1.6 h-8 Z M64 46 h8 v1.6 h-8 Z M84 46 h8 v1.6 h-8 Z M104 46 h8 v1.6 h-8 Z M124 46 h8 v1.6 h-8 Z',
      ],
      ['glass', 'M158 50 V38 L172 42 L176 50 Z'],
    ],
    engines: [
      [8, 34, 6],
      [8, 50, 7],
    ],
    tint: 'steel',
  },
  WARP_JUMPER: {
    half: [
      ['dark', 'M54 50 A34 44 0 0 1 122 50 H114 A26 35 0 0 0 62 50 Z'],
      ['trim', 'M57 50 A31 41 0 0 1 119 50 H116.5 A28.5 38 0 0 0 59.5 50 Z'],
      ['dark', 'M84 42 V10 H92 V42 Z'],
      ['plate', 'M24 48 L30 34 L56 38 L70 48 Z'],
      ['plate', 'M22 50 L38 43 L112 40 L158 45 L194 50 Z'],
      ['trim', 'M126 41.5 L136 42.5 L140 50 H130 Z'],
      ['seam', 'M56 42 V50 M74 41.5 V50 M102 40.5 V50'],
      ['glass', 'M146 50 L145 45 L162 47 L170 50 Z'],
      ['light', 'M86 12 h4 v6 h-4 Z'],
    ],
    engines: [[24, 43, 5]],
    tint: 'violet',
  },
  NPC_MARSHAL_INTERDICTOR: INTERDICTOR,
  NPC_SENTINEL_INTERDICTOR: { ...INTERDICTOR, tint: 'steel' },
};
