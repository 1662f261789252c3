import type { PlanTextChange } from "@piiri/core/yaml";
import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { useHeld } from "../../questions/useHeld.js";
import type { Dates, SessionGlance } from "../../workshop/dates.js";
import type { DatesWish } from "../../workshop/datesEdits.js";
import { FollowsView } from "../follows/FollowsView.js";
import type { DatesTexts } from "./texts.js";
import { useFollows } from "./useFollows.js";

interface Props {
  readonly session: SessionGlance;
  readonly dates: Dates;
  /** Whether they are what the plan says now. */
  readonly isCurrent: boolean;
}

/** What is decided of one session: its theme, another day, that it is not held or not yet. What follows is told before. */
export function SessionEditor({ session, dates, isCurrent }: Props) {
  const { desk, texts } = useDesk();
  const { key, number, when, theme } = session;
  const words = texts.dates;
  const name = words.session(number);
  const themePath = `/sessions/${key}/theme`;
  const isSettled = isCurrent && desk.isSettled.value;
  const { shown, hold, say, letGo } = useHeld(theme ?? "", isSettled);
  const change = (what: string, changes: readonly PlanTextChange[]) => void desk.change(changes, `${what}, ${name}`);

  function leaveTheme(): void {
    const said = shown.trim();
    if (isSettled && said === (theme ?? "")) {
      letGo();
      return;
    }
    say(said);
    change(words.theme, [said === "" ? { path: themePath, remove: true } : { path: themePath, value: said }]);
  }

  return (
    <section class="editor" aria-labelledby="session-editor">
      <h2 id="session-editor" tabIndex={-1}>
        {name}: {when}
      </h2>
      <label class="wide">
        {words.theme}
        <input
          type="text"
          autocomplete="off"
          value={shown}
          onInput={({ currentTarget }) => hold(currentTarget.value)}
          onBlur={leaveTheme}
        />
      </label>
      {session.status !== "cancelled" && (
        <MoveForm session={session} dates={dates} isSettled={isSettled} onChange={change} />
      )}
      <HoldingTools session={session} dates={dates} onChange={change} />
      <p>
        <a href={writePlace({ view: "dates" })}>{words.close}</a>
      </p>
    </section>
  );
}

interface FormProps {
  readonly session: SessionGlance;
  readonly onChange: (what: string, changes: readonly PlanTextChange[]) => void;
}

interface MoveProps extends FormProps {
  readonly dates: Dates;
  readonly isSettled: boolean;
}

/** Another day or time, for this session alone or with all that follow; what it means is told as one chooses. */
function MoveForm({ session, dates: { isSeries, isInRoom }, isSettled, onChange }: MoveProps) {
  const { texts } = useDesk();
  const { key, date, time, status, isAdded, ...terms } = session;
  const words = texts.dates;
  const when = useHeld({ date, time }, isSettled);
  const onwards = useHeld({ duration: `${terms.duration}`, place: terms.place }, isSettled);
  const { date: newDate, time: newTime } = when.shown;
  const [following, setFollowing] = useState(false);
  const otherwise = following && !isAdded ? otherTerms(terms, onwards.shown) : {};
  const isOther = newDate !== date || newTime !== time || Object.keys(otherwise).length > 0;
  const name = status === "postponed" ? words.giveDate : words.move;
  const { changes, follows } = useFollows(
    isOther ? { wish: "move", session: key, date: newDate, time: newTime, following, onwards: otherwise } : undefined,
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changes.length === 0) return;
        when.say(when.shown);
        onwards.say(onwards.shown);
        onChange(name, changes);
      }}
    >
      <div class="row">
        <label>
          {words.newDate}
          <input
            type="date"
            required
            value={newDate}
            onInput={({ currentTarget }) => when.hold({ ...when.shown, date: currentTarget.value })}
          />
        </label>
        <label>
          {words.newTime}
          <input
            type="time"
            required
            value={newTime}
            onInput={({ currentTarget }) => when.hold({ ...when.shown, time: currentTarget.value })}
          />
        </label>
        {isSeries && (
          <label>
            {words.howMany}
            <select
              value={following ? "following" : "only"}
              onChange={({ currentTarget }) => setFollowing(currentTarget.value === "following")}
            >
              <option value="only">{words.only}</option>
              <option value="following">{words.following}</option>
            </select>
          </label>
        )}
        {following && !isAdded && (
          <label>
            {words.newDuration}
            <input
              type="number"
              inputMode="numeric"
              min="15"
              max="720"
              value={onwards.shown.duration}
              onInput={({ currentTarget }) => onwards.hold({ ...onwards.shown, duration: currentTarget.value })}
            />
          </label>
        )}
        {following && !isAdded && isInRoom && (
          <label>
            {words.newPlace}
            <input
              type="text"
              autocomplete="off"
              value={onwards.shown.place}
              onInput={({ currentTarget }) => onwards.hold({ ...onwards.shown, place: currentTarget.value })}
            />
          </label>
        )}
        <button type="submit" class={isOther ? "primary" : ""} disabled={changes.length === 0}>
          {name}
        </button>
      </div>
      <div role="status">
        {isOther && follows !== undefined && (
          <div class="preview">
            <h3>{texts.follows.preview}</h3>
            <FollowsView follows={follows} />
          </div>
        )}
      </div>
    </form>
  );
}

