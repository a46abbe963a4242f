import type { StaffTicket } from '@tinhso/feedback-contract';
import { useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { RerouteFields } from './act/RerouteFields.js';
import { AnswerFields } from './AnswerFields.js';
import { CategoryField } from './CategoryField.js';
import { messages } from './messages.js';
import { OfficeField } from './OfficeField.js';
import type { Wish } from './send-act.js';
import type { Act } from './useActs.js';

export interface FieldsProps {
  ticket: StaffTicket;
  act: Act;
  wish: Wish;
  onWish: (wish: Wish) => void;
  tried: boolean;
}

/** What an act asks beside words. */
export function ActFields(props: FieldsProps) {
  const t = useT(messages);
  const fault = (missing: boolean) => (props.tried && missing ? t('feedback.choosePlease') : undefined);
  switch (props.act) {
    case 'assign':
    case 'pass_on':
      return (
        <OfficeField
          value={props.wish.unitId ?? ''}
          onChange={(unitId) => props.onWish({ ...props.wish, unitId })}
          except={props.act === 'pass_on' ? props.ticket.unitId : undefined}
          fault={fault(!props.wish.unitId)}
        />
      );
    case 'reroute':
      return <RerouteFields {...props} />;
    case 'split':
      return (
        <CategoryField
          value={props.wish.category ?? ''}
          onChange={(category) => props.onWish({ ...props.wish, category })}
          fault={fault(!props.wish.category)}
        />
      );
    case 'merge':
      return <MergeField {...props} />;
    case 'answer':
      return <AnswerFields {...props} />;
    case 'publish':
      return <VisibilityField {...props} />;
    default:
      return null;
  }
}

function MergeField({ ticket, wish, onWish, tried }: FieldsProps) {
  const t = useT(messages);
  const list = ticket.related.filter(({ relation }) => relation === 'likely');
  return (
    <FormField
      label={t('feedback.into')}
      hint={t('feedback.intoHint')}
      {...(tried && !wish.into ? { fault: t('feedback.choosePlease') } : {})}
    >
      {(bind) => (
        <>
          <input
            {...bind}
            className="in"
            list={`${bind.id}-near`}
            maxLength={20}
            value={wish.into ?? ''}
            onChange={(event) => onWish({ ...wish, into: event.target.value.trim().toUpperCase() })}
          />
          <datalist id={`${bind.id}-near`}>
            {list.map(({ code, title }) => (
              <option key={code} value={code}>
                {title}
              </option>
            ))}
          </datalist>
        </>
      )}
    </FormField>
  );
}

function VisibilityField({ ticket, wish, onWish }: FieldsProps) {
  const t = useT(messages);
  return (
    <>
      <div className="ticket-msg">
        <b>{t('feedback.publicText')}</b>
        <p>{ticket.publicText}</p>
      </div>
      <FormField label={t('feedback.visible')}>
        {(bind) => (
          <select
            {...bind}
            className="in"
            value={wish.visibility ?? 'public'}
            onChange={(event) => onWish({ ...wish, visibility: event.target.value === 'hidden' ? 'hidden' : 'public' })}
          >
            <option value="public">{t('feedback.visibility.public')}</option>
            <option value="hidden">{t('feedback.visibility.hidden')}</option>
          </select>
        )}
      </FormField>
    </>
  );
}
