import type { Group, Instant } from "@piiri/core";
import { cancelledPlaceOf } from "@piiri/core/messages";
import type { Redacted } from "@piiri/core/privacy";
import { err, ok, type Result } from "neverthrow";
import { type ReceivedProblem, readReceived } from "./receivedMail.js";

/** Somebody gave up a place by the mail that our messages hold ready: who, when, and of which session where each is registered for by itself. */
export interface ReceivedCancellation {
  readonly at: Instant;
  readonly person: { readonly email: Redacted<string> };
  readonly session?: string | undefined;
}

/** Why a mail gives up no place: it is none; it is about something else; of another group; of no session that there is; without sender or time. */
export type NoCancellation =
  | ReceivedProblem
  | "no-cancellation"
  | "other-group"
  | "unknown-session"
  | "no-sender"
  | "no-time";

/**
 * Which place a mail gives up, of which the file (.eml) is given as any mail program saves it. Only its subject is looked at, as
 * `cancellationMail` made it; what else somebody wrote stays in the mail.
 *
 * Errors: `not-a-mail`, `too-long`, `no-cancellation`, `other-group`, `unknown-session`, `no-sender`, `no-time`.
 */
export async function cancellationIn(
  bytes: Uint8Array,
  group: Pick<Group, "id" | "sessions" | "registration">,
): Promise<Result<ReceivedCancellation, NoCancellation>> {
  const read = await readReceived(bytes);
  if (read.isErr()) return err(read.error);
  const { subject, from, at, isAutomatic } = read.value;
  const place = cancelledPlaceOf(subject);
  if (place === undefined || isAutomatic) return err("no-cancellation");
  if (place.group !== group.id) return err("other-group");
  const { session } = place;
  const isOfSession = group.registration.period.by === "session";
  if (isOfSession && !group.sessions.some(({ key }) => key === session)) return err("unknown-session");
  if (from === undefined) return err("no-sender");
  if (at === undefined) return err("no-time");
  return ok({ at, person: { email: from }, ...(isOfSession && { session }) });
}
