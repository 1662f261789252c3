import { useDesk } from "../desk/deskContext.js";
import type { KeptFormat } from "../workshop/pageFile.js";

/** The formats in which pages can be kept, with the program that each is for. Without one it is a page for the browser. */
const programs: Readonly<Record<KeptFormat, string | undefined>> = { docx: "Word", html: undefined };
const allFormats = Object.keys(programs) as readonly KeptFormat[];

interface Props {
  /** All of them, unless it comes in some alone. */
  readonly formats?: readonly KeptFormat[] | undefined;
  readonly keep: (as: KeptFormat) => Promise<void>;
  /** What a screen reader says of a button, where others say the same. */
  readonly named?: (does: string) => string;
  readonly isDisabled?: boolean;
}

/** A button for each format in which a page can be had as a file. */
export function FormatButtons({ formats = allFormats, keep, named, isDisabled = false }: Props) {
  const { shell } = useDesk().texts;
  return (
    <>
      {formats.map((as) => {
        const program = programs[as];
        const does = program === undefined ? shell.asWebPage : shell.asFile(program);
        return (
          <button key={as} type="button" disabled={isDisabled} aria-label={named?.(does)} onClick={() => void keep(as)}>
            {does}
          </button>
        );
      })}
    </>
  );
}
