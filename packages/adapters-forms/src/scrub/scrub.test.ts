import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type ScrubbedKind, scrub } from "./scrub.js";

/** Between bars stands what has to go. Identity codes are the published ones for tests; numbers and addresses are nobody's. */
const toGo: Readonly<Record<ScrubbedKind, readonly string[]>> = {
  "identity-code": [
    "131052-308T",
    "131052+308T",
    "131052A308T",
    "131052Y308T",
    "131052X308T",
    "131052W308T",
    "131052V308T",
    "131052U308T",
    "131052B308T",
    "131052C308T",
    "131052D308T",
    "131052E308T",
    "131052F308T",
    "131052-308t",
    "131052 - 308T",
    "131052–308T",
    "131052308T",
    "010594Y9032",
    "010594Y9021",
    "020594X903P",
    "220894-9001",
  ],
  email: [
    "one@example.org",
    "etu.suku@example.org",
    "etu.suku(at)example.org",
    "etu.suku (at) example.org",
    "etu.suku[at]example.org",
    "etu.suku(ät)example.org",
    "åsa.öberg@example.org",
    "one+two@mail.example.org",
    "one(at)example(dot)org",
  ],
  phone: [
    "040 123 4567",
    "0401234567",
    "040-1234567",
    "040-123 4567",
    "050 123 45 67",
    "044 1234567",
    "+358 40 123 4567",
    "+358401234567",
    "00358 40 123 4567",
    "+358 (0)40 123 4567",
    "09 123 4567",
    "(09) 123 4567",
    "02 234 5678",
    "050.123.4567",
    "+46 70 123 45 67",
    "+372 5123 4567",
    "045 1234 567",
  ],
  iban: [
    "FI21 1234 5600 0007 85",
    "FI2112345600000785",
    "fi21 1234 5600 0007 85",
    "SE45 5000 0000 0583 9825 7466",
    "DE89370400440532013000",
    "EE38 2200 2210 2014 5685",
  ],
  link: [
    "https://example.org/x?y=z",
    "www.example.org",
    "http://example.org",
    "example.org/sivu",
    "https://wa.me/358401234567",
  ],
};

/** Figures and words that people write of a group, of which nothing is to go. */
const toStay = [
  "Tapasimme 2.3.2027 klo 18.00.",
  "Kello 18.00-20.00 oli hyvä aika.",
  "Aika 09.30–11.00 sopi.",
  "Vuosina 2019-2021 en jaksanut.",
  "Annan arvosanan 9,5.",
  "Meitä oli 12 ja tuli 8.",
  "Selkä on ollut kipeä 20 vuotta.",
  "Maksoin 45 € matkasta.",
  "Ryhmä 3/2027 oli paras.",
  "Sivut 10-15 olivat hyvät.",
  "Kerran 2 viikossa, 6 kertaa.",
  "ISO-kirjaimin KIITOS KAIKILLE OHJAAJILLE",
  "Kävelen 10000 askelta päivässä.",
  "Postinumero 00100 on Helsinki.",
  "Korona 2020, lama 1990 ja sota 1939-1945.",
  "Hinta oli 1 200,50 euroa.",
  "Vi var 6-8 personer.",
  "It was 5/5 for me!",
  "Päivä 02.03.2027 jäi mieleen.",
  "Luin sen 15. päivänä, sivulta 112.",
  "Mitä kuuluu.Hyvää.",
  "Lähde 2027-03-02.",
  "Paine 120/80 on hyvä.",
  "Unta 7-8 tuntia.",
];

const sentences = ["Minut tavoittaa näin: |.", "| on minun", "Kirjoita (|), jos haluat.", "Hei! |"];

test("what identifies is taken out, and what does not stays: recall and precision on a made corpus", () => {
  const all = Object.entries(toGo).flatMap(([kind, written]) =>
    written.flatMap((each) => sentences.map((sentence) => ({ kind, each, text: sentence.replace("|", each) }))),
  );
  const kept = all.filter(({ each, text }) => {
    const scrubbed = scrub(text, "en");
    const digits = each.match(/[\p{L}\d]{4,}/gu) ?? [];
    const bare = scrubbed.replace(/\[[^\]]+ removed\]/g, "");
    return digits.some((part) => bare.includes(part)) || bare === scrubbed;
  });
  const spoilt = toStay.filter((text) => scrub(text, "en") !== text);
  const found = all.length - kept.length;
  // biome-ignore lint/suspicious/noConsole: the figures are there to be seen
  console.info(
    `scrubbing: recall ${found} of ${all.length}, precision ${found} of ${found + spoilt.length}, spoilt ${spoilt.length} of ${toStay.length} harmless sentences`,
  );
  expect(kept).toEqual([]);
  expect(spoilt).toEqual([]);
});

test.each(Object.entries(toGo))("%s is named as what it is", (kind, written) => {
  const named = { "identity-code": "identity code", email: "e-mail", phone: "phone", iban: "account", link: "link" }[
    kind
  ];
  for (const each of written)
    expect(scrub(`Hei! ${each}`, "en")).toBe(
      `Hei! [${named}${{ email: " address", phone: " number", iban: " number" }[kind] ?? ""} removed]`,
    );
});

test("a name stays, for a person to see", () => {
  expect(scrub("Example Person oli paras ohjaaja.", "fi")).toBe("Example Person oli paras ohjaaja.");
});

test("scrubbing what is scrubbed changes nothing, and any text can be scrubbed", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 200, unit: fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)) }),
      (text) => {
        const once = scrub(text, "fi");
        expect(scrub(once, "fi")).toBe(once);
      },
    ),
  );
});

/** A hundred thousand: `npm run soak`. */
const manySigns = process.env["PIIRI_THOROUGH"] !== undefined ? 100_000 : 20_000;

test("a hostile text of many signs takes no longer than another", () => {
  for (const part of [
    "a",
    "a.",
    "@",
    "a@",
    "a@b.",
    "0",
    "0 ",
    "AB12 ",
    "(",
    ".",
    "www.",
    "+358 ",
    " ",
    "a@b.c ",
    "1.",
  ]) {
    const begun = process.cpuUsage();
    scrub(part.repeat(manySigns / part.length), "en");
    // Tenths of a second for all of them; a busy machine slows the clock, not the work.
    expect(process.cpuUsage(begun).user / 1000, JSON.stringify(part)).toBeLessThan(manySigns / 5);
  }
}, 300_000);
