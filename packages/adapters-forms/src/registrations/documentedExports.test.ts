import { readFileSync } from "node:fs";
import type { TimeZone } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import Papa from "papaparse";
import { describe, expect, it, test } from "vitest";
import writeXlsx from "write-excel-file/node";
import { collectRegistrationsOrThrow, readRegistrationsOrThrow } from "../index.js";

const timeZone = "Europe/Helsinki" as TimeZone;

/** One moment, in every row of the table. */
const instant = "2027-02-13T07:12:05Z";

interface Documented {
  readonly tool: string;
  readonly language: string;
  readonly separators: readonly string[];
  readonly times: readonly string[];
}

/** The rows of the table under the heading about files, from the page itself. */
function documentedIn(page: string): readonly Documented[] {
  const text = readFileSync(new URL(`../../../../docs/${page}`, import.meta.url), "utf8");
  const table = /^\| [^\n]* \|\n\|---\|---\|---\|---\|\n((?:\|[^\n]*\|\n)+)/m.exec(text)?.[1] ?? "";
  return table
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [, tool = "", language = "", between = "", times = ""] = line.split("|").map((cell) => cell.trim());
      const codes = [...times.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);
      return { tool, language, separators: between.replaceAll("`", "").split(" "), times: codes };
    });
}

const documented = documentedIn("registrations.md");

/** What each tool writes above and beside the time, the name and the address: several rows, where it has several. */
const written: Readonly<Record<string, Readonly<Record<string, readonly (readonly string[])[]>>>> = {
  "Microsoft Forms": {
    Finnish: [["Tunnus", "Aloitusaika", "Valmistumisaika", "Sähköposti", "Nimi", "Nimesi", "Sähköpostiosoitteesi"]],
    Swedish: [["ID", "Starttid", "Slutförandetid", "E-post", "Namn", "Ditt namn", "Din e-postadress"]],
    English: [["ID", "Start time", "Completion time", "Email", "Name", "Your name", "Your email address"]],
  },
  "Google Forms": {
    Finnish: [["Aikaleima", "Nimi", "Sähköpostiosoite"]],
    Swedish: [["Tidstämpel", "Namn", "E-postadress"]],
    English: [["Timestamp", "Name", "Email address"]],
  },
  SurveyMonkey: {
    Finnish: [
      ["Vastaajan tunnus", "Kerääjän tunnus", "Alkamispäivä", "Päättymispäivä", "IP-osoite", "Yhteystiedot", ""],
      ["", "", "", "", "", "Nimi", "Sähköpostiosoite"],
    ],
    Swedish: [
      ["Respondent-ID", "Insamlar-ID", "Startdatum", "Slutdatum", "IP-adress", "Kontaktuppgifter", ""],
      ["", "", "", "", "", "Namn", "E-postadress"],
    ],
    English: [
      ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Contact information", ""],
      ["", "", "", "", "", "Name", "Email Address"],
    ],
  },
  Webropol: {
    Finnish: [["Vastausaika", "Yhteystiedot:Nimi", "Yhteystiedot:Sähköposti"]],
    Swedish: [["Svarstid", "Kontaktuppgifter:Namn", "Kontaktuppgifter:E-post"]],
    English: [["Response time", "Contact details:Name", "Contact details:Email"]],
  },
  "any other": {
    Finnish: [["Ilmoittautumisaika", "Nimi", "Sähköposti"]],
    Swedish: [["Anmälningstid", "Namn", "E-post"]],
    English: [["Submitted at", "Name", "Email"]],
  },
};

const answers: Readonly<Record<string, (time: string) => readonly string[]>> = {
  "Microsoft Forms": (time) => ["7", time, time, "anonymous", "", "Äiti Example", "one@example.org"],
  SurveyMonkey: (time) => ["118470", "4", time, time, "", "Äiti Example", "one@example.org"],
};

function rowsOf({ tool, language }: Documented, time: string): readonly (readonly string[])[] {
  const answer = answers[tool] ?? ((each: string) => [each, "Äiti Example", "one@example.org"]);
  return [...(written[tool]?.[language] ?? []), answer(time)];
}

async function bytesOf(rows: readonly (readonly string[])[], separator: string): Promise<Uint8Array> {
  if (separator !== "Excel") {
    const delimiter = separator === "tab" ? "\t" : separator;
    return new TextEncoder().encode(Papa.unparse(rows as string[][], { delimiter }));
  }
  const isSerial = (cell: string) => /^\d{5}[.,]\d+$/.test(cell);
  const cells = rows.map((row) =>
    row.map((value) =>
      isSerial(value)
        ? { value: Number(value.replace(",", ".")), type: Number }
        : { value: value === "" ? null : value, type: String },
    ),
  );
  return new Uint8Array(await writeXlsx(cells as never).toBuffer());
}

describe("every row of the table in the documentation", () => {
  it.each(documented.map((row) => [`${row.tool}, ${row.language}`, row] as const))("%s", async (_, row) => {
    expect(row.times.length * row.separators.length).toBeGreaterThan(0);
    for (const time of row.times) {
      for (const separator of row.separators) {
        const bytes = await bytesOf(rowsOf(row, time), separator);
        const { events, rejected, recognised } = await collectRegistrationsOrThrow(
          readRegistrationsOrThrow(bytes, { timeZone }),
        );
        const [event] = events;
        expect([time, separator, rejected, events.length, event?.at]).toEqual([time, separator, [], 1, instant]);
        const { name, email } = event?.person ?? {};
        expect([name && reveal(name), email && reveal(email)]).toEqual(["Äiti Example", "one@example.org"]);
        expect(recognised?.form).toBe(row.tool === "any other" ? "generic" : row.tool);
      }
    }
  });
});

test.each(["fi/ilmoittautumiset.md", "sv/anmalningar.md"])("%s has the same table", (translated) => {
  const figures = (rows: readonly Documented[]) => rows.map(({ separators, times }) => [separators, times]);
  expect(figures(documentedIn(translated))).toEqual(figures(documented));
  expect(documented).toHaveLength(15);
});
