import { render } from 'preact';
import '../ui/theme.css';
import { followAddress, open } from './book.ts';
import { Docs } from './Docs.tsx';

const root = document.querySelector('#app');
if (root) render(<Docs />, root);
followAddress();
void open();
