import type { ComponentChildren } from 'preact';
import { kindOf } from '../app/placeNames.ts';
import { words } from '../app/language.ts';
import {
  CAPITAL,
  COURSE,
  css,
  DOCK,
  FORMATION,
  GATE,
  LATENT,
  NEIGHBOUR,
  ONE_WAY,
  PLANET,
  sectorColour,
  STATION,
  TUNNEL,
  UNKNOWN,
  WARP,
} from './palette.ts';
import { say as sayMap } from './words.ts';

const say = words({
  en: {
    station: 'Station',
    dock: 'Shipyard or capital port',
    planet: 'Planet',
    formation: 'Formation you found',
    near: 'One leg away, and its cost',
    warp: 'Warp',
    oneWay: 'Warp, one way',
    tunnel: 'Tunnel',
    latent: 'Hidden way you found',
    course: 'Your course',
  },
  de: {
    station: 'Station',
    dock: 'Werft oder Haupthafen',
    planet: 'Planet',
    formation: 'Gefundene Formation',
    near: 'Eine Etappe weit, und was sie kostet',
    warp: 'Warp',
    oneWay: 'Warp, nur hin',
    tunnel: 'Tunnel',
    latent: 'Gefundener verborgener Weg',
    course: 'Dein Kurs',
  },
  es: {
    station: 'Estación',
    dock: 'Astillero o puerto capital',
    planet: 'Planeta',
    formation: 'Formación que has hallado',
    near: 'A un tramo, y su coste',
    warp: 'Salto',
    oneWay: 'Salto de un solo sentido',
    tunnel: 'Túnel',
    latent: 'Camino oculto que has hallado',
    course: 'Tu rumbo',
  },
  fr: {
    station: 'Station',
    dock: 'Chantier ou port capital',
    planet: 'Planète',
    formation: 'Formation trouvée',
    near: 'À une étape, et son prix',
    warp: 'Saut',
    oneWay: 'Saut à sens unique',
    tunnel: 'Tunnel',
    latent: 'Passage caché trouvé',
    course: 'Ta route',
  },
  pt: {
    station: 'Estação',
    dock: 'Estaleiro ou porto capital',
    planet: 'Planeta',
    formation: 'Formação que você achou',
    near: 'A um trecho, e o custo',
    warp: 'Salto',
    oneWay: 'Salto de mão única',
    tunnel: 'Túnel',
    latent: 'Caminho oculto que você achou',
    course: 'Sua rota',
  },
});

const TYPES = ['STANDARD', 'NEBULA', 'ASTEROID_FIELD', 'STAR_CLUSTER', 'BLACK_HOLE', 'ANOMALY', 'RADIATION_ZONE'];

/** What the marks and the colours of the map mean. */
export function Legend() {
  const { station, dock, planet, formation, near, warp, oneWay, tunnel, latent, course } = say();
  return (
    <section class="map-legend panel" aria-label={sayMap().legend}>
      <ul>
        <Sign text={sayMap().unseen}>
          <circle cx="12" cy="6" r="2.200" fill={css(UNKNOWN)} opacity="0.7" />
        </Sign>
        {TYPES.map(type => (
          <Sign key={type} text={kindOf('sectors', type)}>
            <circle cx="12" cy="6" r="3.500" fill={css(sectorColour(type))} />
          </Sign>
        ))}
        <Sign text={sayMap().capital}>
          <path d="M12 0l1.300 4.700L18 6l-4.700 1.300L12 12l-1.300-4.700L6 6l4.700-1.300z" fill={css(CAPITAL)} />
        </Sign>
      </ul>
      <ul>
        <Sign text={station}>
          <rect x="8.500" y="2.500" width="7" height="7" fill="none" stroke={css(STATION)} stroke-width="1.800" />
        </Sign>
        <Sign text={dock}>
          <path d="M12 1l5 5-5 5-5-5z" fill="none" stroke={css(DOCK)} stroke-width="1.800" />
        </Sign>
        <Sign text={planet}>
          <circle cx="12" cy="6" r="3" fill={css(PLANET)} />
          <ellipse cx="12" cy="6" rx="6" ry="2" fill="none" stroke={css(PLANET)} transform="rotate(-20 12 6)" />
        </Sign>
        <Sign text={sayMap().gate}>
          <circle cx="12" cy="6" r="5" fill="none" stroke={css(GATE)} stroke-width="1.400" />
          <circle cx="12" cy="6" r="1.600" fill={css(GATE)} />
        </Sign>
        <Sign text={formation}>
          <path
            d="M12 1l4.500 2.500v5L12 11 7.500 8.500v-5z"
            fill="none"
            stroke={css(FORMATION)}
            stroke-width="1.600"
          />
        </Sign>
        <Sign text={near}>
          <circle cx="12" cy="6" r="4.500" fill="none" stroke={css(NEIGHBOUR)} stroke-width="1.400" />
        </Sign>
        <Way text={warp} colour={WARP} />
        <Way text={oneWay} colour={ONE_WAY} />
        <Way text={tunnel} colour={TUNNEL} isDashed />
        <Way text={latent} colour={LATENT} isDashed />
        <Way text={course} colour={COURSE} />
      </ul>
    </section>
  );
}

function Sign({ text, children }: { text: string; children: ComponentChildren }) {
  return (
    <li>
      <svg aria-hidden="true" width="24" height="12" viewBox="0 0 24 12">
        {children}
      </svg>
      {text}
    </li>
  );
}

function Way({ text, colour, isDashed }: { text: string; colour: number; isDashed?: boolean }) {
  return (
    <Sign text={text}>
      <path d="M1 6h22" stroke={css(colour)} stroke-width="2" stroke-dasharray={isDashed ? '4 3' : undefined} />
    </Sign>
  );
}
