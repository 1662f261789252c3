/**
 * What keeps answers from being worked out. All are on; they can be switched off only for the test that attacks what is
 * published and has to succeed without each of them.
 */
export interface Protections {
  /** Nothing is told below the threshold. */
  readonly threshold: boolean;
  /** Near the ends of the scale a mean is told as at least or at most, and beside classes wherever it would tell single answers. */
  readonly coding: boolean;
  /** What is told of the mean is audited together with the classes. */
  readonly audit: boolean;
  /** Classes stand together until each holds enough. */
  readonly merging: boolean;
  /** The same words stand once, however many wrote them. */
  readonly once: boolean;
}

export const allProtections: Protections = { threshold: true, coding: true, audit: true, merging: true, once: true };
