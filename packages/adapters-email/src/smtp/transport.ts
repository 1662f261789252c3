import type { Mail } from "../mail/mail.js";
import type { ServerAnswer } from "./serverAnswer.js";

/** A message handed over: the envelope, and its bytes. */
export interface Handover {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
  /** What the bytes are made of, for what does not send bytes. */
  readonly mail?: Mail | undefined;
  /** Whether its one recipient stands in To. */
  readonly namesRecipient?: boolean | undefined;
  /** Awaited just before the first byte of the message goes out, by a transport that `tellsBegin`; nothing goes out where it fails. */
  readonly onBegin?: (() => Promise<void>) | undefined;
}

/** An address that a server did not take, and what it said. */
export interface Rejection {
  readonly address: string;
  readonly answer: ServerAnswer;
}

/** What came of handing it over. Addresses are those of the envelope. */
export type TransportResult =
  /** Each recipient was answered by itself: `accepted` are those who get it, which may be nobody. */
  | { readonly kind: "taken"; readonly accepted: readonly string[]; readonly rejected: readonly Rejection[] }
  /** The server said no to it as a whole. */
  | { readonly kind: "refused"; readonly answer: ServerAnswer }
  /** It surely never reached the server. */
  | { readonly kind: "not-sent"; readonly answer?: ServerAnswer | undefined }
  /** It may have reached the server or not. */
  | { readonly kind: "unknown"; readonly answer?: ServerAnswer | undefined };

/** What carries messages away. */
export interface Transport {
  readonly send: (handover: Handover) => Promise<TransportResult>;
  /**
   * Whether `send` awaits `onBegin` each time before the first byte of a message goes out. Of any other, a message counts as
   * begun once it is handed over.
   */
  readonly tellsBegin?: boolean | undefined;
  readonly close: () => Promise<void>;
}
