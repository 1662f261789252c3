import { type Language, tellProblem } from "@piiri/core";
import { type Association, parseAssociation } from "@piiri/core/association";
import { locateProblems, readYaml } from "@piiri/core/yaml";
import { wordsIn } from "./words.js";

/** How much a file of people and rooms holds, or what is wrong with it and on which line. */
export interface ToldAssociation {
  readonly people: number;
  readonly rooms: number;
  readonly problems: readonly { readonly line: number; readonly sentence: string }[];
}

export async function associationFile({
  text,
  language,
}: {
  readonly text: string;
  readonly language: Language;
}): Promise<ToldAssociation> {
  const words = await wordsIn(language);
  return readAssociation(text).match(
    ({ people, rooms }) => ({
      people: people.length,
      rooms: rooms.length,
      problems: [] as ToldAssociation["problems"],
    }),
    (problems) => ({
      people: 0,
      rooms: 0,
      problems: problems.map((one) => ({ line: one.position.line, sentence: tellProblem(one, words.problems) })),
    }),
  );
}

function readAssociation(text: string) {
  return readYaml(text).andThen((yaml) =>
    parseAssociation(yaml.data).mapErr((problems) => locateProblems(problems, yaml)),
  );
}

/** What a file of people and rooms says; nothing where it is wrong, which is told beside it. */
export function associationIn(text: string | undefined): Association {
  const nothing: Association = { people: [], rooms: [] };
  return text === undefined ? nothing : readAssociation(text).unwrapOr(nothing);
}
