import { language, LANGUAGES } from '../app/language.ts';
import { nameOf } from '../app/languages.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TEXT_SIZES } from './preferences.ts';
import { isContrasty, isStill, prefer, preferences, speak } from './settings.ts';
import { Choice } from './Choice.tsx';
import { Switch } from './Switch.tsx';
import { say } from './words.ts';

/** All of it takes effect at once; closing is all there is to do. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const percent = new Intl.NumberFormat(language.value, { style: 'percent' });
  return (
    <Dialog
      title={say().title}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={onClose}>
          {say().done}
        </Button>
      }
    >
      <Choice
        label={say().language}
        options={LANGUAGES.map(value => ({ value, text: nameOf(value), lang: value }))}
        chosen={language.value}
        onChoose={speak}
      />
      <Choice
        label={say().size}
        options={TEXT_SIZES.map(value => ({ value, text: percent.format(value) }))}
        chosen={preferences.value.textSize}
        onChoose={size => prefer('textSize', size)}
      />
      <p class="settings-sample">{say().sample}</p>
      <Switch
        label={say().motion}
        hint={say().motionHint}
        isOn={isStill.value}
        onTurn={isOn => prefer('reducedMotion', isOn)}
      />
      <Switch
        label={say().contrast}
        hint={say().contrastHint}
        isOn={isContrasty.value}
        onTurn={isOn => prefer('highContrast', isOn)}
      />
      <p class="dim settings-kept">{say().kept}</p>
    </Dialog>
  );
}
