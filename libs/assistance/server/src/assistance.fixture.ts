import type { AssistedSession, FileAssisted, HelperDesk, Team, TeamList } from '@tinhso/assistance-contract';
import { auditDomain } from '@tinhso/audit-server';
import { dossiersDomain, DossiersHttpModule } from '@tinhso/dossiers-server';
import { filesDomain, FilesHttpModule } from '@tinhso/files-server';
import type { CodeRequestedEvent } from '@tinhso/identity-contract';
import { identityDomain, IdentityFacade, IdentityHttpModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain, NotificationsHttpModule } from '@tinhso/notifications-server';
import { ROLE_SCOPES, type Role } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsDomain } from '@tinhso/payments-server';
import { FixedClock, idBytes, systemContext, UnitOfWork } from '@tinhso/platform';
import { ImportCatalogue, proceduresDomain } from '@tinhso/procedures-server';
import { signingDomain, SigningHttpModule } from '@tinhso/signing-server';
import { walletDomain } from '@tinhso/wallet-server';
import { World, type CallOptions } from '@tinhso/testing';
import { assistanceDomain, AssistanceHttpModule } from './index.js';

const ctx = systemContext('assistance.test');

export const MONDAY = new Date('2026-11-23T09:40:00+07:00');
export const MINH_XUAN = '02215';
export const TAN_TRAO = '02545';

const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };

/** Complete answers to the registration of temporary residence; asks for no papers. */
export const stayAnswers = {
  applicantFullName: 'Sùng Thị Mai',
  applicantBirthDate: '1961-05-20',
  applicantCitizenId: '001161000456',
  applicantAddress: { provinceCode: '01', communeCode: '00004', detail: 'Số 12' },
  applicantSex: 'female',
  stayAddress: home,
  housingKind: 'family',
  householderIsApplicant: true,
  stayFrom: '2026-11-23',
  stayUntil: '2027-11-22',
  reason: 'work',
  withMembers: false,
};

export interface Person {
  readonly accountId: string;
  readonly token: string;
  readonly name: string;
  readonly phone: string;
}

/** A code request as it would be delivered. */
export interface Letter {
  readonly reason: string;
  readonly to: string;
  readonly code: string;
  readonly link?: string;
}

/** The product's parts around assisted service, on a loaded province. */
export class AssistanceWorld {
  private phones = 0;

  private constructor(
    readonly world: World,
    readonly clock: FixedClock,
  ) {}

