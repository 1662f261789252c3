import type { Person } from "./people.js";

/** What stands after the @ in a person's e-mail address, in lower case; absent when the plan has no address. */
export function emailDomain({ email }: Person): string | undefined {
  return email?.slice(email.lastIndexOf("@") + 1).toLowerCase();
}
