import type { PlanValue } from "@piiri/core/yaml";
import { useId } from "preact/hooks";
import { useAnswer } from "../asking/useAnswer.js";
import { useDesk } from "../desk/deskContext.js";
import { valueAt } from "../desk/valueAt.js";
import type { FieldWords } from "../workshop/fields.js";
import { type AvailableTime, AvailableTimes } from "./AvailableTimes.js";
import { DaysAway, type DaysAwayWritten } from "./DaysAway.js";
import { type PersonQuestion, personQuestions } from "./personQuestions.js";

interface Props {
  /** Those whom the plan names here, as `/people/facilitators`. */
  readonly group: string;
  /** Where in the plan this one stands. */
  readonly at: string;
  readonly person: object;
  readonly name: string;
}

/** What else the plan may know of a person: training, commitments, equipment and time, or what they come for. */
export function PersonDetails({ group, at, person, name }: Props) {
  const { desk, texts } = useDesk();
  const language = desk.language.value;
  const fields = useAnswer("fields", { language });
  const away = listIn<DaysAwayWritten>(person, "/away");
  const names = useAnswer("personTimes", { language, away });

  function write(place: string, value: PlanValue | undefined): void {
    const path = `${at}/${place}`;
    void desk.change([value === undefined ? { path, remove: true } : { path, value }], name);
  }

  // What a field is called comes from the worker: before that nobody could tell what is asked.
  if (fields === undefined || names === undefined) {
    return (
      <details class="more">
        <summary>{texts.plan.personDetails(name)}</summary>
        <p>{texts.shell.loading}</p>
      </details>
    );
  }
  return (
    <details class="more">
      <summary>{texts.plan.personDetails(name)}</summary>
      <div class="person">
        {personQuestions(group).map(({ place, answer }) => (
          <PersonAnswer
            key={place}
            field={fields[`person.${place.replace("/", ".")}`]}
            kind={answer}
            value={valueAt(person, `/${place}`)}
            onAnswer={(value) => write(place, value)}
          />
        ))}
      </div>
      {group !== "/people/speakers" && (
        <>
          <AvailableTimes
            names={names}
            field={fields["person.available"]}
            times={listIn<AvailableTime>(person, "/available")}
            onAnswer={(times) =>
              write(
                "available",
                times?.map((each) => ({ ...each })),
              )
            }
          />
          <DaysAway
            fields={fields}
            tell={({ from, to }) => names.away[`${from} ${to}`] ?? `${from} – ${to}`}
            away={away}
            onAnswer={(days) =>
              write(
                "away",
                days?.map((each) => ({ ...each })),
              )
            }
          />
        </>
      )}
    </details>
  );
}

/** What a person's part of the plan lists; nothing where something else stands there. */
function listIn<Item>(person: object, place: string): readonly Item[] {
  const value = valueAt(person, place);
  return Array.isArray(value) ? (value as readonly Item[]) : [];
}

interface AnswerProps {
  readonly field: FieldWords | undefined;
  readonly kind: PersonQuestion["answer"];
  readonly value: unknown;
  readonly onAnswer: (value: string | boolean | undefined) => void;
}

/** One answer of a person: a day, or one of a few. */
function PersonAnswer({ field, kind, value, onAnswer }: AnswerProps) {
  const { texts } = useDesk();
  const id = useId();
  const written = value === undefined ? "" : String(value);
  const choices =
    kind === "yes-no" ? Object.entries(yesNo).map(([said, which]) => [said, texts.plan[which]] as const) : named(kind);

  function named(some: Exclude<typeof kind, "yes-no">) {
    return some === "date" ? [] : some.map((choice) => [choice, texts.plan.choices[choice]] as const);
  }

  function answer(said: string): void {
    if (said === "") onAnswer(undefined);
    else onAnswer(kind === "yes-no" ? said === "true" : said);
  }

  return (
    <div title={field?.help}>
      <label for={id}>{field?.label}</label>
      {kind === "date" ? (
        <input id={id} type="date" value={written} onChange={({ currentTarget }) => answer(currentTarget.value)} />
      ) : (
        <select id={id} value={written} onChange={({ currentTarget }) => answer(currentTarget.value)}>
          <option value="">{texts.plan.undecided}</option>
          {choices.map(([choice, text]) => (
            <option key={choice} value={choice}>
              {text}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}

const yesNo = { true: "yes", false: "no" } as const;
