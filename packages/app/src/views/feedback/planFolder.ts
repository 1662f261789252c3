/** The browser's way to a folder, which not every browser has. */
interface FolderPicker {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<FileSystemDirectoryHandle>;
}

export function canChooseFolder(): boolean {
  return "showDirectoryPicker" in globalThis;
}

/** The folder that she chooses, where the plan lies in it; nothing where she chooses none. */
export async function choosePlanFolder(planFile: string): Promise<FileSystemDirectoryHandle | "another" | undefined> {
  try {
    const folder = await (globalThis as FolderPicker).showDirectoryPicker?.({ id: "piiri-plan", mode: "readwrite" });
    await folder?.getFileHandle(planFile);
    return folder;
  } catch (problem) {
    return problem instanceof DOMException && problem.name === "AbortError" ? undefined : "another";
  }
}
