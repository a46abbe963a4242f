/** Free loopback ports, counted up from the one asked for. */
import { createServer } from 'node:net';

/** Whether nothing listens on a port, neither on loopback nor on all addresses. */
export function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/**
 * Gives each name the next free port, in order, beginning at `first`.
 * @param {string[]} names
 * @returns {Promise<Record<string, number>>}
 * @throws when the ports up to 65535 do not suffice
 */
export async function allocatePorts(first, names) {
  const ports = {};
  let next = first;
  for (const name of names) {
    while (next <= 65_535 && !(await isFree(next))) next += 1;
    if (next > 65_535) throw new Error(`No free port left from ${first} on.`);
    ports[name] = next;
    next += 1;
  }
  return ports;
}
