import type { StaffTicketRow, TicketBulkAct } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { ActFoot, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from '../messages.js';
import { bulkActs, fits, oldestOf } from './bulk-acts.js';
import { BulkFields } from './BulkFields.js';
import type { BulkTarget, BulkWish } from './bulk-run.js';

interface BulkWindowProps {
  act: TicketBulkAct;
  /** Everything that is ticked. */
  rows: readonly StaffTicketRow[];
  onStart: (wish: BulkWish, targets: readonly BulkTarget[]) => void;
  onClose: () => void;
}

/** Says what will happen to which reports before it happens, and asks for what it needs. */
export function BulkWindow({ act, rows, onStart, onClose }: BulkWindowProps) {
  const t = useT(messages);
  const into = act === 'merge' ? oldestOf(rows)?.code : undefined;
  const [wish, setWish] = useState<BulkWish>({ act, ...(into ? { into } : {}) });
  const [tried, setTried] = useState(false);
  const others = rows.filter(({ code }) => code !== wish.into);
  const toDo = others.filter((row) => fits(act, row));
  const skipped = others.length - toDo.length;
  const lacking = lackingOf(wish);
  const title = t('feedback.bulk.title', { act: t(`feedback.bulk.${act}`), count: toDo.length });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacking || toDo.length === 0) return;
    const { unitId, reason, ...rest } = wish;
    onStart({ ...rest, ...(unitId ? { unitId } : {}), ...(reason ? { reason: reason.trim() } : {}) }, toDo);
  };
  return (
    <Window title={title} width={640} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          <p>{t(`feedback.bulk.about.${act}`)}</p>
          <BulkFields act={act} wish={wish} onWish={setWish} tried={tried} lacking={lacking} />
          <ul className="named ticket-named">
            {toDo.map(({ id, code, title: about, unitName }) => (
              <li key={id}>
                <span className="num">{code}</span> <b>{about}</b> {unitName && <span className="m s">{unitName}</span>}
              </li>
            ))}
          </ul>
          {toDo.length === 0 && <p role="status">{t('feedback.bulk.none')}</p>}
          {skipped > 0 && <p className="m">{t('feedback.bulk.skipped', { count: skipped })}</p>}
        </div>
        <ActFoot act={title} busy={false} onClose={onClose} />
      </form>
    </Window>
  );
}

const CODE = /^PA-\d{6}-\d{4,7}$/;

/** What the act cannot be done without. */
function lackingOf({ act, unitId, into, reason }: BulkWish): 'office' | 'into' | 'words' | undefined {
  if (act === 'pass_on' && !unitId) return 'office';
  if (act === 'merge' && !CODE.test(into ?? '')) return 'into';
  return (reason?.trim().length ?? 0) < (bulkActs[act].words ?? 0) ? 'words' : undefined;
}
