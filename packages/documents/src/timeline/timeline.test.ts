import { arbitraries } from "@piiri/core/testing";
import { lanes, type Task, taskTitle, timeline } from "@piiri/core/timeline";
import * as fc from "fast-check";
import { fromHtml } from "hast-util-from-html";
import { describe, expect, it } from "vitest";
import type { Mark } from "../index.js";
import { timelinePage, timelinePicture, toHtml, toMarkdown, toSvg } from "../index.js";
import { en, fi, sv } from "../words.fixtures.js";

const anyWords = fc.constantFrom(fi, sv, en);
const today = "2027-02-10";

function textsOf(marks: readonly Mark[]): readonly string[] {
  return marks.flatMap((mark) => (mark.kind === "text" ? [mark.text] : []));
}

/** Where each mark lies, from left to right and from top to bottom. */
function placesOf(mark: Mark): readonly (readonly [x: number, y: number])[] {
  if (mark.kind === "line") return [mark.from, mark.to];
  if (mark.kind === "polygon") return mark.points;
  if (mark.kind === "box") {
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height],
    ];
  }
  return [[mark.x, mark.y]];
}

describe("the picture", () => {
  it("has a row for every kind of task, under its lane, and a sign for every task, all within its edges", () => {
    fc.assert(
      fc.property(arbitraries.group(), anyWords, arbitraries.localDate(), (group, words, day) => {
        const tasks = timeline(group, { today: day });
        const { marks, width, height } = timelinePicture(group, tasks, words, day);
        const texts = textsOf(marks);
        const names = words.timeline;
        for (const { kind, lane } of tasks) {
          expect(texts.filter((text) => text === names.tasks[kind])).toHaveLength(1);
          expect(texts).toContain(names.lanes[lane]);
        }
        const shown = lanes.filter((lane) => tasks.some((task) => task.lane === lane)).map((lane) => names.lanes[lane]);
        expect(texts.filter((text) => shown.includes(text))).toEqual(shown);
        const signs = marks.filter(({ kind }) => kind === "polygon" || kind === "circle").length;
        const bars = marks.filter((mark) => mark.kind === "box" && mark.outline !== undefined).length;
        // The legend explains five diamonds, a circle and a bar.
        expect([signs - 6, bars - 1]).toEqual([
          tasks.filter(isPoint).length,
          tasks.filter((task) => !isPoint(task)).length,
        ]);
        const beyond = marks.flatMap(placesOf).filter(([x, y]) => !(x >= 0 && x <= width && y >= 0 && y <= height));
        expect(beyond).toEqual([]);
      }),
    );
  });

  it("goes from left to right with time, and marks what is late and what is done by more than a colour", () => {
    fc.assert(
      fc.property(arbitraries.group(), (group) => {
        const tasks = timeline(group, { today });
        const { marks } = timelinePicture(group, tasks, en, today);
        const late = tasks.filter((task) => task.state === "late" && task.kind !== "session" && isPoint(task)).length;
        expect(textsOf(marks).filter((text) => text === "!")).toHaveLength(late + 1);
        const sessions = marks.flatMap((mark) => (mark.kind === "circle" ? [mark.x] : [])).slice(0, -1);
        expect(sessions).toEqual(sessions.toSorted((one, other) => one - other));
      }),
    );
  });

  it("is one SVG that asks for nothing else, and says in words what it shows", () => {
    fc.assert(
      fc.property(arbitraries.group(), anyWords, (group, words) => {
        const svg = toSvg(timelinePicture(group, timeline(group, { today }), words, today));
        expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="')).toBe(true);
        expect(svg.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/href|url\(|<script|<style|@import/);
        const [root] = fromHtml(svg, { fragment: true, space: "svg" }).children;
        expect(root).toMatchObject({ tagName: "svg", properties: { role: "img" } });
        expect(svg).toMatch(/<title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      }),
    );
  });
});

describe("the page", () => {
  it("tells every task in words, whatever a reader sees of the picture", () => {
    fc.assert(
      fc.property(arbitraries.group(), anyWords, (group, words) => {
        const tasks = timeline(group, { today });
        const page = timelinePage(group, tasks, words, { today });
        const table = page.blocks.find(({ kind }) => kind === "table");
        const rows = table?.kind === "table" ? table.rows : [];
        const names = words.timeline;
        expect(rows.map(([, what, , state]) => [what, state])).toEqual(
          tasks.map((task) => [taskTitle(task, names), names.states[task.state]]),
        );
        expect(toHtml(page)).toContain('role="img"');
        expect(toMarkdown(page)).not.toContain("svg");
      }),
      { numRuns: 20 },
    );
  });
});

function isPoint({ from }: Task): boolean {
  return from === undefined;
}
