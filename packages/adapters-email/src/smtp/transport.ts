/** A message handed over: the envelope, and its bytes. */
export interface Handover {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Uint8Array;
}

/** What came of handing it over. Addresses are those of the envelope; a server's own words are not taken along. */
export type TransportResult =
  | {
      readonly kind: "taken";
      readonly accepted: readonly string[];
      readonly rejected: readonly { readonly address: string; readonly code: number }[];
    }
  /** The server refused it as a whole. */
  | { readonly kind: "refused"; readonly code: number }
  /** It surely never reached the server. */
  | { readonly kind: "not-sent"; readonly code?: number | undefined }
  /** It may have reached the server or not. */
  | { readonly kind: "unknown" };

/** What carries messages away. */
export interface Transport {
  readonly send: (handover: Handover) => Promise<TransportResult>;
  readonly close: () => Promise<void>;
}
