import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { FaultSwitches } from '../faults/faults.js';
import type { MessageStore } from '../messages/message-store.js';
import { parseMail } from './parse-mail.js';

const MAX_BYTES = 25 * 1024 * 1024;

async function take(stream: SMTPServerDataStream, session: SMTPServerSession, messages: MessageStore): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const mail = parseMail(Buffer.concat(chunks));
  for (const { address } of session.envelope.rcptTo) {
    // One Message-ID is one mail: a sender that lost the answer sends it again with the same id.
    const idempotencyId = mail.messageId === undefined ? undefined : `${mail.messageId} ${address}`;
    if (idempotencyId !== undefined && messages.byIdempotencyId(idempotencyId)) continue;
    const { messageId: _, ...rest } = mail;
    await messages.add({ kind: 'mail', to: address, idempotencyId, ...rest });
  }
}

/** An SMTP server that takes every mail and delivers none. No sign-in, no TLS: it is on the loopback only. */
export function mailServer(messages: MessageStore, faults: FaultSwitches): SMTPServer {
  return new SMTPServer({
    name: 'sandbox.invalid',
    banner: 'SANDBOX - messages are caught here and never delivered',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: MAX_BYTES,
    onMailFrom(_address, _session, done) {
      done(faults.now.mail === 'down' ? Object.assign(new Error('sandbox: switched off'), { responseCode: 421 }) : null);
    },
    onData(stream, session, done) {
      take(stream, session, messages).then(() => done(), done);
    },
  });
}
