import { Inject, Injectable } from '@nestjs/common';
import { ownerIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { ChooseConsent, ConsentState } from '@tinhso/privacy-contract';
import { ConsentRecorder } from '../consents/consent-recorder.js';
import { Consents } from '../consents/consents.js';

/** A choice about one purpose, given or taken back. */
@Injectable()
export class ChooseConsentUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ConsentRecorder) private readonly recorder: ConsentRecorder,
    @Inject(Consents) private readonly consents: Consents,
  ) {}

  /** @throws Problem not-found for an unknown purpose, consent-text-changed when another wording was on the screen */
  run(ctx: RequestContext, purpose: string, choice: ChooseConsent): Promise<ConsentState> {
    const accountId = ownerIdOf(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      await this.recorder.record(tx, { accountId, purpose, ...choice });
      const states = await this.consents.list(tx.manager, accountId, ctx.locale);
      const state = states.find((each) => each.purpose === purpose);
      if (!state) throw Problem.from(platformProblems, 'not-found');
      return state;
    });
  }
}
