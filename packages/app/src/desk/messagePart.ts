import type { MessageKind } from "@piiri/core/messages";

/** Which message: its kind, its session by key, and what tells it from others of the same session. */
export interface MessageNamed {
  readonly kind: MessageKind;
  readonly session?: string | undefined;
  /** Another reminder of the session follows. */
  readonly isEarlier?: boolean | undefined;
  /** How often the same was asked before. */
  readonly before?: number | undefined;
}

/** The part of the view of messages in which one is written, as in `reminder:s1:earlier`. */
export function messagePart({ kind, session, isEarlier = false, before = 0 }: MessageNamed): string {
  if (session === undefined) return kind;
  return [kind, session, ...(isEarlier ? ["earlier"] : []), ...(before > 0 ? [`again-${before}`] : [])].join(":");
}

/** Which message a part names; a kind that is not known is for the reader to tell. */
export function readMessagePart(part: string): Omit<MessageNamed, "kind"> & { readonly kind: string } {
  const [kind = "", session, which = ""] = part.split(":");
  const [, times] = /^again-(\d{1,2})$/.exec(which) ?? [];
  return { kind, session, isEarlier: which === "earlier", before: Number(times ?? 0) };
}
