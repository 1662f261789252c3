import { withoutSteering } from "../kernel/index.js";
import { titleMost } from "./limits.js";

/** A title without characters that no line may hold; none where it holds a link or an address. */
export function titleOf(written: unknown): string | undefined {
  if (typeof written !== "string") return undefined;
  const title = withoutSteering(written)
    .replace(/[\p{Cc}\p{Cs}]/gu, " ")
    .replace(/ +/g, " ")
    .trim();
  if (title === "" || [...title].length > titleMost || /@|:\/\/|www\.|\d{5}/i.test(title)) return undefined;
  return title;
}
