import { checkGiven, resultOf } from "@piiri/core";
import type { ResultAsync } from "neverthrow";
import { isMailAddress } from "./address.js";
import { circularOf } from "./circular.js";
import { compiled } from "./compiled.js";
import { digest } from "./digest.js";
import { checkMail, type Mail } from "./mail.js";

/** Who stands in To: nobody, where all are in the envelope only; or the one whom it goes to. */
export type Addressing =
  | { readonly to: "undisclosed" }
  | { readonly to: "one"; readonly address: string }
  /** For a draft that a person sends by hand: everyone in the Bcc header, which the mail program takes out. */
  | { readonly to: "draft"; readonly addresses: readonly string[] };

/** An address that cannot stand in a header: whose it is, not which. */
export type MailProblem = { readonly code: "bad-sender" } | { readonly code: "bad-recipient" };

/** An address that cannot stand in a header: what is thrown to those who would rather catch. */
export class MailError extends Error {
  override readonly name = "MailError";
  readonly problem: MailProblem;

  constructor(code: MailProblem["code"]) {
    super(code);
    this.problem = { code };
  }

  /** @deprecated It stands in `problem`. */
  get code(): MailProblem["code"] {
    return this.problem.code;
  }
}

/**
 * A message as bytes. The same message to the same recipient gives the same bytes: its Message-ID, date and boundary
 * follow from what it is, on Node and in a browser alike. With `undisclosed` no recipient stands in it; who gets it is the envelope's.
 *
 * Errors: `bad-sender`, `bad-recipient` (see `MailProblem`): an address that cannot stand in a header, which is not shown.
 *
 * @example
 * ```ts
 * import { mimeOf } from "@piiri/adapters-email";
 *
 * const mail = {
 *   key: "thanks", group: "walkers", domain: "example.org", language: "en", subject: "Peer group: thank you",
 *   body: "Thank **you**.", from: { name: "Example Association", address: "group@example.org" },
 *   date: "2027-04-01T09:00:00Z",
 * } as const;
 * const bytes = await mimeOf(mail, { to: "undisclosed" }, "all");
 * new TextDecoder().decode(bytes.unwrapOr(new Uint8Array())).includes("undisclosed-recipients"); // => true
 * const wrong = await mimeOf(mail, { to: "one", address: "nobody" }, "one");
 * wrong.isErr() && wrong.error.code; // => "bad-recipient"
 * ```
 */
export function mimeOf(mail: Mail, addressing: Addressing, to: string): ResultAsync<Uint8Array, MailProblem> {
  return resultOf(mimeOfOrThrow(mail, addressing, to), MailError);
}

/**
 * `mimeOf` for those who would rather catch.
 *
 * @throws MailError for an address that cannot stand in a header; it does not show it
 * @example
 * ```ts
 * import { mimeOfOrThrow } from "@piiri/adapters-email";
 *
 * const mail = {
 *   key: "thanks", group: "walkers", domain: "example.org", language: "en", subject: "Peer group: thank you",
 *   body: "Thank **you**.", from: { name: "Example Association", address: "group@example.org" },
 *   date: "2027-04-01T09:00:00Z",
 * } as const;
 * const bytes = await mimeOfOrThrow(mail, { to: "undisclosed" }, "all");
 * new TextDecoder().decode(bytes).includes("undisclosed-recipients"); // => true
 * ```
 */
export async function mimeOfOrThrow(mail: Mail, addressing: Addressing, to: string): Promise<Uint8Array> {
  checkMail(mail);
  checkAddressing(addressing);
  checkGiven("to", to, "text");
  const { from, replyTo } = mail;
  if (!isMailAddress(from.address) || (replyTo !== undefined && !isMailAddress(replyTo))) {
    throw new MailError("bad-sender");
  }
  const addresses = addressesOf(addressing);
  if (!addresses.every(isMailAddress)) throw new MailError("bad-recipient");
  const own = { messageId: messageId(mail, to), boundary: digest(`${mail.group} ${mail.key} ${to}`) };
  if (addressing.to === "draft") return new Uint8Array(await compiled(mail, own, addresses).build());
  const circular = await circularOf(mail);
  return circular.copyFor(addressing.to === "one" ? { ...own, to: addressing.address } : own);
}

function addressesOf(addressing: Addressing): readonly string[] {
  if (addressing.to === "one") return [addressing.address];
  return addressing.to === "draft" ? addressing.addresses : [];
}

/** By which mail programs and the journal know a message; of a recipient it holds at most a keyed hash. */
function messageId({ key, language, group, domain }: Mail, to: string): string {
  return `<${key}.${language}.${to}@${group}.${domain}>`.replace(/[^\w<>.@-]/g, "-");
}

function checkAddressing(addressing: Addressing): void {
  checkGiven("addressing", addressing, { to: "text" });
  if (addressing.to === "one") checkGiven("addressing", addressing, { address: "text" });
  if (addressing.to === "draft") checkGiven("addressing", addressing, { addresses: "list" });
}
