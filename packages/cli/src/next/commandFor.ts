import type { BlueprintKind } from "@piiri/adapters-forms";
import type { Group, TaskKind } from "@piiri/core";
import type { MessageKind } from "@piiri/core/messages";
import type { Task } from "@piiri/core/timeline";

/** What stands in a command for what only the person knows: the export, the meeting link, the folder for messages. */
export interface Gaps {
  readonly export: string;
  readonly link: string;
  readonly folder: string;
}

export interface Situation {
  readonly group: Group;
  /** The plan's file, as it is written in a command. */
  readonly plan: string;
  readonly gaps: Gaps;
}

type CommandOf = (situation: Situation, task: Task) => string;

/** How a task is done with Piiri, as the words after `piiri`. What is done elsewhere, with people, has no command. */
const commandsByKind: Readonly<Record<TaskKind, CommandOf | undefined>> = {
  "action-plan": ({ plan }) => `readiness ${plan}`,
  "season-planning": message("season-call"),
  orientation: path,
  "technology-practice": path,
  "training-refresher": path,
  commitments: ({ plan }) => `agreement ${plan}`,
  need: lifecycle,
  partners: lifecycle,
  audience: lifecycle,
  encouragement: lifecycle,
  gateway: lifecycle,
  "event-preparation": ({ plan }) => `sessions ${plan}`,
  programme: agenda,
  presentations: message("speaker-invitation"),
  stories: undefined,
  "speakers-thanked": message("speaker-thanks"),
  "meeting-links": message("facilitator-invitation"),
  "form-ready": blueprint("registration"),
  "material-ready": publicity,
  publicity,
  "paid-post": undefined,
  "registration-opens": publicity,
  "registration-closes": intake,
  "late-registration-closes": intake,
  "waiting-list-ends": message("waiting-ended"),
  newcomers: ({ plan }) => `ground-rules ${plan} --for newcomers`,
  "welcome-message": message("welcome"),
  "registrations-deleted": undefined,
  "form-answers-deleted": undefined,
  "mails-deleted": undefined,
  "meeting-records-deleted": undefined,
  "copies-deleted": undefined,

  preparation: agenda,
  reminder: message("reminder"),
  "new-date": ({ plan }) => `sessions ${plan}`,
  session: undefined,
  wishes: undefined,
  "after-session": message("after-session"),
  summary: blueprint("summary"),
  confidentiality: groundRules,
  "ground-rules": groundRules,
  "ground-rules-look": groundRules,
  "initiator-leaves": lifecycle,
  feedback: blueprint("feedback"),
  "feedback-gone-through": ({ plan, gaps }) => `feedback ${plan} ${gaps.export}`,
  evaluation: lifecycle,
  ending: lifecycle,
  counts: report,
  "federation-counts": report,
  "annual-report": report,
};

/** The whole command that a task is done with, if there is one. */
export function commandFor(task: Task, situation: Situation): string | undefined {
  const command = commandsByKind[task.kind]?.(situation, task);
  return command === undefined ? undefined : `piiri ${command}`;
}

/** No link is given to those who are called together for a season, asked to speak or thanked. */
const withoutLink: ReadonlySet<MessageKind> = new Set([
  "season-call",
  "speaker-invitation",
  "speaker-thanks",
  "after-session",
]);

/** Who meets in a room needs no link. */
function message(kind: MessageKind): CommandOf {
  return ({ plan, group, gaps }, task) => {
    const link = group.platform === undefined || withoutLink.has(kind) ? "" : ` --link ${gaps.link}`;
    return `messages ${plan} --kind ${kind}${ofSession(task)}${link} -o ${gaps.folder}`;
  };
}

function blueprint(kind: BlueprintKind): CommandOf {
  return ({ plan }) => `forms blueprint ${kind} ${plan}`;
}

function lifecycle({ plan }: Situation): string {
  return `lifecycle ${plan}`;
}

function path({ plan }: Situation): string {
  return `path ${plan}`;
}

function agenda({ plan }: Situation, task: Task): string {
  return `agenda ${plan}${ofSession(task)}`;
}

function publicity({ plan }: Situation): string {
  return `publicity ${plan}`;
}

function groundRules({ plan }: Situation): string {
  return `ground-rules ${plan}`;
}

function intake({ plan, gaps }: Situation): string {
  return `intake ${plan} ${gaps.export}`;
}

function report({ plan }: Situation): string {
  return `report ${plan}`;
}

function ofSession({ session }: Task): string {
  return session === undefined ? "" : ` --session ${session}`;
}
