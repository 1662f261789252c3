import type { Locator, Page } from "playwright-core";
import { pressOn, typeDay, typeInto } from "./pressing.js";
import { type exampleNames, fi, stepTo } from "./reader.js";

/** A day on which the whole season is still to come. */
export const today = "2027-01-10T10:00:00+02:00";

/** What it takes, as a person counts it. */
export class Effort {
  clicks = 0;
  fields = 0;

  async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.click();
  }

  async fill(field: Locator, text: string): Promise<void> {
    this.fields += 1;
    await field.fill(text);
    await field.blur();
  }
}

/** What it takes by keys alone. */
export class EffortByKeys extends Effort {
  readonly #page: Page;

  constructor(page: Page) {
    super();
    this.#page = page;
  }

  override async click(what: Locator): Promise<void> {
    this.clicks += 1;
    await what.waitFor();
    const isChoice = await what.evaluate((element) => element.matches("input"));
    await pressOn(this.#page, what, isChoice ? " " : "Enter");
  }

  override async fill(field: Locator, text: string): Promise<void> {
    this.fields += 1;
    const isDay = await field.evaluate((element) => element.matches("[type=date]"));
    await (isDay ? typeDay : typeInto)(this.#page, field, text);
  }
}

/** By mouse or by keys, from nothing to a published plan. */
export async function bringToPublished(page: Page, kind: (typeof exampleNames)[number], effort: Effort): Promise<void> {
  await effort.click(page.getByLabel(fi.begin.formats[kind].name));
  await effort.fill(page.getByLabel(fi.begin.start), "2027-03-02");
  await page.getByText("ti 2.3.2027 klo 18.00").waitFor();
  await effort.fill(page.getByLabel(fi.begin.name), "Arki kivun kanssa");
  await effort.click(page.getByRole("button", { name: fi.begin.make }));
  await page.getByRole("table").first().waitFor();

  await effort.click(stepTo(page, "plan"));
  const ask = (path: keyof typeof fi.plan.questions) => page.getByLabel(fi.plan.questions[path].ask);
  const section = (name: keyof typeof fi.plan.sections) =>
    page.getByRole("navigation", { name: fi.views.plan.title }).getByRole("link", { name: fi.plan.sections[name] });
  await effort.fill(ask("/description"), "Jaetaan kokemuksia.");
  await effort.click(section("who"));
  const people = page.getByRole("group", { name: fi.plan.questions["/people/facilitators"].ask });
  await effort.fill(people.getByLabel(fi.plan.personName).last(), "Maija Esimerkki");
  await people.getByRole("button", { name: fi.plan.removePerson("Maija Esimerkki") }).waitFor();
  await effort.fill(people.getByLabel(fi.plan.personName).last(), "Matti Esimerkki");
  await people.getByRole("button", { name: fi.plan.removePerson("Matti Esimerkki") }).waitFor();
  await effort.click(section("registration"));
  await effort.fill(ask("/registration/privacyNotice"), "https://etela.test/tietosuoja");
  await effort.click(section("association"));
  await effort.fill(ask("/organiser/name"), "Etelän yhdistys");
  await effort.fill(ask("/organiser/domain"), "etela.test");
  await effort.fill(ask("/organiser/email"), "ryhmat@etela.test");

  await effort.click(stepTo(page, "check"));
  await effort.click(page.getByRole("button", { name: fi.check.publish, exact: true }));
  await page.getByRole("button", { name: fi.check.backToDraft }).waitFor();
}
