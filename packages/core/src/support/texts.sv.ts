import { dateTexts as dates } from "../dates/texts.sv.js";
import type { SupportTexts } from "./texts.js";

/** What is said of support from person to person, in Swedish. */
export const supportTexts: SupportTexts = {
  points: {
    "supporter-ready":
      "Fråga stödpersonen om hen är tillfreds med sin egen förändring. Då orkar man lyssna på en annan.",
    "organiser-present": "Träffa båda när ni kommer överens om stödet. Tillsammans är det lättare.",
    how: "Kom överens om ni träffas eller håller kontakt per telefon, chatt eller meddelanden.",
    "how-often": "Kom överens om hur ofta ni är i kontakt.",
    where: "Kom överens om var ni träffas.",
    "how-long": "Kom överens om hur länge stödet varar. Efter det kan man alltid komma överens på nytt.",
    "follow-ups": "Kom överens om dagar när arrangören frågar båda hur det går.",
    "not-included": "Kom överens om vad som inte hör till: stödpersonen sköter inte hushåll eller barn.",
    principles: "Berätta för båda på vilka principer man möts här. De är desamma som i en grupp.",
    confidentiality: "Kom överens om förtrolighet: det man hör berättar man inte vidare, inte heller senare.",
  },
  agreement: {
    title: "Avtal om stöd",
    intro:
      "Det här kommer stödpersonen, den som får stöd och arrangören överens om tillsammans. Namn skrivs inte i filen, bara på pappret.",
    agreed: "Vad ni har kommit överens om",
    open: "Vad ni ännu behöver komma överens om",
    nothingOpen: "Ni är överens om allt.",
    days: "Dagar",
    followUp: (date) => `${dates.date(date)}: arrangören frågar båda hur det går`,
    ends: (date) => `${dates.date(date)}: stödet tar slut, eller ni kommer överens om en fortsättning`,
    signed: "Underskrifter och datum",
    whoSigns: ["Stödpersonen", "Den som får stöd", "Arrangörens representant"],
    facts: {
      id: "Id",
      agreedOn: "Överenskommet",
      shared: "Vad som förenar",
      how: "Hur ni håller kontakt",
      everyWeeks: "Hur ofta",
      place: "Var ni träffas",
      from: "Börjar",
      until: "Slutar",
      notIncluded: "Vad som inte ingår",
      confidentialityAgreedOn: "Överens om förtroende",
    },
    inWeeks: (weeks) => (weeks === 1 ? "varje vecka" : `var ${weeks}:e vecka`),
    ways: { "in-person": "öga mot öga", phone: "per telefon", chat: "i chatt", mail: "med meddelanden" },
    things: { experience: "en liknande erfarenhet", age: "åldern", interests: "intressen" },
    help: { housework: "hushållsarbete", childcare: "barnpassning" },
  },
  situations: {
    "talks-much": {
      name: "Någon talar mycket",
      helps: [
        "Tala med personen på tu man hand. Säg vad som är bra i det han eller hon säger, och fråga hur de tystare kunde få rum.",
        "Ta upp taltiden i hela gruppen. En klocka eller ett timglas hjälper en stund, men blir stelt som vana.",
        "Kom ihåg att den som talar mycket kanske bara vill bli hörd.",
      ],
    },
    "stays-silent": {
      name: "Någon är alltid tyst",
      helps: [
        "Man får vara tyst. Ge var och en en tur i rundan, som man också får låta gå vidare.",
        "Pröva annat än tal: skriv, rita eller välj bilder, och se på dem tillsammans.",
        "Om någon drar sig undan gång på gång, fråga på tu man hand hur det är. Kanske skulle något annat stöd hjälpa bättre.",
      ],
    },
    gloom: {
      name: "Samtalet fastnar i det tunga",
      helps: [
        "Ta tag i det i tid: ständigt mörker tröttar ut, och folk stannar borta.",
        "Förneka inte känslan, den försvinner inte av tystnad. Fråga hellre vad vi får ut av att stanna här.",
        "Välj teman bland de önskemål som ni har samlat tillsammans.",
      ],
    },
    cliques: {
      name: "Det blir små kretsar i gruppen",
      helps: [
        "Gör något i par eller små grupper som slumpen väljer: till exempel de som fick en lapp i samma färg.",
        "Ett bra ämne är en liten sak som var och en har lyckats med i dag. Gå till slut igenom den tillsammans.",
      ],
    },
    quarrel: {
      name: "Samtalet hettar till",
      helps: [
        "Stanna samtalet lugnt och ta en paus. Påminn om de regler som ni har kommit överens om.",
        "Låt båda tala till punkt. Ingens erfarenhet ifrågasätts.",
        "Tala efter träffen med båda var för sig, och ledarna sinsemellan.",
      ],
    },
    stuck: {
      name: "Samtalet kommer inte i gång",
      helps: [
        "Samla på ett papper vad var och en väntar och önskar. Också en gammal grupp får ny luft av det.",
        "Börja med en liten uppgift ensam eller i par. Då finns det något att tala om.",
      ],
    },
    interruptions: {
      name: "Telefoner ringer och man avbryter varandra",
      helps: ["Ta upp saken när ni talar om reglerna, och kom överens tillsammans. Skriv upp det."],
    },
    newcomer: {
      name: "Någon kommer för första gången",
      helps: [
        "Håll en presentationsrunda där den nya får vara sist. Då har hon eller han redan hört vad de andra berättar.",
        "Gå igenom reglerna och ge dem på papper. Fråga samtidigt vad den nya önskar.",
        "Gör något tillsammans, så kommer den nya med i samtalet.",
      ],
    },
    worry: {
      name: "Du är orolig för någon",
      helps: [
        "Du behöver inte ha en lösning. Säg det högt, och fundera tillsammans.",
        "Fråga kontaktpersonen eller handledaren till råds när du undrar om det behövs en yrkesmänniska. Att söka hjälp hör till din kunskap.",
        "Om någon är i fara, ring genast nödnumret 112.",
      ],
    },
    "own-strength": {
      name: "Dina egna krafter tryter",
      helps: [
        "Du får sätta gränser. Det finns annat i ditt liv än gruppen.",
        "Säg öppet till om tiden inte räcker. Sök med arrangören någon som fortsätter: man får bli trött, ingen lämnas ensam.",
        "Skriv upp sådant som ger dig kraft, och håll fast vid det.",
      ],
    },
  },
  guidance: {
    title: "När det är svårt i gruppen",
    notAlone: "Ingen behöver bli ensam i en svår situation.",
    turnTo: (who) => `Vänd dig vid behov till: ${who}`,
    nobodyNamed: "I planen står ännu inte vem ledarna vänder sig till. Skriv in det.",
    source: "Källa",
  },
};
