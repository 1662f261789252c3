import { useEffect, useState } from "preact/hooks";
import { useDesk } from "../../desk/deskContext.js";
import { openGiven } from "../../keeping/openFile.js";
import { printPart } from "../../page/printPart.js";
import { chooseFormerSeason } from "../../season/chooseSeason.js";
import { type ComparedSeasons, compareSeasons } from "../../season/compareSeasons.js";
import type { Gathered } from "../../season/gatherSeason.js";
import type { ToldSeasonChange } from "../../workshop/seasonChanges.js";
import type { SeasonPart } from "../../workshop/seasonParts.js";
import { FindingView } from "../check/FindingView.js";
import { FollowsView } from "../follows/FollowsView.js";
import { LeftOutPlans } from "./LeftOutPlans.js";
import { ReadingProgress } from "./ReadingProgress.js";
import type { SeasonViewTexts } from "./texts.js";
import { seasonTextsIn } from "./textsIn.js";

/** What is new, gone and changed since last time, and what the review says only of that. */
export function SeasonChanges({ gathered }: { readonly gathered: Gathered<SeasonPart> }) {
  const { desk, texts } = useDesk();
  const say = seasonTextsIn(texts.language);
  const files = desk.formerSeason.value;
  const [read, setRead] = useState(0);
  const [compared, setCompared] = useState<ComparedSeasons | "stopped">();
  const [stop, setStop] = useState<() => void>();

  useEffect(() => {
    let isStopped = files.length === 0;
    setCompared(undefined);
    setRead(0);
    if (isStopped) return;
    setStop(() => () => {
      isStopped = true;
      setCompared("stopped");
    });
    const request = { files, language: texts.language, today: desk.surroundings.today() };
    void compareSeasons(desk.ask, gathered, request, {
      progress: (count) => !isStopped && setRead(count),
      isStopped: () => isStopped,
    }).then((all) => all !== undefined && setCompared(all));
    return () => {
      isStopped = true;
    };
  }, [desk, files, gathered, texts.language]);

  return (
    <>
      <p>{say.changes.help}</p>
      <div class="tools">
        <button
          type="button"
          class={files.length === 0 ? "primary" : ""}
          onClick={() => void chooseFormerSeason(desk, "folder")}
        >
          {say.changes.folder}
        </button>
        <button type="button" onClick={() => void chooseFormerSeason(desk, "files")}>
          {say.changes.files}
        </button>
      </div>
      <div role="status">
        {files.length > 0 && compared === undefined && (
          <ReadingProgress read={read} all={files.length} say={say} onStop={() => stop?.()} />
        )}
        {compared === "stopped" && <p>{say.stopped}</p>}
        {compared !== undefined && compared !== "stopped" && <p>{outcome(compared, say)}</p>}
      </div>
      {typeof compared === "object" && "leftOut" in compared && (
        <LeftOutPlans
          plans={compared.leftOut}
          say={say}
          open={(file) => void openGiven(desk, { file }, () => confirm(texts.shell.closeUnsaved))}
        />
      )}
      {typeof compared === "object" && "changes" in compared && compared.changes.length > 0 && (
        <section class="handout">
          <div class="tools">
            <button type="button" onClick={({ currentTarget }) => printPart(currentTarget)}>
              {texts.shell.print}
            </button>
          </div>
          <article class="document">
            {compared.changes.map((change) => (
              <OneChange key={change.group} change={change} say={say} />
            ))}
          </article>
        </section>
      )}
    </>
  );
}

function outcome(compared: ComparedSeasons, { changes: say, noPlans }: SeasonViewTexts): string {
  if ("leftOut" in compared) return say.mendFirst;
  const { changes, unchanged } = compared;
  const gone = changes.filter(({ kind }) => kind === "gone").length;
  const isNothingThere = unchanged === 0 && changes.every(({ kind }) => kind === "new");
  if (isNothingThere) return noPlans;
  return say.counts({
    new: changes.filter(({ kind }) => kind === "new").length,
    gone,
    changed: changes.filter(({ kind }) => kind === "changed").length,
    unchanged,
  });
}

function OneChange({ change, say }: { readonly change: ToldSeasonChange; readonly say: SeasonViewTexts }) {
  const { kind, group, publicName, toCome, stage, follows, findings } = change;
  return (
    <section aria-label={`${publicName} (${group})`}>
      <h2>
        {publicName}: {say.changes.kinds[kind]}
      </h2>
      <p>
        <small>{group}</small>
      </p>
      {stage !== undefined && <p>{say.changes.stages[stage]}</p>}
      {toCome > 0 && <p class="finding warning">{say.changes.toCome(toCome)}</p>}
      {follows !== undefined && <FollowsView follows={{ ...follows, findings: [] }} isOthers />}
      {findings.length > 0 && (
        <>
          <p>{say.changes.found}</p>
          {findings.map((finding) => (
            <FindingView key={`${finding.rule} ${finding.path} ${finding.sentence}`} finding={finding} isPreview />
          ))}
        </>
      )}
    </section>
  );
}
