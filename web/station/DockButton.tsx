import { useId } from 'preact/hooks';
import { whole, words } from '../app/language.ts';
import { notify } from '../app/notices.ts';
import { Button } from '../ui/Button.tsx';
import type { Desk } from './Desk.ts';
import { dockingRefusal, type Refusal } from './docking.ts';
import { say as common } from './words.ts';

interface Words {
  dock: (fee: string) => string;
  free: string;
  costs: string;
  docked: (name: string, fee: string) => string;
  wait: string;
  giveUp: string;
  place: (n: string) => string;
  why: Readonly<Record<Refusal, string>>;
}

const say = words<Words>({
  en: {
    dock: fee => `Dock for ${fee}`,
    free: 'Dock for free',
    costs: 'Takes one turn.',
    docked: (name, fee) => `Docked at ${name}. Fee: ${fee}.`,
    wait: 'Wait for a slip',
    giveUp: 'Leave the line',
    place: n => `You are number ${n} in line. You will be told when a slip is yours.`,
    why: {
      landed: 'You are on a planet. Take off first.',
      no_ship: 'You have no ship that can dock.',
      harmonizing: 'Your ship is harmonizing and cannot move yet.',
      no_turns: 'You have no turns left. They come back at midnight UTC.',
      no_credits: 'You cannot pay the docking fee.',
      flying: 'You are on your way.',
      no_slip: 'All slips are taken.',
    },
  },
  de: {
    dock: fee => `Für ${fee} andocken`,
    free: 'Kostenlos andocken',
    costs: 'Kostet einen Zug.',
    docked: (name, fee) => `Du bist an ${name} angedockt. Gebühr: ${fee}.`,
    wait: 'Auf einen Liegeplatz warten',
    giveUp: 'Schlange verlassen',
    place: n => `Du bist Nummer ${n} in der Schlange. Du bekommst Bescheid, sobald einer der Plätze dir gehört.`,
    why: {
      landed: 'Du bist auf einem Planeten. Starte zuerst.',
      no_ship: 'Du hast kein Schiff, das andocken kann.',
      harmonizing: 'Dein Schiff wird noch harmonisiert und kann sich nicht bewegen.',
      no_turns: 'Du hast keine Züge mehr. Um Mitternacht UTC kommen neue.',
      no_credits: 'Du kannst die Andockgebühr nicht bezahlen.',
      flying: 'Du bist unterwegs.',
      no_slip: 'Alle Liegeplätze sind belegt.',
    },
  },
  es: {
    dock: fee => `Atracar por ${fee}`,
    free: 'Atracar gratis',
    costs: 'Cuesta un turno.',
    docked: (name, fee) => `Has atracado en ${name}. Tasa: ${fee}.`,
    wait: 'Esperar un amarre',
    giveUp: 'Dejar la cola',
    place: n => `Eres el número ${n} de la cola. Se te avisará cuando tengas un amarre.`,
    why: {
      landed: 'Estás en un planeta. Despega primero.',
      no_ship: 'No tienes ninguna nave que pueda atracar.',
      harmonizing: 'Tu nave se está armonizando y aún no puede moverse.',
      no_turns: 'No te quedan turnos. Vuelven a medianoche UTC.',
      no_credits: 'No puedes pagar la tasa de atraque.',
      flying: 'Estás en camino.',
      no_slip: 'Todos los amarres están ocupados.',
    },
  },
  fr: {
    dock: fee => `Accoster pour ${fee}`,
    free: 'Accoster gratuitement',
    costs: 'Coûte un tour.',
    docked: (name, fee) => `Tu es à quai à ${name}. Frais : ${fee}.`,
    wait: 'Attendre un poste',
    giveUp: 'Quitter la file',
    place: n => `Tu es numéro ${n} dans la file. On te préviendra quand un poste sera à toi.`,
    why: {
      landed: 'Tu es sur une planète. Décolle d’abord.',
      no_ship: 'Tu n’as pas de vaisseau qui puisse accoster.',
      harmonizing: 'Ton vaisseau est en cours d’harmonisation et ne peut pas encore bouger.',
      no_turns: 'Tu n’as plus de tours. Ils reviennent à minuit UTC.',
      no_credits: 'Tu ne peux pas payer les frais de quai.',
      flying: 'Tu es en route.',
      no_slip: 'Tous les postes d’amarrage sont pris.',
    },
  },
  pt: {
    dock: fee => `Atracar por ${fee}`,
    free: 'Atracar de graça',
    costs: 'Custa um turno.',
    docked: (name, fee) => `Você atracou em ${name}. Taxa: ${fee}.`,
    wait: 'Esperar uma vaga',
    giveUp: 'Sair da fila',
    place: n => `Você é o número ${n} da fila. Avisaremos quando uma vaga for sua.`,
    why: {
      landed: 'Você está em um planeta. Decole primeiro.',
      no_ship: 'Você não tem nave que possa atracar.',
      harmonizing: 'Sua nave está se harmonizando e ainda não pode se mover.',
      no_turns: 'Você está sem turnos. Eles voltam à meia-noite UTC.',
      no_credits: 'Você não pode pagar a taxa de atracação.',
      flying: 'Você está a caminho.',
      no_slip: 'Todas as vagas estão ocupadas.',
    },
  },
});

/** The way in; or into the line, where the station is full. */
export function DockButton({ desk }: { desk: Desk }) {
  const id = useId();
  const { game } = desk;
  const slips = desk.slips.value;
  const refusal = dockingRefusal(
    { me: game.me.value, ship: game.ship.value, isFlying: game.helm.isFlying.value },
    slips,
  );
  const position = slips?.position ?? null;
  const isFull = refusal === 'no_slip';
  const reason =
    isFull && position !== null ? say().place(whole(position)) : refusal ? say().why[refusal] : say().costs;
  return (
    <footer class="station-foot">
      <p id={id} class={refusal ? 'station-reason warn' : 'station-reason dim'} role="status">
        {reason}
      </p>
      {isFull ? (
        <Waiting desk={desk} isWaiting={position !== null} />
      ) : (
        <Button kind="primary" disabled={!slips || refusal !== null} aria-describedby={id} onPress={() => dock(desk)}>
          {slips?.fee ? say().dock(common().credits(slips.fee)) : say().free}
        </Button>
      )}
    </footer>
  );
}

async function dock(desk: Desk): Promise<void> {
  const stationId = desk.station.peek()?.id;
  if (!stationId) return;
  try {
    const { station, fee } = await desk.game.pilot.dock(stationId);
    notify(say().docked(station.name, common().credits(fee)), 'good');
  } finally {
    // Somebody else may have taken the last slip.
    await desk.askSlips().catch(() => {});
  }
}

function Waiting({ desk, isWaiting }: { desk: Desk; isWaiting: boolean }) {
  const { pilot } = desk.game;
  const queue = async () => {
    const stationId = desk.station.peek()?.id ?? '';
    await (isWaiting ? pilot.command('dock.giveUp') : pilot.command('dock.wait', { stationId }));
    await desk.askSlips();
  };
  return (
    <Button kind={isWaiting ? undefined : 'primary'} onPress={queue}>
      {isWaiting ? say().giveUp : say().wait}
    </Button>
  );
}
