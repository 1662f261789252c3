import type { Language } from "@piiri/core";
import type { EditingTexts } from "../editing/texts.js";
import type { FeedbackCommandTexts } from "../feedback/texts.js";
import type { ForgettingTexts } from "../forgetting/texts.js";
import type { IntakeCommandTexts } from "../intake/texts.js";
import type { KeepingTexts } from "../keeping/texts.js";
import type { MessageCommandTexts } from "../messages/texts.js";
import type { NewTexts } from "../new/texts.js";
import type { NextTexts } from "../next/texts.js";
import type { PracticeTexts } from "../practice/texts.js";
import type { ReadingCommandTexts } from "../reading/texts.js";
import type { SeasonCommandTexts } from "../season/texts.js";
import type { TeamsTexts } from "../teams/texts.js";
import type { LibraryWords, PlanWords } from "./libraryWords.js";
import type { Texts } from "./texts.js";

/** What the rooms of the command say, each loaded when it speaks. */
export interface RoomTexts {
  readonly editing: EditingTexts;
  readonly feedback: FeedbackCommandTexts;
  readonly forgetting: ForgettingTexts;
  readonly intake: IntakeCommandTexts;
  readonly keeping: KeepingTexts;
  readonly messages: MessageCommandTexts;
  readonly new: NewTexts;
  readonly next: NextTexts;
  readonly practice: PracticeTexts;
  readonly reading: ReadingCommandTexts;
  readonly season: SeasonCommandTexts;
  readonly teams: TeamsTexts;
}

/** Where all that is said in one language lies; nothing is loaded before it is asked for. */
export interface Tongue {
  readonly language: Language;
  /** What every call loads: what the command itself says, and what is said of plans. */
  readonly usualWords: () => Promise<{ readonly texts: Texts; readonly planWords: PlanWords }>;
  readonly libraryWords: () => Promise<LibraryWords>;
  readonly rooms: { readonly [Room in keyof RoomTexts]: () => Promise<RoomTexts[Room]> };
}
