import type { FollowsTexts } from "./texts.js";

const session = (number: number | undefined) => `Träff ${number}`;

/** Vad en ändring medför, på svenska. */
export const followsTexts: FollowsTexts = {
  preview: "Det här följer",
  since: "Ändringar att berätta om",
  refused: "Så går det inte att göra:",
  nothing: "Ingenting ändras.",
  notPublished: "Gruppen är inte publicerad än, så ingen behöver få veta om ändringen.",
  change: ({ kind, session: number, count, before, after }) => {
    switch (kind) {
      case "session-moved":
        return `${session(number)} flyttas: ${before} → ${after}.`;
      case "session-added":
        return `En ny träff ${after}.`;
      case "session-cancelled":
        return `${session(number)}, ${before}, ställs in.`;
      case "session-postponed":
        return `${session(number)}, ${before}, skjuts upp. Det nya datumet är inte känt ännu.`;
      case "session-restored":
        return `${session(number)} hålls ändå, ${after}.`;
      case "session-gone":
        return `${session(number)}, ${before}, faller bort.`;
      case "sessions-onwards":
        return `Träff ${number} och de följande (sammanlagt ${count}): ${before} → ${after}.`;
      case "paused":
        return `Träff ${number} och de följande (sammanlagt ${count}) skjuts upp. Det är inte bestämt när ni fortsätter.`;
      case "session-theme":
        return `${session(number)} får ett nytt tema.`;
      case "session-facilitators":
        return `${session(number)} får andra gruppledare.`;
      case "duration":
        return `Träffens längd: ${before} → ${after} minuter.`;
      case "cap":
        return `Anmälningar högst: ${before ?? "ingen gräns"} → ${after ?? "ingen gräns"}.`;
      case "place":
        return "Platsen byts.";
      case "name":
        return "Gruppens offentliga namn byts.";
      case "contact":
        return "Kontaktadressen byts.";
      case "facilitators":
        return "Gruppledarna byts.";
      case "registration":
        return "Anmälningsdagarna ändras.";
    }
  },
  gone: (number) =>
    `${session(number)} finns i människors kalendrar. Ställ hellre in den, så försvinner den också där.`,
  entries: (count) => (count === 1 ? "1 kalenderanteckning ändras." : `${count} kalenderanteckningar ändras.`),
  tasks: (count) => (count === 1 ? "1 uppgift får en annan dag." : `${count} uppgifter får en annan dag.`),
  nobodyTold: "Deltagarna behöver inte få något meddelande.",
  tell: "Berätta för deltagarna. Meddelandet är färdigt, kopiera det till e-posten.",
  message: (kind, sessions) => {
    if (kind === "session-cancelled") return `Meddelande: träff ${sessions.join(", ")} är inställd`;
    return kind === "session-postponed"
      ? `Meddelande: träff ${sessions.join(", ")} är uppskjuten`
      : `Meddelande: ändringar, träff ${sessions.join(", ")}`;
  },
  inWhichLanguage: "Meddelandets språk",
  languages: { fi: "finska", sv: "svenska", en: "engelska" },
  subject: "Rubrik",
  calendarAnew: "Dela också ut kalendern på nytt. Sidan har redan antecknat i planen att den har ändrats.",
  alsoFound: "God praxis påpekar",
  told: "Deltagarna har nu fått veta",
};
