// Why: ten thousand plans are read as often as somebody asks about a season. What remembering and threads save, and what one calendar of all costs.
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { resolvePlanOrThrow } from "@piiri/core";
import { toCalendarOrThrow, toSeasonCalendar } from "@piiri/core/ical";
import { fi } from "@piiri/core/locale/fi";
import { goodPlanKinds, goodPlans } from "@piiri/core/rule-examples";
import { mediansOf, printRatios } from "./measure.mjs";

const count = Number(process.env.PIIRI_PLANS ?? 2000);
const cli = fileURLToPath(new URL("../packages/cli/", import.meta.url));
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

try {
  const names = ["closed-group", "open-meetings", "single-event", "local-group"];
  const texts = names.map((name) => readFileSync(new URL(`../examples/plans/${name}.yaml`, import.meta.url), "utf8"));
  for (let number = 0; number < count; number += 1) {
    const text = texts[number % texts.length].replace(/^id: .*$/m, `id: group-${number}`);
    writeFileSync(join(folder, `${number}.yaml`), text);
  }
  // So long until what is read may be remembered.
  await new Promise((resolve) => setTimeout(resolve, 2500));
  // The same command without the file that a thread begins in reads everything by itself.
  const alone = join(folder, ".alone");
  cpSync(cli, alone, { recursive: true, filter: (file) => !file.endsWith("planThread.js") });
  const season = (command, ...words) =>
    execFileSync(process.execPath, [join(command, "bin/piiri.js"), "season", folder, "--to", "2027-03-01", ...words], {
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1024 ** 3,
    }).length;
  const measured = await mediansOf(
    {
      "read anew, without threads": () => season(alone, "--fresh"),
      "read anew, with threads": () => season(cli, "--fresh"),
      remembered: () => season(cli),
    },
    3,
  );
  console.log(`\npiiri season, ${count} plans`);
  printRatios(measured, "read anew, without threads");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
