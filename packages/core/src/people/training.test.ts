import { expect, test } from "vitest";
import { guideProfile } from "../profile/index.js";
import { hasTaken, type Person, trainedUntil } from "./index.js";

const trained = (training: Person["training"]): Person => ({ id: "anna", name: "Example Anna", training });

test("a course is taken, not taken or unknown; its day says that it was taken", () => {
  expect(hasTaken(trained(undefined), "orientation")).toBeUndefined();
  expect(hasTaken(trained({ orientation: false }), "orientation")).toBe(false);
  expect(hasTaken(trained({ orientation: true }), "orientation")).toBe(true);
  expect(hasTaken(trained({ orientationOn: "2025-01-10" }), "orientation")).toBe(true);
  expect(hasTaken(trained({ orientationOn: "2025-01-10" }), "basicCourse")).toBeUndefined();
});

test("it holds for the years that the practice says, from the day that is known", () => {
  expect(trainedUntil(trained({ basicCourse: true }), "basicCourse", guideProfile)).toBeUndefined();
  expect(trainedUntil(trained({ basicCourseOn: "2024-02-29" }), "basicCourse", guideProfile)).toBe("2029-03-01");
  expect(trainedUntil(trained({ orientationOn: "2024-05-31" }), "orientation", guideProfile)).toBe("2027-05-31");
});