  static async start(): Promise<AssistanceWorld> {
    const clock = new FixedClock(MONDAY);
    const world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        identityDomain,
        filesDomain,
        notificationsDomain,
        signingDomain,
        walletDomain,
        paymentsDomain,
        proceduresDomain,
        dossiersDomain,
        assistanceDomain,
      ],
      api: [AssistanceHttpModule, DossiersHttpModule, FilesHttpModule, IdentityHttpModule, NotificationsHttpModule, SigningHttpModule],
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
      clock,
    });
    await world.get(ImportProvince).run(ctx);
    await world.get(ImportCatalogue).run(ctx);
    return new AssistanceWorld(world, clock);
  }

  /** A mobile number that nobody has. */
  newPhone(): string {
    const digits = String((parseInt(newId().slice(-8), 16) + this.phones++) % 10_000_000);
    return `091${digits.padStart(7, '0')}`;
  }

  async citizen(name: string): Promise<Person> {
    const phone = this.newPhone();
    const { accountId, created } = await this.world
      .get(IdentityFacade)
      .createCitizenAccount(ctx, { fullName: name, phone, password: 'ba con mèo leo' });
    if (!created) return this.citizen(name);
    return { accountId, name, phone, token: this.world.citizenToken(accountId, name) };
  }

  unitId(communeCode: string): string {
    const unit = this.world.get(OrganisationsFacade).competentUnit(communeCode, 'commune_committee');
    if (!unit) throw new Error(`no office in ${communeCode}`);
    return unit.id;
  }

  /** A token of somebody with a post in the office of a commune, or in the `province`. */
  async staff(communeCode: string, role: Role, name = 'Lương Thị Hoài'): Promise<string> {
    const organisations = this.world.get(OrganisationsFacade);
    const unitId = communeCode === 'province' ? (organisations.units().find((unit) => !unit.parentId)?.id ?? '') : this.unitId(communeCode);
    const { accountId } = await this.world
      .get(IdentityFacade)
      .createStaffAccount(ctx, { fullName: name, login: `t.${newId()}`, password: 'ba con mèo leo' });
    const from = new Date('2026-01-01T00:00:00Z');
    await this.world.get(UnitOfWork).run(ctx, (tx) => organisations.appointStaff(tx, { accountId, unitId, role, title: role, from }));
    return this.world.staffToken([{ unitId, role }], accountId, name);
  }

  /** A helper on a roster of a new team of the commune, put there through the console's operations. */
  async helper(name = 'Ma Văn Páo', { fields, commune = MINH_XUAN }: { fields?: string[]; commune?: string } = {}) {
    const person = await this.citizen(name);
    const leader = await this.staff(commune, 'leader', 'Nguyễn Thị Kim Oanh');
    const founded = await this.call<Team>('/staff/assistance/teams', {
      token: leader,
      body: { unitId: this.unitId(commune), name: `Tổ công nghệ số ${newId().slice(-6)}` },
    });
    const body = { phone: person.phone, validFrom: '2026-11-23', validTo: '2027-11-22', ...(fields ? { fields } : {}) };
    const team = await this.call<Team>(`/staff/assistance/teams/${founded.body.id}/members`, { token: leader, body });
    const memberId = team.body.members[0]?.id ?? '';
    return { ...person, leader, teamId: team.body.id, memberId };
  }

  call<T = Record<string, unknown>>(path: string, options: CallOptions = {}) {
    return this.world.call<T>(`/api/v1${path}`, options);
  }

  acting(sessionId: string): Record<string, string> {
    return { 'x-acting-for': `assisted:${sessionId}` };
  }

  /** The letter with the newest code of a session or filing. @throws Error when none went out */
  async letter(subjectId: string): Promise<Letter> {
    const codes = await this.world.query<{ id: Buffer }[]>('SELECT id FROM one_time_code WHERE subject_id = ? ORDER BY id DESC', [
      idBytes(subjectId),
    ]);
    const rows = await this.world.query<{ payload: string }[]>(
      "SELECT payload FROM outbox WHERE event_type = 'identity.code_requested' ORDER BY event_id DESC",
    );
    const newest = codes[0]?.id.toString('hex');
    const payload = rows
      .map((row) => JSON.parse(row.payload) as CodeRequestedEvent['payload'])
      .find((each) => each.codeId.replaceAll('-', '') === newest);
    if (!payload) throw new Error('no code went out');
    const { to, code = '', link } = this.world.get(IdentityFacade).openCodeRequest(payload);
    return { reason: payload.reason, to, code, ...(link === undefined ? {} : { link }) };
  }

  /** A session that the person agreed to with the code on their phone. */
  async session(
    helper: { token: string; memberId: string },
    person: { name: string; phone: string } = { name: 'Sùng Thị Mai', phone: this.newPhone() },
  ): Promise<AssistedSession> {
    const asked = await this.call<AssistedSession>('/citizen/assisted-sessions', {
      token: helper.token,
      body: { memberId: helper.memberId, fullName: person.name, phone: person.phone, consent: 'code' },
    });
    const { code } = await this.letter(asked.body.id);
    const agreed = await this.call<AssistedSession>(`/citizen/assisted-sessions/${asked.body.id}/consent-code`, {
      token: helper.token,
      body: { code },
    });
    return agreed.body;
  }

  /** A draft of the person helped, and the body with which it is filed. */
  async drafted(token: string, sessionId: string): Promise<FileAssisted> {
    const headers = this.acting(sessionId);
    const draft = await this.call<{ id: string }>('/citizen/drafts', { token, headers, body: { procedureCode: '1.004194' } });
    return { procedureCode: '1.004194', receivingCommune: MINH_XUAN, answers: stayAnswers, papers: [], draftId: draft.body.id };
  }

  file<T = { id: string }>(token: string, sessionId: string, body: unknown, key = newId()) {
    return this.call<T>('/citizen/assisted-filings', { token, headers: { ...this.acting(sessionId), 'idempotency-key': key }, body });
  }

  /** A filing that waits. @returns its id and the secret of its link */
  async filed(helper: { token: string }, sessionId: string): Promise<{ id: string; token: string; code: string }> {
    const { body } = await this.file(helper.token, sessionId, await this.drafted(helper.token, sessionId));
    const { link = '', code } = await this.letter(body.id);
    return { id: body.id, token: link.replace('/xac-nhan/', ''), code };
  }

  desk(token: string) {
    return this.call<HelperDesk>('/citizen/helper', { token });
  }

  teams(token: string) {
    return this.call<TeamList>('/staff/assistance/teams', { token });
  }

  async count(sql: string, params: unknown[] = []): Promise<number> {
    const [row] = await this.world.query<{ n: number }[]>(`SELECT COUNT(*) AS n FROM ${sql}`, params);
    return Number(row?.n);
  }

  later(ms: number): void {
    this.clock.set(new Date(this.clock.now().getTime() + ms));
  }
}
