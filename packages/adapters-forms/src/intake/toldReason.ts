import type { MailAddressProblem } from "@piiri/core";
import type { UnclearChoice } from "@piiri/core/intake";
import type { RowDoubt } from "../registrations/registrationItem.js";

/** Something that was not understood of a registration. */
export type ToldReason =
  | UnclearChoice["reason"]
  | MailAddressProblem
  | "without-address"
  | "no-name"
  | "maybe-same"
  | "other-year"
  | RowDoubt;
