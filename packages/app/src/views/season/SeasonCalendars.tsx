import type { SeasonCalendarView } from "@piiri/core/ical";
import type { Page } from "@piiri/documents";
import { useRef, useState } from "preact/hooks";
import { AssociationFile } from "../../association/AssociationFile.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { FormatButtons } from "../../page/FormatButtons.js";
import { gatherSeason } from "../../season/gatherSeason.js";
import type { KeptFormat } from "../../workshop/pageFile.js";
import type { PublicKind, SeasonFileRequest } from "../../workshop/seasonFile.js";
import type { WeeklyMeeting } from "../../workshop/seasonWeekly.js";
import { PrintedBooklet } from "./PrintedBooklet.js";
import { ReadingProgress } from "./ReadingProgress.js";
import { seasonTextsIn } from "./textsIn.js";

interface Props {
  readonly files: readonly File[];
  readonly days: { readonly from: string | undefined; readonly to: string | undefined };
}

const views: readonly SeasonCalendarView[] = ["public", "facilitators"];

/** What is made for everyone, in the formats of each. */
const offers: readonly { readonly offer: PublicKind; readonly formats?: readonly KeptFormat[] }[] = [
  { offer: "finder", formats: ["html"] },
  { offer: "booklet" },
  { offer: "calendar", formats: ["html"] },
];

/** One calendar of all groups, for each reader, and what is made for everyone. */
export function SeasonCalendars({ files, days }: Props) {
  const { desk, texts } = useDesk();
  const say = seasonTextsIn(texts.language);
  const [read, setRead] = useState<number>();
  const [misfits, setMisfits] = useState<readonly WeeklyMeeting[]>();
  const [booklet, setBooklet] = useState<Page>();
  const isStopped = useRef(false);
  const { language } = texts;
  const request = { files, language, today: desk.surroundings.today(), ...days };
  const watching = { progress: setRead, isStopped: () => isStopped.current };

  /** Reads the files once more. */
  async function reading<Made>(from: () => Promise<Made>): Promise<Made> {
    isStopped.current = false;
    setRead(0);
    const made = await from();
    setRead(undefined);
    return made;
  }

  /** Gives the file that comes of them. */
  async function make(from: () => Promise<SeasonFileRequest | undefined>): Promise<void> {
    const made = await reading(from);
    if (made === undefined) return;
    const outcome = await desk.ask("seasonFile", made);
    if ("problem" in outcome) desk.notice.value = "work-failed";
    else await keepFile(outcome.value);
  }

  const calendar = (view: SeasonCalendarView) =>
    make(async () => {
      const asked = { ...request, view, now: desk.surroundings.now() };
      const gathered = await gatherSeason(desk.ask, "seasonEvents", asked, watching);
      return gathered && { kind: "calendar", view, events: gathered.values, language };
    });
  const publicEntries = async () => {
    const asked = { ...request, now: desk.surroundings.now() };
    const gathered = await gatherSeason(desk.ask, "seasonEntries", asked, watching);
    return gathered?.values.filter((entry) => entry !== undefined);
  };
  const everyone = (offer: PublicKind, as: KeptFormat) =>
    make(async () => {
      const entries = await publicEntries();
      return entries && { kind: "everyone", offer, as, entries, language, today: request.today };
    });

  async function printBooklet(): Promise<void> {
    const entries = await reading(publicEntries);
    if (entries === undefined) return;
    const outcome = await desk.ask("seasonBooklet", { entries, language, today: request.today });
    if ("problem" in outcome) desk.notice.value = "work-failed";
    else setBooklet(outcome.value);
  }

  const weekly = () =>
    make(async () => {
      const asked = { ...request, association: desk.association.value?.text };
      const gathered = await gatherSeason(desk.ask, "seasonWeekly", asked, watching);
      setMisfits(gathered?.values.filter(({ meeting }) => meeting === undefined));
      const meetings = gathered?.values.flatMap(({ meeting }) => meeting ?? []);
      return meetings && { kind: "weekly", meetings, language };
    });

  const isReading = read !== undefined;
  return (
    <>
      {views.map((view) => (
        <section key={view} class="offer">
          <h2>{say.calendarFor[view].name}</h2>
          <p>{say.calendarFor[view].help}</p>
          <button
            type="button"
            disabled={isReading}
            aria-label={`${texts.calendars.make}: ${say.calendarFor[view].name}`}
            onClick={() => void calendar(view)}
          >
            {texts.calendars.make}
          </button>
        </section>
      ))}
      {offers.map(({ offer, formats }) => (
        <section key={offer} class="offer">
          <h2>{say.everyone[offer].name}</h2>
          <p>{say.everyone[offer].help}</p>
          <div class="tools">
            {offer === "booklet" && (
              <button
                type="button"
                disabled={isReading}
                aria-label={`${texts.shell.print}: ${say.everyone[offer].name}`}
                onClick={() => void printBooklet()}
              >
                {texts.shell.print}
              </button>
            )}
            <FormatButtons
              formats={formats}
              keep={(as) => everyone(offer, as)}
              named={(does) => `${does}: ${say.everyone[offer].name}`}
              isDisabled={isReading}
            />
          </div>
          {offer === "booklet" && booklet !== undefined && <PrintedBooklet page={booklet} />}
        </section>
      ))}
      <section class="offer">
        <h2>{say.weekly.name}</h2>
        <p>{say.weekly.help}</p>
        <AssociationFile />
        <button type="button" disabled={isReading} onClick={() => void weekly()}>
          {say.weekly.make}
        </button>
        {misfits !== undefined && misfits.length > 0 && (
          <>
            <p>{say.weekly.leftOut(misfits.length)}</p>
            <ul>
              {misfits.map(({ file, misfits: why }) => (
                <li key={file}>
                  {file}: {why.join(" ")}
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      <div role="status">
        {isReading && (
          <ReadingProgress
            read={read}
            all={files.length}
            say={say}
            onStop={() => {
              isStopped.current = true;
            }}
          />
        )}
      </div>
    </>
  );
}
