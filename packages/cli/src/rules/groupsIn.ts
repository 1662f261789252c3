import type { CommandWords } from "../texts/words.js";
import type { ToldScope } from "./scopesTold.js";

/** Which groups a scope is about: closed group and open meetings (online or hybrid). */
export function groupsIn(scope: ToldScope, { catalogue, texts }: CommandWords): string {
  const { formats, venue, ongoing, memberships = [] } = scope;
  const {
    everyGroup,
    and,
    venues,
    withEnd,
    withoutEnd,
    attached,
    associations,
    registered,
    memberships: named,
  } = texts.rules;
  const who = formats?.map((format) => catalogue.formats[format]).join(` ${and} `) ?? everyGroup;
  const which = [
    ...(venue === undefined ? [] : [venues[venue]]),
    ...(ongoing === undefined ? [] : [ongoing ? withoutEnd : withEnd]),
    ...(scope.attached ? [attached] : []),
    ...(scope.associations ? [associations] : []),
    ...(scope.registered ? [registered] : []),
    ...memberships.map((membership) => named[membership]),
  ];
  return which.length === 0 ? who : `${who} (${which.join(", ")})`;
}
