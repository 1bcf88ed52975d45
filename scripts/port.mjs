import { createServer } from "node:net";

/** The port a person asked for; ends the program with a sentence where it is no port, or in use. */
export async function freePort(text, command) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) refuse(`--port wants a number from 1 to 65535, got ${text}`);
  // The development server would throw from an event, out of reach of any catch.
  if (!(await isFree(port))) refuse(`Port ${port} is in use. Try: npm ${command} -- --port ${port + 1}`);
  return port;
}

const isFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(false));
    server.listen(port, "localhost", () => server.close(() => resolve(true)));
  });

function refuse(sentence) {
  console.error(sentence);
  process.exit(2);
}
