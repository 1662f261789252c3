import { hasProgramme, meetsAgain } from "../format/index.js";
import { firstDay, type Group, heldAgendas, heldSessions, isStated, lastDay, speakersAt } from "../group/index.js";
import { addDays, type LocalDate, yearOf } from "../kernel/index.js";
import { registrationDays } from "./registrationDays.js";
import { seasonsOf } from "./seasons.js";
import { speakerDays } from "./speakerDays.js";
import type { TaskDraft } from "./taskDraft.js";

/** What is planned before a group meets: the association's year, the season, the online meetings. Guide 2, 4 and 5. */
export function planningTasks(group: Group): readonly TaskDraft[] {
  return [
    ...associationsYear(group),
    ...seasonPlanning(group),
    ...eventSteps(group),
    ...meetingLinks(group),
    ...speakerTasks(group),
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
  const { programmeDays, storiesDays } = group.profile.formats[group.format];
  const first = firstDay(group);
  const step = (kind: TaskDraft["kind"], due: LocalDate, after: readonly string[]): TaskDraft => ({ kind, due, after });
  return [
    { kind: "event-preparation", from: preparationStarts, due: lastDay(group) },
    step("programme", addDays(first, -programmeDays.value), []),
    ...(hasSpeakers(group) ? [step("presentations", invitation(group), ["programme"])] : []),
    step("stories", addDays(first, -storiesDays.value), ["programme", "presentations"]),
  ];
}

function invitation(group: Group): LocalDate {
  const [event] = heldSessions(group);
  return event === undefined ? firstDay(group) : speakerDays(group, event).asked;
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

/** Whoever comes to tell or to speak is asked in time, an event's among the steps of its preparation, and thanked when the session is over. */
function speakerTasks(group: Group): readonly TaskDraft[] {
  const thanksDays = group.profile.tasks.thanksDays.value;
  return heldSessions(group)
    .filter((session) => speakersAt(group, session).length > 0)
    .flatMap((session): readonly TaskDraft[] => {
      const thanks = { kind: "speakers-thanked", due: addDays(session.local.date, thanksDays) } as const;
      if (hasProgramme(group)) return [thanks];
      const of = { of: session.key, session };
      return [
        { kind: "presentations", ...of, due: speakerDays(group, session).asked },
        { ...thanks, ...of },
      ];
    });
}

/** The online meetings are made before the link is to be sent. Guide 4. */
function meetingLinks(group: Group): readonly TaskDraft[] {
  if (group.platform === undefined) return [];
  const [first] = registrationDays(group);
  const due = addDays(first?.closes ?? firstDay(group), -group.profile.tasks.meetingLinksDays.value);
  return [{ kind: "meeting-links", due, people: [group.platform.organiser] }];
}
