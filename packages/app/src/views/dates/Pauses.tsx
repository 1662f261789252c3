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
  const { changes, follows } = useFollows(from === "" ? undefined : { wish: "skip", from, ...(to !== "" && { to }) });
  return (
    <details class="more" open={pauses.length > 0}>
      <summary>{words.pause}</summary>
      <p>{words.pauseHelp}</p>
      {pauses.length > 0 && (
        <ul>
          {pauses.map(({ path, when, isOpen }) => (
            <li key={path}>
              {when} {isOpen && words.noEnd}{" "}
              <button
                type="button"
                aria-label={words.removePause(when)}
                onClick={() => void desk.change([{ path, remove: true }], words.removePause(when))}
              >
                {texts.plan.removeLine}
              </button>
              {isOpen && <GoOn />}
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
            <input type="date" min={from} value={to} onInput={({ currentTarget }) => setTo(currentTarget.value)} />
          </label>
          <button type="submit" disabled={from !== "" && changes.length === 0}>
            {words.makePause}
          </button>
        </div>
        <div role="status">{follows !== undefined && <FollowsView follows={follows} />}</div>
      </form>
    </details>
  );
}

/** The end of a pause, once it is known when people meet again. */
function GoOn() {
  const { desk, texts } = useDesk();
  const words = texts.dates;
  const [date, setDate] = useState("");
  const { changes, follows } = useFollows(date === "" ? undefined : { wish: "resume", date });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changes.length > 0) void desk.change(changes, words.goOn);
      }}
    >
      <div class="row">
        <label>
          {words.goOnFrom}
          <input type="date" required value={date} onInput={({ currentTarget }) => setDate(currentTarget.value)} />
        </label>
        <button type="submit" disabled={date !== "" && changes.length === 0}>
          {words.goOn}
        </button>
      </div>
      <div role="status">{follows !== undefined && <FollowsView follows={follows} />}</div>
    </form>
  );
}
