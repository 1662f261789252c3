import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { Dates } from "../../workshop/dates.js";
import { FollowsView } from "../follows/FollowsView.js";
import { useFollows } from "./useFollows.js";

/** Days on which nobody meets. */
export function Pauses({ dates: { pauses } }: { readonly dates: Dates }) {
  const { desk, texts } = useDesk();
  const words = texts.dates;
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const { changes, follows } = useFollows(from === "" || to === "" ? undefined : { wish: "skip", from, to });
  return (
    <details class="more" open={pauses.length > 0}>
      <summary>{words.pause}</summary>
      <p>{words.pauseHelp}</p>
      {pauses.length > 0 && (
        <ul>
          {pauses.map(({ path, when }) => (
            <li key={path}>
              {when}{" "}
              <button
                type="button"
                aria-label={words.removePause(when)}
                onClick={() => void desk.change([{ path, remove: true }], words.removePause(when))}
              >
                {texts.plan.removeLine}
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (changes.length === 0) return;
          void desk.change(changes, words.makePause);
          setFrom("");
          setTo("");
        }}
      >
        <div class="row">
          <label>
            {words.from}
            <input type="date" required value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
          </label>
          <label>
            {words.to}
            <input
              type="date"
              required
              min={from}
              value={to}
              onInput={({ currentTarget }) => setTo(currentTarget.value)}
            />
          </label>
          <button type="submit">{words.makePause}</button>
        </div>
        <div role="status">{follows !== undefined && <FollowsView follows={follows} />}</div>
      </form>
    </details>
  );
}
