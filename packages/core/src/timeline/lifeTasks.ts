import { meetsAgain } from "../format/index.js";
import { endingSession, firstDay, type Group, heldSessions, isAttached } from "../group/index.js";
import { addDays, type LocalDate, laterOf } from "../kernel/index.js";
import { startUpSteps } from "../plan/index.js";
import type { TaskDraft } from "./taskDraft.js";

/** What belongs to a group's life: how it starts, what it agrees on, when it looks at itself. Handbook 4. */
export function lifeTasks(group: Group): readonly TaskDraft[] {
  return [
    ...startUp(group),
    ...gateway(group),
    ...agreements(group),
    ...initiatorLeaves(group),
    ...evaluation(group),
    ...ending(group),
  ];
}

/** The steps before a standing group's first session, at even distances unless the plan says when. Handbook 4.2. */
function startUp(group: Group): readonly TaskDraft[] {
  if (!isOngoing(group)) return [];
  const { lifecycle, profile } = group;
  const apart = Math.floor(profile.lifecycle.startUpDaysLeast.value / startUpSteps.length);
  // A group that citizens keep by themselves works together with nobody regularly. Handbook 2.
  const needed = startUpSteps.filter((step) => step !== "partners" || isAttached(group) || lifecycle.steps?.partners);
  return needed.map((kind): TaskDraft => {
    const index = startUpSteps.indexOf(kind);
    const on = lifecycle.steps?.[kind];
    const usual = addDays(firstDay(group), -apart * (startUpSteps.length - index));
    return {
      kind,
      due: on ?? usual,
      on,
      isStated: on !== undefined,
      after: startUpSteps.slice(Math.max(0, index - 1), index),
    };
  });
}

function gateway({ lifecycle: { gateway: event } }: Group): readonly TaskDraft[] {
  return event === undefined ? [] : [{ kind: "gateway", due: event.on, after: ["need", "partners"] }];
}

/** Confidentiality at the first session; ground rules then too, in a standing group when people know each other. */
function agreements(group: Group): readonly TaskDraft[] {
  if (!meetsAgain(group)) return [];
  const { ethics, groundRules, profile } = group;
  const held = heldSessions(group);
  const [first] = held;
  if (first === undefined) return [];
  const by = isOngoing(group) ? profile.lifecycle.groundRulesSession.value : 1;
  const made = held[Math.min(by, held.length) - 1] ?? first;
  const agreedOn = groundRules?.agreedOn;
  const agreed = agreedOn ?? made.local.date;
  const usualLook = addDays(agreed, profile.tasks.groundRulesLookDays.value);
  const nextLook = groundRules?.nextLookOn ?? (isOngoing(group) ? usualLook : undefined);
  const look = isAfterEnd(group, nextLook) ? undefined : nextLook;
  const confidential = ethics.confidentialityAgreedOn;
  return [
    {
      kind: "confidentiality",
      due: confidential ?? first.local.date,
      on: confidential,
      after: [`preparation-${first.key}`],
    },
    {
      kind: "ground-rules",
      due: agreed,
      on: agreedOn,
      after: ["confidentiality"],
    },
    ...(look === undefined
      ? []
      : [
          {
            kind: "ground-rules-look",
            due: look,
            after: ["ground-rules"],
            isStated: groundRules?.nextLookOn !== undefined,
          } as const,
        ]),
  ];
}

/** An initiator who does not facilitate withdraws when the group stands by itself. Handbook 4.4. */
function initiatorLeaves(group: Group): readonly TaskDraft[] {
  const { initiator, facilitators } = group.people;
  if (initiator === undefined || facilitators.some(({ id }) => id === initiator.person.id)) return [];
  const stays = initiator.staysForSessions ?? group.profile.initiator.staysMost.value;
  const last = heldSessions(group)[stays - 1];
  if (last === undefined) return [];
  return [{ kind: "initiator-leaves", due: last.local.date, session: last, after: [`preparation-${last.key}`] }];
}

/** A group that has decided to end plans together how, when it meets for the last time but one. Handbook 4.5. */
function ending(group: Group): readonly TaskDraft[] {
  if (group.lifecycle.endsOn === undefined) return [];
  const [, before] = heldSessions(group).toReversed();
  return before === undefined ? [] : [{ kind: "ending", due: before.local.date }];
}

/** A standing group looks at how it is doing about once a year, others when their plan says so. Handbook 4.5. */
function evaluation(group: Group): readonly TaskDraft[] {
  const { lifecycle, profile } = group;
  const held = (lifecycle.evaluations ?? []).map(({ on }) => on).sort();
  const done = held.map((on): TaskDraft => ({ kind: "evaluation", of: on, due: on, doneOn: on, isStated: true }));
  const latest = held.at(-1);
  const planned = lifecycle.evaluateBy ?? usualEvaluation(group, latest);
  // A group that ends looks back when it parts at the latest.
  const next = isAfterEnd(group, planned) ? endingSession(group)?.local.date : planned;
  const isStillToCome = next !== undefined && (latest === undefined || next > latest);
  const once = done.filter(({ of }, index) => done.findIndex((each) => each.of === of) === index);
  return [
    ...once,
    ...(isStillToCome
      ? [{ kind: "evaluation", due: next, isStated: lifecycle.evaluateBy !== undefined } as const]
      : []),
  ];

  function usualEvaluation(of: Group, last: LocalDate | undefined): LocalDate | undefined {
    const hasEnded = (of.lifecycle.evaluations ?? []).some(({ decision }) => decision === "end");
    if (!isOngoing(of) || hasEnded) return undefined;
    return addDays(laterOf(firstDay(of), last ?? firstDay(of)), profile.lifecycle.evaluationDays.value);
  }
}

function isAfterEnd({ lifecycle: { endsOn } }: Group, day: LocalDate | undefined): boolean {
  return endsOn !== undefined && day !== undefined && day > endsOn;
}

function isOngoing({ schedule }: Group): boolean {
  return schedule.standing;
}
