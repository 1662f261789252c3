import { dateTexts } from "../../../dates/texts.en.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { publicityRules } from "./index.js";
import type { MaterialLack } from "./material.js";
import type { PublicityWork } from "./who-does.js";

const { date } = dateTexts;

/** What the rules about publicity say, in English. */
export const publicityFindings: TopicTexts<typeof publicityRules> = {
  "publicity/starts": {
    title: "People are told of a group a month before it begins, of open meetings about three weeks before.",
    messages: {
      late: ({ from, first, advised }) =>
        `People are told only from ${date(from)} on, and the group meets already on ${date(first)}. People need time to notice it and to make room to come. Begin to tell people already on ${date(advised)}, or begin later.`,
    },
  },
  "publicity/all-season": {
    title: "People are told of open meetings all season.",
    messages: {
      endsEarly: ({ ends, next }) =>
        `Publicity ends on ${date(ends)}, but there are meetings after that, the next on ${date(next)}. Many hear of the meetings only when the season is well under way. Tell people for as long as they can still join.`,
    },
  },
  "publicity/several-channels": {
    title: "People are told of the group in several channels.",
    messages: {
      none: ({ least }) =>
        `Where are people told of the group? One follows social media, another reads the notice board. Choose at least ${channels(least)} and add them to the plan.`,
      few: ({ channels: count, least }) =>
        `People are told of the group in only ${channels(count)}. One follows social media, another reads the notice board, and some do not hear of the group at all. Choose at least ${channels(least)}.`,
    },
  },
  "publicity/electronic": {
    title: "Most channels are electronic.",
    messages: {
      few: ({ electronic, others }) =>
        `The number of electronic channels is ${electronic}, that of others ${others}. On the net a group is easy to find, and registration is one click away. Add electronic channels, for example a web page or a newsletter.`,
    },
  },
  "publicity/beyond-members": {
    title: "Those who are not members of the association are told of the group too.",
    messages: {
      membersOnly: () =>
        "Only members of the association are told of the group. Many who long for a group do not know the association yet. Tell of it elsewhere too, for example at the health centre or the library.",
      unsaid: () =>
        "Are those who are not members of the association told of the group too? Many who long for a group do not know the association yet. Decide, and write the answer in the plan.",
    },
  },
  "publicity/material": {
    title: "Publicity material tells what the group is for and how to join it.",
    messages: {
      none: () =>
        "The plan does not say yet what the publicity material tells. When all that one needs is in one place, it is easy to come. Decide what the material tells and add it to the plan.",
      lacks: ({ items }) =>
        `The publicity material still lacks: ${all(items, itemNames)}. When all that one needs is in one place, it is easy to come. Add what is lacking to the material.`,
    },
  },
  "publicity/paid-post": {
    title: "A paid post is shown for at least a week and costs about 40–50 euros.",
    messages: {
      short: ({ days: shown, least }) =>
        `The paid post is shown for ${days(shown)}. In so short a time many do not notice it. Show it for at least ${days(least)}.`,
      cheap: ({ euros, least, most }) =>
        `There are ${euros} euros for the paid post. A small sum shows it to few people only. Set aside about ${least}–${most} euros.`,
      dear: ({ euros, least, most }) =>
        `There are ${euros} euros for the paid post. About ${least}–${most} euros are usually enough. Consider whether the rest could pay for another post later.`,
    },
  },
  "publicity/who-does": {
    title: "It is agreed who makes the publicity material and who sends it out.",
    messages: {
      nobody: ({ work }) =>
        `The plan does not say yet ${all(work, workNames)}. Once that is agreed, people hear of the group in time. Ask for example a communications officer, and add the name to the plan.`,
    },
  },
};

const itemNames: Readonly<Record<MaterialLack, string>> = {
  purpose: "the group's purpose",
  what: "what is done",
  where: "where people meet",
  when: "when people meet",
  who: "who arranges it",
  invitation: "an invitation",
  contact: "contact details",
  link: "a link or a QR code",
};

const workNames: Readonly<Record<PublicityWork, string>> = {
  madeBy: "who makes the publicity material",
  sentBy: "who sends out word of the group",
};

function all<Id extends string>(ids: readonly Id[], names: Readonly<Record<Id, string>>): string {
  return listed(
    ids.map((id) => names[id]),
    "and",
  );
}

function channels(count: number): string {
  return count === 1 ? "one channel" : `${count} channels`;
}

function days(count: number): string {
  return count === 1 ? "one day" : `${count} days`;
}
