import { expect, test } from "vitest";
import { callPiiri } from "../testing/callPiiri.js";

test("page: one file that names what it may load, and nothing from elsewhere", async () => {
  const { stdout, exitCode } = await callPiiri(["page"]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^<!doctype html>/);
  expect(stdout).toContain("default-src 'none'");
  expect(stdout).toContain("connect-src 'none'");
  expect(stdout).not.toMatch(/<(?:script|link|img)[^>]*(?:src|href)="(?!data:)/);
});

test("page: JSON is not for it", async () => {
  const { stderr, exitCode } = await callPiiri(["page", "--json"]);
  expect(exitCode).toBe(2);
  expect(stderr).toContain("--json");
});
