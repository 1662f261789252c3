import type { PathTexts } from "./texts.js";

/** What is said of the way to leading a group, in Finland's Swedish. */
export const pathTexts: PathTexts = {
  title: "Vägen till gruppledare",
  intro:
    "Att leda lär man sig genom att göra, tillsammans med andra. Här är stegen och hur långt den här gruppen har kommit.",
  steps: {
    orientation: {
      name: "Lär känna uppgiften",
      text: "Gå grundkursen, läs hur grupper leds hos oss, och gå igenom minneslistan här nedan med någon som har erfarenhet.",
    },
    team: {
      name: "Hitta ditt par eller team",
      text: "Led tillsammans med någon. Två ser mer än en, och arbetet kan delas efter vad var och en är bra på.",
    },
    "format-and-theme": {
      name: "Välj form och tema",
      text: "Välj en form som du har krafter och tid för, och kom överens om vad den första träffen handlar om.",
    },
    technology: {
      name: "Öva tekniken",
      text: "Träffas först sinsemellan på nätet: släpp in varandra, visa en bild, öppna smågrupper. Ingen behöver kunna allt.",
    },
    commitments: {
      name: "Kom överens och förbind er",
      text: "Gå igenom åtagandena och vem som gör vad, och skriv under avtalet.",
    },
    "first-session": { name: "Den första träffen", text: "Träffas en halv timme innan. Tala efteråt om hur det gick." },
    support: {
      name: "Stöd och eftertanke",
      text: "Berätta efter varje träff vad som gick bra och vad som var svårt. Ni vet vem ni kan vända er till. Se på responsen tillsammans när säsongen är slut.",
    },
  },
  states: { done: "gjort", open: "kvar" },
  by: (date) => `senast ${date}`,
  lacking: (names) => `Ännu: ${names}`,
  orientation: {
    title: "Minneslista för introduktionen",
    topics: {
      "guide-and-principles": "Hur grupper leds hos oss, principerna och etiken",
      association: "Föreningen: vem gör vad, och hur den kom till",
      "practical-things": "Praktiska saker: nycklar, rum, kaffe, telefoner, kontakter",
      "expenses-and-follow-up": "Vad som ersätts och hur man ansöker, vad som räknas och antecknas",
      support: "Vilket stöd du får, och hur du tar hand om dig själv",
      expectations: "Vad du hoppas på, och vad man hoppas av dig",
      influence: "Hur du kan vara med och påverka i föreningen",
      "group-phenomena": "Vad som brukar hända i grupper, och vad som hjälper då",
      "accounts-and-technology": "Konton, mötesprogrammet och vem som hjälper till",
      material: "Var materialet finns, och vad du får använda av det",
    },
  },
  association: {
    title: "Vad föreningen svarar för",
    intro: "Fråga om det som är öppet. Det här är frågor att komma överens om, inte villkor.",
    points: {
      contact: { name: "Kontaktperson", ask: "Vem i föreningen svarar för gruppen?" },
      difficulty: { name: "När det är svårt", ask: "Vem vänder du dig till, på vilket nummer?" },
      mentor: { name: "Mentor", ask: "Vem med erfarenhet går vid din sida?" },
      supervision: { name: "Handledning", ask: "Var kan du tala om det som ledandet väcker hos dig?" },
      expenses: { name: "Kostnader", ask: "Vad ersätts: resor, kaffe, förbindelse, material?" },
      insurance: { name: "Försäkring", ask: "Är du försäkrad när du leder?" },
      "yearly-talk": { name: "Årligt samtal", ask: "När sätter ni er ner och talar om hur det går?" },
    },
    insured: "de frivilliga är försäkrade",
  },
  agreement: {
    title: "Gruppledarens avtal",
    intro:
      "Avtalet görs mellan gruppledaren och arrangören. Läs det tillsammans, fyll i det som är öppet och skriv under båda exemplaren.",
    group: "Grupp",
    organiser: "Arrangör",
    time: "När",
    work: "Vem gör vad",
    tasks: {
      leads: "Leder gruppen",
      technology: "Teknik",
      link: "Skickar möteslänken",
      registrations: "Tar emot anmälningar",
      publicity: "Berättar om gruppen",
      feedback: "Samlar in respons",
      summary: "Fyller i sammanställningen efter varje träff",
    },
    together: "gruppledarna tillsammans",
    expectations: "Vad vi väntar oss av varandra",
    asked: [
      "Vad gruppledaren hoppas av föreningen",
      "Vad gruppledaren ger",
      "Vad föreningen hoppas av gruppledaren",
      "Vad föreningen ger",
    ],
    ending:
      "Om tiden eller krafterna inte räcker, säg det i god tid. Man söker någon som fortsätter, och du får ett tack. Avtalet kan ändras eller avslutas genom att man talar om det.",
    signed: "Underskrifter och datum",
    facilitator: "Gruppledare",
    representative: "För arrangören",
  },
};
