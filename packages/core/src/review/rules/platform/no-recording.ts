import { ours } from "../../../kernel/index.js";
import { defineRule } from "../../rule.js";

/**
 * Nothing that people say in a group is recorded or written down by machine: what others tell may not leave it. The plan
 * itself is asked, since an in-person group, which has no platform, is not recorded either. Ours, from confidentiality.
 */
export const noRecording = defineRule<{ recording: Record<never, never>; transcription: Record<never, never> }>()({
  id: "platform/no-recording",
  scopes: [{ strength: "must" }],
  locked: true,
  sources: [ours("it follows from confidentiality, on which the guide and the handbook build every group")],
  check({ plan: { platform } }, report) {
    if (platform?.recording) report.wrong("recording", "/platform/recording", {}, false);
    if (platform?.transcription) report.wrong("transcription", "/platform/transcription", {}, false);
  },
});
