import { plainName } from "../form/columnsOf.js";
import { valueIn } from "./valueIn.js";

/** How a form asks how many come by one registration, in Finnish, Swedish and English; not how often or for how long. */
const asksHowMany = new RegExp(
  [
    "^(?:montako|kuinka monta) (?:henke|henkil|osallistuj|ihmis|tulij|teitä|paikka|lippu)",
    "^(?:henkilö|osallistuja|paikka|lippu)(?:määrä|lukumäärä)$",
    "^(?:henkilöiden|osallistujien|tulijoiden|paikkojen|lippujen) (?:luku)?määrä",
    "^hur många (?:personer|deltagare|platser|biljetter|kommer|av er|är ni)",
    "^antal (?:personer|deltagare|platser|biljetter)",
    "^how many (?:people|persons|participants|guests|seats|tickets|of you|will)",
    "^number of (?:people|persons|participants|guests|attendees|seats|tickets)",
    "^(?:quantity|party size|seats|tickets|guests)$",
  ].join("|"),
);

const isSeveral = /^(?:[2-9]|1\d|20)$/;
/** Two people in one name: Anna ja Pekka Esimerkki. */
const isJoined = /\S (?:ja|sekä|och|samt|and|&|\+) \p{L}/u;

/** Tells whether a row seems to be of more people than one: by the number that it gives, or by two names in one. */
export function severalPeopleReader(header: readonly string[]): (cells: readonly string[], name: string) => boolean {
  const places = header.flatMap((heading, place) => (asksHowMany.test(plainName(heading)) ? [place] : []));
  return (cells, name) => isJoined.test(name) || (places.length > 0 && isSeveral.test(valueIn(cells, places)));
}
