// Meetings in Jitsi, without an account: a room is there as soon as somebody enters it, so what is kept is only which session meets when.
// The link follows from a secret key, or is given by hand.
import { createHmac } from "node:crypto";
import { meetingsOf } from "@piiri/core/meetings";
import { redact } from "@piiri/core/privacy";

/** As long as what comes of `openssl rand -hex 32`: a short key can be tried out. */
const leastKey = 64;

/** 128 bits: nobody finds a room by trying. */
const roomLength = 32;

/** @typedef {import("@piiri/core/meetings").MeetingToHold & { readonly id: string }} Meeting */
/** @typedef {{ readonly session: string, readonly kind: "hold" | "take-away", readonly meeting: Meeting }} Operation */
/** @typedef {import("@piiri/core/meetings").MeetingAdapter<readonly Meeting[], readonly Meeting[], Operation>} Jitsi */

/**
 * @param {{ readonly key: string, readonly server: string, readonly given?: Readonly<Record<string, string>> }} options  a secret key,
 *   where the rooms are, and links given by hand, by session
 * @returns {Jitsi}
 */
export function jitsi({ key, server, given = {} }) {
  if (key.length < leastKey) throw new Error("The key is too short. Make one with: openssl rand -hex 32");
  return {
    nothing: [],
    desired: (group) => meetingsOf(group).map((meeting) => ({ id: idOf(group, meeting), ...meeting })),
    plan: (desired, observed) => [
      ...desired
        .filter((meeting) => !observed.some((found) => isSame(found, meeting)))
        .map((meeting) => operation("hold", meeting)),
      ...observed
        .filter(({ id }) => !desired.some((meeting) => meeting.id === id))
        .map((meeting) => operation("take-away", meeting)),
    ],
    apply: (observed, { kind, meeting }) => [
      ...observed.filter(({ id }) => id !== meeting.id),
      ...(kind === "hold" ? [meeting] : []),
    ],
    meetings: (observed) => observed.map((meeting) => ({ ...meeting, link: redact(linkOf(meeting)) })),
  };

  /** @param {Meeting} meeting */
  function linkOf({ id, session }) {
    if (Object.hasOwn(given, session)) return given[session];
    return `${server}/${createHmac("sha256", key).update(id).digest("hex").slice(0, roomLength)}`;
  }
}

/** The session's own, in whatever group of whatever association: whether it moves or is renamed, it stays. */
function idOf({ id, organiser }, { session }) {
  return `${session}@${id}.${organiser.namespace}`;
}

/** @returns {Operation} */
function operation(kind, meeting) {
  return { kind, session: meeting.session, meeting };
}

function isSame(one, other) {
  return ["id", "name", "start", "end"].every((part) => one[part] === other[part]);
}
