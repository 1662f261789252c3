import { belongsToAssociation, type Group, heldSessions, isStated } from "../group/index.js";
import { addDays, getOrMake, type LocalDate, yearOf } from "../kernel/index.js";
import { seasonsOf } from "./seasons.js";
import { type TaskDraft, taskId } from "./taskDraft.js";

/** How people are asked what they thought, and what the association tells of it. Guide 3. */
export function feedbackTasks(group: Group): readonly TaskDraft[] {
  // Counts and reports are for the association that stands behind a group.
  if (!belongsToAssociation(group)) return survey(group);
  const counted = counts(group);
  return [...survey(group), ...counted, ...yearly(group, counted)];
}

/** Once where the day is known; a group without an end asks at the end of each season. */
function survey(group: Group): readonly TaskDraft[] {
  const { askedOn, goneThroughOn, collectedBy } = group.feedback;
  const people = [collectedBy];
  if (askedOn !== undefined) {
    const asked: TaskDraft = { kind: "feedback", due: askedOn, people };
    return goneThroughOn === undefined
      ? [asked]
      : [
          asked,
          {
            kind: "feedback-gone-through",
            due: goneThroughOn,
            after: ["feedback"],
            isStated: isStated(group, "/feedback/goneThroughOn"),
          },
        ];
  }
  const { goneThroughDays } = group.profile.feedback;
  const dated = heldSessions(group).at(-1)?.local.date;
  const over = seasonsOf(group).filter(({ ends }) => dated !== undefined && ends <= dated);
  return over.flatMap(({ id, sessions }): readonly TaskDraft[] => {
    const last = (sessions.at(-1) ?? sessions[0]).local.date;
    return [
      { kind: "feedback", of: id, due: last, people },
      {
        kind: "feedback-gone-through",
        of: id,
        due: addDays(last, goneThroughDays.value),
        after: [`feedback-${id}`],
      },
    ];
  });
}

/** Sessions and participants are counted when a half-year is over; where once a year is enough, in the autumn. */
function counts(group: Group): readonly TaskDraft[] {
  if (group.report.countsPerYear === 0) return [];
  const byDay = new Map<LocalDate, string[]>();
  for (const { key, local } of heldSessions(group)) {
    getOrMake(byDay, countingDay(group, local.date), () => []).push(`summary-${key}`);
  }
  return [...byDay].map(([due, after]): TaskDraft => ({ kind: "counts", of: due, due, after }));
}

function countingDay({ report, profile }: Group, date: LocalDate): LocalDate {
  const { springCountsBy, autumnCountsBy } = profile.report;
  const spring = `${yearOf(date)}-${springCountsBy.value}` as LocalDate;
  const autumn = `${yearOf(date)}-${autumnCountsBy.value}` as LocalDate;
  return report.countsPerYear > 1 && date <= spring ? spring : autumn;
}

/** Early in the year after. */
function yearly(group: Group, counted: readonly TaskDraft[]): readonly TaskDraft[] {
  const { federationCountsBy, annualReportBy } = group.profile.report;
  const years = [...new Set(heldSessions(group).map(({ local }) => yearOf(local.date)))];
  const next = (year: number, monthDay: string) => `${year + 1}-${monthDay}` as LocalDate;
  return years.flatMap((year): readonly TaskDraft[] => {
    const own = { of: `${year}`, after: counted.filter(({ due }) => yearOf(due) === year).map(taskId) };
    const reported: TaskDraft = { kind: "annual-report", ...own, due: next(year, annualReportBy.value) };
    return [
      {
        kind: "federation-counts",
        ...own,
        due: next(year, federationCountsBy.value),
        people: [group.report.countsToldBy],
      },
      ...(group.report.inAnnualReport ? [reported] : []),
    ];
  });
}
