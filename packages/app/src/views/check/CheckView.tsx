import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { DocumentTools } from "../../page/DocumentTools.js";
import { sectionOf } from "../../questions/questions.js";
import type { ToldFinding } from "../../workshop/told.js";
import { MendFirst } from "../MendFirst.js";
import { FindingView } from "./FindingView.js";
import { PublishView } from "./PublishView.js";

/** What good practice says of the plan; publishing; the page for the board. */
export function CheckView() {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  const { check } = texts;
  const { findings, group } = look;
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
                  <WayToMend path={finding.path} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      <PublishView isPublished={group.stage === "published"} />
      <section>
        <h2>{check.board}</h2>
        <DocumentTools kind="readiness" />
      </section>
    </>
  );
}

/** The way to where a finding is mended: its question, or the day or evening that it is about. */
function WayToMend({ path }: { readonly path: string }) {
  const { texts } = useDesk();
  const [, top, key, what] = path.split("/");
  const { check } = texts;
  if (top === "sessions" && key !== undefined) {
    const view = what === "agenda" ? "sessions" : "dates";
    return (
      <a href={writePlace({ view, part: key })}>
        {check.goTo}: {texts.views[view].title}
      </a>
    );
  }
  if (top === "agenda")
    return (
      <a href={writePlace({ view: "sessions" })}>
        {check.goTo}: {texts.views.sessions.title}
      </a>
    );
  const section = sectionOf(path);
  return (
    <a href={writePlace({ view: "plan", part: section, at: path })}>
      {check.goTo}: {texts.plan.sections[section]}
    </a>
  );
}
