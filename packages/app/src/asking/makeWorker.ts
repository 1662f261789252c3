/** The worker as a file beside the page; the page that is one file has it within itself. */
export function makeWorker(): Promise<Worker> {
  return Promise.resolve(new Worker(new URL("../workshop/worker.ts", import.meta.url), { type: "module" }));
}
