import { expectTypeOf } from "vitest";
import type { Group } from "../group/index.js";
import type { PublicGroup } from "./index.js";

declare const shown: PublicGroup;

// What only those who belong may know has no place in what strangers see.
expectTypeOf<
  Extract<keyof PublicGroup, "title" | "people" | "platform" | "plan" | "registration" | "feedback">
>().toBeNever();
expectTypeOf<
  Extract<keyof PublicGroup["sessions"][number], "theme" | "facilitators" | "summary" | "agenda">
>().toBeNever();

// @ts-expect-error a group itself is not one that is public
export const group: PublicGroup = {} as Group;

// @ts-expect-error nobody makes one by hand: the key is given by `publicGroup` alone
export const byHand: PublicGroup = { ...shown, key: "walkers.example.org" };
