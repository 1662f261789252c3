/** The row that a registration has in the export, and somebody else. */
export const eventColumns = {
  row: ["Rivi", "Rivinumero", "Rad", "Radnummer", "Row", "Row number"],
  other: [
    "Toinen",
    "Toinen ihminen",
    "Toinen ilmoittautuminen",
    "Kenen kanssa",
    "Sama kuin",
    "Den andra",
    "Andra",
    "Annan person",
    "Samma som",
    "Other",
    "The other",
    "Other person",
    "Same as",
  ],
} as const;

/** What people call questions that nearly every survey asks. */
export const feedbackNames = {
  grade: ["arvosana", "kouluarvosana", "yleisarvosana", "vitsord", "grade", "overall grade"],
  sessions: ["osallistumiskerrat", "montako kertaa osallistuit", "antal träffar", "sessions attended"],
  anything: ["muuta palautetta", "vapaa sana", "terveiset", "annan respons", "other feedback", "anything else"],
} as const;
