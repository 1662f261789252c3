// Why: whose advice each part and figure is can be looked up in one table, and none is left out of it.
import { guideProfile, guideRules, resolvePlanOrThrow } from "@piiri/core";
import { exercises } from "@piiri/core/exercises";
import { associationPoints, facilitatorPath, orientationTopics, sourceOfPoint, sourceOfTopic } from "@piiri/core/path";
import { readiness } from "@piiri/core/readiness";
import { goodPlans } from "@piiri/core/rule-examples";
import { guidance } from "@piiri/core/support";
import { exercisePlaces } from "../sources/exercises.mjs";
import { figures } from "../sources/figures.mjs";
import {
  agreementPlaces,
  associationPlaces,
  guidancePlaces,
  leafletPlaces,
  orientationPlaces,
  pathPlaces,
} from "../sources/places.mjs";
import { placeOf, table, told } from "../sources/rows.mjs";

export function generate() {
  return { "docs/design/sources.md": page() };
}

function page() {
  return `${[
    "<!-- Written by scripts/generators/sources.mjs: npm run generate -->",
    "# Whose advice it is",
    "What Piiri advises comes from two sources: the guide to online peer support groups (2024, “guide”) and the handbook of peer support (2010, “handbook”). Where neither speaks, the advice is Piiri's own and is called so wherever it is shown; what the law asks is cited as law. A finding names what its own sentence rests on, what decides first.",
    "The guide is about groups online. What it alone says is asked of groups online; of groups in a room, what the handbook says. No rule weighs more than the place that it rests on.",
    "How strongly a place says it:",
    table(
      ["strength", "in the source"],
      [
        ["must", "has to, needs, requires, only, is important; a criterion of quality; what cannot be otherwise"],
        ["should", "advises it, or tells it as its way"],
        ["may", "can be done"],
        ["example", "a sample, or what somebody has done or usually does"],
        ["own", "not in the sources: Piiri's own number, bound or practice, and why"],
        ["law", "the law asks it"],
      ],
    ),
    "The words are ours. What the code says of rule, message, place and figure is taken from the code.",
    "## Rules",
    "<!-- On the site, each sentence of each rule: -->",
    "What each sentence of a rule rests on is written with the conditions of its topic, in [`review/rules/<topic>/examples.ts`](../../packages/core/src/review/rules); the tests hold the rules to it.",
    "<!-- until here -->",
    "## Exercises",
    table(
      ["exercise", "document", "section", "what it says", "strength"],
      exercises().flatMap(({ id, sources }) =>
        sources.map((source) => [`\`${id}\``, ...told(source, exercisePlaces[id]?.[placeOf(source)])]),
      ),
    ),
    "## When it gets difficult",
    placeTable(
      "situation",
      guidance().map(({ situation, sources }) => [situation, sources]),
      guidancePlaces,
    ),
    "## The way to leading",
    placeTable(
      "step",
      facilitatorPath(goodGroups[0], { today: "2027-01-04" }).map(({ step, source }) => [step, [source]]),
      pathPlaces,
    ),
    placeTable(
      "in the orientation",
      orientationTopics.map((topic) => [topic, [sourceOfTopic(topic)]]),
      orientationPlaces,
    ),
    placeTable(
      "the association answers for",
      associationPoints.map((point) => [point, [sourceOfPoint(point)]]),
      associationPlaces,
    ),
    "## The facilitators' agreement and the leaflet",
    placeTable("part of the agreement", writtenOf(agreementPlaces), agreementPlaces),
    placeTable("part of the leaflet", writtenOf(leafletPlaces), leafletPlaces),
    "## Readiness",
    "Each condition is a criterion of quality of the guide's appendix 3, or of the place that is named.",
    table(["criterion", "condition", "document", "section"], readinessRows()),
    "## Figures of the practice",
    table(
      ["figure", "value", "document", "section", "what it says", "strength"],
      figuresIn(guideProfile).map(([place, { value, source }]) => [
        `\`${place}\``,
        value,
        ...told(source, figures[place]),
      ]),
    ),
  ].join("\n\n")}\n`;
}

const goodGroups = Object.values(goodPlans).map((plan) =>
  resolvePlanOrThrow(plan, undefined, { today: plan.schedule.start }),
);

/** A row for each thing and place; a place that nothing is written of stops the making of the page. */
function placeTable(heading, things, places) {
  return table(
    [heading, "document", "section", "what it says", "strength"],
    things.flatMap(([thing, sources]) =>
      sources.map((source) => [`\`${thing}\``, ...told(source, places[thing]?.[placeOf(source)])]),
    ),
  );
}

/** Things with the places that are written of them. */
function writtenOf(places) {
  return Object.entries(places).map(([thing, said]) => [
    thing,
    Object.keys(said).map((place) => {
      const [document, ...section] = place.split(" ");
      return { document, section: section.join(" ") };
    }),
  ]);
}

function readinessRows() {
  const rows = goodGroups.flatMap((group) =>
    readiness(group, { rules: guideRules }).criteria.flatMap(({ criterion, conditions }) =>
      conditions.map(({ id, source }) => [criterion, `\`${id}\``, source.document, source.section]),
    ),
  );
  return [...new Map(rows.map((row) => [row.join(), row])).values()];
}

function figuresIn(part, place = "") {
  if (typeof part !== "object") return [];
  if ("source" in part) return [[place, part]];
  return Object.entries(part).flatMap(([key, inner]) => figuresIn(inner, `${place}/${key}`));
}
