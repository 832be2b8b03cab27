import { useSignal } from '@preact/signals';
import { words } from '../app/language.ts';
import { radioOf } from '../comms/Radio.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useGame } from './context.ts';
import { areKeysOn, switchKeys, useKeys } from './keys.ts';

const say = words({
  en: {
    title: 'Keys',
    fly: 'In the sector: fly the way with that number',
    scan: 'Scan the sector you look at, else the next unknown one',
    stop: 'Stop after this leg',
    talk: 'Say something',
    panels: 'Sector, station, ship, regions',
    map: 'Map',
    help: 'This list',
    on: 'Single keys do all this',
  },
  de: {
    title: 'Tasten',
    fly: 'Im Sektor: den Weg mit dieser Nummer fliegen',
    scan: 'Den gewählten Sektor scannen, sonst den nächsten unbekannten',
    stop: 'Nach dieser Etappe anhalten',
    talk: 'Etwas sagen',
    panels: 'Sektor, Station, Schiff, Regionen',
    map: 'Karte',
    help: 'Diese Liste',
    on: 'Einzelne Tasten tun das alles',
  },
  es: {
    title: 'Teclas',
    fly: 'En el sector: volar por la salida con ese número',
    scan: 'Escanear el sector elegido o el siguiente desconocido',
    stop: 'Parar tras este tramo',
    talk: 'Decir algo',
    panels: 'Sector, estación, nave, regiones',
    map: 'Mapa',
    help: 'Esta lista',
    on: 'Teclas sueltas para todo esto',
  },
  fr: {
    title: 'Touches',
    fly: 'Dans le secteur : prendre la sortie de ce numéro',
    scan: 'Scanner le secteur choisi, sinon le prochain inconnu',
    stop: 'S’arrêter après cette étape',
    talk: 'Dire quelque chose',
    panels: 'Secteur, station, vaisseau, régions',
    map: 'Carte',
    help: 'Cette liste',
    on: 'Une seule touche suffit pour tout cela',
  },
  pt: {
    title: 'Teclas',
    fly: 'No setor: voar pela saída com esse número',
    scan: 'Escanear o setor escolhido ou o próximo desconhecido',
    stop: 'Parar depois deste trecho',
    talk: 'Dizer algo',
    panels: 'Setor, estação, nave, regiões',
    map: 'Mapa',
    help: 'Esta lista',
    on: 'Teclas simples fazem tudo isso',
  },
});

/** The keys of the whole cockpit, and `?`, which tells of them and of those of its parts. */
export function KeyHelp() {
  const game = useGame();
  const isOpen = useSignal(false);
  useKeys({
    i: () => game.show('sector'),
    d: () => game.show('station'),
    h: () => game.show('ship'),
    r: () => game.show('journey'),
    m: () => game.show('map'),
    t: () => {
      radioOf(game).call();
      game.show('comms');
    },
    '?': () => (isOpen.value = true),
  });
  if (!isOpen.value) return null;
  const rows: readonly (readonly [string, string])[] = [
    ['1 – 9', say().fly],
    ['S', say().scan],
    ['.', say().stop],
    ['T', say().talk],
    ['I  D  H  R', say().panels],
    ['M', say().map],
    ['?', say().help],
  ];
  return (
    <Dialog title={say().title} onClose={() => (isOpen.value = false)}>
      <dl class="key-list">
        {rows.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split('  ').map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label class="row key-switch">
        <input type="checkbox" checked={areKeysOn} onChange={event => switchKeys(event.currentTarget.checked)} />
        {say().on}
      </label>
    </Dialog>
  );
}
