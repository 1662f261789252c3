import { useDesk } from "../desk/deskContext.js";

/** Whose page it is. */
export function FederationName() {
  const { federation } = useDesk();
  const { logo, name } = federation;
  return (
    <>
      {logo === undefined ? (
        <span class="mark" aria-hidden="true" />
      ) : (
        <img class="logo" src={logo.address} alt={logo.description} />
      )}
      {name ?? "Piiri"}
    </>
  );
}

/** Links to the federation's own guide. */
export function Guide() {
  const { federation, texts } = useDesk();
  if (federation.guide.length === 0) return null;
  return (
    <nav aria-label={texts.shell.guide}>
      <ul class="guide">
        {federation.guide.map(({ name, address }) => (
          <li key={address}>
            <a href={address} rel="noreferrer">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** For whoever set the page up: what is wrong with the settings. */
export function FederationProblems() {
  const { federation, texts } = useDesk();
  if (federation.problems.length === 0) return null;
  return (
    <div class="notice">
      <p>{texts.shell.federationProblems}</p>
      <ul>
        {federation.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
