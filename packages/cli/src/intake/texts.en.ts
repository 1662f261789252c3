import { listedRows } from "@piiri/adapters-forms/intake";
import { intake, reading } from "@piiri/adapters-forms/locale/en";
import type { IntakeCommandTexts } from "./texts.js";

const rowList = (rows: readonly number[]) => `${rows.length === 1 ? "Row" : "Rows"} ${listed(rows)}`;
const listed = (rows: readonly number[]) => listedRows(rows, reading.more);

/** What the command says of registrations, in English. */
export const intakeTexts: IntakeCommandTexts = {
  ...intake,
  capacity: {
    cap: (seats, cap) => `For ${seats} participants, take ${cap} registrations.`,
    withinRisk: (share, cap) =>
      `If too many may come with a probability of at most ${share}, take ${cap} registrations.`,
    given: (ratio) => `Reckoned so that ${ratio} of the registered come.`,
    learned: (share, sessions, registered, came) =>
      `Reckoned so that ${share} of the registered come. That is learned from ${sessions} sessions: ${registered} registered, ${came} came.`,
    tooFew: (sessions, least) =>
      `The list has only ${sessions} sessions. One learns from them when there are ${least}. Until then the guide's figure is used.`,
    historyRows: (rows) => `These rows could not be read and were not counted: ${listed(rows)}.`,
    notARatio: "--turnout takes a share, for example 2/3.",
    notAShare: "--risk takes a number between zero and one, for example 0.1.",
  },
  noOffers:
    "In this group a free place is given at once, so there is nothing to write down. To offer it first, write promotion: by-offer in the plan.",
  needsKey:
    "To write this down a key is needed. Think of a password of at least 16 characters and give it in the environment variable PIIRI_KEY. Use the same each time. Piiri does not keep it.",
  recovered: (kept, aside) =>
    `The journal begins anew. ${kept} entries were kept. Offers and answers may be missing. The former files: ${aside.length === 0 ? "none" : aside.join(", ")}.`,
  clockBehind: (now, latest) =>
    `This computer’s clock shows ${now}, but in the registrations, the events or the journal there is a later time: ${latest}. So no place is offered. If the clock is wrong, set it right. If a row is wrong, mend its time. Then give the command again.`,
  answersWithoutJournal:
    "In the events file somebody has answered an offer, but there is no journal of offers beside the plan. Nothing was done. Put back the folder .piiri from a backup, or give the plan in the folder where the journal is. If it is lost, give --recover.",
  journalClosed:
    "Places offered are written down, but cannot be read without the key. Give it in the environment variable PIIRI_KEY.",
  revealing: "People's names and addresses come on the screen now. See that nobody else sees them.",
  howToReveal: "To see the names: --reveal.",
  formNotRead: (file, places) =>
    `${file}: The form file is wrong at ${places.join(", ")}. To see its form: piiri schema form`,
  attendance: {
    report: (file, participants) => `${file}: ${participants} ${participants === 1 ? "participant" : "participants"}`,
    all: (reports, participants) => `${participants} participants in ${reports} sessions.`,
    leading: (file, leading) =>
      `${file}: ${leading === 1 ? "One facilitator or organiser was" : `${leading} facilitators or organisers were`} there too, and ${leading === 1 ? "is" : "are"} not counted as ${leading === 1 ? "a participant" : "participants"}.`,
    overlap: (file, rows, minutes) =>
      `${file}: Rows ${listed(rows)} have one name and are there together for more than ${minutes} minutes. They were counted as different people.`,
    moreOverlaps: (file, names) => `${file}: Likewise ${names} more ${names === 1 ? "name" : "names"}.`,
    withoutTimes: (file) =>
      `${file}: The report has no times, so those whom it lists were counted. Times are in it when the administrator of Teams allows all information in reports.`,
    rejected: {
      "no-person": (file, rows) => `${file}: ${rowList(rows)}: there is no name. Not counted.`,
      "no-time": (file, rows) => `${file}: ${rowList(rows)}: there are no times, though others have them. Not counted.`,
      "unreadable-time": (file, rows) => `${file}: ${rowList(rows)}: the time cannot be read. Counted all the same.`,
      "times-disagree": (file, rows) =>
        `${file}: ${rowList(rows)}: the duration does not fit the times of joining and leaving. Counted all the same.`,
    },
    differs: {
      "came-back": (file, reported, joined) =>
        `${file}: The report itself says ${reported}, the people were ${joined}. Somebody left and came back, and the report counted them again.`,
      "without-leading": (file, reported, joined) =>
        `${file}: The report itself says ${reported}, the people were ${joined}. The report does not count everyone who leads or organises.`,
      "one-name": (file, reported, joined) =>
        `${file}: The report itself says ${reported}, the people were ${joined}. The report takes people of one name for one.`,
      unexplained: (file, reported, joined) =>
        `${file}: The report itself says ${reported}, but it lists ${joined} people, facilitators among them. Nothing explains the difference. Take the report out of Teams once more, and see that no rows were removed.`,
    },
  },
  blueprint: {
    definition: "This is how Piiri reads the answers. Save it in a file and give that with --form:",
  },
};
