import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../app/language.ts';
import './dialog.css';
import { Notices } from './Notices.tsx';

interface DialogProps {
  title: string;
  /** It is asked to close: by Escape, its button, or a press beside it. Whoever renders it stops to. */
  onClose: () => void;
  children: ComponentChildren;
  /** Buttons that stay in sight below what scrolls; the primary one last. */
  actions?: ComponentChildren;
}

const say = words({
  en: { close: 'Close' },
  de: { close: 'Schließen' },
  es: { close: 'Cerrar' },
  fr: { close: 'Fermer' },
  pt: { close: 'Fechar' },
});

/** Over all else, for as long as it is rendered; the focus goes in, stays in, and comes back to where it was. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={event => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div class="dialog-box panel">
        <div class="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" class="button quiet dialog-close" aria-label={say().close} onClick={onClose}>
            ×
          </button>
        </div>
        <div class="dialog-body stack">{children}</div>
        {actions && <div class="dialog-actions row">{actions}</div>}
      </div>
      {/* The page behind cannot be reached meanwhile. */}
      <Notices />
    </dialog>
  );
}
