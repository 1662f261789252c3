import * as z from "zod";
import { parts } from "../session/index.js";
import { id, line, localTime, whole } from "./fields.js";

const segment = z.strictObject({
  parts: z
    .tuple([z.enum(parts)], z.enum(parts))
    .meta({ description: "What the time is for; the first is the main thing." }),
  minutes: whole(1, 720),
  at: localTime.optional().meta({ description: "A fixed start on the wall clock; else right after the one before." }),
  title: line(200).optional(),
  lead: id.optional().meta({ description: "Who leads it, by id." }),
});

/** The stretches that a session is made of, in order. */
export const agenda = z.array(segment).min(1).max(50);
