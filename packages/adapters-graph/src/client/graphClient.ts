import { checkGiven } from "@piiri/core";
import { GraphError, type GraphRequest, type GraphResponse } from "./graphRequest.js";

/** How Graph is reached. */
export interface GraphOptions {
  /** Where it is; other clouds have addresses of their own. */
  readonly baseUrl?: string | undefined;
  /** A token for it; asked again, with `isRefused`, where the last one was not taken. */
  readonly token: (asked: { readonly isRefused: boolean }) => Promise<string>;
  readonly fetch: typeof globalThis.fetch;
  readonly wait?: ((milliseconds: number) => Promise<void>) | undefined;
  /** From 0 to 1: so that many who wait do not come back at once. */
  readonly chance?: (() => number) | undefined;
  /** How long one call may take, in milliseconds. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((done: number, all: number) => void) | undefined;
}

const optionKinds = {
  baseUrl: "text?",
  token: "function",
  fetch: "function",
  wait: "function?",
  chance: "function?",
  timeout: "number?",
  onProgress: "function?",
} as const;

/** Calls of Graph, made carefully. */
export interface GraphClient {
  readonly send: (request: GraphRequest) => Promise<GraphResponse>;
  /** Many at once, twenty in a parcel and four parcels at a time; in their order, each an answer or an error of its own. */
  readonly sendAll: (requests: readonly GraphRequest[]) => Promise<readonly (GraphResponse | GraphError)[]>;
  /** All of a list that comes page by page. */
  readonly list: (request: GraphRequest) => Promise<readonly unknown[]>;
}

/** As Microsoft documents them: 20 requests in a batch, 4 at a time for one mailbox. */
const [batchMost, atOnce] = [20, 4];
const attemptsMost = 6;
const [firstWait, longestWait] = [500, 60_000];
const usualTimeout = 30_000;
const worldwide = "https://graph.microsoft.com/v1.0";

/**
 * Makes calls of Microsoft Graph: waits as long as it is asked to, repeats what may be repeated, signs in anew once, and
 * tells errors by Graph's code and the call's id alone.
 *
 * Errors: a `GraphError` is thrown by `send` and `list`, and stands in its place in what `sendAll` gives.
 *
 * @example
 * ```ts
 * import { graphClient } from "@piiri/adapters-graph";
 *
 * const answers = async () => new Response(JSON.stringify({ value: [1, 2] }), { status: 200 });
 * const client = graphClient({ token: async () => "token", fetch: answers });
 * await client.list({ method: "GET", path: "/users", isRepeatable: true }); // => [1, 2]
 * ```
 */
export function graphClient(options: GraphOptions): GraphClient {
  checkGiven("options", options, optionKinds);
  const {
    baseUrl = worldwide,
    token,
    fetch: call,
    wait = sleep,
    chance = Math.random,
    timeout = usualTimeout,
    signal,
    onProgress,
  } = options;
  let known: string | undefined;

  return { send, sendAll, list };

  async function send(request: GraphRequest): Promise<GraphResponse> {
    const renewing: Call = { isRenewed: false };
    for (let attempt = 1; ; attempt += 1) {
      const answer = await once(request, renewing);
      if (!(answer instanceof Again)) return answer;
      const problem = await paused(answer, attempt);
      if (problem !== undefined) throw problem;
    }
  }

  async function list(request: GraphRequest): Promise<readonly unknown[]> {
    const items: unknown[] = [];
    let next: string | undefined = request.path;
    while (next !== undefined) {
      const { body }: GraphResponse = await send({ ...request, path: next });
      const page = body as { value?: readonly unknown[]; "@odata.nextLink"?: string };
      items.push(...(page.value ?? []));
      const link: string | undefined = page["@odata.nextLink"];
      next = link?.startsWith(baseUrl) === true ? link.slice(baseUrl.length) : undefined;
    }
    return items;
  }

  async function sendAll(requests: readonly GraphRequest[]): Promise<readonly (GraphResponse | GraphError)[]> {
    const answers: (GraphResponse | GraphError)[] = [];
    const parcels = Array.from({ length: Math.ceil(requests.length / batchMost) }, (_, index) => index * batchMost);
    let done = 0;
    const worker = async (): Promise<void> => {
      for (let from = parcels.shift(); from !== undefined; from = parcels.shift()) {
        const parcel = requests.slice(from, from + batchMost);
        const each = await sendParcel(parcel);
        for (const [index, answer] of each.entries()) answers[from + index] = answer;
        done += parcel.length;
        onProgress?.(done, requests.length);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    return answers;
  }

  /** Those that are put off are sent again, without those that are done. */
  async function sendParcel(requests: readonly GraphRequest[]): Promise<readonly (GraphResponse | GraphError)[]> {
    const answers: (GraphResponse | GraphError)[] = [];
    const renewing: Call = { isRenewed: false };
    let left = requests.map((request, index) => ({ request, index }));
    for (let attempt = 1; left.length > 0; attempt += 1) {
      const told = await parcelOnce(
        left.map(({ request }) => request),
        renewing,
      );
      const again: Again[] = [];
      left = left.filter(({ request, index }, place) => {
        const answer = told[place] ?? new Again({ isUncertain: true });
        if (answer instanceof Again && isRepeatable(request, answer)) return again.push(answer) > 0;
        answers[index] = answer instanceof Again ? answer.error(request) : answer;
        return false;
      });
      const problem = left.length === 0 ? undefined : await paused(longest(again), attempt);
      if (problem !== undefined) for (const { index } of left.splice(0)) answers[index] = problem;
    }
    return answers;
  }

  async function parcelOnce(
    requests: readonly GraphRequest[],
    renewing: Call,
  ): Promise<readonly (GraphResponse | GraphError | Again)[]> {
    const body = {
      requests: requests.map(({ method, path, body: inner, headers }, index) => ({
        id: `${index + 1}`,
        method,
        url: path,
        ...(inner !== undefined && { body: inner, headers: { "Content-Type": "application/json", ...headers } }),
        ...(inner === undefined && headers !== undefined && { headers }),
      })),
    };
    const whole: GraphRequest = {
      method: "POST",
      path: "/$batch",
      body,
      isRepeatable: requests.every((each) => each.isRepeatable),
    };
    const answer = await once(whole, renewing).catch((error: unknown) => error as GraphError);
    if (answer instanceof Again || answer instanceof GraphError) return requests.map(() => answer);
    const { responses = [] } = answer.body as { responses?: readonly BatchResponse[] };
    return requests.map((_, index) => {
      const each = responses.find(({ id }) => id === `${index + 1}`);
      // What is not answered in the parcel may have been done.
      if (each === undefined) return new Again({ isUncertain: true });
      return settled(each.status, each.body, headerIn(each.headers, "retry-after"));
    });
  }

  /** One try. What is worth another try comes back as `Again`; what is not is thrown. */
  async function once(request: GraphRequest, renewing: Call): Promise<GraphResponse | Again> {
    const answer = await tried(request);
    if (answer instanceof GraphError) {
      if (answer.code !== "not-signed-in" || renewing.isRenewed) throw answer;
      renewing.isRenewed = true;
      known = await token({ isRefused: true });
      return new Again({ isAtOnce: true });
    }
    if (answer instanceof Again && !isRepeatable(request, answer)) throw answer.error(request);
    return answer;
  }

  async function tried(request: GraphRequest): Promise<GraphResponse | GraphError | Again> {
    const { method, path, body, headers } = request;
    if (isStopped()) return new GraphError("stopped");
    known ??= await token({ isRefused: false });
    const stop = AbortSignal.timeout(timeout);
    try {
      const response = await call(`${baseUrl}${path}`, {
        method,
        headers: { Authorization: `Bearer ${known}`, Accept: "application/json", ...typeOf(body), ...headers },
        ...(body !== undefined && { body: body instanceof Uint8Array ? new Uint8Array(body) : JSON.stringify(body) }),
        signal: signal === undefined ? stop : AbortSignal.any([signal, stop]),
      });
      const told = parsed(await response.text());
      const requestId = response.headers.get("request-id") ?? undefined;
      return settled(response.status, told, response.headers.get("Retry-After") ?? undefined, requestId);
    } catch (error) {
      // No answer, or half of one; surely not done only where nobody was reached.
      return isStopped() ? new GraphError("stopped") : new Again({ isUncertain: !isNeverReached(error) });
    }
  }

  function isStopped(): boolean {
    return signal?.aborted ?? false;
  }

  /** Waits before the next try; where that is too long or was too often, what is wrong. */
  async function paused({ after, isAtOnce }: Again, attempt: number): Promise<GraphError | undefined> {
    if (isAtOnce) return undefined;
    if (attempt >= attemptsMost) return new GraphError(after > 0 ? "too-busy" : "unreachable");
    if (after > longestWait) return new GraphError("too-busy");
    const own = Math.min(firstWait * 2 ** (attempt - 1), longestWait) * (0.5 + chance() / 2);
    await wait(after > 0 ? after + chance() * firstWait : own);
    return undefined;
  }
}

/** Of one call, however often it is tried: whether it has signed in anew. */
interface Call {
  isRenewed: boolean;
}

function typeOf(body: unknown): Readonly<Record<string, string>> {
  return body === undefined || body instanceof Uint8Array ? {} : { "Content-Type": "application/json" };
}

function longest(all: readonly Again[]): Again {
  return all.reduce((one, other) => (other.after > one.after ? other : one), new Again());
}

interface BatchResponse {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Worth another try, after so many milliseconds where that was said; uncertain where it may have been done already. */
class Again {
  readonly after: number;
  readonly isUncertain: boolean;
  readonly isAtOnce: boolean;

  constructor({
    after = 0,
    isUncertain = false,
    isAtOnce = false,
  }: { after?: number; isUncertain?: boolean; isAtOnce?: boolean } = {}) {
    this.after = after;
    this.isUncertain = isUncertain;
    this.isAtOnce = isAtOnce;
  }

  error({ isRepeatable: may }: GraphRequest): GraphError {
    return new GraphError(may || !this.isUncertain ? "unreachable" : "unknown");
  }
}

/** What was put off was not done, so it may be sent again, whatever it is; what nobody knows of only if it does no harm. */
function isRepeatable(request: GraphRequest, { isUncertain }: Again): boolean {
  return request.isRepeatable || !isUncertain;
}

const [unauthorised, tooMany, unavailable, gatewayTimeout] = [401, 429, 503, 504];

function settled(
  status: number,
  body: unknown,
  retryAfter: string | undefined,
  requestId?: string,
): GraphResponse | GraphError | Again {
  if (status < 400) return { status, body };
  if (status === tooMany) return new Again({ after: secondsIn(retryAfter) * 1000 });
  // Whoever is unavailable, and a gateway that gave up, do not say what was done behind them.
  if (status === unavailable) return new Again({ after: secondsIn(retryAfter) * 1000, isUncertain: true });
  if (status === gatewayTimeout || status === 500 || status === 502) return new Again({ isUncertain: true });
  const { error = {} } = (body ?? {}) as { error?: { code?: unknown; innerError?: { "request-id"?: unknown } } };
  const inner = error.innerError?.["request-id"];
  return new GraphError(status === unauthorised ? "not-signed-in" : "refused", {
    status,
    graphCode: typeof error.code === "string" && /^[\w.]{1,80}$/.test(error.code) ? error.code : undefined,
    requestId: requestId ?? (typeof inner === "string" && /^[\w-]{1,64}$/.test(inner) ? inner : undefined),
  });
}

/** In seconds, as Graph says it, or until a moment, as HTTP allows it too. */
function secondsIn(retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  if (Number.isFinite(seconds)) return Math.max(seconds, 0);
  const moment = Date.parse(retryAfter ?? "");
  return Number.isNaN(moment) ? 0 : Math.max(Math.ceil((moment - Date.now()) / 1000), 0);
}

/** Within a parcel headers come in any capitals. */
function headerIn(headers: Readonly<Record<string, unknown>> | undefined, name: string): string | undefined {
  const [, value] = Object.entries(headers ?? {}).find(([each]) => each.toLowerCase() === name) ?? [];
  return typeof value === "string" || typeof value === "number" ? `${value}` : undefined;
}

interface Cause {
  readonly code?: unknown;
  /** Where several addresses of one name were tried. */
  readonly errors?: readonly { readonly code?: unknown }[];
}

/** Whether a call failed before anything was said: the name is not known, nobody listens, or the certificate is not good. */
function isNeverReached(error: unknown): boolean {
  const { cause } = (error ?? {}) as { readonly cause?: Cause };
  const codes = [cause?.code, ...(cause?.errors ?? []).map(({ code }) => code)];
  return codes.some((code) => typeof code === "string" && neverReached.test(code));
}

const neverReached =
  /^(?:ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|CERT_.*|.*SELF_SIGNED_CERT.*|UNABLE_TO_.*|ERR_TLS_CERT_ALTNAME_INVALID)$/;

function parsed(text: string): unknown {
  try {
    return text === "" ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
