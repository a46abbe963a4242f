import { Inject, Injectable } from '@nestjs/common';
import { renderSheet } from '@tinhso/signing-server';
import { ExportCollector } from './collector.js';
import type { ExportFormat } from './export-files.js';
import { sheetBlocks } from './export-sheet.js';

/** Collected data → the files that are handed out. */
@Injectable()
export class ExportMaker {
  constructor(@Inject(ExportCollector) private readonly collector: ExportCollector) {}

  /** @param told how many steps are done of how many */
  async make(
    accountId: string,
    told: (done: number, total: number) => Promise<void>,
  ): Promise<{ readonly format: ExportFormat; readonly bytes: Buffer }[]> {
    const total = this.collector.steps + 1;
    const data = await this.collector.collect(accountId, (done) => told(done, total));
    const madeAt = new Date(data.exportedAt);
    const pdf = await renderSheet({
      title: 'Dữ liệu cá nhân của tôi',
      about: [data.controller, `Mã tài khoản ${accountId}`, 'Bản đầy đủ ở dạng JSON đi cùng bản này.'],
      blocks: sheetBlocks(data),
      madeAt,
    });
    await told(total, total);
    return [
      { format: 'json', bytes: Buffer.from(JSON.stringify(data, null, 2)) },
      { format: 'pdf', bytes: pdf },
    ];
  }
}
