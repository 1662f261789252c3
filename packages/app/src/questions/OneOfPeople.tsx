import { useDesk } from "../desk/deskContext.js";
import { namedIn } from "./namedIn.js";

interface Props {
  readonly id: string;
  readonly value: unknown;
  readonly describedBy: string | undefined;
  readonly onAnswer: (id: string | undefined) => void;
}

/** One of those whom the plan names; who is named nowhere yet is named first. */
export function OneOfPeople({ id, value, describedBy, onAnswer }: Props) {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  const people = look === undefined || look.state === "unreadable" ? [] : namedIn(look.data);
  return (
    <>
      <select
        id={id}
        aria-describedby={describedBy}
        disabled={people.length === 0}
        value={String(value ?? "")}
        onChange={({ currentTarget: { value: chosen } }) => onAnswer(chosen === "" ? undefined : chosen)}
      >
        <option value="">{texts.plan.undecided}</option>
        {people.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
      {people.length === 0 && <small>{texts.plan.nobodyNamed}</small>}
    </>
  );
}
