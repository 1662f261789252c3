/** Dark, grey, light or pale; told apart in black and white too. `warning` is dark there. */
export type Tone = "dark" | "grey" | "light" | "pale" | "white" | "warning";

/** A thing in a picture. Lengths are the picture's own; a text's `size` is its letters' height. */
export type Mark =
  | {
      readonly kind: "box";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Tone;
      readonly outline?: Tone;
    }
  | {
      readonly kind: "line";
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly tone: Tone;
      readonly width?: number;
      readonly isDashed?: boolean;
    }
  | {
      readonly kind: "polygon";
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly fill: Tone;
      readonly outline: Tone;
    }
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: Tone;
      readonly outline: Tone;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly align?: "start" | "middle" | "end";
      readonly isStrong?: boolean;
      readonly tone?: Tone;
      /** With white around its letters, for a text that may lie on a line. */
      readonly hasHalo?: boolean;
    };

/** A picture as data: what it is called, what it shows in words, and what it is made of. */
export interface Picture {
  readonly title: string;
  /** For those who do not see it. */
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}
