// Why: what an editor shows of a property is what stands above it. Of the types that everybody meets each property says what it is, and of
// all others no fewer than did.
import { relative } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../scripts/workspace.mjs";
import { exported } from "./exports.js";

interface Member {
  readonly of: string;
  readonly place: string;
  readonly name: string;
  readonly isDocumented: boolean;
}

const interfaces = [...new Set(exported.map(({ declaration }) => declaration))].filter(ts.isInterfaceDeclaration);
const members = interfaces.flatMap(membersOf);

/** A group and all that it is made of, a plan and a practice, and what is told of them. */
const everybodyMeets =
  /^(?:Group|Session|DatedSession|LocalDateTime|Schedule|Series|Break|Facilitation|Platform|Organisation|Organiser|Segment|Figure|Licence|Profile\w*|\w*Plan[A-Z]\w*|\w+Plan|Task|Finding|Message|ResolveOptions)$/;

/** Of every hundred properties of the interfaces that can be imported, so many say what they are. */
const documentedLeast = 64;

function membersOf(declaration: ts.InterfaceDeclaration): readonly Member[] {
  return declaration.members.filter(ts.isPropertySignature).map((member) => ({
    of: declaration.name.text,
    place: relative(root, declaration.getSourceFile().fileName),
    name: member.name.getText(),
    isDocumented: ts.getJSDocCommentsAndTags(member).some(ts.isJSDoc),
  }));
}

describe("of the types that everybody meets", () => {
  const met = interfaces.map(({ name }) => name.text).filter((name) => everybodyMeets.test(name));

  test("are the group, the plan and the practice", () => {
    expect(met).toEqual(expect.arrayContaining(["Group", "DatedSession", "ClosedGroupPlan", "PlanPerson", "Profile"]));
    expect(met.length).toBeGreaterThan(80);
  });

  test.each([...new Set(met)])("%s says of each property what it is", (name) => {
    const silent = members.filter(({ of, isDocumented }) => of === name && !isDocumented);
    expect(silent.map((member) => `${member.place} ${member.name}`)).toEqual([]);
  });
});

test("of all that can be imported, most properties say what they are", () => {
  const said = members.filter(({ isDocumented }) => isDocumented).length;
  expect((said / members.length) * 100, `${said} of ${members.length}`).toBeGreaterThanOrEqual(documentedLeast);
});
