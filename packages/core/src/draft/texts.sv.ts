import type { DraftTexts } from "./texts.js";

const aFormat = { "closed-group": "Kamratgrupp", "open-meetings": "Kamratträffar", "single-event": "Kamratevenemang" };

/** What a plan that is only beginning says, in Swedish. */
export const draftTexts: DraftTexts = {
  title: {
    "closed-group": "Kamratstödsgrupp",
    "open-meetings": "Kamratstödsträffar",
    "single-event": "Kamratstödsevenemang",
    "citizens-group": "Egen kamratstödsgrupp",
    "local-group": "Lokal kamratstödsgrupp",
  },
  publicName: (kind, { half, year }) =>
    kind === "local-group" || kind === "citizens-group"
      ? { "local-group": "Lokal kamratgrupp", "citizens-group": "Kamraternas egen grupp" }[kind]
      : `${aFormat[kind]}, ${half === "spring" ? "våren" : "hösten"} ${year}`,
  organiser: "Exempelföreningen",
  ids: { facilitator: "gruppledare", coordinator: "koordinator", contactPerson: "kontaktperson", speaker: "berattare" },
  personName: "Förnamn Efternamn",
  description: "Berätta här vad gruppen gör och vem den är till för.",
  firstTheme: "Vi lär känna varandra och kommer överens om spelregler",
  eventTheme: "Vardagen och orken",
  ownRule: "Man får stänga av kameran när man behöver.",
  goal: "Var och en blir hörd av andra som vet hur det är.",
  support: {
    mentor: "En erfaren ledare som man kan fråga",
    supervision: "En gång i månaden tillsammans med andra ledare",
    expenses: "Resor och servering",
  },
  answers: {
    who: "Vilka startar gruppen?",
    why: "Varför behövs den?",
    forWhom: "För vem är den?",
    where: "Var träffas ni?",
    what: "Vad gör ni i gruppen?",
    how: "Hur, och hur ofta?",
  },
  comments: {
    opening: (format) => `Plan för gruppen. Gruppform: ${format}.`,
    howTo:
      "Fyll i efter hand som sakerna klarnar. En rad där tecknet # sitter ihop med texten tar du i bruk genom att ta bort tecknet.\nGranska till slut: piiri check FIL",
    stage: "Det här är ett utkast, där saker ännu får saknas. Skriv published när du publicerar gruppen.",
    id: "På det här id:t känner kalendrar igen gruppen. Ändra det inte längre när kalendern är utdelad. Också andra ser det, så det får inte avslöja vad gruppen handlar om.",
    title: "Gruppens namn för dem som får veta vad den handlar om.",
    publicName:
      "Namnet som också utomstående kan se i en kalender, i ett meddelandes rubrik eller på en mapp. Lämna bort allt som avslöjar deltagarnas sjukdom eller livssituation.",
    description: "Vad är gruppen till för? Några meningar räcker.",
    informationPage: "Webbsidan som berättar om gruppen. Länkar och QR-koder leder dit.",
    organiser: "Vem ordnar gruppen? Byt till din egen förenings namn och domän.",
    ownOrganiser: "Gruppen ordnar sig själv. För andra nämns alltid gruppens offentliga namn, aldrig någons eget.",
    key: "Av den här nyckeln känner kalendrar igen gruppen när den inte har någon domän. Den är slumpad. Ändra den inte.",
    background: "Gruppen är människornas egen, och ingen förening står bakom den.",
    email: "Adress för frågor och avbokningar.",
    venue:
      "Var träffas ni? online är på nätet, in-person är på plats, hybrid är båda. Om ni träffas på plats, lägg till en rad med place: samt rum och adress.",
    link: "Möteslänken skrivs inte här, för den är hemlig. Ge den först åt kalendern:\npiiri calendar FIL --for participants --link LÄNK",
    ownPeople: "Vilka ser till att gruppen träffas? Ge var och en en kort beteckning som planen kan hänvisa till.",
    people:
      "Vilka är gruppledare och kontaktperson? Ge var och en ett kort id som planen kan hänvisa till. Du kan också skriva utbildning (training), åtaganden (commitmentsAccepted), utrustning (equipment) och om nätet håller (connection).",
    start: (format, dateTime) => `${format === "single-event" ? "Evenemanget" : "Den första träffen"} är ${dateTime}.`,
    usual: (profile) =>
      profile === undefined
        ? "Härifrån framåt följer vanlig praxis. Ändra ett värde om ni gör på annat sätt."
        : `Härifrån framåt följer praxis enligt ”${profile}”. Ändra ett värde om ni gör på annat sätt.`,
    duration: "Träffens längd i minuter.",
    rhythm: "Antal veckor mellan träffarna.",
    count: "Hur många träffarna är. Om gruppen inte tar slut, skriv i stället ongoing: true.",
    until: "Den sista dagen då ni ännu kan träffas. Om träffarna inte tar slut, skriv i stället ongoing: true.",
    ongoing: "Gruppen tar inte slut. Om den ändå ska göra det, skriv i stället until: och den sista dagen.",
    membership: "Nya kommer med vid överenskomna tider.",
    holidays:
      "Om en träff infaller på en helgdag: flag låter den stå och påminner om saken, skip hoppar över helgdagen.",
    skip: "Dagar då ni inte träffas.",
    breaks: "Pauser. Båda dagarna hör till pausen.",
    sessions:
      "Uppgifter om enskilda träffar: s1 är den första, s2 den andra och så vidare. En träff kan flyttas (moved) eller ställas in (cancelled: true). I ett avsnitt av träffen kan man nämna en övning, se: piiri exercises.",
    theme: "Evenemangets tema.",
    organisation:
      "Finns gruppen i föreningens verksamhetsplan? När har planen och kostnaderna godkänts? Hur stöder föreningen gruppledarna, är försäkringen i skick och när hålls det årliga samtalet?",
    registration:
      "Hur anmäler man sig? Blanketten frågar bara efter det som behövs: namn, e-postadress, önskemål och var man hörde om gruppen. Berätta vem som ser anmälningarna och vem som svarar på frågor.",
    registrationDates: (opens, closes) =>
      `I allmänhet öppnar anmälan ${opens} och stänger ${closes}. Om ni gör på annat sätt, lägg till raderna opens och closes.`,
    registrationDays: (opens, closes) =>
      `I allmänhet öppnar anmälan ${opens} dagar före träffen och stänger ${closes} dagar före den.`,
    cap: (cap) => `Högst ${cap} anmälningar tas emot, för alla som anmäler sig kommer inte.`,
    publicity: (starts) =>
      `Var berättar ni om gruppen, vem gör materialet och vem skickar ut det? I allmänhet börjar ni berätta ${starts}.\nOffentliga texter säger inte vad som förenar deltagarna. Om de får säga det, skriv namesTheCondition: true och forWhom: och för vem gruppen är.`,
    groundRules:
      "Gruppens spelregler. De vanliga reglerna är med när den här punkten är i bruk. Här kan du lägga till egna.",
    feedback:
      "Vad ska gruppen ge människor? Skriv ett mål eller två. Responsenkäten frågar hur de nåddes. Ingen behöver uppge sitt namn.",
    report: "Vem berättar för förbundet hur många gånger ni träffades och hur många som kom?",
    lifecycle:
      "Bara för en grupp som inte tar slut (ongoing: true): vad den växte fram ur, när ni ser efter hur den mår och hur nya tas emot. Skriv svaren i stället för frågorna.",
    done: "Vad är redan gjort, och när? Uppgifternas namn ser du så här: piiri timeline FIL",
  },
};
