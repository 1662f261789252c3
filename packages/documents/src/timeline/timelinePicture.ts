import type { Group, LocalDate, TaskKind } from "@piiri/core";
import { type Lane, lanes, type Task, type TaskState, taskStates } from "@piiri/core/timeline";
import { diamondAround } from "../page/diamond.js";
import type { Mark, Picture, Tone } from "../page/picture.js";
import type { PageWords } from "../page/words.js";
import { dayNumber, type Month, monthsBetween } from "./months.js";

/** The kinds of a lane's tasks, each a row of the picture. */
interface Row {
  readonly kind: TaskKind;
  readonly tasks: readonly Task[];
}

const width = 1160;
const left = 400;
const right = 40;
const rowHeight = 22;
const laneHeight = 30;
const top = 50;
const letters = 14;
const legendHeight = 60;

/**
 * A season's tasks in a picture, lane by lane (planning, publicity, registration, sessions, feedback): a row for each kind
 * of task, a sign on each one's last day, a bar for what goes on. What is late bears an exclamation mark, what is done a
 * tick, so that colours are not needed. Bears the group's public name alone.
 *
 * @example
 * ```ts
 * import { resolvePlanOrThrow } from "@piiri/core";
 * import { timeline } from "@piiri/core/timeline";
 * import { fi } from "@piiri/core/locale/fi";
 * import { goodPlans } from "@piiri/core/rule-examples";
 * import { timelinePicture, toSvg } from "@piiri/documents";
 * import { pages } from "@piiri/documents/locale/fi";
 *
 * const group = resolvePlanOrThrow(goodPlans["single-event"]);
 * const today = "2027-01-10";
 * const words = { ...fi, pages };
 * const picture = timelinePicture(group, timeline(group, { today }), words, today);
 * toSvg(picture).includes("Harjoitelkaa tarinat"); // => true
 * ```
 */
export function timelinePicture(
  { publicName }: Group,
  tasks: readonly Task[],
  words: PageWords,
  today: LocalDate,
): Picture {
  const texts = words.timeline;
  const days = tasks.flatMap(({ from, due }) => [from ?? due, due]).sort();
  const months = monthsBetween(days[0] ?? today, days.at(-1) ?? today);
  const [start, end] = [months[0]?.start ?? 0, months.at(-1)?.end ?? 1];
  const x = (date: LocalDate) => left + ((dayNumber(date) - start) / (end - start)) * (width - left - right);
  let bottom = top;
  const sections = lanes.flatMap((lane) => {
    const rows = rowsOf(tasks, lane);
    const y = bottom;
    bottom += rows.length === 0 ? 0 : laneHeight + rows.length * rowHeight;
    return rows.length === 0 ? [] : [{ lane, rows, y }];
  });
  return {
    title: `${publicName}: ${texts.title}`,
    description: texts.pictured(publicName, words.dates.date(days[0] ?? today), words.dates.date(days.at(-1) ?? today)),
    width,
    height: bottom + legendHeight,
    marks: [...ruled(), ...bands(), ...todayLine(), ...rows(), ...legend(bottom + legendHeight / 2 + 6)],
  };

  /** The months, with a line at the beginning of each. */
  function ruled(): readonly Mark[] {
    const step = Math.ceil((months.length * 32) / (width - left - right));
    return months.flatMap((month, index): readonly Mark[] => {
      const at = x(month.first);
      const line: Mark = {
        kind: "line",
        from: [at, top - 6],
        to: [at, bottom],
        tone: month.month === 1 ? "grey" : "pale",
      };
      const name = axisName(`${month.month}`, at, top - 10);
      return [line, ...yearName(month, index), ...(index % step > 0 ? [] : [name])];
    });
  }

  /** Above the picture's first month and each January. */
  function yearName({ first, month }: Month, index: number): readonly Mark[] {
    const isShown = month === 1 || (index === 0 && month < 12);
    return isShown ? [axisName(first.slice(0, first.indexOf("-")), x(first), top - 27, true)] : [];
  }

  function axisName(text: string, at: number, y: number, isStrong = false): Mark {
    return { kind: "text", x: at + 3, y, text, size: letters, isStrong };
  }

  function bands(): readonly Mark[] {
    return sections.flatMap(({ lane, y }): readonly Mark[] => [
      { kind: "box", x: 0, y: y + 4, width, height: 22, fill: "pale" },
      { kind: "text", x: 6, y: y + 20, text: texts.lanes[lane], size: letters + 1, isStrong: true },
    ]);
  }

  function rows(): readonly Mark[] {
    return sections.flatMap(({ rows: all, y }) =>
      all.flatMap((row, index) => rowMarks(row, y + laneHeight + (index + 0.5) * rowHeight)),
    );
  }

  function rowMarks({ kind, tasks: ofKind }: Row, y: number): readonly Mark[] {
    const name: Mark = { kind: "text", x: 18, y: y + 5, text: texts.tasks[kind], size: letters };
    const guide: Mark = { kind: "line", from: [18, y + rowHeight / 2], to: [width, y + rowHeight / 2], tone: "pale" };
    const [only] = ofKind;
    const label = ofKind.length === 1 && only !== undefined ? [dayLabel(only, y)] : [];
    return [guide, name, ...ofKind.flatMap((task) => signs(task, y)), ...label];
  }

  function signs(task: Task, y: number): readonly Mark[] {
    const at = x(task.due);
    if (task.from !== undefined) return bar(x(task.from), at, y, task.state);
    return task.kind === "session" ? circle(at, y, task.number, task.state) : diamond(at, y, task.state);
  }

  /** The day beside a sign that stands alone in its row; before it, where after it there is no room. */
  function dayLabel({ due }: Task, y: number): Mark {
    const isAtEnd = x(due) > width - right - 50;
    return {
      kind: "text",
      x: isAtEnd ? x(due) - 12 : x(due) + 12,
      y: y + 5,
      text: words.dates.dayMonth(due),
      size: letters - 1,
      align: isAtEnd ? "end" : "start",
      hasHalo: true,
    };
  }

  function todayLine(): readonly Mark[] {
    const day = dayNumber(today);
    if (day < start || day > end) return [];
    const at = x(today);
    return [
      { kind: "line", from: [at, top - 6], to: [at, bottom + 4], tone: "dark", width: 1.5, isDashed: true },
      { kind: "text", x: at, y: bottom + 17, text: texts.today, size: letters, align: "middle", isStrong: true },
    ];
  }

  /** What the signs mean. */
  function legend(y: number): readonly Mark[] {
    const sign: Readonly<Record<TaskState, readonly Mark[]>> = {
      done: diamond(0, y, "done"),
      late: diamond(0, y, "late"),
      now: diamond(0, y, "now"),
      coming: diamond(0, y, "coming"),
    };
    const entries: readonly (readonly [marks: readonly Mark[], text: string])[] = [
      [circle(0, y, undefined, "coming"), texts.signs.session],
      [diamond(0, y, "coming"), texts.signs.task],
      [bar(-14, 8, y, "coming"), texts.signs.period],
      ...taskStates.map((state) => [sign[state], texts.states[state]] as const),
    ];
    let at = 24;
    return entries.flatMap(([marks, text]) => {
      const placed = marks.map((mark) => moved(mark, at));
      const name: Mark = { kind: "text", x: at + 16, y: y + 5, text, size: letters };
      at += 44 + text.length * letters * 0.52;
      return [...placed, name];
    });
  }
}

