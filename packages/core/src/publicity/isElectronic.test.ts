import { expect, test } from "vitest";
import { channels } from "../plan/index.js";
import { isElectronic } from "./isElectronic.js";

test("channels on which one can follow a link at once are electronic", () => {
  expect(channels.filter(isElectronic)).toEqual([
    "web-page",
    "newsletter",
    "e-mail",
    "social-media",
    "event-calendar",
    "partners-web-pages",
  ]);
});
