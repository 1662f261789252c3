import { dateTexts } from "../dates/texts.sv.js";
import { nearest } from "../kernel/index.js";
import type { Expected, TextForm } from "./problem.js";
import type { ProblemTexts } from "./texts.js";

const expected: Readonly<Record<Expected, string>> = {
  text: "Här ska det stå en text.",
  number: "Här ska det stå ett tal.",
  "yes-or-no": "Här ska det stå true (ja) eller false (nej).",
  list: "Här ska det stå en lista där varje rad börjar med ett streck.",
  section: "Här ska det stå flera uppgifter, var och en på sin egen rad: namn och sedan värde.",
  function: "Här ska det stå en funktion.",
};

const forms: Readonly<Record<TextForm, string>> = {
  id: "Använd bokstäverna a–z, siffror och bindestreck, högst 64 tecken. Till exempel vargruppen-2027.",
  key: "Träffarna heter s1, s2 och så vidare. En extra träff kan få ett eget namn, till exempel extra-traff.",
  domain: "Här ska det stå en domän utan https:// i början, till exempel example.org.",
  email: "Det här är ingen e-postadress. Till exempel grupper@example.org.",
  "https-address": "Här ska det stå en webbadress som börjar med https://.",
  date: "Skriv dagen i formen 2027-03-02: år, månad och dag. Kontrollera också att dagen finns.",
  time: "Skriv klockslaget i formen 18:00: fyra siffror och ett kolon, tidigast 00:00 och senast 23:59.",
  instant: "Här ska det stå en tidpunkt i världstid, till exempel 2027-01-15T10:00:00Z.",
  "time-zone": "Tidszonen är okänd. I Finland är den Europe/Helsinki.",
  "month-day": "Skriv månad och dag, till exempel 06-15.",
  language: "Det här är inte beteckningen för ett språk. Skriv till exempel fi, sv, en eller de.",
  ratio: "Skriv en andel, högst det hela, till exempel 2/3.",
  colour: "Här ska det stå en färg, till exempel #0b6b53.",
  file: "Här ska det stå namnet på en fil bredvid sidan, till exempel logo.svg. En adress eller en fil på ett annat ställe duger inte.",
  uuid: "Det här är en slumpad nyckel, till exempel 3f2b8c1e-5d7a-4e90-9b61-0c4d2e8f7a15. En ny får du så här: piiri new citizens-group.",
  "service-id":
    "Här ska det stå ett id i tjänsten: vem som förvaltar det, ett kolon och namnet. Till exempel yso:p1947 eller tprek:8740.",
};

function decimal(value: number): string {
  return String(value).replace(".", ",");
}

const notYaml = {
  tab: "Raden börjar med en tabb. Gör indraget med mellanslag.",
  indent: "Radens indrag stämmer inte med raderna omkring. Kontrollera mellanslagen i början av raden.",
  quote: "Ett citattecken saknas. Lägg till det.",
  colon: 'I texten finns ett kolon. Skriv hela texten inom citattecken, till exempel "Sömn: hur sover jag?".',
  reference: "En hänvisning (*) pekar på något som inte finns. Skriv ut uppgiften.",
  other: "Raden går inte att läsa. Kontrollera indrag, kolon och citattecken.",
} as const;

