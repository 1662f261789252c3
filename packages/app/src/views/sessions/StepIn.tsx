import { useState } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { AssociationFile } from "../../association/AssociationFile.js";
import { CopyText } from "../../copying/CopyText.js";
import { useDesk } from "../../desk/deskContext.js";

/** Who could lead an evening when somebody cannot, and a message that is ready for each. */
export function StepIn({ session }: { readonly session: string }) {
  const { texts } = useDesk();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details class="more" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{texts.sessions.substitute}</summary>
      {isOpen && <Candidates session={session} />}
    </details>
  );
}

function Candidates({ session }: { readonly session: string }) {
  const { desk, texts } = useDesk();
  const { season, association } = desk;
  const request = { ...usePlanRequest(), session, season: season.value, association: association.value?.text };
  const found = useAnswer("substitutes", request);
  return (
    <>
      <p>{texts.sessions.substituteHelp}</p>
      <AssociationFile />
      {found === undefined ? (
        <p>{texts.shell.loading}</p>
      ) : (
        <>
          <p role="status">{texts.sessions.looked(found.groups)}</p>
          <h2>{found.candidates.length === 0 ? found.texts.none : found.texts.candidates}</h2>
          <ol>
            {found.candidates.map(({ name, reasons, subject, text }) => (
              <li key={name}>
                <strong>{name}</strong>
                <ul>
                  {reasons.map((reason) => (
                    <li key={reason}>{reason}</li>
                  ))}
                </ul>
                <details class="more">
                  <summary>{texts.sessions.requestTo(name)}</summary>
                  <CopyText name={texts.sessions.requestTo(name)} text={`${subject}\n\n${text}`} />
                </details>
              </li>
            ))}
          </ol>
          {found.others.length > 0 && (
            <>
              <h2>{found.texts.others}</h2>
              <ul>
                {found.others.map(({ name, because }) => (
                  <li key={name}>
                    {name}: {because}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
    </>
  );
}
