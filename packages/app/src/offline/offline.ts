import { type ReadonlySignal, signal } from "@preact/signals";

/** The page as the browser keeps it for the time without a network, and a newer one that waits. */
export interface Offline {
  readonly isNewer: ReadonlySignal<boolean>;
  /** Shows the newer page; the one before it asks first where something would be lost. */
  readonly takeNewer: () => void;
}

/**
 * Lets the browser keep the page where it can: fetched safely, and not from a file. Elsewhere the page works all the
 * same while it is there.
 */
export function keepPage(files: ReadonlySet<string>): Offline {
  const isNewer = signal(false);
  let waiting: ServiceWorker | null = null;
  let isWanted = false;

  async function begin(): Promise<void> {
    const { serviceWorker } = navigator;
    if (location.protocol === "file:" || serviceWorker === undefined) return;
    const wasKept = serviceWorker.controller !== null;
    serviceWorker.addEventListener("controllerchange", () => {
      if (isWanted) location.reload();
    });
    const registration = await serviceWorker.register("service-worker.js");
    const offer = () => {
      if (registration.waiting === null || serviceWorker.controller === null) return;
      waiting = registration.waiting;
      isNewer.value = true;
    };
    offer();
    registration.addEventListener("updatefound", () => registration.installing?.addEventListener("statechange", offer));
    await serviceWorker.ready;
    // What was asked for before the page was kept is asked for once more, so that it is kept too.
    if (!wasKept) await Promise.all([...files].map((file) => fetch(file)));
  }

  // A browser that refuses keeps nothing; the page itself is whole without.
  void begin().catch(() => {});
  return {
    isNewer,
    takeNewer: () => {
      isWanted = true;
      // A browser waits, for minutes, until all is done that the page before asked for.
      navigator.serviceWorker.controller?.postMessage("end");
      waiting?.postMessage("take");
    },
  };
}
