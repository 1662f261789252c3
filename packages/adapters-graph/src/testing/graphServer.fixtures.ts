import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/**
 * A server that behaves as Microsoft documents Graph, over real HTTP on loopback. Each behaviour, and where it is documented:
 *
 * - An event created again with the same `transactionId` is the one that is there: learn.microsoft.com/graph/api/user-post-events
 * - Lists come page by page with `@odata.nextLink`: learn.microsoft.com/graph/paging
 * - Events are found by an extended property: learn.microsoft.com/graph/api/singlevaluelegacyextendedproperty-get
 * - What is made may be seen a little later: learn.microsoft.com/graph/best-practices-concept
 * - Cancelling an event: learn.microsoft.com/graph/api/event-cancel
 * - A meeting is found by `JoinWebUrl` and changed by PATCH: learn.microsoft.com/graph/api/onlinemeeting-get and -update
 * - Values that a client does not know are `unknownFutureValue` unless it prefers otherwise: learn.microsoft.com/graph/best-practices-concept
 * - 429 with and without `Retry-After`, 503: learn.microsoft.com/graph/throttling
 * - Up to twenty calls in a `$batch`, each failing by itself: learn.microsoft.com/graph/json-batching
 * - 401 for a token that ran out, 409 for a name that is taken, errors with a code and a request id: learn.microsoft.com/graph/errors
 * - A mail is accepted with 202 and known by nothing: learn.microsoft.com/graph/api/user-sendmail
 * - A child folder with `conflictBehavior: fail`: learn.microsoft.com/graph/api/driveitem-post-children
 */
export interface GraphServer {
  readonly baseUrl: string;
  readonly events: Map<string, StoredEvent>;
  readonly meetings: Map<string, Record<string, unknown>>;
  readonly mails: unknown[];
  readonly folders: Map<string, string>;
  readonly files: Map<string, string>;
  /** What happens to the next calls, one after the other; nothing special when there are no more. */
  readonly faults: Fault[];
  /** Settings that a PATCH leaves as they are. */
  readonly stubborn: Set<string>;
  readonly counts: { http: number; calls: number; running: number; most: number };
  /** How many lists a new event is missing from. */
  lateness: number;
  /** Whether Teams makes a meeting for a new event; an account without a licence for it gets none. */
  makesMeetings: boolean;
  readonly close: () => Promise<void>;
}

export type Fault =
  | "429"
  | "429-after"
  | "503"
  | "504"
  | "drop"
  | "drop-after"
  | "401"
  | "item-429"
  | "item-503"
  | "item-429-after"
  | "item-409"
  | "none";

