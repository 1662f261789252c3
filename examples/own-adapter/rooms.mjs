// A group's rooms in Jitsi: shows what is to be done, does it, and writes the links for those who send them.
// PIIRI_ROOM_KEY=$(openssl rand -hex 32) node examples/own-adapter/rooms.mjs plan.yaml rooms.json links.json
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolvePlanOrThrow } from "@piiri/core";
import { reveal } from "@piiri/core/privacy";
import { parsePlanTextOrThrow } from "@piiri/core/yaml";
import { jitsi } from "./jitsi.mjs";

const [planFile, roomsFile, linksFile, givenFile] = process.argv.slice(2);
const { PIIRI_ROOM_KEY: key = "", PIIRI_ROOM_SERVER: server = "https://jitsi.example.org" } = process.env;
const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

const adapter = jitsi({ key, server, given: givenFile === undefined ? {} : readJson(givenFile) });
const group = resolvePlanOrThrow(parsePlanTextOrThrow(readFileSync(planFile, "utf8")).plan);
const found = existsSync(roomsFile) ? readJson(roomsFile) : adapter.nothing;

const operations = adapter.plan(adapter.desired(group), found);
for (const { kind, meeting } of operations)
  console.log(`${kind} ${meeting.session}: ${meeting.name}, ${meeting.start}`);
if (operations.length === 0) console.log("Nothing to do.");

const rooms = operations.reduce(adapter.apply, found);
const links = adapter.meetings(rooms).map(({ session, link }) => [session, reveal(link)]);
writeFileSync(roomsFile, JSON.stringify(rooms, undefined, 2));
// Whoever has a link can walk in: only the file's owner may read it.
rmSync(linksFile, { force: true });
writeFileSync(linksFile, JSON.stringify(Object.fromEntries(links), undefined, 2), { mode: 0o600 });
