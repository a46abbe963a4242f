import type { StaffWaiver } from '@tinhso/payments-contract';
import { useT } from '@tinhso/ui';
import { ReasonWindow } from '../refunds/ReasonWindow.js';
import { messages } from './messages.js';
import { useWaiverAct, type WaiverAct } from './queries.js';

/** One step of a rule, asked for once more. */
export function WaiverActWindow({ waiver, act, onClose }: { waiver: StaffWaiver; act: WaiverAct; onClose: () => void }) {
  const t = useT(messages);
  const doing = useWaiverAct(waiver.id, onClose);
  const ask = act === 'approve' ? {} : { ask: { label: t('waivers.why'), hint: t('waivers.whyHint') } };
  return (
    <ReasonWindow
      title={t(`waivers.${act}Title`)}
      about={`${waiver.title} · ${waiver.legalSource}`}
      {...(act === 'reject' ? {} : { detail: t(`waivers.${act}Detail`) })}
      submit={t(`waivers.${act}`)}
      {...ask}
      busy={doing.isPending}
      error={doing.error}
      onSubmit={(reason) => doing.mutate({ act, reason })}
      onClose={onClose}
    />
  );
}
