/** What the browser's types do not know outside of a worker. */
interface ServiceWorker {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof Events>(name: Name, follow: (event: Events[Name]) => void) => void;
}
interface Extendable {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Events {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly message: { readonly data: unknown };
  readonly fetch: Extendable & { readonly request: Request; readonly respondWith: (answer: Promise<Response>) => void };
}

/** Written in front of this file by the build: all files of the page, and a name for this state of them. */
declare const builtFiles: readonly string[];
declare const builtVersion: string;

const worker = globalThis as unknown as ServiceWorker;
const { scope } = worker.registration;
/** Several pages may lie on one host, each in its folder. */
const ours = `piiri ${scope} `;
const current = `${ours}${builtVersion}`;
/** Under the folder's own address: a host may answer for `index.html` by sending on to it. */
const pages = new Set([scope, new URL("index.html", scope).href]);
const built = new Set(builtFiles.map((file) => new URL(file, scope).href));

worker.addEventListener("install", (event) => event.waitUntil(takeIn()));
worker.addEventListener("activate", (event) => event.waitUntil(sweepUp().then(() => worker.clients.claim())));
const fetching = new AbortController();
// The reader said that the newer page is to be taken into use: the one before it waits for nothing any more.
worker.addEventListener("message", ({ data }) => {
  if (data === "take") void worker.skipWaiting();
  if (data === "end") fetching.abort();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && request.url.startsWith(scope)) event.respondWith(answer(request, event));
});

/** All files at once, past the browser's own cache, so that no two states of the page are mixed. */
async function takeIn(): Promise<void> {
  const cache = await caches.open(current);
  await cache.addAll([...built].map((url) => new Request(url, { cache: "reload" })));
  // A federation's settings may be missing; what they name the page itself asks for.
  await cache.add(new URL("piiri.config.json", scope)).catch(() => {});
}

/** The state before stays beside this one: a tab that shows it may still ask for its parts. */
async function sweepUp(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ours) && name !== current);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

async function answer(request: Request, event: Extendable): Promise<Response> {
  const address = request.url.split(/[?#]/)[0] ?? "";
  const url = pages.has(address) ? scope : request.url;
  const cache = await caches.open(current);
  const kept = built.has(url) ? await cache.match(url) : await partOfBefore(request);
  return kept ?? fetchFirst(request, cache, event);
}

/** Parts bear the name of their content: whichever state has one has the right one. */
async function partOfBefore({ url }: Request): Promise<Response | undefined> {
  return url.startsWith(new URL("assets/", scope).href) ? await caches.match(url) : undefined;
}

/** What a federation put beside the page may change at any time: as it is now, else as it was last. */
async function fetchFirst(request: Request, cache: Cache, event: Extendable): Promise<Response> {
  try {
    const fetched = await fetch(request, { signal: fetching.signal });
    if (fetched.ok) event.waitUntil(cache.put(request, fetched.clone()));
    return fetched;
  } catch (problem) {
    const kept = await caches.match(request);
    if (kept === undefined) throw problem;
    return kept;
  }
}
