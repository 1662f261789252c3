import { isAsLongAsMailAddress } from "./internetAddress.js";
import { kilobyteInCharacters } from "./units.js";

/**
 * Whether a text is one plain mail address, which can stand in a header or an envelope without adding anything to it. An
 * address in quotes is none here: nobody has one. What reads addresses and what sends to them ask the same here.
 *
 * @example
 * ```ts
 * import { isMailAddress } from "@piiri/core";
 *
 * isMailAddress("group@example.org"); // => true
 * isMailAddress("group@example.org, other@example.org"); // => false
 * isMailAddress("group@example"); // => false
 * ```
 */
export function isMailAddress(text: unknown): boolean {
  if (typeof text !== "string" || !isAsLongAsMailAddress(text)) return false;
  if (usual.test(text)) return true;
  const at = text.indexOf("@");
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (!local.split(".").every((part) => localPart.test(part))) return false;
  const labels = domain.split(".");
  return labels.length > 1 && labels.every((label) => domainLabel.test(label)) && /\D/.test(labels.at(-1) ?? "");
}

/** As nearly all are: what the rules below let pass as well, in one look, and nothing that a spreadsheet would run. */
const usual = /^\w[\w+-]*(?:\.[\w+-]+)*@(?:[a-z\d]+(?:-+[a-z\d]+)*\.)+[a-z]+$/i;
const localPart = /^[^\s@<>()[\]\\,;:"“”„«»´‘’\p{C}]+$/u;
const domainLabel = /^(?!-|.*-$)[\p{L}\p{M}\p{N}-]+$/u;

/** Why what was written is no address: nothing like one, or more than one. */
export type MailAddressProblem = "no-address" | "two-addresses";

/** An address as it can be sent to, and whether it had to be mended. */
export type WrittenMailAddress =
  | { readonly address: string; readonly isMended: boolean }
  | { readonly problem: MailAddressProblem };

/**
 * The one address that people meant by what they wrote: without characters that nobody sees, without brackets, `mailto:`
 * and the name beside it. It is mended only where it can mean nothing else.
 *
 * @example
 * ```ts
 * import { readMailAddress } from "@piiri/core";
 *
 * readMailAddress("Example <one@example.org>"); // => { address: "one@example.org", isMended: true }
 * readMailAddress("one@post"); // => { problem: "no-address" }
 * readMailAddress("one@example.org, two@example.org"); // => { problem: "two-addresses" }
 * ```
 */
export function readMailAddress(written: string): WrittenMailAddress {
  if (typeof written !== "string") return { problem: "no-address" };
  // What begins with a sign may be what a spreadsheet would run.
  const isUsual = isAsLongAsMailAddress(written) && usual.test(written);
  if (isUsual || (isMailAddress(written) && isPlain.test(written))) return { address: written, isMended: false };
  if (written.length > writtenMost) return { problem: "no-address" };
  const plain = withoutFormula(plainLetters(written));
  if (isDoubtful.test(plain)) return { problem: "no-address" };
  if (isMailAddress(plain)) return { address: plain, isMended: plain !== written };
  const found = addressesIn(plain);
  const [first, ...others] = [...new Map(found.map((each) => [each.toLowerCase(), each])).values()];
  if (others.length > 0) return { problem: "two-addresses" };
  const address = first === undefined ? withoutGaps(plain) : first;
  const isMeant = first === undefined || isAlone(plain, first);
  return isMeant && isMailAddress(address) ? { address, isMended: true } : { problem: "no-address" };
}

/** Likewise, of all that one may send to. */
const isPlain = /^(?![-=+@'])[!-~]+$/;

/** `="a@b.c"` and `=HYPERLINK("mailto:a@b.c"; "a@b.c")` are how spreadsheets write a text; an apostrophe says that it is one. */
function withoutFormula(plain: string): string {
  return plain.replace(/^'?(?:= ?(?:(?:hyperlink|hyperlinkki|hyperlänk) ?(?=\())?)?/i, "");
}

/**
 * What begins with a sign that starts a formula may be the sign before an address or the address itself; only a telephone
 * number may begin with a plus.
 */
const isDoubtful = /^(?:[-=@]|\+(?!\d{6}))[^\s@]*@[^\s@]*$/;

/** No one address, with the name of whoever has it, is longer. */
const writtenMost = kilobyteInCharacters;

/** What is not seen is taken away; wide letters become plain ones; signs that stand for the sign become it. */
function plainLetters(written: string): string {
  return written
    .normalize("NFC")
    .replace(/\s/g, " ")
    .replace(/[\p{C}\u115f\u1160\u3164]|\u034f|[\ufe00-\ufe0f]/gu, "")
    .replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize("NFKC"))
    .replace(/\ufe6b/g, "@")
    .replace(/[\u3002\uff61]/g, ".")
    .replace(/ ?[([{](?:at|ät|a|@)[)\]}] ?/gi, "@")
    .trim();
}

/** What looks like an address, without the marks of a sentence around it. */
function addressesIn(text: string): readonly string[] {
  return text
    .split(/[\s<>()[\]{}"'`´’“”„«»,;:|\\/?]+/)
    .map((piece) => piece.replace(/^[.!*]+|(?<![.!*])[.!*]+$/g, ""))
    .filter((piece) => piece.includes("@") && isMailAddress(piece));
}

/** Whether nothing stands beside an address but its name, its brackets, its heading or marks. */
function isAlone(text: string, address: string): boolean {
  const pieces = text.split(address);
  if (pieces.some((piece) => piece.includes("@"))) return false;
  // The sign stands for the address. A link's subject is no part of it.
  const rest = pieces
    .join("@")
    .replace(/mailto:@/gi, "@")
    .replace(/@\?[^\s<>()[\]]*/g, "@");
  const beside = rest
    .replace(remark, " ")
    .replace(/[\s@<>()[\]{}"'`´’“”„«».,;:!*|\\/•·]+/g, " ")
    .replace(/^ ?[-–—](?= |$)/, "")
    .trim();
  return beside === "" || heading.test(beside) || nameBefore.test(rest.replace(remark, " "));
}

/** What people write in brackets of which address it is. Other remarks may say that it is in use no more. */
const remark =
  /[([](?:työ|työssä|työsähköposti|työosoite|koti|kotisähköposti|oma|henkilökohtainen|ensisijainen|yksityinen|jobb?|jobbet|arbete|arbetet|hem|hemma|privat|egen|personlig|i första hand|work|home|private|personal|own|primary|preferred)[)\]]/gi;

const heading = /^(?:e-?mail|e-?post|(?:e-?post)?adress?|s[äa]hköposti(?:osoite)?|s-?posti|osoite)$/i;
const nameBefore = /^[^<>@]*<\s*@\s*>[\s.,;]*$/;

/** With a gap beside the sign or in the domain, which nobody's address has. */
function withoutGaps(text: string): string {
  const closed = text.replace(/ ?@ ?/g, "@").replace(/(?<![.,;: ])[.,;: ]+$/, "");
  const at = closed.indexOf("@");
  if (at < 1 || closed.slice(0, at).includes(" ")) return "";
  return closed.slice(0, at) + closed.slice(at).replace(/ ?\. ?/g, ".");
}
