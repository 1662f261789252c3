import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { usePeopleAnswer } from "../../people/usePeopleAnswer.js";
import { registrationsTextsIn } from "./textsIn.js";

/** How many came, by the reports that were given; nothing without one. */
export function AttendedView() {
  const { desk, texts } = useDesk();
  const { language: _, ...plan } = usePlanRequest();
  const reports = desk.given.value.filter(({ kind }) => kind === "attendance");
  const asked = reports.map(({ id, file }) => ({ id, file }));
  const counted = usePeopleAnswer("attended", reports.length === 0 ? undefined : { ...plan, reports: asked });
  if (reports.length === 0) return null;
  const say = registrationsTextsIn(texts.language);
  return (
    <section>
      <h3>{say.attended}</h3>
      <ul>
        {reports.map(({ id, name }) => {
          const count = counted?.find((each) => each.id === id);
          return (
            <li key={id}>{count === undefined ? texts.shell.loading : say.attendedBy(name, count.participants)}</li>
          );
        })}
      </ul>
    </section>
  );
}
