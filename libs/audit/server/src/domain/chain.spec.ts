import fc from 'fast-check';
import { chainHash, GENESIS, headIsGenuine, headKey, signHead, type ChainedEntry } from './chain.js';

const entry = fc.record({
  id: fc.uuid(),
  occurredAt: fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
  actorKind: fc.constantFrom('citizen', 'staff', 'system'),
  actorId: fc.string(),
  action: fc.string(),
  subjectType: fc.string(),
  subjectId: fc.string(),
  fields: fc.option(fc.array(fc.string())),
  purpose: fc.option(fc.string()),
  traceId: fc.string(),
  ip: fc.option(fc.ipV4()),
});

describe('audit chain', () => {
  it('changes with every field of an entry', () => {
    fc.assert(
      fc.property(entry, fc.constantFrom('actorId', 'action', 'subjectId', 'traceId'), fc.string({ minLength: 1 }), (e, key, more) => {
        const altered: ChainedEntry = { ...e, [key]: e[key as 'action'] + more };
        expect(chainHash(GENESIS, altered).equals(chainHash(GENESIS, e))).toBe(false);
      }),
    );
  });

  it('depends on what came before', () => {
    fc.assert(fc.property(entry, (e) => !chainHash(chainHash(GENESIS, e), e).equals(chainHash(GENESIS, e))));
  });

  it('has a head that only the key can sign', () => {
    const key = headKey(Buffer.from('a deployment secret'));
    const signature = signHead(key, 7, GENESIS);
    expect(headIsGenuine(key, 7, GENESIS, signature)).toBe(true);
    expect(headIsGenuine(key, 8, GENESIS, signature)).toBe(false);
    expect(headIsGenuine(headKey(Buffer.from('another')), 7, GENESIS, signature)).toBe(false);
  });
});
