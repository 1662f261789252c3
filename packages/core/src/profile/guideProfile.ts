import { guide, ours, type TimeZone } from "../kernel/index.js";
import { figure } from "./figure.js";
import type { Profile } from "./profile.js";

/** The practice of the guide (2024) and the handbook (2010): what holds unless a federation's own profile says otherwise. */
export const guideProfile: Profile = {
  name: "guide",
  language: figure("fi", ours("the sources are Finnish")),
  timeZone: figure("Europe/Helsinki" as TimeZone, ours("the sources are Finnish")),
  horizonDays: figure(365, ours("a year ahead is as far as an ongoing group plans")),
  planningLeadDays: figure(60, guide("5")),
  holidays: figure("flag", ours("people decide whether to meet on a holiday; the review tells them of it")),
  seasons: {
    springEnds: figure("06-15", ours("the guide plans by spring and autumn season, without dates")),
    autumnEnds: figure("12-15", ours("the guide plans by spring and autumn season, without dates")),
  },
  formats: {
    "closed-group": {
      sessions: figure(6, guide("3")),
      duration: figure(120, guide("3")),
      intervalWeeks: figure(2, guide("3")),
    },
    "open-meetings": {
      duration: figure(120, guide("3")),
      intervalWeeks: figure(2, guide("3")),
    },
    "single-event": {
      duration: figure(120, guide("3")),
    },
  },
};
