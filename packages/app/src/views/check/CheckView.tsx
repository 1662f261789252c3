import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { DocumentTools } from "../../page/DocumentTools.js";
import { sectionOf } from "../../questions/questions.js";
import type { ToldFinding } from "../../workshop/told.js";
import { MendFirst } from "../MendFirst.js";
import { FindingView } from "./FindingView.js";

/** What good practice says of the plan; publishing; the page for the board. */
export function CheckView() {
  const { desk, texts } = useDesk();
  const request = usePlanRequest();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  const { check } = texts;
  const { findings, group } = look;
  const isPublished = group.stage === "published";
  const lists: readonly (readonly [title: string, findings: readonly ToldFinding[]])[] = [
    [check.errors, findings.filter(({ severity }) => severity === "error")],
    [check.warnings, findings.filter(({ severity }) => severity === "warning")],
    [check.missing, findings.filter(({ severity, kind }) => severity === "info" && kind === "missing")],
    [check.notes, findings.filter(({ severity, kind }) => severity === "info" && kind !== "missing")],
  ];
  return (
    <>
      {findings.length === 0 && <p>{check.inOrder}</p>}
      {lists
        .filter(([, some]) => some.length > 0)
        .map(([title, some]) => (
          <section key={title}>
            <h2>
              {title} <span class="count">{some.length}</span>
            </h2>
            <ul class="findings">
              {some.map((finding) => (
                <li key={`${finding.rule} ${finding.path} ${finding.sentence}`}>
                  <FindingView finding={finding} />
                  <a href={writePlace({ view: "plan", part: sectionOf(finding.path) })}>
                    {check.goTo}: {texts.plan.sections[sectionOf(finding.path)]}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      <section>
        <h2>{check.publish}</h2>
        <p>{isPublished ? check.isPublished : check.publishHelp}</p>
        <button
          type="button"
          class={isPublished ? "" : "primary"}
          onClick={() => {
            const [value, name] = isPublished
              ? (["draft", check.backToDraft] as const)
              : (["published", check.publish] as const);
            void desk.change([{ path: "/stage", value }], name);
          }}
        >
          {isPublished ? check.backToDraft : check.publish}
        </button>
      </section>
      <section>
        <h2>{check.board}</h2>
        <DocumentTools request={{ ...request, kind: "readiness" }} />
      </section>
    </>
  );
}
