import type { GivenFile } from "./openFile.js";

/** Chromium hands the file itself, so that it can be saved in place; its types are not in the browser's yet. */
interface WithHandle {
  readonly getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

/** Files may be dropped anywhere on the page. Gives how to stop following. */
export function followDrops(dropped: (given: readonly GivenFile[]) => void): () => void {
  const allow = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
  };
  const take = (event: DragEvent) => {
    const items = [...(event.dataTransfer?.items ?? [])].filter(({ kind }) => kind === "file");
    if (items.length === 0) return;
    // Else the browser would leave the page to show the file.
    event.preventDefault();
    const given = items.flatMap((item) => {
      const file = item.getAsFile();
      const handle = (item as DataTransferItem & WithHandle).getAsFileSystemHandle?.();
      return file === null ? [] : [handleOf(handle).then((of) => ({ file, handle: of }))];
    });
    void Promise.all(given).then(dropped);
  };
  addEventListener("dragover", allow);
  addEventListener("drop", take);
  return () => {
    removeEventListener("dragover", allow);
    removeEventListener("drop", take);
  };
}

async function handleOf(handle: Promise<FileSystemHandle | null> | undefined) {
  const found = await handle?.catch(() => undefined);
  return found?.kind === "file" ? (found as FileSystemFileHandle) : undefined;
}
