import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { newId } from '@tinhso/kernel';
import { DeliveryProcessor, FixedClock, idBytes, Reader, systemContext, UnitOfWork, type EventConsumer } from '@tinhso/platform';
import { until } from '@tinhso/testing';
import { leader, office, owner, startSigningWorld, unitId, type SigningWorld } from '../__world__/signing-world.js';
import { SigningFacade } from '../index.js';
import { IssueDocumentConsumer } from '../jobs/issue-document.consumer.js';
import { SweepDraftFiles } from './sweep-draft-files.js';

describe('issuing documents', () => {
  const clock = new FixedClock(new Date('2026-11-05T02:30:00Z'));
  let place: SigningWorld;
  const plain = owner.answer;
  const view = (id: string) => place.world.get(SigningFacade).document(place.world.get(Reader).manager, id);
  const files = async (): Promise<string[]> => {
    const names = await readdir(join(place.world.settings.DATA_DIR, 'documents'), { recursive: true }).catch(() => []);
    return names.filter((name) => name.endsWith('.pdf'));
  };
  const settled = () => place.world.settled(30_000);

  beforeAll(async () => {
    place = await startSigningWorld({ clock });
  });
  beforeEach(async () => {
    owner.answer = plain;
    owner.missing.clear();
    owner.asked.length = 0;
    for (const table of ['issued_document', 'document_number', 'document_draft_file', 'inbox', 'outbox'])
      await place.world.query(`DELETE FROM ${table}`);
  });
  afterAll(() => place.close());

  it('makes a requested document after commit: signed, stored, told to the world', async () => {
    const before = (await files()).length;
    const { id, number } = await place.request('birth-certificate');
    expect(number).toBe('01/2026');
    expect((await view(id))?.state).toBe('requested');
    await settled();
    expect(await view(id)).toMatchObject({
      kind: 'birth-certificate',
      title: 'Giấy khai sinh',
      number: '01/2026',
      state: 'ready',
      signed: true,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      signedBy: { fullName: 'Lê Quang Vũ', position: 'Phó Chủ tịch' },
    });
    expect((await files()).length).toBe(before + 1);
    expect(await place.world.query('SELECT * FROM document_draft_file')).toEqual([]);
    const audit = await place.world.query<{ action: string }[]>('SELECT action FROM audit_entry WHERE subject_id = ? ORDER BY id', [id]);
    expect(audit.map(({ action }) => action)).toEqual(['document.request', 'document.issue']);
  });

  it('gives a result described as data its own title and a register of its own', async () => {
    const own = (register: string, number: string) => ({ title: { vi: 'Giấy phép xây dựng', en: 'Building permit' }, register, number });
    const permit = await place.request('result-document', { own: own('result KQ.G17.000311', '{n}/GPXD') });
    const second = await place.request('result-document', { own: own('result KQ.G17.000311', '{n}/GPXD') });
    const other = await place.request('result-document', { own: own('result KQ.G04.000509', '{n}/GP-UBND') });
    expect([permit, second, other].map(({ number }) => number)).toEqual(['01/GPXD', '02/GPXD', '01/GP-UBND']);
    await settled();
    expect(await view(permit.id)).toMatchObject({ kind: 'result-document', title: 'Giấy phép xây dựng', state: 'ready', signed: true });
    const shown = await place.world.call<{ titleVi: string; titleEn: string }>(`/api/v1/public/verifications/${permit.verifyCode}`);
    expect(shown.body).toMatchObject({ titleVi: 'Giấy phép xây dựng', titleEn: 'Building permit', number: '01/GPXD' });
  });

  it('keeps registered facts out of reach of whoever reads the tables', async () => {
    const { id } = await place.request('birth-certificate');
    await settled();
    const [row] = await place.world.query<{ facts_sealed: Buffer }[]>('SELECT facts_sealed FROM issued_document WHERE id = ?', [
      idBytes(id),
    ]);
    expect(row?.facts_sealed.toString('latin1')).not.toContain('008226012345');
  });

  it('asks for one document once, and rolls back with the transaction that asked', async () => {
    const subjectId = newId();
    const first = await place.request('form-01', { subjectId });
    expect(await place.request('form-01', { subjectId })).toEqual(first);
    const second = await place.request('form-01', { subjectId, revision: 2 });
    expect([first.number, second.number]).toEqual(['01/TNHS', '02/TNHS']);
    const facade = place.world.get(SigningFacade);
    const asked = place.world.get(UnitOfWork).run(systemContext('test'), async (tx) => {
      await facade.requestDocument(tx, {
        kind: 'form-01',
        subjectType: 'probe',
        subjectId: newId(),
        issuer: { unitId, name: 'x' },
        signedBy: office,
      });
      throw new Error('the caller changes its mind');
    });
    await expect(asked).rejects.toThrow('changes its mind');
    expect((await place.request('form-01')).number).toBe('03/TNHS');
    await settled();
  });

  it('numbers without gaps or doubles when many ask at a time', async () => {
    const numbers = await Promise.all(Array.from({ length: 12 }, () => place.request('form-01')));
    expect(numbers.map(({ number }) => number).sort()).toEqual(
      Array.from({ length: 12 }, (_, i) => `${String(i + 1).padStart(2, '0')}/TNHS`),
    );
    await settled();
  });

  it('refuses a signatory that does not fit the kind', async () => {
    await expect(place.request('birth-certificate', { signedBy: undefined })).rejects.toThrow('is signed by person');
    await expect(place.request('acknowledgement', { signedBy: leader })).rejects.toThrow('is signed by none');
    await expect(place.request('form-01', { signedBy: leader })).rejects.toThrow('is signed by office');
  });

  it('has one effect under duplicate deliveries', async () => {
    const { id } = await place.request('form-01');
    const [row] = await place.world.query<{ event_id: Buffer }[]>('SELECT event_id FROM outbox');
    const eventId = row?.event_id.toString('hex').replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5') ?? '';
    const worker = place.world.worker!;
    const handler = worker.get<EventConsumer>(IssueDocumentConsumer, { strict: false });
    const processor = worker.get(DeliveryProcessor, { strict: false });
    await Promise.allSettled([1, 2, 3].map((attempt) => processor.process({ eventId, consumer: 'signing.issue' }, handler, attempt)));
    await settled();
    expect(await place.world.query('SELECT * FROM inbox')).toHaveLength(1);
    expect(await place.world.query('SELECT * FROM audit_entry WHERE subject_id = ? AND action = ?', [id, 'document.issue'])).toHaveLength(
      1,
    );
    const keys = await place.world.query<{ storage_key: string }[]>('SELECT storage_key FROM issued_document WHERE id = ?', [idBytes(id)]);
    expect((await files()).some((name) => name.endsWith(keys[0]?.storage_key ?? '-'))).toBe(true);
  });

  it('survives an attempt that dies after its file was written: the next one counts, the first file is swept', async () => {
    let died = false;
    owner.answer = () => {
      const facts: never[] = [];
      // Read when the register entry is sealed: after the file was written, before anything was committed.
      const dying = { toJSON: () => ((died = true), (owner.answer = plain), crash()) };
      return { facts: died ? facts : (dying as unknown as typeof facts) };
    };
    const { id } = await place.request('form-01');
    await until('the document', async () => (await view(id))?.state === 'ready', 30_000);
    expect(died).toBe(true);
    const drafts = await place.world.query<{ storage_key: string }[]>('SELECT storage_key FROM document_draft_file');
    expect(drafts).toHaveLength(1);
    const left = drafts[0]?.storage_key.split('/')[1] ?? '-';
    const sweep = place.world.worker!.get(SweepDraftFiles, { strict: false });
    expect(await sweep.run(systemContext('test'))).toBe(0);
    expect((await files()).some((name) => name.endsWith(left))).toBe(true);
    clock.set(new Date('2026-11-05T04:30:00Z'));
    expect(await sweep.run(systemContext('test'))).toBe(1);
    clock.set(new Date('2026-11-05T02:30:00Z'));
    expect((await files()).some((name) => name.endsWith(left))).toBe(false);
    expect((await view(id))?.state).toBe('ready');
  });

  it('ends in failed, not in endless attempts, when the subject has nothing to say', async () => {
    const subjectId = newId();
    owner.missing.add(subjectId);
    const { id } = await place.request('form-01', { subjectId });
    await settled();
    expect((await view(id))?.state).toBe('failed');
    expect(owner.asked).toEqual([id]);
  });

  it('lists the documents of many subjects in one query', async () => {
    const [a, b] = [newId(), newId()];
    await place.request('acknowledgement', { subjectId: a });
    await place.request('form-01', { subjectId: a });
    await place.request('acknowledgement', { subjectId: b });
    const map = await place.world.get(SigningFacade).documentsOf(place.world.get(Reader).manager, 'probe', [a, b, newId()]);
    expect([...map].map(([subject, list]) => [subject, list.map(({ kind }) => kind)])).toEqual([
      [a, ['acknowledgement', 'form-01']],
      [b, ['acknowledgement']],
    ]);
    await settled();
  });
});

function crash(): never {
  throw new Error('the worker dies here');
}
