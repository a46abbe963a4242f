import { useQuery } from '@tanstack/react-query';
import type { StaffTicket } from '@tinhso/feedback-contract';
import { useApi, useLang, useT } from '@tinhso/ui';
import { FormField } from '@tinhso/ui/console';
import { AnswerFields } from './AnswerFields.js';
import { messages } from './messages.js';
import { categoriesOptions, officesOptions } from './queries.js';
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
  switch (props.act) {
    case 'pass_on':
      return <OfficeField {...props} />;
    case 'reroute':
    case 'split':
      return <CategoryField {...props} />;
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

function OfficeField({ ticket, wish, onWish, tried }: FieldsProps) {
  const t = useT(messages);
  const offices = useQuery(officesOptions(useApi())).data?.items ?? [];
  return (
    <FormField label={t('feedback.office')} {...(tried && !wish.unitId ? { fault: t('feedback.choosePlease') } : {})}>
      {(bind) => (
        <select {...bind} className="in" value={wish.unitId ?? ''} onChange={(event) => onWish({ ...wish, unitId: event.target.value })}>
          <option value="" />
          {offices
            .filter(({ id }) => id !== ticket.unitId)
            .map(({ id, name, open }) => (
              <option key={id} value={id}>
                {t('feedback.officeLoad', { name, open })}
              </option>
            ))}
        </select>
      )}
    </FormField>
  );
}

function CategoryField({ ticket, act, wish, onWish, tried }: FieldsProps) {
  const t = useT(messages);
  const lang = useLang();
  const categories = useQuery(categoriesOptions(useApi())).data?.categories ?? [];
  return (
    <FormField label={t('feedback.category')} {...(tried && !wish.category ? { fault: t('feedback.choosePlease') } : {})}>
      {(bind) => (
        <select
          {...bind}
          className="in"
          value={wish.category ?? ''}
          onChange={(event) => onWish({ ...wish, category: event.target.value })}
        >
          <option value="" />
          {categories
            .filter(({ key }) => act === 'split' || key !== ticket.category.key)
            .map(({ key, name }) => (
              <option key={key} value={key}>
                {name[lang]}
              </option>
            ))}
        </select>
      )}
    </FormField>
  );
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
