// Why: what an editor shows of a practice's figures is what they mean, what the guide has, and where it says so. The interfaces are made from
// the profile's schema and from the guide's own profile; a type test holds them equal to what the schema reads.
import { declarations, pascal, typescript } from "../declarations.mjs";
import { fromSources } from "../fromSources.mjs";

const { guideProfile, profileChangesSchema } = await fromSources("packages/core/src/profile/index.ts");
const { sourceTexts: sources } = await fromSources("packages/core/src/kernel/texts.en.ts");

export function generate() {
  const changes = declarations({ nameOf: (path) => `ProfileChanges${sectionOf(path)}`, wordsOf: changeWords, aboutOf });
  const whole = declarations({
    nameOf: (path) => `Profile${sectionOf(path)}`,
    wordsOf: figureWords,
    aboutOf,
    leafOf: (type, path) => (path === "/name" ? type : `Figure<${type}>`),
    typeAt: (path) => byHand[path],
    isWhole: true,
  });
  const licences = declarations({ wordsOf: changeWords, leafOf: (type) => `Figure<${type}>` });
  const { shape } = profileChangesSchema._zod.def;
  changes.addAs(
    "ProfileChanges",
    profileChangesSchema,
    "",
    "What a federation does differently: any part of a profile, as plain values.",
  );
  whole.addAs(
    "Profile",
    profileChangesSchema,
    "",
    "A federation's practice: every number and choice, each with its source.",
  );
  licences.addAs(
    "Licence",
    shape.licences._zod.def.innerType._zod.def.valueType,
    "/licences",
    "What a platform's licence allows; what it does not mention is not limited.",
  );
  const text = [
    "// Written by scripts/generate.mjs from the profile's schema and the guide's profile; not to be edited.",
    'import type { LocalTime, Ratio, TimeZone } from "../kernel/index.js";',
    'import type { Channel } from "../plan/index.js";',
    'import type { Figure } from "./figure.js";',
    "",
    ...[...changes.texts(), ...licences.texts(), ...whole.texts()],
  ].join("\n");
  return { "packages/core/src/profile/profile.ts": typescript(text) };
}

/** What a whole profile has otherwise than the changes to one. */
const byHand = {
  "/schema": "none",
  "/sources": "none",
  "/licences": "Readonly<Record<string, Licence>>",
  "/channels": "Readonly<Partial<Record<Channel, Figure<string>>>>",
};

const aboutSections = {
  "/formats": "What holds of each format.",
  "/formats/closed-group": "What holds of a closed group.",
  "/formats/open-meetings": "What holds of open meetings.",
  "/formats/single-event": "What holds of a single event.",
  "/hours": "When people can come, on the wall clock.",
  "/agenda": "What sessions are made of.",
  "/registration": "How registrations are taken and kept.",
  "/publicity": "How people hear of groups.",
  "/feedback": "How feedback is asked for and told.",
  "/report": "What is counted, and by when.",
  "/season": "How groups are planned beside each other.",
  "/messages": "How messages go out.",
  "/tasks": "When things are done.",
  "/lifecycle": "How groups begin and go on.",
  "/initiator": "How long one stays who has started a group.",
  "/licences": "By id: what each licence of the platform allows.",
  "/licences/s1": "What a platform's licence allows.",
};

function aboutOf(path) {
  return aboutSections[path];
}

function sectionOf(path) {
  return path === "/licences/s1" ? "Licence" : pascal(path.replace("/formats/", "/"));
}

function changeWords(path, description) {
  const words = description ?? aboutOf(path);
  if (words !== undefined) return words;
  const [, channel] = /^\/channels\/(.+)$/.exec(path) ?? [];
  if (channel === undefined) throw new Error(`no words for ${path}`);
  return `What the channel \`${channel}\` is called where the practice holds.`;
}

/** What the guide has, and where it says so. */
function figureWords(path, description) {
  const words = changeWords(path, description);
  const held = path
    .split("/")
    .slice(1)
    .reduce((part, step) => part?.[step], guideProfile);
  if (held?.source === undefined) return words;
  return `${words} Usually ${withUnit(held.value, path)} (${sources(held.source)}).`;
}

const units = [
  [/Days(?:Least|Most)?$|DaysLeast$|\/(?:planningLeadDays|horizonDays)$/, "days"],
  [/[wW]eeks(?:Least|Most)?$/, "weeks"],
  [
    /\/(?:duration\w*|welcome|break|eventBreakLeast|eventClosing|preparation|admission|reflection|\w*[mM]inutes\w*|\w*PerPerson)$/,
    "minutes",
  ],
  [/[hH]ours(?:Least|Most)?$/, "hours"],
  [/Percent$/, "per cent"],
  [/Euros(?:Least|Most)$/, "euros"],
  [/Characters$|subjectMost$/, "characters"],
];

function withUnit(value, path) {
  const [, unit] = units.find(([pattern]) => pattern.test(path)) ?? [];
  return unit === undefined || typeof value !== "number" ? String(value) : `${value} ${unit}`;
}