function rowsOf(tasks: readonly Task[], lane: Lane): readonly Row[] {
  const ofLane = tasks.filter((task) => task.lane === lane);
  const kinds = [...new Set(ofLane.map(({ kind }) => kind))];
  return kinds.map((kind) => ({ kind, tasks: ofLane.filter((task) => task.kind === kind) }));
}

const fills: Readonly<Record<TaskState, Tone>> = { done: "grey", late: "white", now: "dark", coming: "white" };

function outlineOf(state: TaskState): Tone {
  return state === "late" ? "warning" : "dark";
}

function diamond(x: number, y: number, state: TaskState): readonly Mark[] {
  const points = diamondAround(x, y, 8);
  return [{ kind: "polygon", points, fill: fills[state], outline: outlineOf(state) }, ...inside(x, y, state)];
}

function circle(x: number, y: number, number: number | undefined, state: TaskState): readonly Mark[] {
  const name: readonly Mark[] =
    number === undefined
      ? []
      : [
          {
            kind: "text",
            x,
            y: y + 4,
            text: `${number}`,
            size: 11,
            align: "middle",
            isStrong: true,
            tone: state === "done" || state === "now" ? "white" : "dark",
          },
        ];
  return [{ kind: "circle", x, y, radius: 9, fill: fills[state], outline: outlineOf(state) }, ...name];
}

function bar(from: number, to: number, y: number, state: TaskState): readonly Mark[] {
  const box: Mark = {
    kind: "box",
    x: from,
    y: y - 5,
    width: Math.max(to - from, 4),
    height: 10,
    fill: fills[state],
    outline: outlineOf(state),
  };
  return [box];
}

/** A tick in what is done, an exclamation mark in what is late: colours alone would not be seen by everyone. */
function inside(x: number, y: number, state: TaskState): readonly Mark[] {
  if (state === "late") {
    return [{ kind: "text", x, y: y + 4, text: "!", size: 12, align: "middle", isStrong: true, tone: "warning" }];
  }
  if (state !== "done") return [];
  return [
    { kind: "line", from: [x - 3, y], to: [x - 1, y + 3], tone: "white", width: 1.5 },
    { kind: "line", from: [x - 1, y + 3], to: [x + 4, y - 3], tone: "white", width: 1.5 },
  ];
}

function moved(mark: Mark, by: number): Mark {
  if (mark.kind === "line") {
    return { ...mark, from: [mark.from[0] + by, mark.from[1]], to: [mark.to[0] + by, mark.to[1]] };
  }
  if (mark.kind === "polygon") return { ...mark, points: mark.points.map(([x, y]) => [x + by, y] as const) };
  return { ...mark, x: mark.x + by };
}
