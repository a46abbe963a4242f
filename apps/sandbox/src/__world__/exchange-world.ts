import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { auditDomain, AuditJobsModule } from '@tinhso/audit-server';
import { delegationDomain, DelegationJobsModule } from '@tinhso/delegation-server';
import { dossiersDomain, DossiersHttpModule, DossiersJobsModule } from '@tinhso/dossiers-server';
import { filesDomain, FilesJobsModule } from '@tinhso/files-server';
import { identityDomain, IdentityFacade, IdentityJobsModule } from '@tinhso/identity-server';
import { integrationsDomain, IntegrationsHttpModule, IntegrationsJobsModule } from '@tinhso/integrations-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain, NotificationsJobsModule } from '@tinhso/notifications-server';
import { ROLE_SCOPES, type Role } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsDomain, PaymentsJobsModule } from '@tinhso/payments-server';
import { systemContext, UnitOfWork, type Clock } from '@tinhso/platform';
import { ImportCatalogue, proceduresDomain } from '@tinhso/procedures-server';
import { signingDomain, SigningJobsModule } from '@tinhso/signing-server';
import { emptyTables, World } from '@tinhso/testing';
import { walletDomain, WalletJobsModule } from '@tinhso/wallet-server';
import { startSandbox, type RunningSandbox } from '../sandbox.js';
import type { SandboxSettings } from '../settings.js';

export const MINH_XUAN = '02215';
const ctx = systemContext('exchange.test');

interface ExchangeOptions {
  /** What the stand-in is told about us. */
  readonly sandbox: Partial<SandboxSettings>;
  /** What we are told about the stand-in. */
  readonly settings: (box: RunningSandbox) => Record<string, string>;
  readonly clock?: Clock;
  /** Tables that hold this suite's rows only. */
  readonly empty: readonly string[];
}

/** The product around dossiers with its worker, beside the stand-ins of the outside world, over HTTP. */
export class ExchangeWorld {
  private constructor(
    readonly world: World,
    readonly box: RunningSandbox,
    readonly unit: { readonly id: string; readonly code: string },
    private readonly dataDir: string,
  ) {}

  static async start({ sandbox, settings, clock, empty }: ExchangeOptions): Promise<ExchangeWorld> {
    const dataDir = await mkdtemp(join(tmpdir(), 'tinhso-exchange-'));
    const box = await startSandbox({ host: '127.0.0.1', port: 0, smtpPort: 0, dataDir, ...sandbox });
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
        integrationsDomain,
      ],
      api: [DossiersHttpModule, IntegrationsHttpModule],
      jobs: [
        AuditJobsModule,
        IdentityJobsModule,
        DelegationJobsModule,
        FilesJobsModule,
        NotificationsJobsModule,
        SigningJobsModule,
        WalletJobsModule,
        PaymentsJobsModule,
        DossiersJobsModule,
        IntegrationsJobsModule,
      ],
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
      // Signing certificates come from its trial authority.
      settings: { SANDBOX_URL: box.url, ...settings(box) },
      ...(clock ? { clock } : {}),
    });
    await emptyTables((sql) => world.query(sql), empty);
    for (const app of [world.app, world.worker]) {
      await app?.get(ImportProvince, { strict: false }).run(ctx);
      await app?.get(ImportCatalogue, { strict: false }).run(ctx);
    }
    const unit = world.get(OrganisationsFacade).competentUnit(MINH_XUAN, 'commune_committee');
    if (!unit) throw new Error('the province has no Minh Xuân');
    return new ExchangeWorld(world, box, unit, dataDir);
  }

  async close(): Promise<void> {
    await this.world.close();
    await this.box.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** One call of a stand-in, or of the product as somebody outside. */
  async send<T>(method: string, url: string, body: unknown): Promise<{ status: number; body: T }> {
    const answer = await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    return { status: answer.status, body: (await answer.json().catch(() => undefined)) as T };
  }

  faults(switches: object): Promise<unknown> {
    return this.send('POST', `${this.box.url}/faults`, switches);
  }

  /** A member of staff with a post; in Minh Xuân unless told. @returns the token */
  async staff(role: Role, { unitId = this.unit.id, fullName = 'Lương Thị Mơ' } = {}): Promise<string> {
    const { world } = this;
    const login = `t.${newId()}`;
    const { accountId } = await world.get(IdentityFacade).createStaffAccount(ctx, { fullName, login, password: 'ba con mèo leo' });
    const post = { accountId, unitId, role, title: 'Công chức', from: new Date('2026-01-01T00:00:00Z') };
    await world.get(UnitOfWork).run(ctx, (tx) => world.get(OrganisationsFacade).appointStaff(tx, post));
    return world.staffToken([{ unitId, role }], accountId, fullName);
  }

  /** A citizen with an account. */
  async citizen(fullName: string, phone = `09${String(Date.now()).slice(-8)}`): Promise<{ accountId: string; token: string }> {
    const person = { fullName, phone, password: 'thuyền giấy trôi sông Lô' };
    const { accountId } = await this.world.get(IdentityFacade).createCitizenAccount(ctx, person);
    return { accountId, token: this.world.citizenToken(accountId, fullName) };
  }
}
