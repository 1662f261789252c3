// The whole way of a coordinator, with the command `piiri` on the example plans: check them, see the dates, make the calendars.
// npm run demo [-- --language fi|sv|en]
import { execFile } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const root = fileURLToPath(new URL("..", import.meta.url));
const launcher = join(root, "packages/cli/bin/piiri.cjs");
const output = "demo-output";

// The local group meets in a room, so it has no meeting link.
const plans = [
  { file: "examples/plans/closed-group.yaml", link: "https://example.org/meeting/spring" },
  { file: "examples/plans/open-meetings.yaml", link: "https://example.org/meeting/thursday" },
  { file: "examples/plans/single-event.yaml", link: "https://example.org/meeting/autumn" },
  { file: "examples/plans/local-group.yaml", link: undefined },
];
const views = ["participants", "facilitators", "public"];

const texts = {
  fi: {
    opening: "Piiri kulkee nyt saman tien kuin koordinoija: tarkistaa suunnitelmat, katsoo päivät ja tekee kalenterit.",
    checking: "1. Ovatko suunnitelmat kunnossa?",
    sessions: "2. Milloin tavataan?",
    calendars: "3. Kalenterit",
    written: (count) => `Kansiossa ${output} on nyt ${count} kalenteria:`,
    views: {
      participants: "osallistujille: yleinen nimi, teema ja kokouslinkki",
      facilitators: "ohjaajille: lisäksi ryhmän oma nimi ja ohjaajien nimet",
      public: "kenelle tahansa: ei linkkiä, ei teemaa",
    },
    rule: "Tiedostoissa, joiden nimessä on rule, sarja on yksi toistuva tapahtuma. Muissa jokainen tapaaminen on oma merkintänsä. Jos et tiedä, kumpi, ota se, jossa ei ole sanaa rule.",
    next: "Mitä seuraavaksi?",
    open: (file) =>
      `Avaa ${file} kaksoisnapsauttamalla. Tapaamiset tulevat kalenteriisi. Ne ovat esimerkkejä, joten voit perua.`,
    page: (file) => `Ilman komentoja: avaa ${file} kaksoisnapsauttamalla. Siinä teet koko suunnitelman selaimessa.`,
    own: "Tee oma suunnitelma komennolla:",
    ownFile: "oma-ryhma.yaml",
    help: "Ohjeet: README.fi.md ja docs/fi/suunnitelma.md",
    failed: "Tämä komento ei onnistunut:",
  },
  sv: {
    opening: "Piiri går nu samma väg som en koordinator: kontrollerar planerna, ser på datumen och gör kalendrarna.",
    checking: "1. Är planerna i ordning?",
    sessions: "2. När träffas man?",
    calendars: "3. Kalendrar",
    written: (count) => `I mappen ${output} finns nu ${count} kalendrar:`,
    views: {
      participants: "för deltagarna: det neutrala namnet, temat och möteslänken",
      facilitators: "för gruppledarna: dessutom gruppens eget namn och gruppledarnas namn",
      public: "för vem som helst: ingen länk, inget tema",
    },
    rule: "I filer med ordet rule i namnet är serien en återkommande händelse. I de andra är varje träff en egen anteckning. Om du är osäker, ta den utan rule.",
    next: "Och sedan?",
    open: (file) => `Dubbelklicka på ${file}. Träffarna kommer till din kalender. De är exempel, så du kan avbryta.`,
    page: (file) => `Utan kommandon: dubbelklicka på ${file}. Där gör du hela planen i webbläsaren.`,
    own: "Gör en egen plan med kommandot:",
    ownFile: "var-grupp.yaml",
    help: "Anvisningar: README.sv.md och docs/sv/plan.md",
    failed: "Det här kommandot lyckades inte:",
  },
  en: {
    opening: "Piiri now goes the way of a coordinator: checks the plans, looks at the dates and makes the calendars.",
    checking: "1. Are the plans in order?",
    sessions: "2. When do they meet?",
    calendars: "3. Calendars",
    written: (count) => `The folder ${output} now holds ${count} calendars:`,
    views: {
      participants: "for the participants: the neutral name, the theme and the meeting link",
      facilitators: "for the facilitators: the group's own name and the facilitators' names too",
      public: "for anyone: no link, no theme",
    },
    rule: "In files with rule in their name the series is one recurring event. In the others each meeting is an entry of its own. If you do not know which, take the one without rule.",
    next: "What next?",
    open: (file) => `Double-click ${file}. The meetings come into your calendar. They are examples, so you may cancel.`,
    page: (file) => `Without commands: double-click ${file}. There you make the whole plan in your browser.`,
    own: "Make a plan of your own by command:",
    ownFile: "our-group.yaml",
    help: "To read: README.md and docs/plan.md",
    failed: "This command did not succeed:",
  },
};

