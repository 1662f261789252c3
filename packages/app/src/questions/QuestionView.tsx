import type { PlanValue } from "@piiri/core/yaml";
import { useId } from "preact/hooks";
import { useDesk } from "../desk/deskContext.js";
import { FindingView } from "../views/check/FindingView.js";
import type { FieldWords } from "../workshop/fields.js";
import type { ToldFinding, ToldProblem } from "../workshop/told.js";
import { answerInWords } from "./answerInWords.js";
import { LinesControl } from "./LinesControl.js";
import { OneOfPeople } from "./OneOfPeople.js";
import { PeopleControl } from "./PeopleControl.js";
import { QuestionHelp } from "./QuestionHelp.js";
import type { Choice, Question, QuestionPath } from "./questions.js";
import { TextControl } from "./TextControl.js";
import { useHeld } from "./useHeld.js";

interface Props {
  readonly question: Question<QuestionPath>;
  /** What the plan says; nothing where it says nothing. */
  readonly value: unknown;
  /** What holds where the plan says nothing. */
  readonly usual: unknown;
  /** A usual day or time, as one says it. */
  readonly usualSaid?: string | undefined;
  /** What the plan's field is called, and what it is. */
  readonly field?: FieldWords | undefined;
  readonly findings: readonly ToldFinding[];
  readonly problems: readonly ToldProblem[];
}

/** One question with its answer, what is usual, and what is found there. */
export function QuestionView({ question, value, usual, usualSaid, field, findings, problems }: Props) {
  const { desk, texts } = useDesk();
  const id = useId();
  const { path, control } = question;
  const { ask, help, example } = texts.plan.questions[path];
  const usually = usual === undefined || value !== undefined ? undefined : (usualSaid ?? written(usual));
  const answer = (next: PlanValue | undefined) =>
    void desk.change([next === undefined ? { path, remove: true } : { path, value: next }], ask);
  const helps = [help && `${id}-help`, usually !== undefined && `${id}-usual`, problems.length > 0 && `${id}-problem`];
  const describedBy = helps.filter(Boolean).join(" ") || undefined;

  function written(one: unknown): string {
    return answerInWords(one, texts) ?? String(one);
  }

  function asked() {
    switch (control.kind) {
      case "yes-no":
        return (
          <Options
            name={id}
            value={value === undefined ? "" : String(value)}
            choices={[
              ["true", texts.plan.yes],
              ["false", texts.plan.no],
              ["", texts.plan.undecided],
            ]}
            onChoose={(chosen) => answer(chosen === "" ? undefined : chosen === "true")}
          />
        );
      case "one-of":
        return (
          <Options
            name={id}
            value={String(value ?? usual ?? "")}
            choices={control.choices.map((choice) => [choice, texts.plan.choices[choice as Choice]])}
            onChoose={answer}
          />
        );
      case "some-of":
        return <Ticks value={Array.isArray(value) ? value : usual} choices={control.choices} onAnswer={answer} />;
      case "own-lines":
        return <LinesControl value={value} onAnswer={answer} label={ask} />;
      case "people":
      case "person":
        return <PeopleControl path={path} value={value} isOne={control.kind === "person"} label={ask} />;
      case "one-of-people":
        return <OneOfPeople id={id} value={value} describedBy={describedBy} onAnswer={answer} />;
      case "line":
      case "lines":
      case "date":
      case "time":
      case "email":
      case "web-address":
      case "number":
        return (
          <TextControl
            id={id}
            control={control}
            value={value}
            usual={usual}
            example={example}
            describedBy={describedBy}
            isInvalid={problems.length > 0}
            onAnswer={answer}
          />
        );
    }
  }

  const isOneField = !["yes-no", "one-of", "some-of", "own-lines", "people", "person"].includes(control.kind);
  const below = (
    <>
      {help !== undefined && <small id={`${id}-help`}>{help}</small>}
      {usually !== undefined && <small id={`${id}-usual`}>{texts.plan.usual(usually)}</small>}
      {problems.length > 0 && (
        <div id={`${id}-problem`} class="finding error">
          {problems.map(({ sentence }) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {findings.map((finding) => (
        <FindingView key={`${finding.rule} ${finding.sentence}`} finding={finding} />
      ))}
    </>
  );
  return isOneField ? (
    <div class="question" data-path={path}>
      <label for={id}>{ask}</label>
      {field !== undefined && <QuestionHelp field={field} />}
      {asked()}
      {below}
    </div>
  ) : (
    <fieldset class="question" data-path={path} aria-describedby={describedBy}>
      <legend>{ask}</legend>
      {field !== undefined && <QuestionHelp field={field} />}
      {asked()}
      {below}
    </fieldset>
  );
}

interface TicksProps {
  readonly value: unknown;
  readonly choices: readonly string[];
  readonly onAnswer: (chosen: readonly string[]) => void;
}

/** Several of a few: each tick builds upon those before it, also while they are on their way into the plan. */
function Ticks({ value, choices, onAnswer }: TicksProps) {
  const { desk, texts } = useDesk();
  const written: readonly string[] = Array.isArray(value) ? value.map(String) : [];
  const { shown, say } = useHeld(written, desk.isSettled.value);
  return (
    <div class="options">
      {choices.map((choice) => (
        <label key={choice}>
          <input
            type="checkbox"
            checked={shown.includes(choice)}
            onChange={({ currentTarget }) => {
              const rest = shown.filter((each) => each !== choice);
              const chosen = currentTarget.checked ? [...rest, choice] : rest;
              say(chosen);
              onAnswer(chosen);
            }}
          />
          {texts.plan.choices[choice as Choice]}
        </label>
      ))}
    </div>
  );
}

interface OptionsProps {
  readonly name: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

function Options({ name, value, choices, onChoose }: OptionsProps) {
  return (
    <div class="options">
      {choices.map(([choice, text]) => (
        <label key={choice}>
          <input type="radio" name={name} checked={value === choice} onChange={() => onChoose(choice)} />
          {text}
        </label>
      ))}
    </div>
  );
}
