import { useDesk } from "../../desk/deskContext.js";
import type { ToldFinding } from "../../workshop/told.js";

/** A finding where it belongs, with why, and who says so. */
export function FindingView({ finding }: { readonly finding: ToldFinding }) {
  const { texts } = useDesk();
  const { sentence, why, source, severity, kind } = finding;
  return (
    <div class={`finding ${kind === "missing" && severity === "info" ? "missing" : severity}`}>
      <p>{sentence}</p>
      <details>
        <summary>{texts.shell.why}</summary>
        <p>{why}</p>
        <p>
          {texts.shell.source}: {source}
        </p>
      </details>
    </div>
  );
}
