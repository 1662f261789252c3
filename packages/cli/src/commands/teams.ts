import {
  type AppliedTeams,
  applyTeamsOrThrow,
  type Channel,
  type DesiredTeams,
  desiredTeams,
  type GraphClient,
  GraphError,
  graphClient,
  makeFoldersOrThrow,
  type ObservedTeams,
  observeTeamsOrThrow,
  planTeams,
  type TeamsOperation,
} from "@piiri/adapters-graph";
import { orThrow } from "@piiri/core";
import type { StateFiles } from "@piiri/core/keeping";
import { type LoadedPlan, requirePlan } from "../input/loadPlan.js";
import type { Invocation } from "../invocation.js";
import { stateOf } from "../keeping/stateOf.js";
import { writeOwnPrivately } from "../messages/writeMessage.js";
import { asJson, deliver } from "../output/deliver.js";
import { keepOthers } from "../output/ownOutputs.js";
import { type ExitCode, Refusal } from "../refusal.js";
import { graphToken } from "../teams/graphToken.js";
import { revealedLinks } from "../teams/revealedLinks.js";
import { sessionFiles } from "../teams/sessionFiles.js";
import { observedIn, seenTeams, writeTeams } from "../teams/teamsState.js";
import type { TeamsTexts } from "../teams/texts.js";
import { textsOf } from "../texts/words.js";
import type { Declare } from "../usage/prepare.js";
import { oneOf } from "../usage/values.js";

const actions = ["plan", "apply", "status"] as const;

/** What Graph answers where a team or a channel is not there. */
const notThere = 404;

interface Options {
  readonly organiser?: string;
  readonly links?: string;
  readonly team?: string;
  readonly channel?: string;
}

export const declareTeams: Declare = (command, words, prepare) => {
  const { help, commands } = words.texts;
  const { takes } = commands.teams;
  command
    .argument(`<${actions.join("|")}>`, takes.action, oneOf(actions.join("|"), actions, words))
    .argument(`<${help.plan}>`, takes.plan)
    .option(`--organiser <${help.values.address}>`, takes.organiser)
    .option(`--links <${help.values.file}>`, takes.links)
    .option("--team <ID>", takes.team)
    .option("--channel <ID>", takes.channel)
    .action(prepare(teams));
};

async function teams(
  invocation: Invocation,
  action: (typeof actions)[number],
  file: string,
  { organiser, links, team, channel }: Options,
): Promise<ExitCode> {
  const loaded = await requirePlan(invocation, file);
  const texts = await textsOf("teams", loaded.words.language);
  const desired = orThrow(desiredTeams(loaded.group, { organiser }), ({ code }) => new Refusal(texts.problems[code]));
  const { facilitators } = loaded.group.people;
  const without = facilitators.filter(({ email }) => email === undefined).map(({ name }) => name);
  if (without.length > 0) invocation.tell(texts.withoutAddress(without));
  const state = stateOf(file, loaded.group);
  const client = clientOf(invocation, texts);
  if ((team === undefined) !== (channel === undefined)) throw new Refusal(texts.bothNeeded);
  const into = team === undefined || channel === undefined ? undefined : { team, channel };
  try {
    if (action === "apply") return await apply(invocation, { loaded, desired, client, state, texts }, { links, into });
    return await show(invocation, action, { loaded, desired, client, state, texts });
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { code, status, graphCode, requestId } = error.problem;
    const details = [status, graphCode, requestId].filter((part) => part !== undefined).join(" ");
    const sentences = [texts.errors[code], ...(details === "" ? [] : [texts.details(details)])];
    throw new Refusal(sentences.join(" "), { exitCode: 3, cause: error });
  }
}

interface Work {
  readonly loaded: LoadedPlan;
  readonly desired: DesiredTeams;
  readonly client: GraphClient | undefined;
  readonly state: StateFiles;
  readonly texts: TeamsTexts;
}

function clientOf(invocation: Invocation, texts: TeamsTexts): GraphClient | undefined {
  const token = graphToken(invocation, texts);
  if (token === undefined) return undefined;
  const { host, tell } = invocation;
  return graphClient({
    token,
    fetch: globalThis.fetch,
    baseUrl: host.environment["PIIRI_GRAPH_URL"],
    onProgress: (done, all) => {
      if (host.errors.isTerminal) tell(texts.progress(done, all));
    },
  });
}

