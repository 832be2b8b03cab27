import { dismiss, notices } from '../app/notices.ts';
import { words } from '../app/language.ts';
import './notices.css';

const say = words({
  en: { close: 'Close', notices: 'Notices' },
  de: { close: 'Schließen', notices: 'Hinweise' },
  es: { close: 'Cerrar', notices: 'Avisos' },
  fr: { close: 'Fermer', notices: 'Avis' },
  pt: { close: 'Fechar', notices: 'Avisos' },
});

/** What the page tells in passing, read out by screen readers as it comes. */
export function Notices() {
  return (
    <section class="notices" role="status" aria-live="polite" aria-label={say().notices}>
      {notices.value.map(({ id, kind, text }) => (
        <p key={id} class={`notice panel notice-${kind}`}>
          <span>{text}</span>
          <button type="button" class="button quiet" aria-label={say().close} onClick={() => dismiss(id)}>
            ×
          </button>
        </p>
      ))}
    </section>
  );
}
