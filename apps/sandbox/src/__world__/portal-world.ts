import { TakeInFromPortal } from '@tinhso/integrations-server';
import { FixedClock, idFromBytes, systemContext } from '@tinhso/platform';
import { until } from '@tinhso/testing';
import type { PortalDossier } from '../portal/portal-dossier.js';
import { ExchangeWorld, MINH_XUAN } from './exchange-world.js';

const PORTAL = { clientId: 'tinh-so', clientSecret: 'a secret of the province' };
const ctx = systemContext('portal.test');

/** The product beside the stand-in of the national portal. */
export class PortalWorld {
  private constructor(readonly exchange: ExchangeWorld) {}

  static async start(): Promise<PortalWorld> {
    const exchange = await ExchangeWorld.start({
      sandbox: { portal: PORTAL },
      settings: ({ portalUrl }) => ({
        PORTAL_URL: portalUrl,
        PORTAL_CLIENT_ID: PORTAL.clientId,
        PORTAL_CLIENT_SECRET: PORTAL.clientSecret,
      }),
      clock: new FixedClock(new Date('2026-11-23T09:40:00+07:00')),
      empty: ['portal_exchange', 'portal_report', 'dossier_recorded_person'],
    });
    return new PortalWorld(exchange);
  }

  /** Files a sample at the portal for Minh Xuân. @returns the portal's code */
  async file(more: object = {}): Promise<string> {
    const body = { unitCode: this.exchange.unit.code, place: `08/${MINH_XUAN}`, person: '1', ...more };
    const filed = await this.exchange.send<{ portalCode: string }>('POST', `${this.exchange.box.portalUrl}/file-sample`, body);
    return filed.body.portalCode;
  }

  async at(portalCode: string): Promise<PortalDossier> {
    return (await (await fetch(`${this.exchange.box.portalUrl}/dossiers/${portalCode}`)).json()) as PortalDossier;
  }

  /** What the worker does every minute. */
  pass(): Promise<void> {
    return this.exchange.world.get(TakeInFromPortal).run(ctx);
  }

  async dossiersOf(portalCode: string): Promise<{ id: string; code: string }[]> {
    const rows = await this.exchange.world.query<{ id: Buffer; code: string }[]>('SELECT id, code FROM dossier WHERE filed_under = ?', [
      `portal:${portalCode}`,
    ]);
    return rows.map(({ id, code }) => ({ id: idFromBytes(id), code }));
  }

  /** Files a sample and takes it in. */
  async takenIn(more: object = {}): Promise<{ portalCode: string; id: string; code: string }> {
    const portalCode = await this.file(more);
    await this.pass();
    await until('the first report', async () => (await this.at(portalCode)).reports['1']);
    const [dossier] = await this.dossiersOf(portalCode);
    if (!dossier) throw new Error(`${portalCode} was not filed`);
    return { portalCode, ...dossier };
  }
}
