import { listedRows } from "./listedRows.js";
import { readingTexts } from "./readingTexts.sv.js";
import type { IntakeTexts } from "./texts.js";

const listed = (rows: readonly number[]) => listedRows(rows, readingTexts.more);

const mails = (count: number) => (count === 1 ? "Ett meddelande" : `${count} meddelanden`);

/** What is said of registrations, in Swedish. */
export const intakeTexts: IntakeTexts = {
  language: "sv",
  comers: {
    expected: (registered, expected) => `När ${registered} har anmält sig kommer i medeltal ${expected}.`,
    usual: (least, most) => `Oftast kommer ${least}–${most}.`,
    over: (seats, share) => `Sannolikheten för fler än ${seats} är ${share}.`,
    under: (minimum, share) => `Sannolikheten för färre än ${minimum} är ${share}.`,
  },
  states: {
    admitted: "med",
    offered: "erbjuden plats",
    "in-doubt": "man vet inte om en plats erbjöds",
    waiting: "på väntelistan",
    cancelled: "avbokad",
    refused: "inte tagen",
  },
  recognised: (form, written) => `Blankett: ${form} (${written}).`,
  anyForm: "igenkänd av sina rubriker",
  sheet: (number, of) => `blad ${number} av ${of}`,
  misread: (signs) =>
    `Filens bokstäver hade sparats fel en gång: ä syntes som ”${signs}”. Piiri läste dem rätt. Titta ändå efter att namnen är rätt.`,
  unreadSheet: (number, rows, read) =>
    `Bara blad ${read} av filen lästes. Också blad ${number} har rubriker och ${rows === 1 ? "en rad" : `${rows} rader`}. De räknades inte. Om de hör hit, flytta raderna till samma blad eller spara bladet som en egen fil.`,
  guessedDays: (style) =>
    `Datumen kan läsas på två sätt. De lästes så här: ${style}. Om det är fel, skriv dateStyle i en egen blankettfil.`,
  rejected: (rows, reason) =>
    ({
      "no-person": `På raderna ${listed(rows)} finns varken namn eller adress. De räknades inte.`,
      "unreadable-time": `På raderna ${listed(rows)} går tiden inte att läsa. De räknades inte.`,
      ragged: `På raderna ${listed(rows)} finns fler celler än rubriker. De räknades inte.`,
      malformed: `På raderna ${listed(rows)} stämmer citattecknen inte. De räknades inte.`,
      "headings-again": `På raderna ${listed(rows)} kommer rubrikerna igen, som när filer har fogats ihop. De raderna är ingens anmälan.`,
      "other-headings": `Från rad ${rows[0]} är rubrikerna andra. Raderna under dem räknades inte: ${listed(rows)}. Gör en egen fil av dem.`,
      total: `Raderna ${listed(rows)} är summor. De är ingens anmälan och räknades inte.`,
      "unknown-event": `På raderna ${listed(rows)} framgår inte vad som hände. Använd till exempel ordet avbokning.`,
      "unknown-session": `På raderna ${listed(rows)} är träffen okänd. Använd dess nyckel, till exempel s1, eller dagen.`,
    })[reason],
  told: {
    "no-such-session": (rows, { chosen, session }) =>
      `På raderna ${listed(rows)} motsvarar valet ingen träff${chosen === undefined ? "" : ` (vald dag: ${chosen})`}. Ingen plats gavs. Berätta i händelsefilen vilken träff som avsågs (valde, ${session ?? "s1"}).`,
    "other-date": (rows, { chosen, session, now }) =>
      `På raderna ${listed(rows)} valdes träffen ${session}, som då hade dagen ${chosen}. Nu är den ${now}. Ingen plats gavs. Fråga om den nya dagen passar och berätta det i händelsefilen (valde, ${session}).`,
    "cancelled-session": (rows) =>
      `På raderna ${listed(rows)} valdes en träff som inte hålls. Ingen plats gavs. Berätta det för dem.`,
    "none-chosen": (rows) =>
      `På raderna ${listed(rows)} valdes ingen träff. Ingen plats gavs. Berätta i händelsefilen vilken träff som avsågs (valde, s1).`,
    "no-address": (rows) =>
      `På raderna ${listed(rows)} duger e-postadressen inte. Ingen plats gavs. Fråga efter adressen och rätta den i filen: ordningen består.`,
    "two-addresses": (rows) =>
      `På raderna ${listed(rows)} finns flera e-postadresser. Ingen plats gavs. Lämna i filen den som meddelandena skickas till: ordningen består.`,
    "without-address": (rows) =>
      `På raderna ${listed(rows)} finns ingen e-postadress. Deras plats i ordningen består, men inga meddelanden når dem. Fråga efter adressen och skriv den i filen, eller ring dem.`,
    "no-name": (rows) => `På raderna ${listed(rows)} finns inget namn. De räknades med.`,
    "unclear-state": (rows) =>
      `På raderna ${listed(rows)} är anmälans status obekant. De räknades med. Om någon av dem har avbokat, skriv det i händelsefilen (avbokade).`,
    "unclear-consent": (rows) =>
      `På raderna ${listed(rows)} är det oklart om man får berätta om nya grupper. De lästes som nej. Fråga, om du vill berätta för dem.`,
    "several-people": (rows) =>
      `På raderna ${listed(rows)} verkar fler än en person anmäla sig. Varje rad räknades som en plats. Om fler kommer, skriv de andra på egna rader: namn och samma tid för var och en.`,
    "looks-like-test": (rows) =>
      `Raderna ${listed(rows)} ser ut som försök med blanketten. De räknades med. Om de var försök, ta bort dem ur filen: de tar en plats.`,
    "other-year": (rows) =>
      `På raderna ${listed(rows)} är året långt från gruppens tid. De räknades med. Kontrollera dagarna: de ger ordningen.`,
    "maybe-same": (rows) =>
      `Raderna ${listed(rows)} har samma adress, och namn saknas. De slogs inte ihop. Berätta i händelsefilen om det är samma person eller en annan (samma, annan).`,
  },
  toldPerson: (row, person) => `Rad ${row}: ${person}`,
  noNames: "Ingen kolumn med namn hittades. Två anmälningar från samma adress kan vara en person eller två.",
  noAddresses: "Ingen kolumn med e-postadresser hittades. Till de anmälda kan inga meddelanden skickas.",
  noSessions: "Blanketten frågar inte vilka träffar man kommer till. Därför räknades alla till varje träff.",
  clocksApart: (headings) =>
    `Av anmälningarnas tid lästes bara dagen. Också det här ser ut som klockslag: ${headings.join(", ")}. Om anmälan gjordes då, ge bara den kolumnen rubriken Klockslag, så blir ordningen rätt.`,
  clocksApartOfEvents: (headings) =>
    `Av händelsernas tid lästes bara dagen. Också det här ser ut som klockslag: ${headings.join(", ")}. Om det hände då, ge bara den kolumnen rubriken Klockslag.`,
  capacityDiffers: ({ seats, cap, turnout, expected }) =>
    cap > seats
      ? `Platserna är ${seats}, men ${cap} anmälningar tas emot: av de anmälda kommer vanligen ungefär ${turnout === "2/3" ? "två av tre" : turnout}, alltså ${expected}.`
      : `Platserna är ${seats}, men planen tar emot bara ${cap} anmälningar (registration.cap).`,
  contradictions: (count) =>
    `I händelserna sägs ${count} gånger att två är samma person, fast de enligt andra rader inte är det. De slogs inte ihop.`,
  sent: (sent, distinct) =>
    sent === distinct
      ? `${sent} anmälningar.`
      : `${sent} anmälningar av ${distinct} personer: någon har skickat blanketten flera gånger.`,
  places: (taken, cap) => (cap === undefined ? `${taken} platser är tagna.` : `${taken}/${cap} platser är tagna.`),
  session: (number, date) => `Träff ${number}, ${date}`,
  notTaken: {
    "too-late": "kom efter anmälningstiden",
    full: "platserna och väntelistan var fulla",
    "unclear-choice": "valet gick inte att förstå",
    "unclear-address": "e-postadressen gick inte att förstå",
    "notice-not-accepted": "dataskyddsbeskrivningen godkändes inte",
    withdrew: "avbokade själv",
    declined: "tog inte den erbjudna platsen",
    lapsed: "svarade inte på erbjudandet i tid",
  },
  consent: (given, withheld) =>
    `Får informeras om nya grupper: ${given}. Får inte: ${withheld}. Det påverkar ingens plats.`,
  notes: {
    changed: (count) => `${count} har ändrat sina uppgifter.`,
    "registered-twice": (count) => `${count} har anmält sig två gånger. Den första anmälan gäller.`,
    "other-name": (count) =>
      `${count} har anmält sig från samma adress med ett annat namn. Båda är med: kan de vara av samma familj?`,
    "maybe-same": (count) =>
      `${count} anmälningar från samma adress saknar namn. De slogs inte ihop. Berätta i händelsefilen om det är samma person (samma, annan).`,
    "no-name": (count) => `${count} har anmält sig utan namn.`,
    "no-address": (count) => `${count} har anmält sig utan e-postadress. Till dem kan man inte skicka länken.`,
    early: (count) => `${count} anmälde sig före den planerade öppningsdagen. Deras anmälan gäller.`,
    late: (count) => `${count} kom efter anmälningstiden.`,
    "answer-too-late": (count) => `${count} svarade för sent på en erbjuden plats.`,
    "offer-out-of-turn": (count) =>
      `${count} platser erbjöds fel person. Erbjud först den som står först på väntelistan.`,
    "came-without-place": (count) => `${count} kom utan plats.`,
  },
  decisions: {
    open: "Anmälan är ännu öppen.",
    go: "Håll gruppen.",
    extend: "Förläng anmälningstiden.",
    stop: "Håll inte gruppen den här gången.",
  },
  reasons: (reason, date) => {
    switch (reason.reason) {
      case "closes":
        return `Den går ut ${date(reason.on)}.`;
      case "enough":
        return `Ungefär ${reason.expected} kommer, och gruppen behöver minst ${reason.minimum}.`;
      case "no-minimum":
        return "Planen har inget minsta antal deltagare.";
      case "few":
        return `Bara ungefär ${reason.expected} kommer, och gruppen behöver minst ${reason.minimum}.`;
      case "room":
        return `Det finns ${reason.places} lediga platser. Nya kan tas emot till ${date(reason.until)}.`;
      case "time":
        return `Det finns tid till ${date(reason.until)}. Berätta om gruppen en gång till.`;
      case "no-time":
        return `Det fanns tid till ${date(reason.until)}. Berätta för de anmälda och föreslå en annan grupp.`;
    }
  },
  waitingUntil: (day) => `Den som köar kan få en plats till och med ${day}.`,
  waitingIsOver: (count) =>
    count === 1
      ? "Kön är slut, och en väntar ännu. Berätta det för den personen."
      : `Kön är slut, och ${count} väntar ännu. Berätta det för dem.`,
  toOffer: (count) => `Erbjud en ledig plats åt de följande på väntelistan: ${count}.`,
  interested: {
    people: (people, since, days) =>
      people === 1
        ? `En person önskar en grupp och har väntat sedan ${since}, ${days} dagar.`
        : `${people} personer önskar en grupp. Den första har väntat sedan ${since}, ${days} dagar.`,
    nobody: "Ingen önskar ännu en grupp.",
    enough: (least) => `De är tillräckligt många (minst ${least}). Planera en grupp: piiri new closed-group`,
    lacking: (count) => (count === 1 ? "En till, så kan gruppen planeras." : `Ännu ${count} behövs.`),
    long: "De har väntat länge.",
    task: (due) =>
      `En uppgift, senast ${due}: berätta för dem som väntar hur det går, eller visa dem till en annan grupp.`,
    unread: (rows) => `De här raderna räknades inte, eftersom de inte gick att förstå: ${rows.join(", ")}.`,
  },
  mails: {
    read: (count) =>
      count === 1 ? "Med ett meddelande avbokas en plats." : `Med ${count} meddelanden avbokas en plats.`,
    others: {
      "not-a-mail": (count) =>
        count === 1 ? "En fil är inte e-post (.eml)." : `${count} filer är inte e-post (.eml).`,
      "too-long": (count) => `${mails(count)} är för långt för att läsas.`,
      "no-cancellation": (count) => `${mails(count)} gäller något annat.`,
      "other-group": (count) => `${mails(count)} gäller en annan grupp.`,
      "unknown-session": (count) =>
        `${mails(count)} berättar inte vilken träff det gäller. Skriv avbokningen i händelsefilen.`,
      "no-sender": (count) => `${mails(count)} saknar avsändare. Skriv avbokningen i händelsefilen.`,
      "no-time": (count) => `${mails(count)} saknar tid. Skriv avbokningen i händelsefilen.`,
    },
    missed: {
      unknown: (count) =>
        `${mails(count)} kom från en adress med vilken ingen har anmält sig. Det användes inte. Skriv avbokningen i händelsefilen.`,
      unclear: (count) =>
        `${mails(count)} kom från en adress med vilken flera har anmält sig. Det användes inte. Fråga vem det gäller och skriv avbokningen i händelsefilen.`,
    },
  },
  bounced: {
    person: (who, { forGood, forNow, isToAsk }) => {
      const where = typeof who === "number" ? `Rad ${who}` : who;
      const often =
        forGood + forNow === 1
          ? "ett meddelande har kommit tillbaka"
          : `${forGood + forNow} meddelanden har kommit tillbaka`;
      const why = forGood > 0 ? "brevlådan finns inte" : "brevlådan är full eller servern svarar inte";
      const step = forGood > 0 ? "Se efter att adressen är rätt." : "Vänta, det finns ännu försök kvar.";
      const what = isToAsk
        ? "Inget mer skickas dit. Ring eller fråga på annat sätt efter en annan adress och rätta den i anmälningarna."
        : step;
      return `${where}: ${often}, ${why}. ${what}`;
    },
    nobody: "Inget meddelande har kommit tillbaka.",
    strangers: (count) =>
      count === 1
        ? "Ett meddelande som kom tillbaka var till en adress som ingen har gett."
        : `${count} meddelanden som kom tillbaka var till adresser som ingen har gett.`,
    unread: (count) => (count === 1 ? "En fil är inte e-post (.eml)." : `${count} filer är inte e-post (.eml).`),
  },
  missedEvents: {
    unknown: (rows) =>
      `På raderna ${listed(rows)} finns någon som inte har anmält sig. De raderna användes inte. Se efter att adressen, namnet eller raden är densamma som i anmälan.`,
    unclear: (rows) =>
      `På raderna ${listed(rows)} kan flera personer avses. De raderna användes inte. Lägg till namnet eller anmälans rad.`,
  },
  deleteNow:
    "Anmälningarna skulle redan ha raderats. Radera filen och kopiorna av den i blankettprogrammet och e-posten. Antalen kan du behålla.",
  recovery: {
    lost: (lines) => `Rader i bokföringen som inte gick att läsa: ${lines}.`,
    doubtful: (who) =>
      `Oklart: ett erbjudande eller svar av dem finns kvar, men det kan vara fel. ${who.length === 1 ? "Rad" : "Raderna"} ${who.join(", ")}.`,
    unlisted: (entries) =>
      `Kvarvarande anteckningar om personer som inte finns på någon rad i anmälningarna: ${entries}.`,
  },
  inDoubt: (who) =>
    `Bokföringen har skadats, och om de här vet man inte om de har erbjudits en plats eller tagit den: ${who.length === 1 ? "rad" : "raderna"} ${who.join(", ")}. En plats hålls för var och en och erbjuds ingen annan. Se efter i det du har skickat och skriv för var och en en ny rad med dagens datum i händelsefilen: tog platsen, tackade nej eller inte erbjuden (väntar än).`,
  heldByOthers: (places) =>
    `${places === 1 ? "En plats är erbjuden eller tagen" : `${places} platser är erbjudna eller tagna`} av personer som inte längre finns på någon rad i anmälningarna. ${places === 1 ? "Den" : "De"} erbjöds inte andra. Om du har ändrat ett namn eller en adress, skriv den som den var. Om någon har lämnat gruppen, låt raden stå och skriv i händelsefilen: avbokade.`,
  tables: {
    "mixed-encoding": (file, row) => `${file}: Filen blir oläslig på rad ${row}. Spara den på nytt som CSV UTF-8.`,
    "row-too-long": (file, row) => `${file}: Rad ${row} tar inte slut. Troligen fattas ett citattecken.`,
    "no-rows": (file) => `${file}: Filen har inga rader.`,
    "not-a-workbook": (file) => `${file}: Filen är inte en hel Excelfil. Öppna den i Excel och spara på nytt.`,
    "encrypted-workbook": (file) => `${file}: Filen är skyddad med lösenord. Ta bort skyddet eller spara som CSV.`,
    "workbook-too-large": (file) => `${file}: Excelfilen är för stor. Spara den som CSV.`,
    "no-such-column": (file, _, missing) =>
      `${file}: De här kolumnerna hittades inte: ${missing.join(", ")}. Kontrollera rubrikerna.`,
    "not-a-report": (file) =>
      `${file}: Det här är ingen närvarorapport från Teams. Ladda ner rapporten från mötets uppgifter.`,
    "nobody-listed": (file) =>
      `${file}: Rapporten har ingen som var med på mötet. Se efter att filen är den rätta och ladda ner den från Teams på nytt.`,
  },
  fields: {
    at: "tid",
    email: "e-postadress",
    name: "namn",
    event: "händelse",
    format: "gruppform",
    registered: "anmälda",
    came: "kom",
    when: "när",
    participants: "deltagare",
    statements: "enkätens frågor",
    weekday: "veckodagarna",
  },
};
