import { plainName } from "../form/columnsOf.js";

/** What tools and people write of a registration that was cancelled, in Finnish, Swedish and English. */
const cancelled = [
  ...["peruuttanut", "peruutettu", "peruttu", "peruutti", "perunut", "perui", "peruuntunut", "peruutus", "peruuttaa"],
  ...["ei tule", "ei osallistu", "estynyt", "avbokad", "avbokat", "avanmäld", "avanmält", "avbeställd", "annullerad"],
  ...["återtagen", "återbud", "kommer inte", "deltar inte", "cancelled", "canceled", "cancellation", "withdrawn"],
  ...["withdrew", "not attending", "not going", "not coming", "declined", "unregistered"],
];

/** What is written of one that stands. */
const standing = [
  ...[
    "vahvistettu",
    "vahvistunut",
    "ilmoittautunut",
    "rekisteröitynyt",
    "hyväksytty",
    "maksettu",
    "valmis",
    "osallistuu",
  ],
  ...["osallistunut", "tulossa", "tulee", "lähetetty", "vastattu", "vastannut", "uusi", "voimassa", "aktiivinen"],
  ...["bekräftad", "bekräftat", "anmäld", "registrerad", "godkänd", "betald", "klar", "kommer", "deltar", "inskickad"],
  ...["skickad", "besvarad", "ny", "aktiv", "confirmed", "registered", "approved", "accepted", "paid", "complete"],
  ...[
    "completed",
    "attending",
    "going",
    "coming",
    "submitted",
    "answered",
    "new",
    "active",
    "booked",
    "bokad",
    "varattu",
  ],
  ...["checked in", "attended", "ok", "yes", "kyllä", "ja", "ip address"],
];

/** Whether a registration stands, was cancelled, or nobody knows, by what a tool writes of its state; nothing is standing. */
export type WrittenState = "standing" | "cancelled" | "unclear";

/** The state that was written; a word may have more behind it, as in `Cancelled by attendee` or `Peruttu 3.2.2027`. */
export function writtenState(written: string): WrittenState {
  const plain = plainName(written.slice(0, 100));
  if (plain === "" || standing.includes(plain)) return "standing";
  const isCancelled = cancelled.some(
    (word) => plain.startsWith(word) && !/^[\p{L}\p{N}]/u.test(plain.slice(word.length)),
  );
  return isCancelled ? "cancelled" : "unclear";
}
