import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { MendFirst } from "../MendFirst.js";
import { TaskList } from "../tasks/TaskList.js";

/** As many as one can take in at a glance. */
const shownAtOnce = 5;

/** What is next, and who does it. */
export function TodayView() {
  const { desk, texts } = useDesk();
  const tasks = useAnswer("tasks", usePlanRequest());
  const look = desk.look.value;
  if (look !== undefined && look.state !== "good") return <MendFirst />;
  if (tasks === undefined || look === undefined) return <p>{texts.shell.loading}</p>;
  const open = tasks.filter(({ state }) => state !== "done");
  const undecided = look.findings.filter(({ kind }) => kind === "missing").length;
  return (
    <>
      <p class="glance">
        {look.group.formatName}. {look.group.first} – {look.group.last}
      </p>
      {undecided > 0 && (
        <p>
          <a href={writePlace({ view: "check" })}>{texts.today.open(undecided)}</a>
        </p>
      )}
      <h2>{texts.today.next}</h2>
      {open.length === 0 ? <p>{texts.today.nothing}</p> : <TaskList tasks={open.slice(0, shownAtOnce)} />}
      <p>
        <a href={writePlace({ view: "tasks" })}>{texts.today.all}</a>
      </p>
    </>
  );
}
