import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { DocumentTools } from "../../page/DocumentTools.js";
import { MendFirst } from "../MendFirst.js";
import { TaskList } from "./TaskList.js";

/** All tasks of the season, and the season as a picture. */
export function TasksView() {
  const { desk, texts } = useDesk();
  const request = usePlanRequest();
  const tasks = useAnswer("tasks", request);
  if (desk.look.value !== undefined && desk.look.value.state !== "good") return <MendFirst />;
  if (tasks === undefined) return <p>{texts.shell.loading}</p>;
  return (
    <>
      <TaskList tasks={tasks} />
      <h2>{texts.tasks.picture}</h2>
      <DocumentTools request={{ ...request, kind: "timeline" }} />
    </>
  );
}
