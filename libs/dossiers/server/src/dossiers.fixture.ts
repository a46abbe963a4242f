import { auditDomain } from '@tinhso/audit-server';
import { delegationDomain, DelegationHttpModule } from '@tinhso/delegation-server';
import { filesDomain, FilesHttpModule } from '@tinhso/files-server';
import { uploadsPath } from '@tinhso/files-contract';
import { identityDomain, IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain } from '@tinhso/notifications-server';
import { ROLE_SCOPES, type Role } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsDomain } from '@tinhso/payments-server';
import { FixedClock, idBytes, systemContext, UnitOfWork } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import { ImportCatalogue, proceduresDomain } from '@tinhso/procedures-server';
import { signingDomain } from '@tinhso/signing-server';
import { walletDomain } from '@tinhso/wallet-server';
import type { StaffDossier, SubmitDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { emptyTables, World, type WorldOptions } from '@tinhso/testing';
import sharp from 'sharp';
import { dossiersDomain, DossiersHttpModule } from './index.js';

const ctx = systemContext('dossiers.test');

/** Monday before a public holiday, in office hours: every rule of the clock shows. */
export const MONDAY = new Date('2026-11-23T09:40:00+07:00');
/** Phường Minh Xuân and xã Tân Trào of the default province. */
export const MINH_XUAN = '02215';
export const TAN_TRAO = '02545';

const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };

/** Complete answers to the birth registration of an ordinary case. */
export const birthAnswers: Answers = {
  relation: 'mother',
  applicantFullName: 'Ma Thị Hạnh',
  applicantCitizenId: '008199000123',
  applicantAddress: home,
  circumstance: 'ordinary',
  childFullName: 'Nông Minh Khôi',
  childSex: 'male',
  childBirthDate: '2026-11-15',
  birthPlaceKind: 'facility',
  birthPlace: 'Bệnh viện Đa khoa tỉnh Tuyên Quang',
  childEthnicity: '02',
  childNationality: 'Việt Nam',
  childHometown: home,
  motherFullName: 'Ma Thị Hạnh',
  motherBirthDate: '1999-09-02',
  motherEthnicity: '02',
  motherNationality: 'Việt Nam',
  motherCitizenId: '008199000123',
  motherAddress: home,
  fatherDeclared: false,
  delivery: 'digital',
  extraCopies: 0,
};

/** Complete answers to the registration of temporary residence; asks for no papers. */
export const stayAnswers: Answers = {
  applicantFullName: 'Trần Văn Bình',
  applicantBirthDate: '1990-05-20',
  applicantCitizenId: '001090000456',
  applicantAddress: { provinceCode: '01', communeCode: '00004', detail: 'Số 12' },
  applicantSex: 'male',
  stayAddress: home,
  housingKind: 'family',
  householderIsApplicant: true,
  stayFrom: '2026-11-23',
  stayUntil: '2027-11-22',
  reason: 'work',
  withMembers: false,
};

/** All that a refusal has to say. */
export const refusalWords = {
  reason: 'Nơi cư trú không thuộc địa bàn phường.',
  legalBasis: 'Luật Hộ tịch, điều 13',
  evidence: 'Tờ khai ghi nơi cư trú ở xã khác.',
  remedy: 'Nộp tại xã nơi cư trú.',
  appealDays: 90,
};

/** A signed-in person of a test. */
export interface Person {
  readonly accountId: string;
  readonly token: string;
  readonly name: string;
  /** Set while the person acts for somebody else: `delegation:<id>`. */
  readonly acting?: string;
}

const DOSSIER_TABLES = [
  'co_signing',
  'draft',
  'event',
  'file',
  'opening',
  'rating',
  'reception',
  'recorded_person',
  'result',
  'return',
  'return_event',
  'parcel',
  'parcel_event',
  'revision',
  'search_key',
  'sequence',
  'supplement',
]
  .map((name) => `dossier_${name}`)
  .concat('dossier');

const actingHeader = ({ acting }: Person): Record<string, string> => (acting ? { 'x-acting-for': acting } : {});

/** The product's parts around dossiers, on a loaded province, with ways to make people, papers and dossiers. */
export class DossierWorld {
  private phones = 0;

  private constructor(
    readonly world: World,
    readonly clock: FixedClock,
  ) {}

