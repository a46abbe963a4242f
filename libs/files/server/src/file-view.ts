import { Inject, Injectable } from '@nestjs/common';
import { refusalText, type StoredFile } from '@tinhso/files-contract';
import { FieldCipher, type Locale } from '@tinhso/platform';
import type { StoredFileRow } from './data/stored-file.entity.js';

/** Rows as people see them. */
@Injectable()
export class FileView {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  nameOf(row: StoredFileRow): string {
    return this.cipher.open(row.id, row.nameSealed);
  }

  of(row: StoredFileRow, locale: Locale): StoredFile {
    return {
      id: row.id,
      state: row.state,
      name: this.nameOf(row),
      size: row.size,
      ...(row.paper === null ? {} : { paper: row.paper }),
      ...(row.mediaType === null ? {} : { mediaType: row.mediaType }),
      ...(row.width === null || row.height === null ? {} : { width: row.width, height: row.height }),
      ...(row.sha256 === null ? {} : { sha256: row.sha256.toString('hex') }),
      attached: row.subjectId !== null,
      ...(row.refusal === null ? {} : { refusal: refusalText(row.refusal, locale) }),
      createdAt: row.createdAt.toISOString(),
    };
  }
}
