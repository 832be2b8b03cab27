import { render } from 'preact';
import '../ui/theme.css';
import { Notices } from '../ui/Notices.tsx';
import { Console } from './Console.ts';
import { OperatorPage } from './OperatorPage.tsx';

const desk = new Console();
const root = document.querySelector('#app');
if (root)
  render(
    <>
      <OperatorPage desk={desk} />
      <Notices />
    </>,
    root,
  );
desk.begin();
