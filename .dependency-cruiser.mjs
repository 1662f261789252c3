// Why: architecture that is only written down drifts. What may import what is decided here.
import { packages } from "./scripts/workspace.mjs";

/** The rooms of core, from the ground up: a room imports only from rooms before it. A new room is one more word here. */
const rooms = [
  "kernel",
  "privacy",
  "keeping",
  "dates",
  "vendor",
  "problem",
  "format",
  "series",
  "holidays",
  "session",
  "exercises",
  "plan",
  "profile",
  "appearance",
  "instruments",
  "people",
  "association",
  "registration",
  "group",
  "meetings",
  "timetable",
  "ethics",
  "publicity",
  "feedback",
  "telling",
  "report",
  "timeline",
  "path",
  "lifecycle",
  "intake",
  "reading",
  "messages",
  "change",
  "season",
  "support",
  "review",
  "rule-examples",
  "readiness",
  "publishing",
  "ical",
  "yaml",
  "rrule",
  "date-fns",
  "draft",
  "locale",
  "practice",
  "testing",
];

/** Third-party packages that only one room may use, so that no other entry point carries them. */
const keptInOneRoom = {
  "ical-generator": "vendor",
  "timezones-ical-library": "ical",
  yaml: "yaml",
  "@noble/hashes": "keeping",
  "schema-dts": "publishing",
  "fast-check": "testing",
  rrule: "rrule",
  "ical.js": "rrule",
  "date-fns": "date-fns",
};

const core = "^packages/core/src/";
const tests = "\\.(test(-d)?|fixtures)\\.ts$";
const adapters = "^packages/(adapters-[^/]+|documents)/";
const texts = "/texts\\.[a-z]{2}\\.ts$";
const inRooms = (names) => `${core}(${names.join("|")})/`;
const examples = `${core}review/.*examples`;
const entrySources = packages().flatMap(({ folder, entries }) =>
  entries.map(({ name }) => `^packages/${folder}/src/${name}\\.ts$`),
);

const layers = rooms.slice(0, -1).map((room, level) => ({
  name: `layer-${room}`,
  comment: `${room} is below the rooms it imports here. Move what both need down, or reconsider the order of the rooms.`,
  severity: "error",
  from: { path: inRooms([room]), pathNot: tests },
  to: { path: inRooms(rooms.slice(level + 1)) },
}));

