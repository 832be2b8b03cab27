const { now, last } = JSON.parse(document.getElementById('data').textContent);
const place = document.getElementById('charts');
const color = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
const plain = value => (value === null || value === undefined ? '' : Number(value.toPrecision(3)).toLocaleString('en'));

/** What is drawn over time: a title, its unit, and the columns with their names and colours. */
const OVER_TIME = [
  [
    'Acknowledged within',
    'ms',
    [
      ['p50', 'half', 'a'],
      ['p95', '95 %', 'b'],
      ['p99', '99 %', 'c'],
    ],
    'p99',
  ],
  [
    'Throughput',
    'a second',
    [
      ['durable', 'durable commands', 'a'],
      ['answered', 'answers', 'd'],
      ['refused', 'refusals', 'c'],
    ],
    'durable',
  ],
  [
    'CPU',
    'cores',
    [
      ['serverCpu', 'server', 'a'],
      ['postgresCpu', 'PostgreSQL', 'b'],
      ['botsCpu', 'bots', 'd'],
    ],
    'serverCpu',
  ],
  [
    'Time to commit a batch',
    'ms',
    [
      ['commitMeanMs', 'mean', 'a'],
      ['commitP99Ms', '99 % (bucket)', 'c'],
    ],
    'commitMeanMs',
  ],
  [
    'Commands in a batch',
    '',
    [
      ['batchMean', 'mean', 'a'],
      ['batchP99', '99 % (bucket)', 'c'],
    ],
    'batchMean',
  ],
  [
    'Delay of the event loop',
    'ms',
    [
      ['loopMeanMs', 'mean', 'a'],
      ['loopP99Ms', '99 %', 'c'],
    ],
    'loopMeanMs',
  ],
  [
    'Memory of the server',
    'MB',
    [
      ['rssMb', 'resident', 'a'],
      ['heapMb', 'heap in use', 'd'],
    ],
    'rssMb',
  ],
];

function box(title, unit, keys) {
  const card = document.createElement('div');
  card.className = 'chart';
  const marks = keys.map(([, name, key]) => `<span><i style="background:var(--${key})"></i>${name}</span>`).join('');
  card.innerHTML = `<header><h2>${title}</h2><span class="unit">${unit}</span></header><div class="keys">${marks}</div>`;
  place.append(card);
  return card;
}

const axis = extra => ({
  stroke: color('soft'),
  grid: { stroke: color('line'), width: 1 },
  ticks: { show: false },
  font: '11px system-ui, sans-serif',
  ...extra,
});

function draw(card, options, data) {
  const width = card.clientWidth - 34;
  const chart = new uPlot(
    { width, height: 216, cursor: { y: false }, legend: { show: false }, ...options },
    data,
    card,
  );
  drawn.push([card, chart]);
}

const line = ([, label, key], extra) => ({
  label,
  stroke: color(key),
  width: 1.8,
  points: { show: false },
  spanGaps: true,
  ...extra,
});
const past = label => ({
  label,
  stroke: color('past'),
  width: 1.3,
  dash: [5, 4],
  points: { show: false },
  spanGaps: true,
});

/** What was done to the server, as a line each, with its name in the first chart. */
const marked = isNamed => ({
  hooks: {
    draw: [
      chart => {
        const { ctx, bbox } = chart;
        ctx.save();
        ctx.strokeStyle = color('bad');
        ctx.fillStyle = color('soft');
        ctx.font = `${10 * devicePixelRatio}px system-ui, sans-serif`;
        ctx.textAlign = 'left';
        ctx.textBaseline = 'top';
        ctx.setLineDash([3 * devicePixelRatio, 3 * devicePixelRatio]);
        let row = 0;
        for (const { at, label } of now.marks ?? []) {
          const x = chart.valToPos(at, 'x', true);
          ctx.beginPath();
          ctx.moveTo(x, bbox.top);
          ctx.lineTo(x, bbox.top + bbox.height);
          ctx.stroke();
          if (isNamed)
            ctx.fillText(label, x + 4 * devicePixelRatio, bbox.top + (2 + 12 * (row++ % 4)) * devicePixelRatio);
        }
        ctx.restore();
      },
    ],
  },
});

