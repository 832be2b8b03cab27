import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../app/language.ts';
import './dialog.css';
import { Glyph } from './Glyph.tsx';

const say = words({ en: 'Close', de: 'Schließen', es: 'Cerrar', fr: 'Fermer', pt: 'Fechar' });

interface DialogProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A window over the page: it holds the focus while it is open, and Escape or a click beside it closes it. */
export function Dialog({ title, children, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog panel"
      aria-labelledby={id}
      onClose={onClose}
      onClick={event => {
        if (event.target === dialog.current) dialog.current?.close();
      }}
    >
      <div class="dialog-body stack">
        <div class="row spread">
          <h2 id={id}>{title}</h2>
          <button type="button" class="button quiet" aria-label={say()} onClick={() => dialog.current?.close()}>
            <Glyph name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
