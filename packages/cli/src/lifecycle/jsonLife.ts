import type { Life } from "@piiri/core";
import type { Wording } from "@piiri/core/wording/en";
import { jsonTimeline } from "../timeline/jsonTimeline.js";

/** Where a group stands, for programs; of a single event only that it stands nowhere. */
export function jsonLife(life: Life | undefined, { wording }: { readonly wording: Wording }): unknown {
  if (life === undefined) return { standing: null, text: wording.life.noLife };
  const { asks, lacks, nowIn } = wording.life;
  return {
    standing: life.standing,
    text: nowIn[life.standing],
    stages: life.stages,
    leaders: life.leaders,
    asks: life.asks.map(({ ask, of, source }) => ({ ask, of, text: asks[ask], source })),
    due: jsonTimeline(life.due, { wording }),
    next:
      life.next === undefined
        ? null
        : { standing: life.next.standing, lacks: life.next.lacks.map((lack) => ({ lack, text: lacks[lack] })) },
    sessions: life.sessions,
    membership: life.membership,
    newcomersOn: life.newcomersOn ?? null,
    rhythm: life.rhythm ?? null,
    initiator:
      life.initiator === undefined
        ? null
        : { name: life.initiator.person.name, leavesOn: life.initiator.leavesOn ?? null },
    gateway: life.gateway ?? null,
  };
}
