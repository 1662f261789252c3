import { match } from "ts-pattern";
import { checkEachGiven, type LocalDate } from "../kernel/index.js";
import type { LifeEvent } from "./lifeEvent.js";
import { type LifePhase, type LifeStanding, lifePhases } from "./lifePhase.js";

/** What a group waits for before it can go on to the next phase. */
export const lifeLacks = [
  "first-session",
  "confidentiality",
  "acquaintance",
  "ground-rules",
  "goals",
  "evaluation",
  "decision",
  "last-day",
  "next-sessions",
] as const;
/** Something that a group waits for before it can go on. */
export type LifeLack = (typeof lifeLacks)[number];

/** A stretch of a group's life: where it stood, and since when. */
export interface LifeStage {
  readonly standing: LifeStanding;
  readonly since: LocalDate;
}

/** What is known of a group's life from what has happened. */
export interface LifeRecord {
  /** Where it has stood, in order; the last is where it stands. Empty before anything has happened. */
  readonly stages: readonly LifeStage[];
  /** What has happened so far, in order. */
  readonly events: readonly LifeEvent[];
}

/**
 * A group's life so far, from what has happened, in order of time. A group goes from phase to phase and skips none; only
 * a group that decides to go on returns from looking back to working together, and a group may come to its end in any
 * phase. That it has got acquainted is its own judgement, never a count of sessions; a closed group's sessions stand for
 * the phases. Handbook 4.
 *
 * @example
 * ```ts
 * import { foldLife } from "@piiri/core/lifecycle";
 *
 * const life = foldLife([
 *   { kind: "step", step: "need", on: "2026-09-01" },
 *   { kind: "session", session: "s1", on: "2027-01-12" },
 *   { kind: "confidentiality", on: "2027-01-12" },
 *   { kind: "acquaintance", on: "2027-02-23" },
 * ]);
 * life.stages.map(({ standing, since }) => `${since} ${standing}`);
 * // => ["2026-09-01 starting-up", "2027-01-12 beginning", "2027-02-23 getting-acquainted"]
 * ```
 */
export function foldLife(events: readonly LifeEvent[]): LifeRecord {
  checkEachGiven("events", events, { kind: "text", on: "day" });
  return events.reduce(afterEvent, { stages: [], events: [] });
}

/**
 * Where a group stands: starting up before anything has happened.
 *
 * @example
 * ```ts
 * import { foldLife, standingOf } from "@piiri/core/lifecycle";
 *
 * standingOf(foldLife([])); // => "starting-up"
 * standingOf(foldLife([{ kind: "session", session: "s1", on: "2027-01-12" }])); // => "beginning"
 * ```
 */
export function standingOf({ stages }: LifeRecord): LifeStanding {
  return stages.at(-1)?.standing ?? "starting-up";
}

function afterEvent({ stages, events }: LifeRecord, event: LifeEvent): LifeRecord {
  const begun = stages.length > 0 ? stages : [{ standing: "starting-up", since: event.on } as const];
  const record = { stages: begun, events: [...events, event] };
  return standingOf(record) === "ended" ? { ...record, stages } : moved(record, event);
}

function moved(record: LifeRecord, event: LifeEvent): LifeRecord {
  if (event.kind === "end") return entering(record, "ended", event.on);
  const onward = goingOn(record, event);
  const goesOn = event.kind === "evaluation" && event.decision === "go-on" && standingOf(onward) === "evaluating";
  return goesOn ? entering(onward, "working-together", event.on) : onward;
}

/** As far as what has happened carries, one phase at a time. */
function goingOn(record: LifeRecord, event: LifeEvent): LifeRecord {
  const next = nextPhase(standingOf(record));
  if (next === undefined || !canEnter(record, next, event)) return record;
  return goingOn(entering(record, next, event.on), event);
}

function canEnter(record: LifeRecord, next: LifePhase, event: LifeEvent): boolean {
  const opened = event.kind === "session" ? event.phase : undefined;
  if (opened !== undefined && lifePhases.indexOf(next) <= lifePhases.indexOf(opened)) return true;
  // An evaluation counts when it is held, not once more when the group has come further.
  if (next === "evaluating") return event.kind === "evaluation";
  return lackedFor(next, record).length === 0;
}

/** What has to happen before a phase can begin, and has not yet. */
export function lackedFor(next: LifePhase, { events }: LifeRecord): readonly LifeLack[] {
  const has = (kind: LifeEvent["kind"]) => events.some((event) => event.kind === kind);
  const asked = match(next)
    .returnType<readonly (readonly [LifeLack, boolean])[]>()
    .with("starting-up", () => [])
    .with("beginning", () => [["first-session", has("session")]])
    .with("getting-acquainted", () => [
      ["confidentiality", has("confidentiality")],
      ["acquaintance", has("acquaintance")],
    ])
    .with("working-together", () => [
      ["ground-rules", has("ground-rules")],
      ["goals", has("goals")],
    ])
    .with("evaluating", () => [["evaluation", false]])
    .exhaustive();
  return asked.filter(([, isThere]) => !isThere).map(([lack]) => lack);
}

/** The phase that follows; none after the last, nor after the end. */
export function nextPhase(standing: LifeStanding): LifePhase | undefined {
  return standing === "ended" ? undefined : lifePhases[lifePhases.indexOf(standing) + 1];
}

function entering(record: LifeRecord, standing: LifeStanding, since: LocalDate): LifeRecord {
  return { ...record, stages: [...record.stages, { standing, since }] };
}
