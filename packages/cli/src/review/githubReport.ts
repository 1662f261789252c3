import { type Severity, tellSources } from "@piiri/core";
import type { Position } from "@piiri/core/yaml/usual";
import { ruleTitle } from "../rules/ruleTitle.js";
import type { CommandWords } from "../texts/words.js";
import type { Checked } from "./reviewPlan.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * The review as GitHub Actions reads it from a log, to show each finding beside its line.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubReport(checked: readonly Checked[]): string {
  return checked
    .flatMap((one) =>
      one.match(
        ({ file, words, findings }) =>
          findings.map(({ ruleId, severity, message, position, sources }) => {
            const title = `${words.catalogue.severities[severity]}: ${ruleTitle(ruleId, words)}`;
            const said = `${message} (${tellSources(sources, words.catalogue)})`;
            return command(commands[severity], file, position, title, said);
          }),
        ({ file, words, problems }) =>
          problems.map(({ position, message }) => command("error", file, position, titleOf(words), message)),
      ),
    )
    .map((line) => `${line}\n`)
    .join("");
}

function titleOf({ catalogue }: CommandWords): string {
  return catalogue.severities.error;
}

function command(name: string, file: string, { line, column }: Position, title: string, message: string): string {
  // Standard input is no file that a line could be shown in.
  const place = file === "-" ? {} : { file, line, col: column };
  const properties = Object.entries({ ...place, title }).map(([key, value]) => `${key}=${escapedProperty(`${value}`)}`);
  return `::${name} ${properties.join(",")}::${escaped(message)}`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
