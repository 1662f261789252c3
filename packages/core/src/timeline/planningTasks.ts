import { hasProgramme, meetsAgain } from "../format/index.js";
import { firstDay, type Group, heldAgendas, heldSessions, isStated, lastDay } from "../group/index.js";
import { addDays, earlierOf, type LocalDate, yearOf } from "../kernel/index.js";
import { registrationDays } from "./registrationDays.js";
import { seasonsOf } from "./seasons.js";
import type { TaskDraft } from "./taskDraft.js";

/** What is planned before a group meets: the association's year, the season, the online meetings. Guide 2, 4 and 5. */
export function planningTasks(group: Group): readonly TaskDraft[] {
  return [
    ...associationsYear(group),
    ...seasonPlanning(group),
    ...eventSteps(group),
    ...meetingLinks(group),
    ...thanks(group),
  ];
}

/** The group stands in the action plan that is made the autumn before. */
function associationsYear(group: Group): readonly TaskDraft[] {
  const { actionPlan } = group.organisation;
  const { actionPlanBy } = group.profile.report;
  const before = (actionPlan ?? yearOf(firstDay(group))) - 1;
  return [
    { kind: "action-plan", due: `${before}-${actionPlanBy.value}` as LocalDate, isDone: actionPlan !== undefined },
  ];
}

/** Planned once; a group that goes on without an end is planned anew for each season. */
function seasonPlanning(group: Group): readonly TaskDraft[] {
  if (!meetsAgain(group)) return [];
  const { planningStarts } = group.organisation;
  const first: TaskDraft = {
    kind: "season-planning",
    due: planningStarts,
    isStated: isStated(group, "/organisation/planningStarts"),
  };
  if (!group.schedule.standing) return [first];
  const lead = group.profile.planningLeadDays.value;
  const later = seasonsOf(group).slice(1);
  return [
    first,
    ...later.map(
      ({ id, sessions: [opening] }): TaskDraft => ({
        kind: "season-planning",
        of: id,
        due: addDays(opening.local.date, -lead),
      }),
    ),
  ];
}

/** The two months of careful preparation that an event takes, in steps. Guide 3. */
function eventSteps(group: Group): readonly TaskDraft[] {
  if (!hasProgramme(group)) return [];
  const { preparationStarts } = group.organisation;
  const { programmeDays, presentationsDays, storiesDays } = group.profile.formats[group.format];
  const first = firstDay(group);
  const step = (kind: TaskDraft["kind"], days: number, after: readonly string[]): TaskDraft => ({
    kind,
    due: addDays(first, -days),
    after,
  });
  return [
    { kind: "event-preparation", from: preparationStarts, due: lastDay(group) },
    step("programme", programmeDays.value, []),
    ...(hasSpeakers(group) ? [invitation(addDays(first, -presentationsDays.value))] : []),
    step("stories", storiesDays.value, ["programme", "presentations"]),
  ];

  /** The material names those who come, so they are asked before it is made. */
  function invitation(usual: LocalDate): TaskDraft {
    const { materialReadyDays, speakersAnswerDays } = group.profile.tasks;
    const asked = addDays(group.publicity.starts, -materialReadyDays.value - speakersAnswerDays.value);
    return { kind: "presentations", due: earlierOf(usual, asked), after: ["programme"] };
  }
}

/** Whether somebody comes to tell or to speak: the plan names them, or has given an expert time. */
function hasSpeakers(group: Group): boolean {
  const isNamed = (group.people.speakers ?? []).length > 0;
  return (
    isNamed ||
    heldAgendas(group).some(
      ({ agenda, agendaPath }) => agendaPath !== undefined && agenda.some(({ parts }) => parts.includes("expert")),
    )
  );
}

/** Whoever came to tell or to speak is thanked when the session is over. */
function thanks(group: Group): readonly TaskDraft[] {
  const speakers = (group.people.speakers ?? []).map(({ id }) => id);
  if (speakers.length === 0) return [];
  const after = group.profile.tasks.thanksDays.value;
  return heldSessions(group)
    .filter(({ agenda }) => hasProgramme(group) || agenda.some(({ lead = "" }) => speakers.includes(lead)))
    .map((session) => ({
      kind: "speakers-thanked",
      ...(meetsAgain(group) && { session }),
      due: addDays(session.local.date, after),
    }));
}

/** The online meetings are made before the link is to be sent. Guide 4. */
function meetingLinks(group: Group): readonly TaskDraft[] {
  if (group.platform === undefined) return [];
  const [first] = registrationDays(group);
  const due = addDays(first?.closes ?? firstDay(group), -group.profile.tasks.meetingLinksDays.value);
  return [{ kind: "meeting-links", due, people: [group.platform.organiser] }];
}
