import { language, whole, words } from '../app/language.ts';

/** What several parts of the station say. */
export const say = words({
  en: {
    buy: 'Buy',
    sell: 'Sell',
    asks: 'Asks',
    pays: 'Pays',
    undock: 'Undock',
    docked: 'Docked',
    jumps: (n: number) => (n === 1 ? '1 jump' : `${whole(n)} jumps`),
    here: 'here',
    credits: (n: number) => `${whole(n)} cr`,
    plot: 'Plot course',
  },
  de: {
    buy: 'Kaufen',
    sell: 'Verkaufen',
    asks: 'Verlangt',
    pays: 'Zahlt',
    undock: 'Ablegen',
    docked: 'Angedockt',
    jumps: (n: number) => (n === 1 ? '1 Sprung' : `${whole(n)} Sprünge`),
    here: 'hier',
    credits: (n: number) => `${whole(n)} Cr`,
    plot: 'Kurs planen',
  },
  es: {
    buy: 'Comprar',
    sell: 'Vender',
    asks: 'Pide',
    pays: 'Paga',
    undock: 'Desatracar',
    docked: 'Atracada',
    jumps: (n: number) => (n === 1 ? '1 salto' : `${whole(n)} saltos`),
    here: 'aquí',
    credits: (n: number) => `${whole(n)} cr`,
    plot: 'Trazar rumbo',
  },
  fr: {
    buy: 'Acheter',
    sell: 'Vendre',
    asks: 'Demande',
    pays: 'Paie',
    undock: 'Appareiller',
    docked: 'À quai',
    jumps: (n: number) => (n < 2 ? `${n} saut` : `${whole(n)} sauts`),
    here: 'ici',
    credits: (n: number) => `${whole(n)} cr`,
    plot: 'Tracer la route',
  },
  pt: {
    buy: 'Comprar',
    sell: 'Vender',
    asks: 'Pede',
    pays: 'Paga',
    undock: 'Desatracar',
    docked: 'Atracada',
    jumps: (n: number) => (n === 1 ? '1 salto' : `${whole(n)} saltos`),
    here: 'aqui',
    credits: (n: number) => `${whole(n)} cr`,
    plot: 'Traçar rota',
  },
});

/** A share in the language's way: `3 %`. */
export function percent(share: number, isSigned = false): string {
  const form: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0 };
  return new Intl.NumberFormat(language.value, isSigned ? { ...form, signDisplay: 'exceptZero' } : form).format(share);
}

/** A whole number with its sign. */
export function signed(value: number): string {
  return new Intl.NumberFormat(language.value, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }).format(value);
}

/** The time of day of a moment. */
export function timeOf(moment: string): string {
  return new Intl.DateTimeFormat(language.value, { timeStyle: 'short' }).format(new Date(moment));
}
