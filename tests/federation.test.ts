import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { federationApp } from "../examples/federation/app.mjs";

const server = federationApp({ now: () => "2026-12-20T10:00:00Z" });
let host = "";
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const plan = readFileSync(join(import.meta.dirname, "../examples/plans/closed-group.yaml"), "utf8");
const post = (path: string, body: string) => fetch(host + path, { method: "POST", body });

describe("a federation's server", () => {
  it("tells in Swedish, with line and place, what is wrong with a plan, and keeps nothing of it", async () => {
    const wrong = await post("/plans", plan.replace(/^stage: .*$/m, "stage: ready"));
    expect(wrong.status).toBe(422);
    const line = plan.split("\n").findIndex((each) => each.startsWith("stage:")) + 1;
    const told: unknown = await wrong.json();
    expect(told).toEqual({
      problems: [{ path: "/stage", line, message: "Här passar något av följande: draft, published." }],
    });
    expect((await fetch(`${host}/groups/kevatryhma-2027.ics`)).status).toBe(404);
  });

  it("keeps a good plan, reviews it, and serves its calendar only when it has changed", async () => {
    const kept = await post("/plans", plan);
    expect(kept.status).toBe(201);
    expect(await kept.json()).toMatchObject({ id: "kevatryhma-2027", sessions: 6 });
    const first = await fetch(`${host}/groups/kevatryhma-2027.ics`);
    const text = await first.text();
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(6);
    expect(text).not.toContain("Arkea kivun kanssa");
    const tag = first.headers.get("etag") ?? "";
    const again = () => fetch(`${host}/groups/kevatryhma-2027.ics`, { headers: { "if-none-match": tag } });
    expect((await again()).status).toBe(304);
    await post("/plans", plan.replace("  time: 18:00", "  time: 17:00"));
    expect((await again()).status).toBe(200);
    await post("/plans", plan);
    expect((await again()).status).toBe(304);
  });

  it("is subscribed to by webcal, and tells by its tag whether there is anything new, as RFC 9110 has it", async () => {
    const { subscribe } = (await (await post("/plans", plan)).json()) as { readonly subscribe: string };
    expect(subscribe).toBe(`${host.replace("http:", "webcal:")}/groups/kevatryhma-2027.ics`);
    const address = subscribe.replace("webcal:", "http:");
    const asked = (headers: Record<string, string> = {}, method = "GET") => fetch(address, { method, headers });
    const first = await asked();
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]+"$/);
    for (const known of [tag, `W/${tag}`, `"other", ${tag}`, `"other",W/${tag}`, "*"]) {
      const again = await asked({ "if-none-match": known });
      expect([known, again.status, again.headers.get("etag"), await again.text()]).toEqual([known, 304, tag, ""]);
    }
    for (const other of ['"other"', tag.slice(0, -2), `${tag}x`]) {
      expect((await asked({ "if-none-match": other })).status).toBe(200);
    }
    const head = await asked({}, "HEAD");
    expect([head.status, head.headers.get("etag"), await head.text()]).toEqual([200, tag, ""]);

    // What readers see changes the tag, and what they do not see leaves it.
    const tagOf = async (text: string) => {
      expect((await post("/plans", text)).status).toBe(201);
      return (await asked()).headers.get("etag");
    };
    expect(await tagOf(plan.replace(/^title: .*$/m, "title: Jotakin muuta"))).toBe(tag);
    const cancelled = plan.replace(/^ {2}s6:$/m, "  s6:\n    cancelled: true");
    expect(cancelled).not.toBe(plan);
    const changed = await tagOf(cancelled);
    expect(changed).not.toBe(tag);
    const fetched = await (await asked({ "if-none-match": tag })).text();
    expect(fetched).toContain("STATUS:CANCELLED");
    expect(await tagOf(plan)).toBe(tag);
  });

  it("takes registrations, counts them, and shows nobody", async () => {
    await post("/plans", plan);
    const path = "/groups/kevatryhma-2027/registrations";
    const taken = await post(path, JSON.stringify({ name: "Example One", email: "marker@example.org" }));
    expect([taken.status, await taken.json()]).toEqual([201, { id: expect.any(String), state: "admitted" }]);
    const wrong = await post(path, '{"email": 5, "name": "Marker"}');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).not.toContain("Marker");
    for (const body of ["not json", "null", "[]"]) expect((await post(path, body)).status).toBe(422);
    const counts = await (await fetch(`${host}/groups/kevatryhma-2027/counts`)).text();
    expect(JSON.parse(counts)).toMatchObject({ admitted: 1, sent: 1 });
    expect(counts).not.toMatch(/marker|Example/i);
  });

  it("gives a draft that a mail program opens, without recipients", async () => {
    await post("/plans", plan);
    const draft = await fetch(`${host}/groups/kevatryhma-2027/drafts/welcome`);
    expect(draft.headers.get("content-type")).toBe("message/rfc822");
    const mail = await PostalMime.parse(await draft.arrayBuffer());
    expect(mail.subject).toMatch(/^\S/);
    expect(mail.attachments).toHaveLength(1);
    expect(JSON.stringify([mail.to ?? [], mail.bcc ?? []])).not.toContain("@");
    expect((await fetch(`${host}/groups/kevatryhma-2027/drafts/poem`)).status).toBe(404);
  });

  it("refuses what is too long, and what is not there", async () => {
    expect((await post("/plans", "#".repeat(200_000))).status).toBe(413);
    expect((await fetch(`${host}/elsewhere`)).status).toBe(404);
  });
});
