import { language, LANGUAGES, type Language } from '../app/language.ts';
import { nameOf } from '../app/languages.ts';
import { speak } from '../settings/settings.ts';
import { say } from './words.ts';

export function LanguageChooser() {
  return (
    <select
      class="welcome-language"
      aria-label={say().language}
      value={language}
      onChange={event => speak(event.currentTarget.value as Language)}
    >
      {LANGUAGES.map(each => (
        <option key={each} value={each} lang={each}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  );
}
