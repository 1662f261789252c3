import { dateTexts } from "../dates/texts.sv.js";
import type { EthicsTexts } from "./texts.js";

const { date } = dateTexts;

const principles: EthicsTexts["principles"] = {
  confidentiality: {
    name: "Förtrolighet",
    text: "Om dig själv får du berätta för vem du vill. Om andra berättar du inte för någon, inte heller när gruppen har slutat.",
  },
  reciprocity: { name: "Ömsesidighet", text: "Alla ger och får. Du bestämmer själv vad och hur mycket du berättar." },
  equality: { name: "Jämlikhet", text: "Allas erfarenhet är lika mycket värd. Erfarenheter jämförs inte." },
  respect: { name: "Respekt", text: "Alla blir hörda, och alla får vara sig själva." },
  "self-determination": {
    name: "Självbestämmanderätt",
    text: "Vi delar erfarenheter och frågor. Ingen säger åt en annan vad hen ska göra.",
  },
};

/** What is said of how people meet here, in Swedish. */
export const ethicsTexts: EthicsTexts = {
  titles: {
    "ground-rules": "Gruppens spelregler",
    principles: "Så möts vi här",
    commitments: "Vad gruppledaren förbinder sig till",
    newcomers: "Så tar vi emot nya",
    welcome: "Välkommen till gruppen",
  },
  principles,
  told: {
    confidentiality: principles.confidentiality.text,
    reciprocity: principles.reciprocity.text,
    equality: principles.equality.text,
    respect: principles.respect.text,
    "self-determination": principles["self-determination"].text,
    "nobody-made-to-speak": "Du behöver inte tala. Du kan bara lyssna.",
  },
  commitments: {
    confidentiality: "Jag berättar inte vidare vad jag hör i gruppen, inte heller när gruppen har slutat.",
    "living-with-it": "Jag håller samtalet vid hur det är att leva med det här, på ett allmänt plan.",
    "own-experience": "Jag talar om min egen erfarenhet i jag-form, och bara så mycket som andra har nytta av.",
    "participants-first": "Jag ger deltagarna mest utrymme.",
    respect: "Jag bemöter alla med respekt.",
    presence: "Jag lyssnar och är närvarande.",
    trust: "Jag gör mitt bästa för att man ska kunna lita på gruppen.",
    "no-teaching": "Jag undervisar och styr inte.",
    "no-advice": "Jag ger inga råd om vård, övningar eller mediciner.",
    "point-to-professionals": "Jag berättar var det finns forskad kunskap och vilken yrkesperson som kan hjälpa.",
    "tell-of-associations": "Jag berättar vad föreningarna erbjuder.",
  },
  groundRules: {
    confidentiality:
      "Det vi hör i gruppen stannar i gruppen. Om sig själv får man berätta annanstans, om andra aldrig.",
    "talking-time": "Vi delar på taltiden. Alla får sin tur, och vi avbryter inte varandra.",
    "nobody-made-to-speak": "Ingen måste tala. Att lyssna är också att delta.",
    respect: "Alla får vara sig själva. Vi lyssnar och dömer inte.",
    "no-advice": "Vi delar erfarenheter och ger inte varandra råd. Om vård frågar man en yrkesperson.",
    absences: "Om du inte kan komma, säg gärna till på förhand.",
    phones: "Telefonen är ljudlös, om du inte deltar med den.",
    rhythm: "Vi träffas på avtalade dagar. Vi börjar och slutar i tid.",
    evaluation: "Ibland stannar vi upp och funderar på hur gruppen mår och vad vi vill ändra.",
    roles: "Vi delar på uppgifterna. Gruppledaren håller i trådarna, och alla påverkar hur gruppen blir.",
    "raising-problems": "Om något skaver får vem som helst ta upp det.",
    differences: "Vi är olika, och det har vi glädje av. Erfarenheter jämförs inte.",
    costs: "Vi kommer tillsammans överens om vem som betalar kaffet och andra kostnader.",
    childcare: "Vi kommer tillsammans överens om vem som sköter barnen under träffen.",
  },
  newcomers: {
    closed: "Samma människor träffas från början till slut. När gruppen är samlad kommer inga nya med.",
    open: "Nya kan komma med när som helst. Vi tar emot dem och berättar hur vi gör här.",
    replenished: "Nya kommer med vid avtalade tidpunkter. Vi tar emot dem och ser över spelreglerna tillsammans.",
  },
  welcoming: {
    "talk-beforehand": "Gruppledaren pratar med den nya före första gången.",
    introductions: "Vi håller en presentationsrunda.",
    "newcomer-speaks-last": "Den nya talar sist i rundan och hinner då först lyssna.",
    "rules-told": "Vi berättar om spelreglerna och vad man kan vänta sig av gruppen.",
    "rules-looked-at-again": "Vi ser över spelreglerna och lägger till den nyas önskemål.",
    "shared-task": "Vi gör något tillsammans, så att den nya kommer med.",
    "named-host": "Någon i gruppen är till stöd för den nya de första gångerna.",
  },
  noRules: "Gruppen har inga spelregler ännu. Skriv raden groundRules: {} i planen, så får du de vanliga reglerna.",
  readAloud: "Läs upp spelreglerna i början av varje träff och fråga om alla förbinder sig till dem.",
  agreedOn: (day) => `Vi kom överens om dem tillsammans ${date(day)}.`,
  nextLookOn: (day) => `Vi ser över dem igen ${date(day)}.`,
  confidentialityAgreed: (on) =>
    on === undefined
      ? "Kom överens om förtrolighet på den första träffen. Berätta vad den gäller och inte gäller, och be alla visa att det passar: till exempel genom att räcka upp handen."
      : `Man kom överens om förtrolighet ${date(on)}. Den gäller också när gruppen har slutat.`,
  commitmentsIntro: "Gruppledaren är inte expert utan en jämlike. Gruppen planeras och görs tillsammans.",
  welcomeIntro: (group) => `${group}: roligt att du kommer. Så här gör vi hos oss.`,
};
