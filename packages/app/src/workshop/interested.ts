import { collectRegistrations, readRegistrations } from "@piiri/adapters-forms";
import { tellInterest } from "@piiri/adapters-forms/intake";
import { guideProfile, type Language, type LocalDate } from "@piiri/core";
import { interestIn } from "@piiri/core/intake";
import { bytesOfFile } from "./bytesOfFile.js";
import { intakeWordsIn } from "./intakeWords.js";
import { today as localDay } from "./today.js";

export interface InterestedRequest {
  readonly file: File;
  readonly language: Language;
  readonly today: string;
}

/** How many would like a group that there is not yet, in words; nothing where the file is no list of a form. Nobody is named. */
export async function interested({ file, language, today }: InterestedRequest): Promise<readonly string[] | undefined> {
  const timeZone = guideProfile.timeZone.value;
  const words = await intakeWordsIn(language);
  const read = await collectRegistrations(readRegistrations(bytesOfFile(file), { timeZone }));
  return read.match(
    ({ events, rejected }) => {
      const interest = interestIn(guideProfile, events, { today: localDay(today) });
      const since = interest.since?.slice(0, today.length) as LocalDate | undefined;
      return [
        ...tellInterest(interest, since, words.intake, words.dates),
        ...(rejected.length > 0 ? [words.intake.interested.unread(rejected.map(({ row }) => row))] : []),
      ];
    },
    () => undefined,
  );
}
