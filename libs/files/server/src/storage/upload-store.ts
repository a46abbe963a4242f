import { readFile, rm } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { fileLimits } from '@tinhso/files-contract';
import { FileStore } from '@tus/file-store';

/**
 * Halves of files on their way: DATA_DIR/uploads, which all api processes and the worker share.
 * A length must be announced: a file without one could not be refused before it has come.
 */
@Injectable()
export class UploadStore {
  readonly tus: FileStore;
  private readonly directory: string;

  constructor(@Inject(AppConfig) config: AppConfig) {
    this.directory = config.dataPath('uploads');
    this.tus = new FileStore({ directory: this.directory, expirationPeriodInMilliseconds: fileLimits.unclaimedHours * 3_600_000 });
    this.tus.extensions = ['creation', 'creation-with-upload', 'termination', 'expiration'];
  }

  /** Every byte has come. False for an upload that is not there. */
  async isComplete(fileId: string): Promise<boolean> {
    try {
      const { offset, size } = await this.tus.getUpload(fileId);
      return size !== undefined && offset === size;
    } catch (error) {
      if ([404, 410].includes((error as { status_code?: number }).status_code ?? 0)) return false;
      throw error;
    }
  }

  read(fileId: string): Promise<Buffer> {
    return readFile(`${this.directory}/${fileId}`);
  }

  /** Without effect when it is gone already. */
  async erase(fileId: string): Promise<void> {
    for (const name of [fileId, `${fileId}.json`]) await rm(`${this.directory}/${name}`, { force: true });
  }
}