/** What would be done, or what is not as it is to be; without signing in by what was seen last. */
async function show(
  invocation: Invocation,
  action: "plan" | "status",
  { loaded, desired, client, state, texts }: Work,
): Promise<ExitCode> {
  if (client === undefined && action === "status") throw new Refusal(texts.tokenNeeded);
  if (client === undefined) invocation.tell(texts.offline);
  const observed: ObservedTeams =
    client === undefined ? observedIn(await seenTeams(state), desired) : await observeTeamsOrThrow(client, desired);
  const operations = planTeams(desired, observed);
  const told = operations.map((operation) =>
    texts.operation(operation.kind, nameOf(operation, loaded), named(operation, texts)),
  );
  const lines = told.length === 0 ? [action === "plan" ? texts.nothing : texts.asItIsToBe] : told;
  await hand(invocation, invocation.options.json === true ? asJson(operations) : `${lines.join("\n")}\n`);
  return action === "status" && operations.length > 0 ? 1 : 0;
}

async function apply(
  invocation: Invocation,
  { loaded, desired, client, state, texts }: Work,
  { links, into }: { readonly links: string | undefined; readonly into: Channel | undefined },
): Promise<ExitCode> {
  if (client === undefined) throw new Refusal(texts.tokenNeeded);
  await keepOthers(invocation);
  await keepOthers(invocation, links ?? "-");
  // Alone: two at once would make each meeting twice. What was seen before is read first, so that a damaged file stops it here.
  const applied = await state.alone("teams", async () => {
    const before = await seenTeams(state);
    const done = await applyTeamsOrThrow(client, desired);
    await writeTeams(state, done.found, desired, before);
    return done;
  });
  if (links !== undefined && applied.links.size === 0) invocation.tell(texts.noLinks);
  else if (links !== undefined) {
    await writeOwnPrivately(invocation, links, asJson(revealedLinks(applied)));
    invocation.tell(texts.linksWritten(links));
  } else if (applied.links.size > 0) invocation.tell(texts.howToGetLinks);
  const hasFolders = into === undefined || (await folders(invocation, { loaded, desired, client, texts }, into));
  const { done, drift } = applied;
  await hand(
    invocation,
    invocation.options.json === true
      ? asJson({
          done,
          drift: drift.map(({ error, ...each }) => ({ ...each, ...(error && { error: error.message }) })),
        })
      : `${textApplied(applied, loaded, texts).join("\n")}\n`,
  );
  return drift.length > 0 || !hasFolders ? 3 : 0;
}

/** Whether the folders stand in the channel. Where it is not there, the meetings are made all the same, and the way to it is told. */
async function folders(
  invocation: Invocation,
  { loaded, desired, client, texts }: Pick<Work, "loaded" | "desired" | "texts"> & { readonly client: GraphClient },
  into: Channel,
): Promise<boolean> {
  const nameOfFolder = (key: string) => desired.folders.sessions.find(({ session }) => session === key)?.name;
  const files = await sessionFiles(loaded, nameOfFolder);
  try {
    const made = await makeFoldersOrThrow(client, into, desired, files);
    invocation.tell(texts.foldersMade(made.length));
    return true;
  } catch (error) {
    if (!(error instanceof GraphError) || error.status !== notThere) throw error;
    invocation.tell(texts.noChannel);
    return false;
  }
}

function textApplied({ done, drift }: AppliedTeams, loaded: LoadedPlan, texts: TeamsTexts): readonly string[] {
  return [
    done.length === 0 ? texts.nothing : texts.done(done.length),
    ...(drift.length === 0 ? [texts.asItIsToBe] : [texts.driftLead]),
    ...drift.map((each) =>
      texts.drift(
        each.kind,
        nameOf(each, loaded),
        each.changes.map((part) => texts.parts[part] ?? part),
      ),
    ),
  ];
}

async function hand(invocation: Invocation, result: string): Promise<void> {
  await deliver(invocation, result, invocation.spoken().texts.commands.teams.written);
}

function nameOf({ session }: { readonly session: string }, { group, words }: LoadedPlan): string {
  const found = group.sessions.find(({ key }) => key === session);
  return found === undefined ? session : `${session} (${words.catalogue.dates.date(found.local.date)})`;
}

function named(operation: TeamsOperation, texts: TeamsTexts): readonly string[] {
  return "changes" in operation ? operation.changes.map((part) => texts.parts[part] ?? part) : [];
}
