import type { ImportedTexts } from "./texts.js";

const one = (count: number, single: string, several: string) => (count === 1 ? `1 ${single}` : `${count} ${several}`);

/** What is said of a calendar's series that becomes a plan, in Finland's Swedish. */
export const importedTexts: ImportedTexts = {
  problems: {
    "not-a-calendar": "Det här är ingen kalenderfil. Exportera serien ur din kalender som en iCalendar-fil (.ics).",
    "too-large": "Kalendern är för stor. Exportera bara den här gruppens serie.",
    "no-event": "Det finns ingen händelse i kalendern. Exportera gruppens serie ur din kalender på nytt.",
    "all-day":
      "Händelsen varar hela dagen, så klockslaget saknas. Ge den ett klockslag i din kalender och exportera den på nytt.",
    "no-start": "Det framgår inte när händelsen börjar. Exportera den ur din kalender på nytt.",
    "unknown-zone":
      "Kalendern nämner en tidszon som är okänd. Välj Helsingforstid för serien i din kalender och exportera den på nytt.",
    "several-series": (dates) =>
      `Det finns flera serier i kalendern. Säg med --series vilken du menar:\n${dates.map((date, place) => `  ${place + 1}: börjar ${date}`).join("\n")}`,
    "no-such-series": (series, of) => `Serie ${series} finns inte. I kalendern finns ${of}.`,
    "not-carried": {
      frequency:
        "Serien återkommer varken veckovis eller månadsvis, och en sådan rytm kan inte skrivas i en plan. Skriv rytmen för hand.",
      interval: "Det är för lång tid mellan träffarna för en plan: högst 52 veckor eller 12 månader.",
      "several-weekdays":
        "Serien har flera av månadens veckodagar, eller sådana som inte kan skrivas i en plan. Gör en egen serie för varje veckodag.",
      "several-days":
        "Serien har flera dagar i månaden, eller dagar som valts en för en. Skriv rytmen i planen för hand.",
      months: "Serien träffas bara vissa månader. Skriv rytmen och pauserna i planen för hand.",
      times: "Serien har timmar eller dagar på året, och det har inte en plans rytm. Skriv rytmen för hand.",
      "weekday-of-start":
        "Den första dagen är en annan veckodag än seriens övriga. Rätta serien i din kalender och exportera den på nytt.",
      following: "Från en träff framåt är allt annorlunda i serien. Exportera de två delarna som egna serier.",
    },
    "too-long": (most) => `Serien har fler träffar än det ryms i en plan (${most}). Ge serien ett slut i din kalender.`,
    "other-dates":
      "Seriens dagar kan inte skrivas som en plan så att de förblir desamma, så ingenting skrevs. Skriv rytmen för hand.",
  },
  leftOut: (what) => `Detta blev kvar i kalendern och finns inte i planen: ${what.join(", ")}.`,
  left: {
    attendees: (count) => one(count, "inbjuden", "inbjudna"),
    organisers: (count) => one(count, "arrangör", "arrangörer"),
    descriptions: (count) => one(count, "beskrivning", "beskrivningar"),
    locations: (count) => one(count, "plats", "platser"),
    links: (count) => one(count, "länk", "länkar"),
    reminders: (count) => one(count, "påminnelse", "påminnelser"),
    attachments: (count) => one(count, "bilaga", "bilagor"),
    titles: (count) => one(count, "rubrik med en länk eller en adress", "rubriker med en länk eller en adress"),
    lengths: (count) =>
      one(count, "träff som är längre eller kortare än de andra", "träffar som är längre eller kortare än de andra"),
    entries: (count) => one(count, "annan anteckning i kalendern", "andra anteckningar i kalendern"),
  },
};
