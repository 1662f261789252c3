import type { Life } from "@piiri/core/lifecycle";
import type { AllWords } from "../texts/words.js";
import { jsonTimeline } from "../timeline/jsonTimeline.js";

/** Where a group stands, for programs; of a single event only that it stands nowhere. */
export function jsonLife(life: Life | undefined, words: AllWords): unknown {
  if (life === undefined) return { standing: null, text: words.life.noLife };
  const { asks, lacks, nowIn } = words.life;
  return {
    standing: life.standing,
    text: nowIn[life.standing],
    stages: life.stages,
    leaders: life.leaders,
    asks: life.asks.map(({ ask, of, source }) => ({ ask, of, text: asks[ask], source })),
    due: jsonTimeline(life.due, words),
    next:
      life.next === undefined
        ? null
        : { standing: life.next.standing, lacks: life.next.lacks.map((lack) => ({ lack, text: lacks[lack] })) },
    sessions: life.sessions,
    membership: life.membership,
    endsOn: life.endsOn ?? null,
    newcomersOn: life.newcomersOn ?? null,
    rhythm: life.rhythm ?? null,
    initiator:
      life.initiator === undefined
        ? null
        : { name: life.initiator.person.name, leavesOn: life.initiator.leavesOn ?? null },
    gateway: life.gateway ?? null,
  };
}
