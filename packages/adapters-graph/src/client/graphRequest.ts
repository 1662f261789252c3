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

/** A request that asks and changes nothing. */
export function reading(path: string): GraphRequest {
  return { method: "GET", path, isRepeatable: true };
}

/** What came back. */
export interface GraphResponse {
  readonly status: number;
  readonly body: unknown;
}

/**
 * What went wrong with Graph, with its own code, and the id by which Microsoft can find the call. Its words are not kept: they
 * name people.
 */
export interface GraphProblem {
  readonly code: GraphErrorCode;
  readonly status?: number | undefined;
  readonly graphCode?: string | undefined;
  readonly requestId?: string | undefined;
}

/** What went wrong with Graph: what is thrown to those who would rather catch. */
export class GraphError extends Error {
  override readonly name = "GraphError";
  readonly problem: GraphProblem;

  constructor(code: GraphErrorCode, { status, graphCode, requestId }: Omit<GraphProblem, "code"> = {}) {
    super([code, status, graphCode, requestId].filter((part) => part !== undefined).join(" "));
    this.problem = { code, status, graphCode, requestId };
  }

  /** @deprecated It stands in `problem`. */
  get code(): GraphErrorCode {
    return this.problem.code;
  }

  /** @deprecated It stands in `problem`. */
  get status(): number | undefined {
    return this.problem.status;
  }

  /** @deprecated It stands in `problem`. */
  get graphCode(): string | undefined {
    return this.problem.graphCode;
  }

  /** @deprecated It stands in `problem`. */
  get requestId(): string | undefined {
    return this.problem.requestId;
  }
}

/**
 * `refused`: Graph says no. `not-signed-in`: the token is not taken. `too-busy`: it asked to wait longer than we wait.
 * `unknown`: no answer came, and the call must not be repeated. `unreachable`: no answer came, however often.
 */
export type GraphErrorCode = "refused" | "not-signed-in" | "too-busy" | "unknown" | "unreachable" | "stopped";
