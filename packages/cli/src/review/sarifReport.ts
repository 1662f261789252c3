import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { type AnyRule, type Profile, ruleSources, type Severity, tellSources } from "@piiri/core";
import type { Position } from "@piiri/core/yaml/usual";
import type { Location, Log, ReportingDescriptor, Result } from "sarif";
import type { Invocation } from "../invocation.js";
import { rulesOf } from "../rules/rulesOf.js";
import { ruleTitle } from "../rules/ruleTitle.js";
import type { CommandWords } from "../texts/words.js";
import type { Checked } from "./reviewPlan.js";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, Result.level>;

/**
 * The review as SARIF 2.1.0, which code scanning and editors read. What is wrong with a file is told as a result too,
 * under the problem's code.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifReport(
  checked: readonly Checked[],
  { words, own, profile, host }: Pick<Invocation, "host" | "own" | "profile" | "words">,
): Log {
  const rules = rulesOf({ own });
  const driver = {
    name: "Piiri",
    version: host.version(),
    language: words.language,
    rules: rules.map(describedIn(words, profile)),
  };
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results: checked.flatMap(resultsIn(indexes)) }],
  };
}

function describedIn(words: CommandWords, profile: Profile): (rule: AnyRule) => ReportingDescriptor {
  return (rule) => {
    const { id } = rule;
    const title = ruleTitle(id, words);
    const source = tellSources(ruleSources(rule, profile), words.catalogue);
    return { id, shortDescription: { text: title }, help: { text: `${title} ${source}. piiri rules ${id}` } };
  };
}

function resultsIn(indexes: ReadonlyMap<string, number>): (checked: Checked) => readonly Result[] {
  return (checked) =>
    checked.match(
      ({ file, words, findings }): readonly Result[] =>
        findings.map(({ ruleId, severity, message, position, path, sources }) => ({
          ruleId,
          ruleIndex: indexes.get(ruleId) ?? -1,
          level: levels[severity],
          message: { text: message },
          locations: [location(file, position, path)],
          properties: { source: sources[0], sources, advice: tellSources(sources, words.catalogue) },
        })),
      ({ file, problems }) =>
        problems.map(({ code, message, position, path }) => ({
          ruleId: `problem/${code}`,
          level: "error",
          message: { text: message },
          locations: [location(file, position, path)],
        })),
    );
}

function location(file: string, { line, column, endLine, endColumn }: Position, path: string): Location {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return {
    physicalLocation: { artifactLocation: { uri: address(file) }, region },
    ...(path !== "" && { logicalLocations: [{ fullyQualifiedName: path }] }),
  };
}

/** Relative where the file was named so, so that whoever reads it finds it in their own copy. */
function address(file: string): string {
  if (file === "-") return "stdin";
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(/[\\/]/).map(encodeURIComponent).join("/");
}
