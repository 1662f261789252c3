import { checkEachGiven } from "@piiri/core";

/** What is wrong with a list is told before anybody on it is written to. */
export function checkRecipients(recipients: readonly unknown[]): void {
  checkEachGiven("recipients", recipients, { hash: "text", address: "section" });
}
