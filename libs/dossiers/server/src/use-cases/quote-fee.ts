import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type FeeQuote, type FeeQuoteQuery } from '@tinhso/dossiers-contract';
import { Clock, ownerIdOf, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { toPayOf, waivedPart } from '../domain/fee.js';
import { Offices } from '../offices/offices.js';
import { FeeWaivers } from '../process/fee-waivers.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** What will be charged for an application that the citizen files now: what a rule takes off it at the office where it goes. */
@Injectable()
export class QuoteFee {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(FeeWaivers) private readonly waivers: FeeWaivers,
  ) {}

  /** @throws Problem procedure-not-online */
  async run(ctx: RequestContext, { procedureCode, receivingCommune, total }: FeeQuoteQuery): Promise<FeeQuote> {
    const now = this.clock.now();
    const definition = this.book.inForce(procedureCode, now);
    if (!definition?.channels.includes('online')) throw Problem.from(dossierProblems, 'procedure-not-online');
    const office = this.offices.competent(receivingCommune, definition);
    if (!office) return { total, toPay: total };
    const matter = { accountId: ownerIdOf(ctx), unitId: office.id, procedureCode };
    const fee = await this.waivers.of(this.reader.manager, matter, { lines: [], total, uncertain: false }, now);
    return { total, ...waivedPart(fee), toPay: toPayOf(fee) };
  }
}
