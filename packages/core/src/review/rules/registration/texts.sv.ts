import { dateTexts } from "../../../dates/texts.sv.js";
import type { RegistrationField } from "../../../plan/index.js";
import type { TopicTexts } from "../../rule.js";
import { listed } from "../series/listed.js";
import type { registrationRules } from "./index.js";
import type { Role } from "./roles-agreed.js";
import type { LinkFact } from "./who-sends-the-link.js";

const { date } = dateTexts;

/** What the rules about registering say, in Finland's Swedish. */
export const registrationFindings: TopicTexts<typeof registrationRules> = {
  "registration/opens": {
    title: "Anmälan öppnar ungefär en månad före.",
    messages: {
      late: ({ opens, starts, advised }) =>
        `Anmälan öppnar ${date(opens)}, och den första träffen är ${date(starts)}. Många behöver tid att höra om gruppen och bestämma sig. Öppna anmälan redan ${date(advised)}.`,
      lateForEach: ({ days, advised }) =>
        `Man kan anmäla sig först ${days} dagar före träffen. Många behöver tid att höra om gruppen och bestämma sig. Öppna anmälan ${advised} dagar före.`,
    },
  },
  "registration/closes": {
    title: "Anmälan stänger så att du hinner förbereda träffen för dem som kommer.",
    messages: {
      afterStart: ({ closes, starts, advised }) =>
        `Anmälan stänger ${date(closes)}, men gruppen börjar redan ${date(starts)}. Då vet du inte vilka som kommer när ni börjar. Låt den stänga ${date(advised)}.`,
      late: ({ closes, starts, advised }) =>
        `Anmälan stänger ${date(closes)}, och den första träffen är ${date(starts)}. Det blir ont om tid att skicka länken och förbereda. Låt den stänga ${date(advised)}.`,
      early: ({ closes, starts, advised }) =>
        `Anmälan stänger redan ${date(closes)}, och den första träffen är först ${date(starts)}. En del hittar gruppen först de sista dagarna. Håll anmälan öppen till ${date(advised)}.`,
      lateForEach: ({ days, advised }) =>
        `Man kan anmäla sig ännu när det är ${days} dagar till träffen. Det blir ont om tid att skicka länken och förbereda. Låt anmälan stänga ${advised} dagar före.`,
      earlyForEach: ({ days, advised }) =>
        `Anmälan stänger redan ${days} dagar före träffen. En del hittar gruppen först de sista dagarna. Håll anmälan öppen tills det är ${advised} dagar kvar.`,
    },
  },
  "registration/late-intake": {
    title: "Till en sluten grupp som inte är full kan man komma med fram till den andra träffen.",
    messages: {
      late: ({ until, advised, sessions }) =>
        `Nya tas med ända till ${date(until)}. Gruppen har börjat lära känna varandra, och den som kommer senare har svårt att komma in. Ta med nya högst till träff ${sessions}, ${date(advised)}.`,
    },
  },
  "registration/cap": {
    title: "Så många anmälningar tas emot att lagom många kommer.",
    messages: {
      over: ({ cap, seats, advised }) =>
        `Nu tas högst ${cap} anmälningar emot. Alla anmälda kommer inte, så för en grupp på ${seats} räcker det med ${advised} anmälningar. Om fler kommer får var och en lite tid att tala. Ändra maxantalet till ${advised}.`,
    },
  },
  "registration/cap-too-low": {
    title: "Så många anmälningar tas emot att det blir en grupp.",
    messages: {
      few: ({ cap, expected, least, advised }) =>
        `Högst ${cap} anmälningar tas emot, och av dem kommer kanske ${expected}. Du ville ha minst ${least} deltagare. Höj maxantalet, till exempel till ${advised} anmälningar.`,
      spare: ({ cap, seats, expected, advised }) =>
        `Högst ${cap} anmälningar tas emot, fast platserna är ${seats}. Ungefär en tredjedel brukar utebli, så att kanske ${expected} kommer. Ni kan ta emot ${advised} anmälningar.`,
    },
  },
  "registration/required-fields": {
    title: "Blanketten frågar efter namn, e-post, önskemål och var man hört om gruppen.",
    messages: {
      lacking: ({ fields }) =>
        `Det här saknas på blanketten: ${named(fields)}. Med de svaren kan du svara den som kommer, planera träffarna och rikta informationen. Lägg till dem på blanketten.`,
    },
  },
  "registration/minimal-fields": {
    title: "Blanketten är kort: den frågar inget som inte behövs.",
    messages: {
      beyond: ({ fields }) =>
        `Blanketten frågar också efter: ${named(fields)}. Behöver du verkligen veta det? En lång blankett skrämmer bort, och varje uppgift måste skyddas. Lämna bort det som inte behövs.`,
    },
  },
  "registration/forbidden-fields": {
    title: "Blanketten frågar varken efter diagnos eller personbeteckning.",
    messages: {
      asked: ({ fields }) =>
        `Blanketten frågar efter: ${named(fields)}. Gruppen behöver inte veta det, och uppgiften gör stor skada om den kommer ut. Ta bort frågan från blanketten.`,
    },
  },
  "registration/privacy-notice": {
    title: "På blanketten finns en länk till dataskyddsbeskrivningen.",
    messages: {
      none: () =>
        "Var finns arrangörens dataskyddsbeskrivning? Den som anmäler sig berättar känsliga saker och har rätt att veta vad som händer med dem. Lägg till adressen i planen och på blanketten.",
    },
  },
  "registration/access": {
    title: "Bara gruppledarna och arrangören ser anmälningarna.",
    messages: {
      none: () =>
        "Vem ser anmälningarna? Redan att man kommer till gruppen säger något om hälsan, så uppgifterna är bara för gruppledarna och arrangören. Kontrollera blankettens rättigheter och skriv in det i planen.",
      others: () =>
        "Nu ser någon annan än gruppledarna och arrangören anmälningarna. Redan att man kommer till gruppen säger något om hälsan. Ta bort rättigheterna från andra.",
    },
  },
  "registration/contact": {
    title: "Det finns en adress för frågor och avbokningar.",
    messages: {
      none: () =>
        "Till vilken adress kan man ställa frågor eller avboka? När det är lätt att avboka blir platsen ledig i tid för någon annan. Lägg till adressen i planen.",
    },
  },
  "registration/information-page": {
    title: "Länkar och QR-koder leder till sidan som berättar om gruppen.",
    messages: {
      none: () =>
        "Vart leder länkarna och QR-koderna? Man vill först veta vad man är på väg till. Gör en egen sida för gruppen och skriv in den i planen.",
      noPage: () =>
        "Vilken adress har sidan som berättar om gruppen? Utan den hittar ingen fram från annonsen. Lägg till adressen i planen.",
      straightToForm: () =>
        "Länkarna leder rakt till blanketten. Många vill först läsa i lugn och ro vad gruppen handlar om. Låt länkarna leda till gruppens egen sida och därifrån till blanketten.",
    },
  },
  "registration/who-sends-the-link": {
    title: "Den som anmäler sig vet vem som skickar möteslänken, när, och vem man kan fråga.",
    messages: {
      lacking: ({ facts }) =>
        `Kom ännu överens om ${listed(
          facts.map((fact) => linkFacts[fact]),
          "och",
        )}. Det är jobbigt att vänta på en länk utan att veta om den kommer. Berätta det på sidan eller blanketten.`,
      beforeClosing: ({ days, closes, sent }) =>
        `Länken skickas ${days === 1 ? "dagen" : `${days} dagar`} före, alltså ${date(sent)}, men man kan anmäla sig ännu ${date(closes)}. Den som anmäler sig sist blir utan länk. Låt anmälan stänga tidigare, eller skicka länken senare eller en gång till.`,
      beforeLateClosing: ({ days, until, sent }) =>
        `Man kan anmäla sig sent ännu ${date(until)}, men länken till följande träff skickas ${days === 1 ? "dagen" : `${days} dagar`} före, alltså ${date(sent)}. Den som anmäler sig sist blir utan länk. Skicka länken skilt till den personen, eller låt den sena anmälan stänga tidigare.`,
      beforeClosingOfEach: ({ days }) =>
        `Länken skickas ${days === 1 ? "dagen" : `${days} dagar`} före en träff, men man kan anmäla sig ännu efter det. Den som anmäler sig sist blir utan länk. Låt anmälan stänga tidigare, eller skicka länken senare eller en gång till.`,
    },
  },
  "registration/confirmation": {
    title: "Den som har anmält sig får en bekräftelse.",
    messages: {
      notByItself: () =>
        "Microsoft Forms skickar ingen bekräftelse, fast planen räknar med det. Den som har anmält sig undrar om anmälan kom fram. Kom överens om vem som bekräftar den per e-post.",
      none: () =>
        "Anmälan bekräftas inte. Den som har anmält sig undrar om hen kom med. Kom överens om vem som bekräftar den per e-post.",
    },
  },
  "registration/roles-agreed": {
    title: "Det är överenskommet vem som tar emot anmälningar och vem som svarar på frågor.",
    messages: {
      lacking: ({ roles }) =>
        `Kom ännu överens om ${listed(
          roles.map((role) => tasks[role]),
          "och",
        )}. När någon har hand om det blir ingen utan svar. Läs gärna posten ett par gånger i veckan.`,
    },
  },
  "registration/retention": {
    title: "Det är bestämt när anmälningarna raderas.",
    messages: {
      undecided: () =>
        "När raderas anmälningarna? Känsliga uppgifter sparas bara så länge de behövs. Välj en dag och skriv in den i planen.",
      early: ({ until, last }) =>
        `Anmälningarna raderas ${date(until)}, men gruppen träffas ännu ${date(last)}. Adresserna behövs tills dess. Flytta dagen framåt.`,
      late: ({ until, latest }) =>
        `Anmälningarna sparas till ${date(until)}. Ingenting kräver dem så länge. Radera dem senast ${date(latest)}.`,
    },
  },
  "registration/consent-for-later-news": {
    title: "Om nya grupper berättas bara för dem som har gett sitt samtycke.",
    messages: {
      toAll: () =>
        "Ni tänker berätta om nya grupper för alla som har anmält sig. De gav sin adress bara för den här gruppen. Fråga om samtycke på blanketten och berätta bara för dem som gav det.",
    },
  },
};

const fieldNames: Readonly<Record<RegistrationField, string>> = {
  name: "namn",
  email: "e-postadress",
  wishes: "önskemål",
  "where-heard": "var man hört om gruppen",
  age: "ålder",
  gender: "kön",
  area: "bostadsort",
  consent: "samtycke till information om nya grupper",
  language: "på vilket språk meddelanden önskas",
  notice: "godkännande av dataskyddsbeskrivningen",
  "session-choice": "vilka träffar man kommer till",
  "advance-questions": "frågor på förhand",
  phone: "telefonnummer",
  "postal-address": "postadress",
  membership: "medlemskap",
  other: "något annat",
  diagnosis: "diagnos",
  "identity-code": "personbeteckning",
};

const linkFacts: Readonly<Record<LinkFact, string>> = {
  sentBy: "vem som skickar möteslänken",
  daysBefore: "när den skickas",
  askedFrom: "vem man kan fråga efter den",
};

const tasks: Readonly<Record<Role, string>> = {
  receivedBy: "vem som tar emot anmälningarna",
  answeredBy: "vem som svarar på frågor och avbokningar",
};

function named(fields: readonly RegistrationField[]): string {
  return fields.map((field) => fieldNames[field]).join(", ");
}
