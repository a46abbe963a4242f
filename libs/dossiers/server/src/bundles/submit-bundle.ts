import { Inject, Injectable } from '@nestjs/common';
import { newId, sumMoney } from '@tinhso/kernel';
import type { SubmitBundle, SubmittedBundle, SubmittedDossier } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { Clock, Idempotency, ownerIdOf, type RequestContext, type Tx } from '@tinhso/platform';
import { WalletFacade } from '@tinhso/wallet-server';
import { deleteDraft } from '../data/drafts.js';
import { assertShown } from '../process/fee-waivers.js';
import { SubmitDossierUseCase } from '../use-cases/submit-dossier.js';
import { BundlePlanner, type BundlePlan } from './bundle-plan.js';
import { insertBundle } from './bundles.js';
import { ownFiles } from './own-files.js';

/**
 * Takes in the common form of a life event: one dossier for each procedure, all of them or none, in one transaction. The same
 * Idempotency-Key and body give the same dossiers.
 */
@Injectable()
export class SubmitBundleUseCase {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(BundlePlanner) private readonly planner: BundlePlanner,
    @Inject(SubmitDossierUseCase) private readonly submitting: SubmitDossierUseCase,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(WalletFacade) private readonly wallet: WalletFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem fee-changed | like a submission of each, with pointers into the common form */
  async run(ctx: RequestContext, { key, body }: { key: string | undefined; body: SubmitBundle }): Promise<SubmittedBundle> {
    // A key that was answered already gets that answer, also when the form has changed meanwhile.
    const work = await this.work(ctx, body).catch((refused: Error) => () => Promise.reject(refused));
    return this.idempotency.run(ctx, { key, request: body }, work);
  }

  /** Judged beforehand, because a file that several dossiers need is copied, and no content is moved inside a transaction. */
  private async work(ctx: RequestContext, body: SubmitBundle): Promise<(tx: Tx) => Promise<SubmittedBundle>> {
    const plan = this.planner.plan({ ctx, now: this.clock.now() }, body);
    const copies: { from: string; to: string }[] = [];
    const dossiers = await ownFiles(plan.dossiers, async (from) => {
      const to = await this.files.copyFile(ctx, from);
      copies.push({ from, to });
      return to;
    });
    return async (tx) => {
      for (const copy of copies) await this.wallet.followCopy(tx, copy);
      return this.file(tx, body, { ...plan, dossiers });
    };
  }

  private async file(tx: Tx, body: SubmitBundle, { form, dossiers }: BundlePlan): Promise<SubmittedBundle> {
    // In the order of the offices: their rows of numbers are locked until the commit, and two bundles must not wait for each other.
    const made = new Map<string, SubmittedDossier>();
    for (const each of [...dossiers].sort((a, b) => (a.unitId < b.unitId ? -1 : 1)))
      made.set(each.body.procedureCode, await this.submitting.submit(tx, each.body));
    if (body.draftId) await deleteDraft(tx, ownerIdOf(tx.ctx), body.draftId);
    const submitted = dossiers.flatMap((each) => made.get(each.body.procedureCode) ?? []);
    assertShown(sumMoney(submitted.map(({ fee }) => fee.toPay)), body.toPay);
    const { key: event, title } = form.event;
    const id = newId();
    await insertBundle(
      tx,
      { id, event, title },
      submitted.map((dossier) => dossier.id),
    );
    return { id, event, title: title[tx.ctx.locale], submittedAt: tx.now.toISOString(), dossiers: submitted };
  }
}
