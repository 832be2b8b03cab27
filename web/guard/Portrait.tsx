import type { TalkState } from '../../sdk/TalkState.ts';
import { type Face, faceOf, mouthOf } from './face.ts';
import type { Looks } from './looks.ts';
import { say } from './words.ts';

interface PortraitProps {
  looks: Looks;
  mood: TalkState['mood'];
}

/** The guard's face, in a mood. */
export function Portrait({ looks, mood }: PortraitProps) {
  const face = faceOf(mood, looks.lids);
  const { skin, hair, cap } = looks;
  return (
    <svg
      class="guard-portrait"
      viewBox="0 0 240 250"
      role="img"
      aria-label={`${say().portrait}: ${say().moods[mood]}`}
      style={{ '--skin': skin, '--hair': hair, '--cap': cap }}
    >
      <Body />
      {looks.bun ? <path class="face-hair" d="M66 118 Q58 182 84 190 L156 190 Q182 182 174 118 Z" /> : null}
      <path class="face-skin face-dim" d="M97 168 H143 V206 Q120 222 97 206 Z" />
      <ellipse class="face-skin face-dim" cx="63" cy="128" rx="9" ry="15" />
      <ellipse class="face-skin face-dim" cx="177" cy="128" rx="9" ry="15" />
      <path
        class="face-skin"
        d="M65 104 Q63 176 95 194 Q120 208 145 194 Q177 176 175 104 Q150 78 120 78 Q90 78 65 104 Z"
      />
      <path class="face-shadow" d="M120 78 Q150 78 175 104 Q177 176 145 194 Q133 202 120 202 Q156 160 148 100 Z" />
      {looks.beard === 'full' && (
        <path
          class="face-hair"
          d="M66 136 Q68 182 96 198 Q120 212 144 198 Q172 182 174 136 Q164 166 146 164 Q120 152 94 164 Q76 166 66 136 Z"
        />
      )}
      <Eye side={-1} face={face} />
      <Eye side={1} face={face} />
      <path class="face-line" d="M121 124 Q128 144 126 149 Q121 153 114 150" />
      {looks.beard === 'moustache' && (
        <path class="face-hair" d="M120 158 Q104 150 88 168 Q104 172 120 165 Q136 172 152 168 Q136 150 120 158 Z" />
      )}
      <path class={`face-mouth beard-${looks.beard}`} transform="translate(120 174)" d={mouthOf(face)} />
      {looks.glasses && (
        <g class="face-glasses">
          <rect x="76" y="112" width="36" height="25" rx="8" />
          <rect x="128" y="112" width="36" height="25" rx="8" />
          <path d="M112 121 Q120 117 128 121 M76 119 L64 116 M164 119 L176 116" />
        </g>
      )}
      <Cap />
      {looks.lamp && <Lamp />}
    </svg>
  );
}

function Body() {
  return (
    <>
      <path class="face-coat" d="M18 250 Q22 208 70 198 L98 190 L120 216 L142 190 L170 198 Q218 208 222 250 Z" />
      <path class="face-lapel" d="M98 190 L84 206 L116 250 H124 L156 206 L142 190 L120 216 Z" />
      <path class="face-strap" d="M40 214 L62 203 L70 214 L50 226 Z M200 214 L178 203 L170 214 L190 226 Z" />
      <rect class="face-badge" x="150" y="226" width="34" height="13" rx="3" />
    </>
  );
}

function Eye({ side, face: { tilt, lift, lids, gaze } }: { side: -1 | 1; face: Face }) {
  const id = `eye${side}`;
  return (
    <g transform={`translate(${120 + side * 26} 124)`}>
      <clipPath id={id}>
        <path d="M-14 1 Q-7 -9 0 -9 Q8 -9 14 1 Q7 8 0 8 Q-8 8 -14 1 Z" />
      </clipPath>
      <g clip-path={`url(#${id})`}>
        <rect class="face-white" x="-16" y="-11" width="32" height="22" />
        <g class="face-pupil" style={{ transform: `translate(${gaze[0]}px, ${gaze[1]}px)` }}>
          <circle class="face-iris" r="6.4" />
          <circle r="3" />
          <circle class="face-glint" cx="2.2" cy="-2.4" r="1.6" />
        </g>
        <g class="face-lid" style={{ transform: `translateY(${lids * 18 - 18}px)` }}>
          <rect class="face-skin face-dim face-blink" x="-16" y="-10" width="32" height="18" />
        </g>
      </g>
      <path
        class="face-brow"
        style={{ transform: `translateY(${-19 - lift}px) rotate(${-side * tilt}deg)` }}
        d="M-16 2 Q-2 -6 16 2 L15 5 Q-2 0 -15 6 Z"
      />
    </g>
  );
}

/** Held up to see who is there. */
function Lamp() {
  return (
    <g transform="translate(202 206)">
      <path class="face-coat" d="M-18 44 Q-16 16 0 12 Q16 16 18 44 Z" />
      <circle class="face-torch" r="17" />
      <circle class="face-lens" r="12" />
      <circle class="face-flare" r="46" />
    </g>
  );
}

function Cap() {
  return (
    <g>
      <path class="face-hair" d="M64 110 Q62 84 84 74 H156 Q178 84 176 110 Q172 96 160 90 H80 Q68 96 64 110 Z" />
      <path class="face-cap" d="M58 78 Q52 40 92 30 Q120 22 148 30 Q188 40 182 78 Q150 66 120 66 Q90 66 58 78 Z" />
      <path class="face-band" d="M58 80 Q90 66 120 66 Q150 66 182 80 L180 92 Q150 78 120 78 Q90 78 60 92 Z" />
      <path class="face-peak" d="M60 91 Q90 77 120 77 Q150 77 180 91 Q172 103 150 98 Q120 91 90 98 Q68 103 60 91 Z" />
      <path
        class="face-star"
        d="M120 38 l4.4 9 9.9 1.4 -7.2 7 1.7 9.9 -8.8 -4.7 -8.8 4.7 1.7 -9.9 -7.2 -7 9.9 -1.4 Z"
      />
    </g>
  );
}
