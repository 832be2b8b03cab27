import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Legend } from './Legend.tsx';
import type { MapView } from './MapView.ts';
import { say } from './words.ts';

/** Zoom, the way back to one's own ship, all of the region, and what the marks mean. */
export function MapTools({ view }: { view: MapView }) {
  const isLegendOpen = useSignal(false);
  if (view.state.value === 'missing') return null;
  return (
    <div class="map-tools">
      {isLegendOpen.value && <Legend />}
      <div class="map-buttons">
        <Tool label={say().zoomIn} onPress={() => view.zoomBy(1.8)}>
          <path d="M12 5v14M5 12h14" />
        </Tool>
        <Tool label={say().zoomOut} onPress={() => view.zoomBy(1 / 1.8)}>
          <path d="M5 12h14" />
        </Tool>
        <Tool label={say().home} onPress={() => view.home()}>
          <circle cx="12" cy="12" r="5" />
          <path d="M12 2v4M12 18v4M2 12h4M18 12h4" />
        </Tool>
        <Tool label={say().overview} onPress={() => view.overview()}>
          <path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" />
        </Tool>
        <Tool
          label={say().legend}
          isOpen={isLegendOpen.value}
          onPress={() => (isLegendOpen.value = !isLegendOpen.value)}
        >
          <path d="M9 9a3 3 0 1 1 4.300 2.700c-.9.5-1.300 1-1.300 2.300M12 17.500v.5" />
        </Tool>
      </div>
    </div>
  );
}

interface ToolProps {
  label: string;
  isOpen?: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

function Tool({ label, isOpen, onPress, children }: ToolProps) {
  return (
    <button type="button" class="map-tool" aria-label={label} title={label} aria-expanded={isOpen} onClick={onPress}>
      <svg
        aria-hidden="true"
        width="18"
        height="18"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        {children}
      </svg>
    </button>
  );
}
