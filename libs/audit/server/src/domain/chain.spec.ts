import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { chainHash, firstHeadKey, GENESIS, headIsGenuine, headKey, publicHalf, signHead, type ChainedEntry, type Head } from './chain.js';

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
  dataSubjectId: fc.option(fc.uuid()),
  caseId: fc.option(fc.string()),
  unitId: fc.option(fc.uuid()),
  actingForId: fc.option(fc.uuid()),
  authority: fc.option(fc.string()),
});

const columns = Object.keys(fc.sample(entry, 1)[0] as object) as (keyof ChainedEntry)[];

describe('audit chain', () => {
  it('changes with every column of an entry', () => {
    fc.assert(
      fc.property(entry, entry, fc.constantFrom(...columns), (e, other, key) => {
        fc.pre(JSON.stringify(e[key]) !== JSON.stringify(other[key]));
        expect(chainHash(GENESIS, { ...e, [key]: other[key] }).equals(chainHash(GENESIS, e))).toBe(false);
      }),
    );
  });

  it('keeps the hashes of the first version, which knew neither persons nor cases', () => {
    const old: ChainedEntry = {
      id: '018f2b1e-0000-7000-8000-000000000000',
      occurredAt: new Date('2026-11-23T02:40:00.000Z'),
      actorKind: 'staff',
      actorId: 'a',
      action: 'dossier.read',
      subjectType: 'dossier',
      subjectId: 'd',
      fields: ['answers'],
      purpose: null,
      traceId: 't',
      ip: null,
      dataSubjectId: null,
      caseId: null,
      unitId: null,
      actingForId: null,
      authority: null,
    };
    const content =
      '["018f2b1e-0000-7000-8000-000000000000","2026-11-23T02:40:00.000Z","staff","a","dossier.read","dossier","d",["answers"],null,"t",null]';
    expect(chainHash(GENESIS, old)).toEqual(createHash('sha256').update(GENESIS).update(content).digest());
  });

  it('depends on what came before', () => {
    fc.assert(fc.property(entry, (e) => !chainHash(chainHash(GENESIS, e), e).equals(chainHash(GENESIS, e))));
  });
});

describe('head of the chain', () => {
  const key = headKey(Buffer.alloc(32, 1));
  const head: Head = { position: 7, hash: GENESIS, sealedAt: new Date('2026-11-23T00:00:00Z'), previous: 3 };
  const signature = signHead(key, head);

  it('is genuine as it was signed', () => {
    expect(headIsGenuine(publicHalf(key), head, signature)).toBe(true);
  });

  it.each<[string, Partial<Head>]>([
    ['another position', { position: 8 }],
    ['another hash', { hash: Buffer.alloc(32, 1) }],
    ['another time', { sealedAt: new Date('2026-11-23T00:00:01Z') }],
    ['another head before', { previous: 2 }],
    ['the form of the first version', { previous: null }],
  ])('is not genuine with %s', (_what, change) => {
    expect(headIsGenuine(publicHalf(key), { ...head, ...change }, signature)).toBe(false);
  });

  it('cannot be signed with another key', () => {
    expect(headIsGenuine(publicHalf(headKey(Buffer.alloc(32, 2))), head, signature)).toBe(false);
    expect(headIsGenuine(publicHalf(firstHeadKey('test:key')), head, signature)).toBe(false);
  });
});
