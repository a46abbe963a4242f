import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  idBytes,
  PersonalDataSources,
  type ErasureOutcome,
  type PersonalDataSection,
  type PersonalDataSource,
  type Tx,
} from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { NotificationTexts } from '../data/notification.entity.js';

interface Raw {
  event_type: string;
  texts: string;
  link: string | null;
  created_at: Date;
  read_at: Date | null;
}

/** The inbox, in the export and in an erasure. */
@Injectable()
export class NotificationData implements PersonalDataSource, OnModuleInit {
  constructor(@Inject(PersonalDataSources) private readonly sources: PersonalDataSources) {}

  onModuleInit(): void {
    this.sources.register('notifications', this);
  }

  async export(manager: EntityManager, accountId: string): Promise<readonly PersonalDataSection[]> {
    const rows: Raw[] = await manager.query(
      'SELECT event_type, texts, link, created_at, read_at FROM notification WHERE account_id = ? ORDER BY id',
      [idBytes(accountId)],
    );
    const records = rows.map((row) => {
      const { title, body } = JSON.parse(row.texts) as NotificationTexts;
      return {
        kind: row.event_type,
        title: title.vi,
        text: body.vi,
        link: row.link,
        sentAt: row.created_at.toISOString(),
        readAt: row.read_at?.toISOString() ?? null,
      };
    });
    return [{ name: 'notifications', title: { vi: 'Thông báo', en: 'Messages' }, records }];
  }

  async erase({ manager }: Tx, accountId: string): Promise<readonly ErasureOutcome[]> {
    const id = idBytes(accountId);
    await manager.query('DELETE d FROM notification_delivery d JOIN notification n ON n.id = d.notification_id WHERE n.account_id = ?', [
      id,
    ]);
    const gone: { affectedRows: number } = await manager.query('DELETE FROM notification WHERE account_id = ?', [id]);
    return [{ what: { vi: 'Thông báo', en: 'Messages' }, erased: gone.affectedRows, held: [] }];
  }
}