/** How long sessions are and in which room, where that is to be otherwise for all that follow. */
function otherTerms(
  { duration, place }: Pick<SessionGlance, "duration" | "place">,
  typed: { readonly duration: string; readonly place: string },
) {
  const [minutes, room] = [Number(typed.duration), typed.place.trim()];
  return {
    ...(typed.duration !== "" && minutes !== duration && { duration: minutes }),
    ...(room !== "" && room !== place && { place: room }),
  };
}

/** What else can be decided of a session; once one is chosen, what it means is told before it is made. */
function HoldingTools({ session, dates, onChange }: FormProps & { readonly dates: Dates }) {
  const { texts } = useDesk();
  const [chosen, setChosen] = useState<string>();
  const decisions = decisionsOf(session, dates, texts.dates);
  const { changes, follows } = useFollows(decisions.find(({ name }) => name === chosen)?.wish);
  return (
    <dl class="choices">
      {decisions.map(({ name, help }) => (
        <div key={name}>
          <dt>
            <button
              type="button"
              aria-expanded={name === chosen}
              onClick={() => setChosen(name === chosen ? undefined : name)}
            >
              {name}
            </button>
          </dt>
          <dd>
            {help}
            <div role="status">
              {name === chosen && follows !== undefined && (
                <div class="preview">
                  <h3>{texts.follows.preview}</h3>
                  <FollowsView follows={follows} />
                  <div class="tools">
                    {changes.length > 0 && (
                      <button
                        type="button"
                        class="primary"
                        onClick={() => {
                          setChosen(undefined);
                          onChange(name, changes);
                        }}
                      >
                        {texts.dates.doIt}
                      </button>
                    )}
                    <button type="button" onClick={() => setChosen(undefined)}>
                      {texts.dates.leaveIt}
                    </button>
                  </div>
                </div>
              )}
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Something that can be decided of a session by a press, and what it is in a sentence. */
interface Decision {
  readonly name: string;
  readonly help: string;
  readonly wish: DatesWish | readonly PlanTextChange[];
}

function decisionsOf(session: SessionGlance, dates: Dates, words: DatesTexts): readonly Decision[] {
  const { key, date, status, isHeld, movedFrom, isAdded } = session;
  const at = `/sessions/${key}`;
  return [
    ...(isHeld && movedFrom !== undefined
      ? [{ name: words.moveBack, help: movedFrom, wish: [{ path: `${at}/moved`, remove: true }] } as const]
      : []),
    ...(isHeld ? [] : [{ name: words.hold, help: words.holdHelp, wish: { wish: "hold", session: key } } as const]),
    ...(status === "cancelled"
      ? []
      : [{ name: words.cancel, help: words.cancelHelp, wish: { wish: "cancel", session: key } } as const]),
    ...(status === "postponed"
      ? []
      : [{ name: words.postpone, help: words.postponeHelp, wish: { wish: "postpone", session: key } } as const]),
    ...(status === "scheduled" && dates.movesOnWhenSkipped
      ? [{ name: words.skip, help: words.skipHelp, wish: { wish: "skip", from: date, to: date } } as const]
      : []),
    ...(isHeld && isAdded
      ? [{ name: words.remove, help: words.removeHelp, wish: [{ path: at, remove: true }] } as const]
      : []),
  ];
}
