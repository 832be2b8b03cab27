import type { ClusterType } from './clusters.ts';
import type { StampedType } from './formations.ts';
import type { StationClassNumber } from './stationClasses.ts';

/** People, ships and old stars that places are called after. */
export const PROPER_NAMES = words(`
  Abelard Adair Agnesi Akebono Alcyone Aldous Amberley Anselm Ardent Ariadne Arkwright Asimar Astrid Auberon Aveline Azimuth
  Balthasar Baraka Bellwether Beringer Bertrand Blackwood Boreal Bramble Brightwater Byron Cadmus Calder Calliope Carrow Cassian
  Castellan Cavendish Celeste Chandra Cinder Clarion Coldharbour Conrad Corvane Crowther Cygnet Dagny Dalgaard Daybreak Deneb Desmond
  Dorado Drake Drummond Dunmore Ebonhart Eckhart Eddington Elara Ember Emeric Endeavour Ensor Esker Evander Everard Fairweather Falkirk
  Faraday Fenwick Ferrant Fletcher Fortuna Galloway Gannet Garrick Gilead Glaive Godwin Graymark Greenwich Halcyon Halvard Hammond Harrow
  Hawking Hazard Helvetia Herschel Hollis Huygens Ibarra Idris Ilmarin Imber Indigo Ironside Isolde Ivory Jansky Jasper Jericho Juno
  Kadesh Kaminari Keeler Kepler Kestrel Kilrain Kirkwood Kovalev Lachlan Lambert Larkspur Lautrec Leander Levant Lindqvist Lomax Longshore
  Lovelace Lucerne Lyra Macready Maddox Magellan Malachi Marlowe Meridian Merrick Messier Mirach Montrose Moravec Morrow Nakamura Nansen
  Nashira Nemo Nightingale Norrland Oakley Octavia Odell Okafor Olander Orrin Osprey Ostara Paladin Palisade Pascal Pembroke Penrose
  Peregrine Pilgrim Porter Prospero Quarry Quillon Quinn Ransom Ravenna Redfern Renard Rigel Rosalind Rostov Rowan Sable Sagan Salander
  Sargasso Selwyn Serrano Seward Shepherd Silvana Skarsgard Solace Somerled Spindle Stellan Sterling Stormont Talbot Tamarind Tannhauser
  Telford Tempest Thackeray Thorne Tiber Torrance Trevelyan Tycho Umber Ursula Valdis Valkyr Vanterpool Varga Verity Vesper Voss Wainwright
  Walcott Wayland Westerly Whitlock Wilder Windlass Wolfram Wyndham Xanthe Yarrow Yorick Zadok Zephyr Zora
`);

export const CLUSTER_WORDS: Readonly<Record<ClusterType, readonly string[]>> = {
  STANDARD: ['Reach', 'Drift', 'Expanse', 'Sweep', 'Span', 'Shoals', 'Sound'],
  RESOURCE_RICH: ['Belt', 'Lode', 'Fields', 'Diggings', 'Quarries', 'Seam'],
  POPULATION_CENTER: ['Hearth', 'Commons', 'Heights', 'Haven', 'Crown', 'Gardens'],
  TRADE_HUB: ['Exchange', 'Crossing', 'Bazaar', 'Roads', 'Junction', 'Market'],
  MILITARY_ZONE: ['Bastion', 'Watch', 'Rampart', 'Redoubt', 'Line', 'Garrison'],
  FRONTIER_OUTPOST: ['Verge', 'Marches', 'Edge', 'Wilds', 'Outlands', 'Fringe'],
  CONTESTED: ['Scar', 'Breach', 'Divide', 'Quarrel', 'Tangle', 'Front'],
  SPECIAL_INTEREST: ['Enigma', 'Veil', 'Mystery', 'Arcana', 'Echo', 'Mirage'],
};

export const STATION_WORDS: Readonly<Record<StationClassNumber | 'black', readonly string[]>> = {
  0: ['Station', 'Colony Port', 'Gate'],
  1: ['Mine', 'Diggings', 'Ore Works', 'Shaft'],
  2: ['Farms', 'Granary', 'Hydroponics', 'Orchard'],
  3: ['Foundry', 'Works', 'Forge', 'Assembly'],
  4: ['Depot', 'Distribution', 'Freightyard', 'Warehouse'],
  5: ['Collection', 'Receiving', 'Intake', 'Stores'],
  6: ['Market', 'Trading Post', 'Bazaar', 'Exchange'],
  7: ['Resource Exchange', 'Bourse', 'Clearing House', 'Counter'],
  8: ['Maw', 'Sink', 'Insatiable', 'Abyss'],
  9: ['Nova', 'Cornucopia', 'Flare', 'Plenty'],
  10: ['Emporium', 'Arcade', 'Promenade', 'Salon'],
  11: ['Institute', 'Laboratories', 'Technics', 'Athenaeum'],
  black: ['Den', 'Hideaway', 'Back Room', 'Cache', 'Shadow Market'],
};

export const TUNNEL_WORDS = ['Passage', 'Conduit', 'Run', 'Corridor', 'Strait', 'Throat', 'Causeway'] as const;

export const FORMATION_WORDS: Readonly<Record<StampedType, readonly string[]>> = {
  BUBBLE: ['Pocket', 'Lagoon', 'Cloister', 'Hollow'],
  DEAD_END_BUBBLE: ['Labyrinth', 'Catacomb', 'Warren', 'Thicket'],
  DEAD_END: ['Rest', 'Folly', 'Last Stop', 'End'],
  TUNNEL: ['Gauntlet', 'Narrows', 'Gallery', 'Canyon'],
  BLISTER: ['Loop', 'Eddy', 'Bight', 'Whorl'],
  ESCAPE_HATCH: ['Hatch', 'Trapdoor', 'Fall', 'Chute'],
  BACKDOOR: ['Backdoor', 'Shortcut', 'Secret', 'Postern'],
};

/** Parts of a planet's name. */
export const SYLLABLES = {
  first: words(
    'Ab Aer Al An Ar Bel Bor Cal Cer Cor Dal Dra El Er Esk Fal Fen Gal Gor Hal Hes Il Jor Kal Kel Kor Lan Lor Mal Mer Mor Nar Nel Nor Ol Or Pel Quor Ral Rho Sar Sel Sol Tal Ter Thal Tor Ul Val Var Ves Vol Xan Yl Zan Zer',
  ),
  middle: words('a ae an ar ath e el en er ia il in ir o ol on or os u ul un ur y'),
  last: words(
    'bar bos da dan dea don dor dria gon ia ion is ka kan lia lis lon lune mar mir mos na nar neth nia nor nox phon ra rax ria ris ron ros sa seth tara this thos tis tos tria va vane vara vek vis vos xis zar zia',
  ),
} as const;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
