import { setTimeout as pause } from 'node:timers/promises';
import { Type, type Static } from '@sinclair/typebox';
import { parsePhone } from '@tinhso/kernel';
import type { FastifyInstance } from 'fastify';
import type { FaultSwitches } from '../faults/faults.js';
import type { MessageStore } from '../messages/message-store.js';

/** A send request in the manner of Vietnamese brand-name gateways. */
export const SendSms = Type.Object(
  {
    /** Chosen by the sender; the same id is delivered once however often it is sent. */
    idempotencyId: Type.String({ minLength: 8, maxLength: 128 }),
    to: Type.String({ minLength: 9, maxLength: 20 }),
    brand: Type.String({ minLength: 1, maxLength: 11 }),
    text: Type.String({ minLength: 1, maxLength: 612 }),
  },
  { additionalProperties: false },
);
export type SendSms = Static<typeof SendSms>;

/** POST /sms/v1/messages: 202 with the gateway's message id; `duplicate` tells a repetition. */
export function registerSms(app: FastifyInstance, messages: MessageStore, faults: FaultSwitches): void {
  app.post<{ Body: SendSms }>('/sms/v1/messages', { schema: { body: SendSms } }, async (request, reply) => {
    const { idempotencyId, to, brand, text } = request.body;
    const { sms, delayMs, loseAnswers, duplicate } = faults.now;
    if (sms === 'down') return reply.code(503).send({ error: 'gateway-down' });
    if (!parsePhone(to).ok) return reply.code(422).send({ error: 'not-a-mobile' });
    const earlier = duplicate ? undefined : messages.byIdempotencyId(idempotencyId);
    const caught = earlier ?? (await messages.add({ kind: 'sms', to, from: brand, text, idempotencyId }));
    if (delayMs > 0) await pause(delayMs);
    if (loseAnswers) return reply.code(500).send({ error: 'answer-lost' });
    return reply.code(202).send({ messageId: caught.id, duplicate: earlier !== undefined });
  });
}
