import { Cockpit } from '../cockpit/Cockpit.tsx';
import { Guard } from '../guard/Guard.tsx';
import { Notices } from '../ui/Notices.tsx';
import { Loading } from '../welcome/Loading.tsx';
import { Over } from '../welcome/Over.tsx';
import { Welcome } from '../welcome/Welcome.tsx';
import { stage } from './stage.ts';

export function App() {
  return (
    <>
      <Scene />
      <Notices />
    </>
  );
}

function Scene() {
  const now = stage.value;
  switch (now.at) {
    case 'loading':
      return <Loading />;
    case 'welcome':
      return <Welcome />;
    case 'guard':
      return <Guard key={now.talk.state.sessionId} pilot={now.pilot} talk={now.talk} />;
    case 'cockpit':
      return <Cockpit game={now.game} />;
    case 'over':
      return <Over reason={now.reason} pilot={now.pilot} />;
  }
}
