import { collectRegistrations, readRegistrations } from "@piiri/adapters-forms";
import { tellInterest } from "@piiri/adapters-forms/intake";
import type { Language } from "@piiri/core";
import { interestIn } from "@piiri/core/intake";
import { bytesOfFile } from "./bytesOfFile.js";
import { intakeWordsIn } from "./intakeWords.js";
import { practice } from "./practice.js";
import { today as localDay } from "./today.js";

export interface InterestedRequest {
  readonly file: File;
  readonly language: Language;
  readonly today: string;
}

/** How many would like a group that there is not yet, in words; nothing where the file is no list of a form. Nobody is named. */
export async function interested({ file, language, today }: InterestedRequest): Promise<readonly string[] | undefined> {
  const profile = practice();
  const words = await intakeWordsIn(language);
  const read = await collectRegistrations(readRegistrations(bytesOfFile(file), { timeZone: profile.timeZone.value }));
  return read.match(
    ({ events, rejected }) => {
      const interest = interestIn(profile, events, { today: localDay(today) });
      return [
        ...tellInterest(interest, words.intake, words.dates),
        ...(rejected.length > 0 ? [words.intake.interested.unread(rejected.map(({ row }) => row))] : []),
      ];
    },
    () => undefined,
  );
}
