import { qualityCriteria } from "./criterion.js";
import type { ReadinessTexts } from "./texts.js";

/** How many headings there are: all seven, or fewer where some are not asked of such a group. */
const inWords = ["sju", "sex", "fem"];

/** How ready a group is, in Finland's Swedish. */
export const readinessTexts: ReadinessTexts = {
  title: "Är gruppen redo?",
  overall: ({ met, unknown, "not-met": notMet }) => {
    if (unknown + notMet === 0) return "Allt är i sin ordning. Du kan publicera gruppen.";
    const counts = [
      ...(met > 0 ? [`${met} i sin ordning`] : []),
      ...(unknown > 0 ? [`${unknown} ännu öppna`] : []),
      ...(notMet > 0 ? [`${notMet} att rätta`] : []),
    ];
    const ask = "Fråga dem som vet och fyll i planen.";
    const all = met + unknown + notMet;
    return `Av de ${inWords[qualityCriteria.length - all] ?? all} punkterna: ${counts.join(", ")}. ${notMet > 0 ? `Börja med det som ska rättas. ${ask}` : ask}`;
  },
  states: { met: "i sin ordning", unknown: "inte känt ännu", "not-met": "att rätta" },
  criteria: {
    people: "Människorna",
    equipment: "Utrustningen",
    planning: "Planeringen",
    registration: "Anmälan",
    publicity: "Informationen",
    running: "Träffarna",
    feedback: "Respons och rapporter",
  },
  conditions: {
    "contact-person": "Gruppen har en kontaktperson i föreningen",
    "contact-person-on-board": "Kontaktpersonen sitter i styrelsen",
    coordinator: "Evenemanget har en koordinator",
    "enough-facilitators": "Gruppledarna är tillräckligt många",
    training: "Gruppledarna har utbildning",
    commitments: "Gruppledarna har godkänt åtagandena",
    initiator: "Igångsättaren är med de första gångerna",
    computers: "Gruppledarna har dator, kamera och mikrofon",
    "quiet-room": "Gruppledarna har hörlurar och ett lugnt rum",
    connection: "Nätförbindelserna fungerar och datorerna är skyddade",
    "contact-persons-computer": "Kontaktpersonen har en dator",
    account: "Kontot passar för träffarna",
    "material-bank": "Gruppledarna kommer åt materialbanken",
    place: "Gruppen har ett bra rum",
    "facilitators-choice": "Gruppformen passar gruppledarna",
    format: "Träffarnas antal, längd och intervall passar gruppformen",
    audience: "Det är avtalat vem gruppen är till för",
    dates: "Dagarna passar",
    themes: "Temana är avtalade",
    "start-up": "Gruppens start är planerad",
    "early-planning": "Planeringen börjar i god tid",
    "action-plan": "Gruppen finns i verksamhetsplanen",
    costs: "Det är klart vad kostnaderna betalas med",
    approval: "Föreningen har godkänt planen och kostnaderna",
    "registration-tasks": "Det är avtalat vem som sköter anmälningarna",
    "registration-system": "Det är avtalat var man anmäler sig",
    "form-made": "Anmälningsblanketten är klar",
    "form-questions": "Blanketten frågar det som behövs och inget mer",
    "privacy-notice": "Blanketten länkar till dataskyddsbeskrivningen",
    "confidential-registrations": "De anmäldas uppgifter är i tryggt förvar",
    "registration-period": "Anmälningstiden passar",
    places: "Antalet platser passar",
    "meeting-link": "Det är avtalat vem som skickar länken till träffen",
    "publicity-tasks": "Det är avtalat vem som informerar",
    channels: "Man berättar om gruppen i flera kanaler",
    material: "Materialet berättar det som behövs",
    "material-made": "Informationsmaterialet är klart",
    links: "Länkarna leder till gruppens egen sida",
    "publicity-period": "Informationen börjar i god tid",
    structure: "Träffarna har en tydlig form",
    "ground-rules": "Gruppen har spelregler och går igenom dem",
    confidentiality: "Förtroligheten är avtalad och skyddad",
    "everyone-heard": "Alla blir hörda, och ingen måste prata",
    wishes: "Deltagarna får berätta vad de önskar",
    "before-sessions": "Gruppledarna hinner förbereda sig före träffen",
    "after-sessions": "Gruppledarna går igenom träffen efteråt",
    technology: "Någon sköter tekniken",
    support: "Gruppledarna vet vem som kan stöda dem",
    newcomers: "Det är avtalat hur nya tas emot",
    ending: "Den sista träffen är planerad som avslutning",
    "anonymous-feedback": "Responsen ges utan namn",
    "feedback-goals": "Responsenkäten frågar om målen",
    "feedback-gathered": "Det är avtalat när man ber om respons och vem som samlar in den",
    "feedback-used": "Ni går igenom responsen tillsammans",
    counts: "Träffar och deltagare räknas",
    "federation-counts": "Förbundet får veta deltagarantalen",
    "annual-report": "Gruppen finns i verksamhetsberättelsen",
    evaluation: "Gruppen ser ibland tillbaka på hur det går",
  },
  toAsk: {
    costs:
      "Kostar informationen, utrustningen eller förbindelsen något, och vad betalas det med? Förbundet kan ge bidrag. Skriv svaret i planen.",
    "contact-person-on-board":
      "Sitter kontaktpersonen i föreningens styrelse? Då blir gruppens ärenden snabbt avgjorda. Fråga och skriv i planen om personen är förtroendevald.",
    connection:
      "Håller gruppledarnas nätförbindelser, och är datorerna uppdaterade? Pröva förbindelsen tillsammans före den första träffen och skriv resultatet vid vars och ens utrustning (connection).",
    "contact-persons-computer":
      "Har kontaktpersonen en dator? På den är det lättast att sköta meddelanden och anmälningar. Fråga och skriv apparaten i planen.",
    "material-bank":
      "Kommer gruppledarna åt förbundets materialbank? Där finns färdiga idéer och anvisningar. Be förbundet om tillgång om den ännu saknas och skriv svaret i planen.",
    "facilitators-choice":
      "Har gruppledarna själva valt gruppformen? Fråga dem vad de vill göra och vad de har tid och krafter till. Skriv svaret i planen.",
    audience:
      "Vem är gruppen till för? När det är klart är det lättare att välja klockslag och kanaler. Skriv målgruppen i planen.",
    "registration-system":
      "Var anmäler man sig? Välj ett system där uppgifterna är i tryggt förvar och skriv det i planen.",
    "form-made": "Är anmälningsblanketten klar? Pröva den själv innan du delar länken. Skriv sedan dagen i planen.",
    "material-made":
      "Är informationsmaterialet klart? Då kan ni berätta om gruppen så fort det är dags. Skriv dagen i planen.",
    "federation-counts":
      "Vem berättar för förbundet hur många som deltog? Siffrorna visar var det behövs stöd. Kom överens om det redan nu, så glöms det inte bort.",
  },
  against: {
    connection:
      "Någons förbindelse eller apparat håller inte ännu. Pröva en annan plats eller apparat och skriv i planen när det fungerar.",
    "material-bank": "Gruppledarna kommer ännu inte åt förbundets materialbank. Be förbundet om tillgång.",
    "facilitators-choice":
      "Gruppformen är inte gruppledarnas eget val. Fråga vad som passar dem och ändra planen tillsammans.",
    "contact-person-on-board":
      "Kontaktpersonen är inte förtroendevald i föreningen. En styrelsemedlem får snabbare gruppens ärenden avgjorda. Fråga om någon i styrelsen kunde vara kontaktperson eller arbeta i par med den nuvarande.",
    "contact-persons-computer":
      "Kontaktpersonen har ingen dator. Det är svårt att sköta meddelanden och anmälningar på en telefon eller surfplatta. Fråga om föreningen kan låna ut en dator.",
  },
  nobodyNamed: "Gruppledarna är ännu inte nämnda. Lägg till dem i planen, så får man veta också det här.",
  alreadyMet: (conditions) => `I sin ordning: ${conditions.join("; ")}.`,
  sameOfMore: (sessions) => `Detsamma gäller ${sessions === 1 ? "en träff" : `${sessions} träffar`} till.`,
  informants: {
    group: "gruppen själv",
    "background-organisation": "bakgrundsorganisationen",
    association: "föreningens styrelse",
    federation: "förbundet",
    "contact-person": "kontaktperson",
    coordinator: "koordinator",
    "communications-officer": "informatör",
    facilitators: "gruppledare",
  },
  whoKnows: "Vem vet",
};
