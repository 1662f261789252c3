import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import type { RegisteredRequest } from "../../workshop/registered.js";
import { registrationsTextsIn } from "./textsIn.js";

interface Props {
  readonly request: RegisteredRequest;
  readonly onUndo: () => void;
}

/** What was said here of people and is in no file yet, with the way into one. */
export function SaidView({ request, onUndo }: Props) {
  const { desk, texts } = useDesk();
  const say = registrationsTextsIn(texts.language);
  if (request.said.length === 0) return null;

  async function keep(): Promise<void> {
    const outcome = await desk.people.ask("eventsFile", request);
    if ("problem" in outcome || outcome.value === undefined) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  return (
    <div class="notice">
      <p>{say.said(request.said.length)}</p>
      <div class="tools">
        <button type="button" class="primary" onClick={() => void keep()}>
          {say.keepEvents}
        </button>
        <button type="button" onClick={onUndo}>
          {say.undoSaid}
        </button>
      </div>
    </div>
  );
}
