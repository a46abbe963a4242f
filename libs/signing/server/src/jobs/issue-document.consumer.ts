import { Inject, Injectable } from '@nestjs/common';
import { Consumes, type DeliveredEvent, type Delivery, type EventConsumer } from '@tinhso/platform';
import { IssueDocument } from '../use-cases/issue-document.js';
import { documentIssuing } from './consumers.js';

@Consumes(documentIssuing)
@Injectable()
export class IssueDocumentConsumer implements EventConsumer {
  constructor(@Inject(IssueDocument) private readonly issue: IssueDocument) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { documentId } = event.payload;
    if (typeof documentId !== 'string') throw new Error('document.requested without documentId');
    await this.issue.run(documentId, delivery);
  }
}
