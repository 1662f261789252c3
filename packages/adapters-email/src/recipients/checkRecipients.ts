import { checkGiven } from "@piiri/core";

/** What is wrong with a list is told before anybody on it is written to. */
export function checkRecipients(recipients: readonly unknown[]): void {
  checkGiven("recipients", recipients, "list");
  for (const [place, recipient] of recipients.entries()) {
    checkGiven(`recipients.${place}`, recipient, { hash: "text", address: "section" });
  }
}
