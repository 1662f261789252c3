import { useEffect, useMemo, useState } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { useDesk } from "../../desk/deskContext.js";
import { opened } from "../../desk/openPlan.js";
import { writePlace } from "../../desk/place.js";
import { ExamplePlans } from "../../keeping/ExamplePlans.js";
import { KeptPlans } from "../../keeping/KeptPlans.js";
import { openFile } from "../../keeping/openFile.js";
import { longestLine } from "../../measures.js";
import type { FirstDays } from "../../workshop/firstDays.js";
import type { ToldProblem } from "../../workshop/told.js";

import { Interested } from "./Interested.js";

const kinds = ["closed-group", "open-meetings", "single-event", "local-group", "citizens-group"] as const;
type Kind = (typeof kinds)[number];

const usualTime = "18:00";

/** From nothing to dates: what kind of group, when, and what it is called. */
export function BeginView() {
  const { desk, texts } = useDesk();
  const [kind, setKind] = useState<Kind>("closed-group");
  const [start, setStart] = useState("");
  const [time, setTime] = useState(usualTime);
  const [title, setTitle] = useState("");
  const [problems, setProblems] = useState<readonly ToldProblem[]>([]);
  const beginning = { language: desk.language.value, today: desk.surroundings.today(), kind, start, time, title };
  // What works the days out is loaded once somebody begins: the first view waits for nothing.
  const [isBegun, setBegun] = useState(false);
  const first = useAnswer("firstDays", isBegun && start !== "" ? beginning : undefined);

  const suggesting = useMemo(async () => {
    const outcome = await desk.ask("suggestStart", { today: desk.surroundings.today() });
    return "value" in outcome ? outcome.value.date : "";
  }, [desk]);
  const [isSuggested, setSuggested] = useState(false);
  useEffect(() => {
    void suggesting.then((date) => {
      setStart((chosen) => chosen || date);
      setSuggested(true);
    });
  }, [suggesting]);

  async function make(event: Event): Promise<void> {
    event.preventDefault();
    // Whoever is quicker than the suggestion means it.
    const outcome = await desk.ask("begin", { ...beginning, start: start || (await suggesting) });
    if ("problem" in outcome) {
      desk.notice.value = "work-failed";
    } else if ("problems" in outcome.value) {
      setProblems(outcome.value.problems);
    } else {
      desk.open(opened(`${outcome.value.id}.yaml`, outcome.value.text));
      desk.goTo({ view: "dates" });
    }
  }

  const { begin } = texts;
  return (
    <div class="begin">
      <KeptPlans />
      <form onInput={() => setBegun(true)} onSubmit={(event) => void make(event)}>
        <fieldset class="cards">
          <legend>{begin.which}</legend>
          {kinds.map((each) => (
            <label key={each} class="card">
              <input type="radio" name="kind" value={each} checked={kind === each} onChange={() => setKind(each)} />
              <span>
                <strong>{begin.formats[each].name}</strong>
                <span>{begin.formats[each].suits}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div class="row">
          <label>
            {begin.start}
            <input
              type="date"
              required={isSuggested}
              value={start}
              onInput={({ currentTarget }) => setStart(currentTarget.value)}
            />
          </label>
          <label>
            {begin.time}
            <input type="time" required value={time} onInput={({ currentTarget }) => setTime(currentTarget.value)} />
          </label>
          <label class="wide">
            {begin.name}
            <input
              type="text"
              maxLength={longestLine}
              value={title}
              aria-describedby="begin-name-help"
              onInput={({ currentTarget }) => setTitle(currentTarget.value)}
            />
            <small id="begin-name-help">{begin.nameHelp}</small>
          </label>
        </div>
        {first !== undefined && first.days.length > 0 && <FirstDaysList first={first} />}
        <div role="alert">
          {problems.length > 0 && (
            <div class="notice">
              <p>{begin.cannot}</p>
              <ul>
                {problems.map(({ path, sentence }) => (
                  <li key={path}>{sentence}</li>
                ))}
              </ul>
            </div>
          )}
        </div>
        <button type="submit" class="primary">
          {begin.make}
        </button>
      </form>
      <section aria-labelledby="begin-or">
        <h2 id="begin-or">{begin.or}</h2>
        <button type="button" onClick={() => void openFile(desk)}>
          {begin.openFile}
        </button>
        <p>
          <a href={writePlace({ view: "season" })}>{begin.season}</a>
        </p>
      </section>
      <Interested />
      <ExamplePlans />
    </div>
  );
}

/** The days that follow from what was chosen, before anything is made. */
function FirstDaysList({ first: { days, goesOn } }: { readonly first: FirstDays }) {
  const { texts } = useDesk();
  return (
    <section class="first-days" aria-labelledby="first-days">
      <h2 id="first-days">{texts.begin.days}</h2>
      <ol>
        {days.map(({ when, holiday }) => (
          <li key={when}>
            {when}
            {holiday !== undefined && <small> {holiday}</small>}
          </li>
        ))}
      </ol>
      {goesOn && <p>{texts.begin.goesOn}</p>}
    </section>
  );
}
