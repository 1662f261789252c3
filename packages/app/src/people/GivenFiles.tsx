import { fileOpen } from "browser-fs-access";
import { useDesk } from "../desk/deskContext.js";
import type { GivenKind } from "../workshop/recognise.js";
import { takeGiven } from "./takeGiven.js";

interface Props {
  readonly say: {
    readonly choose: string;
    readonly given: string;
    readonly kinds: Readonly<Record<Exclude<GivenKind, "plan">, string>>;
    readonly takeAway: (file: string) => string;
  };
}

/** Files with people that were given, each told as what it is; more can be chosen, and each taken away again. */
export function GivenFiles({ say }: Props) {
  const { desk } = useDesk();
  const given = desk.given.value;

  async function choose(): Promise<void> {
    try {
      const files = await fileOpen({ multiple: true });
      await takeGiven(
        desk,
        files.map((file) => ({ file, handle: file.handle })),
        () => false,
      );
    } catch (problem) {
      // Whoever chooses nothing wants nothing told.
      if (!(problem instanceof DOMException && problem.name === "AbortError")) desk.notice.value = "not-known";
    }
  }

  return (
    <>
      {given.length > 0 && (
        <ul class="given" aria-label={say.given}>
          {given.map(({ id, name, kind }) => (
            <li key={id}>
              <span>
                <strong>{name}</strong>
                <small>{say.kinds[kind]}</small>
              </span>
              <button
                type="button"
                aria-label={say.takeAway(name)}
                onClick={() => {
                  desk.given.value = desk.given.peek().filter((each) => each.id !== id);
                }}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <div class="tools">
        <button type="button" class={given.length === 0 ? "primary" : ""} onClick={() => void choose()}>
          {say.choose}
        </button>
      </div>
    </>
  );
}
