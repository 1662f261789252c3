// What goes wrong, and when: by the seed, each after so many more messages handed over.

/**
 * A killed worker is gone. A stalled one stands still for so long that its job is given away. A cut one stands still too, and
 * loses its connection and with it the plan, which another does meanwhile.
 */
export function planFaults({ kills, stalls, cuts, chance }) {
  const kinds = [...Array(kills).fill("kill"), ...Array(stalls).fill("stall"), ...Array(cuts).fill("cut")];
  return kinds
    .map((kind, number) => {
      const of = (what) => chance(`fault ${number} ${what}`);
      // Half of the kills strike in the middle of handing over, the others somewhere after it, or the other worker.
      const isNow = kind !== "kill" || of("when") < 0.5;
      return {
        kind,
        order: of("order"),
        after: 1 + Math.floor(of("after") * 15),
        delay: isNow ? 0 : of("delay") * 40,
        strikesOther: !isNow && of("whom") < 0.5,
        // Sometimes the other one has to carry on alone for a while.
        pause: of("pause") < 0.25 ? 500 : 0,
      };
    })
    .sort((one, other) => one.order - other.order);
}
