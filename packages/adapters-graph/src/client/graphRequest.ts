/** One call of Microsoft Graph, as data: it can be shown before it is made. */
export interface GraphRequest {
  readonly method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Below the version, beginning with a slash. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Whether it may be made again when nobody knows whether it took: reading and changing may; creating only where Graph
   * knows it by a `transactionId`.
   */
  readonly isRepeatable: boolean;
}

/** What came back. */
export interface GraphResponse {
  readonly status: number;
  readonly body: unknown;
}

/** Graph's own code for what went wrong, and by which id Microsoft can find the call. Its words are not kept: they name people. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly code: GraphErrorCode;
  readonly status: number | undefined;
  readonly graphCode: string | undefined;
  readonly requestId: string | undefined;

  constructor(
    code: GraphErrorCode,
    {
      status,
      graphCode,
      requestId,
    }: { status?: number | undefined; graphCode?: string | undefined; requestId?: string | undefined } = {},
  ) {
    super([code, status, graphCode, requestId].filter((part) => part !== undefined).join(" "));
    this.code = code;
    this.status = status;
    this.graphCode = graphCode;
    this.requestId = requestId;
  }
}

/**
 * `refused`: Graph says no. `not-signed-in`: the token is not taken. `too-busy`: it asked to wait longer than we wait.
 * `unknown`: no answer came, and the call must not be repeated. `unreachable`: no answer came, however often.
 */
export type GraphErrorCode = "refused" | "not-signed-in" | "too-busy" | "unknown" | "unreachable" | "stopped";
