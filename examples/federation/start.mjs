// node examples/federation/start.mjs [port]
import { federationApp } from "./app.mjs";

const port = Number(process.argv[2] ?? 8080);
federationApp().listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
