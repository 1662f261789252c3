import type { Group } from "../../../group/index.js";
import { addDays, guide, type LocalDate } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";
import { type Occasion, occasionOf, partings } from "./partings.js";

/** After what people are asked and when, and from which day to which it would be good. */
type Asked = {
  readonly after: Occasion;
  readonly asked: LocalDate;
  readonly last: LocalDate;
  readonly by: LocalDate;
};

/**
 * People are asked while they still remember, and not before they have seen it all: right after a closed group or an
 * event, at the end of a season of meetings that go on. Guide 3.
 */
export const when = defineRule<{ early: Asked; late: Asked }>()({
  id: "feedback/when",
  scopes: [
    { strength: "should", ongoing: false },
    { strength: "should", venue: "online" },
  ],
  sources: [guide("3")],
  clauses: { late: { sources: [guide("3"), ({ profile }) => profile.feedback.askedWithinDays] } },
  check(group, report) {
    const path = "/feedback/askedOn";
    const asked = group.feedback.askedOn;
    const days = partings(group);
    if (asked === undefined || isBeyondDated(group, asked)) return;
    const within = group.profile.feedback.askedWithinDays.value;
    const told = (last: LocalDate) => ({ after: occasionOf(group), asked, last, by: addDays(last, within) });
    const before = days.findLast((day) => day <= asked);
    const next = days.find((day) => day > asked);
    if (before !== undefined && asked <= addDays(before, within)) return;
    if (next !== undefined) report.wrong("early", path, told(next), next);
    else if (before !== undefined) report.wrong("late", path, told(before), before);
  },
});

/** Whether a day lies after all that is dated of a group without an end: what comes before it is not known yet. */
function isBeyondDated({ schedule }: Group, day: LocalDate): boolean {
  return schedule.extent.kind === "ongoing" && day > schedule.extent.horizon;
}
