import type { Asked } from "../workshop/asked.js";
import type { OpenPort } from "./askWorkshop.js";

/** A new worker is told again by which practice it is to go, as the one before it was. */
export function remembering(open: OpenPort): OpenPort {
  let told: Asked | undefined;
  return (answered, broken) => {
    const port = open(answered, broken);
    // Nobody waits for this one.
    if (told !== undefined) port.send({ ...told, number: 0 });
    return {
      end: port.end,
      send: (asked) => {
        if (asked.work === "usePractice") told = asked;
        port.send(asked);
      },
    };
  };
}
