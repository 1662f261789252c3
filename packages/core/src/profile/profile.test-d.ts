import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { DeepReadonly } from "../kernel/index.js";
import type { Channel } from "../plan/index.js";
import type { Figure, Licence, Profile, ProfileChanges, profileChangesSchema } from "./index.js";

type ReadChanges = DeepReadonly<z.infer<typeof profileChangesSchema>>;

type Leaf = string | number | boolean;

/** The same shape with every value present and its source beside it. */
type Figures<Values> = {
  readonly [Key in keyof Values]-?: NonNullable<Values[Key]> extends Leaf
    ? Figure<NonNullable<Values[Key]>>
    : Figures<NonNullable<Values[Key]>>;
};

type LicenceFigures = Figures<NonNullable<ReadChanges["licences"]>[string]>;
type ReadLicence = { readonly [Key in keyof LicenceFigures]?: LicenceFigures[Key] | undefined };

type ReadProfile = Figures<Omit<ReadChanges, "name" | "schema" | "sources" | "licences" | "channels">> & {
  readonly name: string;
  readonly licences: Readonly<Record<string, ReadLicence>>;
  readonly channels: Readonly<Partial<Record<Channel, Figure<string>>>>;
};

describe("the interfaces of a profile", () => {
  it("say what its schema reads", () => {
    expectTypeOf<ProfileChanges>().toExtend<ReadChanges>();
    expectTypeOf<ReadChanges>().toExtend<ProfileChanges>();
  });

  it("have every figure with its source", () => {
    expectTypeOf<Profile>().toExtend<ReadProfile>();
    expectTypeOf<ReadProfile>().toExtend<Profile>();
    expectTypeOf<Licence>().toExtend<ReadLicence>();
    expectTypeOf<ReadLicence>().toExtend<Licence>();
    expectTypeOf<keyof Licence>().toEqualTypeOf<keyof ReadLicence>();
  });
});
