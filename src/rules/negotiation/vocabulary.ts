/** The words that count in a talk with the guard. */
export interface Vocabulary {
  /** Eight things that convince a guard, each by its stems; they count inside other words too ([NG5]). */
  details: readonly (readonly string[])[];
  /** Phrases of somebody who has no doubt ([NG6]). */
  certainties: readonly string[];
  /** What was said before and does not go with what is said now; a phrase comes before the words that it holds ([NG7]). */
  contradictions: readonly { about: 'time' | 'age' | 'origin'; before: readonly string[]; now: readonly string[] }[];
  /** The cat, as a whole word ([NG12]). */
  cat: readonly string[];
}

export const ENGLISH: Vocabulary = {
  details: [
    ['serial'],
    ['registry'],
    ['license'],
    ['clearance'],
    ['authorization'],
    ['docking'],
    ['cargo'],
    ['manifest'],
  ],
  certainties: ['definitely', 'certainly', 'absolutely', 'of course', 'without a doubt'],
  contradictions: [
    { about: 'time', before: ['today', 'this morning', 'just now'], now: ['yesterday', 'last week', 'last month'] },
    { about: 'age', before: ['brand new', 'new'], now: ['old', 'used', 'vintage'] },
    { about: 'origin', before: ['bought', 'purchased'], now: ['inherited', 'gifted', 'found'] },
  ],
  cat: 'cat cats kitty kitties kitten kittens feline felines whiskers purr purring meow meowing tabby stray'.split(' '),
};

const OTHERS: Readonly<Record<string, Vocabulary>> = {
  de: {
    details: [
      ['seriennummer'],
      ['register', 'registrier'],
      ['lizenz'],
      ['freigabe'],
      ['genehmig', 'autoris'],
      ['andock', 'angedockt', 'liegeplatz'],
      ['fracht', 'ladung'],
      ['manifest', 'ladeliste'],
    ],
    certainties: [
      'bestimmt',
      'sicher',
      'ganz sicher',
      'absolut',
      'natürlich',
      'selbstverständlich',
      'ohne zweifel',
      'zweifellos',
    ],
    contradictions: [
      {
        about: 'time',
        before: ['heute', 'heute morgen', 'gerade eben'],
        now: ['gestern', 'letzte woche', 'letzten monat'],
      },
      {
        about: 'age',
        before: ['nagelneu', 'neu', 'neue', 'neues'],
        now: ['alt', 'alte', 'altes', 'gebraucht', 'gebrauchte'],
      },
      { about: 'origin', before: ['gekauft'], now: ['geerbt', 'geschenkt', 'gefunden'] },
    ],
    cat: 'katze katzen kater kätzchen mieze schnurrt schnurren miau miaut streuner'.split(' '),
  },
  es: {
    details: [
      ['número de serie'],
      ['registro', 'registrad'],
      ['licencia'],
      ['permiso'],
      ['autoriza'],
      ['atraqu', 'muelle'],
      ['carga'],
      ['manifiesto'],
    ],
    certainties: [
      'definitivamente',
      'ciertamente',
      'absolutamente',
      'por supuesto',
      'desde luego',
      'sin duda',
      'claro que sí',
    ],
    contradictions: [
      {
        about: 'time',
        before: ['hoy', 'esta mañana', 'ahora mismo'],
        now: ['ayer', 'la semana pasada', 'el mes pasado'],
      },
      { about: 'age', before: ['nuevo', 'nueva'], now: ['viejo', 'vieja', 'usado', 'usada', 'de segunda mano'] },
      {
        about: 'origin',
        before: ['comprado', 'comprada', 'compré'],
        now: ['heredado', 'heredada', 'heredé', 'regalado', 'encontré'],
      },
    ],
    cat: 'gato gatos gata gatas gatito gatitos gatita gatitas minino felino bigotes ronronea ronroneo miau maúlla callejero'.split(
      ' ',
    ),
  },
  fr: {
    details: [
      ['numéro de série'],
      ['registre', 'immatricul'],
      ['licence'],
      ['habilitation', 'feu vert'],
      ['autoris'],
      ['accost', 'amarr', 'arrimage'],
      ['cargaison', 'cargo'],
      ['manifeste'],
    ],
    certainties: [
      'certainement',
      'absolument',
      'bien sûr',
      'évidemment',
      'sans aucun doute',
      'sans le moindre doute',
      'assurément',
    ],
    contradictions: [
      {
        about: 'time',
        before: ['aujourd hui', 'ce matin', 'à l instant'],
        now: ['hier', 'la semaine dernière', 'le mois dernier'],
      },
      {
        about: 'age',
        before: ['tout neuf', 'neuf', 'neuve'],
        now: ['vieux', 'vieille', 'usé', 'd occasion', 'ancien'],
      },
      {
        about: 'origin',
        before: ['acheté', 'achetée'],
        now: ['hérité', 'héritée', 'offert', 'offerte', 'trouvé', 'trouvée'],
      },
    ],
    cat: 'chat chats chatte chaton chatons minou matou félin moustaches ronronne ronronner miaou miaule'.split(' '),
  },
  pt: {
    details: [
      ['número de série'],
      ['registro', 'registrad'],
      ['licença'],
      ['liberação', 'liberad'],
      ['autoriza'],
      ['atrac', 'doca'],
      ['carga'],
      ['manifesto'],
    ],
    certainties: ['definitivamente', 'certamente', 'absolutamente', 'claro', 'com certeza', 'sem dúvida'],
    contradictions: [
      { about: 'time', before: ['hoje', 'esta manhã', 'agora mesmo'], now: ['ontem', 'semana passada', 'mês passado'] },
      { about: 'age', before: ['novinho', 'novo', 'nova'], now: ['velho', 'velha', 'usado', 'usada', 'antigo'] },
      {
        about: 'origin',
        before: ['comprei', 'comprado', 'comprada'],
        now: ['herdei', 'herdado', 'herdada', 'ganhei', 'achei', 'encontrei'],
      },
    ],
    cat: 'gato gatos gata gatas gatinho gatinhos gatinha gatinhas felino bigodes ronrona ronronando miau mia bichano'.split(
      ' ',
    ),
  },
};

const ALL = new Map(Object.entries(OTHERS).map(([language, words]) => [language, joined(ENGLISH, words)]));

/** What counts for somebody who is spoken to in that language: its words, and the English ones ([NG25]). */
export function vocabularyOf(language: string): Vocabulary {
  return ALL.get(language) ?? ENGLISH;
}

function joined(one: Vocabulary, other: Vocabulary): Vocabulary {
  return {
    details: one.details.map((stems, index) => [...stems, ...(other.details[index] ?? [])]),
    certainties: [...one.certainties, ...other.certainties],
    contradictions: one.contradictions.map(({ about, before, now }, index) => ({
      about,
      before: [...before, ...(other.contradictions[index]?.before ?? [])],
      now: [...now, ...(other.contradictions[index]?.now ?? [])],
    })),
    cat: [...one.cat, ...other.cat],
  };
}
