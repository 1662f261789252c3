import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answer } from "../workshop/answer.js";
import type { Answered, Asked, Underway } from "../workshop/asked.js";
import { askWorkshop, type OpenPort } from "./askWorkshop.js";

/** Does the work in this very process, one after the other, as a worker does; some of it never. */
function portThat(hangs: (asked: Asked) => boolean) {
  const opened: { ended: boolean }[] = [];
  const open: OpenPort = (answered) => {
    const state = { ended: false };
    opened.push(state);
    let line: Promise<void> = Promise.resolve();
    return {
      send: (asked) => {
        line = line.then(async () => {
          if (hangs(asked)) await new Promise(() => {});
          const done: Answered = await answer(asked);
          if (!state.ended) answered(done);
        });
      },
      end: () => {
        state.ended = true;
      },
    };
  };
  return { open, opened };
}

describe("asking the workshop", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("gives what was worked out", async () => {
    const { open } = portThat(() => false);
    const outcome = await askWorkshop(open).ask("suggestStart", { today: "2027-01-04" });
    expect(outcome).toEqual({ value: { date: "2027-03-09" } });
  });

  it("works nothing out by another practice than the one that was given before, however long that takes to load", async () => {
    const text = JSON.stringify({
      ...{ format: "closed-group", id: "walkers", title: "Walking", publicName: "Peer group" },
      organiser: { name: "Example Association", domain: "example.org" },
      schedule: { start: "2027-03-02", time: "18:00" },
      feedback: { instrument: "ours" },
    });
    const pack = (instruments: string) =>
      `data:text/javascript,${encodeURIComponent(`await null; export const practice = { profile: { name: "A" }, instruments: ${instruments} };`)}`;
    const given = (code: string) =>
      answer({ number: 0, work: "usePractice", request: { code: "", address: code, language: "en" } });
    const look = () => answer({ number: 1, work: "look", request: { text, today: "2027-01-10", language: "en" } });
    void given(pack(`[{ id: "ours" }]`));
    expect(await look()).toMatchObject({ value: { state: "good" } });
    void given(pack("[]"));
    expect(await look()).toMatchObject({ value: { state: "faulty" } });
  });

  it("gives up what takes too long with its worker, and does the rest with another", async () => {
    const { open, opened } = portThat(({ work }) => work === "change");
    const { ask } = askWorkshop(open, 1_000);
    const slow = ask("change", { text: "a: 1", changes: [] });
    const next = ask("suggestStart", { today: "2027-01-04" });
    await vi.advanceTimersByTimeAsync(1_500);
    expect(await slow).toEqual({ problem: "too-long" });
    expect(await next).toEqual({ value: { date: "2027-03-09" } });
    expect(opened.map(({ ended }) => ended)).toEqual([true, false]);
  });

  it("lets work go on that shows a sign of life, and tells how far it is", async () => {
    const told: number[] = [];
    let answered: (answer: Answered | Underway) => void = () => undefined;
    const open: OpenPort = (take) => {
      answered = take;
      return { send: () => undefined, end: () => undefined };
    };
    const done = askWorkshop(open, 1_000).ask("suggestStart", { today: "2027-01-04" }, (rows) => told.push(rows));
    for (const rows of [500, 1000, 1500]) {
      await vi.advanceTimersByTimeAsync(900);
      answered({ number: 1, rows });
    }
    await vi.advanceTimersByTimeAsync(1_100);
    expect(await done).toEqual({ problem: "too-long" });
    expect(told).toEqual([500, 1000, 1500]);
  });

  it("what failed is told as that, and the next is worked out", async () => {
    const { open } = portThat(() => false);
    const { ask } = askWorkshop(open);
    const language = "fi";
    const request = { text: "", today: "no day", language } as const;
    const dates = await ask("dates", {
      ...request,
      text: "format: single-event\nid: a\ntitle: A\npublicName: A\norganiser: { name: E, domain: example.org }\nschedule: { start: 2027-03-02, time: 18:00 }\n",
    });
    expect(dates).toEqual({ problem: "failed" });
    expect(await ask("suggestStart", { today: "2027-01-04" })).toEqual({ value: { date: "2027-03-09" } });
  });

  it("ends with its worker, and is opened anew by whoever asks again", async () => {
    const { open, opened } = portThat(({ work }) => work === "change");
    const { ask, end } = askWorkshop(open, 1_000);
    const slow = ask("change", { text: "a: 1", changes: [] });
    end();
    expect(await ask("suggestStart", { today: "2027-01-04" })).toEqual({ value: { date: "2027-03-09" } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(opened.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await Promise.race([slow, Promise.resolve("nothing")])).toBe("nothing");
  });

  it("ends with its worker, but asks another for what is still wanted", async () => {
    const { open, opened } = portThat(() => opened.length === 1);
    const { ask, end } = askWorkshop(open, 1_000);
    const unwanted = ask("change", { text: "a: 1", changes: [] });
    const wanted = ask("suggestStart", { today: "2027-01-04" });
    end((work) => work === "suggestStart");
    expect(await wanted).toEqual({ value: { date: "2027-03-09" } });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(opened.map(({ ended }) => ended)).toEqual([true, false]);
    expect(await Promise.race([unwanted, Promise.resolve("nothing")])).toBe("nothing");
  });

  it("has time for what is asked anew as if it had not been asked before, and gives it up likewise", async () => {
    const { open, opened } = portThat(() => true);
    const { ask, end } = askWorkshop(open, 1_000);
    const wanted = ask("suggestStart", { today: "2027-01-04" });
    await vi.advanceTimersByTimeAsync(900);
    end(() => true);
    await vi.advanceTimersByTimeAsync(900);
    expect(await Promise.race([wanted, Promise.resolve("nothing")])).toBe("nothing");
    await vi.advanceTimersByTimeAsync(200);
    expect(await wanted).toEqual({ problem: "too-long" });
    expect(opened.map(({ ended }) => ended)).toEqual([true, true]);
  });
});
