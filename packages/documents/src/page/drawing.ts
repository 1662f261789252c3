import type { Element } from "hast";
import { match } from "ts-pattern";
import { s } from "../vendor/markup.js";
import type { Mark, Picture, Tone } from "./picture.js";

/** The picture as a part of a page. */
export function drawing({ title, description, width, height, marks }: Picture): Element {
  return s("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", fontFamily: "Calibri, Carlito, sans-serif" }, [
    s("title", title),
    s("desc", description),
    ...marks.map(drawn),
  ]);
}

const colours: Readonly<Record<Tone, string>> = {
  dark: "#1a1a1a",
  grey: "#767676",
  light: "#b8b8b8",
  pale: "#ececec",
  white: "#ffffff",
  warning: "#a4161a",
};

function drawn(mark: Mark): Element {
  return match(mark)
    .with({ kind: "box" }, ({ x, y, width, height, fill, outline }) =>
      s("rect", {
        x,
        y,
        width,
        height,
        fill: colours[fill],
        stroke: outline && colours[outline],
        // No hair lines between boxes that touch.
        shapeRendering: outline === undefined ? "crispEdges" : undefined,
      }),
    )
    .with({ kind: "line" }, ({ from, to, tone, width = 1, isDashed = false }) =>
      s("line", {
        x1: from[0],
        y1: from[1],
        x2: to[0],
        y2: to[1],
        stroke: colours[tone],
        strokeWidth: width,
        strokeDashArray: isDashed ? "5 3" : undefined,
      }),
    )
    .with({ kind: "polygon" }, ({ points, fill, outline }) =>
      s("polygon", { points: points.map((point) => point.join(",")).join(" "), ...shape(fill, outline) }),
    )
    .with({ kind: "circle" }, ({ x, y, radius, fill, outline }) =>
      s("circle", { cx: x, cy: y, r: radius, ...shape(fill, outline) }),
    )
    .with({ kind: "text" }, ({ x, y, text, size, align, isStrong, tone = "dark", hasHalo = false }) =>
      s(
        "text",
        {
          x,
          y,
          fontSize: size,
          textAnchor: align,
          fontWeight: isStrong ? "bold" : undefined,
          fill: colours[tone],
          ...(hasHalo && { stroke: colours.white, strokeWidth: 4, paintOrder: "stroke" }),
        },
        text,
      ),
    )
    .exhaustive();
}

function shape(fill: Tone, outline: Tone) {
  return { fill: colours[fill], stroke: colours[outline], strokeWidth: 1.5 };
}
