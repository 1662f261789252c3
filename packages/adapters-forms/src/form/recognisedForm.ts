import { columnsOf, plainName } from "./columnsOf.js";
import type { FormDefinition } from "./formDefinition.js";
import { type KnownForm, knownForms } from "./knownForms.js";

/** Columns that only one system has, by which its exports are known; what stands there is never read. */
const marks: Readonly<Record<Exclude<KnownForm, "generic">, readonly (readonly string[])[]>> = {
  "microsoft-forms": [
    ["start time", "completion time"],
    ["starttid", "slutförandetid"],
    ["starttid", "sluttid"],
    ["aloitusaika", "valmistumisaika"],
    ["aloitusaika", "lopetusaika"],
    ["aloitusaika", "suorittamisaika"],
    ["alkamisaika", "suorittamisaika"],
    ["alkamisaika", "päättymisaika"],
  ],
  "google-forms": [["timestamp"], ["aikaleima"], ["tidstämpel"], ["tidsstämpel"]],
  surveymonkey: [
    ["respondent id", "collector id"],
    ...["respondent-id", "respondentens id"].flatMap((id) => [
      [id, "insamlar-id"],
      [id, "insamlarens id"],
    ]),
    ...["vastaajan tunnus", "vastaajatunnus", "vastaajan id", "vastaaja-id"].flatMap((id) => [
      [id, "kerääjän tunnus"],
      [id, "kerääjätunnus"],
      [id, "keräimen tunnus"],
    ]),
  ],
  webropol: [
    ["vastaajanumero", "vastausaika"],
    ["respondentnummer", "svarstid"],
    ["respondent number", "response time"],
    ["vastausaika"],
    ["svarstid"],
    ["svarstidpunkt"],
    ["response time"],
  ],
};

/** The system that a header is of: by columns that only it has, else any form. */
function recognisedForm(header: readonly string[]): KnownForm {
  const names = new Set(header.map(plainName));
  const first = plainName(header[0] ?? "");
  const known = (Object.keys(marks) as (keyof typeof marks)[]).find((form) =>
    // The only mark of some is a word that others use too, but its place is always the first.
    marks[form].some((all) => (all.length === 1 ? all[0] === first : all.every((name) => names.has(name)))),
  );
  return known ?? "generic";
}

/**
 * A definition by its system's name, or as it was given; of a header that is not told, the one that is recognised. What a
 * definition of one's own names and the header does not have may be called as people usually call it.
 */
export function definitionFor(header: readonly string[], form: KnownForm | FormDefinition | undefined): FormDefinition {
  if (form === undefined) return knownForms[recognisedForm(header)];
  if (typeof form === "string") return knownForms[form];
  const { at, name, firstName, lastName, email, consent, sessions, status } = columnsOf(header, form);
  const usual = knownForms.generic.columns;
  const recognised = knownForms[recognisedForm(header)].columns;
  const hasName = name.length + firstName.length + lastName.length > 0;
  return {
    ...form,
    columns: {
      ...form.columns,
      ...(at.length === 0 && form.columns.at !== undefined && { at: [...recognised.at, ...usual.at] }),
      ...(!hasName &&
        form.columns.name !== undefined && { name: usual.name, firstName: usual.firstName, lastName: usual.lastName }),
      ...(email.length === 0 && form.columns.email !== undefined && { email: usual.email }),
      ...(consent.length === 0 && form.columns.consent !== undefined && { consent: usual.consent }),
      ...(sessions.length === 0 && form.columns.sessions !== undefined && { sessions: usual.sessions }),
      // Tools have it beside what a form asks, so a definition need not know of it.
      ...(status.length === 0 && { status: usual.status }),
    },
  };
}

/** Fields of which no column of a header could be any. */
export function lacking(header: readonly string[], definition: FormDefinition): readonly string[] {
  const { at, email, name, firstName, lastName } = columnsOf(header, definition);
  const names = name.length + firstName.length + lastName.length;
  return [...(at.length === 0 ? ["at"] : []), ...(email.length + names === 0 ? ["email", "name"] : [])];
}
