import * as z from "zod/mini";
import { once } from "../kernel/index.js";
import { parts } from "../session/index.js";
import { described, id, line, localTime, madeWhenRead, optional, personId, whole } from "./fields.js";

const segment = madeWhenRead(() => ({
  parts: described(z.tuple([z.enum(parts)], z.enum(parts)), "What the time is for; the first is the main thing."),
  minutes: whole(1, 720),
  at: optional(localTime, "A fixed start on the wall clock; else right after the one before."),
  title: optional(line(200)),
  lead: optional(personId, "Who leads it, by id."),
  exercise: optional(id, "An exercise of the library, by id: pair-talk, own-object, four-fields."),
}));

/** The stretches that a session is made of, in order. */
export const agenda = once(() => z.array(segment).check(z.minLength(1), z.maxLength(50)));