function overTime([title, unit, keys, compared]) {
  const { t } = now.series;
  const columns = keys.map(([column]) => now.series[column]);
  if (columns.every(column => column.every(value => value === null))) return;
  const before = last?.series[compared];
  const shown = before
    ? [...keys, [null, `${keys.find(([column]) => column === compared)[1]}, last run`, 'past']]
    : keys;
  const card = box(title, unit, shown);
  const length = before ? Math.max(t.length, before.length) : t.length;
  const pad = column => Array.from({ length }, (_, index) => column[index] ?? null);
  const data = [
    Array.from({ length }, (_, index) => t[index] ?? index),
    ...columns.map(pad),
    ...(before ? [pad(before)] : []),
  ];
  draw(
    card,
    {
      scales: { x: { time: false }, y: { range: (_, __, most) => [0, (most || 1) * 1.08] } },
      axes: [
        axis({ size: 30, values: (_, ticks) => ticks.map(tick => `${tick} s`) }),
        axis({ size: 56, values: (_, ticks) => ticks.map(plain) }),
      ],
      series: [{}, ...keys.map(key => line(key)), ...(before ? [past('last run')] : [])],
      plugins: now.marks ? [marked(compared === 'p99' && now.marks.length <= 12)] : [],
    },
    data,
  );
}

/** Nines evenly spaced: 90 %, 99 %, 99.9 %, … */
const nines = percent => -Math.log10(1 - Math.min(percent, 99.999) / 100);

function pointsOf(run) {
  return run.distribution
    .filter(({ percent }) => percent > 0 && percent < 100)
    .map(({ percent, ms }) => [nines(percent), ms]);
}

/** 0.1, 0.2, 0.5, 1, 2, 5, … as far as they lie between the two. */
function roundBetween(least, most) {
  const powers = Array.from({ length: 9 }, (_, index) => 10 ** (index - 2));
  return powers.flatMap(power => [power, 2 * power, 5 * power]).filter(value => value >= least && value <= most);
}

function distribution() {
  const card = box('Distribution of the answers', 'ms, by share', [
    ['', 'this run', 'a'],
    ...(last ? [['', 'last run', 'past']] : []),
  ]);
  const tables = [now, ...(last ? [last] : [])].map(run => {
    const rows = pointsOf(run);
    return [rows.map(([x]) => x), rows.map(([, y]) => y)];
  });
  const data = tables.length > 1 ? uPlot.join(tables) : tables[0];
  const ticks = [50, 90, 99, 99.9, 99.99];
  draw(
    card,
    {
      scales: { x: { time: false }, y: { distr: 3, range: (_, least, most) => [least / 1.2, most * 1.2] } },
      axes: [
        axis({ size: 30, splits: () => ticks.map(nines), values: () => ticks.map(tick => `${tick} %`) }),
        axis({
          size: 56,
          splits: (_, __, least, most) => roundBetween(least, most),
          filter: (_, splits) => splits,
          values: (_, values) => values.map(plain),
        }),
      ],
      series: [
        {},
        line(['', 'this run', 'a'], { width: 2.2, fill: `${color('a')}22` }),
        ...(last ? [past('last run')] : []),
      ],
    },
    data,
  );
}

let drawn = [];
function drawAll() {
  place.replaceChildren();
  drawn = [];
  overTime(OVER_TIME[0]);
  distribution();
  for (const chart of OVER_TIME.slice(1)) overTime(chart);
}
if (now) drawAll();
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => now && drawAll());
addEventListener('resize', () => {
  for (const [card, chart] of drawn) chart.setSize({ width: card.clientWidth - 34, height: 216 });
});
