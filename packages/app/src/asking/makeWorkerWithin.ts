import WorkerWithin from "../workshop/worker.js?worker&inline";

/** The worker of the page that is one file: its text lies within the page. */
export function makeWorker(): Worker {
  return new WorkerWithin();
}
