import { useMemo } from 'preact/hooks';
import { SettingsButton } from '../settings/SettingsButton.tsx';
import { Backdrop } from './Backdrop.tsx';
import { Door } from './Door.ts';
import { EntryCard } from './EntryCard.tsx';
import { Figures } from './Figures.tsx';
import { LanguageChooser } from './LanguageChooser.tsx';
import './welcome.css';
import { say } from './words.ts';

/** The door: what this is, who is there, and the way in. */
export function Welcome() {
  const door = useMemo(() => new Door(), []);
  return (
    <div class="welcome">
      <Backdrop />
      <header class="welcome-top">
        <LanguageChooser />
        <SettingsButton />
      </header>
      <main class="welcome-main">
        <section class="welcome-pitch">
          <h1 class="welcome-title">
            <span>SectorWars</span> <span class="welcome-year">2102</span>
          </h1>
          <p class="welcome-tagline">{say().tagline}</p>
          <p class="welcome-words">{say().pitch}</p>
          <ul class="welcome-points">
            {say().points.map(({ title, text }) => (
              <li key={title}>
                <strong>{title}</strong>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        </section>
        <EntryCard door={door} />
        <Figures />
      </main>
      <footer class="welcome-foot">
        <a href="/docs">{say().docs}</a>
      </footer>
    </div>
  );
}
