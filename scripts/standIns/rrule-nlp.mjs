// Why: rules of recurrence are told in our own words; what tells and reads them in English is never asked.
const notAsked = () => {
  throw new Error("rules of recurrence are not told in English here");
};
export const fromText = notAsked;
export const parseText = notAsked;
export const toText = notAsked;
export const isFullyConvertible = notAsked;
