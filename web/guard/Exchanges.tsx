import type { Exchange } from '../../sdk/TalkState.ts';
import { partsOf } from './speech.ts';
import { say } from './words.ts';

/** What was asked and answered, without the scene around it. */
export function Exchanges({ exchanges, name }: { exchanges: readonly Exchange[]; name: string }) {
  return (
    <ol class="guard-exchanges">
      {exchanges.map(exchange => (
        <Said key={exchange.id} exchange={exchange} name={name} />
      ))}
    </ol>
  );
}

function Said({ exchange: { topic, prompt, answer }, name }: { exchange: Exchange; name: string }) {
  const parts = topic === 'introduction' ? partsOf(prompt).filter(({ kind }) => kind === 'said') : [];
  const words = parts.length > 0 ? parts.map(({ text }) => text).join(' ') : prompt;
  return (
    <li class="guard-exchange">
      <p class="guard-who">{name}</p>
      <p class="guard-line">{words}</p>
      <p class="guard-who guard-own">{say().you}</p>
      <p class="guard-line guard-own">{answer}</p>
    </li>
  );
}
