import { Inject, Injectable } from '@nestjs/common';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import { newId } from '@tinhso/kernel';
import { AppConfig } from '@tinhso/platform';

/** Where the PDFs lie: `DATA_DIR/documents`, in folders of the month they were made in. Keys are never used twice. */
@Injectable()
export class DocumentFiles {
  private readonly disk: Disk;

  constructor(@Inject(AppConfig) config: AppConfig) {
    this.disk = new Disk(new FSDriver({ location: config.dataPath('documents'), visibility: 'private' }));
  }

  /** A fresh key for a document made at `now`. */
  newKey(now: Date): string {
    return `${now.toISOString().slice(0, 7)}/${newId()}.pdf`;
  }

  put(key: string, pdf: Buffer): Promise<void> {
    return this.disk.put(key, pdf);
  }

  async get(key: string): Promise<Buffer> {
    return Buffer.from(await this.disk.getBytes(key));
  }

  /** Deletes what is there; nothing there is fine. */
  async delete(key: string): Promise<void> {
    await this.disk.delete(key);
  }
}
