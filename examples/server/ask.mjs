/** Starts the server on a free port, sends it a dump in pieces, and prints what comes back. */
import { server } from "./server.mjs";

await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());

async function* dump() {
  for (const what of ["harbour", "bridge", "ferry"]) {
    yield new TextEncoder().encode(
      `${JSON.stringify({ text: `LISBON - The ${what} opened again on Friday, officials said.`, title: `The ${what} opens` })}\n`,
    );
  }
}
const body = ReadableStream.from(dump());
const response = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body, duplex: "half" });
const lines = (await response.text()).trimEnd().split("\n");
for (const line of lines) console.log(response.status, JSON.parse(line).article.headline);
server.close();
server.closeAllConnections();
