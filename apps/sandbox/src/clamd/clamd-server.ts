import { createServer, type Server, type Socket } from 'node:net';
import type { FaultSwitches } from '../faults/faults.js';

const COMMAND = Buffer.from('zINSTREAM\0');
/** As clamd has it unless told. */
const MOST = 25 * 1024 * 1024;
/** The harmless test file that scanners agreed on, in two pieces so that no scanner minds this file. */
const EICAR = Buffer.from(`X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-${'ANTIVIRUS-TEST-FILE!$H+H*'}`);

/** The stream that came, once all of it is there. @returns undefined before that */
function streamOf(received: Buffer): Buffer | 'nonsense' | undefined {
  if (!received.subarray(0, COMMAND.length).equals(COMMAND.subarray(0, received.length))) return 'nonsense';
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length;) {
    const size = received.readUInt32BE(at);
    if (size === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + size));
    at += 4 + size;
  }
  return undefined;
}

const verdict = (stream: Buffer): string => (stream.includes(EICAR) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK');

function serve(socket: Socket, faults: FaultSwitches): void {
  let received = Buffer.alloc(0);
  socket.on('error', () => socket.destroy());
  if (faults.now.scanner === 'down') {
    socket.destroy();
    return;
  }
  socket.on('data', (part: Buffer) => {
    received = Buffer.concat([received, part]);
    const stream = received.length > MOST ? 'nonsense' : streamOf(received);
    if (stream === undefined) return;
    socket.end(stream === 'nonsense' ? 'UNKNOWN COMMAND\0' : `${verdict(stream)}\0`);
  });
}

/** Stands in for ClamAV's daemon over its INSTREAM command. It knows one virus: the test file of EICAR. */
export const clamdServer = (faults: FaultSwitches): Server => createServer((socket) => serve(socket, faults));
