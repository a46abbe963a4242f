import type { AskedConsultation, DossierState, OpinionFile, StaffDossier } from '@tinhso/dossiers-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes } from '@tinhso/platform';
import sharp from 'sharp';
import { DossierWorld, MINH_XUAN, TAN_TRAO, type Person } from './dossiers.fixture.js';

const silence = 'escalated';
const question = 'Đề nghị xác minh nơi cư trú trước đây của người nộp.';
const text = 'Có cư trú tại thôn Cả từ năm 2019.';

describe('files of an opinion', () => {
  let w: DossierWorld;
  let hanh: Person;
  let officer: Person;
  let asked: Person;
  let elsewhere: Person;
  let dossierId = '';
  let path = '';

  const send = (who: Person, name: string, bytes: Buffer | Uint8Array) =>
    w.world.call<OpinionFile & { code?: string }>(`${path}/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      token: who.token,
      body: bytes,
      headers: { 'content-type': 'application/octet-stream' },
    });
  const answer = (who: Person, files: string[]) =>
    w.world.call<AskedConsultation & { code?: string }>(`${path}/opinion`, { token: who.token, body: { opinion: 'agree', text, files } });
  const open = async (who: Person, id: string, side: 'staff' | 'citizen' = 'staff') =>
    (await w.world.call(`/api/v1/${side}/files/${id}/content`, { token: who.token })).status;
  const photo = () =>
    sharp({ create: { width: 500, height: 700, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
      .jpeg()
      .toBuffer();

  beforeAll(async () => {
    w = await DossierWorld.start();
    hanh = await w.citizen();
    const clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp', 'Triệu Thị Lan');
    asked = await w.staff(TAN_TRAO, 'case_officer', 'Công chức địa chính', 'Hà Thị Vân');
    elsewhere = await w.staff('00691', 'case_officer', 'Công chức', 'Lý Văn Xa');
    dossierId = (await w.submit(hanh, w.stay())).body.id;
    await w.act(clerk, 'staff', dossierId, 'acceptance', { version: 1 });
    await w.act(officer, 'staff', dossierId, 'start', { version: 2 });
    const unitId = w.world.get(OrganisationsFacade).competentUnit(TAN_TRAO, 'commune_committee')?.id ?? '';
    const body = { version: 3, unitId, question, days: 2, silence, papers: [] };
    expect((await w.act<DossierState>(officer, 'staff', dossierId, 'consultations', body)).status).toBe(200);
    const { office } = (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${dossierId}`, { token: officer.token })).body;
    path = `/api/v1/staff/consultations/${office.consultations[0]?.id}`;
  });
  afterAll(() => w.world.close());

  it('proposes the time and the silence that the office has decided', async () => {
    const { body } = await w.world.call(`/api/v1/staff/dossiers/${dossierId}/askable-units`, { token: officer.token });
    expect(body).toMatchObject({ days: 3, silence: 'escalated' });
  });

  it('are judged like any other file, and taken only from who is asked', async () => {
    expect((await send(asked, 'may.exe', Buffer.from('MZ not a document'))).status).toBe(422);
    expect((await send(elsewhere, 'anh.jpg', await photo())).status).toBe(404);
    expect((await send(officer, 'anh.jpg', await photo())).status).toBe(404);
  });

  it('are seen by both offices once the answer is given, and never by the citizen', async () => {
    const { status, body: file } = await send(asked, 'xác minh.jpg', await photo());
    expect({ status, name: file.name, mediaType: file.mediaType }).toEqual({ status: 201, name: 'xác minh.jpg', mediaType: 'image/jpeg' });
    expect(await open(officer, file.id)).toBe(404);

    const foreign = await w.photo(hanh, 'birthProof');
    expect((await answer(asked, [foreign])).body.code).toBe('files-unusable');
    const given = await answer(asked, [file.id]);
    expect(given.body.files).toEqual([{ id: file.id, name: 'xác minh.jpg', mediaType: 'image/jpeg', size: file.size }]);

    const { office } = (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${dossierId}`, { token: officer.token })).body;
    expect(office.consultations[0]?.files.map(({ id }) => id)).toEqual([file.id]);
    expect([await open(officer, file.id), await open(asked, file.id), await open(elsewhere, file.id)]).toEqual([200, 200, 404]);
    expect(await open(hanh, file.id, 'citizen')).toBe(404);
    const { body: seen } = await w.world.call(`/api/v1/citizen/dossiers/${dossierId}`, { token: hanh.token });
    expect(JSON.stringify(seen)).not.toContain(file.id);
    expect((await send(asked, 'nữa.jpg', await photo())).body.code).toBe('consultation-over');
  });

  it('are opened on the record of whose matter it is', async () => {
    const [row] = await w.world.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'dossier.consultation_read' AND case_id = ? AND data_subject_id = ?",
      [dossierId, idBytes(hanh.accountId)],
    );
    expect(Number(row?.n)).toBeGreaterThan(0);
  });
});