/** What is wrong with what was written, in Finland's Swedish. */
export const problemTexts: ProblemTexts = {
  missing: () => "Den här uppgiften saknas. Lägg till den.",
  "unknown-key": ({ key, allowed }) => {
    const meant = nearest(key, allowed);
    if (meant !== undefined) return `Uppgiften ”${key}” är okänd. Menar du ”${meant}”?`;
    return `Uppgiften ”${key}” är okänd.${allowed.length > 0 ? ` Här kan stå: ${allowed.join(", ")}.` : " Ta bort den."}`;
  },
  "wrong-type": (data) => expected[data.expected],
  "not-one-of": ({ allowed, meant }) =>
    `${meant === undefined ? "" : `Menar du ”${meant}”? `}Här passar något av följande: ${allowed.join(", ")}.`,
  "not-whole": () => "Här ska det stå ett helt tal.",
  "out-of-range": ({ least, most }) =>
    least === undefined
      ? `Talet är för stort. Det får vara högst ${most}.`
      : `Talet är för litet. Det ska vara minst ${decimal(least)}.`,
  "too-long": ({ most }) => `Texten är för lång. Här ryms ${most} tecken.`,
  "too-many": ({ most }) => `Raderna är för många. De får vara högst ${most}.`,
  "too-few": ({ least }) => `Raderna är för få. Det behövs minst ${least}.`,
  blank: () => "Det står inget här. Skriv något. Om uppgiften inte är obligatorisk kan du också ta bort den.",
  "forbidden-character": ({ character }) =>
    character === "U+000A" || character === "U+000D"
      ? "Här skrivs texten på en enda rad. Ta bort radbytet."
      : `I texten finns ett osynligt tecken (${character}) som förstör kalendern eller visar texten annorlunda än den är skriven. Skriv texten på nytt på tangentbordet. Kopierad text tar med tecknet igen.`,
  "wrong-form": ({ form }) => forms[form],
  "low-contrast": ({ ratio, least, on }) =>
    `Färgen syns för dåligt mot en ${on === "light" ? "ljus" : "mörk"} bakgrund: kontrasten är ${decimal(ratio)} och ska vara minst ${decimal(least)}. Välj en ${on === "light" ? "mörkare" : "ljusare"} färg.`,
  "newer-schema": ({ written, known }) =>
    `Det här är gjort med ett nyare Piiri: formen är ${written}, det här Piiri känner till form ${known}. Uppdatera Piiri.`,
  "only-one-of": ({ keys }) => `Bara en av de här får finnas: ${keys.join(", ")}. Behåll den du menar.`,
  "ends-before-it-begins": ({ from, to }) =>
    `Slutet (${dateTexts.date(to)}) är före början (${dateTexts.date(from)}). Kontrollera datumen.`,
  "phase-without-times": () =>
    "Skriv i times hur många träffar den här perioden har. Bara den sista perioden fortsätter utan antal.",
  "last-phase-with-times": () =>
    "Den sista perioden fortsätter till seriens slut, så ta bort times. Seriens längd anges med count eller until.",
  duplicate: ({ value }) => `Beteckningen ”${value}” hör redan till en annan person. Ge var och en sin egen.`,
  "time-in-gap": ({ date, time }) =>
    `Klockan ställs fram ${dateTexts.date(date)}, så tiden ${dateTexts.time(time)} finns inte då. Välj en annan tid.`,
  "unknown-session": ({ key, keys, dropped }) => {
    if (dropped !== undefined) {
      return `Träffen ”${key}” finns inte, för dess dag ${dateTexts.date(dropped)} hoppas över. Ta bort den här uppgiften eller ta med dagen igen: kontrollera skip, breaks och holidays.`;
    }
    return keys.length === 0
      ? `Träffen ”${key}” finns inte. Seriens träffar är s1, s2 och så vidare. Om det är en extra träff, skriv dess dag i added.`
      : `Träffen ”${key}” finns inte. I serien finns träffarna ${keys.join(", ")}.`;
  },
  "unknown-survey": ({ id, known }) => {
    const meant = nearest(id, known);
    if (meant !== undefined) return `Enkäten ”${id}” finns inte. Menar du ”${meant}”?`;
    const surveys =
      known.length > 0
        ? ` Där finns ${known.join(", ")}.`
        : " Ta i bruk praxisen för det förbund som enkäten hör till.";
    return `I den praxis som du planerar efter finns ingen enkät ”${id}”.${surveys} Utan det här fältet ställs guidens frågor.`;
  },
  "unknown-person": ({ id, known }) => {
    const meant = nearest(id, known);
    if (meant !== undefined) return `Ingen har beteckningen ”${id}”. Menar du ”${meant}”?`;
    return `Ingen har beteckningen ”${id}”.${known.length > 0 ? ` De som finns är ${known.join(", ")}.` : " Lägg till personen i people."}`;
  },
  "off-rhythm": ({ start, nearest }) =>
    `Den första dagen ${dateTexts.date(start)} passar inte gruppens rytm. Nästa dag som passar är ${dateTexts.date(nearest)}.`,
  "no-single-weekday": () =>
    "Rytmen har inte bara en veckodag, så den kan inte bytas mot en annan. Skriv träffarnas dagar i moved eller gör en ny plan.",
  "listed-twice": ({ value }) => `”${value}” finns redan i listan. Ta bort den här.`,
  "no-sessions": () => "Det blir inga träffar eller för få. Kontrollera skip, breaks och until.",
  "no-horizon": () => "Gruppen fortsätter tills vidare. Ange till vilken dag träffarna räknas ut.",
  "key-of-the-rhythm": ({ key }) =>
    `”${key}” är en träff i serien. Ge den extra träffen ett eget namn, till exempel extra-traff.`,
  "source-of-nothing": ({ pointer }) =>
    `En källa anges för ${pointer}, som profilen inte ändrar. Ta bort källan eller lägg till värdet.`,
  "crossed-figures": ({ least, leastValue, most, mostValue }) =>
    `${most} är ${mostValue}, alltså mindre än ${least}, som är ${leastValue}. Skriv båda så att de går ihop.`,
  "empty-document": () => "Filen är tom. Kommandot piiri new ger dig en mall.",
  "not-text": () => "Det här är ingen textfil. Spara planen som text (UTF-8).",
  "too-large": ({ mostKilobytes }) =>
    `Filen är för stor för att vara en plan. Den får vara högst ${mostKilobytes} kilobyte.`,
  "too-deep": ({ most }) => `Indragen är för många inuti varandra. Högst ${most} nivåer går bra.`,
  "several-documents": () => "I filen finns flera planer. Spara var och en i sin egen fil och ta bort raderna ---.",
  "too-many-references": () => "Filen hänvisar för många gånger till andra ställen (*). Skriv ut uppgifterna.",
  "not-yaml": ({ cause }) => notYaml[cause],
  "repeated-key": ({ key }) => `Uppgiften ”${key}” står här två gånger. Ta bort den ena.`,
};
