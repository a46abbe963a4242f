import { idBytes } from '@tinhso/platform';
import { inProcess } from '../objects/dossiers.js';
import { signedBy } from '../people.js';
import type { FurtherCall } from '../row.js';

const items = [{ kind: 'other', title: 'Số điện thoại', instruction: 'Cho biết số để liên lạc khi cần.' }];
const secondRequestReason = 'Đơn vị phối hợp vừa báo thiếu giấy tờ.';

interface Asking {
  readonly role: 'case_officer' | 'leader';
  /** Accepted so long ago. */
  readonly days: number;
  readonly body?: object;
}

const asking = (name: string, { role, days, body }: Asking, status: number, code?: string): FurtherCall => ({
  name,
  request: async (stage) => {
    const { id, version, fileId } = await stage.objectOf(inProcess, 'owner');
    const who = stage.cast.officials[role].here;
    await stage.act(who, `/api/v1/staff/files/${fileId}/content`);
    await stage.world.query('UPDATE dossier SET accepted_at = accepted_at - INTERVAL ? DAY WHERE id = ?', [days, idBytes(id)]);
    return { ...signedBy(who), params: { id }, body: { version, items, ...body } };
  },
  status,
  ...(code ? { code } : {}),
});

/** After acceptance there are some working days for the first request; later a leader decides, and says why. */
export const supplementTerms: readonly FurtherCall[] = [
  asking('the officer, soon after acceptance', { role: 'case_officer', days: 0 }, 200),
  asking('the officer, when the time is over', { role: 'case_officer', days: 30 }, 409, 'action-not-allowed'),
  asking('the leader without a reason, when the time is over', { role: 'leader', days: 30 }, 422, 'invalid'),
  asking('the leader with a reason, when the time is over', { role: 'leader', days: 30, body: { secondRequestReason } }, 200),
];
