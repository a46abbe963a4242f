import { Inject, Injectable } from '@nestjs/common';
import {
  dossierLimits,
  dossierProblems,
  type CoSigning,
  type DeclineCoSigning,
  type SaveCoSigning,
  type SignCoSigning,
  type WithdrawCoSigning,
} from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import { demandAssurance } from '../lifecycle/required-assurance.js';
import { CoSigningChangesKeeper } from './changes.js';
import type { CoSigningRow } from './co-signing.entity.js';
import { findCoSigning } from './co-signings.js';
import { CoSigningVault } from './contents.js';
import { MyPart } from './my-part.js';
import { ReadCoSignings } from './read-co-signings.js';
import { isHolding } from './standings.js';

/** What a co-signer does: fill in, sign, decline. And what the applicant does: take the invitation back. */
@Injectable()
export class AnswerCoSigning {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(MyPart) private readonly part: MyPart,
    @Inject(CoSigningVault) private readonly vault: CoSigningVault,
    @Inject(CoSigningChangesKeeper) private readonly changes: CoSigningChangesKeeper,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(ReadCoSignings) private readonly reading: ReadCoSignings,
  ) {}

  /** Saves the own part as far as it has got. @throws Problem not-found | co-signing-state | co-signing-changed | draft-too-large */
  async save(ctx: RequestContext, id: string, body: SaveCoSigning): Promise<CoSigning> {
    const row = await this.unitOfWork.run(ctx, async (tx) => {
      const found = await this.part.open(tx, id, body.version, ['invited']);
      await this.keepFiles(tx, found, body);
      return this.changes.take(tx, found, {
        accountId: accountIdOf(ctx),
        sealed: this.seal(found, body.answers as Answers),
        papers: body.papers,
      });
    });
    return this.reading.view(ctx, row);
  }

  /** @throws Problem not-found | co-signing-state | co-signing-changed | assurance-too-low | answers-refused with every fault | files-unusable */
  async sign(ctx: RequestContext, id: string, body: SignCoSigning): Promise<CoSigning> {
    const row = await this.unitOfWork.run(ctx, async (tx) => {
      const found = await this.part.open(tx, id, body.version, ['invited']);
      const { signer } = this.part.formOf(found);
      demandAssurance(ctx, signer);
      const draft = await this.part.draftOf(tx.manager, found);
      if (!draft) throw Problem.from(dossierProblems, 'co-signing-state');
      const { answers, faults } = this.part.judge(tx, found, draft, body);
      if (faults.length > 0)
        throw Problem.from(dossierProblems, 'answers-refused', {
          errors: faults.map(({ pointer, message }) => ({
            pointer: pointer.startsWith('/papers/') ? pointer : `/answers${pointer}`,
            message: message[ctx.locale],
          })),
        });
      await this.files.assertUsable(tx, {
        accountId: accountIdOf(ctx),
        fileIds: body.papers.map(({ fileId }) => fileId),
        pointers: body.papers.map(({ paper }) => `/papers/${paper}`),
      });
      await this.keepFiles(tx, found, body);
      const name = answers[signer.person.fullName];
      const changes = {
        state: 'signed' as const,
        accountId: accountIdOf(ctx),
        sealed: this.seal(found, answers),
        papers: body.papers,
        digest: this.vault.digest(draft, answers, body.papers),
        signedName: typeof name === 'string' ? name : ctx.actor.kind === 'citizen' ? ctx.actor.name : '',
        assurance: (ctx.actor.kind === 'citizen' ? ctx.actor.assurance : undefined) ?? 0,
        endedAt: tx.now,
      };
      return this.changes.take(tx, found, changes, 'cosigning.signed');
    });
    return this.reading.view(ctx, row);
  }

  /** Also takes a signature back, as long as nothing is filed. @throws Problem not-found | co-signing-state | co-signing-changed */
  async decline(ctx: RequestContext, id: string, { version, reason }: DeclineCoSigning): Promise<CoSigning> {
    const row = await this.unitOfWork.run(ctx, async (tx) => {
      const found = await this.part.open(tx, id, version, ['invited', 'signed']);
      const sealed = this.vault.seal(found.id, { ...this.vault.open(found), reason });
      const changes = { state: 'declined' as const, accountId: accountIdOf(ctx), sealed, digest: null, endedAt: tx.now };
      return this.changes.take(tx, found, changes, 'cosigning.declined');
    });
    return this.reading.view(ctx, row);
  }

  /** The applicant takes it back; the draft can be changed again. @throws Problem not-found | co-signing-state | co-signing-changed */
  withdraw(ctx: RequestContext, id: string, { version }: WithdrawCoSigning): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await findCoSigning(tx.manager, id);
      if (!row || row.applicantId !== accountIdOf(ctx)) throw Problem.from(platformProblems, 'not-found');
      if (!isHolding(row, tx.now)) throw Problem.from(dossierProblems, 'co-signing-state');
      if (row.version !== version) throw Problem.from(dossierProblems, 'co-signing-changed', { extra: { currentVersion: row.version } });
      await this.changes.take(tx, row, { state: 'withdrawn', digest: null, endedAt: tx.now }, 'cosigning.withdrawn');
    });
  }

  private seal(row: CoSigningRow, answers: Answers): Buffer {
    const contents = { ...this.vault.open(row), answers };
    if (Buffer.byteLength(JSON.stringify(contents)) > dossierLimits.answersBytes) throw Problem.from(dossierProblems, 'draft-too-large');
    return this.vault.seal(row.id, contents);
  }

  private async keepFiles(tx: Tx, { expiresAt }: CoSigningRow, { papers }: SaveCoSigning): Promise<void> {
    const until = new Date(expiresAt.getTime() + KEEP_AFTER_MS);
    await this.files.keepFiles(tx, { accountId: accountIdOf(tx.ctx), fileIds: papers.map(({ fileId }) => fileId), until });
  }
}

/** The applicant may file some time after the last signature. */
const KEEP_AFTER_MS = dossierLimits.draftDays * 86_400_000;
