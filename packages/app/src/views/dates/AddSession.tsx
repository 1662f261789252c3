import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import { useHeld } from "../../questions/useHeld.js";
import type { Dates } from "../../workshop/dates.js";
import { FollowsView } from "../follows/FollowsView.js";
import { useFollows } from "./useFollows.js";

/** One session more, beside the rhythm. */
export function AddSession({ dates: { usualTime } }: { readonly dates: Dates }) {
  const { desk, texts } = useDesk();
  const words = texts.dates;
  const [date, giveDate] = useState("");
  const { shown: time, hold: setTime } = useHeld(usualTime, true);
  const { changes, follows } = useFollows(date === "" ? undefined : { wish: "add", date, time });
  return (
    <details class="more">
      <summary>{words.add}</summary>
      <p>{words.addHelp}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (changes.length === 0) return;
          void desk.change(changes, words.add);
          giveDate("");
        }}
      >
        <div class="row">
          <label>
            {words.date}
            <input type="date" required value={date} onInput={({ currentTarget }) => giveDate(currentTarget.value)} />
          </label>
          <label>
            {words.time}
            <input type="time" required value={time} onInput={({ currentTarget }) => setTime(currentTarget.value)} />
          </label>
          <button type="submit" disabled={date !== "" && changes.length === 0}>
            {words.add}
          </button>
        </div>
        <div role="status">{date !== "" && follows !== undefined && <FollowsView follows={follows} />}</div>
      </form>
    </details>
  );
}
