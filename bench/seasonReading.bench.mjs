// Why: ten thousand plans are read as often as somebody asks about a season, each anew. What that costs beside a bare reader of YAML, and what one calendar of all costs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolvePlanOrThrow } from "@piiri/core";
import { toCalendarOrThrow, toSeasonCalendar } from "@piiri/core/ical";
import { fi } from "@piiri/core/locale/fi";
import { goodPlanKinds, goodPlans } from "@piiri/core/rule-examples";
import { mediansOf, printRatios, processorTime } from "./measure.mjs";

const count = Number(process.env.PIIRI_PLANS ?? 2000);
const piiri = fileURLToPath(new URL("../packages/cli/bin/piiri.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "piiri-season-"));

const groups = Array.from({ length: count }, (_, number) =>
  resolvePlanOrThrow({ ...goodPlans[goodPlanKinds[number % goodPlanKinds.length]], id: `group-${number}` }, undefined, {
    today: "2027-01-10",
  }),
);
const view = "public";
const calendars = await mediansOf({
  "each group's own calendar": () => groups.map((group) => toCalendarOrThrow(group, fi, { view })).join("").length,
  "one calendar of all": () => toSeasonCalendar(groups, fi, { view }).length,
});
console.log(`${count} groups`);
printRatios(calendars, "each group's own calendar");

/** Reads the same files and does nothing else. */
const bareReading = `
  import { load } from ${JSON.stringify(import.meta.resolve("js-yaml"))};
  import { readdirSync, readFileSync } from "node:fs";
  for (const name of readdirSync(process.argv[1])) load(readFileSync(process.argv[1] + "/" + name, "utf8"));`;

try {
  const names = ["closed-group", "open-meetings", "single-event", "local-group"];
  const texts = names.map((name) => readFileSync(new URL(`../examples/plans/${name}.yaml`, import.meta.url), "utf8"));
  for (let number = 0; number < count; number += 1) {
    const text = texts[number % texts.length].replace(/^id: .*$/m, `id: group-${number}`);
    writeFileSync(join(folder, `${number}.yaml`), text);
  }
  const bare = processorTime("--input-type=module", "-e", bareReading, folder);
  const whole = processorTime(piiri, "season", folder, "--to", "2027-03-01");
  console.log(`\n${count} plans, seconds of the processor`);
  printRatios({ "js-yaml alone": bare, "piiri season": whole }, "js-yaml alone");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
