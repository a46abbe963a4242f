import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { localDate, newId, parsePhone } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsProblems, type CounterObligation, type OpenCharge } from '@tinhso/payments-contract';
import { Idempotency, platformProblems, Problem, Publisher, type RequestContext, type Tx } from '@tinhso/platform';
import { findStanding } from '../data/counter.js';
import { findObligation } from '../data/obligations.js';
import { OpenObligation } from '../use-cases/open-obligation.js';
import { CHARGE_KINDS } from './charge-kinds.js';
import { CounterViews } from './counter-views.js';

/** Asks a citizen for money without a dossier: a charge of the counter, or a fine by its decision. It stands with her other dues at once. */
@Injectable()
export class OpenChargeUseCase {
  constructor(
    @Inject(Idempotency) private readonly idempotency: Idempotency,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(OpenObligation) private readonly opening: OpenObligation,
    @Inject(CounterViews) private readonly views: CounterViews,
    @Inject(Publisher) private readonly publisher: Publisher,
  ) {}

  /** @throws Problem payer-unknown | fine-known | amount-out-of-range | idempotency-key-missing | idempotency-key-reused */
  run(ctx: RequestContext, key: string | undefined, wish: OpenCharge): Promise<CounterObligation> {
    return this.idempotency.run(ctx, { key, request: wish }, async (tx) => {
      const [unitId] = ctx.grantedUnitIds;
      if (!unitId) throw Problem.from(platformProblems, 'not-found');
      const payer = await this.payer(tx, wish.phone);
      const id = newId();
      const label = { vi: wish.reason, en: wish.reason };
      await this.opening.run(tx, {
        id,
        caseId: id,
        ...payer,
        ...(await this.particulars(tx, unitId, id, wish)),
        unitId,
        lines: [{ label, amount: wish.amount }],
      });
      const row = await findObligation(tx.manager, id);
      if (!row) throw new Error(`charge ${id} was not opened`);
      if (row.state === 'open') await this.publisher.publish(tx, { type: 'payment.charge_opened', payload: { obligationId: id } });
      return this.views.obligation(tx.manager, row, ctx.locale);
    });
  }

  private async payer({ manager }: Tx, text: string) {
    const phone = parsePhone(text);
    const person = phone.ok ? await this.identity.citizenOfPhone(manager, phone.value) : undefined;
    if (!person) throw Problem.from(paymentsProblems, 'payer-unknown');
    return { accountId: person.accountId, payerName: person.fullName };
  }

  private async particulars({ manager, now }: Tx, unitId: string, id: string, wish: OpenCharge) {
    if (wish.kind === 'counter') {
      const day = localDate(this.organisations.calendar(unitId), now).slice(2).replaceAll('-', '');
      const title = { vi: `Phí tại quầy: ${wish.reason}`, en: `Counter charge: ${wish.reason}` };
      return { kind: CHARGE_KINDS.counter, caseCode: `TQ-${day}-${id.slice(-6).toUpperCase()}`, title };
    }
    const caseCode = wish.decisionNumber.trim();
    if (await findStanding(manager, CHARGE_KINDS.fine, unitId, caseCode)) throw Problem.from(paymentsProblems, 'fine-known');
    const title = { vi: `Tiền phạt theo quyết định ${caseCode}`, en: `Fine by decision ${caseCode}` };
    return { kind: CHARGE_KINDS.fine, caseCode, title, dueOn: wish.dueOn };
  }
}
