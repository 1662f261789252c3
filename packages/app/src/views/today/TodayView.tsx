import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { tasksAtOnce } from "../../measures.js";
import { SinceToldView } from "../follows/SinceToldView.js";
import { MendFirst } from "../MendFirst.js";
import { TaskList } from "../tasks/TaskList.js";

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
      <SinceToldView />
      <h2>{texts.today.next}</h2>
      {open.length === 0 ? <p>{texts.today.nothing}</p> : <TaskList tasks={open.slice(0, tasksAtOnce)} />}
      <p>
        <a href={writePlace({ view: "tasks" })}>{texts.today.all}</a>
      </p>
    </>
  );
}
