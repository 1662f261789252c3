import { dateTexts } from "../../../dates/texts.sv.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { publicityRules } from "./index.js";
import type { MaterialLack } from "./material.js";
import type { PublicityWork } from "./who-does.js";

const { date } = dateTexts;

/** What the rules about publicity say, in Finland's Swedish. */
export const publicityFindings: TopicTexts<typeof publicityRules> = {
  "publicity/starts": {
    title: "Man börjar berätta om gruppen en månad innan den börjar, om öppna träffar ungefär tre veckor före.",
    messages: {
      late: ({ from, first, advised }) =>
        `Informationen börjar spridas först ${date(from)}, och redan ${date(first)} träffas man. Människor behöver tid att lägga märke till den och ordna så att de kan komma. Börja sprida information redan ${date(advised)}, eller börja senare.`,
    },
  },
  "publicity/all-season": {
    title: "Man berättar om öppna träffar under hela säsongen.",
    messages: {
      endsEarly: ({ ends, next }) =>
        `Informationen slutar spridas ${date(ends)}, men det ordnas träffar också efter det, följande ${date(next)}. Många hör om träffarna först när säsongen har hunnit långt. Berätta om dem så länge det ännu går att komma med.`,
    },
  },
  "publicity/several-channels": {
    title: "Man berättar om gruppen i flera kanaler.",
    messages: {
      none: ({ least }) =>
        `Var berättar ni om gruppen? En följer sociala medier, en annan läser anslagstavlan. Välj minst ${channels(least)} och skriv in dem i planen.`,
      few: ({ channels: count, least }) =>
        `Ni berättar om gruppen bara i ${channels(count)}. En följer sociala medier, en annan läser anslagstavlan, och en del hör inte alls om gruppen. Välj minst ${channels(least)}.`,
    },
  },
  "publicity/electronic": {
    title: "De flesta kanalerna är elektroniska.",
    messages: {
      few: ({ electronic, others }) =>
        `Antalet elektroniska kanaler är ${electronic} och antalet andra ${others}. På nätet är gruppen lätt att hitta, och till anmälan är det bara ett klick. Lägg till elektroniska kanaler, till exempel en webbplats eller ett nyhetsbrev.`,
    },
  },
  "publicity/beyond-members": {
    title: "Man berättar om gruppen också för andra än föreningens medlemmar.",
    messages: {
      membersOnly: () =>
        "Ni berättar om gruppen bara för föreningens medlemmar. Många som skulle behöva gruppen känner ännu inte till föreningen. Berätta om gruppen också på andra ställen, till exempel på hälsocentralen eller biblioteket.",
      unsaid: () =>
        "Berättar ni om gruppen också för andra än föreningens medlemmar? Många som skulle behöva gruppen känner ännu inte till föreningen. Bestäm er och skriv in svaret i planen.",
    },
  },
  "publicity/material": {
    title: "Informationsmaterialet berättar vad gruppen är till för och hur man kommer med.",
    messages: {
      none: () =>
        "I planen står det ännu inte vad informationsmaterialet berättar. När allt som behövs finns på ett ställe är det lätt att komma med. Bestäm vad materialet berättar och skriv in det i planen.",
      lacks: ({ items }) =>
        `I informationsmaterialet saknas ännu: ${all(items, itemNames)}. När allt som behövs finns på ett ställe är det lätt att komma med. Lägg till det som saknas i materialet.`,
    },
  },
  "publicity/paid-post": {
    title: "Ett betalt inlägg syns i minst en vecka och kostar ungefär 40–50 euro.",
    messages: {
      short: ({ days: shown, least }) =>
        `Det betalda inlägget syns i ${days(shown)}. På så kort tid hinner många inte lägga märke till det. Låt inlägget synas i minst ${days(least)}.`,
      cheap: ({ euros, least, most }) =>
        `För det betalda inlägget är ${amount(euros)} euro reserverade. För en liten summa visas inlägget bara för få. Reservera ungefär ${amount(least)}–${amount(most)} euro.`,
      dear: ({ euros, least, most }) =>
        `För det betalda inlägget är ${amount(euros)} euro reserverade. Vanligen räcker det med ungefär ${amount(least)}–${amount(most)} euro. Fundera på om resten kunde räcka till ett nytt inlägg senare.`,
    },
  },
  "publicity/who-does": {
    title: "Man har kommit överens om vem som gör informationsmaterialet och vem som skickar ut det.",
    messages: {
      nobody: ({ work }) =>
        `I planen står det ännu inte ${all(work, workNames)}. När det är avtalat kommer informationen om gruppen ut i tid. Fråga till exempel en informatör och skriv in namnet i planen.`,
    },
  },
};

const itemNames: Readonly<Record<MaterialLack, string>> = {
  purpose: "gruppens syfte",
  what: "vad man gör",
  where: "var man träffas",
  when: "när man träffas",
  who: "vem som ordnar",
  invitation: "en inbjudan",
  contact: "kontaktuppgifter",
  link: "en länk eller QR-kod",
};

const workNames: Readonly<Record<PublicityWork, string>> = {
  madeBy: "vem som gör informationsmaterialet",
  sentBy: "vem som skickar ut informationen om gruppen",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "och",
  );
}

function channels(count: number): string {
  return count === 1 ? "en kanal" : `${count} kanaler`;
}

function days(count: number): string {
  return count === 1 ? "en dag" : `${count} dagar`;
}

function amount(euros: number): string {
  return String(euros).replace(".", ",");
}
