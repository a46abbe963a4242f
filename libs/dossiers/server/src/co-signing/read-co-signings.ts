import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { statusTexts, type CoSigning, type CoSigningList, type CoSigningSummary } from '@tinhso/dossiers-contract';
import { accountIdOf, Clock, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { showForm, type Answers } from '@tinhso/procedures-contract';
import { In } from 'typeorm';
import { DossierRow } from '../data/dossier.entity.js';
import { readingPages } from '../reading/pages.js';
import { Offices } from '../offices/offices.js';
import type { CoSigningRow } from './co-signing.entity.js';
import { coSigningsFor } from './co-signings.js';
import { CoSigningVault } from './contents.js';
import { MyPart } from './my-part.js';
import { CoSignerNumbers } from './numbers.js';
import { seenAnswers } from './parts.js';

type Filed = Pick<DossierRow, 'id' | 'code' | 'status'>;

/** Applications that others asked the citizen to sign: the list, and one with the own part. Nothing else of the application is in it. */
@Injectable()
export class ReadCoSignings {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(MyPart) private readonly part: MyPart,
    @Inject(CoSignerNumbers) private readonly numbers: CoSignerNumbers,
    @Inject(CoSigningVault) private readonly vault: CoSigningVault,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  async list(ctx: RequestContext): Promise<CoSigningList> {
    const { manager } = this.reader;
    const account = accountIdOf(ctx);
    const now = this.clock.now();
    const rows = await coSigningsFor(manager, account, await this.numbers.of(manager, account), now);
    const ids = rows.flatMap(({ dossierId }) => dossierId ?? []);
    const filed =
      ids.length === 0 ? [] : await manager.find(DossierRow, { select: { id: true, code: true, status: true }, where: { id: In(ids) } });
    const items = rows.map((row) =>
      this.summary(
        ctx,
        row,
        filed.find(({ id }) => id === row.dossierId),
      ),
    );
    return { items: [...items.filter(({ state }) => state === 'invited'), ...items.filter(({ state }) => state !== 'invited')] };
  }

  /** @throws Problem not-found */
  async one(ctx: RequestContext, id: string): Promise<CoSigning> {
    const { manager } = this.reader;
    return this.view(ctx, await this.part.find(ctx, manager, id));
  }

  async view(ctx: RequestContext, row: CoSigningRow): Promise<CoSigning> {
    const { manager } = this.reader;
    const { locale } = ctx;
    const { definition, signer } = this.part.formOf(row);
    const draft = await this.part.draftOf(manager, row);
    const filed = row.dossierId ? await manager.findOneBy(DossierRow, { id: row.dossierId }) : null;
    if (!draft && !filed && row.state === 'invited') throw Problem.from(platformProblems, 'not-found');
    const today = localDate(this.offices.provinceCalendar(), this.clock.now());
    const context = seenAnswers(signer, (draft?.answers ?? {}) as Answers);
    const shown = showForm(definition, { answers: context, today, channel: 'online' });
    const { requiredAssurance } = signer;
    return {
      ...this.summary(ctx, row, filed ?? undefined),
      summary: signer.summary[locale],
      declaration: signer.declaration[locale],
      ...(requiredAssurance ? { requiredAssurance } : {}),
      formVersion: row.procedureVersion,
      signer: signer.key,
      seen: readingPages(shown, this.offices.places, locale, 'shown'),
      context,
      answers: this.vault.open(row).answers,
      papers: row.papers,
      version: row.version,
    };
  }

  private summary({ locale }: RequestContext, row: CoSigningRow, filed: Filed | undefined): CoSigningSummary {
    const { definition, signer } = this.part.formOf(row);
    const over = row.state === 'invited' && row.expiresAt <= this.clock.now();
    return {
      id: row.id,
      state: over ? 'expired' : row.state,
      procedure: { code: row.procedureCode, title: definition.shortTitle[locale] },
      applicantName: row.applicantName,
      title: signer.title[locale],
      invitedAt: row.invitedAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      ...(filed ? { dossier: { code: filed.code, status: filed.status, statusText: statusTexts[filed.status][locale] } } : {}),
    };
  }
}
