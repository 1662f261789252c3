import { handbook } from "../kernel/index.js";
import type { Nature } from "../plan/index.js";
import type { PhaseAsk } from "./lifePhasePractice.js";

const source = handbook("4.4");

/**
 * What people mostly do in a group asks of it when it works together. Most groups are several of these at once. Handbook 4.4.
 *
 * @example
 * ```ts
 * import { natureKinds } from "@piiri/core/lifecycle";
 *
 * natureKinds.influencing.ask; // => "pass-experience-on"
 * ```
 */
export const natureKinds: Readonly<Record<Nature, PhaseAsk>> = {
  "everyday-problems": { ask: "seek-expert-knowledge", of: "group", source },
  "being-together": { ask: "do-things-together", of: "group", source },
  "personal-growth": { ask: "leave-room-for-talk", of: "facilitators", source },
  influencing: { ask: "pass-experience-on", of: "group", source },
};
