import { useComputed, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useGame } from '../cockpit/context.ts';
import { Glyph } from '../ui/Glyph.tsx';
import type { MapView } from './MapView.ts';
import { finderOf, type Hit } from './search.ts';
import { say } from './words.ts';

/** Finds a place by its number or name, and looks at it: also the way for who does not see the picture. */
export function SearchBox({ view }: { view: MapView }) {
  const game = useGame();
  const text = useSignal('');
  const isOpen = useSignal(false);
  const active = useSignal(0);
  const input = useRef<HTMLInputElement>(null);
  const find = useComputed(() => finderOf(game.atlas.value));
  const hits = useComputed(() => find.value(text.value));
  const isListed = isOpen.value && text.value.trim() !== '';

  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    isOpen.value = false;
    text.value = '';
    view.select(hit.sectorId);
    view.goTo(hit.sectorId);
  };
  const press = (event: KeyboardEvent) => {
    const count = hits.value.length;
    if (event.key === 'ArrowDown' && count > 0) active.value = (active.value + 1) % count;
    else if (event.key === 'ArrowUp' && count > 0) active.value = (active.value + count - 1) % count;
    else if (event.key === 'Enter') choose(hits.value[active.value]);
    else if (event.key === 'Escape' && isListed) isOpen.value = false;
    else return;
    event.preventDefault();
    isOpen.value ||= event.key.startsWith('Arrow');
  };

  return (
    <search class="map-search">
      <label class="map-searchbox">
        <svg
          aria-hidden="true"
          width="16"
          height="16"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          stroke-width="2.200"
        >
          <circle cx="10.500" cy="10.500" r="6.500" />
          <path d="m15.500 15.500 5 5" stroke-linecap="round" />
        </svg>
        <input
          ref={input}
          type="text"
          role="combobox"
          aria-label={say().search}
          placeholder={say().search}
          autocomplete="off"
          spellcheck={false}
          aria-expanded={isListed}
          aria-controls="map-hits"
          aria-autocomplete="list"
          aria-activedescendant={isListed && hits.value.length > 0 ? `map-hit-${active.value}` : undefined}
          value={text.value}
          onInput={event => {
            text.value = event.currentTarget.value;
            active.value = 0;
            isOpen.value = true;
          }}
          onKeyDown={press}
          onFocus={() => (isOpen.value = true)}
          onBlur={() => (isOpen.value = false)}
        />
      </label>
      <ul id="map-hits" class="map-hits panel" role="listbox" aria-label={say().search} hidden={!isListed}>
        {hits.value.map((hit, index) => (
          <li
            key={`${hit.kind}${hit.sectorId}${hit.name}`}
            id={`map-hit-${index}`}
            role="option"
            aria-selected={index === active.value}
            // Before the box loses its focus, which closes the list.
            onPointerDown={event => event.preventDefault()}
            onClick={() => choose(hit)}
          >
            <Glyph name={hit.kind} size={16} />
            <span class="map-hitname">{hit.name}</span>
            <span class="dim number">{hit.kind === 'sector' ? `#${hit.sectorId}` : say().number(hit.sectorId)}</span>
          </li>
        ))}
      </ul>
      {isListed && hits.value.length === 0 && (
        <p class="map-hits panel dim" role="status">
          {say().nothing(text.value.trim())}
        </p>
      )}
    </search>
  );
}
