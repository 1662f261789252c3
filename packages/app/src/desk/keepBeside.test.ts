import { expect, it } from "vitest";
import { askWorkshop } from "../asking/askWorkshop.js";
import { makeDesk } from "./desk.js";
import { keepBeside } from "./keepBeside.js";

/** Work is never answered: the text does not wait for it. */
const silent = askWorkshop(() => ({ send: () => {}, end: () => {} }));

/** A desk with another place that shows its plan's text. */
function deskBeside() {
  const desk = makeDesk(silent, silent, "en", { today: () => "2027-01-04", now: () => "2027-01-04T10:00:00Z" });
  const shown: (string | undefined)[] = [];
  let write: (text: string) => void = () => {};
  const stop = keepBeside(
    desk,
    {
      shown: (text) => shown.push(text),
      given: (put) => {
        write = put;
      },
    },
    () => "change of the text",
  );
  return { desk, shown, stop, write: (text: string) => write(text) };
}

it("what comes from beside opens a plan, then changes it so that it can be undone, and both sides show the same", () => {
  const { desk, shown, write } = deskBeside();
  write("title: One\n");
  write("title: Two\n");
  expect(desk.plan.value?.text).toBe("title: Two\n");
  expect(desk.plan.value?.past.map(({ name }) => name)).toEqual(["change of the text"]);
  desk.undo();
  desk.close();
  expect(shown).toEqual([undefined, "title: One\n", "title: Two\n", "title: One\n", undefined]);
});

it("after its end nothing is shown any more", () => {
  const { desk, shown, stop, write } = deskBeside();
  stop();
  write("title: One\n");
  expect(desk.plan.value?.text).toBe("title: One\n");
  expect(shown).toEqual([undefined]);
});
