import { planSchemaId, profileSchemaId } from "@piiri/core";
import { associationSchemaId } from "@piiri/core/association";
import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";

test.each([
  [[], planSchemaId],
  [["plan"], planSchemaId],
  [["profile"], profileSchemaId],
  [["association"], associationSchemaId],
])("schema %j", async (words, id) => {
  const { stdout, exitCode } = await callPiiri(["schema", ...words]);
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: id });
});
