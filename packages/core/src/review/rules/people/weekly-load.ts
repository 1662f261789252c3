import { weeklyWork } from "../../../group/index.js";
import { addDays, daysBetween, type LocalDate, ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * A closed group takes its facilitators' work every week, before it and between its sessions, for about four months:
 * more than that is much to ask of volunteers. Guide 3.
 */
export const weeklyLoad = defineRule<{
  startsEarly: { from: LocalDate; to: LocalDate; days: number; usual: number; earliest: LocalDate };
  lastsLong: { from: LocalDate; to: LocalDate; days: number; usual: number };
}>()({
  id: "people/weekly-load",
  scopes: [{ strength: "may", formats: ["closed-group"], ongoing: false }],
  sources: [({ profile }) => profile.closedGroupWorkDays, ours("longer than that is much to ask of volunteers")],
  outsideReadiness: "the facilitators are asked whether the group fits their strength",
  check(group, report) {
    const work = weeklyWork(group);
    const usual = group.profile.closedGroupWorkDays.value;
    if (work === undefined || work.days <= usual) return;
    const seriesFits = daysBetween(group.schedule.start, work.to) <= usual;
    if (seriesFits) {
      const earliest = addDays(work.to, -usual);
      report.wrong("startsEarly", "/organisation/preparationStarts", { ...work, usual, earliest }, earliest);
    } else report.wrong("lastsLong", "/schedule", { ...work, usual });
  },
});
