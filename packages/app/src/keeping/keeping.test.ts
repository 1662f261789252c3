import { describe, expect, it } from "vitest";
import { askWorkshop } from "../asking/askWorkshop.js";
import { type Desk, makeDesk } from "../desk/desk.js";
import { opened, openedExample } from "../desk/openPlan.js";
import { type Draft, type DraftStore, keptDays } from "./draft.js";
import { type Keeping, makeKeeping } from "./keeping.js";

/** Work is never answered: what is kept does not wait for it. */
const silent = askWorkshop(() => ({ send: () => {}, end: () => {} }));

const day = 86_400_000;

/** A browser with its storage, in which a page can be opened again and again. */
function browser() {
  let isOwn = false;
  const kept = new Map<string, Draft>();
  let clock = Date.UTC(2027, 0, 4);
  let made = 0;

  /** A tab remembers by itself which draft lies open in it. */
  function openTab() {
    let here: string | undefined;
    const store: DraftStore = {
      isOwn: () => isOwn,
      setOwn: () => {
        isOwn = true;
      },
      all: async () => await Promise.resolve([...kept.values()]),
      put: async (draft) => void (await Promise.resolve(kept.set(draft.id, structuredClone(draft)))),
      remove: async (id) => void (await Promise.resolve(kept.delete(id))),
      openHere: () => here,
      setOpenHere: (id) => {
        here = id;
      },
      forget: async () => {
        isOwn = false;
        here = undefined;
        await Promise.resolve(kept.clear());
      },
      onForgotten: () => () => {},
    };
    return {
      /** The page is loaded in this tab, for the first time or anew. */
      load: async (): Promise<{ readonly desk: Desk; readonly keeping: Keeping }> => {
        const desk = makeDesk(silent, silent, "en", { today: () => "2027-01-04", now: () => "2027-01-04T10:00:00Z" });
        const newId = () => {
          made += 1;
          return `draft-${made}`;
        };
        const keeping = makeKeeping(desk, store, { moment: () => clock, newId });
        await keeping.begin();
        await settled();
        return { desk, keeping };
      },
    };
  }
  return {
    openTab,
    kept,
    pass: (time: number) => {
      clock += time;
    },
  };
}

/** What was begun without being waited for is done. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}

const before = "title: A\n";
const after = "title: B\n";

describe("keeping plans in the browser", () => {
  it("keeps nothing before she said that the computer is her own, and warns instead", async () => {
    const { openTab, kept } = browser();
    const { desk, keeping } = await openTab().load();
    desk.open(opened("a.yaml", before));
    desk.write(after, "title");
    await settled();
    expect(kept.size).toBe(0);
    expect(keeping.wouldLose()).toBe(true);
    keeping.remember();
    await settled();
    expect([...kept.values()].map(({ plan }) => plan.text)).toEqual([after]);
    expect(keeping.wouldLose()).toBe(false);
  });

  it("a page that is loaded anew has the plan with its steps back", async () => {
    const tab = browser().openTab();
    const first = await tab.load();
    first.keeping.remember();
    first.desk.open(opened("a.yaml", before, before));
    first.desk.write(after, "title");
    await settled();
    const { desk } = await tab.load();
    expect(desk.plan.value).toMatchObject({ text: after, saved: before, past: [{ text: before, name: "title" }] });
    desk.undo();
    expect(desk.plan.value?.text).toBe(before);
  });

  it("another tab takes nothing up by itself, and offers it, the latest first", async () => {
    const { openTab, pass } = browser();
    const first = await openTab().load();
    first.keeping.remember();
    first.desk.open(opened("a.yaml", before));
    await settled();
    first.desk.close();
    pass(day);
    first.desk.open(opened("b.yaml", after));
    await settled();
    const { desk, keeping } = await openTab().load();
    expect(desk.plan.value).toBeUndefined();
    expect(keeping.drafts.value.map(({ plan }) => plan.fileName)).toEqual(["b.yaml", "a.yaml"]);
  });

  it("two tabs with the same draft write over nothing of each other", async () => {
    const { openTab, kept } = browser();
    const one = await openTab().load();
    one.keeping.remember();
    one.desk.open(opened("a.yaml", before));
    await settled();
    const other = await openTab().load();
    const [draft] = other.keeping.drafts.value;
    if (draft === undefined) throw new Error("no draft is offered");
    Object.assign(other.desk, { goTo: () => undefined });
    await other.keeping.reopen(draft);
    other.desk.write("title: other\n", "title");
    one.desk.write("title: one\n", "title");
    await settled();
    expect([...kept.values()].map(({ plan }) => plan.text).sort()).toEqual(["title: one\n", "title: other\n"]);
  });

  it(`is forgotten when nobody touched it for ${keptDays} days, not before`, async () => {
    const { openTab, kept, pass } = browser();
    const { desk, keeping } = await openTab().load();
    keeping.remember();
    desk.open(opened("a.yaml", before));
    await settled();
    pass(keptDays * day - 1);
    expect((await openTab().load()).keeping.drafts.value).toHaveLength(1);
    pass(1);
    expect((await openTab().load()).keeping.drafts.value).toHaveLength(0);
    expect(kept.size).toBe(0);
  });

  it("forgets everything in one press, and nothing comes back with the next change", async () => {
    const { openTab, kept } = browser();
    const { desk, keeping } = await openTab().load();
    keeping.remember();
    desk.open(opened("a.yaml", before));
    desk.write(after, "title");
    await keeping.forget();
    desk.write(before, "title");
    await settled();
    expect(kept.size).toBe(0);
    expect(keeping.isOwn.value).toBe(false);
    expect((await openTab().load()).keeping.isOwn.value).toBe(false);
  });

  it("an example is no work of hers before she changes it", async () => {
    const { openTab, kept } = browser();
    const { desk, keeping } = await openTab().load();
    keeping.remember();
    desk.open(openedExample("a.yaml", before));
    await settled();
    expect(kept.size).toBe(0);
    desk.write(after, "title");
    await settled();
    expect(kept.size).toBe(1);
  });
});
