import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  PersonalDataSources,
  Publisher,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { deleteFile } from '../data/files.js';
import { StoredFileRow } from '../data/stored-file.entity.js';
import { FileAccess } from '../file-access.js';
import { FileView } from '../file-view.js';

/** Files that somebody sent, in the export (what they are; the content is fetched in the app) and in an erasure. */
@Injectable()
export class FileData implements PersonalDataSource, OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(FileView) private readonly view: FileView,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(FileAccess) private readonly access: FileAccess,
  ) {}

  onModuleInit(): void {
    this.sources.register('files', this);
  }

  async export(manager: EntityManager, ownerId: string): Promise<readonly PersonalDataSection[]> {
    const rows = await manager.find(StoredFileRow, { where: { ownerId }, order: { id: 'ASC' } });
    const records = rows.map((row) => ({
      id: row.id,
      fileName: this.view.nameOf(row),
      paper: row.paper,
      mediaType: row.mediaType,
      size: row.size,
      sha256: row.sha256?.toString('hex') ?? null,
      sentAt: row.createdAt.toISOString(),
      attachedTo: row.subjectId,
    }));
    return [{ name: 'files', title: { vi: 'Giấy tờ đã gửi', en: 'Papers sent' }, records }];
  }

  /** What nobody else holds goes, content and all; the rest belongs to dossiers and stays with them. */
  async erase(tx: Tx, ownerId: string): Promise<readonly ErasureOutcome[]> {
    const rows = await tx.manager.find(StoredFileRow, { where: { ownerId }, lock: { mode: 'pessimistic_write' } });
    const free = rows.filter((row) => row.subjectId === null || this.access.isShelf(row.subjectType));
    for (const { id } of free) {
      await deleteFile(tx, id);
      await this.publisher.publish(tx, { type: 'file.erased', payload: { fileId: id } });
    }
    const count = rows.length - free.length;
    return [
      {
        what: { vi: 'Giấy tờ đã gửi', en: 'Papers sent' },
        erased: free.length,
        held: count === 0 ? [] : [{ count, basis: KEPT_WITH_DOSSIERS }],
      },
    ];
  }
}

const KEPT_WITH_DOSSIERS = {
  vi: 'Thuộc hồ sơ đã nộp, lưu cùng hồ sơ (Luật Lưu trữ 33/2024/QH15)',
  en: 'Part of filed applications, archived with them (Law on Archives 33/2024/QH15)',
};
