import { useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";

interface Props {
  /** What the text is, for whoever hears the buttons one after the other. */
  readonly name: string;
  readonly text: string;
  readonly language?: string | undefined;
  /** Whether it says what it is also to whoever sees it, and stands there whole. */
  readonly isNamed?: boolean;
}

/** A text to be used elsewhere: copied by one press, or by hand where the browser does not let a page copy. */
export function CopyText({ name, text, language, isNamed = false }: Props) {
  const { texts } = useDesk();
  const [state, setState] = useState<"ready" | "copied" | "by-hand">("ready");

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
    } catch {
      setState("by-hand");
    }
  }

  return (
    <div class={isNamed ? "copied-text named" : "copied-text"}>
      {isNamed && <p>{name}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard */}
      <section lang={language} tabIndex={0} aria-label={name} onFocus={selectWhere(state === "by-hand")}>
        <pre>{text}</pre>
      </section>
      <div class="tools">
        <button type="button" aria-label={`${texts.copying.copy}: ${name}`} onClick={() => void copy()}>
          {texts.copying.copy}
        </button>
        <span role="status">{state === "ready" ? "" : texts.copying[state]}</span>
      </div>
    </div>
  );
}

function selectWhere(isWanted: boolean) {
  return ({ currentTarget }: { readonly currentTarget: HTMLElement }): void => {
    if (isWanted) getSelection()?.selectAllChildren(currentTarget);
  };
}
