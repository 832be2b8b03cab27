import { chooseLanguage, language, LANGUAGES, type Language } from '../app/language.ts';
import { nameOf } from '../app/languages.ts';
import { say } from './words.ts';

export function Languages() {
  return (
    <select
      class="operator-languages"
      aria-label={say().language}
      value={language}
      onChange={event => chooseLanguage(event.currentTarget.value as Language)}
    >
      {LANGUAGES.map(each => (
        <option key={each} value={each} lang={each}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  );
}
