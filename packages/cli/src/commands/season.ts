import { readdir, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Language, LocalDate } from "@piiri/core";
import type { LeftOut } from "@piiri/core/report";
import { Option } from "commander";
import type { FaultyFile } from "../input/faultyFile.js";
import { loadAssociation } from "../input/loadAssociation.js";
import { requirePlan } from "../input/loadPlan.js";
import { problemReport, quoted } from "../input/problemReport.js";
import type { Invocation } from "../invocation.js";
import { deliver } from "../output/deliver.js";
import { deliverLegibly, refuseOnTerminal } from "../output/pages.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { diffSeason } from "../season/diffSeason.js";
import { loadSeason, type OfSeason } from "../season/loadSeason.js";
import {
  type SeasonFormat,
  type SeasonPurpose,
  seasonFormats,
  seasonPurposes,
  usualPurpose,
} from "../season/seasonPurpose.js";
import type { FileBeside, SeasonLook, SeasonView } from "../season/seasonView.js";
import { seasonViews } from "../season/seasonViews.js";
import type { SeasonCommandTexts } from "../season/texts.js";
import { type CommandWords, spokenLanguage, textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { date, oneOf } from "../usage/values.js";

interface Options {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly for?: SeasonPurpose;
  readonly format?: SeasonFormat;
  readonly suggest?: string;
  readonly people?: string;
  readonly rooms?: string;
  readonly site?: string;
}

export const declareSeason: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.season;
  const { date: day } = help.values;
  command
    .argument(`<${help.places}>`, takes.places)
    .option(`--from <${day}>`, takes.from, date("--from", words))
    .option(`--to <${day}>`, takes.to, date("--to", words))
    .option(`--for <${seasonPurposes.join("|")}>`, takes.for, oneOf("--for", seasonPurposes, words))
    .option(`--format <${seasonFormats.join("|")}>`, takes.format, oneOf("--format", seasonFormats, words))
    .option(`--suggest <${help.plan}>`, takes.suggest)
    .option(`--people <${help.values.file}>`, takes.people)
    .option(`--rooms <${help.values.file}>`, takes.rooms)
    .option(`--site <${help.values.link}>`, takes.site)
    .addOption(new Option("--fresh").hideHelp())
    .action(prepare(season));
};

async function season(invocation: Invocation, places: readonly string[], given: Options): Promise<ExitCode> {
  const { words } = invocation;
  const { from, to } = given;
  const texts = await textsOf("season", words.language);
  const [first, old, now, ...more] = places;
  if (first === "diff" && old !== undefined && now !== undefined && more.length === 0) {
    if (Object.keys(given).some((name) => name !== "fresh"))
      throw new Refusal(texts.diff.alone, { help: "piiri season" });
    return await diffSeason(invocation, old, now);
  }
  if (from !== undefined && to !== undefined && to < from) throw new Refusal(texts.endsBeforeItBegins);
  const { people } = await loadAssociation(invocation, given.people);
  const rooms = given.rooms === undefined ? undefined : (await loadAssociation(invocation, given.rooms)).rooms;
  const view = await viewOf(
    { invocation, from, to, site: siteOf(invocation, given, texts), people, rooms },
    given,
    texts,
  );
  const seen = await lookAt(view, invocation, places, given, texts);
  if (seen.others > 0) invocation.tell(texts.others(seen.others));
  if (seen.groups === 0 && seen.faulty.length === 0) throw new Refusal(texts.noPlans(places, seen.others));
  const ownWords = await wordsOf(invocation, seen.languages);
  const give = async () => {
    // A calendar's lines end as calendars' lines do, wherever it is shown.
    const hand = wanted(given, invocation.options.json === true).format === "ics" ? deliver : deliverLegibly;
    const result = await view.result(ownWords, leftOut(seen));
    const beside = filesBeside(invocation, (await view.beside?.(ownWords)) ?? []);
    await keepOthersBeside(invocation, beside);
    await hand(invocation, result, ownWords.texts.commands.season.written);
    await writeBeside(invocation, beside, texts);
  };
  const again = ["piiri season", ...places.map(quoted)].join(" ");
  if (seen.faulty.length > 0) return await refuse({ ...invocation, again }, seen, give, texts);
  await give();
  return 0;
}

