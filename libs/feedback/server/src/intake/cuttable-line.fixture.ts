import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A line to a server that can be cut and mended; what comes while it is cut finds nobody. */
export class CuttableLine {
  private server: Server | undefined;
  private readonly open = new Set<Socket>();
  private constructor(
    private readonly to: number,
    private own = 0,
  ) {}

  static async to(port: number): Promise<CuttableLine> {
    const line = new CuttableLine(port);
    await line.mend();
    return line;
  }

  get port(): number {
    return this.own;
  }

  async cut(): Promise<void> {
    const server = this.server;
    this.server = undefined;
    const closed = new Promise<void>((done) => (server ? server.close(() => done()) : done()));
    for (const socket of this.open) socket.destroy();
    await closed;
  }

  async mend(): Promise<void> {
    if (this.server) return;
    const server = createServer((client) => this.join(client, connect(this.to, '127.0.0.1')));
    await new Promise<void>((listening) => server.listen(this.own, '127.0.0.1', listening));
    this.own = (server.address() as AddressInfo).port;
    this.server = server;
  }

  private join(client: Socket, target: Socket): void {
    const end = () => {
      client.destroy();
      target.destroy();
    };
    for (const socket of [client, target]) {
      this.open.add(socket);
      socket.on('error', end).on('close', () => {
        this.open.delete(socket);
        end();
      });
    }
    client.pipe(target).pipe(client);
  }
}
