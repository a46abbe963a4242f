import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { AppConfig, FieldCipher } from '@tinhso/platform';
import type { DataExport } from '@tinhso/privacy-contract';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

export type ExportFormat = DataExport['files'][number]['format'];
const FORMATS: readonly ExportFormat[] = ['json', 'pdf'];

/**
 * Files of exports: `DATA_DIR/exports`, each AES-256-GCM under the key of its export, with id and format as associated data.
 * Layout: nonce (12) · tag (16) · ciphertext. The key lies sealed in the row; without it the file is noise.
 */
@Injectable()
export class ExportFiles {
  private readonly disk: Disk;

  constructor(
    @Inject(AppConfig) config: AppConfig,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {
    this.disk = new Disk(new FSDriver({ location: config.dataPath('exports'), visibility: 'private' }));
  }

  /** A fresh key, sealed for the row of the export. */
  newKey(exportId: string): Buffer {
    return this.cipher.seal(exportId, randomBytes(32).toString('base64'));
  }

  async write(exportId: string, keySealed: Buffer, format: ExportFormat, plain: Buffer): Promise<void> {
    const nonce = randomBytes(12);
    const seal = createCipheriv('aes-256-gcm', this.open(exportId, keySealed), nonce).setAAD(associated(exportId, format));
    const body = Buffer.concat([seal.update(plain), seal.final()]);
    await this.disk.put(keyOf(exportId, format), Buffer.concat([nonce, seal.getAuthTag(), body]));
  }

  /** @throws Error when the file is missing or was changed */
  async read(exportId: string, keySealed: Buffer, format: ExportFormat): Promise<Buffer> {
    const bytes = Buffer.from(await this.disk.getBytes(keyOf(exportId, format)));
    const opener = createDecipheriv('aes-256-gcm', this.open(exportId, keySealed), bytes.subarray(0, 12))
      .setAAD(associated(exportId, format))
      .setAuthTag(bytes.subarray(12, 28));
    return Buffer.concat([opener.update(bytes.subarray(28)), opener.final()]);
  }

  /** Without effect when they are gone already. */
  async erase(exportId: string): Promise<void> {
    for (const format of FORMATS) {
      const key = keyOf(exportId, format);
      if (await this.disk.exists(key)) await this.disk.delete(key);
    }
  }

  private open(exportId: string, keySealed: Buffer): Buffer {
    return Buffer.from(this.cipher.open(exportId, keySealed), 'base64');
  }
}

const keyOf = (exportId: string, format: ExportFormat): string => `${exportId}.${format}.sealed`;
const associated = (exportId: string, format: ExportFormat): Buffer => Buffer.from(`${exportId}.${format}`);
