import { useDesk } from "../desk/deskContext.js";

/** Tells of a plan in a language that the page does not speak, and in which its texts are made instead. */
export function ForeignLanguage() {
  const { desk, texts } = useDesk();
  const look = desk.look.value;
  const tag = look?.state === "good" ? look.group.foreignLanguage : undefined;
  if (tag === undefined) return null;
  return <p class="notice">{texts.shell.foreign(nameOf(tag, texts.language))}</p>;
}

/** A language as one calls it; its tag where the browser knows no name. */
function nameOf(tag: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames([inLanguage], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
