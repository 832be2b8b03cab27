import { render } from 'preact';
import '../ui/theme.css';
import { App } from './App.tsx';
import { begin } from './stage.ts';

const root = document.querySelector('#app');
// The name of the game stands there until the page is.
root?.replaceChildren();
if (root) render(<App />, root);
void begin();
