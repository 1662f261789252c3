import type { PlanTextChange } from "@piiri/core/yaml";
import { useDesk } from "../desk/deskContext.js";
import { isPerson } from "./namedIn.js";
import { PersonDetails } from "./PersonDetails.js";
import { shortName } from "./shortName.js";
import { useHeld } from "./useHeld.js";

interface Props {
  readonly path: string;
  readonly value: unknown;
  readonly isOne: boolean;
  readonly label: string;
}

/** Volunteers with their names and addresses; the short name that the plan knows them by is made from the name. */
export function PeopleControl({ path, value, isOne, label }: Props) {
  const { desk, texts } = useDesk();
  const people = [value].flat().filter(isPerson);
  const shown = isOne && people.length > 0 ? people : [...people, undefined];
  const at = (index: number) => (isOne ? path : `${path}/${index}`);
  const change = (changes: readonly PlanTextChange[]) => void desk.change(changes, label);

  function nameAt(index: number, name: string): void {
    const person = people[index];
    if (name === "") return;
    if (person !== undefined) change([{ path: `${at(index)}/name`, value: name }]);
    else if (isOne || people.length > 0) change([{ path: at(index), value: { id: shortName(name, people), name } }]);
    else change([{ path, value: [{ id: shortName(name, people), name }] }]);
  }

  return (
    <div class="people">
      {shown.map((person, index) => (
        <div key={index} class="person">
          <Field
            label={texts.plan.personName}
            value={person?.name ?? ""}
            placeholder={person === undefined ? texts.plan.addPerson : undefined}
            onAnswer={(name) => nameAt(index, name)}
          />
          {person !== undefined && (
            <>
              <Field
                label={texts.plan.personEmail}
                type="email"
                value={person.email ?? ""}
                onAnswer={(email) => {
                  const place = `${at(index)}/email`;
                  change([email === "" ? { path: place, remove: true } : { path: place, value: email }]);
                }}
              />
              <button
                type="button"
                onClick={() =>
                  change([people.length === 1 ? { path, remove: true } : { path: at(index), remove: true }])
                }
              >
                {texts.plan.removePerson(person.name)}
              </button>
              <PersonDetails group={path} at={at(index)} person={person} name={person.name} />
            </>
          )}
        </div>
      ))}
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly type?: "text" | "email";
  readonly placeholder?: string | undefined;
  readonly onAnswer: (value: string) => void;
}

function Field({ label, value, type = "text", placeholder, onAnswer }: FieldProps) {
  const isSettled = useDesk().desk.isSettled.value;
  const { shown, hold, say, letGo } = useHeld(value, isSettled);

  function leave(): void {
    const answer = shown.trim();
    if (isSettled && answer === value) letGo();
    else {
      say(answer);
      onAnswer(answer);
    }
  }

  return (
    <label>
      {label}
      <input
        {...({ type } as { readonly type: "text" })}
        autocomplete="off"
        value={shown}
        placeholder={placeholder}
        onInput={({ currentTarget }) => hold(currentTarget.value)}
        onBlur={leave}
      />
    </label>
  );
}
