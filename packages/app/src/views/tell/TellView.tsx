import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { CopyText } from "../../copying/CopyText.js";
import { useDesk } from "../../desk/deskContext.js";
import { writePlace } from "../../desk/place.js";
import { DocumentTools } from "../../page/DocumentTools.js";
import { MendFirst } from "../MendFirst.js";
import type { ViewProps } from "../viewProps.js";
import { CityCalendar } from "./CityCalendar.js";
import { QrCode } from "./QrCode.js";

const told = [
  "publicity",
  "leaflet",
  "ground-rules",
  "welcome",
  "path",
  "agreement",
  "facilitators",
  "exercises",
  "guidance",
  "booklet",
] as const;

/** Texts that are ready to be used: for strangers, for the group, for facilitators. */
export function TellView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  if (look === undefined) return <p>{texts.shell.loading}</p>;
  if (look.state !== "good") return <MendFirst />;
  const kind = told.find((each) => each === part) ?? "publicity";
  return (
    <>
      <nav aria-label={texts.views.tell.title} class="pills">
        {told.map((each) => (
          <a
            key={each}
            href={writePlace({ view: "tell", part: each })}
            aria-current={each === kind ? "true" : undefined}
          >
            {texts.tell.documents[each]}
          </a>
        ))}
      </nav>
      {kind === "publicity" && <Invitations language={look.group.language} />}
      {kind === "publicity" && <h2>{texts.tell.documents.publicity}</h2>}
      {kind === "booklet" && look.group.stage === "draft" && (
        <p class="notice">
          {texts.tell.afterPublishing} <a href={writePlace({ view: "check" })}>{texts.views.check.title}</a>
        </p>
      )}
      <DocumentTools key={kind} kind={kind} />
      {kind === "publicity" && <CityCalendar />}
    </>
  );
}

function Invitations({ language }: { readonly language: "fi" | "sv" | "en" }) {
  const { texts } = useDesk();
  const invitations = useAnswer("invitations", { ...usePlanRequest(), language });
  return (
    <>
      <h2>{texts.tell.ready}</h2>
      {invitations?.map(({ kind, name, text }) => (
        <section key={kind}>
          <h3>{name}</h3>
          <CopyText name={name} text={text} language={language} />
        </section>
      ))}
      <h2>{texts.tell.qr}</h2>
      <QrCode />
    </>
  );
}