interface StoredEvent {
  id: string;
  transactionId: string;
  isCancelled: boolean;
  hiddenFor: number;
  body: Record<string, unknown>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export const validToken = "valid-token";
const page = 3;

export async function graphServer(): Promise<GraphServer> {
  let ids = 0;
  const state = {
    events: new Map<string, StoredEvent>(),
    meetings: new Map<string, Record<string, unknown>>(),
    mails: [] as unknown[],
    folders: new Map<string, string>(),
    files: new Map<string, string>(),
    faults: [] as Fault[],
    stubborn: new Set<string>(),
    counts: { http: 0, calls: 0, running: 0, most: 0 },
    lateness: 0,
    makesMeetings: true,
  };
  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as { port: number };
  const baseUrl = `http://127.0.0.1:${port}/v1.0`;
  return Object.assign(state, {
    baseUrl,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    state.counts.http += 1;
    state.counts.running += 1;
    state.counts.most = Math.max(state.counts.most, state.counts.running);
    const text = await textOf(request);
    const path = (request.url ?? "").slice("/v1.0".length);
    const fault = nextFault(path);
    state.counts.running -= 1;
    const answer = fault === "drop" ? undefined : answerTo(request, path, text, fault);
    if (answer === undefined || fault === "drop-after") {
      request.socket.destroy();
      return;
    }
    response.writeHead(answer.status, {
      "Content-Type": "application/json",
      "request-id": "11111111-2222",
      ...answer.headers,
    });
    response.end(answer.body === undefined ? "" : JSON.stringify(answer.body));
  }

  /** A parcel as a whole has no fault where the next one is of an item in it. */
  function nextFault(path: string): Fault {
    const isOfItem = path === "/$batch" && state.faults[0]?.startsWith("item") === true;
    return isOfItem ? "none" : (state.faults.shift() ?? "none");
  }

  function answerTo({ headers, method = "" }: IncomingMessage, path: string, text: string, fault: Fault): Answer {
    const isSignedIn = headers.authorization === `Bearer ${validToken}` && fault !== "401";
    if (!isSignedIn) return { status: 401, body: { error: { code: "InvalidAuthenticationToken" } } };
    return refusal(fault) ?? (path === "/$batch" ? batch(text) : act(method, path, text, headers));
  }

  function refusal(fault: Fault): Answer | undefined {
    const busy = { error: { code: "TooManyRequests", message: "MARKMESSAGE" } };
    if (fault === "429" || fault === "item-429") return { status: 429, body: busy };
    if (fault === "429-after") return { status: 429, body: busy, headers: { "Retry-After": "2" } };
    // In a parcel the headers' names come in small letters.
    if (fault === "item-429-after") return { status: 429, body: busy, headers: { "retry-after": "7" } };
    if (fault === "item-409") return { status: 409, body: { error: { code: "ErrorDuplicateTransactionId" } } };
    if (fault === "503" || fault === "item-503") return { status: 503, body: busy };
    return fault === "504" ? { status: 504, body: busy } : undefined;
  }

  function batch(text: string): Answer {
    const { requests } = JSON.parse(text) as {
      requests: readonly {
        id: string;
        method: string;
        url: string;
        body?: unknown;
        headers?: Record<string, string>;
      }[];
    };
    if (requests.length > 20) return { status: 400, body: { error: { code: "BadRequest" } } };
    const responses = requests.map(({ id, method, url, body, headers = {} }) => {
      const fault = state.faults[0]?.startsWith("item") === true ? (state.faults.shift() ?? "none") : "none";
      const answer = refusal(fault) ?? act(method, url, JSON.stringify(body), headers);
      return { id, ...answer };
    });
    // Answers of a batch come in any order.
    return { status: 200, body: { responses: responses.toReversed() } };
  }

  function act(method: string, path: string, text: string, headers: Readonly<Record<string, unknown>>): Answer {
    state.counts.calls += 1;
    const [route = "", query = ""] = path.split("?");
    const steps = route.split("/").map(decodeURIComponent);
    const parameters = new URLSearchParams(query);
    const body = text === "" || text === "undefined" ? {} : safe(text);
    const [, kind, , what, id, action] = steps;
    if (kind === "users" && what === "events") return events(method, id, action, body, parameters);
    if (kind === "users" && what === "onlineMeetings") return meetings(method, id, body, parameters, headers);
    if (kind === "users" && what === "sendMail") {
      state.mails.push(body);
      return { status: 202 };
    }
    return drive(method, route, steps, body, text);
  }

  function events(
    method: string,
    id: string | undefined,
    action: string | undefined,
    body: Record<string, unknown>,
    parameters: URLSearchParams,
  ): Answer {
    if (method === "GET") return listed(parameters);
    if (id === undefined) return created(body);
    const event = state.events.get(id);
    if (event === undefined) return { status: 404, body: { error: { code: "ErrorItemNotFound" } } };
    if (action === "cancel") {
      event.isCancelled = true;
      return { status: 202 };
    }
    Object.assign(event.body, body);
    return { status: 200, body: shown(event) };
  }

  function created(body: Record<string, unknown>): Answer {
    const transactionId = String(body["transactionId"]);
    const before = [...state.events.values()].find(
      (event) => event.transactionId === transactionId && !event.isCancelled,
    );
    if (before !== undefined) return { status: 201, body: shown(before) };
    ids += 1;
    const id = `event-${ids}`;
    const joinUrl = `https://teams.example.org/MARKLINK/${ids}?a='b'`;
    const event = {
      id,
      transactionId,
      isCancelled: false,
      hiddenFor: state.lateness,
      body: { ...body, ...(state.makesMeetings && { onlineMeeting: { joinUrl } }) },
    };
    state.events.set(id, event);
    if (!state.makesMeetings) return { status: 201, body: shown(event) };
    state.meetings.set(joinUrl, {
      id: `meeting-${ids}`,
      lobbyBypassSettings: { scope: "organization", isDialInBypassEnabled: false },
      allowedPresenters: "everyone",
      allowMeetingChat: "enabled",
      allowRecording: true,
      recordAutomatically: false,
      allowTranscription: true,
      allowBreakoutRooms: true,
      allowedLobbyAdmitters: "organizerAndCoOrganizersAndPresenters",
      participants: { attendees: [] },
    });
    return { status: 201, body: shown(event) };
  }

  function listed(parameters: URLSearchParams): Answer {
    const group = /ep\/value eq '([^']*)'/.exec(parameters.get("$filter") ?? "")?.[1];
    const from = Number(parameters.get("$skip") ?? 0);
    const all = [...state.events.values()].filter((event) => {
      if (from === 0 && event.hiddenFor > 0) {
        event.hiddenFor -= 1;
        return false;
      }
      return properties(event).some(({ value }) => value === group);
    });
    const value = all.slice(from, from + page).map(shown);
    const next = new URLSearchParams(parameters);
    next.set("$skip", `${from + page}`);
    const link = `${baseUrl}/users/x/events?${next}`;
    return { status: 200, body: { value, ...(all.length > from + page && { "@odata.nextLink": link }) } };
  }

