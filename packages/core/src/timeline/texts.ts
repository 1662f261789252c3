import type { TaskKind } from "../plan/index.js";
import type { Lane, TaskRole, TaskState } from "./task.js";

/** What is said of a season's tasks, in one language. */
export interface TimelineTexts {
  readonly title: string;
  readonly lanes: Readonly<Record<Lane, string>>;
  readonly roles: Readonly<Record<TaskRole, string>>;
  readonly states: Readonly<Record<TaskState, string>>;
  /** What is to be done, as one says it to whoever does it. */
  readonly tasks: Readonly<Record<TaskKind, string>>;
  readonly ofSession: (task: string, number: number) => string;
  readonly ofSeason: (task: string, half: "spring" | "autumn", year: string) => string;
  readonly ofYear: (task: string, year: string) => string;
  readonly columns: Readonly<Record<"when" | "what" | "who" | "state", string>>;
  /** How it stands in all, and what to do next. */
  readonly overall: (counts: Readonly<Record<TaskState, number>>) => string;
  readonly today: string;
  /** What the picture shows, for those who do not see it. */
  readonly pictured: (name: string, from: string, to: string) => string;
  /** The picture's signs, explained beside it. */
  readonly signs: Readonly<Record<"session" | "task" | "period", string>>;
}
