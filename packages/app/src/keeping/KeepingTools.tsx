import { useState } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import { keptDays } from "./draft.js";

/** Whether the browser remembers plans; her word is asked before it does, and one press ends it. */
export function KeepingTools() {
  const { keeping, texts } = useDesk();
  const [isForgotten, setForgotten] = useState(false);
  const say = texts.keeping;
  return (
    <section aria-labelledby="keeping" class="keeping">
      <h2 id="keeping">{say.heading}</h2>
      {keeping.isOwn.value ? (
        <>
          <p>{say.kept(keptDays)}</p>
          <button
            type="button"
            onClick={() => {
              void keeping.forget().then(() => setForgotten(true));
            }}
          >
            {say.forget}
          </button>
        </>
      ) : (
        <>
          <p role="status">{isForgotten && say.forgotten}</p>
          <p>{say.notKept}</p>
          <button
            type="button"
            aria-describedby="keeping-own"
            onClick={() => {
              setForgotten(false);
              keeping.remember();
            }}
          >
            {say.own}
          </button>
          <p id="keeping-own">
            {say.ownHelp(keptDays)}
            {location.protocol === "file:" && ` ${say.ownFromFile}`}
          </p>
        </>
      )}
    </section>
  );
}
