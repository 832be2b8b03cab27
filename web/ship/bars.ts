import { Refused } from '../../sdk/errors.ts';
import { whole } from '../app/language.ts';
import { plain, sentenceOf } from '../app/sentences.ts';
import type { HullOffer } from './Hangar.ts';
import { shortOf } from './figures.ts';
import { work } from './workWords.ts';

interface Buyer {
  credits: number;
  factions: readonly { code: string | null; name: string }[];
}

/** What keeps a pilot from a hull, as sentences. Credits are those of this moment, not those of when the desk was asked. */
export function barsOf({ bars, price }: HullOffer, { credits, factions }: Buyer): string[] {
  const short = shortOf(price, credits);
  return [
    ...bars.filter(({ code }) => code !== 'ERR_NO_CREDITS').map(bar => sentence(bar, factions)),
    ...(short > 0 ? [work().short(whole(short))] : []),
  ];
}

function sentence({ code, data = {} }: HullOffer['bars'][number], factions: Buyer['factions']): string {
  if (data['citizenship'] !== undefined) return work().citizens;
  if (typeof data['faction'] === 'string' && typeof data['level'] === 'string') {
    const faction = factions.find(each => each.code === data['faction'])?.name ?? plain(data['faction']);
    return work().standing(plain(data['level']), faction);
  }
  return sentenceOf(new Refused({ code, message: plain(code), data }));
}
