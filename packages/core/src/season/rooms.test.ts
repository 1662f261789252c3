import { expect, test } from "vitest";
import type { Room } from "../association/index.js";
import { resolvePlanOrThrow } from "../group/index.js";
import { languages } from "../kernel/index.js";
import { en } from "../locale/en.js";
import { fi } from "../locale/fi.js";
import { sv } from "../locale/sv.js";
import { parsePlanOrThrow } from "../plan/index.js";
import { goodPlans } from "../rule-examples/index.js";
import { seasonGroup, seasonOf, tellSeasonFinding } from "./index.js";

const texts = { fi: fi.season, sv: sv.season, en: en.season };
const local = goodPlans["local-group"];

function group(id: string, venue: object, seats = { least: 4, most: 8 }) {
  const plan = parsePlanOrThrow({
    ...local,
    id,
    seats,
    venue: { kind: "in-person", place: "Library, room 1", ...venue },
  });
  return seasonGroup(resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start }));
}

function found(groups: readonly ReturnType<typeof group>[], rooms?: readonly Room[]) {
  return seasonOf(groups, { rooms }).findings.flatMap((finding) => {
    if (finding.kind === "room-too-small") return [`${finding.group.id} ${finding.people} in ${finding.seats}`];
    return finding.kind === "room-access" ? [`lacks ${finding.lacking}; unknown ${finding.unknown}`] : [];
  });
}

const leads = local.people?.facilitators?.length ?? 0;

test("rooms are looked at where the association's are given, however their names are spaced", () => {
  const groups = [group("one", {}), group("two", { accessible: true, hearingLoop: true }, { least: 1, most: 2 })];
  expect(found(groups)).toEqual([]);
  const room = { place: " library,  Room 1", seats: 2 + leads };
  expect(found(groups, [room])).toEqual([`one ${8 + leads} in ${2 + leads}`]);
  expect(found(groups, [{ ...room, seats: 8 + leads }])).toEqual([]);
});

test("what nobody has said of a room is told, and what the file says outweighs the plans", () => {
  expect(found([group("one", {})], [])).toEqual(["lacks ; unknown accessible,hearingLoop"]);
  const room = { place: "Library, room 1", accessible: false, hearingLoop: true };
  expect(found([group("one", { accessible: true })], [room])).toEqual(["lacks accessible; unknown "]);
});

test("an online group has no room", () => {
  const plan = goodPlans["closed-group"];
  expect(found([seasonGroup(resolvePlanOrThrow(plan))], [])).toEqual([]);
});

test.each(languages)("told in %s", (language) => {
  const small = { place: "Library, room 1", seats: 1, accessible: false };
  const { findings } = seasonOf([group("one", {})], { rooms: [small] });
  const sentences = findings
    .filter(({ kind }) => kind.startsWith("room"))
    .map((each) => tellSeasonFinding(each, texts[language]));
  expect(sentences.join("\n")).toMatchSnapshot();
});
