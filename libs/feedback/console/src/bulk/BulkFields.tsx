import type { TicketBulkAct } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { messages } from '../messages.js';
import { OfficeField } from '../OfficeField.js';
import { bulkActs } from './bulk-acts.js';
import type { BulkWish } from './bulk-run.js';

interface BulkFieldsProps {
  act: TicketBulkAct;
  wish: BulkWish;
  onWish: (wish: BulkWish) => void;
  /** What is missing is said once somebody has tried to send. */
  tried: boolean;
  lacking: 'office' | 'into' | 'words' | undefined;
}

/** What an act on many asks for: an office, the first report, words. */
export function BulkFields({ act, wish, onWish, tried, lacking }: BulkFieldsProps) {
  const t = useT(messages);
  const { words } = bulkActs[act];
  return (
    <>
      {(act === 'assign' || act === 'pass_on') && (
        <OfficeField
          value={wish.unitId ?? ''}
          onChange={(unitId) => onWish({ ...wish, unitId })}
          {...(act === 'assign' ? { hint: t('feedback.bulk.officeOfRules') } : {})}
          fault={tried && lacking === 'office' ? t('feedback.choosePlease') : undefined}
        />
      )}
      {act === 'merge' && (
        <FormField
          label={t('feedback.into')}
          hint={t('feedback.bulk.intoHint')}
          {...(tried && lacking === 'into' ? { fault: t('feedback.codePlease') } : {})}
        >
          {(bind) => (
            <input
              {...bind}
              className="in num"
              maxLength={20}
              autoComplete="off"
              value={wish.into ?? ''}
              onChange={(event) => onWish({ ...wish, into: event.target.value.trim().toUpperCase() })}
            />
          )}
        </FormField>
      )}
      {words && (
        <FormField
          label={t(act === 'note' ? 'feedback.compose.note' : 'feedback.words.reason')}
          hint={t(act === 'note' ? 'feedback.reads.note' : 'feedback.words.hint')}
          {...(tried && lacking === 'words' ? { fault: t('feedback.words.short', { count: words }) } : {})}
        >
          {(bind) => (
            <textarea
              {...bind}
              className="in"
              rows={3}
              maxLength={1000}
              value={wish.reason ?? ''}
              onChange={(event) => onWish({ ...wish, reason: event.target.value })}
            />
          )}
        </FormField>
      )}
    </>
  );
}
