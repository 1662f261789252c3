import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { valueAt } from "../../desk/valueAt.js";
import { QuestionView } from "../../questions/QuestionView.js";
import { type Question, type QuestionPath, sectionNames, sectionOf, sections } from "../../questions/questions.js";
import { FindingView } from "../check/FindingView.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";

/** The plan as questions, section by section, each with what is found at it. */
export function PlanView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state === "unreadable") return <MendFirst />;
  const section = sectionNames.find((name) => name === part) ?? "what";
  const findings = look.state === "good" ? look.findings : [];
  const problems = look.state === "faulty" ? look.problems : [];
  const supplied = look.state === "good" ? look.supplied : {};
  const format = valueAt(look.data, "/format");
  const asked = (sections[section] as readonly Question<QuestionPath>[]).filter(
    ({ formats, where }) =>
      (formats === undefined || formats.some((each) => each === format)) &&
      (where === undefined || where.holds.includes(valueAt(look.data, where.path))),
  );
  const here = findings.filter(({ path }) => sectionOf(path) === section);
  const elsewhere = here.filter(({ path }) => !asked.some((question) => isAt(path, question.path)));
  const view = (question: Question<QuestionPath>) => (
    <QuestionView
      key={question.path}
      question={question}
      value={valueAt(look.data, question.path)}
      usual={
        supplied[question.path] ?? valueAt(supplied[parentOf(question.path)], `/${question.path.split("/").at(-1)}`)
      }
      findings={here.filter(({ path }) => isAt(path, question.path))}
      problems={problems.filter(({ path }) => isAt(path, question.path))}
    />
  );
  return (
    <>
      {look.state === "faulty" && <MendFirst />}
      <nav aria-label={texts.views.plan.title} class="pills">
        {sectionNames.map((name) => {
          const open = findings.filter(
            ({ path, severity, kind }) => sectionOf(path) === name && (severity !== "info" || kind === "missing"),
          );
          return (
            <a
              key={name}
              href={writePlace({ view: "plan", part: name })}
              aria-current={name === section ? "true" : undefined}
            >
              {texts.plan.sections[name]}
              {open.length > 0 && <small>{texts.plan.openIn(open.length)}</small>}
            </a>
          );
        })}
      </nav>
      <h2>{texts.plan.sections[section]}</h2>
      {asked.filter(({ isRare }) => !isRare).map(view)}
      {asked.some(({ isRare }) => isRare) && (
        <details class="more" open={asked.some(({ isRare, path }) => isRare && valueAt(look.data, path) !== undefined)}>
          <summary>{texts.plan.more}</summary>
          {asked.filter(({ isRare }) => isRare).map(view)}
        </details>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h3>{texts.check.notes}</h3>
          {elsewhere.map((finding) => (
            <FindingView key={`${finding.rule} ${finding.path} ${finding.sentence}`} finding={finding} />
          ))}
        </section>
      )}
    </>
  );
}

/** Whether something is about a question: at its place, or deeper. */
function isAt(path: string, question: string): boolean {
  return path === question || path.startsWith(`${question}/`);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}
