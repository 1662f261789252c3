// Why: how many calls a session takes, and what parcels of twenty, four at a time, save against one call after the other, with a server
// that takes a twentieth of a second for each.
import { createServer } from "node:http";
import { graphClient } from "@piiri/adapters-graph";

const latency = 50;
const sessions = 200;
let http = 0;
const server = createServer((request, response) => {
  http += 1;
  let text = "";
  request.on("data", (piece) => {
    text += piece;
  });
  request.on("end", () => {
    setTimeout(() => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const requests = request.url === "/$batch" ? JSON.parse(text).requests : undefined;
      response.end(
        JSON.stringify(requests ? { responses: requests.map(({ id }) => ({ id, status: 201, body: {} })) } : {}),
      );
    }, latency);
  });
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseUrl = `http://127.0.0.1:${server.address().port}`;
const client = graphClient({ baseUrl, token: async () => "token", fetch });
const requests = Array.from({ length: sessions }, (_, n) => ({
  method: "POST",
  path: "/users/x/events",
  body: { transactionId: `${n}` },
  isRepeatable: true,
}));

const alone = await timed(async () => {
  for (const request of requests.slice(0, 20)) await client.send(request);
});
const together = await timed(() => client.sendAll(requests));
server.close();
const [eachAlone, eachTogether] = [alone.time / 20, together.time / sessions];
console.log(
  `one call after the other: ${(alone.http / 20).toFixed(2)} calls and ${eachAlone.toFixed(1)} ms for each session`,
);
console.log(
  `in parcels: ${(together.http / sessions).toFixed(2)} calls and ${eachTogether.toFixed(1)} ms for each session`,
);
console.log(`× ${(eachAlone / eachTogether).toFixed(1)} as fast (goal: at least × 10)`);
process.exitCode = eachAlone / eachTogether < 10 ? 1 : 0;

async function timed(work) {
  http = 0;
  const start = performance.now();
  await work();
  return { time: performance.now() - start, http };
}
