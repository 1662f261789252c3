import { useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import { peopleAtOnce } from "../../measures.js";
import { PictureView } from "../../page/PictureView.js";
import type { SaidOnPage } from "../../workshop/givenHere.js";
import type { RegisteredIntake, ShownPerson } from "../../workshop/registered.js";
import { registrationsTextsIn } from "./textsIn.js";

interface Props {
  readonly intake: RegisteredIntake;
  readonly isOnly: boolean;
  readonly onTell: (id: string, kind: SaidOnPage["kind"], session: string | undefined) => void;
}

/** How registrations stand: counts first, what to do, who comes; who they are only where that was asked for. */
export function IntakeView({ intake, isOnly, onTell }: Props) {
  const { told, comers, picture, people, session } = intake;
  const whole = (
    <>
      <p>{told.beginning}</p>
      <ul class="states">
        {told.states.map((state) => (
          <li key={state}>{state}</li>
        ))}
      </ul>
      <p>
        <strong>{told.decision}</strong> {told.reasons.join(" ")}
      </p>
      {[...told.toOffer, ...told.waiting, ...told.doubts].map((line) => (
        <p key={line} class="notice">
          {line}
        </p>
      ))}
      {[...told.notes, ...told.consent].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {people !== undefined && (
        <People people={people} onTell={(id, kind) => onTell(id, kind, kind === "cancelled" ? undefined : session)} />
      )}
      {picture !== undefined && (
        <div class="comers">
          <PictureView picture={picture} />
        </div>
      )}
      {comers.length > 0 && <p>{comers.join(" ")}</p>}
    </>
  );
  if (isOnly) return whole;
  return (
    <details class="more" open={people !== undefined}>
      <summary>
        {told.session}: {told.states.join(", ")}
      </summary>
      {whole}
    </details>
  );
}

interface PeopleProps {
  readonly people: readonly ShownPerson[];
  readonly onTell: (id: string, kind: SaidOnPage["kind"]) => void;
}

function People({ people, onTell }: PeopleProps) {
  const { texts } = useDesk();
  const say = registrationsTextsIn(texts.language);
  const [isWhole, setWhole] = useState(false);
  const seen = isWhole ? people : people.slice(0, peopleAtOnce);
  return (
    <>
      <ol class="registered" aria-label={say.people}>
        {seen.map(({ id, name, email, state, why, row, can }) => (
          <li key={id}>
            <span>
              <strong>{name === "" ? say.row(row) : name}</strong>
              <span class="when">{[state, why].filter(Boolean).join(": ")}</span>
              <span class="who">{email}</span>
            </span>
            <span class="tools">
              {can.map((kind) => (
                <button
                  key={kind}
                  type="button"
                  aria-label={`${say.can[kind]}: ${name === "" ? say.row(row) : name}`}
                  onClick={() => onTell(id, kind)}
                >
                  {say.can[kind]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
      {seen.length < people.length && (
        <button type="button" onClick={() => setWhole(true)}>
          {say.all(people.length)}
        </button>
      )}
    </>
  );
}
