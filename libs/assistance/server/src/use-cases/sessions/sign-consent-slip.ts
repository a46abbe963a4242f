import { Inject, Injectable } from '@nestjs/common';
import { accountIdOf, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { Agreement } from './agreement.js';

/**
 * The citizen signed on paper. Nothing proves that but the paper: such a session always stands for a new person of its own
 * and reaches no account that exists.
 */
@Injectable()
export class SignConsentSlipUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Agreement) private readonly agreement: Agreement,
  ) {}

  /** @throws Problem session-not-waiting */
  run(ctx: RequestContext, id: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const helperId = accountIdOf(ctx);
      const session = await this.agreement.waiting(tx, id, (each) => each.helperId === helperId && each.consent === 'slip');
      await this.agreement.given(tx, session);
    });
  }
}
