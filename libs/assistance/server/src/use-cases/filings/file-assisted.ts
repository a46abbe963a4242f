import { Inject, Injectable } from '@nestjs/common';
import { ASSISTED, assistanceLimits, assistanceProblems, type FileAssisted } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { ApplicationIntake } from '@tinhso/dossiers-server';
import { newId } from '@tinhso/kernel';
import {
  authorityOf,
  FieldCipher,
  Idempotency,
  ownerIdOf,
  platformProblems,
  Problem,
  Publisher,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import { FilingSecrets } from '../../confirming/filing-secrets.js';
import type { FilingRow } from '../../data/filing.entity.js';
import { filingsOfSessions, insertFiling } from '../../data/filings.js';
import { lockSession } from '../../data/sessions.js';
import { findMember } from '../../data/teams.js';
import { trusted } from './trusted.js';

const DAY = 86_400_000;

/** The session in which a request acts. @throws Problem not-in-session for requests outside of one */
export function sessionIdOf(ctx: RequestContext): string {
  const [kind, id] = authorityOf(ctx)?.split(':') ?? [];
  if (kind !== ASSISTED || !id) throw Problem.from(assistanceProblems, 'not-in-session');
  return id;
}

/** Keeps what a helper filed until the citizen confirms: no dossier, no number, nobody at the office hears of it. */
@Injectable()
export class FileAssistedUseCase {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(ApplicationIntake) private readonly intake: ApplicationIntake,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @returns id of the filing. @throws Problem not-in-session | field-not-allowed | too-many-filings | whatever a submission is refused with */
  async run(ctx: RequestContext, { key, body }: { key: string | undefined; body: FileAssisted }): Promise<string> {
    const sessionId = sessionIdOf(ctx);
    const { id } = await this.idempotency.run(ctx, { key, request: body }, async (tx) => ({ id: await this.file(tx, sessionId, body) }));
    return id;
  }

  private async file(tx: Tx, sessionId: string, body: FileAssisted): Promise<string> {
    const session = await lockSession(tx, sessionId);
    const member = session && (await findMember(tx.manager, session.memberId));
    if (!session || !member) throw Problem.from(assistanceProblems, 'not-in-session');
    const waiting = (await filingsOfSessions(tx.manager, [sessionId])).filter((each) => each.state !== 'taken_back');
    if (waiting.length >= assistanceLimits.filingsPerSession) throw Problem.from(assistanceProblems, 'too-many-filings');
    const expiresAt = new Date(tx.now.getTime() + assistanceLimits.filingDays * DAY);
    const examined = await this.intake.examine(trusted(tx), body, new Date(expiresAt.getTime() + DAY));
    if (member.fields && !member.fields.includes(examined.field)) throw Problem.from(assistanceProblems, 'field-not-allowed');
    if (!(await this.intake.discardDraft(tx, body.draftId))) throw Problem.from(platformProblems, 'not-found');
    const id = newId();
    const row: FilingRow = {
      id,
      sessionId,
      accountId: ownerIdOf(tx.ctx),
      unitId: examined.unitId,
      procedureCode: body.procedureCode,
      applicantName: examined.applicantName,
      state: 'provisional',
      applicationSealed: this.cipher.seal(id, JSON.stringify(examined.application)),
      ...this.secrets.make(id),
      sends: 0,
      lastSentAt: null,
      passIndex: null,
      passUntil: null,
      filedAt: tx.now,
      expiresAt,
      settledAt: null,
      confirmedBy: null,
      dossierId: null,
      dossierCode: null,
      expectedAt: null,
      disownedAt: null,
    };
    await insertFiling(tx, row);
    await this.secrets.send(tx, row);
    await this.record(tx, row);
    return id;
  }

  private async record(tx: Tx, { id, accountId, sessionId }: FilingRow): Promise<void> {
    await appendAudit(tx, {
      action: 'assistance.filing-made',
      subjectType: 'assisted_filing',
      subjectId: id,
      fields: ['answers', 'papers'],
      dataSubjectId: accountId,
      caseId: sessionId,
    });
    await this.publisher.publish(tx, { type: 'assistance.filing_made', payload: { accountId, sessionId, filingId: id } });
  }
}
