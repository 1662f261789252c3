import { listedRows } from "@piiri/adapters-forms/intake";
import { intake, reading } from "@piiri/adapters-forms/locale/sv";
import type { IntakeCommandTexts } from "./texts.js";

const rowList = (rows: readonly number[]) => `${rows.length === 1 ? "Rad" : "Raderna"} ${listed(rows)}`;
const listed = (rows: readonly number[]) => listedRows(rows, reading.more);

/** What the command says of registrations, in Swedish. */
export const intakeTexts: IntakeCommandTexts = {
  ...intake,
  capacity: {
    cap: (seats, cap) => `När du vill ha ${seats} deltagare, ta emot ${cap} anmälningar.`,
    withinRisk: (share, cap) => `Om sannolikheten för för många får vara högst ${share}, ta emot ${cap} anmälningar.`,
    given: (ratio) => `Räknat så att ${ratio} av de anmälda kommer.`,
    learned: (share, sessions, registered, came) =>
      `Räknat så att ${share} av de anmälda kommer. Talet är lärt av ${sessions} träffar: ${registered} anmälda, ${came} kom.`,
    tooFew: (sessions, least) =>
      `I listan finns bara ${sessions} träffar. Man lär sig av dem när de är ${least}. Tills dess räknas med guidens tal.`,
    historyRows: (rows) => `De här raderna gick inte att läsa och räknades inte: ${listed(rows)}.`,
    notARatio: "Till --turnout ger man en andel, till exempel 2/3.",
    notAShare: "Till --risk ger man ett tal mellan noll och ett, till exempel 0.1.",
  },
  noOffers:
    "I den här gruppen ges en ledig plats genast, så det finns inget att skriva upp. Om du vill erbjuda platsen först, skriv promotion: by-offer i planen.",
  needsKey:
    "För att skriva upp behövs en nyckel. Hitta på ett lösenord på minst 16 tecken och ge det i miljövariabeln PIIRI_KEY. Använd samma varje gång. Piiri sparar den inte.",
  recovered: (kept, aside) =>
    `Bokföringen börjar på nytt. ${kept} anteckningar finns kvar. Erbjudanden och svar kan saknas. De tidigare filerna: ${aside.length === 0 ? "inga" : aside.join(", ")}.`,
  clockBehind: (now, latest) =>
    `Datorns klocka visar ${now}, men i anmälningarna, händelserna eller bokföringen finns en senare tid: ${latest}. Därför erbjuds ingen plats. Om klockan går fel, ställ den. Om tiden på en rad är fel, rätta raden. Ge sedan kommandot igen.`,
  answersWithoutJournal:
    "I händelsefilen har någon svarat på ett erbjudande, men det finns ingen bokföring över erbjudanden bredvid planen. Ingenting gjordes. Lägg tillbaka mappen .piiri från en säkerhetskopia, eller ge planen i den mapp där bokföringen finns. Om den är borta, ange --recover.",
  journalClosed:
    "Erbjudna platser finns uppskrivna, men utan nyckeln går de inte att läsa. Ge nyckeln i miljövariabeln PIIRI_KEY.",
  revealing: "Nu visas människors namn och adresser. Se till att ingen annan ser dem.",
  howToReveal: "Namnen ser du med --reveal.",
  formNotRead: (file, places) =>
    `${file}: Blankettfilen har fel på ställena ${places.join(", ")}. Formen ser du så här: piiri schema form`,
  attendance: {
    report: (file, participants) => `${file}: ${participants} deltagare`,
    all: (reports, participants) => `Sammanlagt ${participants} deltagare på ${reports} träffar.`,
    leading: (file, leading) =>
      `${file}: På plats var också ${leading === 1 ? "en ledare eller arrangör" : `${leading} ledare eller arrangörer`}. ${leading === 1 ? "Hen" : "De"} räknas inte som deltagare.`,
    overlap: (file, rows, minutes) =>
      `${file}: Raderna ${listed(rows)} har samma namn och är på plats samtidigt i över ${minutes} minuter. De räknades som olika personer.`,
    moreOverlaps: (file, names) => `${file}: Likaså ${names} namn till.`,
    withoutTimes: (file) =>
      `${file}: Rapporten har inga tider, så de som står i den räknades. Tiderna kommer med när Teams administratör tillåter alla uppgifter i rapporten.`,
    rejected: {
      "no-person": (file, rows) => `${file}: ${rowList(rows)}: namnet saknas. Det räknades inte.`,
      "no-time": (file, rows) => `${file}: ${rowList(rows)}: tiderna saknas, fast andra har dem. Det räknades inte.`,
      "unreadable-time": (file, rows) => `${file}: ${rowList(rows)}: tiden går inte att läsa. Det räknades ändå.`,
      "times-disagree": (file, rows) =>
        `${file}: ${rowList(rows)}: längden stämmer inte med tiderna för ankomst och avgång. Det räknades ändå.`,
    },
    differs: {
      "came-back": (file, reported, joined) =>
        `${file}: Rapporten själv säger ${reported}, människorna var ${joined}. Någon gick och kom tillbaka, och rapporten räknade om hen.`,
      "without-leading": (file, reported, joined) =>
        `${file}: Rapporten själv säger ${reported}, människorna var ${joined}. Rapporten räknar inte alla ledare eller arrangörer.`,
      "one-name": (file, reported, joined) =>
        `${file}: Rapporten själv säger ${reported}, människorna var ${joined}. Rapporten räknar dem som har samma namn som en.`,
      unexplained: (file, reported, joined) =>
        `${file}: Rapporten själv säger ${reported}, men i den står ${joined} personer, ledarna medräknade. Inget förklarar skillnaden. Ladda ner rapporten från Teams på nytt och se efter att inga rader har tagits bort.`,
    },
  },
  blueprint: {
    definition: "Så här läser Piiri svaren. Spara det här i en fil och ge den med --form:",
  },
};
