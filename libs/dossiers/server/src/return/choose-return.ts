import { Inject, Injectable } from '@nestjs/common';
import type { ChooseReturn, ReturnView } from '@tinhso/dossiers-contract';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { isClosed } from '@tinhso/dossiers-contract';
import { lockDossier } from '../data/dossiers.js';
import { ownedBy } from '../lifecycle/permission.js';
import { assertReturnVersion } from './return-moves.js';
import { ReturnPlans } from './return-plans.js';
import { ReturnReader } from './return-reader.js';
import { lockReturn } from './returns.js';

/** The person chooses another way of getting the result, as long as an office has it. */
@Injectable()
export class ChooseReturnUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ReturnPlans) private readonly plans: ReturnPlans,
    @Inject(ReturnReader) private readonly reader: ReturnReader,
  ) {}

  /** @throws Problem not-found | return-wish-refused | return-not-possible | return-changed */
  run(ctx: RequestContext, id: string, { version, ...wish }: ChooseReturn): Promise<ReturnView> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const dossier = ownedBy(ctx, await lockDossier(tx, id));
      // A dossier that ended without a result has nothing to be returned.
      if (isClosed(dossier.status) && dossier.status !== 'returned') throw Problem.from(platformProblems, 'not-found');
      const row = (await lockReturn(tx, id)) ?? (await this.plans.begin(tx, dossier));
      assertReturnVersion(row, version);
      const after = await this.plans.choose(tx, dossier, row, wish);
      return this.reader.view(tx.manager, dossier, after, ctx.locale);
    });
  }
}
