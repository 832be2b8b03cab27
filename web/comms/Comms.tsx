import { useEffect } from 'preact/hooks';
import { notify } from '../app/notices.ts';
import { useGame } from '../cockpit/context.ts';
import { isNarrow } from '../cockpit/narrow.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { ChatForm } from './ChatForm.tsx';
import { ChatLog } from './ChatLog.tsx';
import './comms.css';
import { EventLog } from './EventLog.tsx';
import { radioOf } from './Radio.ts';
import { say } from './words.ts';

/** What is said and what has happened: under the map, or on a phone a page of its own. */
export function Comms() {
  const game = useGame();
  const radio = radioOf(game);
  const isOpen = isNarrow.value || radio.isOpen.value;
  const isSeen = isNarrow.value ? game.shown.value === 'comms' : radio.isOpen.value;
  const tab = radio.tab.value;
  const { said, happened } = game.feed;
  useEffect(() => {
    if (isSeen) radio.markRead(tab === 'chat' ? 'chat' : 'event');
  }, [radio, isSeen, tab, said.value, happened.value]);
  useEffect(() => tellWhispers(said.value.at(-1)), [said.value]);

  function tellWhispers(last: (typeof said.value)[number] | undefined): void {
    if (!last || last.scope !== 'private' || radio.isOwn(last) || (isSeen && tab === 'chat')) return;
    notify(say().whispers(last.from.name));
  }

  return (
    <section class={`cockpit-comms comms panel ${isOpen ? 'is-open' : ''}`} aria-label={say().radio}>
      <div class="comms-head">
        <Tab name="chat" count={radio.unread.value} />
        <Tab name="events" count={radio.unseen.value} />
        {!isNarrow.value && (
          <button
            type="button"
            class="comms-fold"
            aria-expanded={isOpen}
            aria-label={isOpen ? say().fold : say().unfold}
            onClick={() => (radio.isOpen.value = !isOpen)}
          >
            <Glyph name={isOpen ? 'down' : 'up'} size={16} />
          </button>
        )}
      </div>
      {isOpen && (tab === 'chat' ? <ChatLog /> : <EventLog />)}
      {isOpen && tab === 'chat' && <ChatForm />}
    </section>
  );
}

function Tab({ name, count }: { name: 'chat' | 'events'; count: number }) {
  const radio = radioOf(useGame());
  return (
    <button
      type="button"
      class="comms-tab"
      aria-pressed={radio.tab.value === name}
      onClick={() => {
        radio.tab.value = name;
        radio.isOpen.value = true;
      }}
    >
      {say()[name]}
      {count > 0 && <span class="comms-badge number">{say().unread(count)}</span>}
    </button>
  );
}
