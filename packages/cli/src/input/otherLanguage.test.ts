import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";

const plan = (language: string) => `format: closed-group
id: walkers
language: ${language}
title: Leben mit Schmerzen
publicName: Selbsthilfegruppe
organiser: { name: Beispielverein, domain: example.org }
schedule: { start: 2027-03-02, time: 18:00 }
`;

test.each([
  ["en", "The group's language is de-AT, and Piiri has no texts in it. The texts are in English now."],
  ["fi", "Ryhmän kieli on de-AT, ja sillä kielellä Piirillä ei ole tekstejä. Tekstit ovat nyt suomeksi."],
  ["sv", "Gruppens språk är de-AT, och på det språket har Piiri inga texter. Texterna är nu på svenska."],
])("a language that is not ours is told, and the system's stands in (%s)", async (system, sentence) => {
  const told = await callPiiri(["sessions", "-"], {
    input: plan("de-AT"),
    environment: { LANG: `${system}_FI.UTF-8` },
  });
  expect(told.exitCode).toBe(0);
  expect(told.stderr).toContain(sentence);
});

test.each([
  ["sv-FI", []],
  ["SV", []],
  ["de", ["--language", "fi"]],
])("nothing is told of %s %j: it is spoken, or another was asked for", async (language, options) => {
  const told = await callPiiri(["sessions", "-", ...options], { input: plan(language), environment: { LANG: "en" } });
  expect(told).toMatchObject({ exitCode: 0, stderr: "" });
});

test("what is no language's tag is a problem of the plan", async () => {
  const told = await callPiiri(["sessions", "-"], { input: plan("deutsch_AT"), environment: { LANG: "en" } });
  expect(told.exitCode).toBe(2);
  expect(told.stderr).toContain("This is no tag of a language.");
});
