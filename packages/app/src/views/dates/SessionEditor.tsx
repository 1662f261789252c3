import type { PlanTextChange } from "@piiri/core/yaml";
import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import type { SessionGlance } from "../../workshop/dates.js";

/** What is decided of one session: its theme, another day, that it is not held. */
export function SessionEditor({ session }: { readonly session: SessionGlance }) {
  const { desk, texts } = useDesk();
  const { key, number, when, date, time, status, theme } = session;
  const words = texts.dates;
  const name = words.session(number);
  const at = `/sessions/${key}`;
  const [newDate, setNewDate] = useState(date);
  const [newTime, setNewTime] = useState(time);
  const [newTheme, setNewTheme] = useState(theme ?? "");
  useEffect(() => {
    setNewDate(date);
    setNewTime(time);
    setNewTheme(theme ?? "");
  }, [date, time, theme]);
  const change = (what: string, ...changes: readonly PlanTextChange[]) => void desk.change(changes, `${what}, ${name}`);

  return (
    <section class="editor" aria-label={name}>
      <h2>
        {name}: {when}
      </h2>
      <label class="wide">
        {words.theme}
        <input
          type="text"
          value={newTheme}
          onInput={({ currentTarget }) => setNewTheme(currentTarget.value)}
          onBlur={() => {
            const said = newTheme.trim();
            if (said === (theme ?? "")) return;
            change(
              words.theme,
              said === "" ? { path: `${at}/theme`, remove: true } : { path: `${at}/theme`, value: said },
            );
          }}
        />
      </label>
      {status !== "cancelled" && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            const moved = { ...(newDate !== date && { date: newDate }), ...(newTime !== time && { time: newTime }) };
            if (Object.keys(moved).length > 0) change(words.move, { path: `${at}/moved`, value: moved });
          }}
        >
          <label>
            {words.newDate}
            <input
              type="date"
              required
              value={newDate}
              onInput={({ currentTarget }) => setNewDate(currentTarget.value)}
            />
          </label>
          <label>
            {words.newTime}
            <input
              type="time"
              required
              value={newTime}
              onInput={({ currentTarget }) => setNewTime(currentTarget.value)}
            />
          </label>
          <button type="submit" disabled={newDate === date && newTime === time}>
            {words.move}
          </button>
        </form>
      )}
      <div class="tools">
        {status === "moved" && (
          <button type="button" onClick={() => change(words.moveBack, { path: `${at}/moved`, remove: true })}>
            {words.moveBack}
          </button>
        )}
        {status === "cancelled" ? (
          <button type="button" onClick={() => change(words.hold, { path: `${at}/cancelled`, remove: true })}>
            {words.hold}
          </button>
        ) : (
          <button type="button" onClick={() => change(words.cancel, { path: `${at}/cancelled`, value: true })}>
            {words.cancel}
          </button>
        )}
      </div>
    </section>
  );
}
