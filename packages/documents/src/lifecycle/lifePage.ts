import type { Group } from "@piiri/core";
import type { Asked, Life, PhaseAsk } from "@piiri/core/lifecycle";
import { taskTitle, tellOwner } from "@piiri/core/timeline";
import { fileName } from "../page/fileName.js";
import type { Block, Page } from "../page/page.js";
import type { PageWords } from "../page/words.js";

/**
 * A page of where a group stands in its life: its phase, who leads, what is needed of whom, what is still to be done, what
 * comes next and what it waits for. Of a single event it says that it has no phases.
 *
 * @see handbook, 4
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { lifeOf } from "@piiri/core/lifecycle";
 * import { en } from "@piiri/core/locale/en";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { lifePage, toMarkdown } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/en";
 *
 * const group = resolvePlanOrThrow(goodPlans["closed-group"]);
 * const words = { ...en, pages };
 * toMarkdown(lifePage(group, lifeOf(group, { today: "2027-01-12" }), words)).includes("The group has begun."); // => true
 * ```
 */
export function lifePage({ publicName }: Group, life: Life | undefined, words: PageWords): Page {
  const { title, noLife } = words.life;
  return {
    language: words.language,
    fileName: fileName(publicName, title),
    title: publicName,
    subtitle: title,
    blocks: life === undefined ? [{ kind: "paragraph", text: noLife }] : lifeBlocks(life, words),
  };
}

function lifeBlocks(life: Life, words: PageWords): readonly Block[] {
  const { nowIn, headings, leaders, comesNext, comesToEnd, lacks } = words.life;
  const { next, isToEnd } = life;
  const comes = (standing: keyof typeof comesNext) =>
    isToEnd && (standing === "evaluating" || standing === "ended") ? comesToEnd[standing] : comesNext[standing];
  return [
    { kind: "paragraph", text: nowIn[life.standing], isStrong: true },
    ...section(
      headings.leaders,
      life.leaders.map((leader) => leaders[leader]),
    ),
    ...(life.asks.length === 0
      ? []
      : ([
          { kind: "heading", text: headings.asks },
          { kind: "facts", facts: asked(life.asks, words) },
        ] as const)),
    ...section(headings.due, due(life, words)),
    ...(next === undefined || next.standing === "starting-up"
      ? []
      : section(headings.next, [comes(next.standing), ...next.lacks.map((lack) => lacks[lack])])),
    ...section(headings["good-to-know"], goodToKnow(life, words)),
    ...section(headings.sessions, sessions(life, words)),
    ...stages(life, words),
  ];
}

function section(heading: string, items: readonly string[]): readonly Block[] {
  if (items.length === 0) return [];
  return [
    { kind: "heading", text: heading },
    { kind: "list", isOrdered: false, items },
  ];
}

/** What is asked, in one fact for each who is asked. */
function asked(all: readonly PhaseAsk[], words: PageWords) {
  const { asked: names, asks } = words.life;
  const byWhom = new Map<Asked, string[]>();
  for (const { ask, of } of all) byWhom.set(of, [...(byWhom.get(of) ?? []), asks[ask]]);
  return [...byWhom].map(([of, sentences]) => [names[of], sentences.join(" ")] as const);
}

function due({ due: tasks }: Life, words: PageWords): readonly string[] {
  const { timeline } = words;
  return tasks.map((task) => {
    const when = task.state === "coming" ? "" : `, ${timeline.states[task.state]}`;
    return `${words.dates.date(task.due)}${when}: ${taskTitle(task, timeline)} – ${tellOwner(task, timeline)}`;
  });
}

function goodToKnow(
  { standing, membership, endsOn, newcomersOn, rhythm, initiator, gateway }: Life,
  words: PageWords,
): readonly string[] {
  const texts = words.life;
  if (standing === "ended") return [];
  const isGatewayToCome = gateway !== undefined && !gateway.isHeld;
  return [
    ...(isGatewayToCome ? [texts.gateway(gateway)] : []),
    ...(isGatewayToCome && gateway.kind === "information-evening"
      ? gateway.lacks.map((lack) => texts.gatewayLacks[lack])
      : []),
    ...(initiator === undefined
      ? []
      : [texts.initiator(initiator.person.name, initiator.leavesOn, initiator.sessions)]),
    texts.membership[membership],
    ...(endsOn === undefined ? [] : [texts.endsOn(endsOn)]),
    ...(newcomersOn === undefined ? [] : [texts.newcomersOn(newcomersOn)]),
    ...(rhythm === undefined ? [] : [texts.rhythm(rhythm)]),
  ];
}

function sessions(life: Life, words: PageWords): readonly string[] {
  return life.sessions.map(({ number, phase }) => words.life.session(number, phase));
}

function stages({ stages: all }: Life, words: PageWords): readonly Block[] {
  const { headings, standings } = words.life;
  if (all.length === 0) return [];
  return [
    { kind: "heading", text: headings.stages },
    {
      kind: "table",
      columns: [
        { name: headings.from, share: 40 },
        { name: headings.phase, share: 60 },
      ],
      rows: all.map(({ standing, since }) => [words.dates.date(since), standings[standing]]),
    },
  ];
}
