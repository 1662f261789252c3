// Why: what stands behind a group, who leads it and what people do in it change what is asked and advised. What changes is shown by
// asking the library twice, of a plan that says nothing of it and of the same plan that does; the tables stand between the marks.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  backgrounds,
  guideRules,
  leadings,
  natures,
  parsePlanOrThrow,
  resolvePlanOrThrow,
  reviewGroup,
} from "@piiri/core";
import { lifeOf } from "@piiri/core/lifecycle";
import { en } from "@piiri/core/locale/en";
import { fi } from "@piiri/core/locale/fi";
import { sv } from "@piiri/core/locale/sv";
import { readiness } from "@piiri/core/readiness";
import { goodPlans } from "@piiri/core/rule-examples";
import { timeline } from "@piiri/core/timeline";
import { root } from "../workspace.mjs";

const [started, later, horizon] = ["2027-01-10", "2027-06-01", "2028-12-31"];

const pages = [
  {
    path: "docs/life-of-a-group.md",
    catalogue: en,
    head: ["the plan says", "what is no longer asked", "what is asked or advised besides"],
    nothing: "–",
    inReview: "check",
    inReadiness: "readiness",
    inTimeline: "task",
    inCommitments: "commitment",
    inLife: "life",
    leads: "leads",
  },
  {
    path: "docs/fi/ryhman-elama.md",
    catalogue: fi,
    head: ["suunnitelmassa lukee", "mitä ei enää kysytä", "mitä kysytään tai neuvotaan lisäksi"],
    nothing: "–",
    inReview: "tarkistus",
    inReadiness: "valmius",
    inTimeline: "tehtävä",
    inCommitments: "sitoumus",
    inLife: "elämä",
    leads: "vetää",
  },
  {
    path: "docs/sv/gruppens-liv.md",
    catalogue: sv,
    head: ["i planen står", "vad som inte längre frågas", "vad som frågas eller råds dessutom"],
    nothing: "–",
    inReview: "granskning",
    inReadiness: "redo",
    inTimeline: "uppgift",
    inCommitments: "åtagande",
    inLife: "liv",
    leads: "leder",
  },
];

/** A plan that leaves everything open, so that all that is asked is told; without an end. */
const {
  people: _people,
  lifecycle: _life,
  registration: _registration,
  publicity: _publicity,
  ...rest
} = goodPlans["local-group"];
const { organisation: _year, feedback: _feedback, ethics: _ethics, groundRules: _rules, membership: _, ...bare } = rest;
const sessions = { lecture: { added: { date: "2027-02-10" }, agenda: [{ parts: ["expert"], minutes: 120 }] } };

/** What has happened, from a group that is only being started to one that looks back. */
const lives = [
  {},
  {},
  { lifecycle: { acquaintedOn: "2027-02-16" }, ethics: { confidentialityAgreedOn: "2027-01-19" } },
  { lifecycle: { goalsAgreedOn: "2027-03-02" }, groundRules: { agreedOn: "2027-03-02" } },
  { lifecycle: { evaluations: [{ on: "2027-05-04" }] } },
];

/** Where a group meets changes what is asked of it too. */
const venues = ["in-person", "online"];

/** The same group at each stage of its life. */
function groupsOf(lifecycle, kind) {
  const people = { facilitators: [{ id: "one", name: "Example" }] };
  let plan = { ...bare, venue: { kind }, people, sessions, lifecycle };
  return lives.map((happened, index) => {
    plan = { ...plan, ...happened, lifecycle: { ...plan.lifecycle, ...happened.lifecycle } };
    const group = resolvePlanOrThrow(parsePlanOrThrow(structuredClone(plan)), undefined, { horizon });
    return { group, today: index === 0 ? started : later };
  });
}

const statements = [
  ...backgrounds.map((background) => [`background: ${background}`, { background }]),
  ...leadings.map((leading) => [`leading: ${leading}`, { leading }]),
  ...natures.map((nature) => [`nature: [${nature}]`, { nature: [nature] }]),
];

export function generate() {
  return Object.fromEntries(pages.map((page) => [page.path, pageOf(page)]));
}

function pageOf(page) {
  const usual = venues.map((venue) => told({}, venue, page));
  const rows = statements.map(([name, lifecycle]) => {
    const own = venues.map((venue) => told(lifecycle, venue, page));
    const beyond = (some, others) =>
      new Set(some.flatMap((each, index) => [...each].filter((text) => !others[index].has(text))));
    const [gone, added] = [[...beyond(usual, own)], [...beyond(own, usual)]];
    return [`\`${name}\``, gone.join("<br>") || page.nothing, added.join("<br>") || page.nothing];
  });
  const table = [page.head, page.head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
  const text = readFileSync(join(root, page.path), "utf8");
  const marks = /(<!-- kinds -->\n)[\s\S]*?(<!-- \/kinds -->)/;
  if (!marks.test(text)) throw new Error(`${page.path}: <!-- kinds --> is missing`);
  return text.replace(marks, (_, begin, end) => `${begin}\n${table}\n\n${end}`);
}

/** Everything that the library asks and advises of a group, as one set of short texts. */
function told(lifecycle, venue, { catalogue, inReview, inReadiness, inTimeline, inCommitments, inLife, leads }) {
  const { findings, readiness: ready, timeline: tasks, ethics, life: texts } = catalogue;
  const all = groupsOf(lifecycle, venue).flatMap(({ group, today }) => {
    const life = lifeOf(group, { today });
    return [
      ...reviewGroup({ ...group, stage: "published" }, { rules: guideRules }).map(
        ({ ruleId }) => `${inReview}: ${plain(findings[ruleId].title)} (\`${ruleId}\`)`,
      ),
      ...readiness(group, { rules: guideRules }).criteria.flatMap(({ conditions }) =>
        conditions.map(({ id }) => `${inReadiness}: ${plain(ready.conditions[id])}`),
      ),
      ...timeline(group, { today }).map(({ kind }) => `${inTimeline}: ${plain(tasks.tasks[kind])}`),
      ...group.ethics.commitments.map((each) => `${inCommitments}: ${plain(ethics.commitments[each])}`),
      ...life.asks.map(({ ask, of }) => `${inLife}, ${texts.asked[of]}: ${plain(texts.asks[ask])}`),
      ...life.leaders.map((leader) => `${leads}: ${texts.leaders[leader]}`),
    ];
  });
  return new Set(all);
}

/** A sentence as a part of a row: without its end. */
function plain(sentence) {
  return sentence.replace(/\.$/, "").replaceAll("|", "/");
}
