import type { AudienceTexts, PublishingTexts } from "./texts.js";

/** For whom a group is, in Finland's Swedish. */
export const audienceTexts: AudienceTexts = {
  working: "de som arbetar",
  retired: "pensionärer",
  andClose: (audience) => `${audience} och deras närstående`,
  participants: "deltagare",
};

/** Handing a group on to other services, in Finland's Swedish. */
export const publishingTexts: PublishingTexts = {
  linkedEvents: {
    lacking: {
      publishing: "Planen är ännu ett utkast. Publicera den: stage: published.",
      description: "Gruppen har ingen beskrivning. Skriv den i planen: description.",
      keywords: "Nyckelord saknas. Skriv deras id i föreningens fil: linkedEvents: { keywords: [yso:p1947] }.",
      place: (room) =>
        room === undefined
          ? "Det är inte känt var gruppen träffas. Skriv det i planen: venue."
          : `Tjänsten känner inte till platsen ”${room}”. Skriv dess id vid rummet i föreningens fil: linkedEvents: tprek:8740.`,
      language: (tag) =>
        `Tjänsten tar inte emot texter på språket ${tag}. Den tar emot fi, sv, en, zh-Hans, ru och ar.`,
    },
  },
  meetingGuide: {
    register: "Anmäl dig på förhand på gruppens sida.",
    misfits: {
      draft: "Planen är ännu ett utkast.",
      members: "Enligt planen berättas om gruppen bara för medlemmar: publicity.beyondMembers.",
      "not-open": "Gruppen är för dem som har valts ut, och i flödet finns träffar som vem som helst får komma till.",
      "not-weekly": "Gruppen träffas inte varje vecka.",
      over: "Den har ingen kommande träff.",
      later: (next) => `Gruppen träffas nästa gång först ${next}. Den kommer med i flödet två veckor före.`,
      online: "Gruppen träffas på nätet, och flödet skulle berätta länken för alla.",
      "no-place": "Gruppens plats är inte känd.",
      registration: "Man anmäler sig till gruppen, men den har ingen sida som berättar hur: informationPage.",
      closed: "Anmälningstiden är slut.",
    },
  },
};
