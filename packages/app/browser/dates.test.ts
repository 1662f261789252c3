import { resolvePlanOrThrow } from "@piiri/core";
import { parsePlanText } from "@piiri/core/yaml";
import { expect, it } from "vitest";
import { fi, goTo, openExample, saved } from "./reader.js";
import { pageInTurns } from "./turns.js";

const open = pageInTurns({ timezoneId: "Europe/Helsinki", now: "2027-01-10T10:00:00+02:00" });

it("what follows is seen before an evening is cancelled, held after all or left out, and nothing is changed before", async () => {
  const { page, wrongs, close } = await open();
  await openExample(page);
  await goTo(page, "dates");
  const planned = parsePlanText(await saved(page))._unsafeUnwrap().plan;
  await page
    .getByRole("listitem")
    .getByRole("link", { name: fi.dates.session(2) })
    .first()
    .click();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const preview = page.locator(".preview").filter({ has: page.getByRole("heading", { name: fi.follows.preview }) });

  await press(fi.dates.cancel);
  await preview.getByText(fi.follows.message("session-cancelled", [2])).waitFor();
  await preview.getByText("perutaan", { exact: false }).first().waitFor();
  await press(fi.dates.leaveIt);
  await preview.waitFor({ state: "detached" });
  expect(parsePlanText(await saved(page))._unsafeUnwrap().plan).toEqual(planned);

  await press(fi.dates.cancel);
  await press(fi.dates.doIt);
  await press(fi.dates.hold);
  await preview.getByText("pidetäänkin", { exact: false }).waitFor();
  expect(parsePlanText(await saved(page))._unsafeUnwrap().plan.sessions).toMatchObject({ s2: { cancelled: true } });
  await press(fi.dates.doIt);

  await press(fi.dates.skip);
  await preview.getByText("2. tapaaminen siirtyy", { exact: false }).waitFor();
  await press(fi.dates.doIt);
  await page.getByRole("button", { name: fi.shell.undo(`${fi.dates.skip}, ${fi.dates.session(2)}`) }).waitFor();
  const { schedule, sessions = {} } = parsePlanText(await saved(page))._unsafeUnwrap().plan;
  expect(Object.values(sessions).some(({ cancelled }) => cancelled)).toBe(false);
  expect("skip" in schedule ? schedule.skip : []).toHaveLength(1);
  expect(wrongs).toEqual([]);
  await close();
});

it("an evening is postponed, nobody is asked to come then, and it is given its day once that is known", async () => {
  const { page, wrongs, close } = await open();
  await openExample(page);
  await goTo(page, "dates");
  const link = page
    .getByRole("listitem")
    .getByRole("link", { name: fi.dates.session(2) })
    .first();
  const press = (name: string) => page.getByRole("button", { name, exact: true }).click();
  const preview = page.locator(".preview").filter({ has: page.getByRole("heading", { name: fi.follows.preview }) });
  const second = async () => parsePlanText(await saved(page))._unsafeUnwrap().plan.sessions?.["s2"];
  await link.click();
  await press(fi.dates.postpone);
  await preview.getByText(fi.follows.message("session-postponed", [2])).waitFor();
  await press(fi.dates.doIt);
  await page.getByRole("button", { name: fi.dates.hold, exact: true }).waitFor();
  expect(await second()).toMatchObject({ postponed: true });

  await page.getByLabel(fi.dates.newDate, { exact: true }).fill("2027-03-18");
  await press(fi.dates.giveDate);
  await page.getByRole("button", { name: fi.dates.move, exact: true }).waitFor();
  expect(await second()).toMatchObject({ moved: { date: "2027-03-18" } });
  expect(await second()).not.toHaveProperty("postponed");
  expect(wrongs).toEqual([]);
  await close();
});

it("what is otherwise from an evening on is seen as one thing, and said once in the plan", async () => {
  const { page, wrongs, close } = await open();
  await openExample(page);
  await goTo(page, "dates");
  const { schedule, sessions: was = {} } = parsePlanText(await saved(page))._unsafeUnwrap().plan;
  await page
    .getByRole("listitem")
    .getByRole("link", { name: fi.dates.session(3) })
    .first()
    .click();
  const preview = page.locator(".preview").filter({ has: page.getByRole("heading", { name: fi.follows.preview }) });
  await page.getByRole("combobox", { name: fi.dates.howMany }).selectOption("following");
  await page.getByLabel(fi.dates.newTime, { exact: true }).fill("17:30");
  await page.getByLabel(fi.dates.newDuration, { exact: true }).fill("90");
  await preview.getByText("3. tapaaminen ja seuraavat", { exact: false }).waitFor();
  await preview.getByText(fi.follows.message("session-changed", [3])).waitFor();
  await page.getByRole("button", { name: fi.dates.move, exact: true }).click();
  await page.getByRole("button", { name: fi.shell.undo(`${fi.dates.move}, ${fi.dates.session(3)}`) }).waitFor();
  const after = parsePlanText(await saved(page))._unsafeUnwrap().plan;
  expect(after.schedule).toEqual(schedule);
  expect(after.sessions).toEqual({ ...was, s3: { ...was["s3"], onwards: { time: "17:30", duration: 90 } } });
  expect(wrongs).toEqual([]);
  await close();
});

it("a pause is made before anybody knows its end, and people meet again once they do", async () => {
  const { page, wrongs, close } = await open();
  await openExample(page);
  await goTo(page, "dates");
  const breaks = async () => {
    const { schedule } = parsePlanText(await saved(page))._unsafeUnwrap().plan;
    return "breaks" in schedule ? schedule.breaks : undefined;
  };
  await page.getByText(fi.dates.pause, { exact: true }).click();
  const { sessions } = resolvePlanOrThrow(parsePlanText(await saved(page))._unsafeUnwrap().plan);
  const from = sessions[2]?.local.date ?? "";
  await page.getByLabel(fi.dates.from, { exact: true }).fill(from);
  await page.getByText("lykkääntyvät. Jatkosta", { exact: false }).waitFor();
  await page.getByRole("button", { name: fi.dates.makePause, exact: true }).click();
  await page.getByText(fi.dates.noEnd, { exact: false }).waitFor();
  expect(await breaks()).toEqual([{ from }]);
  await page.getByLabel(fi.dates.goOnFrom, { exact: true }).fill(sessions[4]?.local.date ?? "");
  await page.getByRole("button", { name: fi.dates.goOn, exact: true }).click();
  await page.getByText(fi.dates.noEnd, { exact: false }).waitFor({ state: "detached" });
  expect(await breaks()).toEqual([{ from, to: expect.any(String) }]);
  expect(wrongs).toEqual([]);
  await close();
});