const language = chosenLanguage();
const say = texts[language];
const run = promisify(execFile);

console.log(`${say.opening}\n`);

console.log(say.checking);
const files = plans.map(({ file }) => file);
console.log(await shown(["check", ...files, "--language", language]));

console.log(say.sessions);
const lists = await Promise.all(files.map((file) => shown(["sessions", file, "--language", language])));
console.log(lists.join("\n"));

console.log(say.calendars);
const folder = join(root, output);
await rm(folder, { recursive: true, force: true });
const calendars = [
  ...plans.flatMap((plan) => views.map((view) => calendarOf(plan, view))),
  ...views.map((view) => calendarOf(plans[0], view, "rule")),
];
for (const { target } of calendars) await mkdir(join(root, target, ".."), { recursive: true });
console.log(`${shownCommand(calendars[0].command)}\n…`);
await inTurns(calendars, ({ command }) => piiri(command));

console.log(`\n${say.written(calendars.length)}\n`);
for (const view of views) {
  console.log(`  ${say.views[view]}`);
  for (const { target } of calendars.filter((calendar) => calendar.view === view)) console.log(`    ${target}`);
}
console.log(`\n${say.rule}\n`);

const page = join(output, "piiri.html");
await piiri(["page", "-o", page, "--force"]);

console.log(say.next);
console.log(`  ${say.open(calendars[0].target)}`);
console.log(`  ${say.own}`);
console.log(`    npx piiri new closed-group -o ${say.ownFile}`);
console.log(`    npx piiri check ${say.ownFile}`);
console.log(`  ${say.help}`);
console.log(`\n${say.page(page)}`);

function calendarOf({ file, link }, view, mode) {
  const target = join(output, basename(file, ".yaml"), `${mode === undefined ? view : `${view}-${mode}`}.ics`);
  const withLink = link !== undefined && view !== "public" ? ["--link", link] : [];
  const withMode = mode === undefined ? [] : ["--mode", mode];
  return { view, target, command: ["calendar", file, "--for", view, ...withLink, ...withMode, "-o", target] };
}

/** The command as a person would type it, and what it answers. */
async function shown(command) {
  return `${shownCommand(command)}\n${await piiri(command)}`;
}

function shownCommand(command) {
  return `$ npx piiri ${command.join(" ")}`;
}

async function piiri(command) {
  try {
    const { stdout } = await run(process.execPath, [launcher, ...command], { cwd: root });
    return stdout;
  } catch ({ stdout, stderr }) {
    console.error(`${say.failed}\n${shownCommand(command)}\n${stdout}${stderr}`);
    process.exit(1);
  }
}

/** As many at a time as the machine has hands for. */
async function inTurns(items, work) {
  const waiting = [...items];
  const hand = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, hand));
}

/** What was asked for, else the system's language where it is one of ours, else English. */
function chosenLanguage() {
  const asked = process.argv[process.argv.indexOf("--language") + 1];
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const system = LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  return [asked, system.slice(0, 2)].find((candidate) => Object.hasOwn(texts, candidate)) ?? "en";
}
