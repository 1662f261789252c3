import { expect, test } from "vitest";
import { resolvePlanOrThrow } from "../group/index.js";
import { en } from "../locale/en.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { publicGroup } from "../publicity/index.js";
import { minimalPlan } from "../testing/index.js";
import { linkedEventsLacking, toLinkedEvents, toMeetingGuide, toSchemaOrg } from "./index.js";

const plan = {
  ...minimalPlan("open-meetings"),
  description: "Juodaan kahvit ja jutellaan.",
  stage: "published",
  informationPage: "https://example.org/tiistairyhma",
  venue: { kind: "in-person", place: "Esimerkkitalo" },
  schedule: { start: "2027-03-02", time: "18:00", duration: 90, rhythm: [{ kind: "weekly", interval: 1 }], count: 6 },
};

test.each([
  [undefined, { tag: "fi", code: "FI", service: "fi" }],
  ["sv-FI", { tag: "sv-FI", code: "SV", service: "sv" }],
  ["se", { tag: "se", code: undefined, service: undefined }],
])("a group whose plan says %s meets in its own language, in whichever a reader is told of it", (language, own) => {
  const group = resolvePlanOrThrow(parsePlanOrThrow({ ...plan, language }));
  // So is a season's group made for whoever reads in English.
  const told = { ...group, language: "en" };
  expect(publicGroup(told)?.language).toBe(own.tag);
  expect(toSchemaOrg(told, en)).toMatchObject({
    inLanguage: own.tag,
    subEvent: [{ inLanguage: own.tag }, {}, {}, {}, {}, {}],
  });
  const { meeting } = toMeetingGuide(told, en, { today: "2027-03-01" });
  expect(meeting?.types).toEqual(["O", ...(own.code === undefined ? [] : [own.code])]);
  const lacking = linkedEventsLacking(told).map(({ what }) => what);
  expect(lacking.includes("language")).toBe(own.service === undefined);
  expect(Object.keys(toLinkedEvents(told)[0]?.name ?? {})).toEqual([own.service ?? own.tag]);
});
