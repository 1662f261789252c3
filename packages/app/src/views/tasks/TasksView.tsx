import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { tasksAtOnce } from "../../measures.js";
import { DocumentTools } from "../../page/DocumentTools.js";
import type { ToldTask } from "../../workshop/tasks.js";
import { CalendarButton } from "../calendars/CalendarButton.js";
import { MendFirst } from "../MendFirst.js";
import { TaskList } from "./TaskList.js";

/** What is late, now and next first; the rest of the season can be looked up, and is seen as a picture. */
export function TasksView() {
  const { desk, texts } = useDesk();
  const tasks = useAnswer("tasks", usePlanRequest());
  if (desk.look.value !== undefined && desk.look.value.state !== "good") return <MendFirst />;
  if (tasks === undefined) return <p>{texts.shell.loading}</p>;
  const of = (wanted: ToldTask["state"]) => tasks.filter(({ state }) => state === wanted);
  const { states, later, nothing } = texts.tasks;
  return (
    <>
      {tasks.length === 0 && <p>{nothing}</p>}
      <OpenTasks name={states.late} tasks={of("late")} />
      <OpenTasks name={states.now} tasks={of("now")} />
      <OpenTasks name={states.coming} tasks={of("coming").slice(0, tasksAtOnce)} />
      <FoldedTasks name={later} tasks={of("coming").slice(tasksAtOnce)} />
      <FoldedTasks name={states.done} tasks={of("done")} />
      <h2>{texts.tasks.calendar}</h2>
      <p>{texts.tasks.calendarHelp}</p>
      <CalendarButton reader="tasks" />
      <h2>{texts.tasks.picture}</h2>
      <DocumentTools kind="timeline" />
    </>
  );
}

interface Props {
  readonly name: string;
  readonly tasks: readonly ToldTask[];
}

function OpenTasks({ name, tasks }: Props) {
  if (tasks.length === 0) return null;
  return (
    <section>
      <h2>{name}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}

function FoldedTasks({ name, tasks }: Props) {
  if (tasks.length === 0) return null;
  return (
    <details class="more">
      <summary>
        {name} ({tasks.length})
      </summary>
      <TaskList tasks={tasks} />
    </details>
  );
}
