import { useLayoutEffect, useRef } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { valueAt } from "../../desk/valueAt.js";
import { fieldOf } from "../../questions/fieldOf.js";
import { QuestionView } from "../../questions/QuestionView.js";
import {
  type Question,
  type QuestionPath,
  type SectionName,
  sectionNames,
  sectionOf,
  sections,
} from "../../questions/questions.js";
import type { Look } from "../../workshop/look.js";
import { FindingView } from "../check/FindingView.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";

const nothingSupplied: Pick<Extract<Look, { readonly state: "good" }>, "supplied" | "said"> = {
  supplied: {},
  said: {},
};

type Readable = Exclude<Look, { readonly state: "unreadable" }>;

/** The plan as questions, section by section, each with what is found at it. */
export function PlanView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state === "unreadable") return <MendFirst />;
  const section = sectionNames.find((name) => name === part) ?? "what";
  return (
    <>
      {look.state === "faulty" && <MendFirst />}
      <SectionNames look={look} section={section} />
      <h2>{texts.plan.sections[section]}</h2>
      <SectionView key={section} look={look} section={section} />
      <NextSection section={section} />
    </>
  );
}

function SectionNames({ look, section }: { readonly look: Readable; readonly section: SectionName }) {
  const { texts } = useDesk();
  const findings = look.state === "good" ? look.findings : [];
  return (
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
  );
}

function SectionView({ look, section }: { readonly look: Readable; readonly section: SectionName }) {
  const { desk, texts } = useDesk();
  const { at } = desk.place.value;
  const fields = useAnswer("fields", { language: desk.language.value });
  const findings = look.state === "good" ? look.findings : [];
  const problems = look.state === "faulty" ? look.problems : [];
  const { supplied, said } = look.state === "good" ? look : nothingSupplied;
  const asked = askedOf(look.data, section);
  const here = findings.filter(({ path }) => sectionOf(path) === section);
  const elsewhere = here.filter(({ path }) => !asked.some((question) => isAt(path, question.path)));
  const rare = asked.filter(({ isRare }) => isRare);
  const isWanted = ({ path }: { readonly path: string }) => at !== undefined && isAt(at, path);
  const questions = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusQuestion(questions.current, at), [at]);
  const view = (question: Question<QuestionPath>) => (
    <QuestionView
      key={question.path}
      question={question}
      value={valueAt(look.data, question.path)}
      usual={usualAt(supplied, question.path)}
      usualSaid={said[question.path]}
      field={fields?.[fieldOf(question.path)]}
      findings={here.filter(({ path }) => isAt(path, question.path))}
      problems={problems.filter(({ path }) => isAt(path, question.path))}
    />
  );
  return (
    <div ref={questions}>
      {asked.filter(({ isRare }) => !isRare).map(view)}
      {rare.length > 0 && (
        <details
          class="more"
          open={rare.some(
            (question) =>
              isWanted(question) ||
              valueAt(look.data, question.path) !== undefined ||
              problems.some(({ path }) => isAt(path, question.path)),
          )}
        >
          <summary>{texts.plan.more}</summary>
          {rare.map(view)}
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
    </div>
  );
}

/** The way on, so that one need not go back to the top. */
function NextSection({ section }: { readonly section: SectionName }) {
  const { texts } = useDesk();
  const next = sectionNames[sectionNames.indexOf(section) + 1];
  const [href, name] =
    next === undefined
      ? [writePlace({ view: "check" }), texts.views.check.title]
      : [writePlace({ view: "plan", part: next }), texts.plan.sections[next]];
  return (
    <p class="next">
      <a href={href}>
        {texts.plan.next}: {name}
      </a>
    </p>
  );
}

function askedOf(data: unknown, section: SectionName): readonly Question<QuestionPath>[] {
  const format = valueAt(data, "/format");
  return (sections[section] as readonly Question<QuestionPath>[]).filter(
    ({ formats, where }) =>
      (formats === undefined || formats.some((each) => each === format)) &&
      (where === undefined || where.holds.includes(valueAt(data, where.path))),
  );
}

/** Whether something is about a question: at its place, or deeper. */
function isAt(path: string, question: string): boolean {
  return path === question || path.startsWith(`${question}/`);
}

function usualAt(supplied: Readonly<Record<string, unknown>>, path: string): unknown {
  const parent = path.slice(0, path.lastIndexOf("/"));
  return supplied[path] ?? valueAt(supplied[parent], `/${path.split("/").at(-1)}`);
}

/** Leads to the question that the address names, or the nearest above it. */
function focusQuestion(within: HTMLElement | null, at: string | undefined): void {
  if (within === null || at === undefined) return;
  const questions = [...within.querySelectorAll<HTMLElement>(".question[data-path]")];
  const question = questions.find(({ dataset }) => isAt(at, dataset["path"] ?? ""));
  question?.scrollIntoView({ block: "center" });
  question?.querySelector<HTMLElement>("input, select, textarea")?.focus();
}
