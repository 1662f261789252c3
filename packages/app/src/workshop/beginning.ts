import { type Language, parsePlan, resolvePlan } from "@piiri/core";
import { draftPlan, type GroupKind } from "@piiri/core/draft";
import { digitsOfByte, hexadecimal, keyBytes } from "../measures.js";
import { ownPractice, practice } from "./practice.js";
import { today as localDay } from "./today.js";
import type { Words } from "./words.js";

/** What is known of a group that is only beginning. */
export interface Beginning {
  readonly language: Language;
  readonly kind: GroupKind;
  /** A local ISO date, as the browser's own field gives it. */
  readonly start: string;
  readonly time: string;
  readonly title: string;
  /** The reader's day; a group without an end is dated from it on. */
  readonly today: string;
}

/** The group that comes of it, by the practice that plans are held against. */
export function groupBeginning({ kind, start, time, title, today }: Beginning, words: Words) {
  const named = title.trim() === "" ? {} : { title: title.trim() };
  const key = newKey();
  return parsePlan(draftPlan({ format: kind, start, time, key, ...named }, practice(), words)).andThen((plan) =>
    resolvePlan(plan, practice(), { today: localDay(today), ...ownPractice() }),
  );
}

/** What tells a group of citizens from all others. */
export function newKey(): string {
  return keyOfBytes(crypto.getRandomValues(new Uint8Array(keyBytes)));
}

/** A UUID of bytes that were chosen by chance; a browser makes one by itself only where the page came by way of HTTPS. */
function keyOfBytes(bytes: Uint8Array): string {
  const digits = [...bytes].map((byte) => byte.toString(hexadecimal).padStart(digitsOfByte, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
