import { dateTexts } from "../../../dates/texts.sv.js";
import type { TopicTexts } from "../../rule.js";
import type { peopleRules } from "./index.js";

/** What the rules about the people say, in Finland's Swedish. */
export const peopleFindings: TopicTexts<typeof peopleRules> = {
  "people/basic-course": {
    title: "Gruppledarna har gått grundkursen i kamratstöd.",
    messages: {
      notTaken: ({ name }) =>
        `${name} har inte gått grundkursen i kamratstöd ännu. Kursen ger en god grund och trygghet i att leda en grupp. Ordna en plats på nästa kurs innan gruppen börjar.`,
      unsaid: ({ name }) =>
        `Har ${name} gått grundkursen i kamratstöd? Kursen ger en god grund och trygghet i att leda en grupp. Fråga och skriv in svaret i planen.`,
    },
  },
  "people/orientation": {
    title: "De som leder en grupp på nätet har fått introduktion i det.",
    messages: {
      notTaken: ({ name }) =>
        `${name} har inte fått introduktion i att leda på nätet ännu. På nätet går mycket till på ett annat sätt än runt samma bord, och det är bra att få öva i lugn och ro. Kom överens om en introduktion före den första träffen.`,
      unsaid: ({ name }) =>
        `Har ${name} fått introduktion i att leda på nätet? Det är bra att få öva på tekniken och sätten i lugn och ro på förhand. Fråga och skriv in svaret i planen.`,
    },
  },
  "people/training-current": {
    title: "Gruppledarnas utbildning är färsk fram till sista träffen.",
    messages: {
      ends: ({ name, course, ends, leads }) =>
        `${name}: det är dags att repetera ${course === "basicCourse" ? "grundkursen" : "introduktionen till att leda på nätet"} senast ${dateTexts.date(ends)}, och träffar att leda finns ännu ${dateTexts.date(leads)}. En repetition ger ny kraft. Hitta en plats före det och skriv in dagen i planen.`,
    },
  },
  "people/commitments-accepted": {
    title: "Gruppledarna har godkänt gruppledarens åtaganden, också förtroligheten.",
    messages: {
      late: ({ name, accepted, leads }) =>
        `${name} godkänner åtagandena först ${dateTexts.date(accepted)} men leder en träff redan ${dateTexts.date(leads)}. Deltagarna litar på gruppledaren från den första träffen. Gå igenom åtagandena tillsammans före den.`,
      unsaid: ({ name }) =>
        `När har ${name} godkänt gruppledarens åtaganden? Deltagarna litar på att gruppledaren inte för vidare det som sägs. Gå igenom åtagandena tillsammans och skriv in dagen i planen.`,
    },
  },
  "people/computer": {
    title: "En grupp på nätet leds från en dator, inte från en surfplatta eller telefon.",
    messages: {
      other: ({ name, device }) =>
        `${name} leder från en ${device === "tablet" ? "surfplatta" : "telefon"}. Då är det svårt att både se hela gruppen och sköta tekniken. Ordna en dator, kanske till låns.`,
      unsaid: ({ name }) =>
        `Med vilken apparat leder ${name} gruppen? Den som leder en grupp på nätet behöver en dator, en surfplatta eller telefon räcker inte. Fråga och skriv in apparaten i planen.`,
    },
  },
  "people/camera-and-microphone": {
    title: "Den som leder en grupp på nätet har kamera och mikrofon.",
    messages: {
      lacking: ({ name, items }) =>
        `${name} behöver ännu ${named(items)}. Gruppen känns tryggare när man ser och hör gruppledaren. I en bärbar dator finns kamera och mikrofon oftast färdigt, till andra datorer kan man skaffa dem separat. Pröva förbindelsen tillsammans före den första träffen.`,
      unsaid: ({ name, items }) =>
        `Har ${name} ${named(items)}? Gruppen känns tryggare när man ser och hör gruppledaren. Fråga och skriv in svaret i planen.`,
    },
  },
  "people/quiet-room": {
    title: "Den som leder en grupp på nätet har hörlurar och ett rum där man kan tala i förtroende.",
    messages: {
      lacking: ({ name, items }) =>
        `${name} behöver ännu ${named(items)}. Då hör inga utomstående det som berättas i gruppen. Hitta en lösning tillsammans. Någon har kanske ett lugnt rum eller hörlurar att låna ut.`,
      unsaid: ({ name, items }) =>
        `Har ${name} ${named(items)}? Då hör inga utomstående det som berättas i gruppen. Fråga och skriv in svaret i planen.`,
    },
  },
  "people/contact-person": {
    title: "Gruppen har en kontaktperson i föreningen.",
    messages: {
      none: () =>
        "Gruppen har ännu ingen kontaktperson i föreningen. Kontaktpersonen ser till att gruppen blir av, och gruppledarna kan vända sig dit med sina frågor. Kom överens i föreningen om vem det är och skriv in namnet i planen.",
    },
  },
  "people/support-in-difficulty": {
    title: "Gruppledarna vet vem de får stöd av i en svår situation.",
    messages: {
      none: () =>
        "I planen står det ännu inte vem gruppledarna får stöd av om det uppstår en svår situation i gruppen. När det är klart på förhand blir ingen ensam med situationen. Kom överens om en person och skriv in hur man når personen.",
    },
  },
  "people/available": {
    title: "Gruppledarna leder när de kan.",
    messages: {
      away: ({ name, dates }) =>
        `${name} är borta när gruppen träffas: ${dates.map(dateTexts.date).join(", ")}. Be någon hoppa in, eller flytta träffen.`,
      otherTimes: ({ name, dates }) =>
        `Det finns träffar på tider som ${name} inte har angett som lämpliga: ${dates.map(dateTexts.date).join(", ")}. Fråga om det går ändå, eller be någon hoppa in.`,
    },
  },
  "people/weekly-load": {
    title: "En sluten grupp tar gruppledarnas tid varje vecka i ungefär fyra månader.",
    messages: {
      startsEarly: ({ from, to, days, usual, earliest }) =>
        `Gruppledarna börjar förbereda gruppen ${dateTexts.date(from)}, och den sista träffen är ${dateTexts.date(to)}. De har arbete varje vecka i ${days} dagar, medan det vanligen räcker med ungefär ${usual}. Börja förbereda först ${dateTexts.date(earliest)}, eller fråga gruppledarna om en längre tid passar dem.`,
      lastsLong: ({ from, to, days, usual }) =>
        `Arbetet börjar ${dateTexts.date(from)}, och den sista träffen är ${dateTexts.date(to)}. Gruppledarna har arbete varje vecka i ${days} dagar, medan det vanligen räcker med ungefär ${usual}. Träffas tätare eller färre gånger, eller fråga gruppledarna om en längre tid passar dem.`,
    },
  },
  "people/initiator-hands-over": {
    title: "En igångsättare som inte själv är gruppledare är med de tre eller fyra första gångerna.",
    messages: {
      leavesEarly: ({ name, stays, least, most }) =>
        `${name} är med som igångsättare ${times(stays)}. Det är lättare för gruppen att gå vidare med gruppledaren när igångsättaren är med i början. Kom överens om minst ${least} och högst ${times(most)}.`,
      staysLong: ({ name, stays, least, most }) =>
        `${name} är med som igångsättare ${times(stays)}. Gruppen hittar sitt eget sätt när igångsättaren drar sig undan i tid. Kom överens om minst ${least} och högst ${times(most)}, och berätta det för gruppen genast i början.`,
    },
  },
  "people/accounts-for-officers": {
    title: "Microsoftkonton för föreningar (nonprofit) används bara av förtroendevalda.",
    messages: {
      notElected: ({ name }) =>
        `${name} är inte förtroendevald i föreningen men ordnar träffar med ett nonprofit-konto. De kontona är avsedda bara för förtroendevalda. Fråga föreningen om ${name} kan väljas till ett förtroendeuppdrag, eller skaffa ett konto av annat slag.`,
      unsaid: ({ name }) =>
        `Är ${name} förtroendevald i föreningen? Nonprofit-konton är avsedda bara för förtroendevalda. Fråga föreningen och skriv in svaret i planen.`,
    },
  },
};

const equipment = {
  camera: "en kamera",
  microphone: "en mikrofon",
  headphones: "hörlurar",
  quietRoom: "ett lugnt rum",
};

function named(items: readonly (keyof typeof equipment)[]): string {
  return items.map((item) => equipment[item]).join(" och ");
}

function times(count: number): string {
  return count === 1 ? "en gång" : `${count} gånger`;
}
