import { words } from '../app/language.ts';

interface SettingsWords {
  title: string;
  language: string;
  motion: string;
  motionHint: string;
  contrast: string;
  contrastHint: string;
  size: string;
  sample: string;
  kept: string;
  done: string;
}

export const say = words<SettingsWords>({
  en: {
    title: 'Settings',
    language: 'Language',
    motion: 'Less motion',
    motionHint: 'Stars stand still, texts appear at once.',
    contrast: 'High contrast',
    contrastHint: 'Brighter lines and letters on black.',
    size: 'Text size',
    sample: 'That is how large everything is written.',
    kept: 'Kept in this browser and, once you fly, with your pilot.',
    done: 'Done',
  },
  de: {
    title: 'Einstellungen',
    language: 'Sprache',
    motion: 'Weniger Bewegung',
    motionHint: 'Sterne stehen still, Texte sind sofort da.',
    contrast: 'Hoher Kontrast',
    contrastHint: 'Hellere Linien und Schrift auf Schwarz.',
    size: 'Schriftgröße',
    sample: 'So groß ist alles geschrieben.',
    kept: 'Gilt in diesem Browser und, sobald du fliegst, für dein Spielkonto.',
    done: 'Fertig',
  },
  es: {
    title: 'Ajustes',
    language: 'Idioma',
    motion: 'Menos movimiento',
    motionHint: 'Las estrellas se quedan quietas y los textos aparecen de golpe.',
    contrast: 'Alto contraste',
    contrastHint: 'Líneas y letras más claras sobre negro.',
    size: 'Tamaño del texto',
    sample: 'Así de grande se escribe todo.',
    kept: 'Se guarda en este navegador y, cuando vueles, con tu piloto.',
    done: 'Listo',
  },
  fr: {
    title: 'Réglages',
    language: 'Langue',
    motion: 'Moins de mouvement',
    motionHint: 'Les étoiles restent immobiles, les textes apparaissent d’un coup.',
    contrast: 'Contraste élevé',
    contrastHint: 'Des traits et des lettres plus clairs sur fond noir.',
    size: 'Taille du texte',
    sample: 'Voilà la taille de tous les textes.',
    kept: 'Conservé dans ce navigateur et, dès que tu voles, avec ton pilote.',
    done: 'Terminé',
  },
  pt: {
    title: 'Configurações',
    language: 'Idioma',
    motion: 'Menos movimento',
    motionHint: 'As estrelas ficam paradas e os textos aparecem de uma vez.',
    contrast: 'Alto contraste',
    contrastHint: 'Linhas e letras mais claras sobre preto.',
    size: 'Tamanho do texto',
    sample: 'Tudo fica escrito deste tamanho.',
    kept: 'Fica guardado neste navegador e, quando você voar, com o seu piloto.',
    done: 'Pronto',
  },
});
