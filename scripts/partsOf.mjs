// Why: what several entry points share has to lie in files of its own, and one for each set of entry points is seventy files. Rollup puts small
// ones together by itself, but without weighing what each entry point gains and pays: it leaves more files, with a fifth more code to load.

/** Opening a file takes about as long as loading so many bytes more: half a millisecond, beside two for 100 kB. */
const opening = 30_000;

/** Nearly all who load anything load the main entry point, so it weighs as much as many others together. */
const weightOf = ({ name }) => (name === "index" ? 10 : 1);

/**
 * @typedef {{ modules: string[], size: number, needs: Set<Part>, packages: Set<string>, users: Set<Entry> }} Part
 *   what lies in one file; the files and the packages that it imports, and the entry points that come to load it
 * @typedef {Part & { weight: number, own: number, vain: number }} Entry
 *   how many bytes it loads because it needs them, and how many that it does not need
 */

/**
 * Puts files together: those two by which the entry points gain most, then the next two, as long as there is something to gain. An entry
 * point that needs both opens a file less; one that needs one of them loads the other in vain, with what that imports. None loads more in
 * vain than twice what it needs and an opening, nor a heavy package that it does not need; and no two files import each other.
 *
 * @param {readonly import("rollup").OutputChunk[]} chunks one for each set of entry points
 * @param {(specifier: string) => boolean} isHeavy whether nobody should load a package in vain
 * @returns {string[][]} the modules of each file that several entry points share
 */
export function partsOf(chunks, isHeavy) {
  const { entries, shared } = partsFrom(chunks);
  const costOf = (name) => (isHeavy(name) ? Number.POSITIVE_INFINITY : opening);
  for (let pair = bestPair(shared, costOf); pair !== undefined; pair = bestPair(shared, costOf)) {
    const [one, other] = pair;
    for (const [user, cost] of paid(one, other, costOf)) user.vain += cost;
    putTogether(one, other);
    shared.delete(other);
    for (const { needs } of [...entries, ...shared]) if (needs.delete(other)) needs.add(one);
  }
  return [...shared].map(({ modules }) => modules);
}

function partsFrom(chunks) {
  const parts = new Map(chunks.map((chunk) => [chunk.fileName, partFrom(chunk)]));
  for (const { fileName, imports } of chunks) {
    const { needs, packages } = parts.get(fileName);
    for (const name of imports) {
      if (parts.has(name)) needs.add(parts.get(name));
      else packages.add(name);
    }
  }
  const entries = chunks.filter(({ isEntry }) => isEntry).map((chunk) => entryFrom(chunk, parts.get(chunk.fileName)));
  const shared = new Set(parts.values());
  for (const entry of entries) shared.delete(entry);
  return { entries, shared };
}

function partFrom({ modules, code }) {
  return { modules: Object.keys(modules), size: code.length, needs: new Set(), packages: new Set(), users: new Set() };
}

function entryFrom(chunk, part) {
  const loaded = [...withNeeds(part)];
  const own = loaded.reduce((sum, { size }) => sum + size, 0);
  const entry = Object.assign(part, { weight: weightOf(chunk), own, vain: 0 });
  for (const { users } of loaded) users.add(entry);
  return entry;
}

function bestPair(parts, costOf) {
  let best;
  let most = 0;
  for (const one of parts) {
    for (const other of parts) {
      if (other === one) break;
      const gain = gainOf(one, other, costOf);
      if (gain > most && !isBetween(one, other) && !isBetween(other, one)) [best, most] = [[one, other], gain];
    }
  }
  return best;
}

/** How many bytes the entry points together load less, an opening counted as some, if two files are one. */
function gainOf(one, other, costOf) {
  let gain = 0;
  for (const user of one.users) if (other.users.has(user)) gain += opening * user.weight;
  for (const [user, cost] of paid(one, other, costOf)) {
    if (user.vain + cost > 2 * user.own + opening) return 0;
    gain -= cost * user.weight;
  }
  return gain;
}

/** What each entry point loads more if two files are one. */
function paid(one, other, costOf) {
  const costs = new Map();
  const users = new Set([...one.users, ...other.users]);
  for (const part of new Set([...withNeeds(one), ...withNeeds(other)])) {
    for (const user of users) {
      if (part.users.has(user)) continue;
      const files = part === one || part === other ? 0 : opening;
      const packages = [...part.packages].filter((name) => !loads(user, name)).map(costOf);
      const cost = packages.reduce((sum, each) => sum + each, part.size + files);
      costs.set(user, (costs.get(user) ?? 0) + cost);
    }
  }
  return costs;
}

/** Whether one file needs another one by way of a third: as one, they and the third would import each other. */
function isBetween(from, to) {
  return [...from.needs].some((part) => part !== to && withNeeds(part).has(to));
}

function putTogether(one, other) {
  one.modules.push(...other.modules);
  one.size += other.size;
  for (const kind of ["needs", "packages", "users"]) for (const each of other[kind]) one[kind].add(each);
  one.needs.delete(one);
  one.needs.delete(other);
  for (const { users } of withNeeds(one)) for (const user of one.users) users.add(user);
}

function loads(part, name) {
  return [...withNeeds(part)].some(({ packages }) => packages.has(name));
}

/** A file and all that are loaded with it. */
function withNeeds(part) {
  const found = new Set([part]);
  for (const { needs } of found) for (const each of needs) found.add(each);
  return found;
}
