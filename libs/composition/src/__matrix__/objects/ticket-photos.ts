import { FilesFacade } from '@tinhso/files-server';
import { idBytes, systemContext, UnitOfWork } from '@tinhso/platform';
import { defineObject } from '../object.js';
import { assignedTicket } from './feedback.js';
import { sendPhoto } from './files.js';

const absent = { code: 'PA-261101-9999' };

/** A report with a photo that everybody may see. */
export const photographedTicket = defineObject({
  name: 'report with a photo',
  absent,
  async make(stage, owner, commune) {
    const { id, code } = await assignedTicket.make(stage, owner, commune);
    const fileId = await sendPhoto(stage, owner);
    await stage.world.get(UnitOfWork).run(systemContext('matrix'), async (tx) => {
      const { accountId } = owner;
      await stage.world.get(FilesFacade).claimFiles(tx, { accountId, fileIds: [fileId], subjectType: 'ticket', subjectId: id });
      await tx.manager.query(
        "INSERT INTO ticket_file (ticket_id, file_id, purpose, is_public, place, added_at) VALUES (?, ?, 'report', 1, 0, ?)",
        [idBytes(id), idBytes(fileId), tx.now],
      );
    });
    return { id, code, fileId, parts: [fileId] };
  },
});
