import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../app/language.ts';
import './dialog.css';

const say = words({
  en: { close: 'Close' },
  de: { close: 'Schließen' },
  es: { close: 'Cerrar' },
  fr: { close: 'Fermer' },
  pt: { close: 'Fechar' },
});

interface DialogProps {
  title: string;
  /** Escape, the cross, or a press beside it. */
  onClose: () => void;
  children: ComponentChildren;
}

/** A window over the page. The browser keeps the focus in it, and gives it back to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class="dialog panel"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClick={event => {
        if (event.target === box.current) onClose();
      }}
    >
      <div class="dialog-inside stack">
        <div class="row spread">
          <h2 id={id}>{title}</h2>
          <button type="button" class="button quiet" aria-label={say().close} onClick={onClose}>
            ×
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
