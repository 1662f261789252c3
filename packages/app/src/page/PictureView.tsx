import type { Mark, Picture } from "@piiri/documents";
import { useId } from "preact/hooks";

interface Props {
  readonly picture: Picture;
  /** A code is read by cameras: dark on white everywhere, and small enough to be taken in. */
  readonly isCode?: boolean;
}

/** A picture of the library, drawn as SVG; its tones are the page's own, so that it is dark where the page is. */
export function PictureView({ picture, isCode = false }: Props) {
  if (isCode)
    return (
      <div class="picture code">
        <Drawing picture={picture} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard
    <section class="scroll picture" tabIndex={0} aria-label={picture.title}>
      <Drawing picture={picture} />
    </section>
  );
}

function Drawing({ picture }: { readonly picture: Picture }) {
  const id = useId();
  const { title, description, width, height, marks } = picture;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {marks.map((mark, index) => (
        <MarkView key={index} mark={mark} />
      ))}
    </svg>
  );
}

function MarkView({ mark }: { readonly mark: Mark }) {
  switch (mark.kind) {
    case "box": {
      const { x, y, width, height, fill, outline } = mark;
      return <rect x={x} y={y} width={width} height={height} class={paint(fill, outline)} />;
    }
    case "line": {
      const { from, to, tone, width = 1, isDashed } = mark;
      return (
        <line
          x1={from[0]}
          y1={from[1]}
          x2={to[0]}
          y2={to[1]}
          class={`stroke-${tone}`}
          stroke-width={width}
          stroke-dasharray={isDashed ? "4 4" : undefined}
        />
      );
    }
    case "polygon":
      return (
        <polygon
          points={mark.points.map((point) => point.join(",")).join(" ")}
          class={paint(mark.fill, mark.outline)}
        />
      );
    case "circle":
      return <circle cx={mark.x} cy={mark.y} r={mark.radius} class={paint(mark.fill, mark.outline)} />;
    case "text": {
      const { x, y, text, size, align = "start", isStrong, tone = "dark", hasHalo } = mark;
      return (
        <text
          x={x}
          y={y}
          font-size={size}
          text-anchor={align}
          font-weight={isStrong ? "bold" : undefined}
          class={`fill-${tone}${hasHalo ? " halo" : ""}`}
        >
          {text}
        </text>
      );
    }
  }
}

function paint(fill: string, outline: string | undefined): string {
  return outline === undefined ? `fill-${fill}` : `fill-${fill} stroke-${outline}`;
}
