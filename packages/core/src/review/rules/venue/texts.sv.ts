import type { TopicTexts } from "../../rule.js";
import type { venueRules } from "./index.js";

/** What the rules about the place say, in Finland's Swedish. */
export const venueFindings: TopicTexts<typeof venueRules> = {
  "venue/place": {
    title: "En grupp som träffas på plats säger var, och rummet är tillgängligt och lugnt.",
    messages: {
      noPlace: () =>
        "Planen säger inte än var gruppen träffas. Deltagarna behöver adressen och rummet för att hitta fram. Kom överens om en plats och skriv in den i planen.",
      accessUnsaid: () =>
        "Kommer alla in i rummet, också med rullstol eller rollator? Många låter bli att komma om de inte vet. Gå och se på rummet och skriv in svaret i planen.",
      noAccess: () =>
        "Alla kommer inte in i rummet. Då blir någon utanför gruppen redan vid dörren. Sök ett tillgängligt rum, eller fråga om vägen in kan göras lättare.",
      calmUnsaid: () =>
        "Kan man tala i lugn och ro i rummet? Man berättar om sitt eget först när utomstående inte hör. Gå och se på rummet och skriv in svaret i planen.",
      notCalm: () =>
        "I rummet kan man inte tala i lugn och ro. Det är svårt att berätta om sitt eget om utomstående hör. Sök ett lugnare rum eller en lugnare tid.",
    },
  },
  "venue/hearing-loop": {
    title: "Det berättas om rummet har en hörslinga.",
    messages: {
      unsaid: () =>
        "Finns det en hörslinga i rummet? Den som har hörapparat avgör efter det om det lönar sig att komma. Fråga den som äger rummet och skriv svaret i planen.",
    },
  },
  "venue/room-for-all": {
    title: "Rummet rymmer alla deltagare och gruppledarna.",
    messages: {
      tooSmall: ({ seats, people }) =>
        `Rummet rymmer ${seats === 1 ? "1 person" : `${seats} personer`}, men med gruppledarna kan ${people} komma. Ingen ska behöva stanna vid dörren. Hitta ett större rum eller erbjud färre platser.`,
    },
  },
};
