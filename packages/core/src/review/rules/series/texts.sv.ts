import { dateTexts } from "../../../dates/texts.sv.js";
import { holidayTexts } from "../../../series/texts.sv.js";
import type { TopicTexts } from "../../rule.js";
import type { seriesRules } from "./index.js";
import { listed } from "./listed.js";

const { date, time } = dateTexts;
const holidays: Readonly<Record<string, string>> = holidayTexts;

/** What the rules about the dates say, in Finland's Swedish. */
export const seriesFindings: TopicTexts<typeof seriesRules> = {
  "series/postponed-date": {
    title: "En uppskjuten träff har ett nytt datum.",
    messages: {
      open: ({ date: day }) =>
        `Träffen som skulle ha hållits ${date(day)} är uppskjuten och har inget nytt datum än. Deltagarna väntar på besked. Kom överens om en dag, skriv den under Flyttad och ta bort uppskovet. Om träffen inte blir av, märk den som inställd.`,
      pause: ({ from }) =>
        `Pausen börjar ${date(from)}, och ingen vet ännu när den slutar. Deltagarna väntar på besked. Kom överens om när ni fortsätter och skriv pausens sista dag (to). Om ni inte fortsätter, ställ in träffarna.`,
    },
  },
  "series/holiday": {
    title: "En träff infaller inte på en helgdag eller en helgafton.",
    messages: {
      on: ({ date: day, holiday, name }) =>
        `Den valda dagen ${date(day)} är ${holidays[holiday] ?? name ?? "en helgdag"}. Många är då med sina närmaste och kan kanske inte komma. Välj en annan dag, om inte just den här passar er grupp.`,
    },
  },
  "series/daylight-saving": {
    title: "Träffen börjar på samma klockslag fast klockan ställs om.",
    messages: {
      changes: ({ dates }) =>
        `Klockan ställs om före ${dates.length === 1 ? "träffen" : "träffarna"} ${listed(dates.map(date), "och")}. Klockslaget ändras inte, men någon kan ta fel på en timme. Påminn deltagarna om tiden då.`,
    },
  },
  "series/audience-hours": {
    title: "En grupp för dem som arbetar träffas inte mitt under arbetsdagen.",
    messages: {
      early: ({ time: starts, from }) =>
        `Träffen börjar ${time(starts)}, och gruppen är avsedd för dem som arbetar. Många är då ännu på jobbet. Börja tidigast ${time(from)} på vardagar, om ni kan.`,
    },
  },
  "series/within-season": {
    title: "Träffarna ryms inom samma vår- eller höstsäsong.",
    messages: {
      outside: ({ ends, first, last }) =>
        `Träffarna börjar ${date(first)} och slutar ${date(last)}, men säsongen slutar redan ${date(ends)}. Kring semestrar och helger ändras vardagen, och många faller bort. Börja tidigare, eller avsluta träffarna före säsongens slut.`,
    },
  },
  "series/uneven-gap": {
    title: "Tiden mellan två träffar blir inte mycket längre än vanligt.",
    messages: {
      gap: ({ from, to, days, most }) =>
        `Mellan träffarna ${date(from)} och ${date(to)} går det ${days} dagar. I den här gruppens rytm är högst ${most} dagar lagom: efter en lång paus är det svårt att komma tillbaka. Flytta träffarna närmare varandra, eller lägg till en emellan.`,
    },
  },
  "series/too-late-in-the-evening": {
    title: "Träffen slutar i god tid på kvällen.",
    messages: {
      late: ({ time: starts, ends, by }) =>
        `Träffen börjar ${time(starts)} och slutar ${time(ends)}. Efter samtalen behövs tid att varva ner före natten. Börja så att ni slutar senast ${time(by)}.`,
    },
  },
  "series/early-rhythm": {
    title: "En fortlöpande grupp träffas tätt i början, sedan ungefär en gång i månaden.",
    messages: {
      other: ({ least, most, weeks }) =>
        `Planen har en annan rytm än den som ofta passar en fortlöpande grupp. Om de första ${least}–${most} träffarna hålls med ${weeks} veckors mellanrum hinner människor lära känna varandra. Sedan räcker det med ungefär en gång i månaden. Kom överens om rytmen tillsammans med gruppen.`,
    },
  },
};
