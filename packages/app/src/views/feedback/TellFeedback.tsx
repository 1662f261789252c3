import type { Language } from "@piiri/core";
import { useState } from "preact/hooks";
import { useAnswer } from "../../asking/useAnswer.js";
import { usePlanRequest } from "../../asking/usePlanRequest.js";
import { useDesk } from "../../desk/deskContext.js";
import { keepFile } from "../../keeping/keepFile.js";
import { GivenFiles } from "../../people/GivenFiles.js";
import type { FeedbackSurvey } from "../../workshop/feedbackSurvey.js";
import type { FeedbackTold, NotTold, ToldState } from "../../workshop/tellFeedback.js";
import { registrationsTextsIn } from "../registrations/textsIn.js";
import { PaperAnswers } from "./PaperAnswers.js";
import { Remembered, type RememberedIn } from "./Remembered.js";
import { ResultsPage } from "./ResultsPage.js";
import { type Survey, SurveyChoices } from "./SurveyChoices.js";
import { ToldNotes } from "./ToldNotes.js";
import { ToldResults } from "./ToldResults.js";
import { feedbackTextsIn } from "./textsIn.js";

interface Props {
  /** The group's language. */
  readonly language: Language;
}

/** From a survey's export to results that are told once; what was told is remembered where the command remembers it. */
export function TellFeedback({ language }: Props) {
  const { texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const survey = useAnswer("feedbackSurvey", usePlanRequest());
  const [told, setTold] = useState<FeedbackTold>();
  if (survey === undefined) return <p>{texts.shell.loading}</p>;
  return (
    <>
      <Answers survey={survey} language={language} told={told} onTold={setTold} />
      {told !== undefined && <ToldResults told={told} language={language} />}
      <h2>{say.report}</h2>
      <p>{say.reportHelp}</p>
      <ResultsPage kind="report" results={told?.results ?? []} language={language} />
    </>
  );
}

interface AnswersProps extends Props {
  readonly survey: FeedbackSurvey;
  readonly told: FeedbackTold | undefined;
  readonly onTold: (told: FeedbackTold | undefined) => void;
}

/** What is given and said before results are told, and what came of it. */
function Answers({ survey, language, told, onTold }: AnswersProps) {
  const { desk, texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  const plan = usePlanRequest();
  const [chosen, setChosen] = useState<Survey>({ audience: "participants", season: "", isClosed: false });
  const [remembered, setRemembered] = useState<RememberedIn>({ isFirst: false });
  const [isWorking, setWorking] = useState(false);
  const [refused, setRefused] = useState<NotTold>();
  const filesOf = (...kinds: readonly string[]) =>
    desk.given.value.filter(({ kind }) => kinds.includes(kind)).map(({ file }) => file);
  const answers = filesOf("feedback", "registrations", "other").at(-1);
  const results = filesOf("results");
  const planFile = desk.plan.value?.fileName ?? "";
  const place = `.piiri/${survey.id}`;
  const state = stateOf(remembered, filesOf("told"), results);
  const isOver = chosen.isClosed || !survey.isOpen;

  async function tell(file: File | undefined): Promise<void> {
    if (state === undefined) return;
    setWorking(true);
    onTold(undefined);
    setRefused(undefined);
    const season = chosen.season === "" ? undefined : chosen.season;
    const asked = { audience: chosen.audience, season, file, state, results };
    const outcome = await desk.people.ask("tellFeedback", {
      ...plan,
      ...asked,
      now: desk.surroundings.now(),
      planFile,
    });
    setWorking(false);
    if ("problem" in outcome) desk.notice.value = outcome.problem === "too-long" ? "work-too-long" : "work-failed";
    else if ("refused" in outcome.value) setRefused(outcome.value.refused);
    else await show(outcome.value);
  }

  async function show(now: FeedbackTold): Promise<void> {
    onTold(now);
    if (!now.isNew) return;
    await desk.change([{ path: "/feedback/toldOn", value: desk.surroundings.today() }], say.marking);
    if (now.state !== undefined) await keepFile(now.state);
  }

  return (
    <>
      <h2>{say.answers}</h2>
      <p>{say.answersHelp}</p>
      <GivenFiles say={{ ...registrationsTextsIn(texts.language), choose: say.choose, given: say.given }} />
      <SurveyChoices survey={survey} chosen={chosen} onChoose={setChosen} />
      <PaperAnswers
        key={chosen.audience}
        audience={chosen.audience}
        language={language}
        tableName={survey.paperTables[chosen.audience]}
      />
      <Remembered
        survey={told === undefined ? survey : { ...survey, toldOn: undefined }}
        hasFile={state !== undefined && !remembered.isFirst}
        planFile={planFile}
        place={place}
        chosen={remembered}
        onChoose={setRemembered}
      />
      <div class="tools">
        <button
          type="button"
          class="primary"
          disabled={answers === undefined || state === undefined || !isOver || isWorking}
          onClick={() => void tell(answers)}
        >
          {say.tell}
        </button>
        {state !== undefined && !remembered.isFirst && (
          <button type="button" disabled={isWorking} onClick={() => void tell(undefined)}>
            {say.showTold}
          </button>
        )}
      </div>
      <div role="status">
        {isWorking && <p>{say.working}</p>}
        {refused !== undefined && <Refused why={refused} />}
        {told !== undefined && <ToldNotes told={told} place={place} />}
      </div>
    </>
  );
}

/** Nothing while it is not known whether anything was told before. */
function stateOf(
  { folder, isFirst }: RememberedIn,
  files: readonly File[],
  results: readonly File[],
): ToldState | undefined {
  if (folder !== undefined) return { kind: "folder", folder };
  return files.length > 0 || results.length > 0 || isFirst ? { kind: "files", files } : undefined;
}

function Refused({ why }: { readonly why: NotTold }) {
  const { texts } = useDesk();
  const say = feedbackTextsIn(texts.language);
  return (
    <div class="finding error">
      <p>
        <strong>{say.nothingTold}</strong>
      </p>
      {say.refused(why).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}
