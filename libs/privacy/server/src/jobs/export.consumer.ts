import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import {
  Consumes,
  Log,
  Publisher,
  Reader,
  systemContext,
  UnitOfWork,
  type DeliveredEvent,
  type Delivery,
  type EventConsumer,
  type Tx,
} from '@tinhso/platform';
import { privacyLimits, type DataExport, type ExportEvent } from '@tinhso/privacy-contract';
import type { DataExportRow } from '../data/export.entity.js';
import { changeExport, findExport } from '../data/exports.js';
import { ExportFiles } from '../exports/export-files.js';
import { ExportMaker } from '../exports/export-maker.js';
import { exportConsumer } from './consumers.js';

const DAY = 86_400_000;
/** After so many attempts the person is told that it did not work, and can ask again. */
const LAST_ATTEMPT = 5;

/** Makes a copy of somebody's data: collects, draws, seals to disk, then tells the person. */
@Consumes(exportConsumer)
@Injectable()
export class ExportConsumer implements EventConsumer {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ExportMaker) private readonly maker: ExportMaker,
    @Inject(ExportFiles) private readonly files: ExportFiles,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(Log) private readonly log: Log,
  ) {}

  async handle(event: DeliveredEvent, delivery: Delivery): Promise<void> {
    const { exportId } = event.payload as unknown as ExportEvent['payload'];
    const row = await findExport(this.reader.manager, exportId);
    const made = row?.state === 'requested' && row.keySealed ? await this.make(row, row.keySealed, event, delivery.attempt) : undefined;
    await delivery.complete((tx) => (row && made ? this.settle(tx, row, made) : Promise.resolve()));
  }

  /** @returns the files, or `failed` after the last attempt. @throws Error before it, so that it is tried again */
  private async make(row: DataExportRow, key: Buffer, event: DeliveredEvent, attempt: number): Promise<DataExport['files'] | 'failed'> {
    const ctx = systemContext('privacy.export', event.traceId);
    try {
      const contents = await this.maker.make(row.accountId, (done, total) =>
        this.unitOfWork.run(ctx, (tx) => changeExport(tx, row.id, { done, total })),
      );
      for (const { format, bytes } of contents) await this.files.write(row.id, key, format, bytes);
      return contents.map(({ format, bytes }) => ({
        format,
        size: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }));
    } catch (error) {
      if (attempt < LAST_ATTEMPT) throw error;
      this.log.error({ err: error, exportId: row.id }, 'a copy of personal data could not be made');
      return 'failed';
    }
  }

  private async settle(tx: Tx, { id, accountId }: DataExportRow, made: DataExport['files'] | 'failed'): Promise<void> {
    const payload = { exportId: id, accountId };
    if (made === 'failed') {
      await changeExport(tx, id, { state: 'failed', underWay: null, keySealed: null });
      await this.publisher.publish(tx, { type: 'privacy.export_failed', payload });
      return;
    }
    const expiresAt = new Date(tx.now.getTime() + privacyLimits.exportDays * DAY);
    await changeExport(tx, id, { state: 'ready', underWay: null, files: made, readyAt: tx.now, expiresAt });
    await appendAudit(tx, { action: 'privacy.export-made', subjectType: 'data_export', subjectId: id, dataSubjectId: accountId });
    await this.publisher.publish(tx, { type: 'privacy.export_ready', payload });
  }
}
