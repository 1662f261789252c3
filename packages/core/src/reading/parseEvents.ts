import type { Result } from "neverthrow";
import * as z from "zod/mini";
import type { IntakeEvent } from "../intake/index.js";
import { isMailAddress, orThrow } from "../kernel/index.js";
import { fields, sessionsMost } from "../plan/index.js";
import { type Problem, ProblemError } from "../problem/index.js";
import { entriesMost, idMost, keyMost, nameMost } from "./limits.js";
import { personal } from "./personal.js";
import { readWhole } from "./readWhole.js";

const { atMost, instant, languageTag, line, localDate, optional } = fields;

const key = line(keyMost);

const common = { at: instant, id: line(idMost) };
const session = optional(key);

const registered = z.strictObject({
  ...common,
  kind: z.literal("registered"),
  person: z.strictObject({
    name: optional(personal((text) => text.length <= nameMost)),
    email: optional(personal(isMailAddress)),
  }),
  sessions: optional(atMost(sessionsMost, key)),
  consent: optional(z.boolean()),
  language: optional(languageTag),
  acceptsNotice: optional(z.boolean()),
  unclear: optional(
    atMost(
      sessionsMost,
      z.strictObject({
        reason: z.enum(["no-such-session", "other-date", "cancelled-session", "none-chosen"]),
        session,
        chosen: optional(localDate),
        now: optional(localDate),
      }),
    ),
  ),
  addressProblem: optional(z.enum(["no-address", "two-addresses"])),
  isCancelled: optional(z.boolean()),
});

const happened = (["cancelled", "accepted", "declined", "consent-withdrawn", "lapsed", "not-offered"] as const).map(
  (kind) => z.strictObject({ ...common, kind: z.literal(kind), session }),
);
const ofSession = (["chosen", "came", "did-not-come"] as const).map((kind) =>
  z.strictObject({ ...common, kind: z.literal(kind), session: key }),
);
const ofTwo = (["same-person", "other-person"] as const).map((kind) =>
  z.strictObject({ ...common, kind: z.literal(kind), other: common.id }),
);
const offered = z.strictObject({ ...common, kind: z.literal("offered"), until: instant, session });

const events = atMost(
  entriesMost,
  z.discriminatedUnion("kind", [registered, offered, ...happened, ...ofSession, ...ofTwo]),
);

/**
 * What happened to registrations, from another program's data: who registered, cancelled, was offered a place. Names and
 * addresses come out redacted; `admit` takes the events. Of a name nothing is asked, an address must be one that can be sent to.
 *
 * Errors as of `parsePlan`: everything wrong at once, each with its place, and never what somebody wrote.
 *
 * @example
 * ```ts
 * import { parseEvents } from "@piiri/core/reading";
 *
 * const row = { kind: "registered", at: "2026-12-20T10:00:00Z", id: "row-1", person: { email: "one@example.org" } };
 * const [event] = parseEvents([row])._unsafeUnwrap();
 * event?.kind === "registered" && `${event.person.email}`; // => "<redacted>"
 * parseEvents([{ ...row, at: "yesterday" }])._unsafeUnwrapErr()[0]?.path; // => "/0/at"
 * ```
 */
export function parseEvents(input: unknown): Result<readonly IntakeEvent[], readonly Problem[]> {
  return readWhole(events, input);
}

/**
 * `parseEvents` for those who would rather catch.
 *
 * @throws ProblemError with all problems
 * @example
 * ```ts
 * import { parseEventsOrThrow } from "@piiri/core/reading";
 *
 * parseEventsOrThrow([{ kind: "cancelled", at: "2027-01-08T09:00:00Z", id: "row-1" }]).length; // => 1
 * ```
 */
export function parseEventsOrThrow(input: unknown): readonly IntakeEvent[] {
  return orThrow(parseEvents(input), (problems) => new ProblemError(problems));
}
