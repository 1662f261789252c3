import type { SeasonViewTexts } from "./texts.js";

interface Props {
  readonly read: number;
  readonly all: number;
  readonly say: SeasonViewTexts;
  readonly onStop: () => void;
}

/** How many of a season's files were read, and a way to stop. */
export function ReadingProgress({ read, all, say, onStop }: Props) {
  return (
    <p>
      <label>
        {say.reading(read, all)}
        <progress value={read} max={all} />
      </label>
      <button type="button" onClick={onStop}>
        {say.stop}
      </button>
    </p>
  );
}
