import { DelegationJobsModule } from '@tinhso/delegation-server';
import { FilesJobsModule } from '@tinhso/files-server';
import { IdentityJobsModule } from '@tinhso/identity-server';
import { NotificationsHttpModule, NotificationsJobsModule } from '@tinhso/notifications-server';
import type { NotificationPage } from '@tinhso/notifications-contract';
import { PaymentsJobsModule } from '@tinhso/payments-server';
import { idBytes } from '@tinhso/platform';
import { SigningHttpModule, SigningJobsModule } from '@tinhso/signing-server';
import { WalletJobsModule } from '@tinhso/wallet-server';
import type { CitizenDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { until } from '@tinhso/testing';
import { DossierWorld, MINH_XUAN, type Person } from './dossiers.fixture.js';
import { DossiersJobsModule } from './index.js';

describe('what follows by itself', () => {
  let w: DossierWorld;
  let hanh: Person;
  let dossier: SubmittedDossier;
  beforeAll(async () => {
    w = await DossierWorld.start({
      api: [NotificationsHttpModule, SigningHttpModule],
      jobs: [
        IdentityJobsModule,
        DelegationJobsModule,
        FilesJobsModule,
        NotificationsJobsModule,
        SigningJobsModule,
        WalletJobsModule,
        PaymentsJobsModule,
        DossiersJobsModule,
      ],
    });
    hanh = await w.citizen();
    dossier = (await w.submit(hanh, await w.birth(hanh))).body;
  });
  afterAll(() => w.world.close());
  const read = async () => (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${dossier.id}`, { token: hanh.token })).body;

  it('makes the acknowledgement, which the owner downloads and others do not', async () => {
    const document = await until(
      'the acknowledgement',
      async () => (await read()).documents.find((each) => each.state === 'ready'),
      25_000,
    );
    expect(document).toMatchObject({ kind: 'acknowledgement', signed: false });
    expect((await read()).timeline[0]?.documentIds).toEqual([document.id]);
    const path = `/api/v1/citizen/documents/${document.id}/content`;
    const pdf = await w.world.call<string>(path, { token: hanh.token });
    expect(pdf).toMatchObject({ status: 200 });
    expect(pdf.body.startsWith('%PDF-')).toBe(true);
    const stranger = await w.citizen('Người Khác', '0005');
    expect((await w.world.call(path, { token: stranger.token })).status).toBe(404);
    const clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    expect((await w.world.call(path.replace('citizen', 'staff'), { token: clerk.token })).status).toBe(200);
  });

  it('makes the dossier findable by the runs of the name and the code, and by a number nobody can read there', async () => {
    const rows = await until('the search keys', async () => {
      const found = await w.world.query<{ k: string }[]>('SELECT k FROM dossier_search_key WHERE dossier_id = ? ORDER BY k', [
        idBytes(dossier.id),
      ]);
      return found.length > 0 && found;
    });
    const keys = rows.map(({ k }) => k);
    expect(keys).toEqual(expect.arrayContaining(['ma thi hanh', 'thi hanh', 'hanh']));
    expect(keys.find((key) => key.startsWith('h60'))).toMatch(/^h60\d+ 261123 \d{4}$/);
    expect(keys.filter((key) => key.startsWith('#')).every((key) => /^#(phone|citizen-id) [\w-]{43}$/.test(key))).toBe(true);
    expect(keys.some((key) => key.startsWith('#phone '))).toBe(true);
  });

  it('tells the citizen, once, with the date and without names', async () => {
    const page = await until('the message', async () => {
      const { body } = await w.world.call<NotificationPage>('/api/v1/citizen/notifications', { token: hanh.token });
      return body.items.length > 0 && body;
    });
    expect(page.items).toHaveLength(1);
    expect(page.items[0]).toMatchObject({ kind: 'dossier.submitted', link: `/ho-so/${dossier.id}`, title: 'Đã nhận hồ sơ nộp trực tuyến' });
    expect(page.items[0]?.body).toContain(dossier.code);
    expect(page.items[0]?.body).toContain('17:00');
    expect(page.items[0]?.body).not.toContain('Hạnh');
  });
});
