import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import { guideProfile, guideRules, ruleSources, type Severity, tellSources } from "@piiri/core";
import type { Position } from "@piiri/core/yaml";
import type { Location, Log, ReportingDescriptor, Result } from "sarif";
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
export function sarifReport(checked: readonly Checked[], words: CommandWords, version: string): Log {
  const driver = { name: "Piiri", version, language: words.language, rules: guideRules.map(describedIn(words)) };
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results: checked.flatMap(results) }],
  };
}

function describedIn(words: CommandWords): (rule: (typeof guideRules)[number]) => ReportingDescriptor {
  return (rule) => {
    const { id } = rule;
    const title = ruleTitle(id, words);
    const source = tellSources(ruleSources(rule, guideProfile), words.catalogue);
    return { id, shortDescription: { text: title }, help: { text: `${title} ${source}. piiri rules ${id}` } };
  };
}

const ruleIndexes = new Map<string, number>(guideRules.map(({ id }, index) => [id, index]));

function results(checked: Checked): readonly Result[] {
  return checked.match(
    ({ file, words, findings }): readonly Result[] =>
      findings.map(({ ruleId, severity, message, position, path, sources }) => ({
        ruleId,
        ruleIndex: ruleIndexes.get(ruleId) ?? -1,
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
