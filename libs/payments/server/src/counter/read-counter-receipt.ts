import { Inject, Injectable } from '@nestjs/common';
import { platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { findTaking } from '../data/cash.js';
import { ReadStaffReceipt } from '../receipts/read-staff-receipt.js';

/** The file of a receipt for cash, for the counter that took it: a clerk opens no receipt of what was paid online. */
@Injectable()
export class ReadCounterReceipt {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ReadStaffReceipt) private readonly receipts: ReadStaffReceipt,
  ) {}

  /** @throws Problem not-found for absent ones, those of other units and those of payments that were no cash alike */
  async run(ctx: RequestContext, paymentId: string, documentId: string): Promise<{ readonly pdf: Buffer; readonly name: string }> {
    if (!(await findTaking(this.reader.manager, paymentId))) throw Problem.from(platformProblems, 'not-found');
    return this.receipts.run(ctx, paymentId, documentId);
  }
}
