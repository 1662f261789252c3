import type { DeepReadonly } from "@piiri/core";
import * as z from "zod/mini";

/** What a column of an export may be to us; all others are left where they are. */
export const formFields = [
  "id",
  "at",
  "name",
  "firstName",
  "lastName",
  "email",
  "consent",
  "language",
  "notice",
  "sessions",
  "status",
  "event",
] as const;
/** What a column of an export may be to us. */
export type FormField = (typeof formFields)[number];

/** How days are written in an export. */
export const dateStyles = ["d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "yyyy-MM-dd"] as const;
/** How days are written in an export. */
export type DateStyle = (typeof dateStyles)[number];

/** The version of a form's definition that this release reads. */
export const formDefinitionVersion = 1;

const name = z.string().check(z.minLength(1), z.maxLength(300));
const names = z.array(name).check(z.maxLength(50));
const steps = z.tuple([names, names, names, names, names]);

/**
 * How a form's export is read: which columns hold what, by the names that they may have. Names are compared without regard
 * to the size of letters, spaces and what a question ends with. Written in YAML or JSON; `formDefinitionSchemaId` is the
 * address of its JSON Schema.
 */
export const formDefinitionSchema = z.strictObject({
  /** The version of this form; the first where it is not stated. */
  schema: z.optional(z.literal(formDefinitionVersion)),
  name,
  columns: z.strictObject({
    id: z.optional(names),
    at: z.optional(names),
    name: z.optional(names),
    /** Where the two parts of a name are asked for by themselves; they are joined. */
    firstName: z.optional(names),
    lastName: z.optional(names),
    email: z.optional(names),
    consent: z.optional(names),
    /** In which language somebody would have messages. */
    language: z.optional(names),
    /** Whether somebody accepts the privacy notice. */
    notice: z.optional(names),
    sessions: z.optional(names),
    /** Whether a registration stands or was cancelled. */
    status: z.optional(names),
    event: z.optional(names),
  }),
  /** Answers that mean yes. */
  yes: z.optional(names),
  /** By session: what the form calls it, and all that it ever called it: people answered by what stood there then. */
  sessions: z.optional(z.record(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)), names)),
  /** By question of a feedback survey: what the form calls it. */
  items: z.optional(z.record(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/)), names)),
  /** What the answers of a scale are called, from the lowest to the highest; several names for each. */
  labels: z.optional(z.strictObject({ agreement: z.optional(steps), effect: z.optional(steps) })),
  dateStyle: z.optional(z.enum(dateStyles)),
  /** How many rows stand above the answers; SurveyMonkey has two. */
  headerRows: z.optional(z.union([z.literal(1), z.literal(2)])),
});

/** How a form's export is read. */
export type FormDefinition = DeepReadonly<z.infer<typeof formDefinitionSchema>>;

/** The address that a form definition's JSON Schema has. */
export const formDefinitionSchemaId = "https://unpkg.com/@piiri/adapters-forms/schemas/form-1.schema.json";
