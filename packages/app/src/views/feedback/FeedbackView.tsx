import { useDesk } from "../../desk/deskContext.js";
import { PeopleRoom } from "../../people/PeopleRoom.js";
import { MendFirst } from "../MendFirst.js";
import { TellFeedback } from "./TellFeedback.js";

/** What people thought, told once, and what is told of the season. */
export function FeedbackView() {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  return (
    <PeopleRoom>
      <TellFeedback language={look.group.language} />
    </PeopleRoom>
  );
}
