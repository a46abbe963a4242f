import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Folder and name of a file's content. The last two figures are random, so they spread files evenly over 256 folders. */
const keyOf = (fileId: string): string => `${fileId.slice(-2)}/${fileId}`;

/** Where the content of kept files lies: a folder below DATA_DIR. Written once, never changed, erased with its row. */
@Injectable()
export class FileStorage {
  private readonly disk: Disk;

  constructor(@Inject(AppConfig) config: AppConfig) {
    this.disk = new Disk(new FSDriver({ location: config.dataPath('files'), visibility: 'private' }));
  }

  put(fileId: string, bytes: Buffer): Promise<void> {
    return this.disk.put(keyOf(fileId), bytes);
  }

  /** The same content under another id. @throws when there is no such content */
  async copy(fromId: string, toId: string): Promise<Buffer> {
    const bytes = Buffer.from(await this.disk.getBytes(keyOf(fromId)));
    await this.disk.put(keyOf(toId), bytes);
    return bytes;
  }

  /** @throws when there is no such content */
  async stream(fileId: string): Promise<Readable> {
    // Asked beforehand: a stream of nothing fails only when the answer has already begun.
    if (!(await this.disk.exists(keyOf(fileId)))) throw new Error(`the content of file ${fileId} is missing`);
    return this.disk.getStream(keyOf(fileId));
  }

  /** Without effect when it is gone already. */
  async erase(fileId: string): Promise<void> {
    if (await this.disk.exists(keyOf(fileId))) await this.disk.delete(keyOf(fileId));
  }
}
