import { useSignal } from '@preact/signals';
import { words } from '../app/language.ts';
import './settings.css';
import { SettingsDialog } from './SettingsDialog.tsx';

const say = words({
  en: { settings: 'Settings' },
  de: { settings: 'Einstellungen' },
  es: { settings: 'Ajustes' },
  fr: { settings: 'Réglages' },
  pt: { settings: 'Configurações' },
});

/** Opens the settings: a gear, wherever it is put. */
export function SettingsButton() {
  const isOpen = useSignal(false);
  return (
    <>
      <button
        type="button"
        class="button quiet settings-button"
        aria-label={say().settings}
        title={say().settings}
        aria-haspopup="dialog"
        onClick={() => (isOpen.value = true)}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path
            fill="none"
            stroke="currentColor"
            stroke-width="1.7"
            stroke-linejoin="round"
            d="M10.3 3.2h3.4l.5 2.4 1.7.9 2.3-.8 1.7 2.9-1.8 1.6v1.9l1.8 1.7-1.7 2.9-2.3-.8-1.7 1-.5 2.3h-3.4l-.5-2.3-1.7-1-2.3.8-1.7-2.9 1.8-1.7v-1.9L4.1 8.6l1.7-2.9 2.3.8 1.7-.9z M12 9a2.7 2.7 0 1 0 0 5.4A2.7 2.7 0 0 0 12 9z"
          />
        </svg>
      </button>
      {isOpen.value && <SettingsDialog onClose={() => (isOpen.value = false)} />}
    </>
  );
}
