import fc from "fast-check";
import { expect, it } from "vitest";
import { askWorkshop } from "../asking/askWorkshop.js";
import { change } from "../workshop/change.js";
import { type Desk, makeDesk } from "./desk.js";
import { opened } from "./openPlan.js";

/** A desk whose worker answers when it is let to, in the order in which it was asked. */
function deskWithSlowWorker() {
  const answers: (() => void)[] = [];
  const asking = askWorkshop((answered) => ({
    send: ({ number, work, request }) => {
      if (work === "change") answers.push(() => answered({ number, value: change(request as never) }));
    },
    end: () => {},
  }));
  const desk = makeDesk(asking, asking, "en", { today: () => "2027-01-04", now: () => "2027-01-04T10:00:00Z" });
  return { desk, answer: () => answers.shift()?.() };
}

/** What was begun without being waited for is done. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

type Press = "answer" | "undo" | "redo" | "write" | "close" | "open";

function press(desk: Desk, what: Press, number: number): void {
  const presses = {
    answer: () => void desk.change([{ path: "/title", value: `Group ${number}` }], `answer ${number}`),
    undo: desk.undo,
    redo: desk.redo,
    write: () => desk.write(`title: Written ${number}\n`, `write ${number}`),
    close: desk.close,
    open: () => desk.open(opened(`${number}.yaml`, `title: Opened ${number}\n`)),
  };
  presses[what]();
}

it("comes to the same plan however late its worker answers", async () => {
  const presses = fc.array(
    fc.record({
      what: fc.constantFrom<Press>("answer", "answer", "undo", "redo", "write", "close", "open"),
      answers: fc.nat({ max: 2 }),
    }),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(presses, async (all) => {
      const prompt = deskWithSlowWorker();
      const slow = deskWithSlowWorker();
      for (const { desk } of [prompt, slow]) press(desk, "open", 0);
      for (const [index, { what, answers }] of all.entries()) {
        press(prompt.desk, what, index + 1);
        await turns();
        prompt.answer();
        await turns();
        press(slow.desk, what, index + 1);
        for (let given = 0; given < answers; given += 1) {
          await turns();
          slow.answer();
        }
      }
      for (const _ of all) {
        await turns();
        slow.answer();
      }
      await slow.desk.settled();
      expect(slow.desk.plan.value).toEqual(prompt.desk.plan.value);
      expect(slow.desk.changing.value).toBe(0);
    }),
  );
});

it("is settled when the answer given last stands in the plan", async () => {
  const { desk, answer } = deskWithSlowWorker();
  desk.open(opened("plan.yaml", "title: One\n", "title: One\n"));
  void desk.change([{ path: "/title", value: "Two" }], "title");
  const settled = desk.settled().then(() => desk.plan.value?.text);
  await turns();
  answer();
  expect(await settled).toBe("title: Two\n");
});
