import { useEffect, useState } from "preact/hooks";
import { AssociationFile } from "../../association/AssociationFile.js";
import { useDesk } from "../../desk/deskContext.js";
import { type Place, writePlace } from "../../desk/place.js";
import { openGiven } from "../../keeping/openFile.js";
import { chooseSeason } from "../../season/chooseSeason.js";
import { type Gathered, gatherSeason } from "../../season/gatherSeason.js";
import type { SeasonPart } from "../../workshop/seasonParts.js";
import type { ViewProps } from "../viewProps.js";
import { LeftOutPlans } from "./LeftOutPlans.js";
import { ReadingProgress } from "./ReadingProgress.js";
import { SeasonCalendars } from "./SeasonCalendars.js";
import { SeasonChanges } from "./SeasonChanges.js";
import { SeasonPageTools } from "./SeasonPageTools.js";
import { SuggestedPlaces } from "./SuggestedPlaces.js";
import { seasonTextsIn } from "./textsIn.js";

const parts = ["planning", "report", "calendars", "suggest", "changes"] as const;
type Part = (typeof parts)[number];

/** Many groups at once: what overlaps, who leads how much, figures, one calendar, a place for a new group. */
export function SeasonView({ part }: ViewProps) {
  const { desk, texts } = useDesk();
  const say = seasonTextsIn(texts.language);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const files = desk.season.value;
  const areDaysWrong = from !== "" && to !== "" && to < from;
  const days = { from: from === "" ? undefined : from, to: to === "" ? undefined : to };
  const told = desk.seasonTold.value;
  const request = { files, told, language: texts.language, today: desk.surroundings.today(), ...days };
  const shown: Part = parts.find((each) => each === part) ?? "planning";
  const [read, setRead] = useState(0);
  const [gathered, setGathered] = useState<Gathered<SeasonPart> | "stopped" | undefined>();
  const [stop, setStop] = useState<() => void>();

  useEffect(() => {
    let isStopped = areDaysWrong || files.length === 0;
    setGathered(undefined);
    setRead(0);
    if (isStopped) return;
    setStop(() => () => {
      isStopped = true;
      setGathered("stopped");
    });
    void gatherSeason(desk.ask, "seasonParts", request, {
      progress: (count) => !isStopped && setRead(count),
      isStopped: () => isStopped,
    }).then((all) => all !== undefined && setGathered(all));
    return () => {
      isStopped = true;
    };
  }, [desk, files, texts.language, from, to]);

  return (
    <div class="season">
      <div class="tools">
        <button
          type="button"
          class={files.length === 0 ? "primary" : ""}
          onClick={() => void chooseSeason(desk, "folder")}
        >
          {say.folder}
        </button>
        <button type="button" onClick={() => void chooseSeason(desk, "files")}>
          {say.files}
        </button>
        {desk.plan.value === undefined && <a href={writePlace({ view: "begin" })}>{say.backToBegin}</a>}
      </div>
      <p>{say.chooseHelp}</p>
      {files.length > 0 && (
        <div class="row">
          <label>
            {say.from}
            <input type="date" value={from} onInput={({ currentTarget }) => setFrom(currentTarget.value)} />
          </label>
          <label>
            {say.to}
            <input
              type="date"
              value={to}
              aria-invalid={areDaysWrong}
              aria-describedby="season-days"
              onInput={({ currentTarget }) => setTo(currentTarget.value)}
            />
            <small id="season-days">{areDaysWrong ? say.wrongDays : say.daysHelp}</small>
          </label>
        </div>
      )}
      <div role="status">
        {files.length > 0 && !areDaysWrong && gathered === undefined && (
          <ReadingProgress read={read} all={files.length} say={say} onStop={() => stop?.()} />
        )}
        {gathered === "stopped" && <p>{say.stopped}</p>}
        {gathered !== undefined && gathered !== "stopped" && (
          <p>
            {gathered.values.length === 0 && gathered.leftOut.length === 0
              ? say.noPlans
              : say.read(gathered.values.length, gathered.others)}
          </p>
        )}
      </div>
      {gathered !== undefined && gathered !== "stopped" && (
        <>
          <LeftOutPlans
            plans={gathered.leftOut}
            say={say}
            open={(file) => void openGiven(desk, { file }, () => confirm(texts.shell.closeUnsaved))}
          />
          {gathered.values.length > 0 && (
            <>
              <nav aria-label={say.choosePart} class="pills">
                <ul>
                  {parts.map((each) => (
                    <li key={each}>
                      <a href={placeOf(each)} aria-current={each === shown ? "page" : undefined}>
                        {say.parts[each]}
                      </a>
                    </li>
                  ))}
                </ul>
              </nav>
              <PartView part={shown} gathered={gathered} files={files} days={days} />
            </>
          )}
        </>
      )}
    </div>
  );
}

function placeOf(part: Part): string {
  const place: Place = { view: "season", part };
  return writePlace(place);
}

interface PartProps {
  readonly part: Part;
  readonly gathered: Gathered<SeasonPart>;
  readonly files: readonly File[];
  readonly days: { readonly from: string | undefined; readonly to: string | undefined };
}

function PartView({ part, gathered, files, days }: PartProps) {
  switch (part) {
    case "planning":
      return (
        <>
          <AssociationFile />
          <SeasonPageTools kind={part} gathered={gathered} days={days} />
        </>
      );
    case "report":
      return <SeasonPageTools kind={part} gathered={gathered} days={days} />;
    case "calendars":
      return <SeasonCalendars files={files} days={days} />;
    case "suggest":
      return <SuggestedPlaces gathered={gathered} days={days} />;
    case "changes":
      return <SeasonChanges gathered={gathered} />;
  }
}
