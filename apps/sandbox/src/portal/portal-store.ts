import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Acknowledgement, PortalDossier, StatusReport } from './portal-dossier.js';

/** Every answer the portal can give to a report. */
export type Reported = 'stored' | 'repeated' | 'unknown' | 'not-acknowledged' | 'conflict';

/** What citizens filed at the stand-in portal and what provinces reported; in one file, so that a restart forgets nothing. */
export class PortalStore {
  private readonly dossiers: Map<string, PortalDossier>;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {
    const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PortalDossier[]) : [];
    this.dossiers = new Map(kept.map((dossier) => [dossier.portalCode, dossier]));
  }

  get(portalCode: string): PortalDossier | undefined {
    return this.dossiers.get(portalCode);
  }

  /** Newest first. */
  all(): PortalDossier[] {
    return [...this.dossiers.values()].reverse();
  }

  /** Those of a province that it has not acknowledged, oldest first. */
  waiting(agency: string, limit: number): PortalDossier[] {
    return [...this.dossiers.values()].filter((each) => each.agency === agency && !each.acknowledgement).slice(0, limit);
  }

  async add(dossier: PortalDossier): Promise<void> {
    this.dossiers.set(dossier.portalCode, dossier);
    await this.save();
  }

  async acknowledge(portalCode: string, acknowledgement: Acknowledgement): Promise<Reported> {
    const dossier = this.dossiers.get(portalCode);
    if (!dossier) return 'unknown';
    if (dossier.acknowledgement)
      return dossier.acknowledgement.agencyDossierCode === acknowledgement.agencyDossierCode ? 'repeated' : 'conflict';
    this.dossiers.set(portalCode, { ...dossier, acknowledgement });
    await this.save();
    return 'stored';
  }

  async report(portalCode: string, sequence: string, report: StatusReport): Promise<Reported> {
    const dossier = this.dossiers.get(portalCode);
    if (!dossier) return 'unknown';
    if (dossier.acknowledgement?.agencyDossierCode !== report.agencyDossierCode) return 'not-acknowledged';
    const known = dossier.reports[sequence];
    if (known) return JSON.stringify(known) === JSON.stringify(report) ? 'repeated' : 'conflict';
    this.dossiers.set(portalCode, { ...dossier, reports: { ...dossier.reports, [sequence]: report } });
    await this.save();
    return 'stored';
  }

  /** One write after the other, each whole or not at all. */
  private save(): Promise<void> {
    const next = this.writing.then(async () => {
      await mkdir(dirname(this.path), { recursive: true });
      await writeFile(`${this.path}.new`, JSON.stringify([...this.dossiers.values()]));
      await rename(`${this.path}.new`, this.path);
    });
    this.writing = next.catch(() => undefined);
    return next;
  }
}