const oneRoom = Object.entries(keptInOneRoom).map(([name, room]) => ({
  name: `only-${room}-imports-${name}`,
  comment: `${name} stays in ${room}: elsewhere it would land in everyone's bundle or declarations.`,
  severity: "error",
  from: { path: core, pathNot: [inRooms([room]), tests] },
  to: { path: `node_modules/${name}/` },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "not-resolvable",
      severity: "error",
      // A launcher imports dist, which need not be built.
      from: { pathNot: "^packages/[^/]+/bin/" },
      // Declarations alone, without a module; what Vite makes of a worker.
      to: { couldNotResolve: true, pathNot: "^@microsoft/microsoft-graph-types$|[?]worker&inline$" },
    },
    {
      name: "unlisted-dependency",
      comment:
        "What users need to install is in the package's own dependencies. The page and the command are bundled whole: nobody installs for them.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: [tests, "/src/vendor/", "^packages/(app|cli)/"] },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["npm-peer", "type-only"] },
    },
    {
      name: "core-is-pure",
      comment: "Core runs anywhere: no Node builtins.",
      severity: "error",
      from: { path: core, pathNot: tests },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "core-stands-alone",
      comment: "Core knows no adapter and no command.",
      severity: "error",
      from: { path: core },
      to: { path: "^packages/(?!core/)" },
    },
    {
      name: "adapters-stand-apart",
      comment: "An adapter imports core, never another adapter nor the command.",
      severity: "error",
      from: { path: adapters },
      to: { path: "^packages/(?!core/)", pathNot: "^packages/$1/" },
    },
    {
      name: "the-page-works-in-its-workshop",
      comment:
        "What is known of plans is worked out in packages/app/src/workshop alone; the rest of the page shows it.",
      severity: "error",
      from: { path: "^packages/app/src/(?!workshop/)", pathNot: tests },
      to: { path: "^packages/(?!app/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "the-page-asks-its-workshop",
      comment: "The workshop runs in a worker: nothing of it is loaded by what shows.",
      severity: "error",
      from: { path: "^packages/app/src/(?!workshop/)", pathNot: tests },
      to: { path: "^packages/app/src/workshop/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "published-entry-points-only",
      comment: "Between packages, import what users can import.",
      severity: "error",
      from: { path: "^(packages/[^/]+|examples|bench)/" },
      to: { path: "^packages/[^/]+/src/", pathNot: ["^$1/", ...entrySources] },
    },
    {
      name: "unlisted-room",
      comment: "Add the room to the order in .dependency-cruiser.mjs.",
      severity: "error",
      from: {},
      to: { path: `${core}[^/]+/`, pathNot: inRooms(rooms) },
    },
    {
      name: "through-the-index",
      comment:
        "Another room is used through its index.ts. Texts alone are taken from where they lie, in the same language.",
      severity: "error",
      from: { path: `${core}([^/]+)/`, pathNot: [tests, texts, `${core}(locale|rule-examples)/`] },
      to: { path: `${core}[^/]+/`, pathNot: [`${core}$1/`, `${core}[^/]+/index\\.ts$`, `${core}(vendor|locale)/`] },
    },
    {
      name: "locale-through-the-index",
      comment: "The catalogues may take texts from any room, and nothing else past its index.ts.",
      severity: "error",
      from: { path: `${core}locale/`, pathNot: tests },
      to: { path: `${core}(?!locale/)[^/]+/`, pathNot: [`${core}[^/]+/index\\.ts$`, texts, "/texts\\.ts$"] },
    },
    {
      name: "texts-of-one-language",
      comment: "Texts take from other rooms the texts of their own language, or what any room may.",
      severity: "error",
      from: { path: `${core}([^/]+)/.*texts\\.([a-z]{2})\\.ts$` },
      to: { path: `${core}[^/]+/`, pathNot: [`${core}$1/`, `${core}[^/]+/index\\.ts$`, "/texts\\.$2\\.ts$"] },
    },
    {
      name: "words-of-one-language",
      comment:
        "The words of a plan's fields stand beside their schema in all languages at once. A program takes what one language says of them, from plan/fieldTexts.",
      severity: "error",
      from: { path: core, pathNot: tests },
      to: { path: `${core}plan/fieldWords\\.ts$` },
    },
    {
      name: "rule-examples-through-the-index",
      comment: "The examples lie beside their rules; past the review's index.ts, nothing else is taken from there.",
      severity: "error",
      from: { path: `${core}rule-examples/`, pathNot: tests },
      to: { path: `${core}(?!rule-examples/)[^/]+/`, pathNot: [`${core}[^/]+/index\\.ts$`, examples] },
    },
    {
      name: "examples-stay-apart",
      comment: "Whoever reviews a plan does not load the plans that the rules are shown on.",
      severity: "error",
      from: { path: `${core}index\\.ts$` },
      to: { path: examples, reachable: true },
    },
    {
      name: "vendor-is-hidden",
      comment: "Bundled packages are used by the dates, the calendar and tests alone, and never show in a public type.",
      severity: "error",
      from: { path: core, pathNot: [inRooms(["vendor", "series", "ical", "testing"]), tests] },
      to: { path: inRooms(["vendor"]) },
    },
    {
      name: "main-entry-stays-light",
      comment: "What has an entry point of its own is not carried by the main one; of what is personal, only the type.",
      severity: "error",
      from: { path: `${core}index\\.ts$` },
      to: { path: [...entrySources, inRooms(["vendor"])], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-room-imports-the-main-entry",
      severity: "error",
      from: { path: `${core}[^/]+/`, pathNot: tests },
      to: { path: `${core}index\\.ts$` },
    },
    ...layers,
    ...oneRoom,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^packages/[^/]+/dist/" },
    tsConfig: { fileName: "tsconfig.test.json" },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "node", "default"] },
  },
};
