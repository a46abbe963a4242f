import { Inject, Injectable } from '@nestjs/common';
import { delegationLimits, type DelegatedAct, type DelegationDetail, type DelegationView } from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { Reader, type RequestContext } from '@tinhso/platform';
import { actsUnder } from '../data/acts.js';
import type { DelegationActRow } from '../data/supporting.entities.js';
import { actTexts, onBehalf } from '../domain/act-texts.js';
import { Sides } from '../lifecycle/sides.js';
import { Views } from './views.js';

/** One right with what was done under it; both sides see the same. */
@Injectable()
export class ReadDelegation {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Sides) private readonly sides: Sides,
    @Inject(Views) private readonly views: Views,
  ) {}

  /** @throws Problem not-found alike for absent and foreign ones */
  async run(ctx: RequestContext, id: string): Promise<DelegationDetail> {
    const { manager } = this.reader;
    const seen = await this.sides.seen(ctx, manager, id);
    const [delegation] = (await this.views.of(manager, ctx, [seen])) as [DelegationView];
    const rows = await actsUnder(manager, id, delegationLimits.actsShown);
    const names = await this.identity.namesOf(manager, [...new Set(rows.map((row) => row.actorId))]);
    return { delegation, acts: rows.map((row) => this.act(row, names.get(row.actorId) ?? '', delegation.principal.name, ctx)) };
  }

  private act(
    { id, type, occurredAt, subjectType, subjectId }: DelegationActRow,
    by: string,
    principal: string,
    { locale }: RequestContext,
  ) {
    const act: DelegatedAct = {
      id,
      type,
      text: actTexts[type]?.[locale] ?? type,
      by: onBehalf(by, principal, locale),
      at: occurredAt.toISOString(),
      subject: { type: subjectType, id: subjectId },
    };
    return act;
  }
}
