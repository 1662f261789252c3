import { useDesk } from "../../desk/deskContext.js";
import { GivenFiles } from "../../people/GivenFiles.js";
import { PeopleRoom } from "../../people/PeopleRoom.js";
import { MendFirst } from "../MendFirst.js";
import { AttendedView } from "./AttendedView.js";
import { ForgettingView } from "./ForgettingView.js";
import { FormToMake } from "./FormToMake.js";
import { RegisteredView } from "./RegisteredView.js";
import { registrationsTextsIn } from "./textsIn.js";

/** From the form that is made to who is in. */
export function RegistrationsView() {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  const say = registrationsTextsIn(texts.language);
  return (
    <>
      <FormToMake language={look.group.language} />
      <h2>{say.give}</h2>
      <PeopleRoom>
        <p>{say.giveHelp}</p>
        <GivenFiles say={say} />
        <RegisteredView />
        <AttendedView />
        <ForgettingView />
      </PeopleRoom>
    </>
  );
}