  function meetings(
    method: string,
    id: string | undefined,
    body: Record<string, unknown>,
    parameters: URLSearchParams,
    headers: Readonly<Record<string, unknown>>,
  ): Answer {
    if (method === "GET") return { status: 200, body: { value: meetingsBy(parameters, headers) } };
    const meeting = [...state.meetings.values()].find((each) => each["id"] === id);
    if (meeting === undefined) return { status: 404, body: { error: { code: "NotFound" } } };
    for (const [name, value] of Object.entries(body)) if (!state.stubborn.has(name)) meeting[name] = value;
    return { status: 200, body: meeting };
  }

  function meetingsBy(parameters: URLSearchParams, headers: Readonly<Record<string, unknown>>): readonly unknown[] {
    const link = /^JoinWebUrl eq '(.*)'$/.exec(parameters.get("$filter") ?? "")?.[1]?.replaceAll("''", "'") ?? "";
    const meeting = state.meetings.get(link);
    if (meeting === undefined) return [];
    const prefer = String(headers["Prefer"] ?? headers["prefer"]);
    const knowsAll = prefer.includes("include-unknown-enum-members");
    return [knowsAll ? meeting : { ...meeting, allowedLobbyAdmitters: "unknownFutureValue" }];
  }

  function drive(
    method: string,
    route: string,
    steps: readonly string[],
    body: Record<string, unknown>,
    text: string,
  ): Answer {
    if (route.includes("absent")) return { status: 404, body: { error: { code: "NotFound" } } };
    if (route.endsWith("/filesFolder"))
      return { status: 200, body: { id: "root", parentReference: { driveId: "d1" } } };
    if (route.endsWith("/children")) {
      const path = `${steps[4]}/${String(body["name"])}`;
      if (state.folders.has(path)) return { status: 409, body: { error: { code: "nameAlreadyExists" } } };
      const id = `folder-${state.folders.size + 1}`;
      state.folders.set(path, id);
      return { status: 201, body: { id } };
    }
    const [, parent = "", name = ""] = /\/items\/([^/:]+):\/([^/:]+)/.exec(decodeURIComponent(route)) ?? [];
    if (method === "PUT") {
      state.files.set(`${parent}/${name}`, text);
      return { status: 201, body: { id: "file" } };
    }
    const id = state.folders.get(`${parent}/${name}`);
    return id === undefined
      ? { status: 404, body: { error: { code: "itemNotFound" } } }
      : { status: 200, body: { id } };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function properties({ body }: StoredEvent): readonly { readonly id: string; readonly value: string }[] {
  return body["singleValueExtendedProperties"] as readonly { id: string; value: string }[];
}

function shown({ id, isCancelled, body }: StoredEvent): Record<string, unknown> {
  const seven = (value: unknown) => {
    const { dateTime, timeZone } = value as { dateTime: string; timeZone: string };
    return { dateTime: `${dateTime}.0000000`, timeZone };
  };
  return { ...body, id, isCancelled, start: seven(body["start"]), end: seven(body["end"]) };
}

function safe(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
