import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Group } from "../group/index.js";
import { toCalendar } from "../ical/index.js";
import { fi } from "../locale/fi.js";
import { composeMessage, type MessageRequest } from "../messages/index.js";
import { toJsonLdText } from "../publishing/index.js";
import { arbitraries } from "../testing/index.js";
import { publicityText } from "./publicityText.js";
import { publicityKinds } from "./texts.js";

const title = "Qqmark title";
const forWhom = "For people with qqmark";

/** The same group, once with publicity that may name the condition, once without. */
function both(group: Group): readonly [named: Group, neutral: Group] {
  const known = { ...group, title };
  return [
    { ...known, publicity: { ...group.publicity, namesTheCondition: true, forWhom } },
    { ...known, publicity: { ...group.publicity, namesTheCondition: false, forWhom } },
  ];
}

/** Messages of every audience. */
function requestsOf({ sessions }: Group): readonly MessageRequest[] {
  const session = sessions[0]?.key ?? "s1";
  const joinUrl = "https://example.org/join";
  return [
    { kind: "confirmation" },
    { kind: "thanks" },
    { kind: "waiting" },
    { kind: "waiting-ended" },
    { kind: "welcome", joinUrl },
    { kind: "facilitator-invitation", joinUrl },
    { kind: "reminder", session, joinUrl },
    { kind: "session-cancelled", session },
    { kind: "session-postponed", session },
    { kind: "feedback-request", surveyUrl: "https://example.org/survey" },
    { kind: "summary-request", session },
    { kind: "speaker-invitation", session },
    { kind: "speaker-thanks", session },
    { kind: "after-session", session },
    { kind: "season-call" },
  ];
}

describe("naming the condition in publicity", () => {
  it("says the title and for whom the group is in every text and post, and only where it is allowed", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.constantFrom(...publicityKinds), (group, kind) => {
        const [named, neutral] = both(group).map((each) => JSON.stringify(publicityText(each, kind, fi.publicity)));
        expect(named).toContain(title);
        if (kind !== "short-post") expect(named).toContain(forWhom);
        expect(neutral).not.toMatch(/qqmark/i);
      }),
    );
  });

  it("changes no calendar, no message and nothing that is published for programs", () => {
    fc.assert(
      fc.property(arbitraries.group(), fc.nat(), (group, choice) => {
        const requests = requestsOf(group);
        const request = requests[choice % requests.length] ?? { kind: "thanks" };
        const said = both(group).map((each) => {
          const views = ["participants", "facilitators", "public"] as const;
          const calendars = views.map((view) => toCalendar(each, fi, { view }));
          return { calendars, message: composeMessage(each, request, fi.messages, "fi"), data: toJsonLdText(each, fi) };
        });
        expect(said[0]).toEqual(said[1]);
        const [named] = said;
        expect(JSON.stringify([named?.calendars[0], named?.calendars[2], named?.data])).not.toMatch(/qqmark/i);
        const { message } = named ?? {};
        if (message?.isOk()) expect(message.value.subject).not.toMatch(/qqmark/i);
      }),
    );
  });
});
