import { render } from 'preact';
import '../ui/theme.css';
import { App } from './App.tsx';
import { begin } from './stage.ts';

const root = document.querySelector('#app');
if (root) render(<App />, root);
void begin();
