import { connect, type Socket } from 'node:net';
import { Inject, Injectable } from '@nestjs/common';
import { fileProblems } from '@tinhso/files-contract';
import { AppConfig, Problem } from '@tinhso/platform';

const CHUNK = 64 * 1024;
/** A scanner that is silent for so long is away. */
const PATIENCE_MS = 30_000;

/** What clamd answers to INSTREAM: `stream: OK`, `stream: <name> FOUND` or `… ERROR`, with a NUL at the end. */
const FOUND = /^stream: (.+) FOUND$/;

/** Shows files to ClamAV's daemon over its own protocol (clamd(8), INSTREAM). Without CLAMD_URL nothing is scanned. */
@Injectable()
export class VirusScanner {
  private readonly address: { readonly host: string; readonly port: number } | undefined;

  constructor(@Inject(AppConfig) { settings }: AppConfig) {
    const url = settings.CLAMD_URL === undefined ? undefined : new URL(settings.CLAMD_URL);
    this.address = url && { host: url.hostname, port: Number(url.port) };
  }

  /**
   * @returns name of the virus, or undefined for what is clean
   * @throws Problem scanner-away when it cannot be asked or does not know: nothing unseen is kept
   */
  async scan(bytes: Buffer): Promise<string | undefined> {
    if (!this.address) return undefined;
    try {
      const answer = await this.ask(this.address, bytes);
      const [, virus] = FOUND.exec(answer) ?? [];
      if (virus === undefined && answer !== 'stream: OK') throw new Error(`clamd answers ${answer.slice(0, 200)}`);
      return virus;
    } catch (cause) {
      throw Problem.from(fileProblems, 'scanner-away', { retryAfter: 30, cause });
    }
  }

  private ask(address: { host: string; port: number }, bytes: Buffer): Promise<string> {
    return new Promise((resolve, reject) => {
      const socket = connect(address);
      const parts: Buffer[] = [];
      socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error(`clamd was silent for ${PATIENCE_MS} ms`)));
      socket.once('connect', () => send(socket, bytes));
      socket.on('data', (part: Buffer) => parts.push(part));
      socket.once('error', reject);
      socket.once('close', () => resolve(Buffer.concat(parts).toString('utf8').replace(/\0$/, '').trim()));
    });
  }
}

/** Each piece with its length in front, in network order; one of length nothing ends it. */
function send(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0');
  const length = (size: number): Buffer => {
    const field = Buffer.alloc(4);
    field.writeUInt32BE(size);
    return field;
  };
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const piece = bytes.subarray(at, at + CHUNK);
    socket.write(length(piece.length));
    socket.write(piece);
  }
  socket.write(length(0));
}
