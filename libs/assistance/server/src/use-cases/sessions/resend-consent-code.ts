import { Inject, Injectable } from '@nestjs/common';
import { accountIdOf, platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { lockSession } from '../../data/sessions.js';
import { ConsentCodes } from './consent-codes.js';

/** Another code for a session that waits. */
@Injectable()
export class ResendConsentCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ConsentCodes) private readonly codes: ConsentCodes,
  ) {}

  /** @throws Problem not-found | session-not-waiting | assisted-code-later | assisted-codes-used */
  run(ctx: RequestContext, id: string): Promise<void> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const session = await lockSession(tx, id);
      if (session?.helperId !== accountIdOf(ctx)) throw Problem.from(platformProblems, 'not-found');
      await this.codes.send(tx, session);
    });
  }
}