  static async start(more: Partial<WorldOptions> = {}): Promise<DossierWorld> {
    const clock = new FixedClock(MONDAY);
    const world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        identityDomain,
        delegationDomain,
        filesDomain,
        notificationsDomain,
        signingDomain,
        walletDomain,
        paymentsDomain,
        proceduresDomain,
        dossiersDomain,
        ...(more.domains ?? []),
      ],
      api: [DossiersHttpModule, FilesHttpModule, DelegationHttpModule, ...(more.api ?? [])],
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
      clock,
      ...(more.jobs ? { jobs: more.jobs } : {}),
      ...(more.settings ? { settings: more.settings } : {}),
    });
    // Another suite may have made the units anew: their numbering starts again, and codes given before would be given twice.
    await emptyTables((sql) => world.query(sql), DOSSIER_TABLES);
    // On a new database the worker has booted before there was a province; importing again changes nothing but makes it look at once.
    for (const app of [world.app, world.worker]) {
      await app?.get(ImportProvince, { strict: false }).run(ctx);
      await app?.get(ImportCatalogue, { strict: false }).run(ctx);
    }
    return new DossierWorld(world, clock);
  }

  /** A citizen with an account; the phone ends in `last4`. */
  async citizen(name = 'Ma Thị Hạnh', last4 = '5678'): Promise<Person> {
    const middle = String(Date.now() % 100_000)
      .padStart(5, '0')
      .slice(-4);
    const phone = `09${String(this.phones++ % 10)}${middle.slice(0, 3)}${last4}`;
    const identity = this.world.get(IdentityFacade);
    const { accountId, created } = await identity.createCitizenAccount(ctx, { fullName: name, phone, password: 'ba con mèo leo' });
    if (!created) return this.citizen(name, last4);
    return { accountId, name, token: this.world.citizenToken(accountId, name) };
  }

  /** A member of staff with a post in the office of a commune. */
  async staff(communeCode: string, role: Role, title: string, name = 'Lương Thị Hoài'): Promise<Person> {
    const organisations = this.world.get(OrganisationsFacade);
    const unitId = organisations.competentUnit(communeCode, 'commune_committee')?.id;
    if (!unitId) throw new Error(`no office in ${communeCode}`);
    const login = `t.${newId()}`;
    const { accountId } = await this.world
      .get(IdentityFacade)
      .createStaffAccount(ctx, { fullName: name, login, password: 'ba con mèo leo' });
    const from = new Date('2026-01-01T00:00:00Z');
    await this.world.get(UnitOfWork).run(ctx, (tx) => organisations.appointStaff(tx, { accountId, unitId, role, title, from }));
    return { accountId, name, token: this.world.staffToken([{ unitId, role }], accountId, name) };
  }

  /** A photo that the person has uploaded. @returns id of the file */
  async photo(person: Person, paper: string, shade = '#888'): Promise<string> {
    const bytes = await sharp({ create: { width: 600, height: 800, channels: 3, background: shade } })
      .composite([{ input: { create: { width: 200, height: 9, channels: 3, background: '#222' } } }])
      .jpeg()
      .toBuffer();
    const field = (key: string, value: string) => `${key} ${Buffer.from(value).toString('base64')}`;
    const { token } = person;
    const tus = { 'tus-resumable': '1.0.0', ...actingHeader(person) };
    const announced = await this.world.call(uploadsPath, {
      method: 'POST',
      token,
      headers: {
        ...tus,
        'upload-length': String(bytes.length),
        'upload-metadata': `${field('filename', 'anh.jpg')},${field('paper', paper)}`,
      },
    });
    const path = announced.headers.get('location') ?? '';
    const sent = await this.world.call(path, {
      method: 'PATCH',
      token,
      body: bytes,
      headers: { ...tus, 'upload-offset': '0', 'content-type': 'application/offset+octet-stream' },
    });
    if (sent.status !== 200) throw new Error(`the upload was refused: ${JSON.stringify(sent.body)}`);
    return path.split('/').at(-1) ?? '';
  }

  /** A body that passes every check. */
  async birth(person: Person, over: Partial<SubmitDossier> = {}): Promise<SubmitDossier> {
    return {
      procedureCode: '1.001193',
      receivingCommune: MINH_XUAN,
      answers: birthAnswers,
      papers: [{ paper: 'birthProof', fileId: await this.photo(person, 'birthProof') }],
      declared: true,
      ...over,
    };
  }

  /** A body without papers. */
  stay(over: Partial<SubmitDossier> = {}): SubmitDossier {
    return { procedureCode: '1.004194', receivingCommune: MINH_XUAN, answers: stayAnswers, papers: [], declared: true, ...over };
  }

  submit<T = SubmittedDossier>(person: Person, body: unknown, key = newId()) {
    const headers = { 'idempotency-key': key, ...actingHeader(person) };
    return this.world.call<T>('/api/v1/citizen/dossiers', { token: person.token, body, headers });
  }

  /** A command of staff or citizen on a dossier. */
  act<T = Record<string, unknown>>(person: Person, side: 'staff' | 'citizen', id: string, command: string, body: unknown) {
    const call = { token: person.token, body, headers: actingHeader(person) };
    return this.world.call<T>(`/api/v1/${side}/dossiers/${id}/${command}`, call);
  }

  /** Opens every file of a dossier as a member of staff does: one after the other. */
  async openFiles(staff: Person, id: string): Promise<void> {
    const { body } = await this.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: staff.token });
    for (const file of body.papers.flatMap(({ files }) => files))
      await this.world.call(`/api/v1/staff/files/${file.id}/content`, { token: staff.token });
  }

  /** Sets how the offices of a commune let their clock go on after supplements. */
  async supplementClock(communeCode: string, supplementClock: 'restart' | 'pause'): Promise<void> {
    await this.world.query(
      `INSERT INTO office_rule (id, unit_id, rule_key, rule_value, valid_from, reason, decided_by, decided_by_name, decided_at)
       SELECT ?, id, 'supplementClock', ?, '2026-01-01', 'Quyết định của phường', id, 'Quản trị', NOW(3) FROM unit
       WHERE commune_code = ? AND kind = 'commune_committee'`,
      [idBytes(newId()), JSON.stringify(supplementClock), communeCode],
    );
    // The organisation is kept in memory and looked at again every half minute; a test does not wait for that.
    const { snapshot } = this.world.get(OrganisationsFacade) as unknown as { snapshot: { reload(anew: boolean): Promise<void> } };
    await snapshot.reload(true);
  }
}
