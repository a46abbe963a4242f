import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to several servers that breaks in the middle of things. */
export interface DroppingLine {
  /** Address to send to. */
  readonly port: number;
  /** Bytes that went from the client towards the servers, headers included. */
  readonly carried: () => number;
  /** How often the line broke. */
  readonly drops: () => number;
  /** Which servers were reached, connection after connection. */
  readonly reached: readonly number[];
  close(): Promise<void>;
}

/**
 * A TCP proxy that breaks both sides of the connection once so many bytes have gone through in all, for each of `dropsAt` in turn. Each
 * new connection goes to the next of `ports`.
 */
export async function droppingLine(ports: readonly number[], dropsAt: readonly number[]): Promise<DroppingLine> {
  const open = new Set<Socket>();
  const reached: number[] = [];
  let carried = 0;
  let drops = 0;
  const server: Server = createServer((client) => {
    const port = ports[reached.length % ports.length] ?? 0;
    reached.push(port);
    const target = connect(port, '127.0.0.1');
    const end = () => {
      client.destroy();
      target.destroy();
    };
    for (const socket of [client, target]) {
      open.add(socket);
      socket.on('error', end).on('close', () => {
        open.delete(socket);
        end();
      });
    }
    target.pipe(client);
    client.on('data', (bytes) => {
      const next = dropsAt[drops] ?? Infinity;
      const through = bytes.subarray(0, Math.max(0, next - carried));
      carried += through.length;
      target.write(through);
      if (carried < next) return;
      drops++;
      // What has left arrives; then nothing more comes or goes.
      target.end(() => end());
      client.destroy();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    carried: () => carried,
    drops: () => drops,
    reached,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}