/** Where the result will lie on the web: said of the page on which people look for a group, whose calendars are files beside it. */
function siteOf({ options }: Invocation, given: Options, texts: SeasonCommandTexts): string | undefined {
  const { site } = given;
  if (site === undefined) return undefined;
  const { purpose, format } = wanted(given, options.json === true);
  const isToFile = options.output !== undefined && options.output !== "-";
  if (!isFolderOnWeb(site) || purpose !== "public" || format !== "html" || !isToFile) {
    throw new Refusal(texts.siteNeeds, { help: "piiri season" });
  }
  return site;
}

/** Not a page within it, nor what is asked of one; and no password, which everyone would read in the addresses of calendars. */
function isFolderOnWeb(site: string): boolean {
  if (!site.startsWith("https://") || !URL.canParse(site)) return false;
  const { username, password, pathname } = new URL(site);
  return username === "" && password === "" && !/[?#]/.test(site) && !/\.html?$/i.test(pathname);
}

/** Files beside the result, by where they lie. */
function filesBeside({ options: { output } }: Invocation, files: readonly FileBeside[]): readonly FileBeside[] {
  const folder = dirname(output ?? ".");
  return files.map(({ name, content }) => ({ name: join(folder, name), content }));
}

/** Before the first file is written: a page whose calendars are somebody else's files would be worse than none. */
async function keepOthersBeside(invocation: Invocation, files: readonly FileBeside[]): Promise<void> {
  if (files.length === 0) return;
  const { keepOthers } = await import("../output/ownOutputs.js");
  for (const { name, content } of files) await keepOthers(invocation, name, content);
}

async function writeBeside(
  invocation: Invocation,
  files: readonly FileBeside[],
  texts: SeasonCommandTexts,
): Promise<void> {
  if (files.length === 0) return;
  const { writeOutput } = await import("../output/ownOutputs.js");
  for (const { name, content } of files) await writeOutput(invocation, name, content);
  invocation.tell(texts.beside(files.length));
  const older = await calendarsOfBefore(files);
  if (older.length > 0) invocation.tell(texts.older(older));
}

/** Calendars in the folder of groups that are not on the page: whoever has subscribed to one still reads it. */
async function calendarsOfBefore(files: readonly FileBeside[]): Promise<readonly string[]> {
  const now = new Set(files.map(({ name }) => basename(name)));
  const [folder = "."] = files.map(({ name }) => dirname(name));
  const there = await readdir(folder);
  return there.filter((name) => /^[a-z0-9-]+\.[a-z0-9.-]+\.ics$/.test(name) && !now.has(name)).sort();
}

/** The way of looking that was asked for; its form, what it is for, and that they go together are told before anything is read. */
async function viewOf(look: SeasonLook, given: Options, texts: SeasonCommandTexts): Promise<SeasonView> {
  const { invocation } = look;
  const { purpose, format } = wanted(given, invocation.options.json === true);
  refuseOnTerminal(invocation, format);
  if (given.suggest !== undefined) return await suggesting(look, given.suggest, format, texts);
  const makeView = await seasonViews[purpose][format]?.();
  if (makeView === undefined) {
    throw new Refusal(texts.formatsOf(purpose, Object.keys(seasonViews[purpose])), { help: "piiri season" });
  }
  return await makeView(look);
}

async function suggesting(
  look: SeasonLook,
  file: string,
  format: SeasonFormat,
  texts: SeasonCommandTexts,
): Promise<SeasonView> {
  const { suggestionFormats, suggestionsIn } = await import("../season/suggestionView.js");
  const known = suggestionFormats.find((one) => one === format);
  if (known === undefined) {
    throw new Refusal(texts.formatsOf("planning", suggestionFormats), { help: "piiri season" });
  }
  if ((look.from === undefined) !== (look.to === undefined)) throw new Refusal(texts.bothDays);
  const { group } = await requirePlan(look.invocation, file, look.to === undefined ? {} : { horizon: look.to });
  return suggestionsIn(known, group, look);
}

/** Plans that could not be used, and those that were there already. */
function leftOut({ faulty }: Seen): LeftOut {
  const isTwice = ({ problems }: FaultyFile) => problems.some(({ code }) => code === "same-identity");
  const twice = faulty.filter(isTwice).length;
  return { unreadable: faulty.length - twice, twice };
}

/** What the result is for follows from its form, and its form from what it is for, where only one of them is said. */
function wanted(
  { for: purpose, format }: Options,
  isJson: boolean,
): { readonly purpose: SeasonPurpose; readonly format: SeasonFormat } {
  const written = format ?? (isJson ? "json" : undefined);
  if (purpose === undefined) return { purpose: usualPurpose(written ?? "text"), format: written ?? "text" };
  const [usual = "text"] = Object.keys(seasonViews[purpose]) as SeasonFormat[];
  return { purpose, format: written ?? usual };
}

/** What is known of a season when all of its groups have passed by. */
interface Seen {
  readonly groups: number;
  readonly others: number;
  readonly faulty: readonly FaultyFile[];
  readonly languages: ReadonlySet<Language>;
}

/** Shows each group to the view, once. */
async function lookAt(
  view: SeasonView,
  invocation: Invocation,
  places: readonly string[],
  { to }: Options,
  texts: SeasonCommandTexts,
): Promise<Seen> {
  const count = { group: 0, other: 0, faulty: 0 };
  const faulty: FaultyFile[] = [];
  const languages = new Set<Language>();
  const refuseOutput = await keptFrom(invocation);
  const progress = progressOf(invocation, texts);
  for await (const one of loadSeason(invocation, places, { to, texts })) {
    count[one.kind] += 1;
    progress(count.group + count.other + count.faulty);
    if (one.kind === "faulty") faulty.push(one.faulty);
    if (one.kind !== "group") continue;
    refuseOutput(one);
    languages.add(spokenLanguage(one.group.language) ?? invocation.words.language);
    await view.add(one);
  }
  return { groups: count.group, others: count.other, faulty, languages };
}

/** Refuses to put the result in place of a plan that it is made from. */
async function keptFrom({
  options: { output },
  words,
}: Invocation): Promise<(of: OfSeason & { kind: "group" }) => void> {
  const there =
    output === undefined || output === "-" ? undefined : await stat(output, { bigint: true }).catch(() => undefined);
  return ({ stats }) => {
    if (there === undefined || output === undefined || there.ino === 0n) return;
    if (there.dev === stats.dev && there.ino === stats.ino) throw new Refusal(words.texts.files.isInput(output));
  };
}

const progressEvery = 1000;

/** Tells on a terminal, every second, how many files were read. */
function progressOf({ host, tell }: Invocation, texts: SeasonCommandTexts): (files: number) => void {
  if (!host.errors.isTerminal) return () => undefined;
  let told = host.clock().getTime();
  return (files) => {
    const now = host.clock().getTime();
    if (now - told < progressEvery) return;
    told = now;
    tell(texts.progress(files));
  };
}

/** On a wrong input no file is written; what is on stdout is of the plans that are in order, and what is missing is told. */
async function refuse(
  invocation: Invocation & { readonly again: string },
  { groups, faulty }: Seen,
  give: () => Promise<void>,
  texts: SeasonCommandTexts,
): Promise<ExitCode> {
  const { words, options, tell } = invocation;
  const isToFile = options.output !== undefined && options.output !== "-";
  if (!isToFile && groups > 0) await give();
  tell(problemReport(faulty, invocation, invocation.again));
  if (groups > 0 && !isToFile) tell(texts.leftOut(faulty.length, groups));
  if (options.output !== undefined && isToFile) tell(words.texts.files.notWritten(options.output));
  return 2;
}

async function wordsOf({ options, words }: Invocation, languages: ReadonlySet<Language>): Promise<CommandWords> {
  const [only] = languages;
  return options.language !== undefined || only === undefined || languages.size > 1 ? words : await words.of(only);
}
