import { KeepingError, type KeepingProblem } from "@piiri/core/keeping";

/** What the file system says, as what it means. */
function fileProblem(error: unknown, doing: "reading" | "writing"): KeepingProblem {
  const reason = (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.name : "?");
  if (reason === "ELOOP" || reason === "EMLINK") return { code: "link" };
  if (reason === "EISDIR" || reason === "ENOTDIR") return { code: "not-a-file" };
  if (noRoom.includes(reason)) return { code: "no-room", reason };
  if (mayNot.includes(reason)) return { code: doing === "reading" ? "not-readable" : "not-writable", reason };
  return { code: "failed", reason };
}

const noRoom = ["ENOSPC", "EDQUOT", "EFBIG"];
const mayNot = ["EACCES", "EPERM", "EROFS"];

/** Does something with a state file; what goes wrong is told as what it means, with the file. */
export async function telling<Value>(
  file: string,
  doing: "reading" | "writing",
  work: () => Promise<Value>,
): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof KeepingError) throw error;
    throw new KeepingError(file, { ...fileProblem(error, doing), cause: error });
  }
}
