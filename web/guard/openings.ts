import type { Language } from '../app/languages.ts';

/** By what the guard asks about; `introduction` is the claim of a ship. */
type Openings = Readonly<Record<string, readonly string[]>> & { readonly any: readonly string[] };

/** Where a shy player may begin. Fair answers, none of them the best: who adds something of their own is believed more. */
export const OPENINGS: Readonly<Record<Language, Openings>> = {
  en: {
    introduction: [
      'The one by the far wall. I would know that scratch on the hull anywhere.',
      'My head is half frozen, but my hands remember those controls.',
      'Look me up in the registry, you will see which pad is mine.',
    ],
    identity_verification: [
      'My license says the same as my face: worn, but valid.',
      'I learned it the long way round, and it shows in my landings.',
    ],
    arrival_details: [
      'The tower sounded half asleep, and so was I. The approach was clean.',
      'Slowly and with all lights on. Your docking log will say so.',
    ],
    ship_knowledge: [
      'She pulls to the left when the hold is empty. One learns to lean.',
      'Far enough to get into trouble, and far enough to get out of it.',
    ],
    situational_awareness: [
      'I follow the yellow line, and it leads to my ship.',
      'This is where I left her, so this is where I am.',
    ],
    any: ['You have every reason to ask. It was like this: ', 'That is quickly told. '],
  },
  de: {
    introduction: [
      'Das dort an der hinteren Wand. Den Kratzer am Rumpf erkenne ich überall.',
      'Mein Kopf ist noch halb gefroren, aber meine Hände kennen diese Hebel.',
      'Sieh im Register nach, dann siehst du, welcher Stellplatz meiner ist.',
    ],
    identity_verification: [
      'Meine Lizenz sieht aus wie ich: abgewetzt, aber gültig.',
      'Ich habe es auf dem langen Weg gelernt, und das sieht man meinen Landungen an.',
    ],
    arrival_details: [
      'Der Tower klang verschlafen, und ich war es auch. Der Anflug war sauber.',
      'Langsam und mit allen Lichtern. Das steht so in eurem Hafenbuch.',
    ],
    ship_knowledge: [
      'Bei leerem Laderaum zieht sie nach links. Man lernt, sich dagegenzulehnen.',
      'Weit genug, um in Schwierigkeiten zu kommen, und weit genug wieder heraus.',
    ],
    situational_awareness: [
      'Ich folge der gelben Linie, und die führt zu meinem Schiff.',
      'Hier habe ich es gelassen, also bin ich hier.',
    ],
    any: ['Die Frage ist berechtigt. Es war so: ', 'Das ist schnell erzählt. '],
  },
  es: {
    introduction: [
      'La que está junto a la pared del fondo. Reconocería ese arañazo en cualquier parte.',
      'Tengo la cabeza medio congelada, pero mis manos recuerdan esos mandos.',
      'Míralo en el registro y verás qué plataforma es la mía.',
    ],
    identity_verification: [
      'Mi licencia es como mi cara: gastada, pero válida.',
      'Aprendí por el camino largo, y se me nota al aterrizar.',
    ],
    arrival_details: [
      'La torre sonaba medio dormida, y yo también. La aproximación fue limpia.',
      'Despacio y con todas las luces. Así constará en el libro del puerto.',
    ],
    ship_knowledge: [
      'Con la bodega vacía se va a la izquierda. Se aprende a compensar.',
      'Lo bastante lejos para meterse en líos, y para salir de ellos.',
    ],
    situational_awareness: ['Sigo la raya amarilla, y lleva a mi nave.', 'Aquí la dejé, así que aquí estoy.'],
    any: ['Es normal que preguntes. Fue así: ', 'Eso se cuenta rápido. '],
  },
  fr: {
    introduction: [
      'Celui contre le mur du fond. Cette rayure sur la coque, je la reconnaîtrais partout.',
      'J’ai la tête encore gelée, mais mes mains se souviennent de ces commandes.',
      'Regarde dans le registre, tu verras quelle aire est la mienne.',
    ],
    identity_verification: [
      'Mon brevet est comme mon visage : usé, mais valable.',
      'J’ai appris par le chemin le plus long, et cela se voit à mes atterrissages.',
    ],
    arrival_details: [
      'La tour avait l’air endormie, et moi aussi. L’approche était propre.',
      'Lentement, tous feux allumés. Ton journal de port le dira.',
    ],
    ship_knowledge: [
      'Soute vide, il tire à gauche. On apprend à se pencher.',
      'Assez loin pour s’attirer des ennuis, et assez loin pour en sortir.',
    ],
    situational_awareness: [
      'Je suis la ligne jaune, et elle mène à mon vaisseau.',
      'C’est ici que je l’ai laissé, donc me voici.',
    ],
    any: ['C’est normal de demander. Voilà comment c’était : ', 'C’est vite raconté. '],
  },
  pt: {
    introduction: [
      'A que está na parede do fundo. Aquele arranhão eu reconheço em qualquer lugar.',
      'Minha cabeça ainda está meio congelada, mas as mãos lembram desses comandos.',
      'Olhe no registro e vai ver qual plataforma é a minha.',
    ],
    identity_verification: [
      'Minha licença é como a minha cara: gasta, mas válida.',
      'Aprendi pelo caminho mais longo, e isso aparece nos meus pousos.',
    ],
    arrival_details: [
      'A torre parecia meio dormindo, e eu também. A aproximação foi limpa.',
      'Devagar e com todas as luzes. O livro do porto vai confirmar.',
    ],
    ship_knowledge: [
      'Com o porão vazio ela puxa para a esquerda. A gente aprende a compensar.',
      'Longe o bastante para se meter em encrenca, e para sair dela.',
    ],
    situational_awareness: [
      'Sigo a linha amarela, e ela leva à minha nave.',
      'Foi aqui que eu a deixei, então aqui estou.',
    ],
    any: ['Você tem razão em perguntar. Foi assim: ', 'Isso se conta rápido. '],
  },
};

export function openingsFor(language: Language, topic: string): readonly string[] {
  const openings = OPENINGS[language];
  return openings[topic] ?? openings.any;
}
