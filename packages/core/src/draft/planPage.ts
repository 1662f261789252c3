import { yamlScalar } from "../yaml/index.js";
import { longestComment } from "./limits.js";

/** A YAML page in the making: entries, comments that explain, and entries that a person puts to use by removing a `#`. */
export class PlanPage {
  readonly #lines: string[] = [];

  /** An entry, or the heading of a section where it has no value; the value is written so that it reads back the same. */
  entry(indent: string, name: string, value?: string | number | boolean): this {
    return this.#add(indent, value === undefined ? `${name}:` : `${name}: ${yamlScalar(value)}`);
  }

  /** An entry of a list. */
  item(indent: string, value: string): this {
    return this.#add(indent, `- ${yamlScalar(value)}`);
  }

  /** Entries within each other, as data has them. */
  entries(indent: string, data: object): this {
    for (const [name, value] of Object.entries(data)) {
      if (typeof value === "object" && value !== null) this.entry(indent, name).entries(`${indent}  `, value);
      else if (value !== undefined) this.entry(indent, name, value);
    }
    return this;
  }

  /** Entries that are not in use yet: the `#` touches their text, so that removing it leaves them rightly indented. */
  unused(indent: string, ...entries: readonly string[]): this {
    for (const entry of entries) this.#add(indent, entry.replace(/^ */, "$&#"));
    return this;
  }

  comment(indent: string, text: string): this {
    for (const line of text.split("\n").flatMap((part) => balanced(part, longestComment - indent.length)))
      this.#add(indent, `# ${line}`);
    return this;
  }

  /** A line for machines. */
  directive(text: string): this {
    return this.#add("", `# ${text}`);
  }

  gap(): this {
    return this.#add("", "");
  }

  toString(): string {
    return `${this.#lines.join("\n")}\n`;
  }

  #add(indent: string, text: string): this {
    this.#lines.push(text === "" ? "" : indent + text);
    return this;
  }
}

/** Lines of about the same length, so that no word is left alone on the last. */
function balanced(text: string, most: number): readonly string[] {
  let lines = wrapped(text, most);
  for (let narrower = most - 1; narrower > 0; narrower -= 1) {
    const narrow = wrapped(text, narrower);
    if (narrow.length > lines.length) break;
    lines = narrow;
  }
  return lines;
}

function wrapped(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}
