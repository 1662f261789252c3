import { existsSync } from "node:fs";
import type { Command } from "commander";
import type { GlobalOptions } from "../invocation.js";
import { pageFormats } from "../output/pageFormats.js";
import { Refusal } from "../refusal.js";
import type { Texts } from "../texts/texts.js";

type Formats = readonly [string, ...string[]];

/** What a name's ending says of the form; the first is meant where the command has several of them. A page's format is how its files end. */
const formatsByEnding: Readonly<Record<string, Formats>> = {
  ...Object.fromEntries(pageFormats.map((format) => [format, [format]])),
  htm: ["html"],
  md: ["md", "text"],
  markdown: ["md", "text"],
  ics: ["ics"],
  csv: ["csv"],
  svg: ["svg"],
  json: ["json", "schema-org", "linked-events", "meeting-guide", "sarif"],
  jsonld: ["schema-org"],
  sarif: ["sarif"],
  txt: ["text", "github", "md"],
  log: ["text", "github"],
  yaml: ["yaml"],
  yml: ["yaml"],
};

/** What commands without a choice of forms write; the rest of them words for people, and JSON for programs. */
const formatsByCommand: Readonly<Record<string, readonly string[]>> = {
  calendar: ["ics"],
  new: ["yaml", "json"],
  import: ["yaml", "json"],
  page: ["html"],
  schema: ["json"],
  send: ["text", "json"],
  // A folder of messages, whatever it is called.
  messages: [],
};
const wordsOrJson = ["text", "json"];

/** A form that the name of a file asks for, where nothing else does. */
type Asked = { readonly format: string } | { readonly json: true } | undefined;

/**
 * The form that follows from the name after `-o`. A name that says another form than the options, or one that the command
 * does not have, is refused. A name that says nothing, as `page` or `page.old`, leaves all as it was.
 */
export function formatOfName(command: Command, { output, json }: GlobalOptions, texts: Texts): Asked {
  const meant = meantBy(output);
  if (output === undefined || meant === undefined) return undefined;
  const option = command.options.find(({ long }) => long === "--format");
  // The choices stand in the option as a person sees it: `--format <md|html|docx>`.
  const choices = option?.flags.match(/<([^<>]+)>/)?.[1]?.split("|") ?? formatsByCommand[command.name()] ?? wordsOrJson;
  if (choices.length === 0) return undefined;
  const { format: chosen, html } = command.opts<{ readonly format?: string; readonly html?: boolean }>();
  const stated = html === true ? "html" : (chosen ?? (json === true ? "json" : undefined));
  if (stated !== undefined) {
    if (!meant.includes(stated)) throw new Refusal(texts.files.otherFormat(output, stated));
    return undefined;
  }
  const format = meant.find((each) => choices.includes(each));
  if (format === undefined) throw new Refusal(texts.files.noSuchFormat(output, choices));
  if (option !== undefined) return { format };
  return format === "json" && choices.length > 1 ? { json: true } : undefined;
}

function meantBy(name = ""): readonly string[] | undefined {
  const ending = /[^/\\]\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  // A plan that is there already is told of as what it is: what the command reads, or somebody's own.
  if (ending === undefined || (/^ya?ml$/.test(ending) && existsSync(name))) return undefined;
  return formatsByEnding[ending];
}
