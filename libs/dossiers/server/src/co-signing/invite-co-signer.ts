import { Inject, Injectable } from '@nestjs/common';
import { newId, parseCitizenId, parsePhone, tidyText } from '@tinhso/kernel';
import { dossierProblems, dossierRateLimits, type CoSignerList, type InviteCoSigner } from '@tinhso/dossiers-contract';
import { accountIdOf, Problem, platformProblems, RateLimiter, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { Answers, CoSigner, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { DraftRow } from '../data/draft.entity.js';
import type { CoSigningRow } from './co-signing.entity.js';
import { coSigningsOfDraft } from './co-signings.js';
import { CoSigningChangesKeeper } from './changes.js';
import { CoSigningVault } from './contents.js';
import { CoSignedDrafts } from './co-signed-drafts.js';
import { CoSignerNumbers } from './numbers.js';
import { CoSignerStandings, isHolding } from './standings.js';

const DAY = 86_400_000;

/** The applicant asks somebody to sign. The own part has to be complete, because the other signs under it; it stands still from then on. */
@Injectable()
export class InviteCoSignerUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(RateLimiter) private readonly limiter: RateLimiter,
    @Inject(CoSignedDrafts) private readonly drafts: CoSignedDrafts,
    @Inject(CoSignerStandings) private readonly standings: CoSignerStandings,
    @Inject(CoSignerNumbers) private readonly numbers: CoSignerNumbers,
    @Inject(CoSigningVault) private readonly vault: CoSigningVault,
    @Inject(CoSigningChangesKeeper) private readonly changes: CoSigningChangesKeeper,
  ) {}

  /** @throws Problem not-found | invalid | draft-changed | co-signing-state | co-signer-is-applicant | answers-refused | too-many-requests */
  async run(ctx: RequestContext, draftId: string, body: InviteCoSigner): Promise<CoSignerList> {
    const number = readNumber(ctx, body);
    await this.limiter.consume(dossierRateLimits.coSigning, accountIdOf(ctx));
    return this.unitOfWork.run(ctx, async (tx) => {
      const { draft, definition, contents } = await this.drafts.own(tx, draftId, body.version);
      const answers = contents.answers as Answers;
      const signer = this.standings.needed(definition, answers, tx.now).find(({ key }) => key === body.signer);
      if (!signer) throw Problem.from(platformProblems, 'not-found');
      const inviteeIndex = this.vault.indexOf(number.by, number.text);
      const own = await this.numbers.of(tx.manager, accountIdOf(ctx));
      if (own.some((each) => each.equals(inviteeIndex))) throw Problem.from(dossierProblems, 'co-signer-is-applicant');
      this.drafts.refuseUnfinished(tx, definition, contents);
      const before = await coSigningsOfDraft(tx.manager, draft.id);
      if (before.some((row) => row.signerKey === signer.key && isHolding(row, tx.now)))
        throw Problem.from(dossierProblems, 'co-signing-state');
      const known = before.find((row) => row.signerKey === signer.key && row.inviteeIndex.equals(inviteeIndex));
      const row = this.newRow(tx, { draft, definition, signer, known, inviteeIndex }, { ...number, fullName: tidyText(body.fullName) });
      await this.changes.begin(tx, row);
      return this.standings.list(definition, answers, [row, ...before], tx.now, ctx.locale);
    });
  }

  private newRow(
    { ctx, now }: Tx,
    asked: { draft: DraftRow; definition: ProcedureDefinition; signer: CoSigner; known?: CoSigningRow; inviteeIndex: Buffer },
    invited: { by: 'phone' | 'citizenId'; text: string; fullName: string },
  ): CoSigningRow {
    const { draft, definition, signer, known, inviteeIndex } = asked;
    const id = newId();
    const until = now.getTime() + (signer.days ?? this.standings.days(now)) * DAY;
    return {
      id,
      draftId: draft.id,
      dossierId: null,
      applicantId: draft.accountId,
      applicantName: ctx.actor.kind === 'citizen' ? ctx.actor.name : '',
      procedureCode: definition.code,
      procedureVersion: definition.version,
      signerKey: signer.key,
      state: 'invited',
      version: 1,
      inviteeIndex,
      accountId: known?.accountId ?? null,
      // Nothing is typed twice: the same person asked again finds what was there.
      sealed: this.vault.seal(id, {
        fullName: invited.fullName,
        by: invited.by,
        number: invited.text,
        answers: known ? this.vault.open(known).answers : {},
      }),
      papers: known?.papers ?? [],
      digest: null,
      signedName: null,
      assurance: null,
      invitedAt: now,
      expiresAt: new Date(Math.min(until, draft.expiresAt.getTime())),
      remindedAt: null,
      endedAt: null,
    };
  }
}

function readNumber({ locale }: RequestContext, { phone, citizenId }: InviteCoSigner): { by: 'phone' | 'citizenId'; text: string } {
  const fault = (pointer: string, vi: string, en: string) =>
    Problem.from(platformProblems, 'invalid', { errors: [{ pointer, message: locale === 'vi' ? vi : en }] });
  if (citizenId !== undefined) {
    const parsed = parseCitizenId(citizenId);
    if (!parsed.ok) throw fault('/citizenId', 'Số định danh gồm 12 chữ số', 'A citizen ID has 12 digits');
    return { by: 'citizenId', text: parsed.value.value };
  }
  const parsed = parsePhone(phone ?? '');
  if (!parsed.ok)
    throw fault('/phone', 'Nhập số di động Việt Nam gồm 10 số, ví dụ 0912 345 678', 'Enter a Vietnamese mobile number of 10 digits');
  return { by: 'phone', text: parsed.value };
}
